import { readdirSync } from 'node:fs';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Tests read the packages' source through the `@zwgk/source` condition, so that no build has to come first. */
const conditions = ['@zwgk/source', ...defaultServerConditions];

const typecheck = { enabled: true, checker: 'tsc', include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' };

const packages = readdirSync('packages').map((name) => ({ name, root: `packages/${name}` }));

/** The tests of one package, for whoever works on it: `vitest run --project catalogue`. */
const projectOf = ({ name, root }: { readonly name: string; readonly root: string }) => ({
  extends: true as const,
  root,
  test: { name, include: ['src/**/*.test.ts'], typecheck },
});

const scripts = { extends: true as const, test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } };

/** What scripts/extract-examples.ts has written. */
const examples = { extends: true as const, test: { name: 'examples', include: ['.examples/**/*.test.ts'] } };

const byPackage = [...packages.map(projectOf), projectOf({ name: 'bench', root: 'bench' }), scripts, examples];

/** That the program starts as a process does not depend on the zone, and takes long. */
const ONCE = 'packages/cli/src/main.test.ts';

/** The tests of all packages as one project, so that what they share is loaded once and not once for each of them. */
const whole = (exclude: readonly string[] = []) => ({
  extends: true as const,
  test: {
    name: 'all',
    include: ['packages/*/src/**/*.test.ts', 'bench/src/**/*.test.ts', '.examples/**/*.test.ts'],
    exclude: [...exclude],
  },
});

const typesOf = ({ name, root }: { readonly name: string; readonly root: string }) => ({
  extends: true as const,
  root,
  test: { name: `types of ${name}`, include: [], typecheck: { ...typecheck, only: true } },
});

/** What `scripts/test-zones.ts` asks for: everything in the first zone, in the others what a zone could change. */
const inZones = {
  first: [whole(), scripts, ...packages.map(typesOf)],
  other: [whole([ONCE])],
};

const zone = process.env['ZWGK_ZONE'];

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
    projects: zone === 'first' || zone === 'other' ? inZones[zone] : byPackage,
  },
});
