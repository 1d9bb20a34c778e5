/** Talous: a division's lines of revenue and expense, and what is computed of them. */
import { BLANK_CELL } from './cell';
import { conventionOf } from './convention';
import { areaLabel, distinct, fold } from './labels';
import type { Economy, EconomyLine, GoneLine } from './line';
import type {
  Cell,
  ChangeRow,
  Division,
  EconomyInput,
  EconomyItem,
  EconomyRow,
  Unallocated,
} from './model';
import { ECONOMY_INPUTS, ECONOMY_ITEMS } from './model';
import { sumEuros } from './money';
import { areaStatement, type Statement } from './statements';
import { unallocatedAtLoading } from './unallocated';

/** The two of Lähde that the report itself gives. */
export const SOURCE = { text: 'teksti', changes: 'muutosesitys' } as const;

/** Labels of the part that no area carries. */
export const UNALLOCATED = 'Kohdistamatta';
export const WHOLE_DIVISION = 'Koko toimiala';

interface Area {
  /** What the lines' ids begin with. */
  key: string;
  resultArea: string | null;
  label: string;
  changes: ChangeRow[];
}

interface Derived {
  variance: number | null;
  proposal: number | null;
  source: string;
  reason: string;
}

const NOTHING: Derived = { variance: null, proposal: null, source: '', reason: '' };

export function economyLines(division: Division): EconomyLine[] {
  return economyOf(division).lines;
}

/**
 * Two lines an area; then, where the division states a total of its own that its areas do not tell
 * whole, or has no areas, two lines for the rest; then lines added by hand. `division.economy`
 * overrides field by field.
 */
export function economyOf(division: Division): Economy {
  const { areas, rest } = areasOf(division);
  const { overrides, added } = sortOverrides(division.economy ?? [], areas, rest);
  const takenId = distinct();
  const gone: GoneLine[] = [];
  const accepted: GoneLine[] = [];

  const linesOf = (area: Area, derived: Record<EconomyItem, Derived>): EconomyLine[] =>
    ECONOMY_ITEMS.flatMap((item) => {
      const row = overrides.get(lineKey(item, area));
      const label = areaLabel(row?.label ?? '') || area.label;
      const isRest = isUnallocated(label);
      const id = takenId(row?.id ?? `${area.key}:${item}`);
      const own = { id, resultArea: area.resultArea, label, item, isRest };
      if (!row?.removed) return [lineOf({ ...own, derived: true }, derived[item], row)];
      if (!row.settled) (row.accepted ? accepted : gone).push(own);
      return [];
    });
  const ofAreas = areas.flatMap((area) => linesOf(area, deriveArea(division, area)));
  const byHand = added.flatMap((row): EconomyLine[] => {
    const label = areaLabel(row.label ?? '') || (areaOfOverride(row, areas)?.label ?? '');
    const { resultArea, item } = row;
    const isRest = isUnallocated(label);
    const own = { id: takenId(row.id), resultArea, label, item, isRest };
    if (!row.removed) return [lineOf({ ...own, derived: false }, NOTHING, row)];
    if (!row.settled) (row.accepted ? accepted : gone).push(own);
    return [];
  });
  const ofArea = [...ofAreas, ...byHand].filter((line) => !line.isRest);
  const unallocated = unallocatedAtLoading(division, ofArea, areas.length > 0);
  const restIsUsed = ECONOMY_ITEMS.some((item) => overrides.has(lineKey(item, rest)));
  const needsRest = unallocated !== null || areas.length === 0 || restIsUsed;
  const ofRest = needsRest ? linesOf(rest, deriveRest(unallocated)) : [];
  return { lines: [...ofAreas, ...ofRest, ...byHand], gone, accepted, unallocated };
}

const isUnallocated = (label: string): boolean => fold(label) === fold(UNALLOCATED);

/** The rows that override derived lines, and those that are lines of their own. */
function sortOverrides(
  rows: EconomyRow[],
  areas: Area[],
  rest: Area,
): { overrides: Map<string, EconomyRow>; added: EconomyRow[] } {
  const derived = new Set(
    [...areas, rest].flatMap((area) => ECONOMY_ITEMS.map((item) => lineKey(item, area))),
  );
  const overrides = new Map<string, EconomyRow>();
  const added: EconomyRow[] = [];
  for (const row of rows) {
    const key = lineKey(row.item, areaOfOverride(row, areas) ?? { label: row.label ?? rest.label });
    if (!row.added && derived.has(key) && !overrides.has(key)) overrides.set(key, row);
    else added.push(row);
  }
  return { overrides, added };
}

function areaOfOverride(row: EconomyRow, areas: Area[]): Area | undefined {
  return areas.find((area) => area.resultArea !== null && area.resultArea === row.resultArea);
}

/** Areas have distinct labels, so a line is told by its item and its area's own label. */
function lineKey(item: EconomyItem, area: Pick<Area, 'label'>): string {
  return `${item} ${fold(area.label)}`;
}

const UNNAMED = 'Nimetön tulosalue';

/** The named areas, those that only the prose or the table of changes names, and the rest of all. */
function areasOf(division: Division): { areas: Area[]; rest: Area } {
  // An area of that name is told apart from what no area carries.
  const label = distinct([UNALLOCATED]);
  const rows = division.budgetChanges?.rows ?? [];
  const byName = new Map<string, string>();
  for (const area of division.resultAreas) {
    if (area.name !== null) byName.set(fold(areaLabel(area.name)), area.id);
  }
  const areaOfRow = (row: ChangeRow): string | null =>
    row.resultArea ?? byName.get(fold(areaLabel(row.label))) ?? null;
  const spokenOf = new Set([
    ...division.deviations.map((deviation) => deviation.resultArea),
    ...rows.map(areaOfRow),
    ...(division.economy ?? []).map((row) => row.resultArea),
  ]);
  const areas: Area[] = division.resultAreas
    .filter((area) => area.name !== null || spokenOf.has(area.id))
    .map((area) => ({
      key: area.id,
      resultArea: area.id,
      label: label(areaLabel(area.name ?? '') || UNNAMED),
      changes: rows.filter((row) => areaOfRow(row) === area.id),
    }));
  for (const row of rows) {
    if (areaOfRow(row) !== null) continue;
    const name = label(areaLabel(row.label) || UNNAMED);
    areas.push({ key: row.id, resultArea: null, label: name, changes: [row] });
  }
  const restLabel = areas.length === 0 ? WHOLE_DIVISION : UNALLOCATED;
  return { areas, rest: { key: division.id, resultArea: null, label: restLabel, changes: [] } };
}

function lineOf(
  own: GoneLine & Pick<EconomyLine, 'derived'>,
  derived: Derived,
  row: EconomyRow | undefined,
): EconomyLine {
  const inputs = Object.fromEntries(
    ECONOMY_INPUTS.map((input) => [input, row?.[input] ?? BLANK_CELL]),
  ) as Record<EconomyInput, Cell>;
  const given = (name: EconomyInput, amount: number | null): Cell => row?.[name] ?? cellOf(amount);
  return {
    ...own,
    ...inputs,
    statedVariance: given('statedVariance', derived.variance),
    proposal: given('proposal', derived.proposal),
    source: row?.source ?? derived.source,
    reason: row?.reason ?? derived.reason,
    ...(row?.unreadItem === undefined ? {} : { unreadItem: row.unreadItem }),
  };
}

function cellOf(amount: number | null): Cell {
  return amount === null ? BLANK_CELL : { raw: String(amount), value: amount };
}

function deriveArea(division: Division, area: Area): Record<EconomyItem, Derived> {
  const changes = canonicalChanges(division, area.changes);
  const stated: Statement =
    area.resultArea === null
      ? { revenue: null, expense: null, net: null }
      : areaStatement(division, area.resultArea);
  const derive = (item: EconomyItem): Derived => ({
    variance: stated[item] ?? changes[item],
    proposal: changes[item],
    source: stated[item] !== null ? SOURCE.text : changes[item] !== null ? SOURCE.changes : '',
    reason: '',
  });
  const lines = { revenue: derive('revenue'), expense: derive('expense') };
  if (stated.net !== null) {
    const onlyNet = stated.revenue === null && stated.expense === null;
    const revenue = onlyNet ? (changes.revenue ?? 0) : 0;
    lines.expense.variance = sumEuros([stated.expense ?? 0, revenue, -stated.net]);
    lines.expense.source = SOURCE.text;
    lines.expense.reason = 'Nettona ilmoitettu';
  }
  return lines;
}

/** The printed changes of some rows with the canonical sign. */
function canonicalChanges(
  division: Division,
  rows: ChangeRow[],
): Record<EconomyItem, number | null> {
  const sign = division.budgetChanges ? conventionOf(division.budgetChanges).expense : 1;
  const sum = (item: EconomyItem, factor: number): number | null => {
    const amounts = rows.map((row) => row[item].value).filter((value) => value !== null);
    return amounts.length === 0 ? null : sumEuros(amounts.map((value) => factor * value));
  };
  return { revenue: sum('revenue', 1), expense: sum('expense', sign) };
}

function deriveRest(unallocated: Unallocated | null): Record<EconomyItem, Derived> {
  if (!unallocated) return { revenue: NOTHING, expense: NOTHING };
  const derived = (variance: number): Derived => ({
    variance,
    proposal: null,
    source: SOURCE.text,
    reason: unallocated.reason,
  });
  return { revenue: derived(unallocated.revenue), expense: derived(unallocated.expense) };
}
