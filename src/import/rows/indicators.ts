/** Rows of indicator tables: groups, parts, units and figures. */
import type { GridCell } from '../block';
import { digest, type Decisions } from '../decide/decisions';
import { isFilled } from '../table/grid';
import { columnQuestion } from '../table/solve';
import { type ReadTable, type TableColumn } from '../table/read';
import type { ColumnRole } from '../table/roles';
import type { Scale } from '../words/scale';
import { slug } from '../words/fold';
import { blankCell, cellOf, figureOf, scaleIn, type PlacedCell } from './cells';
import { rowLabels, type RowLabels } from './labels';
import { isMoney, scaleOfUnit, unitIn } from './measure';

export interface IndicatorRow {
  division: string | null;
  area: string | null;
  group: string | null;
  label: string;
  unit: string | null;
  /** Index of the row that this one is a part of, among the rows of the table. */
  parent: number | null;
  cells: Record<'priorActual' | 'budget' | 'actual' | 'forecast', PlacedCell>;
  more: Map<string, { heading: string; cell: PlacedCell }>;
  remark: string | null;
  place: GridCell['place'];
}

const MAIN = ['priorActual', 'budget', 'actual', 'forecast'] as const;
const PART_WORD = /^(?:[-–•▪·]\s*|(?:joista|josta|siitä|joihin sisältyy|varav)(?:[\s:,]|$))/iu;

/** Reads the rows; `scale` is what the table's surroundings tell of its money, null for nothing. */
export function indicatorRows(
  table: ReadTable,
  scale: Scale | null,
  decisions: Decisions,
): IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  const columns = columnsByRole(table);
  let group: string | null = null;
  /** Rows above by their indent, the nearest last. */
  let above: { indent: number; at: number }[] = [];
  for (const labels of rowLabels(table)) {
    if (labels.name === '') {
      askRow(table, labels, decisions);
      continue;
    }
    if (!labels.hasContent) {
      group = labels.name;
      above = [];
      continue;
    }
    const part = PART_WORD.test(labels.name);
    const indent = labels.indent + (part ? PART_STEP : 0);
    above = above.filter((each) => each.indent < indent);
    rows.push({
      ...rowOf(table, labels, columns, scale, decisions),
      group: labels.texts.group ?? group,
      parent: above.at(-1)?.at ?? null,
    });
    above.push({ indent, at: rows.length - 1 });
  }
  return rows;
}

/** A dash before a label moves it to the right by more than any indent's unit. */
const PART_STEP = 10_000;

function columnsByRole(table: ReadTable): Map<ColumnRole, TableColumn[]> {
  const columns = new Map<ColumnRole, TableColumn[]>();
  for (const column of table.columns) {
    const role = column.role as ColumnRole | null;
    if (role !== null) columns.set(role, [...(columns.get(role) ?? []), column]);
  }
  return columns;
}

function rowOf(
  table: ReadTable,
  labels: RowLabels,
  columns: Map<ColumnRole, TableColumn[]>,
  tableScale: Scale | null,
  decisions: Decisions,
): IndicatorRow {
  const label = labels.name.replace(/^[-–•▪·]\s*/, '');
  const unit = labels.texts.unit ?? unitIn(label);
  const rowScale = scaleOfUnit(unit) ?? (unit === null && isMoney(label) ? (tableScale ?? 1) : 1);
  const read = (column: TableColumn): PlacedCell => {
    const cell = labels.row[column.index];
    if (!cell || !isFilled(cell)) return blankCell(cell?.place);
    const figure = figureOf(cell, table.style);
    const placed = cellOf(cell, figure, {
      scale: column.role === 'percent' ? 1 : scaleIn(figure, rowScale),
    });
    if (figure.kind === 'open') askCell(placed, cell, decisions);
    return placed;
  };
  const budget =
    columns.get('amendedBudget')?.[0] ??
    columns.get('budget')?.[0] ??
    columns.get('originalBudget')?.[0];
  const main: Record<(typeof MAIN)[number], TableColumn | undefined> = {
    priorActual: columns.get('priorActual')?.[0],
    budget,
    actual: columns.get('actual')?.[0],
    forecast: columns.get('forecast')?.[0],
  };
  const used = new Set(Object.values(main));
  const cells = Object.fromEntries(
    MAIN.map((role) => [
      role,
      main[role] ? read(main[role] as TableColumn) : openBlank(table, decisions),
    ]),
  ) as IndicatorRow['cells'];
  const more = new Map<string, { heading: string; cell: PlacedCell }>();
  for (const [role, list] of columns) {
    for (const column of list) {
      if (used.has(column) || !isFigureRole(role)) continue;
      const key = moreKey(role, column, more);
      more.set(key, { heading: column.heading, cell: read(column) });
    }
  }
  return {
    division: labels.texts.division ?? null,
    area: labels.texts.area !== labels.name ? (labels.texts.area ?? null) : null,
    group: null,
    label,
    unit,
    parent: null,
    cells,
    more,
    remark: labels.texts.note ?? null,
    place: labels.nameCell?.place ?? table.piece.place,
  };
}

/** A blank that hangs on the table's open columns, if it has any. */
function openBlank(table: ReadTable, decisions: Decisions): PlacedCell {
  const blank = blankCell();
  for (const column of table.columns) {
    if (column.isFigures && column.role === null)
      decisions.hang(blank, columnQuestion(table, column.index));
  }
  return blank;
}

const isFigureRole = (role: ColumnRole): boolean =>
  !['label', 'division', 'area', 'item', 'unit', 'note', 'code', 'decision', 'group'].includes(
    role as string,
  );

function moreKey(
  role: ColumnRole,
  column: TableColumn,
  taken: ReadonlyMap<string, unknown>,
): string {
  const plain =
    role === 'variance' ||
    role === 'percent' ||
    role === 'originalBudget' ||
    role === 'budgetChanges';
  const key = plain && !taken.has(role) ? role : slug(column.heading);
  return taken.has(key) ? `${key}-${column.index + 1}` : key;
}

export function askCell(placed: PlacedCell, cell: GridCell, decisions: Decisions): void {
  const { source, sheet, address, table, row, column, line, page } = cell.place;
  const id = `cell:${digest(JSON.stringify([source, sheet, address, table, row, column, line, page, cell.text]))}`;
  const { choice } = decisions.decide({
    id,
    kind: 'cell',
    options: [],
    choice: null,
    sure: false,
    reason: `Solun ”${placed.raw}” lukua ei voi lukea: ${placed.note ?? ''}.`,
    at: [cell.place],
  });
  const answered = choice === null ? null : Number(choice.replace(/\s/g, '').replace(',', '.'));
  if (answered !== null && !Number.isNaN(answered)) placed.value = answered;
  decisions.hang(placed, id);
}

function askRow(table: ReadTable, labels: RowLabels, decisions: Decisions): void {
  if (!labels.hasContent) return;
  decisions.decide({
    id: `row:${digest(`${table.signature}:${JSON.stringify(table.piece.place)}:${labels.at}`)}`,
    kind: 'row',
    options: [{ value: 'skip', label: 'jätetään pois' }],
    choice: null,
    sure: false,
    reason: 'Rivillä on lukuja mutta ei nimeä.',
    at: [labels.row[0]?.place ?? table.piece.place],
  });
}
