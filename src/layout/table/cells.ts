/** From the model to what a cell holds. */
import { wholeCharacters, writableText } from '../../report/labels';
import type { Cell } from '../../report/model';
import type { CellContent } from '../plan';
import type { CellValue } from '../snapshot';
import type { StyleName } from '../looks/styles';

/** Excel takes 32,767 characters a cell. */
const MAX_TEXT = 32_000;

export const BLANK: CellContent = { kind: 'blank' };

/** What a cell can show of a text: characters that a workbook file cannot hold go. */
export function cellText(text: string): string {
  return wholeCharacters(writableText(text.replace(/\r\n?/g, '\n')), MAX_TEXT);
}

export function textContent(text: string): CellContent {
  const value = cellText(text);
  return value === '' ? BLANK : { kind: 'text', value };
}

/** What a cell of a workbook holds, to be written again; a text that begins with "=" stays text. */
export function contentOfValue(value: CellValue): CellContent {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') {
    return { kind: 'formula', formula: value ? '=TRUE()' : '=FALSE()' };
  }
  return textContent(value);
}

/** What stands in a cell, its formula where it has one. */
export function contentOfCell(value: CellValue, formula: CellValue): CellContent {
  if (typeof formula === 'string' && formula.startsWith('=')) return { kind: 'formula', formula };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'text', value: value ? 'TRUE' : 'FALSE' };
  return value === '' ? BLANK : { kind: 'text', value };
}

/** What a cell shows of a content; only Excel knows a formula's value, so it is blank here. */
export function valueOfContent(content: CellContent | undefined): CellValue {
  return content?.kind === 'number' || content?.kind === 'text' ? content.value : '';
}

/** A figure as a number; what is printed without being a figure ("-") as text. */
export function figureContent(cell: Cell): CellContent {
  if (cell.value === null) return textContent(cell.raw);
  return { kind: 'number', value: cell.value === 0 ? 0 : cell.value };
}

/** Decimals get a format that shows them; whole numbers keep their column's. */
export function decimalStyle(cell: Cell, style: StyleName): StyleName | undefined {
  return cell.value !== null && !Number.isInteger(cell.value) ? style : undefined;
}
