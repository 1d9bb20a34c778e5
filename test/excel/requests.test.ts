import fc from 'fast-check';
import { requestsOf, type Step } from '../../src/excel/apply/steps';
import { marksOf, sheetKeyOf, sheetMark } from '../../src/layout/marks';
import { areaOfReference, sheetOfReference } from '../../src/layout/references';
import type { Plan } from '../../src/layout/plan';

const step = (bytes: number): Step => ({ sheet: '', bytes, queue: () => undefined });

test('steps keep their order, and no request is over the limit unless a single step is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 })), (sizes) => {
      const steps = sizes.map(step);
      const requests = requestsOf(steps, 40);
      expect(requests.flat()).toEqual(steps);
      for (const request of requests) {
        const bytes = request.reduce((sum, each) => sum + each.bytes, 0);
        expect(bytes <= 40 || request.length === 1).toBe(true);
      }
    }),
  );
});

test('a mark tells the key of its sheet, whatever the key holds', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(sheetMark(key)).toMatch(/^[A-Za-z_.0-9]+$/);
      expect(sheetKeyOf(sheetMark(key))).toBe(key);
    }),
  );
  expect(sheetKeyOf('Toimintakatteen_poikkeama_kaikki')).toBeNull();
});

test('marks point at sheets and at corners of blocks, and are hidden', () => {
  const sheet = {
    key: 'division:a',
    name: "Kemin 'omat'",
    blocks: [{ key: 'title', row: 2, column: 1, cells: [[1, 2, 3], [4]] }],
  };
  const marks = marksOf({ sheets: [sheet] } as unknown as Plan);
  expect(marks.map(({ refersTo, visible }) => [refersTo, visible])).toEqual([
    ["='Kemin ''omat'''!$A$1", false],
    ["='Kemin ''omat'''!$B$3:$D$4", false],
  ]);
  expect(marks.map(({ refersTo }) => sheetOfReference(refersTo))).toEqual([sheet.name, sheet.name]);
  expect(areaOfReference(marks[1]!.refersTo)).toEqual({ row: 2, column: 1, rows: 2, columns: 3 });
});

test('a reference that has lost its cells names neither sheet nor cell', () => {
  expect(sheetOfReference('=#REF!')).toBeNull();
  expect(areaOfReference('=#REF!')).toBeNull();
  expect(areaOfReference('=Yhteenveto!AA12')).toEqual({ row: 11, column: 26, rows: 1, columns: 1 });
});
