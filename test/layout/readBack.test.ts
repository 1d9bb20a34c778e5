import * as fc from 'fast-check';
import { snapshotOfPlan } from './snapshotOfPlan';
import { planWorkbook } from './planWorkbook';
import { readWorkbook, type Reading } from '../../src/layout/reading/readWorkbook';
import type { Report } from '../../src/report/model';
import { report as anyReport } from '../fixtures/arbitraries';
import { report as seed } from '../seeds/seed';

function readBack(report: Report): Reading {
  const result = readWorkbook(snapshotOfPlan(planWorkbook(report)));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.reading;
}

describe('a freshly written workbook read back', () => {
  it('gives the Kemi report', () => {
    const { report, faults, issued, overwritten } = readBack(seed);
    expect(report).toStrictEqual(seed);
    expect({ faults, issued, overwritten }).toEqual({ faults: [], issued: [], overwritten: [] });
  });

  it('gives an equal model of any report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const reading = readBack(report);
        expect(reading.report).toStrictEqual(report);
        expect(reading.faults).toEqual([]);
        expect(reading.overwritten).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
