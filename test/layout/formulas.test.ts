/** The sheets' formulas, calculated, against the core's arithmetic. */
import * as fc from 'fast-check';
import { divisionNames } from '../../src/layout/naming';
import { indicatorHeadings } from '../../src/layout/indicators';
import { economyFigures, economyLines } from '../../src/report/economy';
import { indicatorFigures } from '../../src/report/indicator';
import { netExpenditureThousands, reportMargin, type Margin } from '../../src/report/margin';
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

const marginValues = (margin: Margin, nothing: Expected): Expected[] => [
  margin.variance.revenue ?? nothing,
  margin.variance.expense ?? nothing,
  margin.variance.net ?? nothing,
  margin.proposal.revenue,
  margin.proposal.expense,
  margin.proposal.net,
  margin.unproposed,
];

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
  const whole = reportMargin(report);
  for (const [index, { division, slug }] of divisionNames(report).entries()) {
    const economy = table(`Talous_${slug}`);
    economyLines(division).forEach((line, r) => {
      const figures = economyFigures(line);
      const row = economy[r] ?? {};
      const what = `${slug} ${line.id}`;
      expectValue(row['Muutettu TA'], figures.amendedBudget, `${what} Muutettu TA`);
      expectValue(row['Tot-%'], figures.actualShare, `${what} Tot-%`);
      const variance = figures.budgetMissing ? 'TA puuttuu' : figures.variance;
      expectValue(row['Poikkeama'], variance, `${what} Poikkeama`);
      expectValue(row['TA muutoksen jälkeen'], figures.budgetAfterChange, `${what} TA jälkeen`);
      expectValue(row['Esittämättä'], figures.unproposed, `${what} Esittämättä`);
    });

    const margin = table(`Toimintakate_${slug}`);
    const expected = whole.divisions[index]!;
    [...expected.areas, null].forEach((area, r) => {
      const row = (area ? margin[r] : margin.at(-1)) ?? {};
      expect(row['Tulosalue']).toBe(area ? area.label : 'Toimiala yhteensä');
      const values = area ? marginValues(area, null) : marginValues(expected, 'ei ilmoitettu');
      MARGIN_HEADINGS.forEach((heading, c) =>
        expectValue(row[heading], values[c] ?? null, `${slug} ${area?.label} ${heading}`),
      );
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
  for (const [c, value] of summaryValues(whole).entries()) {
    const found = cell('Yhteenveto', totalRow, 2 + c);
    expectValue(found, value, `Yhteenveto YHTEENSÄ ${c}`);
  }
  expect(cell('Yhteenveto', totalRow, 1)).toBe(
    `YHTEENSÄ (${whole.covered}/${report.divisions.length} toimialaa)`,
  );
}

function summaryValues(margin: Margin): Expected[] {
  const { net } = margin.variance;
  const thousands = net === null ? 'ei ilmoitettu' : netExpenditureThousands(net);
  return [...marginValues(margin, 'ei ilmoitettu'), thousands];
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
    const perusturva = reportMargin(report).divisions.find(
      ({ division }) => division === 'perusturva',
    )!;
    expect(perusturva.variance.net).toBe(-453_353 - 500_000 + 10_000);
    await expectSheetsToAgree(workbook, report);
  });

  it('shows TA puuttuu for a forecast without a budget', async () => {
    const workbook = await writeToExcel(seed);
    workbook.host.user.edit('Ympäristö', 'I8', '5000');
    expect((await workbook.look()).table('Talous_ymparisto')[0]?.['Poikkeama']).toBe('TA puuttuu');
    await expectSheetsToAgree(workbook, (await workbook.read()).report);
  });
});
