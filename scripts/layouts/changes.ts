/** Tables of budget changes: a proposal by area, or the council's decisions one by one. */
import type { ChangeRow, Division } from '../../src/report/model';
import type { DivisionFacts } from './facts';
import type { GridCell } from './grid';
import { misprint } from './money';
import { inEuros, printNumber, roundTo, type NumberStyle } from './numbers';
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

/** What the areas ask for; two lines may be of one area, each with its decision. */
export function writeChanges(writer: Writer, division: Division, facts: DivisionFacts): void {
  const { style, random, book, city } = writer;
  const cited = style.changesTable === 'decisions';
  const step = Math.max(style.unit.scale / 10 ** style.unit.decimals, 100);
  const lines = facts.areas.flatMap((area): Line[] =>
    Array.from({ length: cited ? random.int(0, 2) : 1 }, () => ({
      label: area.name,
      decision: `KV ${random.int(1, 28)}.${random.int(1, city.month)}.${city.year} § ${random.int(3, 120)}`,
      revenue: random.chance(0.4) ? 0 : random.int(-40, 90) * step,
      expense: random.int(-60, 200) * step,
    })),
  );
  if (lines.length === 0) return;
  const columns = random.chance(0.6) ? [...SUMS] : (['expense', 'revenue', 'net'] as Sum[]);
  const number = book.addTable(`${division.name} talousarviomuutokset`, [
    cited ? 'changes by decision' : 'changes by area',
    columns[0] === 'revenue' ? 'tulot | menot | netto' : 'menot | tulot | netto',
  ]);
  const printing: NumberStyle = { ...style.number, plus: random.chance(0.5) };
  const netSign = random.chance(0.7) ? 1 : -1;
  const print = (line: { revenue: number; expense: number }, sum: Sum): GridCell => {
    const euros = {
      revenue: line.revenue,
      expense: line.expense,
      net: netSign * (line.revenue - line.expense),
    }[sum];
    const value = roundTo(euros / style.unit.scale, style.unit.decimals);
    return {
      text: printNumber(value, style.unit.decimals, printing),
      value,
      decimals: style.unit.decimals,
      align: 'right',
    };
  };
  const toTruth = (cell: GridCell): TruthCell => ({
    raw: cell.text,
    value: inEuros(cell.value ?? 0, style.unit),
    table: number,
  });
  const rowOf = (label: string, cells: Record<Sum, GridCell>): ChangeRow => ({
    id: book.id(`${division.id}-muutos`),
    label,
    line: book.nextLine(),
    revenue: toTruth(cells.revenue),
    expense: toTruth(cells.expense),
    net: toTruth(cells.net),
  });
  const printAll = (line: { revenue: number; expense: number }): Record<Sum, GridCell> => ({
    revenue: print(line, 'revenue'),
    expense: print(line, 'expense'),
    net: print(line, 'net'),
  });
  const printed = lines.map((line) => ({ line, cells: printAll(line) }));
  const total = printAll({
    revenue: lines.reduce((sum, line) => sum + line.revenue, 0),
    expense: lines.reduce((sum, line) => sum + line.expense, 0),
  });
  if (style.wrongTotals && random.chance(0.4))
    spoilTotal(writer, division, number, total, printing);
  division.budgetChanges = {
    columns,
    rows: printed.map(({ line, cells }) => ({
      ...rowOf(line.label, cells),
      ...(cited ? { note: line.decision } : {}),
    })),
    total: rowOf('Yhteensä', total),
    line: book.nextLine(),
  };
  writer.blocks.push({
    kind: 'paragraph',
    text: cited
      ? `Valtuuston hyväksymät talousarviomuutokset, ${style.unit.words}`
      : `Esitys talousarviomuutoksiksi, ${style.unit.words}`,
    small: true,
  });
  const left = (text: string, bold = false): GridCell => ({
    text,
    align: 'left',
    ...(bold ? { bold } : {}),
  });
  const figures = (cells: Record<Sum, GridCell>): GridCell[] =>
    columns.map((column) => cells[column]);
  const rows = [
    [
      left('Tulosalue', true),
      ...(cited ? [left('Päätös', true)] : []),
      ...columns.map((c): GridCell => ({ text: WORDS[c], bold: true, align: 'right' })),
    ],
    ...printed.map(({ line, cells }) => [
      left(breakWords(style, line.label)),
      ...(cited ? [left(line.decision)] : []),
      ...figures(cells),
    ]),
    [left('Yhteensä', true), ...(cited ? [left('')] : []), ...figures(total)],
  ];
  writeTable(writer, 'Talousarviomuutokset', rows, [2.6, ...(cited ? [2] : []), 1, 1, 1], {
    headings: 1,
  });
}

function spoilTotal(
  writer: Writer,
  division: Division,
  table: number,
  total: Record<Sum, GridCell>,
  printing: NumberStyle,
): void {
  const { random, book, style } = writer;
  const sum = random.pick(SUMS);
  const right = total[sum].value ?? 0;
  const value = misprint(random, right, style.unit.decimals);
  total[sum] = { ...total[sum], value, text: printNumber(value, style.unit.decimals, printing) };
  book.report.wrong.push({
    division: division.name,
    table,
    row: 'Yhteensä',
    column: WORDS[sum],
    printed: inEuros(value, style.unit),
    right: inEuros(right, style.unit),
  });
}
