/** A municipality's year as facts: amounts in euros, every total the sum of its parts. */
import type { Random } from './random';
import { ACCOUNT_GROUPS, AREAS, DIVISION_NAMES, INDICATORS, MUNICIPALITIES } from './words';
import type { IndicatorWords, Theme } from './words';

export type Item = 'revenue' | 'expense';

/** Magnitudes in euros; `priors` oldest first, `changes` by decision of the council. */
export interface Amounts {
  priors: number[];
  original: number;
  changes: number[];
  actual: number;
  lastYear: number;
  forecast: number;
}

export interface AccountFacts {
  label: string;
  item: Item;
  amounts: Amounts;
}

/** Values by column; null where the report has no figure. */
export interface IndicatorFacts {
  words: IndicatorWords;
  values: IndicatorValues;
  parts: { label: string; values: IndicatorValues }[];
}

export interface IndicatorValues {
  priors: (number | null)[];
  budget: number | null;
  actual: number | null;
  forecast: number | null;
}

export interface AreaFacts {
  name: string;
  code: number;
  revenue: Amounts;
  expense: Amounts;
  accounts: AccountFacts[];
  indicators: IndicatorFacts[];
}

export interface DivisionFacts {
  name: string;
  theme: Theme;
  areas: AreaFacts[];
}

export interface CityFacts {
  name: string;
  form: string;
  genitive: string;
  year: number;
  /** The last month of the report's period; 12 for annual accounts. */
  month: number;
  /** The council's decisions that changed the budget, as cited. */
  decisions: string[];
  /** How many years of accounts are compared. */
  priorYears: number;
  divisions: DivisionFacts[];
}

export interface FactChoices {
  /** All amounts are whole multiples of this many euros. */
  step: number;
  /** The last month of the period: about so many twelfths of the budget are used. */
  month: number;
  decisions: number;
  priorYears: number;
  divisions: number;
  areas: number;
  indicators: number;
}

/** Periods that municipalities report on, the half year the most. */
export const MONTHS = [3, 4, 6, 6, 6, 8, 8, 9, 12] as const;

export function makeCity(random: Random, choices: FactChoices): CityFacts {
  const city = random.pick(MUNICIPALITIES);
  const year = random.int(2021, 2025);
  const style =
    city.form === 'hyvinvointialue'
      ? 'hyvinvointialue'
      : random.pick(['toimiala', 'lautakunta', 'palvelut', 'alue']);
  const named = Object.entries(DIVISION_NAMES[style] ?? {}) as [Theme, string][];
  const chosen = random.some(named, choices.divisions);
  return {
    name: city.name,
    form: city.form,
    genitive: city.genitive,
    year,
    month: choices.month,
    decisions: Array.from({ length: choices.decisions }, (_, i) => citeDecision(random, year, i)),
    priorYears: choices.priorYears,
    divisions: chosen.map(([theme, name], i) => ({
      name: style === 'lautakunta' && city.form === 'kunta' ? ofMunicipality(name) : name,
      theme,
      areas: random
        .some(AREAS[theme], choices.areas)
        .map((area, k) => makeArea(random, area, (i + 1) * 100 + (k + 1) * 10, theme, choices)),
    })),
  };
}

/** A rural municipality has no kaupunginhallitus. */
function ofMunicipality(name: string): string {
  return name === 'Kaupunginhallitus' ? 'Kunnanhallitus' : name;
}

function citeDecision(random: Random, year: number, order: number): string {
  return `KV ${random.int(1, 28)}.${2 + order * 2}.${year} § ${random.int(4, 96)}`;
}

function makeArea(
  random: Random,
  name: string,
  code: number,
  theme: Theme,
  choices: FactChoices,
): AreaFacts {
  const largest = Math.max(9000, choices.step * 40);
  const accounts = (['revenue', 'expense'] as const).flatMap((item) =>
    random
      .some(ACCOUNT_GROUPS[item], item === 'revenue' ? random.int(1, 3) : random.int(3, 5))
      .map((label) => {
        const size = random.amount(largest, item === 'revenue' ? largest * 60 : largest * 400);
        return { label, item, amounts: makeAmounts(random, size, choices) };
      }),
  );
  const sumOf = (item: Item): Amounts =>
    sumAmounts(accounts.filter((one) => one.item === item).map((one) => one.amounts));
  return {
    name,
    code,
    revenue: sumOf('revenue'),
    expense: sumOf('expense'),
    accounts,
    indicators: random
      .some(INDICATORS[theme], choices.indicators)
      .map((words) => makeIndicator(random, words, choices.priorYears)),
  };
}

export function makeAmounts(random: Random, size: number, choices: FactChoices): Amounts {
  const near = (low: number, high: number): number =>
    Math.round((size * (low + random.next() * (high - low))) / choices.step) * choices.step;
  const original = near(0.95, 1.05);
  const used = choices.month / 12;
  return {
    priors: Array.from({ length: choices.priorYears }, () => near(0.82, 1.1)),
    original,
    changes: Array.from({ length: choices.decisions }, () =>
      random.chance(0.55) ? 0 : near(-0.06, 0.09),
    ),
    actual: near(0.85 * used, 1.2 * used),
    lastYear: near(0.8 * used, 1.15 * used),
    forecast: near(0.92, 1.1),
  };
}

export function sumAmounts(list: readonly Amounts[]): Amounts {
  const first = list[0];
  const sum = (pick: (one: Amounts) => number): number =>
    list.reduce((total, one) => total + pick(one), 0);
  return {
    priors: (first?.priors ?? []).map((_, i) => sum((one) => one.priors[i] ?? 0)),
    original: sum((one) => one.original),
    changes: (first?.changes ?? []).map((_, i) => sum((one) => one.changes[i] ?? 0)),
    actual: sum((one) => one.actual),
    lastYear: sum((one) => one.lastYear),
    forecast: sum((one) => one.forecast),
  };
}

export function amendedOf(amounts: Amounts): number {
  return amounts.original + amounts.changes.reduce((total, one) => total + one, 0);
}

function makeIndicator(random: Random, words: IndicatorWords, years: number): IndicatorFacts {
  const partLabels = words.parts && random.chance(0.7) ? words.parts : [];
  const size = random.amount(words.low, words.high);
  const parts = partLabels.map((label) => ({
    label,
    values: makeValues(random, size / partLabels.length, words.rate === true, years),
  }));
  if (parts.length === 0)
    return { words, values: makeValues(random, size, words.rate === true, years), parts };
  for (const column of ['budget', 'actual', 'forecast'] as const)
    if (parts.some((part) => part.values[column] === null))
      parts.forEach((part) => (part.values[column] = null));
  const sum = (pick: (values: IndicatorValues) => number | null): number | null =>
    parts.every((part) => pick(part.values) === null)
      ? null
      : parts.reduce((total, part) => total + (pick(part.values) ?? 0), 0);
  return {
    words,
    parts,
    values: {
      priors: Array.from({ length: years }, (_, i) => sum((values) => values.priors[i] ?? null)),
      budget: sum((values) => values.budget),
      actual: sum((values) => values.actual),
      forecast: sum((values) => values.forecast),
    },
  };
}

function makeValues(random: Random, size: number, rate: boolean, years: number): IndicatorValues {
  const near = (): number => {
    const value = size * (0.85 + random.next() * 0.3);
    return rate ? Math.round(value * 10) / 10 : Math.max(1, Math.round(value));
  };
  return {
    priors: Array.from({ length: years }, near),
    budget: random.chance(0.08) ? null : near(),
    actual: near(),
    forecast: random.chance(0.08) ? null : near(),
  };
}
