/** What the text columns of a table say row by row: whose the row is and what it counts. */
import type { GridCell } from '../block';
import { downAt, isFilled, textOf } from '../table/grid';
import { isFigureCell } from '../table/headings';
import type { ReadTable } from '../table/read';
import type { TextRole } from '../table/roles';

export interface RowLabels {
  row: GridCell[];
  /** Index in the body. */
  at: number;
  texts: Partial<Record<TextRole, string>>;
  /** The text that names the row: its label, else its area, else the last text. */
  name: string;
  /** Where the name stands. */
  nameCell: GridCell | undefined;
  indent: number;
  bold: boolean;
  /** Some column of figures holds something: a figure, or a mark for none. */
  hasFigures: boolean;
  /** Some column of figures is not blank. */
  hasContent: boolean;
}

/** Cells that a blank one below takes over, since a group's name is printed once. */
const CARRIED: ReadonlySet<TextRole> = new Set(['division', 'area', 'group', 'label']);

/** Reads the text columns of every row. */
export function rowLabels(table: ReadTable): RowLabels[] {
  const { body } = table.piece;
  const carried = new Map<number, string>();
  const texts = table.columns.filter(({ isFigures, role }) => !isFigures || role === 'code');
  const figures = table.columns.filter(({ isFigures, role }) => isFigures && role !== 'code');
  const finest = nameRole(table);
  return body.map((row, at) => {
    const labels: RowLabels = {
      row,
      at,
      texts: {},
      name: '',
      nameCell: undefined,
      indent: 0,
      bold: false,
      hasFigures: figures.some(
        ({ index }) => isFigureCell(row[index]) || row[index]?.number !== undefined,
      ),
      hasContent: figures.some(({ index }) => isFilled(row[index])),
    };
    for (const { index, role } of texts) {
      const known = role as TextRole | null;
      if (known === null) continue;
      const cell = row[index]?.coveredBy ? downAt(body, at, index) : row[index];
      let text = textOf(cell);
      if (text !== '') carryOn(carried, texts, index, known, text);
      else if (CARRIED.has(known) && known !== finest) text = carried.get(index) ?? '';
      if (text === '') continue;
      labels.texts[known] =
        labels.texts[known] === undefined ? text : `${labels.texts[known]} ${text}`;
      if (known === finest && cell) {
        labels.name = labels.texts[known] ?? '';
        labels.nameCell = cell;
        labels.indent = cell.indent ?? 0;
        labels.bold = cell.bold ?? false;
      }
    }
    if (labels.name === '')
      takeAnyName(
        labels,
        texts.map(({ index }) => index),
      );
    return labels;
  });
}

/** A new name of a wider column ends what narrower ones carried. */
function carryOn(
  carried: Map<number, string>,
  texts: { index: number; role: unknown }[],
  index: number,
  role: TextRole,
  text: string,
): void {
  if (!CARRIED.has(role) || carried.get(index) === text) return;
  carried.set(index, text);
  for (const other of texts) if (other.index > index) carried.delete(other.index);
}

function takeAnyName(labels: RowLabels, columns: number[]): void {
  for (const index of columns) {
    const cell = labels.row[index];
    if (!cell || textOf(cell) === '') continue;
    labels.name = textOf(cell);
    labels.nameCell = cell;
    labels.bold = cell.bold ?? false;
    labels.indent = cell.indent ?? 0;
    return;
  }
}

/** The column that names rows. */
function nameRole({ columns }: ReadTable): TextRole {
  const roles = columns.map(({ role }) => role);
  for (const role of ['item', 'label', 'area', 'division', 'group'] as const)
    if (roles.includes(role)) return role;
  return 'label';
}
