/** Rows of budget comparisons: for every line of figures the area it is of and whether it is tulot, menot or netto. */
import type { SumColumn } from '../../report/model';
import type { GridCell } from '../block';
import { accountGroupOf, isTotal, itemOf, withoutTotal, type Item } from '../table/items';
import type { ReadTable, TableColumn } from '../table/read';
import type { ColumnRole } from '../table/roles';
import { headingWord } from '../words/sections';
import { rowLabels, type RowLabels } from './labels';

/** One line of figures of one item. */
export interface EconomyEntry {
  table: ReadTable;
  row: GridCell[];
  /** Index of the row in the table's body. */
  at: number;
  /** As the table's own rows and columns name them; null where they do not. */
  division: string | null;
  /** A row of a group that stands above, whose kind the names tell. */
  group: string | null;
  area: string | null;
  item: SumColumn;
  /** Net expenditure. */
  turned: boolean;
  /** A sum of other rows. */
  total: boolean;
  columns: Map<ColumnRole, TableColumn>;
  /** Columns of changes, one for each decision. */
  changes: TableColumn[];
}

export interface EconomyRows {
  entries: EconomyEntry[];
  /** Rows of account groups that stand between. */
  accounts: number[];
  /** Rows with figures that say nothing known. */
  unread: RowLabels[];
}

interface State {
  group: string | null;
  area: string | null;
  /** Set by a row that says only tulot or menot. */
  section: Item | null;
}

/** Reads the rows of a table of kind economy. */
export function economyRows(table: ReadTable): EconomyRows {
  const rows = rowLabels(table);
  const out: EconomyRows = { entries: [], accounts: [], unread: [] };
  const byColumns = table.columns.some(({ item, role }) => item !== undefined && role !== null);
  const state: State = { group: null, area: null, section: sectionOf(table) };
  rows.forEach((labels, i) => {
    if (byColumns) readByColumns(table, labels, state, out);
    else if (labels.texts.item !== undefined) readByItemColumn(table, labels, out);
    else readByLabel(table, labels, rows[i + 1], state, out);
  });
  return out;
}

/** What all rows are of by the line above the table. */
const sectionOf = ({ section }: ReadTable): Item | null =>
  section === 'revenue' || section === 'expense' ? section : null;

function entryOf(
  table: ReadTable,
  labels: RowLabels,
  own: Pick<EconomyEntry, 'area' | 'item' | 'turned' | 'total' | 'group'>,
): EconomyEntry {
  const columns = new Map<ColumnRole, TableColumn>();
  const changes: TableColumn[] = [];
  for (const column of table.columns) {
    if (column.item !== undefined && column.item !== own.item) continue;
    if (column.role === 'budgetChanges') changes.push(column);
    if (isColumnRole(column) && !columns.has(column.role as ColumnRole))
      columns.set(column.role as ColumnRole, column);
  }
  const division = labels.texts.division ?? null;
  return { table, row: labels.row, at: labels.at, division, columns, changes, ...own };
}

const isColumnRole = ({ role }: TableColumn): boolean =>
  role !== null &&
  !['label', 'division', 'area', 'item', 'unit', 'note', 'code', 'decision', 'group'].includes(
    role,
  );

/** Columns "Tulot TA | Menot TA | ...": a row is an area. */
function readByColumns(table: ReadTable, labels: RowLabels, state: State, out: EconomyRows): void {
  if (!labels.hasContent) {
    if (labels.name !== '') state.group = labels.name;
    return;
  }
  const total = isTotal(labels.name);
  const name = labels.texts.area ?? labels.name;
  const items = new Map(
    table.columns.flatMap(({ item, turned }) =>
      item === undefined ? [] : [[item, turned ?? false] as const],
    ),
  );
  for (const [item, turned] of items) {
    const area = total ? withoutTotal(name) || null : name;
    out.entries.push(
      entryOf(table, labels, {
        area,
        item,
        turned,
        total,
        group: labels.texts.group ?? state.group,
      }),
    );
  }
}

/** A column says tulot, menot or netto. */
function readByItemColumn(table: ReadTable, labels: RowLabels, out: EconomyRows): void {
  if (!labels.hasContent && !table.openRows?.has(labels.row)) return;
  const text = labels.texts.item ?? '';
  const reading = itemOf(text);
  if (!reading) {
    if (accountGroupOf(text) !== null) out.accounts.push(labels.at);
    else out.unread.push(labels);
    return;
  }
  const name = labels.texts.area ?? labels.texts.label ?? labels.texts.group ?? '';
  const total = isTotal(name) || (name === '' && isTotal(text));
  const area = (total ? withoutTotal(name) : name) || null;
  const group = labels.texts.area !== undefined ? (labels.texts.group ?? null) : null;
  const { item, turned = false } = reading;
  out.entries.push(entryOf(table, labels, { area, item, turned, total, group }));
}

/** The label says all: the item, the area, or both; rows above say what it leaves out. */
function readByLabel(
  table: ReadTable,
  labels: RowLabels,
  next: RowLabels | undefined,
  state: State,
  out: EconomyRows,
): void {
  const { name } = labels;
  const reading = itemOf(name);
  const inColumn =
    labels.texts.area !== undefined && labels.texts.label !== undefined ? labels.texts.area : null;
  if (!labels.hasContent) {
    if (name !== '') readGroupRow(name, reading, next, state);
    return;
  }
  const group = labels.texts.group ?? state.group;
  if (reading) {
    const { item, turned = false, rest } = reading;
    const area = inColumn ?? (rest === '' ? state.area : rest);
    const total = area === null ? isTotal(name) && state.section !== null : isTotal(area);
    const named = total && area !== null ? withoutTotal(area) || null : area;
    out.entries.push(entryOf(table, labels, { area: named, item, turned, total, group }));
    return;
  }
  if (accountGroupOf(name) !== null) {
    out.accounts.push(labels.at);
    return;
  }
  if (isTotal(name)) {
    const item = state.section ?? 'net';
    const rest = withoutTotal(name) || null;
    out.entries.push(
      entryOf(table, labels, { area: rest, item, turned: false, total: true, group }),
    );
    return;
  }
  if (state.section) {
    out.entries.push(
      entryOf(table, labels, {
        area: name,
        item: state.section,
        turned: false,
        total: false,
        group,
      }),
    );
    return;
  }
  readAreaRow(table, labels, next, state, out);
}

/** An area's own figures above its tulot and menot are its net. */
function readAreaRow(
  table: ReadTable,
  labels: RowLabels,
  next: RowLabels | undefined,
  state: State,
  out: EconomyRows,
): void {
  const below = next && next.hasContent ? itemOf(next.name) : null;
  if (below?.rest !== '') {
    out.unread.push(labels);
    return;
  }
  state.area = labels.name;
  out.entries.push(
    entryOf(table, labels, {
      area: labels.name,
      item: 'net',
      turned: false,
      total: false,
      group: state.group,
    }),
  );
}

/** A row without figures opens a group: an item, an area, or several areas. */
function readGroupRow(
  name: string,
  reading: ReturnType<typeof itemOf>,
  next: RowLabels | undefined,
  state: State,
): void {
  if (reading?.rest === '') {
    state.section = reading.item;
    state.area = null;
    return;
  }
  if (isTotal(name)) {
    state.group = null;
    state.area = name;
    return;
  }
  const opensDivision = headingWord(name) === 'division';
  if (opensDivision || (next && !next.hasContent && itemOf(next.name)?.rest !== '')) {
    state.group = name;
    state.area = null;
    return;
  }
  state.area = name;
  if (state.section !== null && next && next.hasContent && itemOf(next.name) === null) {
    state.group = name;
    state.area = null;
  }
}
