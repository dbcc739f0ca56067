import ts from 'typescript';

/** Names that reach for the clock, chance, the process or the outside world. */
const GLOBALS = new Set([
  'process',
  'crypto',
  'performance',
  'fetch',
  'console',
  'globalThis',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

const MEMBERS = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

/** What keeps a file from being PURE: 'line: what'. The same input must give the same output, today and on replay. */
export function impurities(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string): void => {
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return; // a type is gone when the program runs
    const what = impurityOf(node);
    if (what !== undefined) report(node, what);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
    if (node.expression.getText() === 'Date') return 'Date()';
  }
  if (ts.isPropertyAccessExpression(node) && MEMBERS.has(node.getText())) return node.getText();
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isReference(node)) return node.text;
  return undefined;
}

/** `process` in an expression, not the name of a property, a parameter or a declaration. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const names = 'name' in parent ? parent.name : undefined;
  return names !== node && !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
}
