/** Exports of a ledger: flat rows of areas and accounts, summed into lines of tulot and menot. */
import { formatNumber } from '../../report/printed';
import { sumEuros } from '../../report/money';
import { digest, LEFT_OUT, type Decisions } from '../decide/decisions';
import type { GridCell } from '../block';
import { textOf } from '../table/grid';
import { accountGroupOf, isTotal, itemOf, type Item } from '../table/items';
import type { ReadTable, TableColumn } from '../table/read';
import type { ColumnRole } from '../table/roles';
import { compact, fold } from '../words/fold';
import type { Period } from '../../report/period';
import { spanOf } from '../words/periods';
import { figureOf } from './cells';
import { rowLabels, type RowLabels } from './labels';

/** Columns of figures that a ledger's sums are made of: one column each, or the months of the period. */
interface Source {
  role: ColumnRole;
  columns: TableColumn[];
}

interface Line {
  division: string;
  area: string;
  item: 'revenue' | 'expense';
  rows: GridCell[][];
  /** Questions about accounts that may belong to it. */
  open: string[];
}

const LABELS = { revenue: 'Tulot', expense: 'Menot' } as const;

/** The ledger as a table of lines, an area's tulot and menot each one row with the sums of its accounts. */
export function ledgerLines(
  table: ReadTable,
  period: Period | null,
  decisions: Decisions,
): ReadTable {
  const lines = new Map<string, Line>();
  const rows = rowLabels(table).filter(
    (labels) => labels.hasContent && inPeriod(table, labels, period),
  );
  const byCode = codeItems(rows, table);
  for (const labels of rows) {
    const account = accountOf(labels);
    if (isTotal(account) || isTotal(labels.texts.area ?? '') || itemOf(account)?.rest === '')
      continue;
    const { item, open } = itemOfAccount(labels, byCode, table, decisions);
    const { division = '', area = '' } = labels.texts;
    for (const each of item !== null
      ? [item]
      : open === null
        ? []
        : (['revenue', 'expense'] as const)) {
      const key = JSON.stringify([fold(division), fold(area), each]);
      const line = lines.get(key) ?? { division, area, item: each, rows: [], open: [] };
      if (item !== null) line.rows.push(labels.row);
      if (open !== null) line.open.push(open);
      lines.set(key, line);
    }
  }
  const sources = sourcesOf(table, period);
  const texts: TableColumn[] = (['division', 'area', 'item'] as const).map((role, index) => ({
    index,
    heading: '',
    role,
    rivals: [],
    sure: true,
    scale: null,
    isFigures: false,
  }));
  const columns = [
    ...texts,
    ...sources.map(({ role, columns: [first] }, i) => ({
      ...(first as TableColumn),
      index: i + texts.length,
      role,
      sure: true,
    })),
  ];
  const openRows = new Map<GridCell[], string[]>();
  const body = [...lines.values()].flatMap((line) => {
    if (line.rows.length === 0) return [];
    const row = rowOf(line, sources, table);
    if (line.open.length > 0) openRows.set(row, line.open);
    return [row];
  });
  return { ...table, kind: 'economy', columns, openRows, piece: { ...table.piece, body } };
}

const accountOf = ({ texts, name }: RowLabels): string => texts.item ?? texts.label ?? name;

/** A year and month as a ledger writes it: 202406, 6, 6/2024, a date. */
const PERIOD_COLUMN =
  /^(?:kausi|kuukausi|kk|periodi|jakso|pvm|kirjauspvm|tositepvm|päivä|laskentakausi)/;

function inPeriod(table: ReadTable, labels: RowLabels, period: Period | null): boolean {
  const column = table.columns.find(({ heading }) => PERIOD_COLUMN.test(compact(heading)));
  if (!column || !period) return true;
  const text = textOf(labels.row[column.index]);
  const packed = /^(20\d\d)[-./]?(0[1-9]|1[0-2])$/.exec(text);
  const bare = /^\d{1,2}$/.test(text) ? Number(text) : null;
  const span = packed
    ? { year: Number(packed[1]), toMonth: Number(packed[2]) }
    : bare !== null
      ? { toMonth: bare }
      : spanOf(text);
  const { toMonth } = span;
  if (toMonth === undefined) return true;
  const year =
    'year' in span && span.year !== undefined ? span.year : Number(period.to.slice(0, 4));
  const month = `${year}-${String(toMonth).padStart(2, '0')}`;
  return month >= period.from.slice(0, 7) && month <= period.to.slice(0, 7);
}

/** The columns that sums are made of: single months are summed up to the period's end. */
function sourcesOf(table: ReadTable, period: Period | null): Source[] {
  const figures = table.columns.filter(
    ({ isFigures, role, heading }) =>
      isFigures && role !== 'code' && !PERIOD_COLUMN.test(compact(heading)),
  );
  const last = period ? Number(period.to.slice(5, 7)) : 12;
  const months = figures.filter(({ heading }) => {
    const { fromMonth, toMonth } = spanOf(heading);
    return (
      fromMonth === undefined && toMonth !== undefined && !/[1-9]\d?\.[1-9]\d?\./.test(heading)
    );
  });
  const isMonthly = months.length >= 3;
  const sources: Source[] = figures
    .filter((column) => !(isMonthly && months.includes(column)))
    .flatMap((column) =>
      isSummed(column.role) ? [{ role: column.role as ColumnRole, columns: [column] }] : [],
    );
  if (isMonthly && !sources.some(({ role }) => role === 'actual')) {
    sources.push({
      role: 'actual',
      columns: months.filter(({ heading }) => (spanOf(heading).toMonth ?? 13) <= last),
    });
  }
  const [only] = figures;
  if (sources.length === 0 && only && figures.length === 1)
    sources.push({ role: 'actual', columns: [only] });
  return sources;
}

const SUMMED = [
  'priorActual',
  'originalBudget',
  'budgetChanges',
  'amendedBudget',
  'budget',
  'actual',
  'forecast',
];
const isSummed = (role: TableColumn['role']): boolean => role !== null && SUMMED.includes(role);

function rowOf(line: Line, sources: Source[], table: ReadTable): GridCell[] {
  const place = (line.rows[0]?.[0] as GridCell).place;
  const text = (value: string): GridCell => ({ text: value, place });
  return [
    text(line.division),
    text(line.area),
    text(LABELS[line.item]),
    ...sources.map(({ columns }): GridCell => {
      const values = line.rows.flatMap((row) =>
        columns.flatMap(({ index }) => figureOf(row[index], table.style).value ?? []),
      );
      const at = line.rows[0]?.[columns[0]?.index ?? 0]?.place ?? place;
      // A sum that an account may be missing from is no figure.
      if (values.length === 0 || line.open.length > 0) return { text: '', place: at };
      const sum = sumEuros(values);
      return { text: formatNumber(sum, { locale: 'fi-FI' }), number: sum, place: at };
    }),
  ];
}

/** What the first digit of the accounts' numbers stands for, where their names tell it without exception. */
function codeItems(rows: RowLabels[], table: ReadTable): ReadonlyMap<string, Item> {
  const told = new Map<string, Set<string>>();
  for (const labels of rows) {
    const digit = codeOf(labels, table)[0];
    const item = accountGroupOf(withoutCode(accountOf(labels)));
    if (digit === undefined || item === null || item === 'other') continue;
    told.set(digit, (told.get(digit) ?? new Set()).add(item));
  }
  return new Map(
    [...told].flatMap(([digit, items]) =>
      items.size === 1 ? [[digit, [...items][0] as Item] as const] : [],
    ),
  );
}

/** First digits in the municipalities' common chart of accounts: operating revenue, operating expense, all below the margin. */
const CHART: ReadonlyMap<string, Item | 'other'> = new Map([
  ['3', 'revenue'],
  ['4', 'expense'],
  ['5', 'other'],
  ['6', 'other'],
  ['7', 'other'],
]);

/** The account's number; that of a cost centre beside it is another. */
function codeOf({ texts, row, name }: RowLabels, { columns }: ReadTable): string {
  const own = columns.find(
    ({ role, heading }) => role === 'code' && /^tili/.test(compact(heading)),
  );
  const text = own ? textOf(row[own.index]) : (texts.code ?? texts.item ?? texts.label ?? name);
  return /^\d{3,8}/.exec(text)?.[0] ?? '';
}

const withoutCode = (account: string): string => account.replace(/^\d{3,8}[\s.-]*/, '');

/** Tulot or menot by the account's name, else by its number; an unknown account is asked about once. */
function itemOfAccount(
  labels: RowLabels,
  byCode: ReadonlyMap<string, Item>,
  table: ReadTable,
  decisions: Decisions,
): { item: 'revenue' | 'expense' | null; open: string | null } {
  const account = withoutCode(accountOf(labels));
  const named = accountGroupOf(account);
  const digit = codeOf(labels, table)[0] ?? '';
  const told = named ?? byCode.get(digit) ?? CHART.get(digit) ?? null;
  if (told === 'other') return { item: null, open: null };
  const item = told;
  const id = `row:${digest(`tili:${codeOf(labels, table)}:${fold(account)}`)}`;
  const { choice, open } = decisions.decide({
    id,
    kind: 'row',
    options: [
      { value: 'revenue', label: 'tuloja' },
      { value: 'expense', label: 'menoja' },
      { value: LEFT_OUT, label: 'ei kumpaakaan' },
    ],
    choice: item,
    sure: item !== null,
    reason: `Onko tili ”${accountOf(labels)}” tuloja vai menoja?`,
    at: [labels.row[0]?.place ?? table.piece.place],
  });
  const known = choice === 'revenue' || choice === 'expense' ? choice : null;
  return { item: known, open: open ? id : null };
}

/** Whether a table is a ledger: areas or divisions beside accounts, row by row. */
export function isLedger(table: ReadTable): boolean {
  const { columns, piece } = table;
  const owners = columns.filter(({ role }) => role === 'area' || role === 'division');
  if (owners.length === 0 || piece.body.length < 4) return false;
  const rows = rowLabels(table).filter(({ hasContent }) => hasContent);
  const accounts = rows.filter((labels) => {
    const account = accountOf(labels);
    return account !== labels.texts.area && accountGroupOf(withoutCode(account)) !== null;
  });
  const numbered = rows.filter((labels) => CHART.has(codeOf(labels, table)[0] ?? ''));
  const ofAccounts = columns.some(({ heading }) => /^tili/.test(compact(heading)));
  return (
    accounts.length >= rows.length * 0.4 || (ofAccounts && numbered.length >= rows.length * 0.8)
  );
}
