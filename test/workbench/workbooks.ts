/** Small workbooks for the contract tests. */
import type { ExcelHost } from '../../src/workbench/host';
import { startExcel, type OfficeSession } from './office';

export const SHEET = 'Taul1';

/** A1:E4: a table "Talous" of three rows with a calculated column "Poikkeama"; total 80. */
export async function economyTable(): Promise<OfficeSession> {
  const session = startExcel();
  await session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
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

/** Writes one cell and gives its value, in one run. */
export async function writeCell(
  { Excel }: OfficeSession,
  address: string,
  content: string | number | boolean,
  numberFormat?: string,
): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[content]];
    cell.load('values,formulas,valueTypes');
    await context.sync();
    return {
      value: cell.values[0]?.[0],
      formula: cell.formulas[0]?.[0],
      type: cell.valueTypes[0]?.[0],
    };
  });
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
