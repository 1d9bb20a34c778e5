import { applyTaken, linesByHand, linesOverThreshold } from '../../src/proposal/takeOver';
import { DEFAULT_PROPOSAL_SETTINGS } from '../../src/proposal/settings';
import { report } from '../seeds/seed';
import { divisionOf, divisionWith, proposalOf, reportOf, withBudget } from './reports';

const take = (threshold: { euros?: number; percent?: number }) =>
  linesOverThreshold(report, threshold, DEFAULT_PROPOSAL_SETTINGS);

test('areas without a proposal are taken when a binding sum reaches the threshold', () => {
  expect(take({ euros: 50_000 }).map((one) => [one.line, one.amount])).toEqual([
    ['elinvoima-yrittajyys:revenue', -100_000],
    ['elinvoima-yrittajyys:expense', -100_000],
    ['perusturva-perheet:expense', 94_766],
  ]);
  expect(take({ euros: 95_000 }).map((one) => one.division)).toEqual(['elinvoima', 'elinvoima']);
  expect(take({ euros: 100_001 })).toEqual([]);
});

test('a division whose net binds is judged by its net', () => {
  const bindings = { elinvoima: { level: 'resultArea', item: 'net' } } as const;
  const taken = linesOverThreshold(report, { euros: 50_000 }, { bindings });
  expect(taken.map((one) => one.line)).toEqual(['perusturva-perheet:expense']);
});

test('what is taken is in the paper, and what the divisions proposed stands', () => {
  const after = proposalOf(applyTaken(report, take({ euros: 50_000 })));
  expect(after.total).toEqual({ revenue: 3_196_075, expense: 3_445_065, net: -248_990 });
  const care = after.divisions.find((one) => one.division.id === 'perusturva')!;
  expect(care.council.map((row) => [row.label, row.proposal.net])).toEqual([
    ['Perheiden sosiaalipalvelut ja oppilashuolto', -94_766],
    ['Terveyttä ja toimintakykyä edistävät palvelut', 631_000],
    ['Ikäihmisten palvelut', -1_050_000],
  ]);
});

test('by hand a line is taken whatever was proposed, with its reason', () => {
  const care = divisionOf(report, 'perusturva');
  const taken = linesByHand(care, ['perusturva-ikaihmiset:revenue']);
  expect(taken).toEqual([
    { division: 'perusturva', line: 'perusturva-ikaihmiset:revenue', amount: 1_000_000 },
  ]);
  const after = proposalOf(
    applyTaken(report, taken, 'Asiakasmaksut kertyvät ennustettua paremmin.'),
  );
  const row = after.divisions
    .flatMap((one) => one.council)
    .find((one) => one.id === 'perusturva-ikaihmiset')!;
  expect(row.proposal).toEqual({ revenue: 1_000_000, expense: 2_000_000, net: -1_000_000 });
  expect(row.reason).toBe('Asiakasmaksut kertyvät ennustettua paremmin.');
});

test('per cent are counted of the amended budget', () => {
  const bare = divisionWith('d', [{ revenue: 5, expense: 900 }], { expense: 1, net: 1 });
  const silent = { ...bare, budgetChanges: undefined };
  const budget = withBudget(silent, 1_000_000);
  // Variances of 12 345 or 11 345 against budgets of about one and three millions: 1.2 and 0.4 %.
  const one = (percent: number) =>
    linesOverThreshold(reportOf([budget]), { euros: 1_000, percent }, DEFAULT_PROPOSAL_SETTINGS);
  expect(one(1).map((line) => line.line)).toEqual(['d-alue-0:revenue', 'd-alue-0:expense']);
  expect(one(2)).toEqual([]);
});
