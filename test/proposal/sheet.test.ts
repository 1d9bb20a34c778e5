import * as fc from 'fast-check';
import { proposalSheet } from '../../src/layout/proposal/sheet';
import { COLUMNS, FIRST_COLUMN, HEADING_ROW } from '../../src/layout/proposal/columns';
import type { SheetSnapshot } from '../../src/layout/snapshot';
import { planWorkbook } from '../layout/planWorkbook';
import { DEFAULT_PROPOSAL_SETTINGS, type ProposalSettings } from '../../src/proposal/settings';
import type { EconomyRow, Report } from '../../src/report/model';
import type { AreaRow } from '../../src/proposal/areas';
import { openExcel, valueOf } from '../excel/excel';
import { report as anyReport } from '../fixtures/arbitraries';
import { report } from '../seeds/seed';
import { proposalOf, withBudget } from './reports';

type Row = Record<(typeof COLUMNS)[number]['key'], unknown>;

async function written(from: Report, settings: Partial<ProposalSettings> = {}) {
  const all = { ...DEFAULT_PROPOSAL_SETTINGS, ...settings };
  const { gateway, host } = openExcel({
    sync: { timeout: 20_000, cellEditPause: 10, cellEditPatience: 100 },
  });
  valueOf(await gateway.load(planWorkbook(from, [proposalSheet(from, all)])));
  const sheet = async (): Promise<SheetSnapshot> => {
    const { sheets } = valueOf(await gateway.read());
    return sheets.find(({ name }) => name === 'Muutosesitys')!;
  };
  return { gateway, host, sheet, rows: async (): Promise<Row[]> => rowsOf(await sheet()) };
}

function rowsOf({ cells }: SheetSnapshot): Row[] {
  return cells.values.slice(HEADING_ROW + 1 - cells.row).map((values) => {
    const at = (i: number): unknown => values[FIRST_COLUMN + i - cells.column] ?? '';
    return Object.fromEntries(COLUMNS.map(({ key }, i) => [key, at(i)])) as Row;
  });
}

/** [label, tulot, menot, toimintakate] of a column, one a group. */
function groups(rows: Row[], column: keyof Row): unknown[][] {
  return rows.flatMap((row, i) =>
    row.item === 'Tulot'
      ? [[row.area, row[column], rows[i + 1]?.[column], rows[i + 2]?.[column]]]
      : [],
  );
}

test('the seed’s proposal is counted by the sheet’s own formulas', async () => {
  const { rows } = await written(report);
  const all = await rows();
  expect(groups(all, 'proposal')).toEqual([
    ['Elinvoima', 0, 0, 0],
    ['Hallintopalvelut', -20_200, -20_200, 0],
    ['Lasten ja nuorten palvelut', 1_310_855, 1_421_212, -110_357],
    ['Vapaa-aikapalvelut', -119_580, -494_713, 375_133],
    ['Hyvinvointi yhteensä 1)', 1_171_075, 906_299, 264_776],
    ['Terveyttä ja toimintakykyä edistävät palvelut', 1_175_000, 544_000, 631_000],
    ['Ikäihmisten palvelut', 950_000, 2_000_000, -1_050_000],
    ['Muut tulosalueet ja kohdistamatta', 0, 0, 0],
    ['Perusturva yhteensä', 2_125_000, 2_544_000, -419_000],
    ['Yhteensä', 3_296_075, 3_450_299, -154_224],
  ]);
  expect(groups(all, 'unproposed')).toEqual([
    ['Elinvoima', -100_000, -100_000, 0],
    ['Hallintopalvelut', 0, 0, 0],
    ['Lasten ja nuorten palvelut', 0, 0, 0],
    ['Vapaa-aikapalvelut', 0, 0, 0],
    ['Hyvinvointi yhteensä 1)', 0, 0, 0],
    ['Terveyttä ja toimintakykyä edistävät palvelut', 0, 0, 0],
    ['Ikäihmisten palvelut', 50_000, 0, 50_000],
    ['Muut tulosalueet ja kohdistamatta', 40_000, 124_353, -84_353],
    ['Perusturva yhteensä', 90_000, 124_353, -34_353],
    ['Yhteensä', -10_000, 24_353, -34_353],
  ]);
  expect(groups(all, 'amended').every(([, ...figures]) => figures.every((one) => one === ''))).toBe(
    true,
  );
  expect(all.find((row) => String(row.area).startsWith('Tarkistus'))?.proposal).toBe(0);
  expect(all.map((row) => row.area).join('\n')).toContain('katsauksessa 906 298 ja 264 777');
});

test('an edit in Talous moves the sheet; one that the sheet does not show is told by the check', async () => {
  const { gateway, rows } = await written(report);
  const propose = (rowId: string, value: number) =>
    gateway.write([
      {
        at: { table: 'Talous_perusturva', rowId, heading: 'Muutosesitys' },
        content: { kind: 'number', value },
      },
    ]);
  valueOf(await propose('perusturva-terveys:expense', 600_000));
  expect(groups(await rows(), 'proposal').at(-1)).toEqual([
    'Yhteensä',
    3_296_075,
    3_506_299,
    -210_224,
  ]);
  valueOf(await propose('perusturva-perheet:expense', 94_766));
  const check = (await rows()).find((row) => String(row.area).startsWith('Tarkistus'));
  expect(check?.proposal).toBe(94_766);
});

test('with a budget every column is filled, and foots', async () => {
  const budgeted: Report = {
    ...report,
    divisions: report.divisions.map((division, i) => {
      const named = division.resultAreas.map((area) => ({
        ...area,
        name: area.name ?? 'Hallinto',
      }));
      return withBudget({ ...division, resultAreas: named }, 1_000_000 * (i + 1));
    }),
  };
  const { rows } = await written(budgeted);
  const all = await rows();
  const proposal = proposalOf(budgeted);
  for (const column of ['original', 'changes', 'amended', 'after'] as const) {
    const [, ...city] = groups(all, column).at(-1)!;
    const expected = (['revenue', 'expense', 'net'] as const).map((item) =>
      proposal.divisions.reduce((sum, one) => sum + (one.whole.budget[column][item] ?? NaN), 0),
    );
    expect(city).toEqual(expected);
  }
  const care = proposal.divisions.find((one) => one.division.id === 'perusturva')!;
  expect(groups(all, 'after').find(([label]) => label === 'Perusturva yhteensä')).toEqual([
    'Perusturva yhteensä',
    care.whole.budget.after.revenue,
    care.whole.budget.after.expense,
    care.whole.budget.after.net,
  ]);
  const [, ...unproposed] = groups(all, 'unproposed').at(-1)!;
  expect(unproposed).toEqual(
    (['revenue', 'expense', 'net'] as const).map((item) =>
      proposal.divisions.reduce((sum, one) => sum + (one.whole.unproposed[item] ?? 0), 0),
    ),
  );
});

test('in thousands the sheet rounds rows as the paper does', async () => {
  const { rows } = await written(report, { unit: 'teur' });
  const all = groups(await rows(), 'proposal');
  expect(all.slice(1, 5)).toEqual([
    ['Hallintopalvelut', -20, -20, 0],
    ['Lasten ja nuorten palvelut', 1_311, 1_421, -110],
    ['Vapaa-aikapalvelut', -120, -495, 375],
    ['Hyvinvointi yhteensä', 1_171, 906, 265],
  ]);
});

test('the board’s own changes stand below, outside the council’s total', async () => {
  const binding = { level: 'division', item: 'net' } as const;
  const { rows } = await written(report, {
    bindings: { hyvinvointi: binding, perusturva: binding },
  });
  const all = await rows();
  expect(groups(all, 'proposal').map(([label]) => label)).toEqual([
    'Elinvoima',
    'Hyvinvointi 1)',
    'Perusturva',
    'Yhteensä',
    'Hyvinvointi, Hallintopalvelut',
    'Hyvinvointi, Lasten ja nuorten palvelut',
    'Hyvinvointi, Vapaa-aikapalvelut',
    'Perusturva, Terveyttä ja toimintakykyä edistävät palvelut',
    'Perusturva, Ikäihmisten palvelut',
  ]);
  expect(all.find((row) => String(row.area).startsWith('Tarkistus'))?.proposal).toBe(0);
});

/** What a column shows in the groups whose label begins so. */
const shown = (rows: Row[], column: keyof Row, label: string): unknown[] =>
  groups(rows, column)
    .find(([own]) => String(own).startsWith(label))!
    .slice(1);
const check = (rows: Row[]): unknown =>
  rows.find((row) => String(row.area).startsWith('Tarkistus'))?.proposal;
const UNREAD = ['tarkista', 'tarkista', 'tarkista'];

/** Perusturva's Talous: Ikäihmisten palvelut, menot; Muutosesitys and Ennustepoikkeama. */
const [ELDERLY_PROPOSAL, FAMILY_VARIANCE] = ['L15', 'J11'] as const;

test('a proposal that is no number leaves no sum, and the sheet says what to do', async () => {
  const { host, rows } = await written(report);
  host.user.edit('Perusturva', ELDERLY_PROPOSAL, 'noin 2 milj.');
  const all = await rows();
  for (const label of ['Ikäihmisten palvelut', 'Perusturva yhteensä', 'Yhteensä']) {
    expect(shown(all, 'proposal', label)).toEqual(UNREAD);
    expect(shown(all, 'unproposed', label)).toEqual(UNREAD);
  }
  expect(shown(all, 'proposal', 'Terveyttä')).toEqual([1_175_000, 544_000, 631_000]);
  expect(shown(all, 'proposal', 'Hyvinvointi yhteensä')).toEqual([1_171_075, 906_299, 264_776]);
  expect(check(all)).toBe('tarkista');
  expect(host.user.value('Muutosesitys', 'B4')).toBe(
    'Tarkista ennen käyttöä. Perusturva: 1 muutosesitys ei ole luku. Korjaa luvut tai palauta poistetut rivit toimialan Talous-taulukkoon.',
  );
  expect(host.user.flagFill('Muutosesitys', 'B4')).not.toBeNull();
  const row = HEADING_ROW + 2 + all.findIndex(({ area }) => area === 'Ikäihmisten palvelut');
  expect(host.user.flagFill('Muutosesitys', `G${row}`)).not.toBeNull();
  expect(host.user.flagFill('Muutosesitys', `G${row - 3}`)).toBeNull();
  host.user.edit('Perusturva', ELDERLY_PROPOSAL, '2000000');
  expect(groups(await rows(), 'proposal').at(-1)).toEqual([
    'Yhteensä',
    3_296_075,
    3_450_299,
    -154_224,
  ]);
  expect(host.user.value('Muutosesitys', 'B4')).not.toContain('Tarkista');
});

test('a deleted line is missed in its row and in every total', async () => {
  const { host, rows } = await written(report);
  host.user.deleteRows('Perusturva', 15);
  const all = await rows();
  for (const label of ['Ikäihmisten palvelut', 'Perusturva yhteensä', 'Yhteensä']) {
    expect(shown(all, 'proposal', label)).toEqual(UNREAD);
    expect(shown(all, 'unproposed', label)).toEqual(UNREAD);
  }
  expect(shown(all, 'proposal', 'Terveyttä')).toEqual([1_175_000, 544_000, 631_000]);
  expect(host.user.value('Muutosesitys', 'B4')).toContain('Perusturva: 1 rivi poistettu.');
});

test('an unread forecast leaves the proposals and takes what is not proposed', async () => {
  const { host, rows } = await written(report);
  host.user.edit('Perusturva', FAMILY_VARIANCE, '95 t');
  const all = await rows();
  for (const label of ['Muut tulosalueet', 'Perusturva yhteensä', 'Yhteensä']) {
    expect(shown(all, 'unproposed', label)).toEqual(UNREAD);
  }
  expect(shown(all, 'unproposed', 'Ikäihmisten')).toEqual([50_000, 0, 50_000]);
  expect(shown(all, 'proposal', 'Yhteensä')).toEqual([3_296_075, 3_450_299, -154_224]);
  expect(host.user.value('Muutosesitys', 'B4')).toContain('Perusturva: 1 luku lukematta.');
});

test('Kohdistamatta goes from what is not proposed when the last silent area gets its figure', async () => {
  const { host, rows } = await written(report);
  // Perusturva's first area, Hallinto, tells nothing: its menot.
  host.user.edit('Perusturva', 'J9', '7000');
  const all = await rows();
  expect(shown(all, 'unproposed', 'Muut tulosalueet')).toEqual([0, 101_766, -101_766]);
  expect(shown(all, 'unproposed', 'Perusturva yhteensä')).toEqual([50_000, 101_766, -51_766]);
});

test('a forecast without a budget is told, and an unread budget leaves no budget', async () => {
  const budgeted = {
    ...report,
    divisions: report.divisions.map((division) => withBudget(division, 1_000_000)),
  };
  const { host, rows } = await written(budgeted);
  host.user.edit('Perusturva', 'D15', 'noin 3 milj.');
  const all = await rows();
  for (const column of ['original', 'changes', 'amended', 'after'] as const) {
    expect(shown(all, column, 'Ikäihmisten palvelut')).toEqual(UNREAD);
    expect(shown(all, column, 'Perusturva yhteensä')).toEqual(UNREAD);
  }
  expect(shown(all, 'proposal', 'Ikäihmisten palvelut')).toEqual([950_000, 2_000_000, -1_050_000]);
  for (const address of ['D14', 'D15', 'E14', 'E15', 'J14', 'J15']) {
    host.user.edit('Perusturva', address, '');
  }
  const lacking = await rows();
  expect(shown(lacking, 'unproposed', 'Ikäihmisten palvelut')).toEqual([
    'TA puuttuu',
    'TA puuttuu',
    'TA puuttuu',
  ]);
  expect(shown(lacking, 'amended', 'Ikäihmisten palvelut')).toEqual(['', '', '']);
});

test('a sheet planned from what Talous already lacks says the same', async () => {
  const line = (area: string, more: Partial<EconomyRow>): EconomyRow => ({
    id: `${area}:expense`,
    resultArea: area,
    item: 'expense',
    ...more,
  });
  const lacking: Report = {
    ...report,
    divisions: report.divisions.map((division) => {
      if (division.id === 'perusturva') {
        const proposal = { raw: 'noin 2 milj.', value: null };
        return { ...division, economy: [line('perusturva-ikaihmiset', { proposal })] };
      }
      const gone = line('hyvinvointi-vapaa-aika', { removed: true });
      return division.id === 'hyvinvointi' ? { ...division, economy: [gone] } : division;
    }),
  };
  const { rows, sheet } = await written(lacking);
  const all = await rows();
  for (const label of ['Vapaa-aikapalvelut', 'Hyvinvointi yhteensä', 'Ikäihmisten', 'Yhteensä']) {
    expect(shown(all, 'proposal', label)).toEqual(UNREAD);
  }
  expect(shown(all, 'proposal', 'Hallintopalvelut')).toEqual([-20_200, -20_200, 0]);
  const { formulas } = (await sheet()).cells;
  const lengths = formulas.flat().map((formula) => String(formula).length);
  expect(Math.max(...lengths)).toBeLessThan(8_192);
});

/** A row's figures as the core has them, as the sheet is to show them. */
function figuresOf(row: AreaRow): { proposal: unknown[]; unproposed: unknown[] } {
  const items = ['revenue', 'expense', 'net'] as const;
  const isUnread = row.proposalUnread || row.state === 'unread';
  const lacksBudget = row.state === 'silent' && row.lacking.budgetMissing > 0;
  return {
    proposal: row.proposalUnread ? UNREAD : items.map((item) => row.proposal?.[item] ?? 0),
    unproposed: items.map((item) =>
      isUnread ? 'tarkista' : lacksBudget ? 'TA puuttuu' : (row.unproposed[item] ?? 0),
    ),
  };
}

/** Cents as the sheet may add them up. */
const inCents = (values: unknown[]): unknown[] =>
  values.map((value) => (typeof value === 'number' ? Math.round(value * 100) + 0 : value));

/** Without what a cell cannot hold. */
const printable = (label: string): string => label.replace(/\p{C}/gu, '').trim();

test('on any report the rows and the total are the core’s', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (from) => {
      const { rows } = await written(from);
      const all = await rows();
      const proposal = proposalOf(from);
      const found = (column: 'proposal' | 'unproposed') => groups(all, column);
      const [proposals, rests] = [found('proposal'), found('unproposed')];
      for (const one of proposal.divisions) {
        for (const row of [...one.council, ...one.unread]) {
          const expected = figuresOf(row);
          const at = proposals.findIndex(
            ([label, ...values], i) =>
              printable(String(label)) === printable(row.label) &&
              JSON.stringify(inCents(values)) === JSON.stringify(inCents(expected.proposal)) &&
              JSON.stringify(inCents(rests[i]!.slice(1))) ===
                JSON.stringify(inCents(expected.unproposed)),
          );
          if (at < 0) {
            throw new Error(
              `${row.label}: ${JSON.stringify(expected)} not among ${JSON.stringify(proposals)} ${JSON.stringify(rests)}`,
            );
          }
        }
      }
      const total = proposals.find(([label]) => label === 'Yhteensä')!.slice(1);
      const { revenue, expense, net } = proposal.total;
      const isUnread = proposal.unread.length > 0;
      expect(inCents(total)).toEqual(isUnread ? UNREAD : inCents([revenue, expense, net]));
      expect(check(all)).toBe(isUnread ? 'tarkista' : 0);
    }),
    { numRuns: 8, interruptAfterTimeLimit: 40_000, endOnFailure: true },
  );
}, 90_000);
