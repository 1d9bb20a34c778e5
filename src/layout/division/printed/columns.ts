/** Raportissa painettu: the table of budget changes as printed, order, signs, total and all. */
import { conventionOf } from '../../../report/convention';
import type { BudgetChanges, ChangeRow, SumColumn } from '../../../report/model';
import { figureContent, textContent } from '../../table/cells';
import { FIGURE, idColumn } from '../../table/columns';
import type { Column } from '../../table/schema';
import { figureOf, textOf } from '../../reading/values';

export const SUM_HEADINGS: Record<SumColumn, string> = {
  revenue: 'Tulot',
  expense: 'Menot',
  net: 'Netto',
};

/** A row as printed; the total is the last row, to be edited like the others. */
export interface PrintedRow {
  row: ChangeRow;
  isTotal: boolean;
}

export function printedRows(changes: BudgetChanges): PrintedRow[] {
  return [
    ...changes.rows.map((row) => ({ row, isTotal: false })),
    { row: changes.total, isTotal: true },
  ];
}

export function printedColumns(printedOrder: SumColumn[]): Column<PrintedRow, ChangeRow>[] {
  return [
    idColumn(({ row }) => row.id),
    {
      key: 'label',
      heading: 'Rivi',
      style: 'inputText',
      content: ({ row }) => textContent(row.label),
      read: (now, value) => {
        now.label = textOf(value);
      },
      cellStyle: ({ isTotal }) => (isTotal ? 'totalInputText' : undefined),
    },
    ...printedOrder.map((key): Column<PrintedRow, ChangeRow> => ({
      key,
      heading: SUM_HEADINGS[key],
      style: 'inputSigned',
      content: ({ row }) => figureContent(row[key]),
      cellStyle: ({ isTotal }) => (isTotal ? 'totalInputSigned' : undefined),
      ...FIGURE,
      read: (now, value) => {
        now[key] = figureOf(value, now[key]);
      },
    })),
  ];
}

/** Says how this table counts its net, since divisions print it either way. */
export function printedLegend(changes: BudgetChanges): string {
  const convention = conventionOf(changes);
  const expense = convention.expense === 1 ? '' : ' Menojen lisäys on painettu miinusmerkillä.';
  return convention.net === 1
    ? `Kuten katsauksessa. Netto = tulot − menot, + = paranee.${expense}`
    : `Kuten katsauksessa. Netto = menot − tulot, + = nettomenot kasvavat.${expense}`;
}
