/** XML read in a stream: only the elements asked for become trees, one at a time. */
import { SaxesParser } from 'saxes';
import { SourceFault } from '../block';

/** Names and attributes without the prefixes of their namespaces. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** The characters right inside it. */
  text: string;
}

/** Deeper trees are no documents, and would overflow whatever recurses over them. */
const MOST_DEPTH = 400;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Visits the outermost elements of the given names, in order. Throws SourceFault where the XML breaks off. */
export function eachElement(
  xml: string,
  names: ReadonlySet<string>,
  visit: (node: XmlNode) => void,
): void {
  const parser = new SaxesParser();
  const open: XmlNode[] = [];
  parser.on('error', (fault) => {
    throw new SourceFault('cut', `rikkinäinen XML (${fault.message.split('\n')[0]})`);
  });
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = local(full);
    if (open.length === 0 && !names.has(name)) return;
    if (open.length >= MOST_DEPTH) throw new SourceFault('bomb', 'liikaa sisäkkäisiä osia');
    const node: XmlNode = { name, attributes: {}, children: [], text: '' };
    for (const [key, value] of Object.entries(attributes)) node.attributes[local(key)] = value;
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (node && open.length === 0) visit(node);
  });
  parser.write(xml).close();
}

/** The first of the outermost elements of a name. */
export function firstElement(xml: string | undefined, name: string): XmlNode | undefined {
  let found: XmlNode | undefined;
  if (xml !== undefined) eachElement(xml, new Set([name]), (node) => (found ??= node));
  return found;
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((each) => each.name === name);

export const children = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((each) => each.name === name) ?? [];

/** The attribute "val" of a child, e.g. of `<w:jc w:val="left"/>`; undefined where there is no child. */
export const valueOf = (node: XmlNode | undefined, name: string): string | undefined => {
  const found = child(node, name);
  return found && (found.attributes['val'] ?? '');
};

/** A switch such as `<w:b/>`: on unless its value says otherwise; undefined where it is not there. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const value = valueOf(node, name);
  return value === undefined ? undefined : !/^(0|false|off|none)$/.test(value);
}
