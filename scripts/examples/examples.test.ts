import { describe, expect, test } from 'vitest';
import { fencesOfMarkdown, fencesOfModule } from './fences.ts';
import { isLiteral } from './literal.ts';
import { testSource } from './test-source.ts';

const MODULE = `
/**
 * One day more.
 *
 * @example
 * \`\`\`ts
 * import { next } from '@zwgk/core';
 * if (true) {
 *   next('2024-02-28');
 * }
 * \`\`\`
 */
const text = '\`\`\`ts';
/** Not an example: \`next()\`. */
`;

const MARKDOWN = `
# Days

\`\`\`ts
next('2024-02-28'); // => '2024-02-29'
\`\`\`

1. In a list:

   \`\`\`ts
   next('2024-02-29');
   \`\`\`

\`\`\`ts no-run
await serve();
\`\`\`

\`\`\`sh
npm test
\`\`\`
`;

describe('examples are found', () => {
  test('in doc comments, with their line and without their stars', () =>
    expect(fencesOfModule(MODULE)).toEqual([
      { line: 7, code: "import { next } from '@zwgk/core';\nif (true) {\n  next('2024-02-28');\n}" },
    ]));

  test('in Markdown, unless they are not to be run', () =>
    expect(fencesOfMarkdown(MARKDOWN)).toEqual([
      { line: 5, code: "next('2024-02-28'); // => '2024-02-29'" },
      { line: 11, code: "next('2024-02-29');" },
    ]));
});

describe('an example becomes a test', () => {
  const source = (...codes: string[]) =>
    testSource(
      'docs/days.md',
      codes.map((code, line) => ({ line: line + 1, code })),
    );

  test('named for its place, with imports on top and results asserted', () =>
    expect(source("import { next } from '@zwgk/core';\nnext('2024-02-28'); // => '2024-02-29'")).toBe(
      [
        '// Examples of docs/days.md, extracted by scripts/examples: change them there.',
        "import { expect, test } from 'vitest';",
        "import { next } from '@zwgk/core';",
        '',
        'test("docs/days.md:1", async () => {',
        "expect(next('2024-02-28')).toEqual('2024-02-29');",
        '});',
        '',
      ].join('\n'),
    ));

  test.each([
    ['run({\n  n: 1,\n}); // => [1]', 'expect(run({\n  n: 1,\n})).toEqual([1]);'],
    ['await run(); // => true', 'expect(await run()).toEqual(true);'],
    ['const a = run(); // => -1', 'const a = run();\nexpect(a).toEqual(-1);'],
    [
      'run();\n// => { a: 1,\n//      b: [undefined] }\nrun();',
      'expect(run()).toEqual({ a: 1,\n     b: [undefined] });\nrun();',
    ],
    ['run(); // a remark', 'run(); // a remark'],
  ])('%s', (code, expected) => expect(source(code)).toContain(`() => {\n${expected}\n});`));

  test('and shares its imports with the other examples of the file', () => {
    const text = source(
      "import { type Day, next } from '@zwgk/core';\nnext();",
      "import { next, last as end } from '@zwgk/core';\nimport * as all from '@zwgk/law';\nend();",
    );
    expect(text.split('\n').filter((line) => line.includes('@zwgk'))).toEqual([
      "import type { Day } from '@zwgk/core';",
      "import { next } from '@zwgk/core';",
      "import { last as end } from '@zwgk/core';",
      "import * as all from '@zwgk/law';",
    ]);
  });

  test.each([
    ['run(); // => next()', /days.md:1: not a JavaScript literal after "\/\/ =>": next\(\)/],
    ['run();\n\nrun(); // => due soon', /days.md:3: not a JavaScript literal/],
    ['if (a) {\n  run(); // => 1\n}', /days.md:1: a "\/\/ =>" of this example does not follow a statement/],
    ['// => 1', /does not follow a statement/],
    ['function run() {} // => 1', /belongs after an expression or a declaration/],
  ])('or is refused: %s', (code, reason) => expect(() => source(code)).toThrow(reason));

  test('or is refused, when one name would mean two things', () =>
    expect(() => source("import { a } from 'x';\na();", "import { a } from 'y';\na();")).toThrow(
      /different things as a/,
    ));
});

test.each(["'一'", '1', '-1.5', 'true', 'null', 'undefined', '[]', "{ a: { 'b-c': [1n] } }", '`x`'])(
  '%s is a literal',
  (text) => expect(isLiteral(text)).toBe(true),
);
test.each(['x', 'f()', '{ a }', '...', '`a` + b', '1; 2', '{ a: 1', '', 'new Date(0)'])('%s is no literal', (text) =>
  expect(isLiteral(text)).toBe(false),
);
