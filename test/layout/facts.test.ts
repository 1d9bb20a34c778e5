import type { Place } from '../../src/checks/finding';
import { factKeys } from '../../src/layout/places/facts';
import { plannedPositions, type CellPosition } from '../../src/layout/places/positions';
import { planWorkbook } from './planWorkbook';
import { GOAL_COLUMNS, INDICATOR_COLUMNS } from '../../src/report/model';
import { report as seed } from '../seeds/seed';

const keyOf = factKeys(seed);
const plan = planWorkbook(seed);
const positions = plannedPositions(plan.sheets);

function positionOf(place: Place): CellPosition | null {
  const key = keyOf(place);
  return key && positions(key);
}

describe('a fact of the report', () => {
  it('has a cell of its own, for every fact of the Kemi report', () => {
    const seen = new Set<string>();
    let count = 0;
    for (const place of everyPlace()) {
      const { sheet, row, column } = positionOf(place)!;
      seen.add(`${sheet}!${row}:${column}`);
      count++;
    }
    expect(count).toBeGreaterThan(1500);
    expect(seen.size).toBe(count);
  });

  it('stands in the last row for the total of a table of changes', () => {
    const place: Place = {
      kind: 'cell',
      table: 'budgetChanges',
      division: 'hyvinvointi',
      row: 'total',
      column: 'expense',
    };
    expect(keyOf(place)?.rowId).toBe('hyvinvointi-muutos-yhteensa');
    expect(positionOf(place)).toMatchObject({ table: 'Painettu_hyvinvointi', heading: 'Menot' });
  });

  it('stands in its paragraph for a figure of the prose', () => {
    const place: Place = {
      kind: 'text',
      division: 'perusturva',
      paragraph: 'perusturva-p7',
      start: 41,
      end: 52,
      raw: '2,691 euroa',
    };
    const { sheet, row, column, ...named } = positionOf(place)!;
    expect(named).toEqual({ table: 'Teksti_perusturva', heading: 'Teksti' });
    const table = plan.sheets
      .flatMap(({ tables }) => tables)
      .find(({ name }) => name === named.table)!;
    expect(sheet).toBe('Perusturva');
    expect(table.rowIds[row - table.row - 1]).toBe('perusturva-p7');
    expect(table.columns[column - table.column]?.key).toBe('text');
  });

  it('has none where the report has no such row or table', () => {
    const indicator = { kind: 'cell', table: 'indicators', division: 'perusturva' } as const;
    expect(positionOf({ ...indicator, row: 'ei-ole', column: 'actual' })).toBeNull();
    expect(
      positionOf({ ...indicator, division: 'ei-ole', row: 'kotihoito', column: 'actual' }),
    ).toBeNull();
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
