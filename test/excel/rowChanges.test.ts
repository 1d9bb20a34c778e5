import fc from 'fast-check';
import { rowChanges } from '../../src/excel/apply/rowChanges';
import { rectanglesOf, runsOf } from '../../src/excel/apply/runs';

/** Carries the changes out on a list, as the workbook does with rows. */
function carryOut(present: string[], planned: string[]) {
  const changes = rowChanges(present, planned);
  const ids = [...present];
  for (const { start, count } of changes.inserts) {
    ids.splice(start, 0, ...Array.from({ length: count }, () => 'NEW'));
  }
  for (const { start, count } of changes.removals) ids.splice(start, count);
  return { ids, plan: changes.rows.map((row) => row.planned), rows: changes.rows };
}

test('the same rows need no change, in whatever order the user has sorted them', () => {
  const { inserts, removals, rows } = rowChanges(['b', 'a', 'c'], ['a', 'b', 'c']);
  expect([inserts, removals]).toEqual([[], []]);
  expect(rows.map(({ planned }) => planned)).toEqual([1, 0, 2]);
});

test('a new row comes after its neighbour of the plan, a gone one goes, a row of the user stays', () => {
  const { ids, plan } = carryOut(['a', '', 'x', 'c'], ['a', 'b', 'c', 'd']);
  expect(ids).toEqual(['a', 'NEW', '', 'c', 'NEW']);
  expect(plan).toEqual([0, 1, null, 2, 3]);
});

test('of two rows with one id the second is left alone', () => {
  expect(carryOut(['a', 'a'], ['a'])).toMatchObject({ ids: ['a', 'a'], plan: [0, null] });
});

test('a row that waits for input is made where there is none, and left alone where there is', () => {
  expect(carryOut(['a'], ['a', ''])).toMatchObject({ ids: ['a', 'NEW'], plan: [0, 1] });
  expect(carryOut(['a', ''], ['a', ''])).toMatchObject({ ids: ['a', ''], plan: [0, null] });
});

test('any change ends with every planned row once and every row of the user', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
  const rows = fc.array(fc.constantFrom('', ...'abcdefgh'), { minLength: 1 });
  fc.assert(
    fc.property(rows, ids, (present, planned) => {
      const end = carryOut(present, planned);
      expect(end.rows).toHaveLength(end.ids.length);
      expect(end.plan.filter((index) => index !== null).sort()).toEqual(planned.map((_, i) => i));
      end.ids.forEach((id, place) => {
        const row = end.rows[place]!;
        expect(row.present === null).toBe(id === 'NEW');
        if (row.present !== null) expect(present[row.present]).toBe(id);
        if (row.present !== null && row.planned !== null) expect(planned[row.planned]).toBe(id);
      });
      const ownRows = present.filter((id) => id === '').length;
      expect(end.ids.filter((id) => id === '')).toHaveLength(ownRows);
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
