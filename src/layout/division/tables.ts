/**
 * A division's tables one below the other, the widest first, because Excel refuses to insert table rows
 * that would cut through a wider table beneath.
 */
import { economyLines } from '../../report/economy';
import { divisionNet } from '../../report/net';
import type { Report } from '../../report/model';
import type { DivisionNames } from '../naming';
import type { TablePlan } from '../plan';
import type { TableNames } from '../table/formulas';
import { layTable } from '../table/plan';
import { compileTable, type Column, type TableSchema } from '../table/schema';
import { ECONOMY_COLUMNS, ECONOMY_LEGEND } from './economy/columns';
import { indicatorColumns, INDICATORS_LEGEND } from './indicators/columns';
import { indicatorRows } from './indicators/rows';
import { MARGIN_COLUMNS, MARGIN_LEGEND } from './margin/columns';
import {
  divisionTableNames,
  ECONOMY_TABLE,
  INDICATORS_TABLE,
  MARGIN_TABLE,
  NARRATIVE_TABLE,
  PRINTED_TABLE,
} from './names';
import { NARRATIVE_COLUMNS, NARRATIVE_LEGEND } from './narrative/columns';
import { printedColumns, printedLegend, printedRows } from './printed/columns';

/** A table of a division with what stands above it. */
export interface DivisionTable {
  /** The kind of table: "economy". */
  kind: string;
  title: string;
  legend: string;
  /** Columns whose wrapped text decides the height of a row. */
  wrapped: string[];
  schema: TableSchema;
  columns: readonly Pick<Column<never>, 'width' | 'hidden'>[];
  /** The table with its headings in a row of the sheet. */
  layAt: (row: number) => TablePlan;
}

/** @param lines where the division's counts and lines stand, for formulas */
export function divisionTables(
  report: Report,
  names: DivisionNames,
  lines: TableNames,
): DivisionTable[] {
  const { division, slug } = names;
  const { budgetChanges: changes, narrative } = division;
  const others = { ...divisionTableNames(names), lines };
  const table = <Row, Model>(
    kind: string,
    name: string,
    { title, legend, wrapped }: Pick<DivisionTable, 'title' | 'legend' | 'wrapped'>,
    columns: Column<Row, Model>[],
    rows: Row[],
    rowId: (row: Row) => string,
  ): DivisionTable => {
    const entry = {
      key: `${kind}:${division.id}`,
      name: `${name}_${slug}`,
      columns,
      rowId,
      others,
    };
    const schema = compileTable(entry, rows);
    const layAt = (row: number): TablePlan => layTable(schema, columns, rows, { row, column: 0 });
    return { kind, title, legend, wrapped, schema, columns, layAt };
  };
  return [
    table(
      'economy',
      ECONOMY_TABLE,
      { title: 'Talous', legend: ECONOMY_LEGEND, wrapped: ['area', 'reason'] },
      ECONOMY_COLUMNS,
      economyLines(division),
      (line) => line.id,
    ),
    table(
      'margin',
      MARGIN_TABLE,
      { title: 'Toimintakate', legend: MARGIN_LEGEND, wrapped: [] },
      MARGIN_COLUMNS,
      divisionNet(division).areas,
      (area) => area.id,
    ),
    table(
      'indicators',
      INDICATORS_TABLE,
      { title: 'Tunnusluvut', legend: INDICATORS_LEGEND, wrapped: ['label', 'unit'] },
      indicatorColumns(report.columns),
      indicatorRows(division),
      ({ indicator }) => indicator.id,
    ),
    ...(changes
      ? [
          table(
            'printed',
            PRINTED_TABLE,
            { title: 'Raportissa painettu', legend: printedLegend(changes), wrapped: ['label'] },
            printedColumns(changes.columns),
            printedRows(changes),
            ({ row }) => row.id,
          ),
        ]
      : []),
    table(
      'narrative',
      NARRATIVE_TABLE,
      { title: 'Teksti', legend: NARRATIVE_LEGEND, wrapped: ['text'] },
      NARRATIVE_COLUMNS,
      narrative,
      (paragraph) => paragraph.id,
    ),
  ];
}
