/** What an edit costs, from Excel's event to what the pane shows. */
import { createGateway } from '../../src/excel/createGateway';
import type { WorkbookChange } from '../../src/excel/gateway';
import { cellAddress } from '../../src/layout/addresses';
import { planOpening } from '../../src/layout/opening';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import type { WorkbookSnapshot } from '../../src/layout/snapshot';
import type { Report } from '../../src/report/model';
import { makeParts } from '../../src/taskpane/workbook/makeParts';
import type { ExcelHost } from '../../src/workbench/host';

const OPENED = { at: '2024-03-01T09:00:00', by: '' };
const EDITS = 15;
const TABLE = 'Talous_perusturva';
const HEADING = 'TP-ennuste';

/** @param host the workbook that office.js's globals speak to */
export async function benchEdit(host: ExcelHost, report: Report): Promise<void> {
  console.log('\nAn edit of a forecast, Kemi 1-6/2022 (medians):');
  const gateway = createGateway({ rest: 0 });
  const parts = makeParts(gateway);
  const loaded = await gateway.load(planOpening(report, OPENED));
  if (!loaded.ok) throw new Error(loaded.error.code);
  let follow: (change: WorkbookChange) => void = () => undefined;
  const first = await gateway.watch({ onChange: (change) => follow(change) });
  if (!first.ok) throw new Error(first.error.code);
  const cell = forecastCell(first.value);

  let shown = parts.read(first.value, null);
  const times = {
    event: [] as number[],
    pane: [] as number[],
    read: [] as number[],
    all: [] as number[],
  };
  for (let edit = 0; edit < EDITS; edit++) {
    const before = shown.ok ? shown.inspection : null;
    const start = performance.now();
    const snapshot = await new Promise<WorkbookSnapshot>((resolve) => {
      follow = (change) => resolve(change.snapshot);
      host.user.edit(cell.sheet, cell.address, String(1_000_000 + edit));
    });
    times.pane.push(ownTime(() => (shown = parts.read(snapshot, before))));
    times.event.push(performance.now() - start);
    times.read.push(ownTime(() => readWorkbook(snapshot, before?.reading)));
    times.all.push(ownTime(() => readWorkbook(snapshot)));
  }
  row('event to pane on the clock, the workbench’s Excel included', times.event);
  row('own time, snapshot to pane: reading, checks, findings, nets', times.pane);
  row('own time, of it the report read', times.read);
  row('own time, the report read without what is known', times.all);
}

/** Milliseconds of the processor, so that what else runs on the machine does not count. */
function ownTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function row(name: string, times: number[]): void {
  const median = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(`  ${name.padEnd(64)} ${median.toFixed(1).padStart(8)} ms`);
}

function forecastCell({ sheets }: WorkbookSnapshot): { sheet: string; address: string } {
  for (const { name, cells, tables } of sheets) {
    const table = tables.find((one) => one.name === TABLE);
    const column = table ? (cells.values[table.row - cells.row] ?? []).indexOf(HEADING) : -1;
    if (table && column >= 0) {
      return { sheet: name, address: cellAddress(table.row + 1, cells.column + column) };
    }
  }
  throw new Error(`${TABLE} has no ${HEADING}`);
}
