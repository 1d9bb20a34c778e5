/** Lines of budget comparisons to rows of `economy`, and the printed rows that prove them beside. */
import type { Cell, EconomyItem, EconomyRow } from '../../report/model';
import { formatNumber } from '../../report/printed';
import { subtractEuros, sumEuros } from '../../report/money';
import type { SourcePlace } from '../block';
import type { Decisions } from '../decide/decisions';
import { blankCell, cellOf, figureOf, isUnread, scaleIn, type PlacedCell } from '../rows/cells';
import type { EconomyEntry } from '../rows/economy';
import { askCell } from '../rows/indicators';
import type { Signs } from '../rows/signs';
import type { TableColumn } from '../table/read';
import { columnQuestion } from '../table/solve';
import type { ColumnRole } from '../table/roles';
import { isFilled } from '../table/grid';
import { decisionIn } from '../words/decisions';
import type { Scale } from '../words/scale';
import type { BuiltDivision, Registry } from './registry';

/** An entry with everything that tells what its figures mean. */
export interface ResolvedEntry {
  entry: EconomyEntry;
  division: BuiltDivision;
  /** Null: the whole division. */
  area: string | null;
  scale: { scale: Scale | null; id: string };
  signs: Signs;
}

type EconomyField =
  'priorActual' | 'originalBudget' | 'budgetChanges' | 'actual' | 'forecast' | 'statedVariance';

/** Turns lines of tulot and menot into rows; totals of divisions that have areas are no rows. */
export function buildEconomy(
  resolved: ResolvedEntry[],
  registry: Registry,
  decisions: Decisions,
): void {
  const rows = new Map<string, EconomyRow>();
  for (const each of resolved) {
    const { entry, division, area } = each;
    if (entry.item === 'net') continue;
    if (area === null && hasAreas(resolved, division)) continue;
    const areaId = area === null ? null : registry.area(division, area, placeOf(entry)).id;
    const key = `${division.division.id} ${areaId ?? ''} ${entry.item}`;
    const row = rowOf(each, areaId, decisions);
    const known = rows.get(key);
    if (known) {
      complete(known, row);
      continue;
    }
    row.id = registry.newId(
      `${areaId ?? division.division.id}-${entry.item === 'revenue' ? 'tulot' : 'menot'}`,
    );
    rows.set(key, row);
    division.division.economy = [...(division.division.economy ?? []), row];
  }
  for (const row of rows.values()) settleBudget(row);
}

/** Whether a division's areas have lines of their own. */
export const hasAreas = (resolved: ResolvedEntry[], division: BuiltDivision): boolean =>
  resolved.some(
    (each) => each.division === division && each.area !== null && each.entry.item !== 'net',
  );

const placeOf = ({ row, table }: EconomyEntry): SourcePlace =>
  row.find(isFilled)?.place ?? table.piece.place;

type BuiltRow = EconomyRow & { from: SourcePlace; amended?: Cell | undefined };

const FIELDS: [EconomyField, ColumnRole[]][] = [
  ['priorActual', ['priorActual']],
  ['originalBudget', ['originalBudget', 'budget']],
  ['budgetChanges', ['budgetChanges']],
  ['actual', ['actual']],
  ['forecast', ['forecast']],
];

function rowOf(each: ResolvedEntry, resultArea: string | null, decisions: Decisions): BuiltRow {
  const { entry } = each;
  const row: BuiltRow = {
    id: '',
    resultArea,
    item: entry.item as EconomyItem,
    from: placeOf(entry),
  };
  for (const [field, roles] of FIELDS) {
    const cell = roles
      .map((role) => moneyCell(each, role, decisions))
      .find((found) => found !== null);
    if (cell) row[field] = cell;
  }
  if (entry.changes.length > 1) row.budgetChanges = summedChanges(each, decisions);
  for (const id of entry.table.openRows?.get(entry.row) ?? []) decisions.hang(row, id);
  const amended = moneyCell(each, 'amendedBudget', decisions);
  if (amended) row.amended = amended;
  for (const column of entry.table.columns) {
    if (
      column.isFigures &&
      column.role === null &&
      (column.item === undefined || column.item === entry.item)
    ) {
      decisions.hang(row, columnQuestion(entry.table, column.index));
    }
  }
  return row;
}

/** The sum of printed changes, each with its decision in the note; blank where one of them is unread. */
function summedChanges(each: ResolvedEntry, decisions: Decisions): PlacedCell {
  const cells = each.entry.changes.map((column) => ({
    column,
    cell: columnCell(each, column, decisions),
  }));
  const [first] = cells;
  const printed = cells.filter(({ cell }) => cell.raw !== '');
  const unread = cells.find(({ cell }) => cell.value === null && !isNothing(cell));
  if (unread) return unread.cell;
  const from = first?.cell.from;
  if (printed.length === 0) return blankCell(from);
  const values = cells.flatMap(({ cell }) => cell.value ?? []);
  const value = sumEuros(values);
  const note = printed
    .filter(({ cell }) => cell.value !== null && cell.value !== 0)
    .map(({ column, cell }) => `${decisionIn(column.heading) || column.heading}: ${cell.raw}`)
    .join('; ');
  return {
    raw: printed.map(({ cell }) => cell.raw).join(' + '),
    value: values.length === 0 ? null : value,
    ...(note === '' ? {} : { note }),
    ...(from ? { from } : {}),
  };
}

/** A blank, or a mark for none. */
const isNothing = ({ raw, note }: PlacedCell): boolean =>
  note === undefined && /^[-–−—.]*$/.test(raw);

/** An amount in euros and the canonical sign; blank while its unit or sign is asked; null without a column. */
function moneyCell(each: ResolvedEntry, role: ColumnRole, decisions: Decisions): PlacedCell | null {
  const column = each.entry.columns.get(role);
  return column ? columnCell(each, column, decisions) : null;
}

function columnCell(each: ResolvedEntry, column: TableColumn, decisions: Decisions): PlacedCell {
  const { entry, scale, signs } = each;
  const cell = entry.row[column.index];
  if (!cell || !isFilled(cell)) return blankCell(cell?.place);
  const figure = figureOf(cell, entry.table.style);
  const own = scaleIn(figure, column.scale ?? scale.scale ?? 1);
  const told = own !== 1 || column.scale !== null || scale.scale !== null;
  const factor = signs[entry.item as EconomyItem];
  if (figure.kind === 'number' && figure.value !== 0 && (!told || factor === null)) {
    const blank = { ...blankCell(cell.place) };
    if (!told) decisions.hang(blank, scale.id);
    if (factor === null) decisions.hang(blank, signs.questions[entry.item as EconomyItem]);
    return blank;
  }
  const placed = cellOf(cell, figure, { scale: own, factor: factor ?? 1 });
  // A share among amounts stands in the wrong column.
  if (figure.unit === '%') Object.assign(placed, { value: null, note: 'prosentti eikä rahamäärä' });
  if (isUnread(figure) || figure.unit === '%') askCell(placed, cell, decisions);
  return placed;
}

/** A line told twice: what the first left out is taken from the second. */
function complete(known: EconomyRow, row: BuiltRow): void {
  const target = known as BuiltRow;
  for (const [field] of FIELDS) {
    const given = row[field];
    if (given && (target[field]?.value ?? null) === null && given.value !== null)
      target[field] = given;
  }
  target.amended ??= row.amended;
}

/** The format holds the original budget and its changes; a printed amended budget tells what is missing of them. */
function settleBudget(row: EconomyRow): void {
  const built = row as BuiltRow;
  const { amended } = built;
  delete built.amended;
  if (!amended || amended.value === null) return;
  const original = built.originalBudget?.value ?? null;
  if (original === null && built.budgetChanges === undefined) {
    built.originalBudget = {
      ...amended,
      note: [amended.note, 'muutettu talousarvio'].filter(Boolean).join('; '),
    };
  } else if (original !== null && built.budgetChanges === undefined) {
    const value = subtractEuros(amended.value, original);
    if (value === 0) return;
    built.budgetChanges = {
      raw: formatNumber(value, { locale: 'fi-FI' }),
      value,
      note: `laskettu: muutettu talousarvio ${amended.raw} vähennettynä alkuperäisellä`,
    };
  }
}
