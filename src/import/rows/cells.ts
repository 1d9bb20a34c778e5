/** Printed cells to cells of the report: value in base units, the print and the place beside it. */
import type { Cell } from '../../report/model';
import type { GridCell, SourcePlace } from '../block';
import { readFigure, type Figure, type NumberStyle } from '../words/figure';
import { oneLine } from '../words/fold';
import { scaled, scaleOf, type Scale } from '../words/scale';

/** A cell of the report with its place in the source. */
export type PlacedCell = Cell & { from?: SourcePlace };

/** A figure as the grid holds it: a workbook's exact number goes before its shown text. */
export function figureOf(cell: GridCell | undefined, style: NumberStyle): Figure {
  const text = cell?.text ?? '';
  const figure = readFigure(text, style);
  if (cell?.number === undefined) return figure;
  if (figure.kind === 'number') return { ...figure, value: cell.number };
  return { kind: 'number', value: cell.number, decimals: 0 };
}

/** Whether a cell that must hold an amount holds something that is none. */
export const isUnread = ({ kind }: Figure): boolean => kind === 'open' || kind === 'range';

/** The scale that a cell's own unit tells, else the table's. */
export function scaleIn(figure: Figure, otherwise: Scale): Scale {
  const own = figure.unit === undefined ? null : scaleOf(`1 ${figure.unit}`);
  return own === null || own === 'both' ? otherwise : own;
}

/** A blank cell; a new one each time, since questions hang on cells. */
export const blankCell = (from?: SourcePlace): PlacedCell => ({
  raw: '',
  value: null,
  ...(from ? { from } : {}),
});

/** The report's cell for a printed one. `factor` turns a printed sign to the canonical one. */
export function cellOf(
  cell: GridCell,
  figure: Figure,
  { scale = 1, factor = 1 }: { scale?: number; factor?: 1 | -1 } = {},
): PlacedCell {
  const raw = oneLine(cell.text);
  const value = figure.value === null ? null : scaled(figure.value, scale) * factor;
  const notes = [
    figure.note,
    cell.marks === undefined ? undefined : `viite ${cell.marks}`,
    figure.kind === 'open' || figure.kind === 'range' ? figure.reason : undefined,
  ].filter((note) => note !== undefined);
  return {
    raw,
    value: value === 0 ? 0 : value,
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    from: cell.place,
  };
}
