/** Small reports for tests, written as they are printed. */
import { readPrinted } from '../../src/report/printed';
import type {
  BudgetChanges,
  Cell,
  Deviation,
  Division,
  Indicator,
  Report,
  ResultArea,
  SumColumn,
} from '../../src/report/model';

export function cell(raw: string): Cell {
  const value = readPrinted(raw)?.value ?? null;
  return { raw, value: /milj/.test(raw) && value !== null ? Math.round(value * 1e6) : value };
}

/** Rows of label and figures in the order of `columns`; the last row is the total. */
export function changes(columns: string, rows: [string, ...string[]][]): BudgetChanges {
  const order = columns.split(' ') as SumColumn[];
  const built = rows.map(([label, ...raws], i) => {
    const figure = (column: SumColumn): Cell => cell(raws[order.indexOf(column)] ?? '');
    return {
      id: `rivi-${i + 1}`,
      label,
      resultArea: null,
      revenue: figure('revenue'),
      expense: figure('expense'),
      net: figure('net'),
      line: i + 1,
    };
  });
  const total = built.pop();
  if (!total) throw new Error('a table of changes has a total');
  return { columns: order, rows: built, total, line: 1 };
}

/** Label, then TP, TA, toteuma and ennuste as printed. */
export function indicator(
  label: string,
  raws: [string, string, string, string],
  more: Partial<Indicator> = {},
): Indicator {
  const [priorActual, budget, actual, forecast] = raws.map(cell) as [Cell, Cell, Cell, Cell];
  const id = label.toLowerCase().replace(/[^a-zåäö0-9]+/g, '-');
  return { id, label, priorActual, budget, actual, forecast, line: 1, ...more };
}

export function area(id: string, name: string | null, indicators: Indicator[] = []): ResultArea {
  return { id, name, responsible: [], indicators, line: 1 };
}

export function division(id: string, parts: Partial<Division> = {}): Division {
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    board: null,
    responsible: [],
    narrative: [],
    deviations: [],
    resultAreas: [],
    ...parts,
  };
}

/** A text in one paragraph, and what it states: area's id (or null), then raw figures with canonical values. */
export function stated(
  text: string,
  statements: [string | null, Partial<Record<SumColumn, [string, number]>>][],
): Pick<Division, 'narrative' | 'deviations'> {
  const deviations = statements.map(([resultArea, figures], i): Deviation => {
    const cells = Object.entries(figures).map(([column, [raw, value]]) => [column, { raw, value }]);
    return {
      id: `poikkeama-${i + 1}`,
      resultArea,
      paragraph: 'teksti',
      ...Object.fromEntries(cells),
    };
  });
  return { narrative: [{ id: 'teksti', text, line: 1 }], deviations };
}

export function report(...divisions: Division[]): Report {
  return {
    format: 'tasma-report/1',
    municipality: 'Esimerkki',
    title: 'Osavuosikatsaus 1-6/2022',
    language: 'fi',
    period: { from: '2022-01-01', to: '2022-06-30' },
    columns: {
      priorActual: 'TP 2021',
      budget: 'TA 2022',
      actual: 'TOTEUMA 1-6/2022',
      forecast: 'TP-ENNUSTE 2022',
    },
    divisions,
    objectives: [],
  };
}
