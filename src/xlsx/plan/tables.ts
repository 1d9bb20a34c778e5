/** Tables and their validations. */
import type { TablePlan, ValidationPlan } from '../../layout/plan';
import { TABLE_STYLE } from '../../layout/looks/styles';
import type { BookArea } from '../book/area';
import type { BookTable } from '../book/book';
import type { BookValidation } from '../book/rules';

export const tableOfPlan = ({
  name,
  row,
  column,
  columns,
  rows,
  totals,
}: TablePlan): BookTable => ({
  name,
  area: {
    row,
    column,
    rows: 1 + rows.length + (totals ? 1 : 0),
    columns: columns.length,
  },
  columns: columns.map(({ heading, formula }) => ({
    name: heading,
    ...(formula === undefined ? {} : { formula }),
  })),
  header: true,
  totals: totals !== undefined,
  style: TABLE_STYLE.name,
  filterButton: true,
  bandedRows: TABLE_STYLE.bandedRows,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
});

/** Wider than any sum of a city: the rule only says that a number is expected. */
const LARGEST = 1e15;

/** It informs, and never blocks. */
export const validationOfPlan = (
  { kind, choices, title, message }: ValidationPlan,
  area: BookArea,
): BookValidation => ({
  area,
  kind,
  operator: 'between',
  formulas: kind === 'list' ? [(choices ?? []).join(',')] : [-LARGEST, LARGEST],
  allowBlank: true,
  alert: { shown: true, style: 'information', title, text: message },
  prompt: { shown: false, title: '', text: '' },
});
