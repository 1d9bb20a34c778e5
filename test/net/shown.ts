/** What the sheets show of the net, against what the oracle says that they must. */
import { BUDGET_MISSING, HALF, NOT_REPORTED, UNREAD } from '../../src/layout/state/words';
import { cityOf, divisionOf, areaOf, lineOf } from './oracle';
import type { Area, Division, State } from './oracle';
import { UNALLOCATED } from './report';

/** The cells of each sheet from A1 on; numbers, or texts of them. */
export type Grids = (sheet: string) => readonly (readonly unknown[])[] | undefined;

/** A net as a sheet shows it: the figure or a word, and Tila as far as it tells the state. */
export type Shown = readonly [net: number | string, state: string];

const NET = 'Toimintakatteen poikkeama (+ = paranee)';
const SUMMARY_NET = 'Toimintakate (+ = paranee)';
const TOTAL = 'Toimiala yhteensä';

/** By the label of the row, from the heading's row down. */
function column(grid: readonly (readonly unknown[])[], label: string, net: string) {
  const row = grid.findIndex((cells) => cells.includes(label) && cells.includes(net));
  const headings = grid[row] ?? [];
  const at = [label, net, 'Tila'].map((heading) => headings.indexOf(heading)) as number[];
  return grid
    .slice(row + 1)
    .map((cells) => at.map((index) => cells[index] ?? '') as [unknown, unknown, unknown])
    .map(([name, value, state]) => [String(name), [plain(value), stem(String(state))]] as const);
}

/** LibreOffice gives numbers as texts. */
const plain = (value: unknown): number | string =>
  value === '' || Number.isNaN(Number(value)) ? String(value) : Number(Number(value).toFixed(2));

/** "kesken: 3 riviä ilman lukua" tells its state before the colon. */
const stem = (state: string): string => state.split(':')[0] ?? '';

/** The rows of Toimintakate and the total; null where the sheet is gone. */
export function shownOf(grids: Grids, sheet: string): Map<string, Shown> | null {
  const grid = grids(sheet);
  if (!grid) return null;
  const rows = column(grid, 'Tulosalue', NET);
  const end = rows.findIndex(([name]) => name === TOTAL);
  return new Map(rows.slice(0, end + 1));
}

/** The rows of Yhteenveto, and YHTEENSÄ as it is printed. */
export function summaryOf(grids: Grids, count: number): Map<string, Shown> {
  return new Map(column(grids('Yhteenveto') ?? [], 'Toimiala', SUMMARY_NET).slice(0, count + 1));
}

const directionOf = (net: number): string =>
  net >= 0.5 ? 'paranee' : net <= -0.5 ? 'heikkenee' : 'ennallaan';

const lacksBudget = ({ revenue, expense }: Area): boolean =>
  [revenue, expense].some((line) => lineOf(line).state === 'budgetMissing');

function shown(state: State, net: number | null, silent: string, noNet: string): Shown {
  switch (state) {
    case 'known':
      return [net ?? NaN, directionOf(net ?? 0)];
    case 'half':
      return [net ?? NaN, HALF];
    case 'unread':
      return [UNREAD, UNREAD];
    case 'silent':
      return [noNet, silent];
  }
}

export function expectedArea(area: Area): Shown {
  const { state, net } = areaOf(area);
  return lacksBudget(area)
    ? shown(state, net, BUDGET_MISSING, BUDGET_MISSING)
    : shown(state, net, NOT_REPORTED, '');
}

export function expectedDivision(division: Division): Shown {
  const { state, net } = divisionOf(division);
  const silent = division.areas.some(lacksBudget) ? BUDGET_MISSING : NOT_REPORTED;
  return shown(state, net, silent, silent);
}

/** Nothing of it is shown while it does not count. */
export function expectedRest(division: Division): Shown {
  if (division.areas.some(({ name }) => name === UNALLOCATED)) return [UNREAD, UNREAD];
  const { unallocated } = divisionOf(division);
  return unallocated === null ? ['', ''] : [unallocated, directionOf(unallocated)];
}

export function expectedCity(divisions: Division[]): [label: string, Shown] {
  const { net, counted, of, neutral } = cityOf(divisions);
  const label = `YHTEENSÄ (${counted}/${of} toimialaa)`;
  if (net !== null) return [label, [net, neutral ? HALF : directionOf(net)]];
  const lacking = divisions.some(({ areas }) => areas.some(lacksBudget));
  const word = neutral ? UNREAD : lacking ? BUDGET_MISSING : NOT_REPORTED;
  return [label, [word, word]];
}

/** Compares every row that the sheets show; an area that somebody has added has no row of its own. */
export function expectShown(grids: Grids, divisions: Division[]): void {
  const found: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  const summary = summaryOf(grids, divisions.length);
  for (const division of divisions) {
    const { name, areas } = division;
    const rows = shownOf(grids, name);
    for (const [label, row] of rows ?? []) found[`${name} ${label}`] = row;
    for (const area of areas) {
      const key = `${name} ${area.name}`;
      if (key in found && area.name !== UNALLOCATED) expected[key] = expectedArea(area);
    }
    const rest = `${name} ${UNALLOCATED}`;
    if (rest in found) expected[rest] = expectedRest(division);
    if (rows) expected[`${name} ${TOTAL}`] = expectedDivision(division);
    found[name] = summary.get(name);
    expected[name] = expectedDivision(division);
  }
  const [label, city] = expectedCity(divisions);
  found[label] = summary.get(label);
  expected[label] = city;
  expect(found).toEqual(expected);
}
