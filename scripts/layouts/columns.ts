/** Headings of money columns: the words of a report for each role, in one, two or three rows. */
import type { CityFacts } from './facts';
import type { GridCell } from './grid';
import type { Unit } from './numbers';
import type { Random } from './random';
import type { Role, Style } from './style';

export interface MoneyColumn {
  role: Role;
  /** Of the years of accounts or of the decisions. */
  index: number;
  heading: string;
  /** The heading above it, where headings have two rows. */
  group: string;
  /** The heading under that. */
  leaf: string;
  unit: Unit;
}

type Words = (year: number, months: string, day: string) => string;

/** By role: whole headings, and (group, leaf) for those under a common heading. */
const HEADINGS: Record<Role, readonly Words[]> = {
  prior: [(y) => `TP ${y}`, (y) => `Tilinpäätös ${y}`, (y) => `TP${y}`],
  original: [
    () => 'Alkuperäinen TA',
    (y) => `Alkup. TA ${y}`,
    (y) => `Alkuperäinen talousarvio ${y}`,
  ],
  changes: [
    () => 'TA-muutokset',
    () => 'TA muutokset',
    () => 'Talousarvio-muutokset',
    (y) => `Muutokset ${y}`,
  ],
  change: [() => 'Muutos'],
  amended: [
    () => 'Muutettu TA',
    () => 'TA muutosten jälkeen',
    (y) => `MTA ${y}`,
    () => 'TA + muutokset',
  ],
  actual: [
    (y, m) => `Toteuma ${m}/${y}`,
    (y, m) => `Toteutuma ${m}/${y}`,
    (y, _, d) => `Toteuma ${d}${y}`,
    (_, m) => `Tot. ${m}`,
    () => 'Toteutunut',
  ],
  lastYear: [(y, m) => `Toteuma ${m}/${y - 1}`, (y, _, d) => `Toteuma ${d}${y - 1}`],
  percent: [
    () => 'Tot-%',
    () => 'Tot. %',
    () => 'Toteuma-%',
    () => 'Käyttö-%',
    () => 'Toteutumis-%',
  ],
  forecast: [
    (y) => `TP-ennuste ${y}`,
    (y) => `Ennuste ${y}`,
    (y) => `Ennuste 31.12.${y}`,
    () => 'Tilinpäätös-ennuste',
  ],
  variance: [() => 'Poikkeama', () => 'Ero', () => 'Yli/ali'],
  variancePercent: [() => 'Poikkeama-%', () => 'Poikk. %'],
};

/** A budget without changes is called by its year only. */
const PLAIN_BUDGET: readonly Words[] = [
  (y) => `TA ${y}`,
  (y) => `Talousarvio ${y}`,
  (y) => `TA${y}`,
];

const GROUPS: Record<Role, readonly [string, string]> = {
  prior: ['Tilinpäätös', ''],
  original: ['Talousarvio', 'Alkuperäinen'],
  changes: ['Talousarvio', 'Muutokset'],
  change: ['Talousarvio', ''],
  amended: ['Talousarvio', 'Muutettu'],
  actual: ['Toteuma', ''],
  lastYear: ['Toteuma', ''],
  percent: ['Toteuma', '%'],
  forecast: ['Ennuste', 'Koko vuosi'],
  variance: ['Ennuste', 'Poikkeama'],
  variancePercent: ['Ennuste', 'Poikkeama-%'],
};

export function periodWords(city: CityFacts): { months: string; day: string } {
  const last: Record<number, number> = { 3: 31, 4: 30, 6: 30, 8: 31, 9: 30, 12: 31 };
  return { months: `1-${city.month}`, day: `${last[city.month]}.${city.month}.` };
}

/** The columns of money in printed order, each with its heading. */
export function chooseColumns(
  random: Random,
  style: Style,
  city: CityFacts,
  roles: Role[],
): MoneyColumn[] {
  const { months, day } = periodWords(city);
  const changed = roles.includes('amended');
  const columns: MoneyColumn[] = [];
  for (const role of roles) {
    const count =
      role === 'prior' ? city.priorYears : role === 'change' ? city.decisions.length : 1;
    const pool = role === 'original' && !changed ? PLAIN_BUDGET : HEADINGS[role];
    const words = random.pick(pool);
    for (let index = 0; index < count; index++) {
      const year = role === 'prior' ? city.year - count + index : city.year;
      const heading =
        role === 'change' ? `Muutos ${city.decisions[index] ?? ''}` : words(year, months, day);
      const [group, leaf] = groupOf(role, roles);
      const own = leafOf(role, leaf, year, months, city, index);
      columns.push({ role, index, heading, group, leaf: own, unit: style.unit });
    }
  }
  if (style.unitPlace === 'columns') mixUnits(random, columns, style);
  return columns;
}

/** A variance without a forecast is the actual's; a budget without changes has no first form. */
function groupOf(role: Role, roles: readonly Role[]): readonly [string, string] {
  const [group, leaf] = GROUPS[role];
  if (group === 'Ennuste' && !roles.includes('forecast')) return ['Toteuma', leaf];
  if (role === 'original' && !roles.includes('amended')) return [group, 'TA'];
  return [group, leaf];
}

function leafOf(
  role: Role,
  leaf: string,
  year: number,
  months: string,
  city: CityFacts,
  index: number,
): string {
  if (role === 'prior') return `TP ${year}`;
  if (role === 'actual') return `${months}/${year}`;
  if (role === 'lastYear') return `${months}/${year - 1}`;
  if (role === 'change') return city.decisions[index] ?? '';
  return leaf;
}

/** Years of accounts in one unit, this year's figures in another: each heading says its own. */
function mixUnits(random: Random, columns: MoneyColumn[], style: Style): void {
  const other: Unit = {
    scale: 1000,
    decimals: style.unit.scale === 1000 ? style.unit.decimals : 0,
    words: '1000 €',
  };
  const mixed = random.chance(0.4) && style.unit.scale === 1;
  for (const column of columns) {
    if (mixed && column.role === 'prior') column.unit = other;
    if (column.role === 'percent' || column.role === 'variancePercent') continue;
    column.heading += ` ${column.unit.words}`;
    column.leaf += ` ${column.unit.words}`;
  }
}

/** Whether a common heading stands above the columns' own. */
function isGrouped(style: Style): boolean {
  return style.headingRows - (style.titleRow ? 1 : 0) === 2 && !style.splitHeadings;
}

/** A column's heading as it is printed, with the one above it. */
export function printedHeading(style: Style, column: MoneyColumn): string {
  return isGrouped(style) ? `${column.group} ${column.leaf}` : column.heading;
}

/** The rows of headings over `labels` columns of words and the columns of money. */
export function headingRows(
  style: Style,
  corner: string[],
  columns: { heading: string; group: string; leaf: string }[],
  title: string,
): GridCell[][] {
  const rows: GridCell[][] = [];
  const width = corner.length + columns.length;
  if (style.titleRow) rows.push([{ text: title, span: width, bold: true, align: 'left' }]);
  const levels = style.headingRows - rows.length;
  const head = (text: string, extra: Partial<GridCell> = {}): GridCell => ({
    text,
    bold: true,
    align: 'right',
    ...extra,
  });
  const left = corner.map((text) => head(text, { align: 'left' }));
  const many = columns.some((column) => column.heading.includes(' '));
  if (levels === 2 && style.splitHeadings && many) rows.push(...splitRows(left, columns, head));
  else if (isGrouped(style)) {
    rows.push([
      ...left.map((cell) => ({ ...cell, down: 2 })),
      ...runs(columns).map((run) => head(run.group, { span: run.count, align: 'center' })),
    ]);
    rows.push(columns.map((column) => head(column.leaf)));
  } else rows.push([...left, ...columns.map((column) => head(column.heading))]);
  return rows;
}

/** A heading's first word in one row, the others in the next, nothing merged. */
function splitRows(
  left: GridCell[],
  columns: { heading: string }[],
  head: (text: string) => GridCell,
): GridCell[][] {
  const words = columns.map((column) => column.heading.split(' '));
  return [
    [
      ...left.map((cell) => ({ ...cell, text: '' })),
      ...words.map((one) => head(one.length > 1 ? (one[0] ?? '') : '')),
    ],
    [...left, ...words.map((one) => head((one.length > 1 ? one.slice(1) : one).join(' ')))],
  ];
}

function runs(columns: { group: string }[]): { group: string; count: number }[] {
  const out: { group: string; count: number }[] = [];
  for (const { group } of columns) {
    const last = out[out.length - 1];
    if (last?.group === group) last.count += 1;
    else out.push({ group, count: 1 });
  }
  return out;
}
