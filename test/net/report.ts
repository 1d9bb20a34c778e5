/** An example as a report, and what it is to the oracle. */
import { loadReport } from '../../src/report/load';
import type { Cell, Deviation, Division, EconomyRow, Report } from '../../src/report/model';
import { blank, deviation, division, figure, reportOf } from '../fixtures/small';
import { ITEMS, INPUTS, type Edit, type Example, type ExampleDivision } from './example';
import type { Input, Item, Loaded, LoadedLine, Told, Typed, TypedInput } from './example';
import * as oracle from './oracle';
import type { ProposingArea, ProposingDivision } from './paperOracle';

const AREAS = ['Kadut', 'Tilat', 'Puistot', 'Varikko'];
const DIVISIONS = ['Tekninen', 'Sivistys', 'Hallinto'];
export const UNALLOCATED = 'Kohdistamatta';

const KEYS = {
  'Alkuperäinen TA': 'originalBudget',
  'TA-muutokset': 'budgetChanges',
  'TP-ennuste': 'forecast',
  Ennustepoikkeama: 'statedVariance',
} as const satisfies Record<Input, keyof EconomyRow>;

export const slugOf = (index: number): string => (DIVISIONS[index] ?? '').toLowerCase();
export const sheetOf = (index: number): string => DIVISIONS[index] ?? '';

const areaId = (own: number, area: number): string =>
  `${slugOf(own)}-${AREAS[area]?.toLowerCase()}`;

/** Tunnus of a line of Talous; null: Kohdistamatta. */
export const lineId = (own: number, area: number | null, item: Item): string =>
  `${area === null ? slugOf(own) : areaId(own, area)}:${item === 'Tulot' ? 'revenue' : 'expense'}`;

const cellOf = (value: Loaded): Cell =>
  typeof value === 'number' ? figure(value) : value === null ? blank : { raw: value, value: null };

const cells = (told: Told): Partial<Record<keyof Told, Cell>> =>
  Object.fromEntries(
    Object.entries(told).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, figure(value)]],
    ),
  );

export function reportOfExample({ divisions }: Pick<Example, 'divisions'>): Report {
  const report = reportOf(...divisions.map(divisionOfExample));
  const loaded = loadReport(JSON.stringify(report));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.report;
}

function divisionOfExample({ areas, total }: ExampleDivision, own: number): Division {
  const paragraph = `${slugOf(own)}-p1`;
  const told = areas.map((area, index): [string, Told] => [areaId(own, index), area.told]);
  const deviations = [[null, total] as const, ...told].flatMap(([area, of]): Deviation[] =>
    Object.values(of).some((value) => value !== undefined)
      ? [
          {
            ...deviation(area, cells(of)),
            id: `${area ?? slugOf(own)}-poikkeama`,
            paragraph,
          },
        ]
      : [],
  );
  const economy = areas.flatMap(({ lines }, area) =>
    ITEMS.flatMap((item): EconomyRow[] => {
      const line = lines[item];
      return line ? [rowOf(own, area, item, line)] : [];
    }),
  );
  return division({
    id: slugOf(own),
    name: sheetOf(own),
    board: null,
    narrative: [{ id: paragraph, text: 'Talousarvio toteutuu.', line: 1 }],
    deviations,
    resultAreas: areas.map((_area, index) => ({
      id: areaId(own, index),
      name: AREAS[index] ?? '',
      responsible: [],
      indicators: [],
      line: 5,
    })),
    ...(economy.length > 0 ? { economy } : {}),
  });
}

function rowOf(own: number, area: number, item: Item, line: LoadedLine): EconomyRow {
  const given = INPUTS.flatMap((input) => {
    const value = line[input];
    return value === undefined ? [] : [[KEYS[input], cellOf(value)] as const];
  });
  return {
    id: lineId(own, area, item),
    resultArea: areaId(own, area),
    item: item === 'Tulot' ? 'revenue' : 'expense',
    ...Object.fromEntries(given),
  };
}

type HeldLine = Record<TypedInput, oracle.Held>;

const heldOf = (value: Loaded | undefined): oracle.Held =>
  typeof value === 'string' ? 'unread' : (value ?? null);
const typedAs = (value: Typed): oracle.Held =>
  typeof value === 'number' ? value / 100 : value === '' ? null : 'unread';

const SILENT: HeldLine = {
  'Alkuperäinen TA': null,
  'TA-muutokset': null,
  'TP-ennuste': null,
  Ennustepoikkeama: null,
  Muutosesitys: null,
};
const UNREAD: HeldLine = { ...SILENT, Ennustepoikkeama: 'unread' };
/** What a deleted line proposed nobody knows either. */
const GONE: HeldLine = { ...UNREAD, Muutosesitys: 'unread' };

interface HeldArea extends Record<Item, HeldLine> {
  name: string;
  /** A row of the area has figures, and nobody can tell its item. */
  hasUnknownItem: boolean;
  /** Such a row proposes something. */
  hasUnknownProposal: boolean;
}

const lineOf = (line: HeldLine): oracle.Line => ({
  original: line['Alkuperäinen TA'],
  changes: line['TA-muutokset'],
  forecast: line['TP-ennuste'],
  stated: line.Ennustepoikkeama,
});
const areaOf = ({
  name,
  Tulot,
  Menot,
  hasUnknownItem,
  hasUnknownProposal,
}: HeldArea): ProposingArea => ({
  name,
  revenue: lineOf(hasUnknownItem ? UNREAD : Tulot),
  expense: lineOf(Menot),
  proposals: {
    revenue: hasUnknownProposal ? 'unread' : Tulot.Muutosesitys,
    expense: Menot.Muutosesitys,
  },
});
const silentArea = (name: string): HeldArea => ({
  name,
  Tulot: SILENT,
  Menot: SILENT,
  hasUnknownItem: false,
  hasUnknownProposal: false,
});

/** A net that prose tells alone stands on the line of expense. */
function loadedArea({ areas }: ExampleDivision, index: number): HeldArea {
  const { told, lines } = areas[index] as ExampleDivision['areas'][number];
  const expense = told.net === undefined ? told.expense : -told.net;
  const line = (item: Item, stated: number | undefined): HeldLine => {
    const given = lines[item] ?? {};
    const held = Object.fromEntries(INPUTS.map((input) => [input, heldOf(given[input])]));
    const own =
      given.Ennustepoikkeama === undefined ? heldOf(stated) : heldOf(given.Ennustepoikkeama);
    return { ...SILENT, ...held, Ennustepoikkeama: own };
  };
  return {
    ...silentArea(AREAS[index] ?? ''),
    Tulot: line('Tulot', told.revenue),
    Menot: line('Menot', expense),
  };
}

const totalOf = ({ revenue, expense, net }: Told): number | null =>
  net ?? (revenue === undefined || expense === undefined ? null : revenue - expense);

/**
 * The divisions as they stand after the edits. The contract knows lines, so a line that is deleted
 * is held as unread, and so is a row whose item nobody can tell.
 */
export function heldBy({ divisions, edits }: Example): ProposingDivision[] {
  return divisions.map((division, own) => {
    const loaded = division.areas.map((_area, index) => loadedArea(division, index));
    const now = structuredClone(loaded);
    const ofDivision = edits.filter((edit) => edit.division === own);
    for (const edit of ofDivision) apply(edit, now, loaded.length);
    const total = totalOf(division.total);
    const name = sheetOf(own);
    const atLoading = loaded.map(areaOf);
    const had = oracle.divisionOf({ name, total, areas: atLoading, loaded: atLoading });
    const isDeleted = ofDivision.some(
      ({ kind }) => kind === 'deleteRest' || kind === 'deleteSheet',
    );
    const held: ProposingDivision = {
      name,
      total,
      areas: now.map(areaOf),
      loaded: now.map((_area, index) => (loaded[index] ? areaOf(loaded[index]) : null)),
      restIsGone: isDeleted && had.unallocated !== null,
    };
    const restIsDeleted = ofDivision.some(({ kind }) => kind === 'deleteRest');
    if (!restIsDeleted || oracle.divisionOf(held).unallocated === null) return held;
    const gone = areaOf({ ...silentArea(UNALLOCATED), Menot: GONE });
    return { ...held, areas: [...held.areas, gone], loaded: [...held.loaded, null] };
  });
}

function apply(edit: Edit, now: HeldArea[], count: number): void {
  switch (edit.kind) {
    case 'figure': {
      const area = now[edit.area % count];
      if (area) area[edit.item] = { ...area[edit.item], [edit.input]: typedAs(edit.typed) };
      return;
    }
    case 'addRow':
      return add(edit, now, count);
    case 'deleteRow': {
      const area = now[edit.area % count];
      if (area) area[edit.item] = GONE;
      return;
    }
    case 'deleteRest':
      return;
    case 'deleteSheet':
      now.splice(count);
      for (const area of now) Object.assign(area, { Tulot: GONE, Menot: GONE });
  }
}

type AddedRow = Extract<Edit, { kind: 'addRow' }>;

export const nameOf = ({ area }: Pick<AddedRow, 'area'>, count: number): string =>
  typeof area === 'number' ? (AREAS[area % count] ?? '') : area;

const hasTyped = ({ typed }: AddedRow): boolean => Object.values(typed).some((one) => one !== '');

function add(edit: AddedRow, now: HeldArea[], count: number): void {
  const name = nameOf(edit, count);
  if (name === '' && edit.item === '' && !hasTyped(edit)) return;
  const found = now.find((one) => one.name === name);
  const area = found ?? silentArea(name);
  if (!found) now.push(area);
  const item = ITEMS.find((one) => one === edit.item);
  const held = Object.entries(edit.typed).map(([input, typed]) => [input, typedAs(typed)]);
  if (item) area[item] = { ...SILENT, ...Object.fromEntries(held) };
  else {
    area.hasUnknownItem ||= hasTyped(edit);
    area.hasUnknownProposal ||= (edit.typed.Muutosesitys ?? '') !== '';
  }
}
