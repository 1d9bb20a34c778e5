/** Small workbooks for the contract tests. */
import type { ExcelHost } from '../../src/workbench/host';
import { parseAddress } from '../../src/workbench/host/workbook/address';
import { startExcel, type OfficeSession } from './office';

export const SHEET = 'Taul1';

/** A1:E4: a table "Talous" of three rows with a calculated column "Poikkeama"; total 80. */
export async function economyTable(): Promise<OfficeSession> {
  const session = startExcel();
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A1:E4').formulas = [
      ['Tulosalue', 'Erä', 'Muutettu TA', 'TP-ennuste', 'Poikkeama'],
      ['Vanhuspalvelut', 'Menot', 100, 150, ''],
      ['Sairaanhoito', 'Menot', 200, 180, ''],
      ['Sairaanhoito', 'Tulot', 50, 100, ''],
    ];
    const table = sheet.tables.add('A1:E4', true);
    table.name = 'Talous';
    table.columns.getItem('Poikkeama').getDataBodyRange().formulas = [
      ['=[@[TP-ennuste]]-[@[Muutettu TA]]'],
      ['=[@[TP-ennuste]]-[@[Muutettu TA]]'],
      ['=[@[TP-ennuste]]-[@[Muutettu TA]]'],
    ];
    await context.sync();
  });
  return session;
}

/** Writes one cell and gives what stands in it then. */
export async function writeCell(
  { host, Excel }: OfficeSession,
  address: string,
  content: string | number | boolean,
  numberFormat?: string,
): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(SHEET).getRange(address);
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[content]];
    cell.load('values,formulas');
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    return { value, formula: cell.formulas[0]?.[0], isError: isError(host, address) };
  });
}

function isError({ workbook }: ExcelHost, address: string): boolean {
  const at = parseAddress(address)?.area;
  const sheet = workbook.findSheet(SHEET);
  return at !== undefined && sheet !== undefined && workbook.isError(sheet, at.row, at.column);
}

/** How a cell looks. */
export function styleOf({ workbook }: ExcelHost, address: string) {
  const { row, column } = parseAddress(address)!.area;
  return workbook.style(workbook.findSheet(SHEET)!, row, column);
}

/** The code of the error that a run ends with; "" when it ends well. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return '';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Lets answers and events arrive. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Values of a row, e.g. valuesOf(host, 'A2', 'C2'). */
export const cells = (host: ExcelHost, ...addresses: string[]): unknown[] =>
  addresses.map((address) => host.user.value(SHEET, address));
