/** Tables with their calculated columns and totals. */
import type { TableColumnProperties, Worksheet } from '@cj-tech-master/excelts';
import { cellAddress } from '../../layout/addresses';
import type { BookContent, BookSheet, BookTable, BookTableColumn } from '../book/book';
import { cellKey } from '../book/cells';
import { fileFormula } from '../formulas';

/** The frame only: the contents come with the cells, which are written after it. */
export function addTable(sheet: Worksheet, table: BookTable, cells: BookSheet['cells']): void {
  const { name, area, columns, header, totals } = table;
  const { row, column, rows } = area;
  const bodyRows = rows - (header ? 1 : 0) - (totals ? 1 : 0);
  const totalAt = (index: number): BookContent | undefined =>
    cells.get(cellKey(row + rows - 1, column + index));
  sheet.addTable({
    name,
    ref: cellAddress(row, column),
    headerRow: header,
    totalsRow: totals,
    style: {
      theme: table.style as never,
      showRowStripes: table.bandedRows,
      showColumnStripes: table.bandedColumns,
      showFirstColumn: table.firstColumn,
      showLastColumn: table.lastColumn,
    },
    columns: columns.map((one, index) => ({
      ...columnOf(one, name),
      ...(table.filterButton ? { filterButton: true } : {}),
      ...(totals ? totalOf(totalAt(index), name) : {}),
    })),
    rows: Array.from({ length: bodyRows }, () => columns.map(() => null)),
  });
}

const columnOf = ({ name, formula }: BookTableColumn, table: string): TableColumnProperties => ({
  name,
  ...(formula === undefined ? {} : { calculatedColumnFormula: fileFormula(formula, table) }),
});

/** A label that is not given is "Total" to the writer. */
function totalOf(content: BookContent | undefined, table: string): Partial<TableColumnProperties> {
  if (typeof content !== 'object') return { totalsRowLabel: String(content ?? '') };
  return {
    totalsRowLabel: '',
    totalsRowFunction: 'custom',
    totalsRowFormula: fileFormula(content.formula, table),
  };
}
