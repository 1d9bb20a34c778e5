/** Consistent interim reports of made-up cities: text, tables of changes and indicators agree. */
import type {
  BudgetChanges,
  Cell,
  ChangeRow,
  Deviation,
  Division,
  Indicator,
  Paragraph,
  Report,
  ResultArea,
  SumColumn,
} from '../../../src/report/model';
import type { Random } from './random';
import { economyOf, economyText, indicatorText } from './spoken';
import { plain, type Sums } from './words';

/** Nominative and genitive. */
const AREAS: readonly (readonly [string, string])[] = [
  ['Varhaiskasvatuspalvelut', 'Varhaiskasvatuspalvelujen'],
  ['Perusopetus', 'Perusopetuksen'],
  ['Kulttuuripalvelut', 'Kulttuuripalvelujen'],
  ['Liikuntapalvelut', 'Liikuntapalvelujen'],
  ['Nuorisopalvelut', 'Nuorisopalvelujen'],
  ['Kirjastopalvelut', 'Kirjastopalvelujen'],
  ['Tilapalvelut', 'Tilapalvelujen'],
  ['Yhdyskuntatekniikka', 'Yhdyskuntatekniikan'],
  ['Kaavoitus ja mittaus', 'Kaavoituksen ja mittauksen'],
  ['Ympäristönsuojelu', 'Ympäristönsuojelun'],
  ['Ruokapalvelut', 'Ruokapalvelujen'],
  ['Henkilöstöpalvelut', 'Henkilöstöpalvelujen'],
  ['Aikuissosiaalityö', 'Aikuissosiaalityön'],
  ['Vammaispalvelut', 'Vammaispalvelujen'],
  ['Kotihoito', 'Kotihoidon'],
];
const DIVISIONS = ['Sivistys', 'Elinympäristö', 'Konsernihallinto', 'Perusturva', 'Elinvoima'];
const CITIES = ['Mallila', 'Esimerkki', 'Koekunta', 'Jokivarsi'];
/** Nominative and genitive; one stands in one area only. */
const SERVICES: readonly (readonly [string, string])[] = [
  ['Keskustan toimipiste', 'Keskustan toimipisteen'],
  ['Rantapuisto', 'Rantapuiston'],
  ['Harjula', 'Harjulan'],
  ['Koivurinne', 'Koivurinteen'],
  ['Asemanseutu', 'Asemanseudun'],
  ['Myllymäki', 'Myllymäen'],
];

/** Whether net is printed as revenue - expense, and in which order the columns stand. */
interface Style {
  columns: SumColumn[];
  net: 1 | -1;
  plus: '' | '+' | '+ ';
}
const STYLES: readonly Style[] = [
  { columns: ['revenue', 'expense', 'net'], net: 1, plus: '+' },
  { columns: ['expense', 'revenue', 'net'], net: -1, plus: '+ ' },
  { columns: ['revenue', 'expense', 'net'], net: 1, plus: '' },
  { columns: ['expense', 'revenue', 'net'], net: 1, plus: '+' },
];

export function generateReport(random: Random): Report {
  const names = shuffled(random, DIVISIONS).slice(0, random.integer(1, 4));
  const areas = shuffled(random, AREAS);
  const divisions = names.map((name) => {
    const own = areas.splice(0, random.integer(2, 3));
    return divisionOf(random, name, own);
  });
  return {
    format: 'tasma-report/1',
    municipality: random.pick(CITIES),
    title: 'Osavuosikatsaus 1-6/2023',
    language: 'fi',
    period: { from: '2023-01-01', to: '2023-06-30' },
    columns: {
      priorActual: 'TP 2022',
      budget: 'TA 2023',
      actual: 'TOTEUMA 1-6/2023',
      forecast: 'TP-ENNUSTE 2023',
    },
    divisions,
    objectives: [],
  };
}

function divisionOf(
  random: Random,
  name: string,
  areas: readonly (readonly [string, string])[],
): Division {
  const id = slug(name);
  const style = random.pick(STYLES);
  const sums = areas.map(() => sumsOf(random));
  const narrative: Paragraph[] = [];
  const deviations: Deviation[] = [];
  areas.forEach(([, genitive], i) => {
    const key = `${id}-${i}`;
    const { text, cells } = areaSentences(random, genitive, sums[i] as Sums);
    narrative.push({ id: `${key}-teksti`, text, line: 10 + i });
    deviations.push({
      id: `${key}-poikkeama`,
      resultArea: key,
      paragraph: `${key}-teksti`,
      ...cells,
    });
  });
  const total = sums.reduce((a, b) => ({
    revenue: a.revenue + b.revenue,
    expense: a.expense + b.expense,
  }));
  const whole = wholeSentences(total);
  narrative.push({ id: `${id}-teksti`, text: whole.text, line: 50 });
  deviations.push({
    id: `${id}-poikkeama`,
    resultArea: null,
    paragraph: `${id}-teksti`,
    ...whole.cells,
  });
  const services = shuffled(random, SERVICES);
  const resultAreas = areas.map(([label], i): ResultArea => {
    const own = services.splice(0, random.integer(1, 2));
    const area = `${id}-${i}`;
    const rows = own.map((names, w) => ({
      names,
      rows: indicatorsOf(random, `${area}-${w}`, names[0]),
    }));
    narrative.push(
      ...rows.map(({ names, rows: [whole] }) =>
        indicatorText((whole as Indicator).id, names[1], whole as Indicator),
      ),
    );
    return {
      id: area,
      name: label,
      responsible: [],
      indicators: rows.flatMap((one) => one.rows),
      line: 100 + i * 20,
    };
  });
  // Half of the divisions have Talous filled in.
  const economy =
    random.next() < 0.5
      ? []
      : areas.flatMap(([, genitive], i) => {
          const rows = economyOf(random, `${id}-${i}`, sums[i] as Sums);
          narrative.push(economyText(`${id}-${i}`, genitive, rows));
          return rows;
        });
  return {
    id,
    name,
    board: null,
    responsible: [],
    narrative,
    deviations,
    budgetChanges: changesOf(id, areas, sums, total, style),
    ...(economy.length > 0 ? { economy } : {}),
    resultAreas,
  };
}

/** Over in revenue and expense, so that every sentence has one direction to swap. */
function sumsOf(random: Random): Sums {
  const amount = (): number => random.integer(101_003, 1_987_993);
  const sign = (): 1 | -1 => (random.next() < 0.7 ? 1 : -1);
  return { revenue: sign() * amount(), expense: sign() * amount() };
}

interface Sentences {
  text: string;
  cells: Partial<Record<SumColumn, Cell>>;
}

function areaSentences(random: Random, genitive: string, { revenue, expense }: Sums): Sentences {
  const net = revenue - expense;
  const raws = {
    expense: `${plain(Math.abs(expense))} euroa`,
    revenue: random.next() < 0.5 ? millions(revenue) : `${plain(Math.abs(revenue))} euroa`,
    net: `${plain(Math.abs(net))} euroa`,
  };
  const text =
    `${genitive} menot ${verb(expense)} ${raws.expense} ja tulot ${verb(revenue)} ${raws.revenue}. ` +
    `Toimintakate on ${raws.net} ${net >= 0 ? 'parempi' : 'heikompi'} kuin talousarviossa.`;
  return {
    text,
    cells: {
      revenue: cell(raws.revenue, raws.revenue.includes('milj') ? rounded(revenue) : revenue),
      expense: cell(raws.expense, expense),
      net: cell(raws.net, net),
    },
  };
}

function wholeSentences({ revenue, expense }: Sums): Sentences {
  const net = revenue - expense;
  const raws = {
    expense: millions(expense),
    revenue: millions(revenue),
    net: `${plain(Math.abs(net))} euroa`,
  };
  const text =
    `Koko toimialan menot ${verb(expense)} ${raws.expense} ja tulot ${verb(revenue)} ${raws.revenue}. ` +
    `Toimialan toimintakate on ${raws.net} ${net >= 0 ? 'parempi' : 'heikompi'} kuin talousarviossa.`;
  return {
    text,
    cells: {
      revenue: cell(raws.revenue, rounded(revenue)),
      expense: cell(raws.expense, rounded(expense)),
      net: cell(raws.net, net),
    },
  };
}

function verb(value: number): string {
  return value >= 0 ? 'ylittyvät' : 'alittuvat';
}

/** To thousands, as "1,171 milj. euroa" prints. */
function rounded(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) / 1000) * 1000;
}

function millions(value: number): string {
  return `${(Math.abs(rounded(value)) / 1e6).toFixed(3).replace('.', ',')} milj. euroa`;
}

function changesOf(
  id: string,
  areas: readonly (readonly [string, string])[],
  sums: readonly Sums[],
  total: Sums,
  style: Style,
): BudgetChanges {
  const row = (
    key: string,
    label: string,
    { revenue, expense }: Sums,
    line: number,
  ): ChangeRow => ({
    id: key,
    label,
    revenue: changeCell(revenue, style),
    expense: changeCell(expense, style),
    net: changeCell(style.net * (revenue - expense), style),
    line,
  });
  return {
    columns: style.columns,
    rows: areas.map(([label], i) => ({
      ...row(`${id}-muutos-${i}`, label, sums[i] as Sums, 61 + i),
      resultArea: `${id}-${i}`,
    })),
    total: row(`${id}-muutos-yhteensa`, 'Yhteensä', total, 80),
    line: 60,
  };
}

/** A whole and its two parts. */
function indicatorsOf(random: Random, id: string, label: string): Indicator[] {
  const parts = [flowOf(random), flowOf(random)] as const;
  const sum = parts[0].map((value, i) => value + (parts[1][i] ?? 0)) as Flow;
  return [
    indicator(id, label, sum),
    indicator(`${id}-a`, 'käynnit, alle 65 v.', parts[0], id),
    indicator(`${id}-b`, 'käynnit, 65 v. täyttäneet', parts[1], id),
  ];
}

type Flow = [number, number, number, number];

/** Last year, budget, half a year, forecast: a service that goes on as before. */
function flowOf(random: Random): Flow {
  const year = random.integer(1_203, 39_871);
  const near = (): number => Math.round(year * (0.95 + random.next() * 0.1));
  const actual = Math.round(near() / 2);
  return [near(), near(), actual, actual * 2 + random.integer(-9, 9)];
}

function indicator(id: string, label: string, flow: Flow, parent?: string): Indicator {
  const [priorActual, budget, actual, forecast] = flow.map((value) =>
    cell(plain(value), value),
  ) as [Cell, Cell, Cell, Cell];
  const own = { id, label, unit: 'käynnit', measure: 'flow' as const, line: 1 };
  return {
    ...own,
    ...(parent === undefined ? {} : { parent }),
    priorActual,
    budget,
    actual,
    forecast,
  };
}

function cell(raw: string, value: number): Cell {
  return { raw, value };
}

function changeCell(value: number, { plus }: Style): Cell {
  const sign = value < 0 ? '-' : value > 0 ? plus : '';
  return cell(`${sign}${plain(Math.abs(value))}`, value + 0);
}

function slug(name: string): string {
  return name.toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o');
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items];
  return items.map(() => left.splice(random.integer(0, left.length - 1), 1)[0] as T);
}
