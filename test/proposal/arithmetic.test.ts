import fc from 'fast-check';
import { sumEuros, toCents } from '../../src/report/money';
import { contextOf } from '../../src/proposal/document/paper';
import { changesTable } from '../../src/proposal/document/sections/changes';
import { bridgeOf } from '../../src/proposal/unproposed';
import { printedView, printFaults } from '../../src/proposal/printed';
import { cell, divisionWith, proposalOf, reportOf, withBudget, type Amount } from './reports';

/** Euros, some with cents. */
const euros = fc.integer({ min: -300_000_000, max: 300_000_000 }).map((cents) => cents / 100);
const amount: fc.Arbitrary<Amount> = fc.record({ revenue: euros, expense: euros });
const convention = fc.constantFrom(
  { expense: 1 as const, net: 1 as const },
  { expense: 1 as const, net: -1 as const },
);
/** Three rows or more with different revenue and expense tell the convention beyond doubt. */
const changes = fc
  .array(amount, { minLength: 3, maxLength: 6 })
  .filter((rows) => rows.every((row) => Math.abs(row.revenue - row.expense) > 10));
const divisions = fc.array(fc.tuple(changes, convention), { minLength: 1, maxLength: 4 });

const reportFrom = (drawn: [Amount[], { expense: 1; net: 1 | -1 }][]) =>
  reportOf(drawn.map(([rows, own], i) => divisionWith(`d${i}`, rows, own)));

const sumCents = (values: number[]): number => values.reduce((sum, v) => sum + toCents(v), 0);

test('whatever convention a division prints in, the paper foots to the cent', () => {
  fc.assert(
    fc.property(divisions, (drawn) => {
      const proposal = proposalOf(reportFrom(drawn));
      const all = drawn.flatMap(([rows]) => rows);
      const revenue = sumCents(all.map((row) => row.revenue));
      const expense = sumCents(all.map((row) => row.expense));
      expect(toCents(proposal.total.revenue!)).toBe(revenue);
      expect(toCents(proposal.total.expense!)).toBe(expense);
      expect(toCents(proposal.total.net!)).toBe(revenue - expense);
    }),
  );
});

test('every column of the decision is the sum of its rows, in euros and in thousands', () => {
  fc.assert(
    fc.property(divisions, fc.constantFrom('eur' as const, 'teur' as const), (drawn, unit) => {
      const { rows } = changesTable(contextOf(proposalOf(reportFrom(drawn), { unit }), 'fi'));
      for (const column of [1, 2, 3]) {
        const of = (kind: string): number[] =>
          rows.filter((row) => row.kind === kind).map((row) => row.cells[column]?.value ?? NaN);
        expect(sumCents(of('line'))).toBe(sumCents(of('sum')));
        expect(sumCents(of('sum'))).toBe(sumCents(of('total')));
      }
      for (const { cells } of rows) {
        const [, revenue, expense, net] = cells.map((one) => toCents(one.value ?? 0));
        expect(net).toBe((revenue ?? 0) - (expense ?? 0));
      }
    }),
  );
});

test('a table that foots has no fault in its own view; one changed figure is found at its place', () => {
  fc.assert(
    fc.property(changes, convention, fc.integer({ min: 2, max: 5_000 }), (rows, own, error) => {
      const division = divisionWith('d', rows, own);
      expect(printFaults(printedView(division)!)).toEqual([]);
      const { total } = division.budgetChanges!;
      total.expense = cell(sumEuros([total.expense.value ?? 0, error]));
      expect(printFaults(printedView(division)!)).toMatchObject([
        { isTotal: true, columns: ['expense'] },
      ]);
    }),
  );
});

test('proposal and the parts that are not proposed make the forecast', () => {
  fc.assert(
    fc.property(divisions, fc.integer({ min: 100_000, max: 9_000_000 }), (drawn, from) => {
      const report = reportFrom(drawn);
      report.divisions = report.divisions.map((division) => withBudget(division, from));
      const bridge = bridgeOf(proposalOf(report));
      const areas = drawn.flatMap(([rows]) => rows).length;
      const lines = report.divisions.flatMap((one) => one.economy ?? []);
      const variance = (item: 'revenue' | 'expense'): number =>
        sumCents(
          lines
            .filter((one) => one.item === item)
            .map(
              (one) =>
                (one.forecast?.value ?? 0) -
                (one.originalBudget?.value ?? 0) -
                (one.budgetChanges?.value ?? 0),
            ),
        );
      expect(lines).toHaveLength(2 * areas);
      expect(toCents(bridge.forecast!.revenue)).toBe(variance('revenue'));
      expect(toCents(bridge.forecast!.expense)).toBe(variance('expense'));
    }),
  );
});
