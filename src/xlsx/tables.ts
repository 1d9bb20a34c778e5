/** Tables with their calculated columns and totals. */
import type {
  CellFormulaValue,
  CellValue,
  TableColumnProperties,
  Worksheet,
} from '@cj-tech-master/excelts';
import { cellAddress, rangeAddress } from '../layout/addresses';
import type { PlannedCell, TableColumnPlan, TablePlan } from '../layout/plan';
import { TABLE_STYLE } from '../layout/styles';
import { flag, validation } from './flags';
import { fileFormula } from './formulas';
import { fileStyle } from './styles';
import { valueOf } from './write';

export function writeTable(sheet: Worksheet, plan: TablePlan, isProtected: boolean): void {
  const { name, row, column, columns, rows, totals } = plan;
  sheet.addTable({
    name,
    ref: cellAddress(row, column),
    headerRow: true,
    totalsRow: totals !== undefined,
    style: { theme: TABLE_STYLE.name, showRowStripes: TABLE_STYLE.bandedRows },
    columns: columns.map((one, index) => columnOf(one, name, totals?.[index])),
    rows: rows.map((cells) =>
      cells.map((content, index): CellValue | CellFormulaValue => {
        const formula = columns[index]?.formula;
        return formula === undefined
          ? (valueOf(content, name) as CellValue)
          : { formula: fileFormula(formula, name) };
      }),
    ),
  });
  styleTable(sheet, plan, isProtected);
  columns.forEach((one, index) => {
    const body = rangeAddress(row + 1, column + index, Math.max(1, rows.length), 1);
    for (const own of one.flags ?? []) flag(sheet, body, own);
    if (one.validation) sheet.dataValidations.add(body, validation(one.validation));
  });
  const whole = rangeAddress(row + 1, column, Math.max(1, rows.length), columns.length);
  for (const own of plan.flags ?? []) flag(sheet, whole, own);
}

function columnOf(
  { heading, formula }: TableColumnPlan,
  table: string,
  total: PlannedCell | undefined,
): TableColumnProperties {
  return {
    name: heading,
    filterButton: true,
    ...(formula === undefined ? {} : { calculatedColumnFormula: fileFormula(formula, table) }),
    ...(total?.content.kind === 'text' ? { totalsRowLabel: total.content.value } : {}),
    ...(total?.content.kind === 'formula'
      ? {
          totalsRowFunction: 'custom' as const,
          totalsRowFormula: fileFormula(total.content.formula, table),
        }
      : {}),
  };
}

function styleTable(sheet: Worksheet, plan: TablePlan, isProtected: boolean): void {
  const { row, column, columns, rows, cellStyles, totals } = plan;
  const at = (r: number, c: number) => sheet.getCell(row + r + 1, column + c + 1);
  columns.forEach(({ headingStyle, style }, c) => {
    at(0, c).style = fileStyle(headingStyle, isProtected);
    rows.forEach((_cells, r) => {
      at(r + 1, c).style = fileStyle(style, isProtected);
    });
  });
  for (const one of cellStyles) {
    at(one.row + 1, one.column).style = fileStyle(one.style, isProtected);
  }
  totals?.forEach(({ content, style }, c) => {
    const cell = at(rows.length + 1, c);
    cell.style = fileStyle(style, isProtected);
    if (content.kind !== 'blank') cell.value = valueOf(content, plan.name) as CellValue;
  });
}
