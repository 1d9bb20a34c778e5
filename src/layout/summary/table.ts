/** The table of Yhteenveto: a row a division from the totals of its sheet, and YHTEENSÄ. */
import { cellAddress } from '../addresses';
import { divisionTableNames } from '../division/names';
import type { Look, StyleName } from '../looks/styles';
import type { DivisionNames } from '../naming';
import type { BlockFlag, BlockPlan, CellContent, PlannedCell } from '../plan';
import { UNREAD } from '../state/words';
import { BLANK, textContent } from '../table/cells';
import { writeOut, type TableNames } from '../table/formulas';
import { NET_LOOKS, type SummaryColumn, type SummaryKey } from './columns';
import { columnOf, FIRST_COLUMN, FIRST_ROW, GROUP_ROW, onRow } from './places';

/** Tables that formulas name beside the division's own. */
type Others = Readonly<Record<string, TableNames>>;

export function tableBlock(
  names: DivisionNames[],
  columns: readonly SummaryColumn[],
  others: Others,
): BlockPlan {
  return {
    key: 'table',
    row: GROUP_ROW,
    column: FIRST_COLUMN,
    cells: [
      groupRow(columns),
      headingRow(columns),
      ...names.map((own, index) => divisionRow(own, FIRST_ROW + index, columns, others)),
      totalCells(names.length, FIRST_ROW + names.length, columns, others),
    ],
    flags: columns.flatMap((column, index) => flagsOf(column, index, names.length + 1)),
  };
}

function groupRow(columns: readonly SummaryColumn[]): PlannedCell[] {
  return [
    { content: BLANK, style: 'blank' },
    ...columns.map(({ group }, index): PlannedCell => {
      if (group === '') return { content: BLANK, style: 'blank' };
      const first = columns[index - 1]?.group !== group;
      return { content: first ? textContent(group) : BLANK, style: 'headingGroup' };
    }),
  ];
}

function headingRow(columns: readonly SummaryColumn[]): PlannedCell[] {
  return [
    { content: textContent('Toimiala'), style: 'heading' },
    ...columns.map(({ key, heading }): PlannedCell => ({
      content: textContent(heading),
      style: key === 'state' ? 'headingReason' : 'headingRight',
    })),
  ];
}

function divisionRow(
  own: DivisionNames,
  row: number,
  columns: readonly SummaryColumn[],
  others: Others,
): PlannedCell[] {
  const tables = { ...divisionTableNames(own), ...others };
  return [
    {
      content: { kind: 'text', value: own.title, link: { sheet: own.sheet, address: 'A1' } },
      style: 'labelLink',
    },
    ...columns.map(({ formula, style }): PlannedCell => ({
      content: formulaOf(formula, row, tables),
      style,
    })),
  ];
}

function formulaOf(formula: string, row: number, tables: Others): CellContent {
  return { kind: 'formula', formula: onRow(writeOut(formula, null, tables), row) };
}

/** Of a column's style, where the total is no amount with its sign. */
const TOTAL_STYLES: Partial<Record<StyleName, StyleName>> = {
  computedState: 'totalState',
  computedMoney: 'totalMoney',
};

function totalCells(
  count: number,
  row: number,
  columns: readonly SummaryColumn[],
  others: Others,
): PlannedCell[] {
  // Of one division too a range: COUNTIF of some programs takes a lone cell for a value.
  const over = (key: string): string => {
    const column = columnOf(key as SummaryKey);
    return `${cellAddress(FIRST_ROW, column)}:${cellAddress(FIRST_ROW + Math.max(count, 1) - 1, column)}`;
  };
  const covered = count === 0 ? '0' : `COUNT(${over('varianceNet')})`;
  return [
    {
      content: { kind: 'formula', formula: `="YHTEENSÄ ("&${covered}&"/${count} toimialaa)"` },
      style: 'totalText',
    },
    ...columns.map((column): PlannedCell => {
      const { nothing, style, total } = column;
      const formula: string = count === 0 && nothing !== null ? `="${nothing}"` : total(over);
      return {
        content: formulaOf(formula, row, others),
        style: TOTAL_STYLES[style] ?? 'totalSigned',
      };
    }),
  ];
}

function flagsOf({ key, flag }: SummaryColumn, index: number, rowCount: number): BlockFlag[] {
  if (!flag) return [];
  const area = { row: FIRST_ROW - GROUP_ROW, column: index + 1, rowCount, columnCount: 1 };
  const conditions: [Look, string][] = NET_LOOKS.map((look) => [look, flag(look)]);
  conditions.push(['warning', `=LEFT({${key}},${UNREAD.length})="${UNREAD}"`]);
  return conditions.map(([look, formula]) => ({
    key: `${key}.${look}`,
    formula: onRow(formula, FIRST_ROW),
    look,
    ...area,
  }));
}
