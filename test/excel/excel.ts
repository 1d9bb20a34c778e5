/** Excel for the gateway's tests: Microsoft's library over the workbench's workbook, as globals of the page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createGateway, type GatewaySettings } from '../../src/excel/createGateway';
import type { Gateway } from '../../src/excel/gateway';
import type { Result } from '../../src/excel/result';
import { tableContent } from '../../src/excel/tableContent';
import { cellAddress } from '../../src/layout/addresses';
import { planWorkbook } from '../layout/planWorkbook';
import { loadReport } from '../../src/report/load';
import type { Report } from '../../src/report/model';
import type { ExcelHost, HostOptions } from '../../src/workbench/host';
import { startExcel } from '../workbench/office';

/** The newest set that this Excel has. */
const REQUIREMENT = 1.14;

/** A load writes some five thousand actions; other work may share the machine. */
jest.setTimeout(60_000);

/** Waits that a test can sit through. */
export const QUICK: GatewaySettings = {
  sync: { timeout: 20_000, cellEditPause: 10, cellEditPatience: 500 },
  rest: 20,
};

export function openExcel(
  settings: Partial<GatewaySettings> = {},
  options: HostOptions = {},
): { host: ExcelHost; gateway: Gateway } {
  const { host, Excel, OfficeExtension } = startExcel(options);
  const isSetSupported = (_: string, version: string) => Number(version) <= REQUIREMENT;
  const Office = { context: { requirements: { isSetSupported } } };
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  return { host, gateway: createGateway({ ...QUICK, ...settings }) };
}

export function kemi(): Report {
  const file = path.join(__dirname, '../../seeds/kemi-2022-1-6.report.json');
  const loaded = loadReport(readFileSync(file, 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.report;
}

/** Two divisions of Kemi with a few rows each: all kinds of table in a plan that is written quickly. */
export function small(): Report {
  const report = kemi();
  const divisions = report.divisions.filter(({ id }) => ['elinvoima', 'hyvinvointi'].includes(id));
  const objective = report.objectives[0]!;
  const goals = objective.goals.filter(({ division }) => division === 'elinvoima');
  return { ...report, divisions, objectives: [{ ...objective, goals }] };
}

export const kemiPlan = () => planWorkbook(kemi());

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${(result.error.names ?? []).join(', ')}`);
  return result.value;
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The present address of a table's cell, by row id and heading. */
export async function addressOf(
  gateway: Gateway,
  table: string,
  rowId: string,
  heading: string,
): Promise<{ sheet: string; address: string }> {
  const { sheets } = valueOf(await gateway.read());
  for (const sheet of sheets) {
    const place = sheet.tables.find(({ name }) => name === table);
    if (!place) continue;
    const { headings, rows } = tableContent(sheet, place);
    const row = rows.findIndex(({ id }) => id === rowId);
    const column = headings.indexOf(heading);
    if (row < 0 || column < 0) break;
    const address = cellAddress(place.row + 1 + row, place.column + column);
    return { sheet: sheet.name, address };
  }
  throw new Error(`${table} has no ${rowId} / ${heading}`);
}
