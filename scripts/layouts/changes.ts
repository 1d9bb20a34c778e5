/** Tables of budget changes: a proposal by area, or the council's decisions one by one. */
import type { ChangeRow, Division } from '../../src/report/model';
import type { DivisionFacts, Item } from './facts';
import type { GridCell } from './grid';
import { misprint } from './money';
import { inEuros, printNumber, roundTo, type NumberStyle } from './numbers';
import type { Style } from './style';
import type { TruthCell } from './truth';
import { breakWords, writeTable, type Writer } from './writer';

const SUMS = ['revenue', 'expense', 'net'] as const;
type Sum = (typeof SUMS)[number];

const WORDS: Record<Sum, string> = { revenue: 'Tulot', expense: 'Menot', net: 'Netto' };

interface Line {
  label: string;
  decision: string;
  revenue: number;
  expense: number;
}

/** Figures of a line as printed. */
type Figures = Record<Sum, GridCell>;

/** How one table of changes prints. */
interface ChangeForm {
  cited: boolean;
  columns: Sum[];
  printing: NumberStyle;
  /** 1: net = revenue - expense; -1: the other way. */
  netSign: 1 | -1;
  /** Of the truth's `layout.tables`. */
  number: number;
}

/** What the areas ask for; two lines may be of one area, each with its decision. */
export function writeChanges(writer: Writer, division: Division, facts: DivisionFacts): void {
  const { style, random, book } = writer;
  const cited = style.changesTable === 'decisions';
  const lines = chooseLines(writer, facts, cited);
  if (lines.length === 0) return;
  const columns: Sum[] = random.chance(0.6) ? [...SUMS] : ['expense', 'revenue', 'net'];
  const form: ChangeForm = {
    cited,
    columns,
    printing: { ...style.number, plus: random.chance(0.5) },
    netSign: random.chance(0.7) ? 1 : -1,
    number: book.addTable(`${division.name} talousarviomuutokset`, [
      cited ? 'changes by decision' : 'changes by area',
      columns[0] === 'revenue' ? 'tulot | menot | netto' : 'menot | tulot | netto',
    ]),
  };
  const printed = lines.map((line) => ({ line, cells: printLine(style, form, line) }));
  const total = printLine(style, form, {
    revenue: lines.reduce((sum, line) => sum + line.revenue, 0),
    expense: lines.reduce((sum, line) => sum + line.expense, 0),
  });
  if (style.wrongTotals && random.chance(0.4)) spoilTotal(writer, division, form, total);
  const toRow = (label: string, cells: Figures): ChangeRow => ({
    id: book.id(`${division.id}-muutos`),
    label,
    line: book.nextLine(),
    ...figuresTruth(style, form, cells),
  });
  division.budgetChanges = {
    columns,
    rows: printed.map(({ line, cells }) => ({
      ...toRow(line.label, cells),
      ...(cited ? { note: line.decision } : {}),
    })),
    total: toRow('Yhteensä', total),
    line: book.nextLine(),
  };
  layOut(writer, form, printed, total);
}

function chooseLines(
  { style, random, city }: Writer,
  facts: DivisionFacts,
  cited: boolean,
): Line[] {
  const step = Math.max(style.unit.scale / 10 ** style.unit.decimals, 100);
  return facts.areas.flatMap((area): Line[] =>
    Array.from({ length: cited ? random.int(0, 2) : 1 }, () => ({
      label: area.name,
      decision: `KV ${random.int(1, 28)}.${random.int(1, city.month)}.${city.year} § ${random.int(3, 120)}`,
      revenue: random.chance(0.4) ? 0 : random.int(-40, 90) * step,
      expense: random.int(-60, 200) * step,
    })),
  );
}

function printLine(style: Style, form: ChangeForm, line: Pick<Line, Item>): Figures {
  const { scale, decimals } = style.unit;
  const print = (euros: number): GridCell => {
    const value = roundTo(euros / scale, decimals);
    return { text: printNumber(value, decimals, form.printing), value, decimals, align: 'right' };
  };
  return {
    revenue: print(line.revenue),
    expense: print(line.expense),
    net: print(form.netSign * (line.revenue - line.expense)),
  };
}

function figuresTruth(
  style: Style,
  { number }: ChangeForm,
  cells: Figures,
): Record<Sum, TruthCell> {
  const of = (cell: GridCell): TruthCell => ({
    raw: cell.text,
    value: inEuros(cell.value ?? 0, style.unit),
    table: number,
  });
  return { revenue: of(cells.revenue), expense: of(cells.expense), net: of(cells.net) };
}

function layOut(
  writer: Writer,
  { cited, columns }: ChangeForm,
  printed: { line: Line; cells: Figures }[],
  total: Figures,
): void {
  const { style } = writer;
  const name = cited
    ? 'Valtuuston hyväksymät talousarviomuutokset'
    : 'Esitys talousarviomuutoksiksi';
  writer.blocks.push({ kind: 'paragraph', text: `${name}, ${style.unit.words}`, small: true });
  const left = (text: string): GridCell => ({ text, align: 'left' });
  const bold = (text: string, align: 'left' | 'right'): GridCell => ({ text, align, bold: true });
  const rows = [
    [
      bold('Tulosalue', 'left'),
      ...(cited ? [bold('Päätös', 'left')] : []),
      ...columns.map((column) => bold(WORDS[column], 'right')),
    ],
    ...printed.map(({ line, cells }) => [
      left(breakWords(style, line.label)),
      ...(cited ? [left(line.decision)] : []),
      ...columns.map((column) => cells[column]),
    ]),
    [
      bold('Yhteensä', 'left'),
      ...(cited ? [left('')] : []),
      ...columns.map((column) => total[column]),
    ],
  ];
  const widths = [2.6, ...(cited ? [2] : []), 1, 1, 1];
  writeTable(writer, 'Talousarviomuutokset', rows, widths, { headings: 1 });
}

function spoilTotal(
  { random, book, style }: Writer,
  division: Division,
  form: ChangeForm,
  total: Figures,
): void {
  const sum = random.pick(SUMS);
  const right = total[sum].value ?? 0;
  const value = misprint(random, right, style.unit.decimals);
  const text = printNumber(value, style.unit.decimals, form.printing);
  total[sum] = { ...total[sum], value, text };
  book.report.wrong.push({
    division: division.name,
    table: form.number,
    row: 'Yhteensä',
    column: WORDS[sum],
    printed: inEuros(value, style.unit),
    right: inEuros(right, style.unit),
  });
}
