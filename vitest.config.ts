import { readdirSync } from 'node:fs';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Tests read the packages' source through the `@zwgk/source` condition, so that no build has to come first. */
const conditions = ['@zwgk/source', ...defaultServerConditions];

/** Type tests and the tests of the scripts know no time zone: they run once, in the first of the four runs. */
const inFirstZone = process.env.ZWGK_TYPE_TESTS !== 'off';

const project = (name: string, root: string) => ({
  extends: true as const,
  root,
  test: {
    name,
    include: ['src/**/*.test.ts'],
    typecheck: { enabled: inFirstZone, checker: 'tsc', include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
});

const scripts = {
  extends: true as const,
  test: { name: 'scripts', include: inFirstZone ? ['scripts/**/*.test.ts'] : [] },
};

/** What scripts/extract-examples.ts has written. */
const examples = { extends: true as const, test: { name: 'examples', include: ['.examples/**/*.test.ts'] } };

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    // The four zones run the same modules: what one has transformed the next one reads.
    fsModuleCache: true,
    // Modules are pure, so that test files can share a worker, and with it the modules that are already loaded.
    isolate: false,
    // By default one processor is left to the watcher, which on two of them halves the speed.
    pool: 'threads',
    maxWorkers: '100%',
    projects: [
      ...readdirSync('packages').map((name) => project(name, `packages/${name}`)),
      project('bench', 'bench'),
      scripts,
      examples,
    ],
  },
});
