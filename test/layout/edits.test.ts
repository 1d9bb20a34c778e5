/** What people do to the sheets comes back as what they mean, at its place, and touches nothing else. */
import * as fc from 'fast-check';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { planWorkbook } from './planWorkbook';
import { economyOf } from '../../src/report/economy';
import { divisionNet } from '../../src/report/net';
import type { Division, Indicator, Report } from '../../src/report/model';
import { report as anyReport } from '../fixtures/arbitraries';
import { withBudget } from '../fixtures/small';
import { report as seed } from '../seeds/seed';
import { Sheets } from './sheets';

const divisionOf = (report: Report, id: string): Division =>
  report.divisions.find((one) => one.id === id)!;

const indicatorOf = (report: Report, id: string): Indicator =>
  report.divisions
    .flatMap(({ resultAreas }) => resultAreas.flatMap(({ indicators }) => indicators))
    .find((one) => one.id === id)!;

/** The report with one thing replaced, for comparing with what was read. */
function changed(report: Report, change: (copy: Report) => void): Report {
  const copy = structuredClone(report);
  change(copy);
  return copy;
}

describe('an edited figure', () => {
  it('of an indicator is printed like the report prints', () => {
    const { report } = new Sheets(seed)
      .set('Tunnusluvut_perusturva', 'kotihoito', 'TP-ENNUSTE 2022', 214_360.5)
      .read();
    const expected = changed(seed, (copy) => {
      indicatorOf(copy, 'kotihoito').forecast = { raw: '214 360,5', value: 214_360.5 };
    });
    expect(report).toEqual(expected);
  });

  it('of the printed table keeps the sign that stood there', () => {
    const { report } = new Sheets(seed)
      .set('Painettu_hyvinvointi', 'hyvinvointi-muutos-yhteensa', 'Menot', 906_299)
      .set('Painettu_hyvinvointi', 'hyvinvointi-muutos-yhteensa', 'Tulot', 1_171_076)
      .read();
    const expected = changed(seed, (copy) => {
      const { total } = divisionOf(copy, 'hyvinvointi').budgetChanges!;
      total.expense = { raw: '906 299', value: 906_299 };
      total.revenue = { raw: '+1 171 076', value: 1_171_076 };
    });
    expect(report).toEqual(expected);
  });

  it('may be text: the number in it counts where the report prints such cells', () => {
    const { report, faults } = new Sheets(seed)
      .set('Tunnusluvut_elinvoima', 'asemakaavat', 'TP-ENNUSTE 2022', '4 kpl')
      .read();
    expect(indicatorOf(report, 'asemakaavat').forecast).toEqual({ raw: '4 kpl', value: 4 });
    expect(faults).toEqual([]);
  });

  it('of Talous is unread where it is text, as formulas see it, and no fault of reading', () => {
    const { report, faults } = new Sheets(seed)
      .set('Talous_perusturva', 'perusturva-terveys:expense', 'Ennustepoikkeama', '600 000')
      .read();
    expect(faults).toEqual([]);
    expect(divisionNet(divisionOf(report, 'perusturva'))).toMatchObject({
      state: 'unread',
      variance: { revenue: null, expense: null, net: null },
      lacking: { unread: 1, gone: 0 },
    });
  });

  it('that is cleared is blank', () => {
    const { report } = new Sheets(seed)
      .set('Tunnusluvut_perusturva', 'kotihoito', 'TA 2022', '')
      .read();
    expect(indicatorOf(report, 'kotihoito').budget).toEqual({ raw: '', value: null });
  });

  it('of budget and forecast overrides one line of the economy', () => {
    const { report } = new Sheets(seed)
      .set('Talous_perusturva', 'perusturva-hallinto:expense', 'Alkuperäinen TA', 500_000)
      .set('Talous_perusturva', 'perusturva-hallinto:expense', 'TP-ennuste', 510_000)
      .read();
    expect(report).toEqual(
      changed(seed, (copy) => {
        divisionOf(copy, 'perusturva').economy = [
          {
            id: 'perusturva-hallinto:expense',
            resultArea: 'perusturva-hallinto',
            item: 'expense',
            originalBudget: { raw: '500 000', value: 500_000 },
            forecast: { raw: '510 000', value: 510_000 },
          },
        ];
        // As it was at loading: it stands while areas are edited.
        divisionOf(copy, 'perusturva').unallocated = {
          revenue: 40_000,
          expense: 29_587,
          reason: economyOf(divisionOf(seed, 'perusturva')).unallocated!.reason,
        };
      }),
    );
    // Hallinto was the last silent area, so Kohdistamatta goes; of its revenue nothing is known.
    expect(divisionNet(divisionOf(report, 'perusturva'))).toMatchObject({
      state: 'half',
      variance: { net: -453_353 - 10_000 - 10_413 },
      unallocated: null,
    });
  });

  it('survives writing the read report again', () => {
    const { report } = new Sheets(seed)
      .set('Talous_perusturva', 'perusturva:revenue', 'Ennustepoikkeama', 41_000)
      .set('Talous_ymparisto', 'ymparisto-kiinteistot:expense', 'Peruste', 'Energian hinta')
      .insertBelow('Talous_perusturva', 'perusturva:expense', {
        Tulosalue: 'Hankkeet',
        Erä: 'Menot',
        Ennustepoikkeama: 7,
      })
      .read();
    expect(new Sheets(report).read().report).toEqual(report);
    const { variance } = divisionNet(divisionOf(report, 'perusturva'));
    expect(variance.net).toBe(-453_353 + 1_000 - 7);
  });
});

describe('an edited text', () => {
  it('of a paragraph keeps its id and line', () => {
    const text = 'Elinvoimatoimialan talousarvio ylittyy.';
    const { report } = new Sheets(seed)
      .set('Teksti_elinvoima', 'elinvoima-p1', 'Teksti', text)
      .read();
    expect(report).toEqual(
      changed(seed, (copy) => {
        divisionOf(copy, 'elinvoima').narrative[0]!.text = text;
      }),
    );
  });

  it('of a goal is the goal, and a division that is none is a fault', () => {
    const { report, faults } = new Sheets(seed)
      .set('Strategia', 'ymparisto-digitaaliset-palvelut', 'SDG', '11')
      .set('Strategia', 'ymparisto-digitaaliset-palvelut', 'Toimiala', 'Satama')
      .read();
    const goals = report.objectives.flatMap((objective) => objective.goals);
    expect(goals.find(({ id }) => id === 'ymparisto-digitaaliset-palvelut')).toMatchObject({
      sdg: '11',
      division: 'ymparisto',
    });
    expect(faults.map(({ expected, found }) => [expected, found])).toEqual([
      ['jonkin toimialan nimi', '”Satama”'],
    ]);
  });
});

describe('rows', () => {
  it('may be sorted without changing the report', () => {
    const sheets = new Sheets(seed);
    for (const sheet of sheets.snapshot.sheets)
      for (const { name } of sheet.tables) sheets.reverse(name);
    expect(sheets.read().report).toEqual(seed);
  });

  it('that are new get an id, and stand below the row above them', () => {
    const { report, issued } = new Sheets(seed)
      .insertBelow('Teksti_elinvoima', 'elinvoima-p1', { Teksti: 'Uusi kappale.' })
      .insertBelow('Tunnusluvut_ymparisto', 'venepaikat', { Suorite: 'Laiturit', 'TA 2022': 12 })
      .read();
    expect(divisionOf(report, 'elinvoima').narrative.map(({ id, text }) => [id, text])[1]).toEqual([
      'elinvoima-uusi-1',
      'Uusi kappale.',
    ]);
    const area = divisionOf(report, 'ymparisto').resultAreas[1]!;
    expect(area.indicators[1]).toMatchObject({
      label: 'Laiturit',
      budget: { raw: '12', value: 12 },
      forecast: { raw: '', value: null },
    });
    expect(issued.map(({ table, id }) => [table, id])).toEqual(
      [
        ['narrative:elinvoima', 'elinvoima-uusi-1'],
        ['indicators:ymparisto', 'ymparisto-uusi-1'],
      ].sort((a, b) => a[0]!.localeCompare(b[0]!) * -1),
    );
  });

  it('that are new keep the id they were given before', () => {
    const { report, issued } = new Sheets(seed)
      .insertBelow('Teksti_elinvoima', 'elinvoima-p1', { Tunnus: 'oma-1', Teksti: 'Uusi.' })
      .read();
    expect(divisionOf(report, 'elinvoima').narrative[1]?.id).toBe('oma-1');
    expect(issued).toEqual([]);
  });

  it('that are doubled get an id of their own', () => {
    const { report, issued } = new Sheets(seed)
      .insertBelow('Teksti_elinvoima', 'elinvoima-p1', { Tunnus: 'elinvoima-p2', Teksti: 'Kopio.' })
      .read();
    const { narrative } = divisionOf(report, 'elinvoima');
    expect(narrative.map(({ id }) => id)).toEqual([
      'elinvoima-p1',
      'elinvoima-p2',
      'elinvoima-uusi-1',
    ]);
    expect(narrative.map(({ text }) => text)[1]).toBe('Kopio.');
    expect(issued).toHaveLength(1);
  });

  it('that are deleted are gone; a paragraph that a deviation comes from stays empty', () => {
    const { report } = new Sheets(seed)
      .deleteRow('Tunnusluvut_perusturva', 'kotihoito')
      .deleteRow('Teksti_elinvoima', 'elinvoima-p1')
      .deleteRow('Teksti_elinvoima', 'elinvoima-p2')
      .read();
    expect(indicatorOf(report, 'kotihoito')).toBeUndefined();
    expect(indicatorOf(report, 'kotihoito-alle-75').parent).toBeUndefined();
    const { narrative } = divisionOf(report, 'elinvoima');
    expect(narrative.map(({ id, text }) => [id, text])).toEqual([['elinvoima-p2', '']]);
  });

  it('of Talous that are deleted leave the net unread, in whatever area they stood', () => {
    const { report } = new Sheets(seed)
      .deleteRow('Talous_hyvinvointi', 'hyvinvointi-hallinto:revenue')
      .deleteRow('Talous_perusturva', 'perusturva:expense')
      .read();
    const nothing = { revenue: null, expense: null, net: null };
    for (const id of ['hyvinvointi', 'perusturva']) {
      expect(divisionNet(divisionOf(report, id))).toMatchObject({
        state: 'unread',
        variance: nothing,
        lacking: { unread: 0, gone: 1 },
      });
    }
    const { areas } = divisionNet(divisionOf(report, 'hyvinvointi'));
    expect(areas.find(({ label }) => label === 'Hallinto')).toMatchObject({
      state: 'unread',
      variance: { net: null },
    });
    expect(new Sheets(report).read().report).toEqual(report);
  });

  it('of Talous that are added to an area count beside its own', () => {
    const { report } = new Sheets(seed)
      .insertBelow('Talous_perusturva', 'perusturva-ikaihmiset:expense', {
        Tulosalue: 'Ikäihmisten palvelut',
        Erä: 'Menot',
        Ennustepoikkeama: 50_000,
      })
      .read();
    const { areas, variance } = divisionNet(divisionOf(report, 'perusturva'));
    expect(areas.find(({ label }) => label === 'Ikäihmisten palvelut')?.variance.expense).toBe(
      2_050_000,
    );
    expect(variance.net).toBe(-503_353);
  });

  it('of Talous that change their item move', () => {
    const { report } = new Sheets(seed)
      .set('Talous_perusturva', 'perusturva-perheet:expense', 'Erä', 'Tulot')
      .read();
    expect(divisionNet(divisionOf(report, 'perusturva')).variance.net).toBe(-453_353 + 2 * 94_766);
  });

  it('make a result area, or rename one when all its rows say so', () => {
    const { report } = new Sheets(seed)
      .set('Tunnusluvut_ymparisto', 'ymparisto-kokoukset', 'Tulosalue', 'Johto')
      .set('Tunnusluvut_ymparisto', 'kerrosala', 'Tulosalue', 'Tilakeskus')
      .read();
    const areas = divisionOf(report, 'ymparisto').resultAreas;
    expect(areas.map(({ name, indicators }) => [name, indicators.length])).toEqual([
      ['Johto', 1],
      ['Yleisten alueiden palvelut', 6],
      ['Kiinteistöjen ylläpito', 1],
      ['Viranomaistoiminta ja luvitus', 2],
      ['Tilakeskus', 1],
    ]);
  });
});

describe('a workbook that has been used', () => {
  it('is read though sheets and tables are renamed and headings edited', () => {
    const sheets = new Sheets(seed);
    const { sheet, table } = sheets.find('Tunnusluvut_perusturva');
    sheet.name = 'Sote';
    table.name = 'Suoritteet';
    const heading = sheet.cells.values[table.row]!.indexOf('TA 2022');
    sheet.cells.values[table.row]![heading] = 'Budjetti';
    const { report, faults } = sheets.read();
    expect(report).toEqual(seed);
    expect(faults).toEqual([]);
  });

  it('names what is gone and leaves it as it was', () => {
    const sheets = new Sheets(seed);
    const { sheet, table } = sheets.find('Painettu_perusturva');
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    const { report, faults } = sheets.read();
    expect(faults).toEqual([
      { path: 'Painettu_perusturva', expected: 'taulukko', found: 'puuttuu' },
    ]);
    expect(report).toEqual(seed);
  });

  it('shows a formula that was overwritten, and where', () => {
    const { overwritten, report } = new Sheets(seed)
      .set('Toimintakate_perusturva', 'perusturva:revenue', 'Menojen poikkeama', 99)
      .set('Tunnusluvut_perusturva', 'kotihoito', 'Ennuste - TA', '=1+1')
      .read();
    expect(
      overwritten.map(({ table, rowId, column, found }) => [table, rowId, column, found]),
    ).toEqual([
      ['margin:perusturva', 'perusturva:revenue', 'varianceExpense', 99],
      ['indicators:perusturva', 'kotihoito', 'forecastDifference', '=1+1'],
    ]);
    expect(report).toEqual(seed);
  });

  it('takes the forms in which Excel gives a formula back for the same', () => {
    const sheets = new Sheets(seed);
    const { sheet } = sheets.find('Talous_perusturva');
    sheet.cells.formulas = sheet.cells.formulas.map((row) =>
      row.map((formula) =>
        typeof formula === 'string'
          ? formula.replace(/\[@(\[?)([^[\]]+)\]?\]/g, 'Talous_perusturva[[#This Row],[$2]]')
          : formula,
      ),
    );
    const talous = sheets.read().overwritten.filter(({ table }) => table === 'economy:perusturva');
    expect(talous).toEqual([]);
  });

  it('says so when its store was changed, and reads what the sheets show', () => {
    const sheets = new Sheets(seed);
    const store = sheets.snapshot.sheets.find(({ key }) => key === 'store')!;
    store.cells.values[1]![0] = `${String(store.cells.values[1]![0])} `;
    const { report, faults } = sheets.read();
    expect(faults[0]).toMatchObject({ path: 'Tasma_tiedot' });
    expect(report.columns).toEqual(seed.columns);
    expect(report.period).toEqual(seed.period);
    for (const { id, narrative, resultAreas, budgetChanges } of seed.divisions) {
      const recovered = divisionOf(report, id);
      expect(recovered.narrative.map(({ text }) => text)).toEqual(
        narrative.map(({ text }) => text),
      );
      const values = (of: Division['resultAreas']) =>
        of.flatMap((area) =>
          area.indicators.map(({ id: own, label, forecast }) => [
            area.name,
            own,
            label,
            forecast.value,
          ]),
        );
      expect(values(recovered.resultAreas)).toEqual(values(resultAreas));
      expect(recovered.budgetChanges?.total.net.value).toBe(budgetChanges?.total.net.value);
      expect(recovered.budgetChanges?.rows.length).toBe(budgetChanges?.rows.length);
      expect(divisionNet(recovered).variance).toEqual(divisionNet(divisionOf(seed, id)).variance);
    }
  });

  it('that is none of ours is refused', () => {
    expect(readWorkbook({ sheets: [] })).toMatchObject({ ok: false });
  });
});

describe('any edit of an input of any report', () => {
  it('comes back at its own place and nowhere else', () => {
    const value = fc.oneof(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom('', 'uutta'));
    fc.assert(
      fc.property(anyReport, fc.nat(), fc.nat(), value, (report, table, cell, typed) => {
        const plans = planWorkbook(report)
          .sheets.flatMap((sheet) => sheet.tables)
          .filter(({ key }) => /^(indicators|narrative|printed|strategy)/.test(key))
          .filter(({ rowIds }) => rowIds[0] !== '');
        fc.pre(plans.length > 0);
        const plan = plans[table % plans.length]!;
        const facts = plan.columns.filter(({ key }) =>
          /^(label|unit|text|revenue|expense|net|priorActual|budget|actual|forecast|goal|sdg)$/.test(
            key,
          ),
        );
        const column = facts[cell % facts.length]!;
        const row = plan.rowIds[cell % plan.rowIds.length]!;
        const sheets = new Sheets(report).set(plan.name, row, column.heading, typed);
        const { report: now } = sheets.read();
        const differences = differingPaths(report, now);
        expect(differences.length).toBeLessThanOrEqual(1);
        expect(differences.every((path) => path.endsWith(`.${column.key}`))).toBe(true);
        expect(new Sheets(now).read().report).toEqual(now);
      }),
      { numRuns: 30 },
    );
  });

  it('of a budget and a forecast leaves the rest of the economy alone', () => {
    const { report } = new Sheets(withBudget)
      .set('Talous_tekninen', 'kadut-menot', 'TP-ennuste', 1_050_000)
      .read();
    expect(report).toEqual(
      changed(withBudget, (copy) => {
        copy.divisions[0]!.economy![0]!.forecast = { raw: '1 050 000', value: 1_050_000 };
        copy.divisions[0]!.unallocated = null;
      }),
    );
  });
});

/** Paths of the facts in which two reports differ: a cell is one fact. */
function differingPaths(a: unknown, b: unknown, path = ''): string[] {
  if (Object.is(a, b)) return [];
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null;
  if (!isRecord(a) || !isRecord(b) || 'raw' in a || 'raw' in b) {
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [path];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => differingPaths(a[key], b[key], `${path}.${key}`));
}
