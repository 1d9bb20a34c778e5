/** A scenario as the report that is written, the steps taken in its workbook and what the oracle expects. */
import type { Cell, Deviation, Division, EconomyRow, Report } from '../../src/report/model';
import { blank, division as divisionOf, figure, reportOf } from '../fixtures/small';
import * as oracle from './oracle';
import {
  INPUTS,
  ITEMS,
  NOTHING,
  type Edit,
  type Entry,
  type GivenArea,
  type GivenDivision,
  type GivenLine,
  type Input,
  type Item,
  type Scenario,
} from './scenarios';

/** Talous holds these lines, in the order of the sheet; rows that are added stand in between. */
export type Step = { division: string } & (
  | { does: 'types'; line: string; input: Input | 'actual' | 'proposal'; entry: Entry }
  | { does: 'deletes'; line: string }
  | { does: 'adds'; above: string; area: string; item: Item | null; given: GivenLine }
  | { does: 'deletes the sheet' }
);

export interface ExpectedDivision {
  id: string;
  state: oracle.State;
  net: number | null;
  /** Undefined where a line of Kohdistamatta was deleted. */
  unallocated: number | null | undefined;
  /** By the name that Talous shows. */
  areas: Map<string, { state: oracle.State; net: number | null }>;
  isSheetGone: boolean;
}

export interface Expected {
  divisions: ExpectedDivision[];
  city: ReturnType<typeof oracle.cityOf>;
}

export interface Case {
  report: Report;
  steps: Step[];
  atLoading: Expected;
  afterwards: Expected;
}

const WHOLE = 'Koko toimiala';
const divisionId = (index: number): string => `toimiala${index}`;
const areaId = (division: string, index: number): string => `${division}-alue${index}`;
const areaName = (index: number): string => `Alue ${'ABCDEF'.charAt(index)}`;

interface PlayedArea {
  name: string;
  lines: GivenArea;
  /** Variances that further rows of an item tell. */
  more: Partial<Record<Item, number>>;
  /** Something is beyond the oracle. */
  isUnread: boolean;
}

const playedArea = (name: string, lines: GivenArea): PlayedArea => ({
  ...{ name, lines: { ...lines }, more: {}, isUnread: false },
});

/** A division while its scenario is played. */
interface Played {
  id: string;
  given: GivenDivision;
  /** The lines of the areas, then those of Kohdistamatta. */
  lines: { id: string; area: number; item: Item }[];
  rest: string[];
  areas: PlayedArea[];
  typed: Set<string>;
  deleted: Set<string>;
  isSheetGone: boolean;
}

export function caseOf({ divisions, edits }: Scenario): Case {
  const report = reportOf(...divisions.map(reportDivision));
  const loaded = divisions.map(played);
  const atLoading = expectedOf(loaded);
  const steps = [...edits]
    .sort((a, b) => ORDER.indexOf(a.does) - ORDER.indexOf(b.does))
    .flatMap((edit) => stepOf(loaded[edit.at % loaded.length] as Played, edit) ?? []);
  return { report, steps, atLoading, afterwards: expectedOf(loaded) };
}

/** Rows come before figures, so that no row takes over what a cell above it looks like. */
const ORDER: Edit['does'][] = ['adds', 'types', 'deletes', 'deletes the sheet'];

function reportDivision({ areas, total }: GivenDivision, index: number): Division {
  const id = divisionId(index);
  const paragraph = `${id}-p1`;
  const deviation = (area: string | null, own: Partial<Deviation>, key: string): Deviation => ({
    id: `${id}-poikkeama-${key}`,
    resultArea: area,
    ...own,
    paragraph,
  });
  const ofAreas = areas.flatMap((area, a) =>
    ITEMS.flatMap((item) => {
      const { statedVariance } = area[item];
      return isTold(statedVariance)
        ? [deviation(areaId(id, a), { [item]: figure(statedVariance.value) }, `${a}-${item}`)]
        : [];
    }),
  );
  const ofWhole = total ? [deviation(null, statedSums(total), 'koko')] : [];
  return divisionOf({
    id,
    name: `Toimiala ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(index)}`,
    narrative: [{ id: paragraph, text: 'Talousarvio toteutuu suunnitellusti.', line: 1 }],
    resultAreas: areas.map((_area, a) => ({
      id: areaId(id, a),
      name: areaName(a),
      responsible: [],
      indicators: [],
      line: 5,
    })),
    deviations: [...ofAreas, ...ofWhole],
    economy: areas.flatMap((area, a) => ITEMS.flatMap((item) => rowOf(id, a, item, area[item]))),
  });
}

const isTold = (entry: Entry): entry is Extract<Entry, { is: 'number' }> => entry.is === 'number';

function statedSums({ revenue, expense, stated }: NonNullable<GivenDivision['total']>) {
  const net = { net: figure(revenue - expense) };
  switch (stated) {
    case 'net':
      return net;
    case 'both':
      return { revenue: figure(revenue), expense: figure(expense) };
    case 'net and revenue':
      return { ...net, revenue: figure(revenue) };
    case 'net and expense':
      return { ...net, expense: figure(expense) };
  }
}

/** A stated number is told by the text; whatever else stands in a line, by a row of the economy. */
function rowOf(division: string, area: number, item: Item, line: GivenLine): EconomyRow[] {
  const cells = INPUTS.flatMap((input): [Input, Cell][] => {
    const entry = line[input];
    if (entry.is === 'blank' || (input === 'statedVariance' && isTold(entry))) return [];
    return [[input, cellOf(entry)]];
  });
  if (cells.length === 0) return [];
  const resultArea = areaId(division, area);
  return [{ id: `${resultArea}:${item}`, resultArea, item, ...Object.fromEntries(cells) }];
}

function cellOf(entry: Entry): Cell {
  if (isTold(entry)) return figure(entry.value);
  return entry.is === 'text' ? { raw: entry.text, value: null } : blank;
}

function played(given: GivenDivision, index: number): Played {
  const id = divisionId(index);
  const areas = given.areas.map((lines, a) => playedArea(areaName(a), lines));
  const hasAreas = areas.length > 0;
  return {
    id,
    given,
    areas: hasAreas ? areas : [playedArea(WHOLE, wholeLines(given))],
    lines: (hasAreas ? areas : [WHOLE]).flatMap((_area, a) =>
      ITEMS.map((item) => ({ id: `${hasAreas ? areaId(id, a) : id}:${item}`, area: a, item })),
    ),
    rest: restOf(given) === null ? [] : ITEMS.map((item) => `${id}:${item}`),
    typed: new Set(),
    deleted: new Set(),
    isSheetGone: false,
  };
}

/** A division without areas tells its total itself. A net alone is told as expense. */
function wholeLines({ total }: GivenDivision): GivenArea {
  if (!total) return { revenue: NOTHING, expense: NOTHING };
  const { revenue, expense, stated } = total;
  const line = (value: number): GivenLine => ({
    ...NOTHING,
    statedVariance: { is: 'number', value },
  });
  return stated === 'net'
    ? { revenue: line(0), expense: line(expense - revenue) }
    : { revenue: line(revenue), expense: line(expense) };
}

/** Kohdistamatta as it was loaded. */
function restOf({ areas, total }: GivenDivision): number | null {
  if (!total || areas.length === 0) return null;
  const own = areas.map((lines, a) => oracleArea(playedArea(areaName(a), lines)));
  return oracle.divisionOf({
    name: '',
    total: total.revenue - total.expense,
    areas: own,
    loaded: own,
  }).unallocated;
}

/** What the edit does to the workbook, noted in the division; null where there is nothing to do. */
function stepOf(division: Played, edit: Edit): Step | null {
  if (division.isSheetGone) return null;
  const step = { division: division.id };
  const line = division.lines[edit.line % division.lines.length] as Played['lines'][number];
  switch (edit.does) {
    case 'types': {
      const { input, entry } = edit;
      const cell = `${line.id} ${input}`;
      // A number that follows a date into a cell is shown as a date.
      if (division.typed.has(cell)) return null;
      division.typed.add(cell);
      const own = division.areas[line.area] as PlayedArea;
      const isStated = input === 'statedVariance' && isTold(entry);
      if (own.more[line.item] !== undefined && !isStated) return null;
      if (input !== 'actual' && input !== 'proposal') {
        own.lines[line.item] = { ...own.lines[line.item], [input]: entry };
      }
      return { ...step, does: 'types', line: line.id, input, entry };
    }
    case 'deletes': {
      const { rest, deleted } = division;
      const id = edit.ofRest ? (rest[edit.line % 2] ?? line.id) : line.id;
      // A table keeps one row at least.
      if (deleted.has(id) || deleted.size + 1 === division.lines.length) return null;
      deleted.add(id);
      if (id === line.id) (division.areas[line.area] as PlayedArea).isUnread = true;
      return { ...step, does: 'deletes', line: id };
    }
    case 'adds':
      return addition(division, line, edit);
    case 'deletes the sheet':
      division.isSheetGone = true;
      return { ...step, does: 'deletes the sheet' };
  }
}

/** A row of an area that is there already tells a variance and nothing else: the two are one sum. */
function addition(
  division: Played,
  line: Played['lines'][number],
  { area, item, given }: Extract<Edit, { does: 'adds' }>,
): Step | null {
  const told = INPUTS.some((input) => given[input].is !== 'blank');
  const above = division.lines[1] as Played['lines'][number];
  const step = { division: division.id, does: 'adds' as const, above: above.id, item, given };
  if (area === 'its own') {
    const own = division.areas[line.area] as PlayedArea;
    const stated = given.statedVariance;
    const isOneSum =
      isTold(stated) && INPUTS.filter((input) => given[input].is !== 'blank').length === 1;
    if (!isOneSum) return null;
    if (item === null) own.isUnread = true;
    else if (oracle.lineOf(oracleLine(own.lines[item])).state === 'budgetMissing') return null;
    else own.more[item] = (own.more[item] ?? 0) + stated.value;
    return { ...step, area: own.name };
  }
  if (division.areas.some(({ name }) => name === area)) return null;
  // A row that holds nothing is none.
  if (told || area !== '' || item !== null) {
    const lines = { revenue: NOTHING, expense: NOTHING, ...(item ? { [item]: given } : {}) };
    // Nobody knows of which item it is.
    division.areas.push({ ...playedArea(area, lines), isUnread: item === null && told });
  }
  return { ...step, area };
}

const held = (entry: Entry): oracle.Held =>
  entry.is === 'blank' ? null : isTold(entry) ? entry.value : 'unread';

function oracleLine(line: GivenLine): oracle.Line {
  const { originalBudget, budgetChanges, forecast, statedVariance } = line;
  return {
    original: held(originalBudget),
    changes: held(budgetChanges),
    forecast: held(forecast),
    stated: held(statedVariance),
  };
}

const UNREAD: oracle.Line = { original: null, changes: null, forecast: null, stated: 'unread' };

function oracleArea({ name, lines, more, isUnread }: PlayedArea): oracle.Area {
  if (isUnread) return { name, revenue: UNREAD, expense: UNREAD };
  const line = (item: Item): oracle.Line => withMore(oracleLine(lines[item]), more[item]);
  return { name, revenue: line('revenue'), expense: line('expense') };
}

/** One line that tells the sum of both. */
function withMore(line: oracle.Line, more: number | undefined): oracle.Line {
  const { state, variance } = oracle.lineOf(line);
  if (more === undefined || state === 'unread') return line;
  if (state === 'computed') return { ...line, forecast: (line.forecast as number) + more };
  return { ...line, stated: (variance ?? 0) + more };
}

function expectedOf(divisions: Played[]): Expected {
  const all = divisions.map(oracleDivision);
  return {
    city: oracle.cityOf(all),
    divisions: all.map((own, index) => {
      const { id, isSheetGone, areas, rest, deleted } = divisions[index] as Played;
      const { state, net, unallocated } = oracle.divisionOf(own);
      return {
        ...{ id, state, net, isSheetGone },
        unallocated: rest.some((line) => deleted.has(line)) ? undefined : unallocated,
        areas: new Map(areas.map((one) => [one.name, oracle.areaOf(oracleArea(one))])),
      };
    }),
  };
}

function oracleDivision({ given, areas, rest, deleted, isSheetGone }: Played): oracle.Division {
  const total = given.total && given.areas.length > 0 ? given.total : null;
  const own: oracle.Division = {
    name: '',
    total: total ? total.revenue - total.expense : null,
    areas: areas.map(oracleArea),
    loaded: given.areas.map((lines) => oracleArea(playedArea('', lines))),
  };
  const isRestMissed =
    rest.some((line) => deleted.has(line)) && oracle.divisionOf(own).unallocated !== null;
  // Beyond the oracle: what is deleted cannot be read.
  const missed =
    isSheetGone || isRestMissed ? [{ name: '', revenue: UNREAD, expense: UNREAD }] : [];
  return { ...own, areas: [...own.areas, ...missed] };
}
