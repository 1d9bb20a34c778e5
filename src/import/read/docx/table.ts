/** A table of a Word document as a grid: merged cells at their top left, nested tables apart. */
import type { GridCell, SourcePlace } from '../../block';
import { child, valueOf, type XmlNode } from '../xml';
import { readParagraph, type WordParagraph } from './paragraph';
import type { ParagraphStyle } from './styles';

export interface WordTable {
  rows: GridCell[][];
  /** Tables that stand inside cells. */
  nested: XmlNode[];
  /** Text boxes inside cells. */
  boxes: XmlNode[];
}

/** Rows and cells may be wrapped in content controls and tracked insertions. */
function unwrapped(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((each) => {
    if (each.name === name) return [each];
    const wraps = ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag', 'moveTo'];
    return wraps.includes(each.name) ? unwrapped(each, name) : [];
  });
}

const count = (text: string | undefined, otherwise: number): number =>
  Math.min(Math.max(Number(text ?? otherwise) || 0, 0), 200);

/** Reads a `w:tbl`; `place` is the table's own. */
export function readTable(
  node: XmlNode,
  place: SourcePlace,
  styleOf: (id: string | undefined) => ParagraphStyle,
): WordTable {
  const table: WordTable = { rows: [], nested: [], boxes: [] };
  /** Where the merge that still runs down in a column began. */
  const running: ([number, number] | undefined)[] = [];
  const kept = unwrapped(node, 'tr').filter((row) => !child(child(row, 'trPr'), 'del'));
  kept.forEach((row, r) => {
    const cells: GridCell[] = [];
    const at = (): SourcePlace => ({ ...place, row: r + 1, column: cells.length + 1 });
    const skip = (n: number): void => {
      for (let i = 0; i < n; i++) cells.push({ text: '', place: at() });
    };
    skip(count(valueOf(child(row, 'trPr'), 'gridBefore'), 0));
    for (const cell of unwrapped(row, 'tc')) {
      const properties = child(cell, 'tcPr');
      const merge = valueOf(properties, 'vMerge');
      const from = cells.length;
      const origin = merge !== undefined && merge !== 'restart' ? running[from] : undefined;
      const span = Math.max(count(valueOf(properties, 'gridSpan'), 1), 1);
      const content = cellOf(cell, at(), styleOf, table);
      for (let i = 0; i < span; i++) {
        const coveredBy: [number, number] | undefined = origin ?? (i > 0 ? [r, from] : undefined);
        running[cells.length] = merge === undefined ? undefined : (origin ?? [r, from]);
        cells.push(coveredBy ? { text: '', coveredBy, place: at() } : content);
      }
    }
    skip(count(valueOf(child(row, 'trPr'), 'gridAfter'), 0));
    table.rows.push(cells);
  });
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  table.rows.forEach((row, r) => {
    while (row.length < width) {
      row.push({ text: '', place: { ...place, row: r + 1, column: row.length + 1 } });
    }
  });
  return table;
}

function cellOf(
  cell: XmlNode,
  place: SourcePlace,
  styleOf: (id: string | undefined) => ParagraphStyle,
  table: WordTable,
): GridCell {
  table.nested.push(...unwrapped(cell, 'tbl'));
  const paragraphs = unwrapped(cell, 'p').map((each) => readParagraph(each, styleOf));
  const shown = paragraphs.filter(({ text }) => text.trim() !== '');
  table.boxes.push(...paragraphs.flatMap(({ boxes }) => boxes));
  const marks = paragraphs.map((each) => each.marks).join('');
  const first = shown[0];
  return {
    text: linesOf(paragraphs),
    ...(shown.length > 0 && shown.every(({ bold }) => bold) ? { bold: true } : {}),
    ...(first && indentSteps(first) > 0 ? { indent: indentSteps(first) } : {}),
    ...(marks === '' ? {} : { marks }),
    place,
  };
}

/** Blank lines inside count, since cells beside each other are stacked line against line. */
function linesOf(paragraphs: WordParagraph[]): string {
  return paragraphs
    .map(({ text }) => text.replace(/[ \t]+$/, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Leading spaces and tabs move a text to the right as an indent does; about 60 twips a space. */
function indentSteps({ indent, text }: WordParagraph): number {
  const lead = /^[ \u00a0\t]*/.exec(text)?.[0] ?? '';
  return indent + 60 * [...lead].reduce((sum, mark) => sum + (mark === '\t' ? 6 : 1), 0);
}

/** The cells of a row that hold something. */
export const filledCells = (row: GridCell[]): GridCell[] =>
  row.filter(({ text }) => text.trim() !== '');
