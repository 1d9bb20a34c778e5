import { builtinModules } from 'node:module';
import path from 'node:path';
import { IMPURE_PACKAGES, LAYERS } from './layers.mjs';

/** The layer of a file: the folder right under src/, or null outside the layers. */
function layerOf(file, root) {
  const [top, layer] = path.relative(path.join(root, 'src'), file).split(path.sep);
  return top !== '..' && layer !== undefined && Object.hasOwn(LAYERS, top) ? top : null;
}

/** What is wrong with an import of `source` from `layer`, as a message id with data, or null. */
function faultOf({ layer, source, file, root, isType }) {
  const { mayImport, pure, typesOnly = [] } = LAYERS[layer];
  if (!source.startsWith('.')) {
    const impure =
      builtinModules.includes(source) || IMPURE_PACKAGES.some((pattern) => pattern.test(source));
    return pure && impure ? { messageId: 'impure', data: { layer, source } } : null;
  }
  const resolved = path.resolve(path.dirname(file), source);
  const target = layerOf(path.join(resolved, 'index'), root);
  if (target === null || target === layer) return null;
  if (!mayImport.includes(target)) {
    const allowed = mayImport.length > 0 ? mayImport.join(', ') : 'no other layer';
    return { messageId: 'direction', data: { layer, target, allowed } };
  }
  return typesOnly.includes(target) && !isType
    ? { messageId: 'typesOnly', data: { layer, target } }
    : null;
}

/** Holds the direction of imports that layers.mjs declares. */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: 'src/{{layer}} may import {{allowed}}; found src/{{target}}.',
      typesOnly: 'src/{{layer}} may import only types of src/{{target}}: write `import type`.',
      impure: 'src/{{layer}} is pure and must not know "{{source}}".',
    },
  },
  create(context) {
    const { filename: file, cwd: root } = context;
    const layer = layerOf(file, root);
    if (layer === null) return {};
    const check = (node, kind) => {
      if (node.source?.type !== 'Literal') return;
      const fault = faultOf({
        layer,
        source: String(node.source.value),
        file,
        root,
        isType: kind === 'type',
      });
      if (fault) context.report({ node: node.source, ...fault });
    };
    return {
      ImportDeclaration: (node) => check(node, node.importKind),
      ExportNamedDeclaration: (node) => check(node, node.exportKind),
      ExportAllDeclaration: (node) => check(node, node.exportKind),
      ImportExpression: (node) => check(node, 'value'),
    };
  },
};
