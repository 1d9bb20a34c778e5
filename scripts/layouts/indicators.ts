/** Tables of indicators: years, targets, units in columns or labels, parts, ranges and ratings. */
import type { Division, Indicator, ResultArea } from '../../src/report/model';
import { headingRows, periodWords } from './columns';
import type { AreaFacts, IndicatorValues } from './facts';
import type { GridCell } from './grid';
import { misprint } from './money';
import { printNumber } from './numbers';
import type { TruthCell } from './truth';
import { breakWords, writeTable, type Writer } from './writer';

interface Column {
  heading: string;
  group: string;
  leaf: string;
  /** A column of the model, or a key of `more`. */
  field: 'priorActual' | 'budget' | 'actual' | 'forecast' | { more: string };
  of: (values: IndicatorValues) => number | null;
  also?: string;
}

const RATINGS = ['hyvä', 'tyydyttävä', '4/5', '+', '++', 'kyllä', 'ei vielä', 'alkaa 9/2'];

/** Of what is aimed at: where it stands, where it should and where it came to. */
const TARGETS: Column[] = [
  {
    heading: 'Nykyarvo',
    group: 'Mittari',
    leaf: 'Nykyarvo',
    field: 'priorActual',
    also: 'more',
    of: (values) => values.priors[values.priors.length - 1] ?? null,
  },
  {
    heading: 'Tavoitearvo',
    group: 'Mittari',
    leaf: 'Tavoitearvo',
    field: 'budget',
    of: (values) => values.budget,
  },
  {
    heading: 'Toteuma',
    group: 'Seuranta',
    leaf: 'Toteuma',
    field: 'actual',
    of: (values) => values.actual,
  },
];

/** One area's indicators, and its truth. */
export function writeIndicators(
  writer: Writer,
  division: Division,
  area: ResultArea,
  facts: AreaFacts,
): void {
  if (facts.indicators.length === 0) return;
  const { style, book, random } = writer;
  const columns = chooseColumns(writer);
  const unitColumn = style.indicatorColumns === 'unitColumn';
  const number = book.addTable(`${division.name} / ${area.name} tunnusluvut`, [
    `indicators:${style.indicatorColumns}`,
    `parts by ${style.parts}`,
    ...(style.ratings ? ['ranges and ratings'] : []),
  ]);
  const spoilt = style.wrongTotals && random.chance(0.35) ? random.pick(facts.indicators) : null;
  const noted = style.footnotes && random.chance(0.4) ? random.pick(facts.indicators) : null;
  const rows: GridCell[][] = [];
  const groups = style.groupRows && facts.indicators.length > 3;
  facts.indicators.forEach((one, i) => {
    const group = groups ? (i < 2 ? 'Suoritteet' : 'Tunnusluvut') : undefined;
    if (groups && (i === 0 || i === 2)) {
      const width = 1 + (unitColumn ? 1 : 0) + columns.length;
      rows.push([{ text: group ?? '', bold: true, span: width, align: 'left' }]);
    }
    const { label, unit } = one.words;
    const printed = unitColumn ? label : i % 2 === 0 ? `${label}, ${unit}` : `${label} (${unit})`;
    const indicator = book.addIndicator(area, printed, group);
    indicator.unit = unit;
    const wrong = spoilt === one && one.parts.length > 0;
    const context = { writer, columns, number, division, rate: one.words.rate === true };
    rows.push([
      { text: `${breakWords(style, printed, 26)}${one === noted ? ' *' : ''}`, align: 'left' },
      ...(unitColumn ? [{ text: unit, align: 'left' as const }] : []),
      ...figures(context, indicator, one.values, wrong),
    ]);
    one.parts.forEach((part, k) => {
      const child = book.addIndicator(area, part.label, group, indicator.id);
      rows.push([
        partLabel(writer, part.label, k),
        ...(unitColumn ? [{ text: unit, align: 'left' as const }] : []),
        ...figures(context, child, part.values, false),
      ]);
    });
  });
  const corner = [
    random.pick(['Suorite', 'Tunnusluku', 'Suoritteet/Tunnusluvut', '']),
    ...(unitColumn ? ['Yksikkö'] : []),
  ];
  const heads = headingRows(style, corner, columns, `${area.name ?? ''}: tunnusluvut`);
  const widths = [3, ...(unitColumn ? [0.9] : []), ...columns.map(() => 1.2)];
  writeTable(writer, `Tunnusluvut, ${area.name ?? ''}`, [...heads, ...rows], widths, {
    headings: heads.length,
  });
  if (noted)
    writer.blocks.push({ kind: 'paragraph', text: '* Luku tarkentuu loppuvuonna.', small: true });
}

function partLabel(writer: Writer, text: string, order: number): GridCell {
  const { parts } = writer.style;
  if (parts === 'indent') return { text, indent: 1, align: 'left' };
  if (parts === 'spaces') return { text: `    ${text}`, align: 'left' };
  if (parts === 'dash') return { text: `- ${text}`, align: 'left' };
  return { text: order === 0 ? `joista ${text}` : text, align: 'left' };
}

function figures(
  context: { writer: Writer; columns: Column[]; number: number; division: Division; rate: boolean },
  indicator: Indicator,
  values: IndicatorValues,
  wrong: boolean,
): GridCell[] {
  const { writer, columns, number, rate } = context;
  const { random, style, book } = writer;
  const spoilt = wrong ? random.pick(columns.filter((column) => column.of(values) !== null)) : null;
  return columns.map((column) => {
    let value = column.of(values);
    const decimals = rate ? 1 : 0;
    if (column === spoilt && value !== null) {
      const printed = Math.abs(misprint(random, value, decimals));
      book.report.wrong.push({
        division: context.division.name,
        table: number,
        row: indicator.label,
        column: column.heading,
        printed,
        right: value,
      });
      value = printed;
    }
    const cell = figure(writer, value, decimals, column === spoilt);
    const truth: TruthCell = {
      raw: cell.text,
      value: cell.value ?? null,
      table: number,
      ...(cell.value === undefined && /^-?$/.test(cell.text) ? { empty: true as const } : {}),
      ...(column.also === undefined ? {} : { also: column.also }),
    };
    if (typeof column.field === 'string') indicator[column.field] = truth;
    else (indicator.more ??= {})[column.field.more] = truth;
    return {
      ...cell,
      ...(style.tracked && cell.value !== undefined && random.chance(0.04)
        ? { old: printNumber(cell.value + 7, decimals, style.number) }
        : {}),
    };
  });
}

/** A figure, a range, a rating or a blank. */
function figure(writer: Writer, value: number | null, decimals: number, plain: boolean): GridCell {
  const { random, style } = writer;
  if (value === null) return { text: style.zero === '-' ? '-' : '', align: 'right' };
  if (!plain && style.ratings && random.chance(0.1)) {
    const text = random.chance(0.5)
      ? random.pick(RATINGS)
      : `${printNumber(Math.floor(value), 0, style.number)}–${printNumber(Math.floor(value * 1.1) + 1, 0, style.number)}`;
    return { text, align: 'right' };
  }
  const number = { ...style.number, plus: false };
  return { text: printNumber(value, decimals, number), value, decimals, align: 'right' };
}

function chooseColumns(writer: Writer): Column[] {
  const { city, random, style } = writer;
  if (style.indicatorColumns === 'targets') return TARGETS;
  const { months } = periodWords(city);
  const y = city.year;
  const priors = priorColumns(writer, style.indicatorColumns === 'years' ? city.priorYears : 1);
  const actual = random.pick([
    `Toteuma ${months}/${y}`,
    `TOT ${months}/${y}`,
    `Toteutunut ${months}`,
  ]);
  const rest: Column[] = [
    {
      heading: `TA ${y}`,
      group: 'Talousarvio',
      leaf: `TA ${y}`,
      field: 'budget',
      of: (values) => values.budget,
    },
    {
      heading: actual,
      group: 'Toteuma',
      leaf: `${months}/${y}`,
      field: 'actual',
      of: (values) => values.actual,
    },
    {
      heading: random.pick([`TP-ennuste ${y}`, `Ennuste ${y}`]),
      group: 'Ennuste',
      leaf: `Ennuste ${y}`,
      field: 'forecast',
      of: (values) => values.forecast,
    },
  ];
  return random.chance(0.15) ? [...rest, ...priors] : [...priors, ...rest];
}

/** Years of accounts, oldest first; all but the last are further columns of the report. */
function priorColumns({ city, random, book }: Writer, years: number): Column[] {
  const prefix = random.pick(['TP ', 'TP', 'Tilinpäätös ']);
  return Array.from({ length: years }, (_, i): Column => {
    const heading = `${prefix}${city.year - years + i}`;
    const last = i === years - 1;
    const key = heading.toLowerCase().replace(/[^a-zäö0-9]+/g, '-');
    if (!last && !book.report.moreColumns?.some((one) => one.key === key))
      book.report.moreColumns?.push({ key, heading });
    return {
      heading,
      group: 'Tilinpäätös',
      leaf: heading,
      field: last ? 'priorActual' : { more: key },
      of: (values) => values.priors[values.priors.length - years + i] ?? null,
    };
  });
}
