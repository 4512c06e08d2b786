import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readSource, sourceFiles, workspacePackages } from './workspace.ts';

/** Packages that read texts of any size and of any author: none of their expressions may take longer than its input is long. */
const packages = ['confidentiality', 'cli'];

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of a file: literals, and those that are put together from constants of the same file. */
function expressionsOf(file: string): { readonly expressions: Expression[]; readonly unreadable: string[] } {
  const source = ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, true);
  const expressions: Expression[] = [];
  const unreadable: string[] = [];
  const constants = new Map<string, string>();
  const add = (text: string | undefined, flags: string, node: ts.Node): void => {
    if (text === undefined) unreadable.push(`${file}: ${node.getText()}`);
    else expressions.push({ file, source: text, flags });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined) {
      const text = textOf(node.initializer, constants);
      if (text !== undefined) constants.set(node.name.text, text);
    }
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node.text.slice(1, end), node.text.slice(end + 1), node);
    }
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isMade && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      add(pattern && textOf(pattern, constants), flags === undefined ? '' : (textOf(flags, constants) ?? ''), node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { expressions, unreadable };
}

/** The text of an expression that is made of constants. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text);
  if (!ts.isTemplateExpression(node)) return undefined;
  let text = node.head.text;
  for (const { expression, literal } of node.templateSpans) {
    const part = textOf(expression, constants);
    if (part === undefined) return undefined;
    text += part + literal.text;
  }
  return text;
}

const found = workspacePackages()
  .filter(({ folder }) => packages.includes(folder))
  .flatMap(sourceFiles)
  .filter((file) => !/\.test(?:-d)?\.ts$/.test(file))
  .map(expressionsOf);

test('every regular expression can be read by the checker', () => {
  expect(found.flatMap(({ unreadable }) => unreadable)).toEqual([]);
});

/** How the time grows with the input. The automaton proves; the other checker of the library would only search for counterexamples. */
function complexityOf(source: string, flags: string): string {
  const checked = checkSync(source, flags, { checker: 'automaton', timeout: 4000 });
  return checked.status === 'unknown' ? 'unknown' : checked.complexity.type;
}

test('the checker tells a linear expression from others', () => {
  expect(complexityOf('^(?:a|b)*$', '')).toBe('linear');
  expect(complexityOf('^a*a*$', '')).toBe('polynomial');
  expect(complexityOf('^(?:a*)*b$', '')).toBe('exponential');
});

const expressions = found.flatMap((file) => file.expressions);

test('all of them are looked at', () => expect(expressions.length).toBeGreaterThan(100));

test.each(expressions)('$file: /$source/$flags takes no longer than its input is long', ({ source, flags }) => {
  expect(complexityOf(source, flags)).toMatch(/^(?:safe|linear)$/);
});
