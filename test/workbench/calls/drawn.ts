/** The members of the Excel API that the add-in's sources name, found with TypeScript's own checker. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '../../..');

/** ESLint keeps `Excel` to it; the pane and the commands know Office only. */
const FOLDER = 'src/excel';

/** `onChanged.add` and `remove`, `load` and `toJSON` are the library's own and never reach Excel by these names. */
const LIBRARY_CLASSES = ['EventHandlers', 'RequestContext', 'ClientResult'];
const LIBRARY_MEMBERS = ['context', 'load', 'isNullObject', 'set', 'toJSON', 'track', 'untrack'];

const sources = (): string[] =>
  readdirSync(path.join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(ROOT, FOLDER, file));

/** Class and members as scripts write them, e.g. { Range: ['address', 'values'] }, both sorted. */
export function drawnCalls(): Record<string, string[]> {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, types: ['office-js'] },
    ROOT,
  );
  const files = sources();
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();

  const note = (symbol: ts.Symbol | undefined, isSet = false): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!ts.isClassDeclaration(owner) || !owner.name || !isExcel(owner)) continue;
      const [cls, member] = [owner.name.text, symbol?.name ?? ''];
      if (LIBRARY_CLASSES.includes(cls) || LIBRARY_MEMBERS.includes(member)) continue;
      found.set(cls, (found.get(cls) ?? new Set()).add(isSet ? `${member}=` : member));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node))
      note(checker.getSymbolAtLocation(node.name), isAssigned(node));
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const { propertyName, name } of node.elements) {
        const key = propertyName ?? name;
        if (ts.isIdentifier(key)) note(type.getProperty(key.text));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cls, members]) => [cls, [...members].sort()]),
  );
}

const isExcel = (declaration: ts.ClassDeclaration): boolean =>
  ts.isModuleBlock(declaration.parent) &&
  ts.isModuleDeclaration(declaration.parent.parent) &&
  declaration.parent.parent.name.text === 'Excel';

const isAssigned = (node: ts.PropertyAccessExpression): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
