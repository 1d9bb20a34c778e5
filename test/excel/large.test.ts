import type { Progress } from '../../src/excel/gateway';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { planWorkbook } from '../layout/planWorkbook';
import type { Report } from '../../src/report/model';
import { contents } from './disturb';
import { QUICK, openExcel, small, valueOf } from './excel';

const EXCEL_LIMIT = 5 * 1024 * 1024;
const MEGABYTE = 1_000_000;

/** A report whose indicators are `rows` in each division. */
function large(rows: number): Report {
  const report = small();
  for (const { id, resultAreas } of report.divisions) {
    const area = resultAreas[0]!;
    const [pattern] = area.indicators;
    area.indicators = Array.from({ length: rows }, (_, i) => ({
      ...pattern!,
      id: `${id}-rivi-${i}`,
      label: `Suorite ${i}, joka on nimetty pitkästi niin kuin katsauksissa tavataan`,
      line: i + 1,
    }));
  }
  return report;
}

test('a report of several megabytes goes in requests of about one, with progress', async () => {
  const report = large(2_500);
  const { host, gateway } = openExcel();
  const seen: Progress[] = [];
  const summary = valueOf(
    await gateway.load(planWorkbook(report), { onProgress: (progress) => seen.push(progress) }),
  );
  const sizes = host.requests.map(({ bytes }) => bytes);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(2 * MEGABYTE);
  expect(Math.max(...sizes)).toBeLessThan(MEGABYTE);
  expect(summary.syncs).toBeGreaterThan(3);
  expect(seen.length).toBe(summary.syncs + 1);
  expect(seen.map(({ fraction }) => fraction)).toEqual(
    [...seen.map(({ fraction }) => fraction)].sort((a, b) => a - b),
  );
  expect(seen[1]!.doing).toMatch(/^Kirjoitetaan taulukkoa \S/);

  const read = readWorkbook(valueOf(await gateway.read()));
  expect(read.ok && read.reading.report).toEqual(report);
  const answers = host.requests.map(({ responseBytes }) => responseBytes);
  expect(Math.max(...answers)).toBeLessThan(EXCEL_LIMIT);
  expect(host.unknown).toEqual([]);
});

test('an answer that is too large for Excel is asked for in smaller pieces', async () => {
  const report = large(300);
  const { host, gateway } = openExcel();
  valueOf(await gateway.load(planWorkbook(report)));
  Object.assign(host, { payloadLimit: 100_000 });
  const read = readWorkbook(valueOf(await gateway.read()));
  expect(read.ok && read.reading.report).toEqual(report);
});

test('cancelling between requests leaves the workbook as it was', async () => {
  const { host, gateway } = openExcel({ requestBytes: 100_000 });
  host.user.edit('Taul1', 'A1', 'oma');
  const before = contents(host);
  const stop = new AbortController();
  const loading = gateway.load(planWorkbook(small()), {
    signal: stop.signal,
    onProgress: ({ fraction }) => fraction > 0.4 && stop.abort(),
  });
  expect(await loading).toMatchObject({ ok: false, error: { code: 'Cancelled', retry: true } });
  expect(contents(host)).toEqual(before);
  valueOf(await gateway.load(planWorkbook(small())));
  expect(host.unknown).toEqual([]);
});

test('cancelling an update says that it is halfway, and the next load finishes it', async () => {
  const { host, gateway } = openExcel({ requestBytes: 20_000 });
  valueOf(await gateway.load(planWorkbook(small())));
  const end = contents(host);
  const stop = new AbortController();
  const again = gateway.load(planWorkbook(small()), {
    signal: stop.signal,
    onProgress: ({ fraction }) => fraction > 0.4 && stop.abort(),
  });
  expect(await again).toMatchObject({ ok: false, error: { code: 'CancelledHalfway' } });
  valueOf(await gateway.load(planWorkbook(small())));
  expect(contents(host)).toEqual(end);
});

test('a fault between requests is taken up to the same end', async () => {
  const whole = openExcel();
  valueOf(await whole.gateway.load(planWorkbook(small())));
  const end = contents(whole.host);
  for (const sync of [2, 3, 4]) {
    const { host, gateway } = openExcel({ requestBytes: 150_000, sync: QUICK.sync });
    host.faults.failSync('GeneralException', sync);
    expect((await gateway.load(planWorkbook(small()))).ok).toBe(false);
    valueOf(await gateway.load(planWorkbook(small())));
    expect([sync, contents(host)]).toEqual([sync, end]);
  }
});
