import { describe, expect, test } from 'vitest';
import type { Manifest } from '../workspace.ts';
import { checkFloors, type Package } from './check.ts';

/** A small house: every package exports `.`, core also `./schema`. */
const house = (changed: Partial<Record<string, Partial<Package>>> = {}): Package[] =>
  ['calendar', 'cli', 'core', 'fixtures', 'inspection', 'law'].map((folder) => ({
    folder,
    manifest: manifest(folder),
    files: {},
    ...changed[folder],
  }));

const manifest = (folder: string, extra: Partial<Manifest> = {}): Manifest => ({
  name: `@zwgk/${folder}`,
  version: '0.0.0',
  exports: { '.': {}, ...(folder === 'core' ? { './schema': {} } : {}) },
  dependencies: folder === 'core' ? {} : { '@zwgk/core': 'workspace:^' },
  devDependencies: { vitest: 'catalog:' },
  ...extra,
});

const problemsOf = (packages: readonly Package[]) =>
  checkFloors(packages).map(({ place, problem }) => `${place} ${problem}`);

/** What the check says about one module of `calendar`, or of another package. */
const problemsIn = (text: string, file = 'src/day.ts', folder = 'calendar') =>
  problemsOf(house({ [folder]: { files: { [file]: text } } }));

describe('an import that goes down passes', () => {
  test.each([
    "import { addDays } from '@zwgk/core';",
    "import { plainDateSchema } from '@zwgk/core/schema';",
    "import type { Day } from './day-kind.ts';",
    "import cases from '../src/cases/days.json' with { type: 'json' };",
    "// import '@zwgk/cli'\nconst text = \"import '@zwgk/cli'\";",
  ])('%s', (text) => expect(problemsIn(text)).toEqual([]));
});

describe('an import that goes up or sideways is named, however it is written', () => {
  test.each([
    "import { inspect } from '@zwgk/inspection';",
    "import type { Tally } from '@zwgk/inspection';",
    "export { inspect } from '@zwgk/inspection';",
    "export * from '@zwgk/inspection';",
    "import '@zwgk/inspection';",
    "const later = () => import('@zwgk/inspection');",
    "type Tally = import('@zwgk/inspection').Tally;",
    "import inspection = require('@zwgk/inspection');",
  ])('%s', (text) =>
    expect(problemsIn(text)).toEqual([
      'calendar/src/day.ts:1 import of @zwgk/inspection: goes up, from floor 2 to floor 4',
    ]),
  );

  test('sideways', () =>
    expect(problemsIn("\nimport { cite } from '@zwgk/law';")).toEqual([
      'calendar/src/day.ts:2 import of @zwgk/law: goes sideways on floor 2',
    ]));

  test('to itself by its public name', () =>
    expect(problemsIn("import { china } from '@zwgk/calendar';")[0]).toMatch(/relative paths$/));

  test('to a package that no floor holds', () =>
    expect(problemsIn("import { x } from '@zwgk/attic';")[0]).toMatch(/no package attic on any floor$/));

  test('in package.json too', () => {
    const dependencies = { '@zwgk/core': 'workspace:^', '@zwgk/law': 'workspace:^', '@zwgk/fixtures': 'workspace:^' };
    expect(problemsOf(house({ calendar: { manifest: manifest('calendar', { dependencies }) } }))).toEqual([
      'calendar/package.json dependency @zwgk/law: goes sideways on floor 2',
      'calendar/package.json dependency @zwgk/fixtures: fixtures are for tests only',
    ]);
  });

  test('a new package has to choose its floor', () =>
    expect(problemsOf([{ folder: 'attic', manifest: manifest('attic'), files: {} }])).toEqual([
      'attic/package.json attic has no floor: give it one in scripts/floors/floors.ts',
    ]));
});

describe('a package is entered by its exports alone', () => {
  test.each([
    ["import { x } from '@zwgk/core/src/dated.ts';", '@zwgk/core does not export ./src/dated.ts'],
    ["import { x } from '../../core/src/dated.ts';", 'a relative path leaves the package'],
    ["import { x } from '/tmp/x.ts';", 'an absolute path'],
    ['const x = await import(name);', 'a specifier that is computed cannot be checked'],
  ])('%s', (text, reason) => expect(problemsIn(text)[0]).toContain(reason));
});

describe('what is imported is declared', () => {
  test('a source file needs a dependency', () => {
    expect(problemsIn("import { z } from 'zod/v4';")[0]).toMatch(/zod\/v4: not declared in the dependencies of/);
    expect(problemsIn("import { test } from 'vitest';")[0]).toMatch(/vitest: not declared/);
  });

  test('a test may also use a devDependency', () => {
    expect(problemsIn("import { test } from 'vitest';", 'src/day.test.ts')).toEqual([]);
    expect(problemsIn("import fc from 'fast-check';", 'src/day.test-d.ts')[0]).toMatch(/or devDependencies of/);
  });

  test('fixtures come into tests only, and only when declared', () => {
    const text = "import { records } from '@zwgk/fixtures';";
    const devDependencies = { '@zwgk/fixtures': 'workspace:^' };
    const owner = (file: string) => ({ manifest: manifest('calendar', { devDependencies }), files: { [file]: text } });
    expect(problemsOf(house({ calendar: owner('src/day.test.ts') }))).toEqual([]);
    expect(problemsOf(house({ calendar: owner('src/day.ts') }))[0]).toMatch(/fixtures are for tests only$/);
    expect(problemsIn("import { cite } from '@zwgk/law';", 'src/record.ts', 'fixtures')[0]).toMatch(/imports core/);
  });
});

describe('a domain package is pure', () => {
  test.each([
    ["import { readFileSync } from 'node:fs';", 'only cli and inspection-bullmq may know Node'],
    ["import fs from 'fs/promises';", 'only cli and inspection-bullmq may know Node'],
    ['const now = new Date();', 'new Date() without an argument'],
    ['const now = new Date;', 'new Date() without an argument'],
    ['const day = new Date(2026, 0, 1);', "in the machine's time zone"],
    ['const year = (date: Date) => date.getFullYear();', "in the machine's time zone"],
    ['const now = Date();', 'Date() reads the clock'],
    ['const now = Date.now();', 'Date.now'],
    ['const clock = [].map(Date.now);', 'Date.now'],
    ['const dice = Math.random();', 'Math.random'],
    ['const today = Temporal.Now.plainDateISO();', 'Temporal.Now'],
    ["console.log('here');", 'console'],
    ['const zone = process.env.TZ;', 'process'],
    ['const zone = globalThis.process;', 'globalThis.process'],
    ['const all = { process };', 'process'],
    ['const here = import.meta.url;', 'import.meta'],
  ])('%s', (text, reason) => expect(problemsIn(text)[0]).toContain(reason));

  test.each([
    "const then = new Date('2026-01-01T00:00:00Z');",
    'const year = (date: Date) => date.getUTCFullYear();',
    'const kinds = { process: 1, console: 2 }; const kind = kinds.process;',
    'interface Step { process: string }',
    'const run = (process: string) => process;',
    'type Step = { module: string };',
  ])('%s passes', (text) => expect(problemsIn(text)).toEqual([]));

  test('tests and the faces of Node may look at the machine', () => {
    expect(problemsIn('const now = Date.now();', 'src/day.test.ts')).toEqual([]);
    expect(problemsIn("import { argv } from 'node:process'; console.log(argv);", 'src/main.ts', 'cli')).toEqual([]);
  });
});
