import * as fc from 'fast-check';
import { keepVersion } from '../../src/proposal/versions';
import { makeProposal, versionRows } from '../../src/proposal/proposal';
import { soundSettings, withSettings } from '../../src/proposal/readSettings';
import { economyLines } from '../../src/report/economy';
import { loadReport } from '../../src/report/load';
import type { Report } from '../../src/report/model';
import type { Period } from '../../src/report/period';
import { nextReport, type RollNote } from '../../src/roll/next';
import { nextHeading } from '../../src/roll/headings';
import { report as anyReport } from '../fixtures/arbitraries';
import { division, figure, reportOf, withBudget } from '../fixtures/small';

const AUTUMN: Period = { from: '2022-01-01', to: '2022-09-30' };
const NEXT_YEAR: Period = { from: '2023-01-01', to: '2023-03-31' };

function next(report: Report, period: Period): { report: Report; notes: RollNote[] } {
  const made = nextReport(report, period);
  if (!made.ok) throw new Error(`${made.expected}: ${made.found}`);
  return made;
}

const [kadut, tilat] = ['kadut-menot', 'tilat-tulot'];
const lineOf = (report: Report, id = '') =>
  report.divisions[0]?.economy?.find((row) => row.id === id);

/** What the council decided of the report's proposals, kept as a version. */
function decided(report: Report): Report {
  const settings = soundSettings(report);
  const rows = versionRows(makeProposal(report, settings));
  const mark = { stage: 'council' as const, by: 'Kirjuri', at: '2022-08-29' };
  return withSettings(report, { ...settings, versions: keepVersion([], rows, mark) });
}

describe('within the budget year', () => {
  const { report, notes } = next(withBudget, AUTUMN);

  it('keeps the budget, empties actual and forecast, and keeps the last forecast beside', () => {
    expect(lineOf(report, kadut)).toEqual({
      id: kadut,
      resultArea: 'kadut',
      item: 'expense',
      originalBudget: figure(900_000),
      budgetChanges: figure(100_000),
      previousForecast: figure(1_040_000),
      previousVariance: figure(40_000),
    });
    expect(lineOf(report, tilat)?.previousVariance?.value).toBe(10_000);
  });

  it('makes each paragraph a prompt beside an empty one', () => {
    expect(report.divisions[0]?.narrative[0]).toMatchObject({
      text: '',
      previous: 'Talousarvio toteutuu suunnitellusti.',
    });
    const again = next(report, { from: '2022-01-01', to: '2022-12-31' }).report;
    expect(again.divisions[0]?.narrative[0]?.previous).toBe('Talousarvio toteutuu suunnitellusti.');
  });

  it('leaves proposals out that the council has not decided, and says so', () => {
    expect(notes).toEqual([{ kind: 'undecided', lines: 1 }]);
  });

  it("moves the council's decision into TA-muutokset once", () => {
    const first = next(decided(withBudget), AUTUMN);
    expect(lineOf(first.report, kadut)?.budgetChanges).toEqual(figure(125_000));
    expect(first.notes).toEqual([
      { kind: 'decided', date: '2022-08-29', lines: 1, revenue: 0, expense: 25_000 },
    ]);
    const second = next(first.report, { from: '2022-01-01', to: '2022-12-31' });
    expect(lineOf(second.report, kadut)?.budgetChanges).toEqual(figure(125_000));
    expect(second.notes).toEqual([]);
  });

  it('leaves proposals out that were changed after the decision', () => {
    const report = decided(withBudget);
    const [own] = report.divisions;
    const economy = own?.economy?.map((row) =>
      row.id === kadut ? { ...row, proposal: figure(30_000) } : row,
    );
    const changed = { ...report, divisions: [{ ...division(), economy }] };
    const made = next(changed, AUTUMN);
    expect(made.notes).toEqual([{ kind: 'changed', lines: 1 }]);
    expect(lineOf(made.report, kadut)?.budgetChanges).toEqual(figure(100_000));
  });
});

describe("over the year's end", () => {
  it('takes the forecast for the prior year, under its own heading', () => {
    const { report, notes } = next(withBudget, NEXT_YEAR);
    expect(report.columns).toEqual({
      priorActual: 'TP-ENNUSTE 2022',
      budget: 'TA 2023',
      actual: 'TOTEUMA 1-3/2023',
      forecast: 'TP-ENNUSTE 2023',
    });
    expect(lineOf(report, kadut)).toEqual({
      id: kadut,
      resultArea: 'kadut',
      item: 'expense',
      priorActual: figure(1_040_000),
    });
    expect(notes).toEqual([{ kind: 'priorIsForecast', year: 2022 }]);
  });

  it('takes the actuals of a whole year for the final accounts', () => {
    const whole = { ...withBudget, period: { from: '2022-01-01', to: '2022-12-31' } };
    const { report, notes } = next(whole, NEXT_YEAR);
    expect(lineOf(report, kadut)?.priorActual).toEqual(figure(520_000));
    expect(report.columns.priorActual).toBe('TP 2022');
    expect(notes).toEqual([]);
  });

  it('knows no prior year where more than a year lies between', () => {
    const { report, notes } = next(withBudget, { from: '2024-01-01', to: '2024-06-30' });
    expect(lineOf(report, kadut)).toEqual({ id: kadut, resultArea: 'kadut', item: 'expense' });
    expect(notes).toEqual([{ kind: 'priorUnknown', year: 2023 }]);
  });
});

test.each([
  ['a period that ends no later', { from: '2022-01-01', to: '2022-06-30' }, /2022-06-30 jälkeen/],
  ['a period that begins before', { from: '2021-12-01', to: '2022-09-30' }, /aikaisintaan/],
])('%s is refused', (_name, period, expected) => {
  const made = nextReport(withBudget, period);
  expect(made).toMatchObject({ ok: false, expected: expect.stringMatching(expected) as string });
});

test.each([
  ['Osavuosikatsaus 1-6/2022', 'Osavuosikatsaus 1-9/2022', 'Osavuosikatsaus 1-3/2023'],
  ['TOT. 1.1.–30.6.2022', 'TOT. 1.1.–30.9.2022', 'TOT. 1.1.–31.3.2023'],
  ['Toteuma 30.6.2022', 'Toteuma 30.9.2022', 'Toteuma 31.3.2023'],
  [
    'Toteutuma tammi–kesäkuu 2022',
    'Toteutuma tammi–syyskuu 2022',
    'Toteutuma tammi–maaliskuu 2023',
  ],
  ['Tot. 1 - 6 / 2022', 'Tot. 1 - 9 / 2022', 'Tot. 1 - 3 / 2023'],
  ['TP 2021', 'TP 2021', 'TP 2022'],
  ['TA22', 'TA22', 'TA23'],
  ['Toteuma-%', 'Toteuma-%', 'Toteuma-%'],
])('the heading "%s" goes on', (heading, autumn, nextYear) => {
  const old = withBudget.period;
  expect(nextHeading(heading, { old, new: AUTUMN, years: 0, isFinal: false })).toBe(autumn);
  expect(nextHeading(heading, { old, new: NEXT_YEAR, years: 1, isFinal: false })).toBe(nextYear);
});

test('what only the table of changes names stays a line', () => {
  const zero = figure(0);
  const row = {
    id: 'hanke',
    label: 'Hanke',
    revenue: zero,
    expense: figure(5),
    net: zero,
    line: 1,
  };
  const changes = { columns: ['expense' as const], rows: [row], total: row, line: 1 };
  const { report } = next(
    reportOf(division({ budgetChanges: { ...changes, total: { ...row, id: 'summa' } } })),
    AUTUMN,
  );
  const labels = report.divisions.flatMap(economyLines).map(({ label }) => label);
  expect(labels.filter((label) => label === 'Hanke')).toHaveLength(2);
});

/** Days of the next period, whatever the report's own. */
const laterThan = ({ to }: Period): Period[] => {
  const year = Number(to.slice(0, 4));
  return [
    { from: to, to: `${year + 1}-06-30` },
    { from: `${year + 1}-01-01`, to: `${year + 1}-03-31` },
    { from: `${year + 3}-01-01`, to: `${year + 3}-12-31` },
  ];
};

it('makes a valid report with the same lines and no figure of the old period, of any report', () => {
  fc.assert(
    fc.property(anyReport, fc.nat(2), (report, which) => {
      const period = laterThan(report.period)[which] as Period;
      const made = nextReport(report, period);
      if (!made.ok) return;
      const text = JSON.stringify(made.report);
      expect(loadReport(text)).toMatchObject({ ok: true });
      made.report.divisions.forEach((one, at) => {
        const before = report.divisions[at];
        expect(one.resultAreas.map(({ id }) => id)).toEqual(
          before?.resultAreas.map(({ id }) => id),
        );
        const rows = one.resultAreas.flatMap(({ indicators }) => indicators);
        expect(rows.every(({ actual, forecast }) => actual.raw === '' && forecast.raw === '')).toBe(
          true,
        );
        for (const line of economyLines(one)) {
          expect([line.forecast.raw, line.statedVariance.raw, line.proposal.raw]).toEqual([
            '',
            '',
            '',
          ]);
        }
      });
    }),
    { numRuns: 60 },
  );
});
