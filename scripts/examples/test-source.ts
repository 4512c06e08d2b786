/** Turns the examples of one file into one test file: imports on top, a test per example, `// =>` made an assertion. */
import ts from 'typescript';
import type { Fence } from './fences.ts';
import { importLines } from './import-lines.ts';
import { isLiteral } from './literal.ts';

const MARK = /^\/\/\s*=>\s*/;

/** `file` is the path of the file that the examples stand in; it names the tests. */
export function testSource(file: string, fences: readonly Fence[]): string {
  const examples = fences.map((fence) => readExample(file, fence));
  return [
    `// Examples of ${file}, extracted by scripts/examples: change them there.`,
    "import { expect, test } from 'vitest';",
    ...importLines(examples.flatMap(({ imports }) => imports)),
    ...examples.flatMap(({ place, body }) => ['', `test(${JSON.stringify(place)}, async () => {`, body, '});']),
    '',
  ].join('\n');
}

interface Example {
  place: string;
  imports: ts.ImportDeclaration[];
  body: string;
}

/** A stretch of the code, and what stands there in the test. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

function readExample(file: string, { line, code }: Fence): Example {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const placeOf = (offset: number) => `${file}:${line + source.getLineAndCharacterOfPosition(offset).line}`;
  const imports = source.statements.filter(ts.isImportDeclaration);
  const removals = imports.map((node) => ({ start: node.getStart(), end: node.getEnd(), text: '' }));
  const assertions = source.statements.flatMap((statement) => assertionOf(statement, placeOf) ?? []);
  if (assertions.length !== (code.match(/\/\/\s*=>/g) ?? []).length) {
    throw new Error(`${placeOf(0)}: a "// =>" of this example does not follow a statement`);
  }
  return { place: placeOf(0), imports, body: applied(code, [...removals, ...assertions]).trim() };
}

/** The assertion that a statement with a `// =>` behind it becomes; undefined when none stands there. */
function assertionOf(statement: ts.Statement, placeOf: (offset: number) => string): Edit | undefined {
  const expected = expectedAfter(statement);
  if (expected === undefined) return undefined;
  const { literal, end } = expected;
  const start = statement.getStart();
  if (!isLiteral(literal)) {
    throw new Error(`${placeOf(statement.getEnd())}: not a JavaScript literal after "// =>": ${literal}`);
  }
  if (ts.isExpressionStatement(statement)) {
    return { start, end, text: `expect(${statement.expression.getText()}).toEqual(${literal});` };
  }
  const name = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name.getText()
    : undefined;
  if (name !== undefined) return { start, end, text: `${statement.getText()}\nexpect(${name}).toEqual(${literal});` };
  throw new Error(`${placeOf(start)}: "// =>" belongs after an expression or a declaration`);
}

/** What stands after `// =>` behind a statement. A literal may go on over the comment lines that follow. */
function expectedAfter(statement: ts.Statement): { literal: string; end: number } | undefined {
  const { text } = statement.getSourceFile();
  const ranges = [ts.getTrailingCommentRanges, ts.getLeadingCommentRanges];
  const [first, ...rest] = ranges.flatMap((find) => find(text, statement.getEnd()) ?? []);
  if (first === undefined) return undefined;
  const opening = text.slice(first.pos, first.end);
  if (!MARK.test(opening)) return undefined;
  let [literal, end] = [opening.replace(MARK, ''), first.end];
  for (const { pos, end: next } of rest) {
    const line = text.slice(pos, next);
    if (isLiteral(literal) || MARK.test(line)) break;
    [literal, end] = [`${literal}\n${line.replace(/^\/\/ ?/, '')}`, next];
  }
  return { literal, end };
}

function applied(code: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), code);
}
