/** The core's net of an edited workbook that is read back, against the oracle. */
import * as fc from 'fast-check';
import { cityNet, type DivisionNet } from '../../src/report/net';
import { example, RUNS, type Example } from './example';
import { areaOf, cityOf, divisionOf, type Division } from './oracle';
import { heldBy, UNALLOCATED } from './report';
import { readBack } from './sheets';

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
  const without = neutral ? 'unread' : 'silent';
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
    city: [net, counted, neutral, net === null ? without : neutral ? 'half' : 'known'],
  };
}

it('is what the contract says, states included, on any report after any edits', () => {
  fc.assert(
    fc.property(example, (one) => {
      const { divisions, covered, isOpen, state, variance } = cityNet(readBack(one));
      const found = {
        divisions: divisions.map(told),
        city: [variance.net, covered, isOpen, state],
      };
      expect(found).toEqual(expected(one));
    }),
    { numRuns: RUNS(100) },
  );
});
