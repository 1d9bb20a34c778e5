/** One slip in a consistent report is found where it was made, and nowhere else. */
import { check } from '../../src/checks/engine';
import { generateReport } from '../../scripts/eval/mutations/generate';
import { measureReport, type Outcome } from '../../scripts/eval/mutations/measure';
import { KINDS } from '../../scripts/eval/mutations/mutate';
import { randomOf } from '../../scripts/eval/mutations/random';
import { report as seed } from '../seeds/seed';

const LEAST_FOUND = 0.95;

const made = [11, 12, 13].map((n) => generateReport(randomOf(n)));
const share = (part: number, whole: number): number => part / whole;

test.each(made.map((report, i) => [i + 1, report] as const))(
  'made-up report %i is consistent, and the checks say so',
  (_n, report) => {
    const graves = check(report).findings.filter(({ severity }) => severity !== 'info');
    expect(graves).toEqual([]);
  },
);

describe.each([
  ['the seed', () => measureReport(seed, randomOf(1))],
  ['made-up reports', () => made.flatMap((report, i) => measureReport(report, randomOf(20 + i)))],
] as const)('slips in %s', (_where, measure) => {
  let outcomes: Outcome[] = [];
  beforeAll(() => {
    outcomes = measure();
  });

  test('are found at their place', () => {
    expect(outcomes.length).toBeGreaterThan(300);
    const found = outcomes.filter((one) => one.found).length;
    expect(share(found, outcomes.length)).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  test('of each kind with enough cases are found at their place', () => {
    const low = KINDS.filter((kind) => {
      const own = outcomes.filter((one) => one.kind === kind);
      const found = own.filter((one) => one.found).length;
      return own.length >= 20 && share(found, own.length) < LEAST_FOUND;
    });
    expect(low).toEqual([]);
  });

  test('bring no error to another place', () => {
    const stray = outcomes.flatMap(({ from, to, strayErrors }) =>
      strayErrors.map((finding) => `${from} -> ${to}: ${finding.id}`),
    );
    expect(stray).toEqual([]);
  });
});
