/** The made documents: a seed repeats, and the truth holds what stands in the tables. */
import { compareReports } from '../../scripts/layouts/compare';
import { composeReport } from '../../scripts/layouts/compose';
import { expandGrid } from '../../scripts/layouts/grid';
import { composeLedger } from '../../scripts/layouts/ledger';
import { Random } from '../../scripts/layouts/random';
import { chooseStyle, FORMATS } from '../../scripts/layouts/style';
import { validateReport } from '../../src/report/schema';

const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);

function make(seed: number): ReturnType<typeof composeReport> {
  const random = new Random(seed);
  return composeReport(random, chooseStyle(random, FORMATS[seed % FORMATS.length] ?? 'docx'));
}

function rawsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(rawsOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'raw' in node && 'table' in node && typeof node.raw === 'string' ? [node.raw] : [];
  return [...own, ...Object.values(node).flatMap(rawsOf)];
}

test('the same seed makes the same document, another seed another', () => {
  expect(make(5)).toEqual(make(5));
  expect(make(5).document).not.toEqual(make(6).document);
});

test.each(SEEDS)(
  'seed %i: every figure of the truth is printed, and each table is whole',
  (seed) => {
    const { document, truth } = make(seed);
    const grids = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
    const printed = new Set(
      grids.flatMap((grid) =>
        expandGrid(grid)
          .flat()
          .map((cell) => cell?.text),
      ),
    );
    const raws = rawsOf(truth).flatMap((raw) => raw.split(' + '));
    expect(raws.length).toBeGreaterThan(20);
    expect(raws.filter((raw) => !printed.has(raw))).toEqual([]);
  },
);

test.each(SEEDS)('seed %i: the truth is a report, and right against itself', (seed) => {
  const { truth } = make(seed);
  expect(validateReport(truth)).toMatchObject({ ok: true });
  const { cells, strays } = compareReports(
    truth,
    truth,
    () => false,
    () => false,
  );
  expect(cells.filter((cell) => cell.state !== 'right')).toEqual([]);
  expect(strays).toEqual([]);
});

test('a figure that differs is wrong, a missing one blank, an asked one asked', () => {
  const { truth } = make(3);
  const other = structuredClone(truth);
  const [first, second, third] = (other.divisions[0]?.economy ?? []).map(
    (row) => row.originalBudget,
  );
  if (!first || !second || !third) throw new Error('three lines were expected');
  first.value = 1;
  second.value = null;
  third.value = 2;
  const asked = (path: string): boolean => path === 'divisions[0].economy[2].originalBudget';
  const { cells } = compareReports(truth, other, asked, asked);
  const states = cells.filter((cell) => cell.state !== 'right').map((cell) => cell.state);
  expect(states).toEqual(['wrong', 'blank', 'asked']);
});

/** "1 234,50-" -> 1234.5: an own reading of a printed magnitude. */
function magnitude(raw: string): number {
  return Number(raw.replace(/[^\d,]/g, '').replace(',', '.'));
}

test.each(SEEDS)(
  'seed %i: figures are worth what is printed, in the unit of their column',
  (seed) => {
    const { truth } = make(seed);
    const cells = truth.divisions
      .flatMap((division) => division.economy ?? [])
      .flatMap((row) => [row.priorActual, row.originalBudget, row.actual, row.forecast])
      .filter((cell) => cell?.value != null && cell.value !== 0);
    const scales = cells.map((cell) => Math.abs(cell?.value ?? 0) / magnitude(cell?.raw ?? ''));
    expect(scales.length).toBeGreaterThan(0);
    const odd = scales.filter(
      (scale) => ![1, 1e3, 1e6].some((one) => Math.abs(scale / one - 1) < 1e-9),
    );
    expect(odd).toEqual([]);
  },
);

test.each(SEEDS)('seed %i: a ledger sums to its truth', (seed) => {
  const random = new Random(seed);
  const { rows, truth } = composeLedger(random, chooseStyle(random, 'ledger'));
  const [heads = [], ...body] = rows;
  const at = (name: string): number => heads.findIndex((head) => head.startsWith(name));
  const summed = heads.flatMap((head, c) => (/kuu$|^Toteuma/.test(head) ? [c] : []));
  const account = Math.max(at('Tili'), at('Tiliryhmä'));
  for (const division of truth.divisions)
    for (const line of division.economy ?? []) {
      const area = division.resultAreas.find((one) => one.id === line.resultArea)?.name ?? '';
      const side =
        line.item === 'revenue' ? /^3|tuotot$|^Tuet/ : /^4|kulut$|ostot$|tavarat$|^Avustukset/;
      const mine = body.filter(
        (row) =>
          row[at('Toimiala')] === division.name &&
          (row[at('Tulosalue')] ?? '').endsWith(area) &&
          side.test(row[account] ?? ''),
      );
      const sum = mine
        .flatMap((row) => summed.map((c) => magnitude(row[c] ?? '')))
        .reduce((total, one) => total + one, 0);
      expect(Math.abs(sum - (line.actual?.value ?? 0))).toBeLessThan(0.01);
    }
});
