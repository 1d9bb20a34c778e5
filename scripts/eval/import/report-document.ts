/** A report of the format printed as a municipality would: headings, prose and tables. */
import type { Division, Report } from '../../../src/report/model';
import { INDICATOR_COLUMNS, type SumColumn } from '../../../src/report/model';
import type { DocBlock, DocCell } from './document';

const cell = (text: string, more: Partial<DocCell> = {}): DocCell => ({ text, ...more });
const SUM_HEADINGS: Record<SumColumn, string> = {
  revenue: 'Tulot',
  expense: 'Menot',
  net: 'Netto',
};

/** Divisions with their prose, tables of changes and indicators; figures as they were printed. */
export function documentOf(report: Report): DocBlock[] {
  return [
    { kind: 'sheet', name: 'Raportti' },
    { kind: 'heading', level: 1, text: report.title },
    ...report.divisions.flatMap((division) => divisionBlocks(division, report)),
  ];
}

function divisionBlocks(division: Division, report: Report): DocBlock[] {
  return [
    { kind: 'sheet', name: division.name },
    { kind: 'heading', level: 2, text: division.name },
    ...division.narrative.map(({ text }): DocBlock => ({ kind: 'paragraph', text })),
    ...changesBlocks(division),
    ...division.resultAreas.flatMap(({ name, indicators }): DocBlock[] => [
      { kind: 'heading', level: 3, text: name ?? 'Tunnusluvut' },
      indicatorTable(indicators, report),
    ]),
  ];
}

function changesBlocks({ budgetChanges }: Division): DocBlock[] {
  if (!budgetChanges) return [];
  const { columns, rows, total } = budgetChanges;
  return [
    { kind: 'heading', level: 3, text: 'Talousarviomuutokset' },
    {
      kind: 'table',
      rows: [
        [cell(''), ...columns.map((column) => cell(SUM_HEADINGS[column]))],
        ...[...rows, total].map((row) => [
          cell(row.label),
          ...columns.map((column) => cell(row[column].raw)),
        ]),
      ],
    },
  ];
}

function indicatorTable(
  indicators: Division['resultAreas'][number]['indicators'],
  report: Report,
): DocBlock {
  const columns = INDICATOR_COLUMNS.filter((column) =>
    indicators.some((indicator) => indicator[column].raw !== ''),
  );
  const rows: DocCell[][] = [];
  let group: string | undefined;
  for (const indicator of indicators) {
    if (indicator.group !== group && indicator.group !== undefined) {
      rows.push([cell(indicator.group), cell(''), ...columns.map(() => cell(''))]);
    }
    group = indicator.group;
    rows.push([
      cell(indicator.label, indicator.parent === undefined ? {} : { indent: 1 }),
      cell(indicator.unit ?? ''),
      ...columns.map((column) => cell(indicator[column].raw)),
    ]);
  }
  const heading = [
    cell('Tunnusluku'),
    cell('Yksikkö'),
    ...columns.map((column) => cell(report.columns[column])),
  ];
  return { kind: 'table', rows: [heading, ...rows] };
}
