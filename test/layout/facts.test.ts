import type { Place } from '../../src/checks/finding';
import { factMap } from '../../src/layout/facts';
import { planWorkbook } from '../../src/layout/workbook';
import { GOAL_COLUMNS, INDICATOR_COLUMNS } from '../../src/report/model';
import { report as seed } from '../seeds/seed';

const facts = factMap(seed, planWorkbook(seed));

describe('a fact and its cell', () => {
  it('are found from each other, for every fact of the Kemi report', () => {
    let count = 0;
    for (const place of everyPlace()) {
      const cell = facts.cellOf(place);
      expect(cell).not.toBeNull();
      expect(facts.placeOf(cell!)).toEqual(place);
      count++;
    }
    expect(count).toBeGreaterThan(1500);
  });

  it('stand for the total of a table of changes', () => {
    const place: Place = {
      kind: 'cell',
      table: 'budgetChanges',
      division: 'hyvinvointi',
      row: 'total',
      column: 'expense',
    };
    expect(facts.cellOf(place)).toEqual({
      table: 'Painettu_hyvinvointi',
      rowId: 'hyvinvointi-muutos-yhteensa',
      heading: 'Menot',
    });
  });

  it('show a figure of the prose in its paragraph', () => {
    const place: Place = {
      kind: 'text',
      division: 'perusturva',
      paragraph: 'perusturva-p7',
      start: 41,
      end: 52,
      raw: '2,691 euroa',
    };
    expect(facts.cellOf(place)).toEqual({
      table: 'Teksti_perusturva',
      rowId: 'perusturva-p7',
      heading: 'Teksti',
    });
  });

  it('are null where there is none', () => {
    const indicator = { kind: 'cell', table: 'indicators', division: 'perusturva' } as const;
    expect(facts.cellOf({ ...indicator, row: 'ei-ole', column: 'actual' })).toBeNull();
    expect(
      facts.cellOf({ ...indicator, division: 'ei-ole', row: 'kotihoito', column: 'actual' }),
    ).toBeNull();
    const computed = { table: 'Tunnusluvut_perusturva', rowId: 'kotihoito', heading: 'Tot-%' };
    expect(facts.placeOf(computed)).toBeNull();
    const economy = {
      table: 'Talous_perusturva',
      rowId: 'perusturva:revenue',
      heading: 'Ennustepoikkeama',
    };
    expect(facts.placeOf(economy)).toBeNull();
  });
});

function* everyPlace(): Generator<Place> {
  for (const { id: division, narrative, budgetChanges, resultAreas } of seed.divisions) {
    for (const { id: paragraph, text } of narrative) {
      yield { kind: 'text', division, paragraph, start: 0, end: text.length, raw: text };
    }
    const changes = budgetChanges ? [...budgetChanges.rows.map(({ id }) => id), 'total'] : [];
    for (const row of changes) {
      for (const column of ['label', 'revenue', 'expense', 'net'] as const) {
        yield { kind: 'cell', table: 'budgetChanges', division, row, column };
      }
    }
    for (const { id: row } of resultAreas.flatMap(({ indicators }) => indicators)) {
      for (const column of ['label', 'unit', ...INDICATOR_COLUMNS] as const) {
        yield { kind: 'cell', table: 'indicators', division, row, column };
      }
    }
  }
  for (const { id: row, division } of seed.objectives.flatMap(({ goals }) => goals)) {
    for (const column of GOAL_COLUMNS) {
      yield { kind: 'cell', table: 'goals', division, row, column };
    }
  }
}
