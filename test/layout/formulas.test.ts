/** The sheets' formulas, calculated, against the core's arithmetic. */
import * as fc from 'fast-check';
import { divisionNames } from '../../src/layout/naming';
import { indicatorHeadings } from '../../src/layout/division/indicators/columns';
import { economyLines } from '../../src/report/economy';
import { isUnread, lineFigures } from '../../src/report/line';
import { indicatorFigures } from '../../src/report/indicator';
import {
  cityNet,
  hasUnreadProposal,
  netExpenditureThousands,
  type Net,
  type CityNet,
  type DivisionNet,
} from '../../src/report/net';
import type { Report } from '../../src/report/model';
import type { CellValue } from '../../src/layout/snapshot';
import { report as anyReport } from '../fixtures/arbitraries';
import { withBudget } from '../fixtures/small';
import { report as seed } from '../seeds/seed';
import { writeToExcel, type WrittenWorkbook } from './inExcel';

type Expected = number | null | string;

/** Null is a blank; numbers agree to a hundredth of a cent. */
function expectValue(found: CellValue | undefined, expected: Expected, what: string): void {
  const same =
    typeof expected === 'number'
      ? typeof found === 'number' && Math.abs(found - expected) < 1e-4
      : found === (expected ?? '');
  if (!same) throw new Error(`${what}: found ${String(found)}, expected ${String(expected)}`);
}

/** What stands where a figure is null. */
interface Otherwise {
  variance: Expected;
  net: Expected;
  proposal: Expected;
  unproposed: Expected;
}

const marginValues = (
  { variance, proposal, unproposed }: Pick<Net, 'variance' | 'proposal' | 'unproposed'>,
  otherwise: Otherwise,
): Expected[] => [
  variance.revenue ?? otherwise.variance,
  variance.expense ?? otherwise.variance,
  variance.net ?? otherwise.net,
  proposal.revenue ?? otherwise.proposal,
  proposal.expense ?? otherwise.proposal,
  proposal.net ?? otherwise.proposal,
  unproposed ?? otherwise.unproposed,
];

const ofProposals = (net: Net): Pick<Otherwise, 'proposal' | 'unproposed'> => ({
  proposal: net.proposalsUnread > 0 ? 'tarkista' : null,
  unproposed: net.state === 'unread' || net.proposalsUnread > 0 ? 'tarkista' : null,
});

/** What Toimintakate and Yhteenveto read of a division where it has no figure. */
function ofDivision(net: DivisionNet): Otherwise {
  const missing = net.lacking.budgetMissing > 0 ? 'TA puuttuu' : 'ei ilmoitettu';
  const word = net.state === 'unread' ? 'tarkista' : net.state === 'silent' ? missing : null;
  return { variance: word ?? 'ei ilmoitettu', net: word, ...ofProposals(net) };
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** Tila as the sheets say it. */
function stateWords({ state, lacking, variance }: Net): string {
  const net = Math.round(variance.net ?? 0);
  switch (state) {
    case 'unread': {
      const parts = [
        ...(lacking.unread > 0
          ? [counted(lacking.unread, 'luku lukematta', 'lukua lukematta')]
          : []),
        ...(lacking.gone > 0 ? [counted(lacking.gone, 'rivi poistettu', 'riviä poistettu')] : []),
      ];
      return `tarkista: ${parts.join(', ')}`;
    }
    case 'half':
      return lacking.empty === 0
        ? 'kesken'
        : `kesken: ${counted(lacking.empty, 'rivi ilman lukua', 'riviä ilman lukua')}`;
    case 'silent':
      return lacking.budgetMissing > 0 ? 'TA puuttuu' : 'ei ilmoitettu';
    case 'known':
      return net > 0 ? 'paranee' : net < 0 ? 'heikkenee' : 'ennallaan';
  }
}

const MARGIN_HEADINGS = [
  'Tulojen poikkeama',
  'Menojen poikkeama',
  'Toimintakatteen poikkeama (+ = paranee)',
  'Esityksen tulot',
  'Esityksen menot',
  'Esityksen toimintakate (+ = paranee)',
  'Esittämättä jäävä (+ = paranee)',
];

async function expectSheetsToAgree(workbook: WrittenWorkbook, report: Report): Promise<void> {
  const { table, cell } = await workbook.look();
  const whole = cityNet(report);
  for (const [index, { division, slug }] of divisionNames(report).entries()) {
    const economy = table(`Talous_${slug}`);
    economyLines(division).forEach((line, r) => {
      const figures = lineFigures(line);
      const row = economy[r] ?? {};
      const what = `${slug} ${line.id}`;
      const { state } = figures;
      const budgetUnread = isUnread(line.originalBudget) || isUnread(line.budgetChanges);
      const amended = figures.amendedBudget ?? (budgetUnread ? 'tarkista' : null);
      const word =
        state === 'unread' ? 'tarkista' : state === 'budgetMissing' ? 'TA puuttuu' : null;
      const proposalUnread = hasUnreadProposal(line);
      expectValue(row['Muutettu TA'], amended, `${what} Muutettu TA`);
      expectValue(row['Tot-%'], figures.actualShare, `${what} Tot-%`);
      expectValue(row['Poikkeama'], figures.variance ?? word, `${what} Poikkeama`);
      const after = proposalUnread ? 'tarkista' : (figures.budgetAfterChange ?? amended);
      expectValue(row['TA muutoksen jälkeen'], after, `${what} TA jälkeen`);
      const open = state === 'unread' || proposalUnread ? 'tarkista' : null;
      expectValue(row['Esittämättä'], figures.unproposed ?? open, `${what} Esittämättä`);
      const states = { computed: 'laskettu', stated: 'ilmoitettu', silent: 'ei ilmoitettu' };
      expectValue(row['Rivin tila'], word ?? states[state as 'silent'], `${what} Rivin tila`);
    });

    const margin = table(`Toimintakate_${slug}`);
    const expected = whole.divisions[index]!;
    [...expected.areas, null].forEach((area, r) => {
      const row = (area ? margin[r] : margin.at(-1)) ?? {};
      expect(row['Tulosalue']).toBe(area ? area.label : 'Toimiala yhteensä');
      const what = `${slug} ${area?.label ?? 'yhteensä'}`;
      if (area) {
        const isMissing = area.state === 'silent' && area.lacking.budgetMissing > 0;
        const net = area.state === 'unread' ? 'tarkista' : isMissing ? 'TA puuttuu' : null;
        const values = marginValues(area, { variance: null, net, ...ofProposals(area) });
        MARGIN_HEADINGS.forEach((heading, c) => {
          // A side with a cell that is no number shows so, whatever else stands on that side.
          const isOpen = c < 2 && row[heading] === 'tarkista';
          if (isOpen) expect(area.state).toBe('unread');
          else expectValue(row[heading], values[c] ?? null, `${what} ${heading}`);
        });
        const isOut =
          area.isRest && !expected.areas.some((one) => !one.isRest && one.state === 'silent');
        expectValue(row['Tila'], isOut ? null : stateWords(area), `${what} Tila`);
      } else {
        const values = marginValues(expected, ofDivision(expected));
        MARGIN_HEADINGS.forEach((heading, c) =>
          expectValue(row[heading], values[c] ?? null, `${what} ${heading}`),
        );
        expectValue(row['Tila'], stateWords(expected), `${what} Tila`);
      }
    });

    const headings = indicatorHeadings(report.columns);
    const indicators = table(`Tunnusluvut_${slug}`);
    division.resultAreas
      .flatMap((area) => area.indicators)
      .forEach((indicator, r) => {
        const { forecastDifference, actualShare } = indicatorFigures(indicator);
        const row = indicators[r] ?? {};
        const what = `${indicator.id} under ${headings.actual}`;
        expectValue(row['Ennuste - TA'], forecastDifference, `${what} Ennuste - TA`);
        expectValue(row['Tot-%'], actualShare, `${what} Tot-%`);
      });

    for (const [c, value] of summaryValues(expected).entries()) {
      const found = cell('Yhteenveto', 5 + index, 2 + c);
      expectValue(found, value, `Yhteenveto ${slug} ${c}`);
    }
  }
  const totalRow = 5 + report.divisions.length;
  for (const [c, value] of cityValues(whole).entries()) {
    const found = cell('Yhteenveto', totalRow, 2 + c);
    expectValue(found, value, `Yhteenveto YHTEENSÄ ${c}`);
  }
  expect(cell('Yhteenveto', totalRow, 1)).toBe(
    `YHTEENSÄ (${whole.covered}/${report.divisions.length} toimialaa)`,
  );
}

const thousands = (net: number | null, otherwise: Expected): Expected =>
  net === null ? otherwise : netExpenditureThousands(net);

/** In the order of Yhteenveto's columns. */
function summaryValues(net: DivisionNet): Expected[] {
  const otherwise = ofDivision(net);
  const [revenue, expense, variance, ...rest] = marginValues(net, otherwise);
  return [
    ...[revenue, expense, variance].map((value) => value ?? null),
    stateWords(net),
    ...rest,
    thousands(net.variance.net, otherwise.net),
  ];
}

function cityValues(city: CityNet): Expected[] {
  const unread = city.divisions.some(({ state }) => state === 'unread');
  const proposalsUnread = city.divisions.some((one) => one.proposalsUnread > 0);
  const without = city.lacksBudget ? 'TA puuttuu' : 'ei ilmoitettu';
  const noSum = city.divisions.some(({ state }) => state === 'unread') ? 'tarkista' : without;
  const [revenue, expense, variance, ...rest] = marginValues(city, {
    variance: noSum,
    net: noSum,
    proposal: proposalsUnread ? 'tarkista' : null,
    unproposed: proposalsUnread || unread ? 'tarkista' : null,
  });
  const { net } = city.variance;
  const direction =
    net === null
      ? noSum
      : city.isOpen
        ? 'kesken'
        : Math.round(net) > 0
          ? 'paranee'
          : Math.round(net) < 0
            ? 'heikkenee'
            : 'ennallaan';
  return [
    ...[revenue, expense, variance].map((value) => value ?? null),
    direction,
    ...rest,
    thousands(net, noSum),
  ];
}

describe('the sheets agree with the core', () => {
  jest.setTimeout(120_000);

  it('on the Kemi report', async () => {
    const workbook = await writeToExcel(seed);
    await expectSheetsToAgree(workbook, seed);
    expect(workbook.host.unknown).toEqual([]);
    expect((await workbook.read()).overwritten).toEqual([]);
  });

  it('on a report with budget and forecast', async () => {
    await expectSheetsToAgree(await writeToExcel(withBudget), withBudget);
  });

  it('on any report', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const workbook = await writeToExcel(report);
        await expectSheetsToAgree(workbook, report);
        expect((await workbook.read()).report).toStrictEqual(report);
      }),
      { numRuns: 10, interruptAfterTimeLimit: 60_000 },
    );
  });
});

describe('an edit in the workbook', () => {
  jest.setTimeout(60_000);

  it('changes the net in Toimintakate and Yhteenveto as the core says', async () => {
    const workbook = await writeToExcel(seed);
    const { host } = workbook;
    // Talous of Perusturva begins on row 8: Ikäihmiset Menot is its eighth row, Hallinto Menot its second.
    host.user.edit('Perusturva', 'J15', '2500000');
    host.user.edit('Perusturva', 'D9', '1000000');
    host.user.edit('Perusturva', 'I9', '990000');
    const { report, faults } = await workbook.read();
    expect(faults).toEqual([]);
    const perusturva = cityNet(report).divisions.find(({ division }) => division === 'perusturva')!;
    // The last silent area has its figure: Kohdistamatta, 10 413, goes.
    expect(perusturva.variance.net).toBe(-453_353 - 500_000 + 10_000 - 10_413);
    expect(perusturva.state).toBe('half');
    await expectSheetsToAgree(workbook, report);
  });

  it('shows TA puuttuu for a forecast without a budget', async () => {
    const workbook = await writeToExcel(seed);
    workbook.host.user.edit('Ympäristö', 'I8', '5000');
    expect((await workbook.look()).table('Talous_ymparisto')[0]?.['Poikkeama']).toBe('TA puuttuu');
    await expectSheetsToAgree(workbook, (await workbook.read()).report);
  });
});
