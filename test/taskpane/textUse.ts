/** Which texts of the pane's tables its code uses: by the compiler's types, so that no name is taken for another. */
import path from 'node:path';
import ts from 'typescript';

const PANE = path.join(__dirname, '../../src/taskpane');
const TABLE = path.join(PANE, 'text/fi');

/** The texts of the Finnish table that no file of the pane reads, by their paths: "opening/start.title". */
export function unusedTexts(): string[] {
  const program = paneProgram();
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(PANE + path.sep));
  const tables = files.filter(({ fileName }) => fileName.startsWith(TABLE + path.sep));
  const texts = new Map(tables.flatMap(textsOf));
  const used = new Set<ts.Node>();
  const use = (symbol: ts.Symbol | undefined): void =>
    symbol?.declarations?.forEach((one) => used.add(one));
  /** Every text of a group that is handed on, or read by a name that is known at run time only. */
  const useAll = (type: ts.Type): void =>
    partsOf(type)
      .flatMap((one) => one.getProperties())
      .forEach((one) => {
        if (!one.declarations?.some((node) => node.getSourceFile().fileName.startsWith(TABLE)))
          return;
        use(one);
        useAll(checker.getTypeOfSymbol(one));
      });
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) {
      const group = checker.getTypeAtLocation(node.expression);
      const names = namesIn(checker.getTypeAtLocation(node.argumentExpression));
      if (names) names.forEach((name) => use(group.getProperty(name)));
      else useAll(group);
    }
    if (ts.isBindingElement(node)) use(propertyBound(node, checker));
    if (ts.isExpression(node) && isHandedOn(node, checker)) useAll(checker.getTypeAtLocation(node));
    ts.forEachChild(node, visit);
  };
  files.filter((file) => !tables.includes(file)).forEach(visit);
  return [...texts].filter(([node]) => !used.has(node)).map(([, name]) => name);
}

/** The pane's own files; packages and the core are left out, which makes it quick. */
function paneProgram(): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists } = host;
  host.fileExists = (name) => name.startsWith(PANE + path.sep) && fileExists(name);
  return ts.createProgram([path.join(PANE, 'index.tsx')], options, host);
}

/** The leaves of a table: texts, functions, and records that are read as a whole. */
function textsOf(file: ts.SourceFile): [ts.Node, string][] {
  const area = path.basename(file.fileName, '.ts');
  const leaves: [ts.Node, string][] = [];
  const walk = (node: ts.Node, names: string[]): void => {
    if (!ts.isPropertyAssignment(node)) return ts.forEachChild(node, (child) => walk(child, names));
    const own = [...names, node.name.getText(file)];
    if (ts.isObjectLiteralExpression(node.initializer)) walk(node.initializer, own);
    else leaves.push([node, `${area}/${own.join('.')}`]);
  };
  ts.forEachChild(file, (child) => {
    if (ts.isVariableStatement(child)) walk(child, []);
  });
  return leaves;
}

function propertyBound(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty(name.text);
}

const partsOf = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type]);

/** The names that a key can be; null where its type does not say. */
function namesIn(type: ts.Type): string[] | null {
  const literals = partsOf(type).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  return literals.length === partsOf(type).length ? literals : null;
}

/** Whether a group leaves the code's sight: as a prop, an argument or a spread that is not typed as the table. */
function isHandedOn(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  const isGiven =
    ts.isJsxExpression(parent) ||
    ts.isSpreadAssignment(parent) ||
    (ts.isCallExpression(parent) && parent.arguments.includes(node));
  if (!isGiven) return false;
  const asked = checker.getContextualType(node);
  return isGroup(checker.getTypeAtLocation(node)) && !(asked && isGroup(asked));
}

/** A part of the table, but not the whole: what the whole is handed to reads it by names. */
function isGroup(type: ts.Type): boolean {
  if (type.getProperty('locale')) return false;
  const declarations = partsOf(type).flatMap(({ symbol }) => symbol?.declarations ?? []);
  return declarations.some((one) => one.getSourceFile().fileName.startsWith(TABLE));
}
