/** An import laid out for a person. */
import type { Block, GridCell, SourcePlace, TableBlock } from '../../src/import/block';
import { excerptAt } from '../../src/import/review/excerpt';
import { countFigures } from '../../src/import/review/figures';
import type { Report } from '../../src/report/model';
import { division, figure, reportOf } from '../fixtures/small';

function table(
  place: SourcePlace,
  rows: string[][],
  cellPlace: (r: number, c: number) => SourcePlace,
): TableBlock {
  const cells = rows.map((row, r) =>
    row.map((text, c): GridCell => ({ text, place: cellPlace(r, c) })),
  );
  return { kind: 'table', rows: cells, place };
}

const ROWS = Array.from({ length: 20 }, (_none, r) => [`Rivi ${r}`, String(r), String(10 * r)]);

const sheet = table({ source: 'a', sheet: 'Talous', address: 'A1:C20' }, ROWS, (r, c) => ({
  source: 'a',
  sheet: 'Talous',
  address: `${'ABC'[c]}${r + 1}`,
}));
const pageOf = (page: number, top: number): TableBlock =>
  table({ source: 'b', page, box: [50, top, 500, top + 100] }, ROWS.slice(0, 5), (r, c) => ({
    source: 'b',
    page,
    box: [50, top, 500, top + 100],
    row: r + 1,
    column: c + 1,
  }));
const blocks: Block[] = [
  { kind: 'heading', level: 0, text: 'Talous', place: { source: 'a', sheet: 'Talous' } },
  sheet,
  pageOf(3, 100),
  pageOf(3, 400),
  pageOf(4, 100),
];

test('a cell of a sheet is shown with the rows around it', () => {
  const excerpt = excerptAt(blocks, { source: 'a', sheet: 'Talous', address: 'C13' });
  expect(excerpt).toMatchObject({ first: 8, of: 20, row: 12, column: 2 });
  expect(excerpt?.rows).toHaveLength(8);
  expect(excerpt?.rows[4]).toEqual(['Rivi 12', '12', '120']);
});

test('the end of a table is shown whole', () => {
  expect(excerptAt(blocks, { source: 'a', sheet: 'Talous', address: 'A20' })).toMatchObject({
    first: 12,
    row: 19,
  });
});

test('of two tables on a page the one at the place is shown', () => {
  const place = {
    source: 'b',
    page: 3,
    box: [60, 420, 480, 430] as [number, number, number, number],
    column: 2,
  };
  expect(excerptAt([...blocks].reverse(), place)).toMatchObject({ row: null, column: 1, of: 5 });
  expect(
    excerptAt(
      blocks.filter((block) => block !== blocks[3]),
      place,
    ),
  ).toBeNull();
});

test('what stands in no table has no excerpt', () => {
  expect(excerptAt(blocks, { source: 'a', sheet: 'Muu' })).toBeNull();
  expect(excerptAt(blocks, { source: 'b', page: 9 })).toBeNull();
});

test('figures are counted once, blank ones only where they are asked about', () => {
  const blank = { raw: '', value: null };
  const report: Report = reportOf(
    division({
      economy: [
        { id: 'a', resultArea: 'kadut', item: 'expense', originalBudget: figure(1), actual: blank },
        { id: 'b', resultArea: 'kadut', item: 'revenue', originalBudget: blank, actual: figure(2) },
      ],
    }),
  );
  const question = {
    id: 'q',
    kind: 'unit' as const,
    about: ['divisions[0].economy[0].actual', 'divisions[0].economy[1].actual'],
    choice: null,
    options: [],
    reason: '',
    at: [],
  };
  expect(countFigures(report, [question, question])).toEqual({ all: 3, open: 2 });
});
