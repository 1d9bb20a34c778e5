/** The styles of a Word document as far as they tell headings and weight. */
import { child, children, eachElement, isOn, valueOf, type XmlNode } from '../xml';

export interface ParagraphStyle {
  /** In lower case. */
  name: string;
  bold: boolean;
  /** Points. */
  size: number | undefined;
  /** 1 the highest; undefined for text. */
  level: number | undefined;
  indent: number;
}

const PLAIN: ParagraphStyle = {
  name: '',
  bold: false,
  size: undefined,
  level: undefined,
  indent: 0,
};
/** Outline levels from here on are text. */
const BODY_LEVEL = 9;
/** Word counts sizes in half points and indents in twentieths of a point. */
const HALF = 2;

/** Reads styles.xml; a style takes over what it does not say from the one it is based on. */
export function readStyles(xml: string | undefined): (id: string | undefined) => ParagraphStyle {
  const nodes = new Map<string, XmlNode>();
  let first: string | undefined;
  if (xml !== undefined) {
    eachElement(xml, new Set(['style']), (node) => {
      const id = node.attributes['styleId'] ?? '';
      nodes.set(id, node);
      const isDefault = /^(1|true)$/.test(node.attributes['default'] ?? '');
      if (isDefault && node.attributes['type'] === 'paragraph') first = id;
    });
  }
  const known = new Map<string, ParagraphStyle>();
  const styleOf = (id: string | undefined, depth = 0): ParagraphStyle => {
    const key = id ?? first;
    const node = key === undefined ? undefined : nodes.get(key);
    if (key === undefined || !node || depth > nodes.size) return PLAIN;
    const ready = known.get(key);
    if (ready) return ready;
    const based = valueOf(node, 'basedOn');
    const style = resolved(node, based === undefined ? PLAIN : styleOf(based, depth + 1));
    known.set(key, style);
    return style;
  };
  return styleOf;
}

function resolved(node: XmlNode, base: ParagraphStyle): ParagraphStyle {
  const run = child(node, 'rPr');
  const paragraph = child(node, 'pPr');
  const name = (valueOf(node, 'name') ?? '').toLowerCase();
  const outline = valueOf(paragraph, 'outlineLvl');
  const size = valueOf(run, 'sz');
  return {
    name,
    bold: isOn(run, 'b') ?? base.bold,
    size: size === undefined ? base.size : Number(size) / HALF,
    level: levelOf(name, outline) ?? base.level,
    indent: indentOf(paragraph) ?? base.indent,
  };
}

function levelOf(name: string, outline: string | undefined): number | undefined {
  const named = /^(?:heading|otsikko|rubrik|überschrift) ?(\d)/.exec(name);
  if (named) return Number(named[1]);
  if (name === 'title') return 1;
  const level = outline === undefined ? BODY_LEVEL : Number(outline);
  return level < BODY_LEVEL ? level + 1 : undefined;
}

/** Twentieths of a point; undefined where the paragraph does not say. */
export function indentOf(properties: XmlNode | undefined): number | undefined {
  const indent = children(properties, 'ind')[0]?.attributes;
  const left = indent?.['left'] ?? indent?.['start'];
  if (left === undefined) return undefined;
  return Number(left) + Number(indent?.['firstLine'] ?? 0) - Number(indent?.['hanging'] ?? 0);
}
