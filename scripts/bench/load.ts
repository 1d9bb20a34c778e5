/** What a load costs: round trips, bytes and time, through Microsoft's own library. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createGateway } from '../../src/excel/createGateway';
import { planOpening } from '../../src/layout/opening';
import { loadReport } from '../../src/report/load';
import type { Report } from '../../src/report/model';
import type { ExcelHost } from '../../src/workbench/host';
import { startExcel } from '../../test/workbench/office';

const SEED = path.join(__dirname, '../../seeds/kemi-2022-1-6.report.json');
/** Rows of indicators a division in the large report. */
const LARGE_ROWS = 1_500;
const OPENED = '2024-03-01T09:00:00';

export function seedReport(): Report {
  const loaded = loadReport(readFileSync(SEED, 'utf8'));
  if (!loaded.ok) throw new Error(`${SEED} does not validate.`);
  return loaded.report;
}

export async function benchLoad(): Promise<void> {
  const report = seedReport();
  console.log('Load into the workbook (office.js over the workbench, Node):');
  await measure('Kemi 1-6/2022', report);
  await measure(`the same with ${LARGE_ROWS} indicators a division`, enlarged(report));
}

/** A new workbook, with office.js over it as globals. */
export function openExcel(): ExcelHost {
  const { host, Excel, OfficeExtension } = startExcel();
  const Office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  return host;
}

async function measure(name: string, report: Report): Promise<void> {
  const host = openExcel();
  const gateway = createGateway();
  const plan = planOpening(report, { at: OPENED, by: '' });
  for (const what of ['first', 'again'] as const) {
    const before = host.requests.length;
    const start = performance.now();
    const result = await gateway.load(plan);
    const milliseconds = performance.now() - start;
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
    const requests = host.requests.slice(before);
    const sizes = requests.map(({ bytes }) => bytes);
    console.log(
      `  ${name}, ${what}: ${result.value.syncs} syncs, ${sum(sizes)} bytes, ` +
        `largest request ${Math.max(...sizes)}, ${milliseconds.toFixed(0)} ms`,
    );
  }
  if (host.unknown.length > 0) throw new Error(`Not served: ${host.unknown.join(', ')}`);
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function enlarged(report: Report): Report {
  return {
    ...report,
    divisions: report.divisions.map((division) => ({
      ...division,
      resultAreas: division.resultAreas.map((area, index) => {
        const [pattern] = area.indicators;
        if (index > 0 || !pattern) return area;
        const indicators = Array.from({ length: LARGE_ROWS }, (_, row) => ({
          ...pattern,
          id: `${division.id}-rivi-${row}`,
          label: `Suorite ${row}`,
        }));
        return { ...area, indicators };
      }),
    })),
  };
}
