import fc from 'fast-check';
import { rowChanges } from '../../src/excel/apply/rowChanges';
import { rectanglesOf, runsOf } from '../../src/excel/apply/runs';

/** Carries the changes out on a list, as the workbook does with rows. */
function carryOut(found: (string | null)[], planned: string[]) {
  const changes = rowChanges(found, planned);
  const rows: (string | null)[] = [...found];
  for (const { start, count } of changes.inserts) {
    rows.splice(start, 0, ...Array.from({ length: count }, () => 'FRESH'));
  }
  for (const { start, count } of changes.removals) rows.splice(start, count);
  return { rows, ...changes };
}

test('the same rows need no change, in whatever order the user has sorted them', () => {
  expect(rowChanges(['b', 'a', 'c'], ['a', 'b', 'c'])).toEqual({
    inserts: [],
    removals: [],
    order: [1, 0, 2],
    fresh: [],
  });
});

test('a new row comes after its neighbour of the plan, a gone one goes, a row of the user stays', () => {
  const { rows, order, fresh } = carryOut(['a', null, 'x', 'c'], ['a', 'b', 'c', 'd']);
  expect(rows).toEqual(['a', 'FRESH', null, 'c', 'FRESH']);
  expect(order).toEqual([0, 1, null, 2, 3]);
  expect(fresh).toEqual([1, 4]);
});

test('of two rows with one id the second is left alone', () => {
  expect(carryOut(['a', 'a'], ['a'])).toMatchObject({ rows: ['a', 'a'], order: [0, null] });
});

test('any change ends with every planned row once, and never with an empty table on the way', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
  const found = fc.array(fc.option(fc.constantFrom(...'abcdefgh')), { minLength: 1 });
  fc.assert(
    fc.property(found, ids, (standing, planned) => {
      const { rows, order, fresh } = carryOut(standing, planned);
      expect(rows).toHaveLength(order.length);
      expect(order.filter((index) => index !== null).sort()).toEqual(planned.map((_, i) => i));
      rows.forEach((row, place) => {
        expect(row === 'FRESH').toBe(fresh.includes(place));
        const index = order[place];
        if (row !== 'FRESH' && index != null) expect(planned[index]).toBe(row);
      });
      const anonymous = standing.filter((id) => id === null).length;
      expect(order.filter((index) => index === null).length).toBeGreaterThanOrEqual(anonymous);
    }),
  );
});

test('equal cells are gathered into rectangles that cover each cell once', () => {
  expect(runsOf([1, 2, 3, 7])).toEqual([
    { start: 1, count: 3 },
    { start: 7, count: 1 },
  ]);
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 5 })
        .chain((width) =>
          fc.array(
            fc.array(fc.option(fc.constantFrom('a', 'b')), { minLength: width, maxLength: width }),
          ),
        ),
      (grid) => {
        const painted = grid.map((row) => row.map((): string | null => null));
        for (const { key, row, column, rows, columns } of rectanglesOf(grid)) {
          for (let r = row; r < row + rows; r++) {
            for (let c = column; c < column + columns; c++) {
              expect(painted[r]?.[c]).toBeNull();
              painted[r]![c] = key;
            }
          }
        }
        expect(painted).toEqual(grid);
      },
    ),
  );
});
