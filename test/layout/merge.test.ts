/** A report loaded over a workbook that people have typed into: what they keep stays, all else is the report's. */
import * as fc from 'fast-check';
import { compareForLoad, type LoadComparison } from '../../src/layout/reloading/compare';
import { isAsked } from '../../src/layout/reloading/decision';
import { withTyped } from '../../src/layout/reloading/merge';
import type { TypedCell } from '../../src/layout/reloading/typed';
import { backupFor, backupSheet, readBackup } from '../../src/layout/reloading/backup';
import { snapshotOfPlan } from './snapshotOfPlan';
import { inspectWorkbook, type Inspection } from '../../src/layout/reading/inspection';
import type { CellContent, Plan, SheetPlan, TablePlan } from '../../src/layout/plan';
import { readWorkbook, type Reading } from '../../src/layout/reading/readWorkbook';
import { planWorkbook } from './planWorkbook';
import type { Report } from '../../src/report/model';
import { report as anyReport } from '../fixtures/arbitraries';
import { division, reportOf } from '../fixtures/small';
import { report as seed } from '../seeds/seed';

interface Edit {
  table: number;
  row: number;
  column: number;
  value: number | string;
}

const edits = fc.array(
  fc.record({
    table: fc.nat(),
    row: fc.nat(),
    column: fc.nat(),
    value: fc.oneof(fc.integer({ min: -9_999, max: 9_999 }), fc.constantFrom('', 'uutta')),
  }),
  { minLength: 1, maxLength: 6 },
);

const INPUTS =
  /^(label|unit|text|revenue|expense|net|priorActual|budget|actual|forecast|goal|sdg)$/;

const tablesOf = (plan: Plan): TablePlan[] => plan.sheets.flatMap(({ tables }) => tables);

/** Cells of facts of the plan's own rows. */
function cellsOf(plan: Plan, some: readonly Edit[]): TypedCell[] {
  const tables = tablesOf(plan).filter(
    ({ key, rowIds }) => /^(indicators|narrative|printed|strategy)/.test(key) && rowIds[0] !== '',
  );
  if (tables.length === 0) return [];
  return some.map(({ table, row, column, value }) => {
    const own = tables[table % tables.length]!;
    const inputs = own.columns.filter(({ key, formula }) => !formula && INPUTS.test(key));
    const content: CellContent =
      value === ''
        ? { kind: 'blank' }
        : typeof value === 'number'
          ? { kind: 'number', value }
          : { kind: 'text', value };
    const rowId = own.rowIds[row % own.rowIds.length]!;
    return { table: own.key, rowId, column: inputs[column % inputs.length]!.key, content };
  });
}

function readingOf(plan: Plan): Reading {
  const result = readWorkbook(snapshotOfPlan(plan));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.reading;
}

/** A workbook of `base` with edits, and `next`: the same report with other edits of the file's own. */
function scene(base: Report, own: readonly Edit[], theirs: readonly Edit[]) {
  const plan = planWorkbook(base);
  const mine = cellsOf(plan, own);
  const reading = readingOf(withTyped(plan, mine));
  const next = readingOf(withTyped(plan, cellsOf(plan, theirs))).report;
  return { reading, next, plan: planWorkbook(next) };
}

const load = (plan: Plan, { decisions }: LoadComparison, mine: boolean): Reading =>
  readingOf(
    withTyped(
      plan,
      decisions.filter(({ kind }) => mine || kind === 'kept' || kind === 'added'),
    ),
  );

const address = ({ table, rowId, column }: TypedCell) => JSON.stringify([table, rowId, column]);

test('an untouched workbook has nothing to decide, whatever the new report says', () => {
  fc.assert(
    fc.property(anyReport, edits, (base, theirs) => {
      const { reading, next, plan } = scene(base, [], theirs);
      expect(compareForLoad(reading, next, plan).decisions).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('the same report loaded again asks nothing and keeps every typed cell', () => {
  fc.assert(
    fc.property(anyReport, edits, (base, own) => {
      const { reading } = scene(base, own, []);
      const plan = planWorkbook(base);
      const comparison = compareForLoad(reading, base, plan);
      expect(comparison.decisions.filter(isAsked)).toEqual([]);
      expect(load(plan, comparison, false).report).toEqual(reading.report);
    }),
    { numRuns: 10 },
  );
});

test('mine everywhere keeps every typed cell, and every other cell is the report’s', () => {
  fc.assert(
    fc.property(anyReport, edits, edits, (base, own, theirs) => {
      const { reading, next, plan } = scene(base, own, theirs);
      const comparison = compareForLoad(reading, next, plan);
      const merged = withTyped(plan, comparison.decisions);
      const kept = new Map(comparison.decisions.map((one) => [address(one), one.content]));
      for (const [index, table] of tablesOf(merged).entries()) {
        table.rows.forEach((row, r) =>
          row.forEach((content, c) => {
            const at = { table: table.key, rowId: table.rowIds[r]!, column: table.columns[c]!.key };
            const wanted =
              kept.get(address({ ...at, content })) ?? tablesOf(plan)[index]!.rows[r]![c];
            expect(content).toEqual(wanted);
          }),
        );
      }
      // The store is the new report, so that the same cells are told as typed the next time.
      const after = readingOf(merged);
      expect(after.base).toEqual(next);
      const again = compareForLoad(after, next, plan);
      expect(again.decisions.filter(isAsked)).toEqual([]);
      expect(again.decisions.map(address).sort()).toEqual(comparison.decisions.map(address).sort());
    }),
    { numRuns: 10 },
  );
});

test('theirs in every question leaves nothing of what was asked about', () => {
  fc.assert(
    fc.property(anyReport, edits, edits, (base, own, theirs) => {
      const { reading, next, plan } = scene(base, own, theirs);
      const comparison = compareForLoad(reading, next, plan);
      const after = compareForLoad(load(plan, comparison, false), next, plan);
      const asked = new Set(comparison.decisions.filter(isAsked).map(({ id }) => id));
      expect(after.decisions.filter(({ id }) => asked.has(id))).toEqual([]);
      expect(readingOf(withTyped(plan, [])).report).toEqual(next);
    }),
    { numRuns: 10 },
  );
});

test('what was written over comes back whole from its backup', () => {
  fc.assert(
    fc.property(anyReport, edits, edits, (base, own, theirs) => {
      const { reading, next, plan } = scene(base, own, theirs);
      const written = withTyped(planWorkbook(base), compareForLoad(reading, base, plan).decisions);
      const result = inspectWorkbook(snapshotOfPlan(written));
      const inspection: Inspection = result.ok ? result.inspection : fail(result.faults);
      const backup = backupFor(inspection, next);
      const over = { ...plan, sheets: [backupSheet(backup), ...plan.sheets] };
      const kept = readBackup(snapshotOfPlan(over));
      expect(kept).toEqual(backup);
      const restored = readingOf(withTyped(planWorkbook(kept!.report), kept!.typed));
      expect(restored.report).toEqual(inspection.reading.report);
      expect(restored.base).toEqual(base);
    }),
    { numRuns: 10 },
  );
});

function fail(found: unknown): never {
  throw new Error(JSON.stringify(found));
}

describe('a row that the new report does not have', () => {
  const base = withBudgetAndIndicator();
  const gone = structuredClone(base);
  gone.divisions[0]!.resultAreas[0]!.indicators.pop();

  function edited(): Reading {
    return readingOf(
      withTyped(planWorkbook(base), [
        {
          table: 'indicators:tekninen',
          rowId: 'lamput',
          column: 'forecast',
          content: { kind: 'number', value: 31 },
        },
      ]),
    );
  }

  it('is asked about, and kept it keeps all its cells', () => {
    const before = edited();
    const plan = planWorkbook(gone);
    const comparison = compareForLoad(before, gone, plan);
    expect(comparison.decisions.filter(isAsked).map(({ kind, rowId }) => [kind, rowId])).toEqual([
      ['gone', 'lamput'],
    ]);
    const after = load(plan, comparison, true).report.divisions[0]!.resultAreas[0]!.indicators;
    expect(
      after.map(({ id, label, budget, forecast }) => [id, label, budget.value, forecast.value]),
    ).toEqual([
      ['valot', 'Valaisimet', 20, 21],
      ['lamput', 'Lamput', 30, 31],
    ]);
  });

  it('goes with the new report when that is chosen', () => {
    const plan = planWorkbook(gone);
    const comparison = compareForLoad(edited(), gone, plan);
    expect(load(plan, comparison, false).report).toEqual(gone);
  });
});

function withBudgetAndIndicator(): Report {
  const cell = (value: number) => ({ raw: String(value), value });
  const indicator = (id: string, label: string, value: number) => ({
    ...{ id, label, line: 6 },
    ...{ priorActual: cell(value), budget: cell(value), actual: cell(value) },
    forecast: cell(value + (id === 'valot' ? 1 : 0)),
  });
  return reportOf(
    division({
      resultAreas: [
        {
          ...{ id: 'kadut', name: 'Kadut', responsible: [], line: 5 },
          indicators: [indicator('valot', 'Valaisimet', 20), indicator('lamput', 'Lamput', 30)],
        },
      ],
    }),
  );
}

test('what stands below a table that grows moves with its end, and its link too', () => {
  const plan = planWorkbook(seed);
  const added = ['a', 'b', 'c'].map((id) => ({
    table: 'economy:perusturva',
    rowId: `uusi-${id}`,
    column: 'area',
    content: { kind: 'text' as const, value: `Uusi ${id}` },
  }));
  const sheetOf = (whole: Plan) => whole.sheets.find(({ key }) => key === 'division:perusturva')!;
  const [before, after] = [sheetOf(plan), sheetOf(withTyped(plan, added))];
  const rowsOf = ({ tables }: SheetPlan) => tables.map(({ row }) => row);
  expect(rowsOf(after)).toEqual(rowsOf(before).map((row, i) => (i === 0 ? row : row + 3)));
  const sections = after.blocks.filter(({ key }) => key.startsWith('section:'));
  const links = after.blocks.find(({ key }) => key === 'links')!.cells[0]!.slice(1);
  expect(
    links.map(({ content }) => (content.kind === 'text' ? content.link?.address : null)),
  ).toEqual(sections.map(({ row }) => `B${row + 1}`));
  const headings = after.rowHeights.map(({ row }) => row);
  expect(after.tables.every(({ row }) => headings.includes(row))).toBe(true);
});
