/**
 * What the council's paper must say of the net and of proposals, written from the contract ("What the
 * net is") over the oracle. Like the oracle it imports nothing from src/.
 */
import { areaOf, cityOf, divisionOf, lineOf } from './oracle';
import type { Area, Division, Held, Line, State } from './oracle';

export interface ProposingArea extends Area {
  proposals: { revenue: Held; expense: Held };
}
export interface ProposingDivision extends Division {
  areas: ProposingArea[];
  /** A line of Kohdistamatta is deleted, counted or not. */
  restIsGone: boolean;
}

/** A figure, a word, null for nothing, or undefined where the contract does not say. */
type Cell = number | string | null | undefined;
/** Tulot, Menot, Toimintakate. */
export type Cells = [Cell, Cell, Cell];
export type Rows = Record<string, Cells>;

const REST = 'Kohdistamatta';
const UNREAD = 'tarkista';
const BUDGET_MISSING = 'TA puuttuu';
const NOT_REPORTED = 'ei ilmoitettu';
const all = (word: string): Cells => [word, word, word];
const sum = (euros: number[]): number =>
  euros.reduce((cents, e) => cents + Math.round(e * 100), 0) / 100 + 0;
const isNumber = (one: unknown): one is number => typeof one === 'number';

type Sums = { revenue: number | null; expense: number | null };
const NOTHING: Sums = { revenue: null, expense: null };
const sumOf = (parts: (number | null)[]): number | null =>
  parts.some(isNumber) ? sum(parts.filter(isNumber)) : null;
const together = (parts: Sums[]): Sums => ({
  revenue: sumOf(parts.map(({ revenue }) => revenue)),
  expense: sumOf(parts.map(({ expense }) => expense)),
});
const netOf = ({ revenue, expense }: Sums): number | null =>
  revenue === null && expense === null ? null : sum([revenue ?? 0, -(expense ?? 0)]);
const cellsOf = (sums: Sums): Cells => [sums.revenue, sums.expense, netOf(sums)];
const less = (a: number | null, b: number | null): number | null =>
  a === null && b === null ? null : sum([a ?? 0, -(b ?? 0)]);
const minus = (a: Sums, b: Sums): Sums => ({
  revenue: less(a.revenue, b.revenue),
  expense: less(a.expense, b.expense),
});
const isNothing = ({ revenue, expense }: Sums): boolean => !revenue && !expense;
/** In a table of changes what is not told is no change. */
const asChange = ({ revenue, expense }: Sums): Cells => {
  const told = { revenue: revenue ?? 0, expense: expense ?? 0 };
  return cellsOf(told);
};

interface Row {
  state: State;
  lacksBudget: boolean;
  variance: Sums;
  proposal: Sums | 'unread';
  /** Kohdistamatta is in it, of which only the net is told. */
  hasRest: boolean;
}

const budgetMissing = ({ revenue, expense }: { revenue: Line; expense: Line }): boolean =>
  [revenue, expense].some((line) => lineOf(line).state === 'budgetMissing');

function proposalOf({ proposals: { revenue, expense } }: ProposingArea): Row['proposal'] {
  if (revenue === 'unread' || expense === 'unread') return 'unread';
  return { revenue, expense };
}

function rowOf(area: ProposingArea): Row {
  const { state } = areaOf(area);
  const [revenue, expense] = [lineOf(area.revenue).variance, lineOf(area.expense).variance];
  const variance = state === 'unread' ? NOTHING : { revenue, expense };
  return {
    state,
    lacksBudget: budgetMissing(area),
    variance,
    proposal: proposalOf(area),
    hasRest: false,
  };
}

/** Kohdistamatta stands as if all of it were expense. */
function wholeOf(division: ProposingDivision): Row {
  const { state, unallocated } = divisionOf(division);
  const rows = division.areas.map(rowOf);
  const proposals = rows.map(({ proposal }) => proposal);
  const isUnread = division.restIsGone || proposals.includes('unread');
  const rest: Sums[] = unallocated === null ? [] : [{ revenue: null, expense: -unallocated }];
  return {
    state,
    lacksBudget: rows.some((row) => row.lacksBudget),
    variance:
      state === 'unread' ? NOTHING : together([...rows.map(({ variance }) => variance), ...rest]),
    proposal: isUnread ? 'unread' : together(proposals.filter((one) => one !== 'unread')),
    hasRest: unallocated !== null,
  };
}

const isOpen = ({ state, proposal }: Row): boolean => state === 'unread' || proposal === 'unread';

function unproposedOf(row: Row): Cells {
  if (row.state === 'unread' || row.proposal === 'unread') return all(UNREAD);
  if (row.state === 'silent' && row.lacksBudget) return all(BUDGET_MISSING);
  const cells = cellsOf(minus(row.variance, row.proposal));
  if (row.hasRest) return [undefined, undefined, cells[2]];
  return row.state === 'silent' && cells[2] === null ? [null, null, NOT_REPORTED] : cells;
}

/** Where one item changes, the other changes by nothing. */
function proposedOf({ proposal }: Row): Cells {
  if (proposal === 'unread') return all(UNREAD);
  const isTold = proposal.revenue !== null || proposal.expense !== null;
  return isTold ? asChange(proposal) : [null, null, null];
}
const halfLabel = (label: string, { state }: Row): string =>
  state === 'half' ? `${label} (kesken)` : label;

const proposes = ({ proposal }: Row): boolean => proposal === 'unread' || !isNothing(proposal);
const GONE_REST: Row = {
  state: 'unread',
  lacksBudget: false,
  variance: NOTHING,
  proposal: 'unread',
  hasRest: false,
};
const areasOf = (division: ProposingDivision): [label: string, row: Row][] => [
  ...division.areas
    .filter(({ name }) => name !== REST)
    .map((area): [string, Row] => [area.name, rowOf(area)]),
  ...(division.restIsGone ? [[REST, GONE_REST] satisfies [string, Row]] : []),
];

/** Taulukko 1 when each result area binds; {} where nothing is proposed. */
export function changesOf(divisions: ProposingDivision[]): Rows {
  const rows: Rows = {};
  let isUnread = false;
  const sums: Sums[] = [];
  for (const division of divisions) {
    const proposing = areasOf(division).filter(([, row]) => proposes(row));
    if (proposing.length === 0) continue;
    for (const [label, { proposal }] of proposing) {
      rows[`${division.name} / ${label}`] =
        proposal === 'unread' ? all(UNREAD) : asChange(proposal);
    }
    const { proposal } = wholeOf(division);
    rows[`${division.name} yhteensä`] = proposal === 'unread' ? all(UNREAD) : asChange(proposal);
    if (proposal === 'unread') isUnread = true;
    else sums.push(proposal);
  }
  if (Object.keys(rows).length === 0) return rows;
  return { ...rows, Yhteensä: isUnread ? all(UNREAD) : asChange(together(sums)) };
}

/** "2/3 toimialaa" where not all are covered. */
function covering(divisions: ProposingDivision[], label: string): string {
  const { counted, of } = cityOf(divisions);
  return counted === of ? label : `${label} (${counted}/${of} toimialaa)`;
}

/** The bridge from what is proposed to what is forecast; Kohdistamatta by its net. */
export function bridgeOf(divisions: ProposingDivision[]): Rows {
  const wholes = divisions.map(wholeOf);
  const proposals = wholes.map(({ proposal }) => proposal);
  const rows: Rows = {
    'Esitettävät muutokset': proposals.includes('unread')
      ? all(UNREAD)
      : asChange(together(proposals.filter((one) => one !== 'unread'))),
  };
  for (const division of divisions) {
    for (const [area, row] of areasOf(division)) {
      if (area === REST) {
        rows[`${division.name}, kohdistamatta`] = all(UNREAD);
        continue;
      }
      const label = halfLabel(`${division.name}, ${area}`, row);
      const cells = unproposedOf(row);
      if (isOpen(row)) rows[label] = cells;
      else if (cells.includes(BUDGET_MISSING)) {
        if (proposes(row)) rows[label] = cells;
      } else if (isNumber(cells[0]) || isNumber(cells[1])) {
        const told: Cells = [cells[0] ?? 0, cells[1] ?? 0, cells[2]];
        if (told[0] !== 0 || told[1] !== 0) rows[label] = told;
      }
    }
    const { unallocated } = divisionOf(division);
    if (unallocated !== null && unallocated !== 0 && !division.restIsGone) {
      rows[`${division.name}, kohdistamatta`] = [undefined, undefined, unallocated];
    }
  }
  if (Object.keys(rows).length === 1) return {};
  return { ...rows, [covering(divisions, 'Ennustettu poikkeama')]: forecastOf(divisions, wholes) };
}

function forecastOf(divisions: ProposingDivision[], wholes: Row[]): Cells {
  const { net } = cityOf(divisions);
  if (wholes.some(isOpen)) return all(UNREAD);
  if (net === null) return all(NOT_REPORTED);
  if (wholes.some(({ hasRest }) => hasRest)) return [undefined, undefined, net];
  return asChange(together(wholes.map(({ variance }) => variance)));
}

export interface Budgeted {
  proposal: Cells;
  unproposed: Cells;
}

/** By area, division and city: what is proposed and what is not. */
export function budgetOf(divisions: ProposingDivision[]): Record<string, Budgeted> {
  const rows: Record<string, Budgeted> = {};
  const told = (label: string, row: Row): void => {
    rows[label] = { proposal: proposedOf(row), unproposed: unproposedOf(row) };
  };
  for (const division of divisions) {
    const whole = wholeOf(division);
    const areas = areasOf(division);
    for (const [label, row] of areas) told(halfLabel(`${division.name} / ${label}`, row), row);
    told(halfLabel(`${division.name} yhteensä`, whole), whole);
  }
  return rows;
}

/** Whose proposals nobody can read: no final version. */
export const isDraft = (divisions: ProposingDivision[]): boolean =>
  divisions.some((division) => wholeOf(division).proposal === 'unread');

/** The divisions by what is said of them in words. */
export function saidOf(divisions: ProposingDivision[]) {
  const named = (is: (row: Row) => boolean): string[] =>
    divisions.filter((one) => is(wholeOf(one))).map(({ name }) => name);
  return {
    check: named(isOpen),
    half: named((row) => row.state === 'half' && !isOpen(row)),
    budgetMissing: named((row) => row.state === 'silent' && row.lacksBudget),
    notReported: named((row) => row.state === 'silent' && !row.lacksBudget),
  };
}
