/** What a check of the floors has to know about one module, read from its syntax tree. */
import ts from 'typescript';

/** Something found on a line of a file. */
export interface Fact {
  line: number;
  name: string;
}

export interface ModuleFacts {
  /** Specifiers of every import: static, dynamic, re-export, type-only, `import('…')` in a type, `require`. */
  imports: Fact[];
  /** Uses of the machine, the clock or chance. */
  impurities: Fact[];
}

/** Globals that know the machine. Most are compile errors in a domain package already; this names the reason. */
const MACHINE: ReadonlySet<string> = new Set([
  ...['process', 'console', 'Buffer', 'require', 'module', '__dirname', '__filename'],
  ...['fetch', 'localStorage', 'navigator', 'performance', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
]);

/** Members that read the clock or chance. */
const CLOCK_OR_CHANCE: ReadonlySet<string> = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

/** Methods of Date that answer in the machine's time zone. */
const LOCAL_TIME =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes)|getTimezoneOffset|toDateString|toTimeString|toLocaleTimeString)$/;

export function moduleFacts(fileName: string, text: string): ModuleFacts {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const facts: ModuleFacts = { imports: [], impurities: [] };
  const declared = namesDeclaredIn(source);
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) facts.imports.push({ line: lineOf(node), name: specifier });
    const impurity = impurityOf(node, declared);
    if (impurity !== undefined) facts.impurities.push({ line: lineOf(node), name: impurity });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return facts;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined;
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const imports = expression.kind === ts.SyntaxKind.ImportKeyword;
  if (!imports && !(ts.isIdentifier(expression) && expression.text === 'require')) return undefined;
  return literal(node.arguments[0]) ?? (imports ? '(computed)' : undefined);
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function impurityOf(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isNewExpression(node) && isGlobal(node.expression, 'Date', declared)) {
    const count = node.arguments?.length ?? 0;
    if (count === 0) return 'new Date() without an argument';
    return count > 1 ? "new Date(year, month, …) in the machine's time zone" : undefined;
  }
  if (ts.isCallExpression(node) && isGlobal(node.expression, 'Date', declared)) return 'Date() reads the clock';
  if (ts.isPropertyAccessExpression(node)) {
    const { expression: owner, name } = node;
    if (LOCAL_TIME.test(name.text)) return `${name.text}() in the machine's time zone`;
    const member = ts.isIdentifier(owner) && !declared.has(owner.text) ? `${owner.text}.${name.text}` : '';
    if (CLOCK_OR_CHANCE.has(member)) return member;
    return isGlobal(owner, 'globalThis', declared) && MACHINE.has(name.text) ? `globalThis.${name.text}` : undefined;
  }
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return 'import.meta';
  return ts.isIdentifier(node) && MACHINE.has(node.text) && !declared.has(node.text) && isReference(node)
    ? node.text
    : undefined;
}

function isGlobal(node: ts.Node, name: string, declared: ReadonlySet<string>): boolean {
  return ts.isIdentifier(node) && node.text === name && !declared.has(name);
}

/** Whether a name stands for a value here, and is not the name of a member, a key or a part of a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isPropertyAccessExpression(parent) ? parent.expression : parent.left) === node;
  }
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isTypeReferenceNode(parent)) return false;
  if (ts.isJsxAttribute(parent) || ts.isNamedTupleMember(parent) || ts.isLabeledStatement(parent)) return false;
  return !((ts.isPropertyAssignment(parent) || isDeclaration(parent)) && parent.name === node);
}

/** Names that the module itself declares anywhere: they hide the globals of the same name. */
function namesDeclaredIn(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const hides = isDeclaration(node) && !ts.isClassElement(node) && !ts.isTypeElement(node) && !ts.isEnumMember(node);
    if (hides && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isImportClause(node) ||
    ts.isImportSpecifier(node) ||
    ts.isNamespaceImport(node) ||
    ts.isClassElement(node) ||
    ts.isTypeElement(node) ||
    ts.isEnumMember(node)
  );
}
