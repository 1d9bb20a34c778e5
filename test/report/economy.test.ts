import { conventionOf } from '../../src/report/convention';
import { economyLines } from '../../src/report/economy';
import { lineFigures } from '../../src/report/line';
import { divisionNet, netExpenditureThousands, cityNet } from '../../src/report/net';
import type { BudgetChanges, Division } from '../../src/report/model';
import { blank, deviation, division, figure, withBudget } from '../fixtures/small';
import { report as seed } from '../seeds/seed';

/** "Kadut Menot 5000 teksti", the lines that state a variance. */
function stated(of: Division): string[] {
  return economyLines(of)
    .filter((line) => line.statedVariance.value !== null)
    .map(
      ({ label, item, statedVariance, source }) =>
        `${label} ${item} ${statedVariance.value} ${source}`,
    );
}

const kemi = (id: string): Division => seed.divisions.find((one) => one.id === id)!;

describe('the Kemi report', () => {
  it('gives each division the net variance that it states itself', () => {
    const { divisions, covered, variance } = cityNet(seed);
    expect(divisions.map((one) => [one.division, one.variance.net])).toEqual([
      ['keskusvirasto', null],
      ['elinvoima', 0],
      ['hyvinvointi', 264_776],
      ['perusturva', -453_353],
      ['ymparisto', null],
    ]);
    expect(covered).toBe(3);
    expect(variance.net).toBe(-188_577);
  });

  it('gives the cover chart its bars in 1000 €', () => {
    const { divisions, variance } = cityNet(seed);
    const nets = [...divisions.map((one) => one.variance.net), variance.net];
    const bars = nets.filter((net) => net !== null).map(netExpenditureThousands);
    expect(bars).toEqual([0, -265, 453, 189]);
  });

  it('sums the proposals with the canonical sign, whichever way a table prints its net', () => {
    const { divisions, proposal, unproposed } = cityNet(seed);
    const proposed = divisions.filter((one) => one.proposal.net !== null);
    expect(proposed.map((one) => [one.division, one.proposal])).toEqual([
      ['hyvinvointi', { revenue: 1_171_075, expense: 906_299, net: 264_776 }],
      ['perusturva', { revenue: 2_125_000, expense: 2_544_000, net: -419_000 }],
    ]);
    expect(proposal).toEqual({ revenue: 3_296_075, expense: 3_450_299, net: -154_224 });
    expect(unproposed).toBe(-34_353);
  });

  it('leaves nothing to Kohdistamatta where every area tells its own: a euro of rounding is no row', () => {
    expect(stated(kemi('hyvinvointi'))).toEqual([
      'Hallinto revenue -20200 teksti',
      'Hallinto expense -20200 teksti',
      'Lasten ja nuorten palvelut revenue 1310855 muutosesitys',
      'Lasten ja nuorten palvelut expense 1421212 muutosesitys',
      'Vapaa-aikapalveluiden kehittäminen ja koordinointi revenue -119580 muutosesitys',
      'Vapaa-aikapalveluiden kehittäminen ja koordinointi expense -494713 teksti',
    ]);
  });

  it('does not take "2,691 euroa" for an amount, and says so', () => {
    expect(stated(kemi('perusturva')).slice(-2)).toEqual([
      'Kohdistamatta revenue 40000 teksti',
      'Kohdistamatta expense 29587 teksti',
    ]);
    const rest = economyLines(kemi('perusturva')).at(-1);
    expect(rest?.reason).toContain('”2,691 euroa” jätetty pois');
  });

  it('counts an overrun stated only as net as expense', () => {
    const line = economyLines(kemi('perusturva')).find(
      ({ id }) => id === 'perusturva-perheet:expense',
    );
    expect(line).toMatchObject({ reason: 'Nettona ilmoitettu', statedVariance: { value: 94_766 } });
  });
});

describe('lines from statements', () => {
  it('are two of the whole division where no area is named', () => {
    const nameless = division({
      resultAreas: [{ id: 'x', name: null, responsible: [], indicators: [], line: 1 }],
    });
    expect(economyLines(nameless).map(({ label, item }) => [label, item])).toEqual([
      ['Koko toimiala', 'revenue'],
      ['Koko toimiala', 'expense'],
    ]);
  });

  it('sum what the text says of one area', () => {
    const deviations = [
      deviation('kadut', { expense: figure(-230_000) }),
      { ...deviation('kadut', { expense: figure(130_000) }), id: 'toinen' },
    ];
    expect(stated(division({ deviations }))).toEqual(['Kadut expense -100000 teksti']);
  });

  it('take the missing one of revenue and expense from the net', () => {
    const deviations = [deviation('kadut', { revenue: figure(50), net: figure(-30) })];
    expect(stated(division({ deviations }))).toEqual([
      'Kadut revenue 50 teksti',
      'Kadut expense 80 teksti',
    ]);
  });

  it('keep a stated net when the table of changes knows the revenue', () => {
    const row = { id: 'r', label: 'Kadut', resultArea: 'kadut', line: 3 };
    const changes: BudgetChanges = {
      columns: ['revenue', 'expense', 'net'],
      rows: [{ ...row, revenue: figure(50), expense: figure(150), net: figure(-100) }],
      total: { ...row, id: 't', revenue: figure(50), expense: figure(150), net: figure(-100) },
      line: 2,
    };
    const deviations = [deviation('kadut', { net: figure(-120) })];
    expect(stated(division({ deviations, budgetChanges: changes }))).toEqual([
      'Kadut revenue 50 muutosesitys',
      'Kadut expense 170 teksti',
    ]);
  });

  it('believe the net where a division states sums that do not agree', () => {
    const whole = { revenue: figure(100), expense: figure(90), net: figure(-40) };
    const margin = divisionNet(division({ deviations: [deviation(null, whole)] }));
    expect(margin.variance).toEqual({ revenue: 100, expense: 140, net: -40 });
  });

  it('find the area of a change that only its name tells', () => {
    const total = { id: 't', label: 'Yhteensä', line: 4 };
    const budgetChanges: BudgetChanges = {
      columns: ['expense'],
      rows: [
        { id: 'r1', label: 'TILAT', revenue: blank, expense: figure(7), net: blank, line: 3 },
        { id: 'r2', label: 'Satama', revenue: blank, expense: figure(5), net: blank, line: 3 },
      ],
      total: { ...total, revenue: blank, expense: figure(12), net: blank },
      line: 2,
    };
    expect(stated(division({ budgetChanges }))).toEqual([
      'Tilat expense 7 muutosesitys',
      'Satama expense 5 muutosesitys',
    ]);
  });
});

describe('lines with a budget', () => {
  it('count the variance against the amended budget', () => {
    const lines = economyLines(withBudget.divisions[0]!);
    expect(lineFigures(lines.find(({ id }) => id === 'kadut-menot')!)).toEqual({
      amendedBudget: 1_000_000,
      actualShare: 0.52,
      variance: 40_000,
      state: 'computed',
      budgetAfterChange: 1_025_000,
      unproposed: 15_000,
    });
    expect(divisionNet(withBudget.divisions[0]!).variance).toEqual({
      revenue: 10_000,
      expense: 40_000,
      net: -30_000,
    });
  });

  it('know of a forecast without a budget what is stated, and else that the budget is missing', () => {
    const economy = [
      { id: 'e', resultArea: 'kadut', item: 'expense' as const, forecast: figure(12) },
    ];
    const stating = division({ deviations: [deviation('kadut', { expense: figure(5) })], economy });
    const line = (own: Division) => economyLines(own).find(({ id }) => id === 'e')!;
    expect(lineFigures(line(stating))).toMatchObject({ variance: 5, state: 'stated' });
    expect(lineFigures(line(division({ economy })))).toMatchObject({
      variance: null,
      state: 'budgetMissing',
    });
  });

  it('are exact to the cent', () => {
    const own = division({
      economy: [
        {
          id: 'e',
          resultArea: 'kadut',
          item: 'expense',
          originalBudget: figure(0.1),
          budgetChanges: figure(0.2),
          forecast: figure(0.3),
        },
      ],
    });
    expect(lineFigures(economyLines(own).find(({ id }) => id === 'e')!).variance).toBe(0);
  });

  it('stand beside the line of the same area when somebody added them', () => {
    const own = division({
      deviations: [deviation('kadut', { expense: figure(5) })],
      economy: [
        {
          id: 'e',
          resultArea: null,
          label: 'Kadut',
          item: 'expense',
          statedVariance: figure(3),
          added: true,
        },
      ],
    });
    expect(divisionNet(own).areas.find(({ label }) => label === 'Kadut')?.variance.expense).toBe(8);
  });

  it('are gone when somebody removed them', () => {
    const removed = { id: 'e', resultArea: 'kadut', item: 'expense' as const, removed: true };
    const own = division({
      deviations: [deviation('kadut', { expense: figure(5) })],
      economy: [removed],
    });
    expect(divisionNet(own).variance.expense).toBeNull();
  });
});

describe('the sign convention of a table of changes', () => {
  it('is read from the rows, the wrong total of Hyvinvointi notwithstanding', () => {
    expect(conventionOf(kemi('hyvinvointi').budgetChanges!)).toEqual({ expense: 1, net: 1 });
    expect(conventionOf(kemi('perusturva').budgetChanges!)).toEqual({ expense: 1, net: -1 });
  });

  it('knows tables that print an increase of expense with a minus', () => {
    const row = (id: string, r: number, e: number) => ({
      ...{ id, label: id, line: 1 },
      ...{ revenue: figure(r), expense: figure(e), net: figure(r + e) },
    });
    const changes: BudgetChanges = {
      columns: ['revenue', 'expense', 'net'],
      rows: [row('a', 100, -40), row('b', 10, -70)],
      total: row('t', 110, -110),
      line: 1,
    };
    expect(conventionOf(changes)).toEqual({ expense: -1, net: 1 });
  });
});
