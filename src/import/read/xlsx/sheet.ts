/** One sheet's filled cells, as shown. */
import type { GridCell, SourcePlace } from '../../block';
import { SourceFault } from '../../block';
import type { SheetRow } from '../sheetBlocks';
import { child, children, eachElement, type XmlNode } from '../xml';
import { show } from './format';
import type { CellLook } from './styles';

export interface SheetContext {
  name: string;
  source: string;
  strings: string[];
  lookOf: (style: string | undefined) => CellLook;
  from1904: boolean;
}

export interface ReadSheet {
  rows: SheetRow[];
  /** Texts in hidden rows and columns, which no reader of the sheet sees. */
  hidden: GridCell[];
}

/** More filled cells than this are no report. */
const MOST_CELLS = 1_000_000;

/** Reads a sheet's part. Throws SourceFault. */
export function readSheet(xml: string, context: SheetContext): ReadSheet {
  const rows: SheetRow[] = [];
  const hidden: GridCell[] = [];
  const hiddenColumns: [number, number][] = [];
  const merges: string[] = [];
  let cells = 0;
  let above = 0;
  const addRow = (node: XmlNode): void => {
    const number = Number(node.attributes['r'] ?? above + 1);
    above = number;
    const row: SheetRow = { number, cells: new Map() };
    let column = 0;
    for (const each of children(node, 'c')) {
      const [at] = positionOf(each.attributes['r'] ?? '') ?? [column + 1];
      column = at;
      const cell = readCell(each, { column, row: number }, context);
      if (!cell) continue;
      if (++cells > MOST_CELLS) throw new SourceFault('large', `yli ${MOST_CELLS} täytettyä solua`);
      const unseen = hiddenColumns.some(([from, to]) => column >= from && column <= to);
      if (unseen || node.attributes['hidden'] === '1') hidden.push(cell);
      else row.cells.set(column, cell);
    }
    if (row.cells.size > 0) rows.push(row);
  };
  eachElement(xml, new Set(['col', 'row', 'mergeCell']), (node) => {
    const { min, max, hidden: isHidden, ref } = node.attributes;
    if (node.name === 'row') addRow(node);
    else if (node.name === 'mergeCell') merges.push(ref ?? '');
    else if (isHidden === '1') hiddenColumns.push([Number(min), Number(max)]);
  });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const merge of merges) cover(byNumber, merge, context);
  return { rows: rows.sort((a, b) => a.number - b.number), hidden };
}

function readCell(
  node: XmlNode,
  { column, row }: { column: number; row: number },
  context: SheetContext,
): GridCell | null {
  const look = context.lookOf(node.attributes['s']);
  const place = placeOf(column, row, context);
  const value = child(node, 'v')?.text;
  const shown = shownOf(node, value, look, context);
  if (shown.text.trim() === '') return null;
  const lead = /^[ \u00a0]*/.exec(shown.text)?.[0].length ?? 0;
  const indent = look.indent * 2 + lead;
  return {
    ...shown,
    ...(look.bold ? { bold: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    place,
  };
}

function shownOf(
  node: XmlNode,
  value: string | undefined,
  look: CellLook,
  context: SheetContext,
): { text: string; number?: number } {
  switch (node.attributes['t']) {
    case 's':
      return { text: context.strings[Number(value)] ?? '' };
    case 'inlineStr':
      return { text: richText(child(node, 'is')) };
    case 'str':
    case 'e':
      return { text: value ?? '' };
    case 'b':
      return { text: value === '1' ? 'TOSI' : 'EPÄTOSI' };
    default: {
      const formula = child(node, 'f');
      // Never calculated, so that nobody knows what it shows.
      if (value === undefined) return { text: formula ? `=${formula.text}` : '' };
      const number = Number(value);
      return Number.isNaN(number) ? { text: value } : show(number, look.format, context.from1904);
    }
  }
}

/** The letters of a rich text; what tells how to pronounce them is left out. */
export function richText(node: XmlNode | undefined): string {
  if (!node) return '';
  return node.children
    .filter(({ name }) => name === 't' || name === 'r')
    .map((part) => (part.name === 't' ? part.text : (child(part, 't')?.text ?? '')))
    .join('')
    .replace(/_x([0-9A-F]{4})_/gi, (_whole, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    )
    .replace(/\r\n?/g, '\n')
    .replace(/\u00ad/g, '');
}

function placeOf(column: number, row: number, { source, name }: SheetContext): SourcePlace {
  return { source, sheet: name, address: addressOf(column, row), row, column };
}

/** 1-based column and row to "B4". */
export function addressOf(column: number, row: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

function positionOf(address: string): [column: number, row: number] | null {
  const match = /^([A-Z]{1,3})(\d+)$/.exec(address);
  if (!match) return null;
  const column = [...(match[1] ?? '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return [column, Number(match[2])];
}

/** Marks what a merged cell covers; only within rows that hold something. */
function cover(rows: ReadonlyMap<number, SheetRow>, range: string, context: SheetContext): void {
  const [from, to] = range.split(':').map((each) => positionOf(each));
  if (!from || !to) return;
  const numbers =
    to[1] - from[1] < rows.size
      ? Array.from({ length: to[1] - from[1] + 1 }, (_unused, i) => from[1] + i)
      : [...rows.keys()].filter((number) => number >= from[1] && number <= to[1]);
  for (const number of numbers) {
    const row = rows.get(number);
    if (!row) continue;
    for (let column = from[0]; column <= to[0] && column < from[0] + 300; column++) {
      if (column === from[0] && row.number === from[1]) continue;
      row.cells.set(column, {
        text: '',
        coveredBy: [from[1], from[0]],
        place: placeOf(column, row.number, context),
      });
    }
  }
}
