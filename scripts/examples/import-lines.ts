/** The imports of all examples of a file, each name once: the examples share one module, but each has its own scope. */
import ts from 'typescript';

export function importLines(imports: readonly ts.ImportDeclaration[]): string[] {
  const lines = new Map<string, string>();
  for (const [name, line] of imports.flatMap(bindingsOf)) {
    const earlier = lines.get(name);
    if (earlier !== undefined && asValue(earlier) !== asValue(line)) {
      throw new Error(`two examples of one file import different things as ${name}`);
    }
    lines.set(name, earlier === undefined || line === asValue(line) ? line : earlier);
  }
  return [...lines.values()];
}

const asValue = (line: string) => line.replace('import type', 'import');

/** Each local name of an import, with a line that imports nothing else. */
function bindingsOf(node: ts.ImportDeclaration): [string, string][] {
  const from = node.moduleSpecifier.getText();
  const { importClause } = node;
  if (importClause === undefined) return [[from, `import ${from};`]];
  const { name, namedBindings } = importClause;
  const typed = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const binding = (local: string, text: string, isType = typed): [string, string] => [
    local,
    `${isType ? 'import type' : 'import'} ${text} from ${from};`,
  ];
  const bindings = name === undefined ? [] : [binding(name.text, name.text)];
  if (namedBindings === undefined) return bindings;
  if (ts.isNamespaceImport(namedBindings)) {
    return [...bindings, binding(namedBindings.name.text, namedBindings.getText())];
  }
  const named = namedBindings.elements.map((one) =>
    binding(one.name.text, `{ ${one.getText().replace(/^type /, '')} }`, typed || one.isTypeOnly),
  );
  return [...bindings, ...named];
}
