/** The core's net of an edited workbook that is read back, against the oracle. */
import * as fc from 'fast-check';
import { snapshotOfPlan } from '../layout/snapshotOfPlan';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { planWorkbook } from '../../src/layout/workbook';
import { cityNet, type DivisionNet } from '../../src/report/net';
import type { Report } from '../../src/report/model';
import { example, RUNS, type Example } from './example';
import { areaOf, cityOf, divisionOf, type Division } from './oracle';
import { heldBy, reportOfExample, UNALLOCATED } from './report';
import { inSnapshot, makeEdits } from './sheets';

function readBack(one: Example): Report {
  const snapshot = snapshotOfPlan(planWorkbook(reportOfExample(one)));
  makeEdits(one, inSnapshot(snapshot));
  const result = readWorkbook(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.reading.report;
}

/** By name: an area whose lines are deleted comes after the others. */
const byName = (areas: [string, string, number | null][]) =>
  areas.sort(([a], [b]) => (a < b ? -1 : 1));

const told = ({ areas, state, variance, unallocated }: DivisionNet) => ({
  areas: byName(
    areas
      .filter(({ isRest }) => !isRest)
      .map((area) => [area.label, area.state, area.variance.net]),
  ),
  division: [state, variance.net, unallocated],
});

const restIsGone = ({ areas }: Division): boolean => areas.some(({ name }) => name === UNALLOCATED);

function expected(one: Example) {
  const divisions = heldBy(one);
  const { net, counted, neutral } = cityOf(divisions);
  return {
    divisions: divisions.map((division) => {
      const { state, net: sum, unallocated } = divisionOf(division);
      return {
        areas: byName(
          division.areas
            .filter(({ name }) => name !== UNALLOCATED)
            .map((area) => {
              const own = areaOf(area);
              return [area.name, own.state, own.net];
            }),
        ),
        // What a deleted line of Kohdistamatta leaves of it is no figure.
        division: [state, sum, restIsGone(division) ? null : unallocated],
      };
    }),
    city: [net, counted, neutral],
  };
}

it('is what the contract says, states included, on any report after any edits', () => {
  fc.assert(
    fc.property(example, (one) => {
      const { divisions, covered, isOpen, variance } = cityNet(readBack(one));
      const found = {
        divisions: divisions.map(told),
        city: [variance.net, covered, isOpen],
      };
      expect(found).toEqual(expected(one));
    }),
    { numRuns: RUNS(100) },
  );
});
