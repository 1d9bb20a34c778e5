/** One paragraph of a Word document: its text as it would print, changes accepted. */
import { child, isOn, valueOf, type XmlNode } from '../xml';
import { indentOf, type ParagraphStyle } from './styles';

export interface WordParagraph {
  text: string;
  /** Raised digits beside a text: marks of footnotes. */
  marks: string;
  bold: boolean;
  /** Points, of the largest run. */
  size: number | undefined;
  style: ParagraphStyle;
  level: number | undefined;
  indent: number;
  listed: boolean;
  /** Text boxes that hang on the paragraph. */
  boxes: XmlNode[];
}

/** What is not printed: deleted text, field codes, and the copies that older programs read. */
const NOT_SHOWN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr']);
const CHARACTERS: Record<string, string> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
};
/** Symbol fonts' dashes and arrows carry no text; a raised figure longer than this is a figure. */
const LONGEST_MARK = 3;

interface Collected {
  text: string;
  marks: string;
  bold: number;
  plain: number;
  size: number;
  boxes: XmlNode[];
}

/** Reads a `w:p`. */
export function readParagraph(
  node: XmlNode,
  styleOf: (id: string | undefined) => ParagraphStyle,
): WordParagraph {
  const properties = child(node, 'pPr');
  const style = styleOf(valueOf(properties, 'pStyle'));
  const into: Collected = { text: '', marks: '', bold: 0, plain: 0, size: 0, boxes: [] };
  collect(node, into, style);
  const outline = valueOf(properties, 'outlineLvl');
  const own = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined;
  return {
    text: into.text.replace(/\u00ad/g, ''),
    marks: into.marks,
    bold: into.bold > 0 && into.plain === 0,
    size: into.size === 0 ? style.size : into.size,
    style,
    level: own ?? style.level,
    indent: indentOf(properties) ?? style.indent,
    listed: child(properties, 'numPr') !== undefined,
    boxes: into.boxes,
  };
}

function collect(node: XmlNode, into: Collected, style: ParagraphStyle): void {
  for (const each of node.children) {
    if (NOT_SHOWN.has(each.name)) continue;
    if (each.name === 'txbxContent') into.boxes.push(each);
    else if (each.name === 'r') collectRun(each, into, style);
    else collect(each, into, style);
  }
}

function collectRun(run: XmlNode, into: Collected, style: ParagraphStyle): void {
  const properties = child(run, 'rPr');
  if (isOn(properties, 'vanish')) return;
  const raised = valueOf(properties, 'vertAlign') === 'superscript';
  let text = '';
  for (const each of run.children) {
    if (each.name === 't') text += each.text;
    else if (each.name in CHARACTERS) text += CHARACTERS[each.name] ?? '';
    else if (each.name === 'sym') text += symbol(each);
    else if (!NOT_SHOWN.has(each.name)) collect({ ...run, children: [each] }, into, style);
  }
  if (raised && text.trim().length <= LONGEST_MARK && /^[\d*)\s,]+$/.test(text)) {
    into.marks += text.trim();
    return;
  }
  into.text += text;
  const letters = text.trim().length;
  if (letters === 0) return;
  if (isOn(properties, 'b') ?? style.bold) into.bold += letters;
  else into.plain += letters;
  into.size = Math.max(into.size, Number(valueOf(properties, 'sz') ?? 0) / 2);
}

/** A character of a symbol font; those of the private area are no text. */
function symbol(node: XmlNode): string {
  const code = parseInt(node.attributes['char'] ?? '', 16);
  return code >= 0xe000 || Number.isNaN(code) ? '' : String.fromCharCode(code);
}
