/** Talous: a division's lines of revenue and expense, and what is computed of them. */
import { conventionOf } from './convention';
import { areaLabel, distinct, fold } from './labels';
import type { Cell, ChangeRow, Division, EconomyInput, EconomyItem, EconomyRow } from './model';
import { ECONOMY_INPUTS, ECONOMY_ITEMS } from './model';
import { subtractEuros, sumEuros } from './money';
import { areaStatement, divisionStatement, unallocated, type Statement } from './statements';

/** One line: what is put in, in euros; a change is positive when the amount grows. */
export interface EconomyLine extends Record<EconomyInput, Cell> {
  id: string;
  /** The result area's id; null for what no area of the report carries. */
  resultArea: string | null;
  /** Tulosalue: lines of one area have one label, other areas another. */
  label: string;
  item: EconomyItem;
  source: string;
  reason: string;
  /** False for a line that only `division.economy` adds. */
  derived: boolean;
}

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

const BLANK: Cell = { raw: '', value: null };
const NOTHING: Derived = { variance: null, proposal: null, source: '', reason: '' };

/**
 * Two lines an area; then, where the division states a total of its own or has no areas, two lines
 * for the rest; then lines added by hand. `division.economy` overrides field by field.
 */
export function economyLines(division: Division): EconomyLine[] {
  const { areas, rest } = areasOf(division);
  const { overrides, added } = sortOverrides(division.economy ?? [], areas, rest);
  const takenId = distinct();
  const lines: EconomyLine[] = [];
  const sums = { revenue: 0, expense: 0 };

  const addLines = (area: Area, derived: Record<EconomyItem, Derived>): void => {
    for (const item of ECONOMY_ITEMS) {
      const row = overrides.get(lineKey(item, area));
      if (row?.removed) continue;
      const id = takenId(row?.id ?? `${area.key}:${item}`);
      const label = areaLabel(row?.label ?? '') || area.label;
      lines.push(
        lineOf({ id, resultArea: area.resultArea, label, item, derived: true }, derived[item], row),
      );
    }
  };
  for (const area of areas) {
    const derived = deriveArea(division, area);
    for (const item of ECONOMY_ITEMS) {
      sums[item] = sumEuros([sums[item], derived[item].variance ?? 0]);
    }
    addLines(area, derived);
  }
  const derivedRest = deriveRest(division, sums);
  const restIsUsed = ECONOMY_ITEMS.some((item) => overrides.has(lineKey(item, rest)));
  if (derivedRest || areas.length === 0 || restIsUsed) {
    addLines(rest, derivedRest ?? { revenue: NOTHING, expense: NOTHING });
  }
  for (const row of added) {
    const label = areaLabel(row.label ?? '') || (areaOfOverride(row, areas)?.label ?? rest.label);
    const { resultArea, item } = row;
    const own = { id: takenId(row.id), resultArea, label, item, derived: false };
    if (!row.removed) lines.push(lineOf(own, NOTHING, row));
  }
  return lines;
}

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
  const label = distinct();
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
  const restLabel = label(areas.length === 0 ? WHOLE_DIVISION : UNALLOCATED);
  return { areas, rest: { key: division.id, resultArea: null, label: restLabel, changes: [] } };
}

function lineOf(
  own: Pick<EconomyLine, 'id' | 'resultArea' | 'label' | 'item' | 'derived'>,
  derived: Derived,
  row: EconomyRow | undefined,
): EconomyLine {
  const inputs = Object.fromEntries(
    ECONOMY_INPUTS.map((input) => [input, row?.[input] ?? BLANK]),
  ) as Record<EconomyInput, Cell>;
  const given = (name: EconomyInput, amount: number | null): Cell => row?.[name] ?? cellOf(amount);
  return {
    ...own,
    ...inputs,
    statedVariance: given('statedVariance', derived.variance),
    proposal: given('proposal', derived.proposal),
    source: row?.source ?? derived.source,
    reason: row?.reason ?? derived.reason,
  };
}

function cellOf(amount: number | null): Cell {
  return amount === null ? BLANK : { raw: String(amount), value: amount };
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

function deriveRest(
  division: Division,
  sums: { revenue: number; expense: number },
): Record<EconomyItem, Derived> | null {
  const stated = divisionStatement(division, sums);
  const rest = unallocated(stated, sums);
  if (!rest) return null;
  const reasons = [
    'Toimialan ilmoittamasta summasta se osa, jota tulosalueet eivät selitä',
    ...(rest.fromNet ? ['menot laskettu ilmoitetusta nettosummasta'] : []),
    ...stated.leftOut.map((raw) => `luku ”${raw}” jätetty pois epäselvänä`),
  ];
  const derived = (variance: number): Derived => ({
    variance,
    proposal: null,
    source: SOURCE.text,
    reason: reasons.join('; '),
  });
  return { revenue: derived(rest.revenue), expense: derived(rest.expense) };
}

/** What is computed of a line; null where a cell is blank. */
export interface EconomyFigures {
  amendedBudget: number | null;
  /** Actual against the amended budget: 0.5 is 50 %. */
  actualShare: number | null;
  variance: number | null;
  /** A forecast without a budget: the variance cannot be known. */
  budgetMissing: boolean;
  budgetAfterChange: number | null;
  unproposed: number | null;
}

/** The same arithmetic as the columns' formulas in the sheet Talous. */
export function economyFigures(line: EconomyLine): EconomyFigures {
  const original = line.originalBudget.value;
  const amendedBudget =
    original === null ? null : sumEuros([original, line.budgetChanges.value ?? 0]);
  const forecast = line.forecast.value;
  const actual = line.actual.value;
  const budgetMissing = forecast !== null && amendedBudget === null;
  const variance =
    forecast === null
      ? line.statedVariance.value
      : amendedBudget === null
        ? null
        : subtractEuros(forecast, amendedBudget);
  const proposal = line.proposal.value;
  return {
    amendedBudget,
    actualShare:
      amendedBudget === null || amendedBudget === 0 || actual === null
        ? null
        : actual / amendedBudget,
    variance,
    budgetMissing,
    budgetAfterChange: amendedBudget === null ? null : sumEuros([amendedBudget, proposal ?? 0]),
    unproposed:
      variance === null && proposal === null ? null : subtractEuros(variance ?? 0, proposal ?? 0),
  };
}
