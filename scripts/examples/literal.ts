/** Tells a literal from other code: what stands after `// =>` is data, so that a reader can take it at its word. */
import ts from 'typescript';

const KEYWORDS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);
const NAMES: ReadonlySet<string> = new Set(['undefined', 'NaN', 'Infinity']);

export function isLiteral(text: string): boolean {
  const code = `(${text}\n)`;
  const [statement, ...others] = ts.createSourceFile('literal.ts', code, ts.ScriptTarget.Latest, true).statements;
  if (statement === undefined || others.length > 0 || !ts.isExpressionStatement(statement)) return false;
  const { expression } = statement;
  const isData = ts.isParenthesizedExpression(expression) && isLiteralNode(expression.expression);
  return isData && ts.transpileModule(code, { reportDiagnostics: true }).diagnostics?.length === 0;
}

function isLiteralNode(node: ts.Node): boolean {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((one) => ts.isPropertyAssignment(one) && isLiteralNode(one.initializer));
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteralNode);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (ts.isIdentifier(node)) return NAMES.has(node.text);
  return ts.isLiteralExpression(node) || KEYWORDS.has(node.kind);
}
