/** Invented municipalities: divisions, areas, budgets, indicators. What a layout prints of them is the truth of an import. */
import type { Chance } from './chance';

export interface Line {
  priorActual: number;
  originalBudget: number;
  budgetChanges: number;
  actual: number;
  forecast: number;
}

export interface CityIndicator {
  label: string;
  unit: string;
  decimals: number;
  group: string | null;
  /** Index of the indicator that this one is a part of. */
  parent: number | null;
  values: Record<'priorActual' | 'budget' | 'actual' | 'forecast', number | null>;
}

export interface CityArea {
  name: string;
  revenue: Line;
  expense: Line;
  indicators: CityIndicator[];
}

export interface CityDivision {
  name: string;
  areas: CityArea[];
  paragraphs: string[];
  changes: { label: string; revenue: number; expense: number }[];
}

export interface City {
  name: string;
  year: number;
  month: number;
  divisions: CityDivision[];
}

const DIVISIONS: [string[], string[]][] = [
  [
    ['Sivistystoimiala', 'Sivistyslautakunta', 'Hyvinvoinnin toimiala'],
    ['Varhaiskasvatus', 'Perusopetus', 'Lukiokoulutus', 'Kirjastopalvelut', 'Nuorisotyö'],
  ],
  [
    ['Tekninen toimiala', 'Tekninen lautakunta', 'Elinympäristön toimiala'],
    ['Tilapalvelut', 'Kadut ja puistot', 'Vesihuoltolaitos', 'Rakennusvalvonta'],
  ],
  [
    ['Konsernihallinto', 'Kunnanhallitus', 'Hallinnon toimiala'],
    ['Hallintopalvelut', 'Talous- ja henkilöstöpalvelut', 'Elinvoimapalvelut'],
  ],
  [
    ['Ympäristölautakunta', 'Ympäristötoimiala'],
    ['Ympäristöterveys', 'Ympäristönsuojelu'],
  ],
  [
    ['Liikuntalautakunta', 'Vapaa-ajan toimiala'],
    ['Uimahalli', 'Liikuntapaikat', 'Museot ja kulttuuri'],
  ],
];
const INDICATORS: [string, string, number][] = [
  ['Asiakkaat', 'kpl', 0],
  ['Käyntikerrat', 'kpl', 0],
  ['Henkilötyövuodet', 'htv', 1],
  ['Oppilaat', 'hlö', 0],
  ['Käyttöaste', '%', 1],
  ['Kustannukset/asukas', '€', 2],
  ['Hoitopäivät', 'pv', 0],
  ['Luvat', 'kpl', 0],
  ['Vedenmyynti', 'm3', 0],
  ['Lainaukset', 'kpl', 0],
  ['Jonotusaika', 'vrk', 0],
  ['Ryhmät', 'kpl', 0],
];
const WORDS =
  'toiminta jatkui suunnitellusti ja palvelut järjestettiin asukkaille uusissa tiloissa henkilöstön kanssa alkuvuoden aikana ilman suuria muutoksia'.split(
    ' ',
  );

export function makeCity(random: Chance): City {
  const year = random.integer(2022, 2026);
  const month = random.pick([4, 6, 8, 9]);
  const chosen = random.shuffled(DIVISIONS).slice(0, random.integer(2, 4));
  return {
    name: random.pick(['Mallila', 'Koivuniemi', 'Salmela']),
    year,
    month,
    divisions: chosen.map(([names, areas]) =>
      makeDivision(
        random.pick(names),
        random.shuffled(areas).slice(0, random.integer(2, areas.length)),
        month,
        random,
      ),
    ),
  };
}

function makeDivision(name: string, areas: string[], month: number, random: Chance): CityDivision {
  return {
    name,
    areas: areas.map((area) => ({
      name: area,
      revenue: makeLine(random.integer(5_000, 900_000), month, random),
      expense: makeLine(random.integer(200_000, 9_000_000), month, random),
      indicators: makeIndicators(month, random),
    })),
    paragraphs: Array.from({ length: random.integer(1, 3) }, () => sentence(random)),
    changes: areas.slice(0, random.integer(1, areas.length)).map((label) => ({
      label,
      revenue: random.integer(-40, 60) * 1000,
      expense: random.integer(-90, 160) * 1000,
    })),
  };
}

function sentence(random: Chance): string {
  const words = random.shuffled(WORDS).slice(0, random.integer(9, WORDS.length)).join(' ');
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

function makeLine(size: number, month: number, random: Chance): Line {
  const originalBudget = Math.round(size / 10) * 10;
  const budgetChanges = random.chance(0.4) ? random.integer(-30, 60) * 1000 : 0;
  const amended = originalBudget + budgetChanges;
  return {
    priorActual: Math.round(size * (0.9 + random.next() * 0.2)),
    originalBudget,
    budgetChanges,
    actual: Math.round((amended * month * (0.85 + random.next() * 0.3)) / 12),
    forecast: Math.round((amended * (0.95 + random.next() * 0.12)) / 100) * 100,
  };
}

function makeIndicators(month: number, random: Chance): CityIndicator[] {
  const rows: CityIndicator[] = [];
  let group: string | null = null;
  for (const [label, unit, decimals] of random
    .shuffled(INDICATORS)
    .slice(0, random.integer(2, 6))) {
    if (random.chance(0.25)) group = random.pick(['Palvelut', 'Henkilöstö', 'Asiakasmäärät']);
    const at = rows.length;
    const row = makeIndicator(label, unit, decimals, group, month, random);
    rows.push(row);
    if (unit === 'kpl' && random.chance(0.4)) {
      rows.push(...parts(row, at, random));
    }
  }
  return rows;
}

function makeIndicator(
  label: string,
  unit: string,
  decimals: number,
  group: string | null,
  month: number,
  random: Chance,
): CityIndicator {
  const base = unit === '%' ? random.integer(40, 99) : random.integer(8, 9000);
  const round = (value: number): number => Number(value.toFixed(decimals));
  const flow = unit === 'kpl' || unit === 'pv' ? month / 12 : 1;
  const value = (factor: number): number | null =>
    random.chance(0.05) ? null : round(base * factor * (0.9 + random.next() * 0.2));
  return {
    label,
    unit,
    decimals,
    group,
    parent: null,
    values: { priorActual: value(1), budget: value(1), actual: value(flow), forecast: value(1) },
  };
}

function parts(whole: CityIndicator, at: number, random: Chance): CityIndicator[] {
  const share = 0.3 + random.next() * 0.4;
  const of = (value: number | null, part: number): number | null =>
    value === null
      ? null
      : part === 0
        ? Math.round(value * share)
        : value - Math.round(value * share);
  return ['naiset', 'miehet'].map((label, part) => ({
    ...whole,
    label,
    parent: at,
    values: {
      priorActual: of(whole.values.priorActual, part),
      budget: of(whole.values.budget, part),
      actual: of(whole.values.actual, part),
      forecast: of(whole.values.forecast, part),
    },
  }));
}
