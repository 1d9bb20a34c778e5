/** Reading a part's elements whatever prefix its namespace has. */
import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';

export const parsed = (text: string): XmlElement => parseXml(text).root;

export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

const isElement = (node: XmlElement['children'][number]): node is XmlElement =>
  node.type === 'element';

export const children = (element: XmlElement, name?: string): XmlElement[] =>
  element.children
    .filter(isElement)
    .filter((child) => name === undefined || localName(child) === name);

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && children(element, name)[0];

/** All elements of a name below an element. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  children(element).flatMap((each) => [
    ...(localName(each) === name ? [each] : []),
    ...descendants(each, name),
  ]);

export const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((node) => (node.type === 'text' || node.type === 'cdata' ? node.value : ''))
    .join('');

export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes[name];

export const isTrue = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === '1' || value === 'true';

/** A number, or undefined where there is none. */
export const numberIn = (value: string | undefined): number | undefined =>
  value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);

/** A word that is one of those; any other is none. */
export const known = <Word extends string>(
  words: readonly Word[],
  word: unknown,
): Word | undefined => words.find((each) => each === word);

/** Characters that XML cannot hold are written by their code, "_x000D_". */
export const decoded = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
