import { readdirSync } from 'node:fs';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** Tests read the packages' source through the `@zwgk/source` condition, so that no build has to come first. */
const conditions = ['@zwgk/source', ...defaultServerConditions];

/** Type tests need the compiler, not a time zone: they run once, in the first of the four runs. */
const typecheck = process.env.ZWGK_TYPE_TESTS !== 'off';

const project = (name: string, root: string) => ({
  extends: true as const,
  root,
  test: {
    name,
    include: ['src/**/*.test.ts'],
    typecheck: { enabled: typecheck, checker: 'tsc', include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
});

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    projects: [...readdirSync('packages').map((name) => project(name, `packages/${name}`))],
  },
});
