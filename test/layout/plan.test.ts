/** What Excel would refuse or misread, no plan asks for: checked over reports of any shape. */
import * as fc from 'fast-check';
import { printPlan } from './planText';
import type { CellContent, Plan, SheetPlan, TablePlan } from '../../src/layout/plan';
import { STYLES } from '../../src/layout/looks/styles';
import { CHECKED_KEY } from '../../src/layout/checked/sheet';
import { planOpening } from '../../src/layout/opening';
import { planWorkbook } from './planWorkbook';
import { report as anyReport } from '../fixtures/arbitraries';
import { division, reportOf } from '../fixtures/small';
import { report as seed } from '../seeds/seed';

const OPENED = { at: '2024-03-01T09:00:00', by: 'Aila' };

const everyPlan = (check: (plan: Plan) => void): void =>
  fc.assert(
    fc.property(anyReport, (report) => check(planOpening(report, OPENED))),
    { numRuns: 40 },
  );

// eslint-disable-next-line no-control-regex -- these cannot be written to a file
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

const tablesOf = (plan: Plan): TablePlan[] => plan.sheets.flatMap((sheet) => sheet.tables);
const fold = (texts: string[]): string[] => texts.map((text) => text.toLowerCase());
const expectDistinct = (texts: string[]): void =>
  expect(fold(texts).filter((text, index) => fold(texts).indexOf(text) !== index)).toEqual([]);

/** Every content of a plan with where it stands. */
function* contentsOf(plan: Plan): Generator<CellContent> {
  for (const sheet of plan.sheets) {
    for (const block of sheet.blocks) {
      for (const cells of block.cells) for (const { content } of cells) yield content;
    }
    for (const table of sheet.tables) {
      for (const row of table.rows) yield* row;
      for (const { content } of table.totals ?? []) yield content;
      for (const { formula } of table.columns) {
        if (formula !== undefined) yield { kind: 'formula', formula };
      }
    }
  }
}

describe('any plan', () => {
  it('names sheets as Excel accepts', () => {
    everyPlan(({ sheets }) => {
      const names = sheets.map(({ name }) => name);
      expectDistinct(names);
      for (const name of names) {
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
        expect(name).not.toMatch(/^['\s]|['\s]$|^history$/i);
      }
    });
  });

  it('names tables and headings as Excel accepts', () => {
    everyPlan((plan) => {
      expectDistinct([...tablesOf(plan), ...plan.names].map(({ name }) => name));
      for (const { name, columns } of tablesOf(plan)) {
        expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,200}$/);
        expectDistinct(columns.map(({ heading }) => heading));
        const odd = columns.filter(({ heading }) => !/^[^=+\-\s[\]#'@][^[\]#'@\n]*$/.test(heading));
        expect(odd).toEqual([]);
      }
    });
  });

  it('gives every row one id and one content a column', () => {
    everyPlan((plan) => {
      for (const { rows, rowIds, columns, totals } of tablesOf(plan)) {
        expect(rows.length).toBeGreaterThan(0);
        expect(rowIds).toHaveLength(rows.length);
        expect(new Set(rowIds).size).toBe(rowIds.length);
        const lengths = [...rows, ...(totals ? [totals] : [])].map((row) => row.length);
        expect(lengths.filter((length) => length !== columns.length)).toEqual([]);
        columns.forEach(({ formula }, c) => {
          if (formula !== undefined) expect(rows.map((row) => row[c]?.kind)).not.toContain('text');
        });
      }
    });
  });

  it('keeps text within a cell, and formulas to functions that are tested', () => {
    const functions =
      /\b(?!(SUM|SUMIFS|SUMPRODUCT|COUNTIFS?|IF|COUNTA?|ROUND|ABS|AND|OR|NOT|ISNUMBER|IFERROR|MAX|MIN|INDEX|MATCH|LEFT|MID|CELL)\()[A-Z]+\(/;
    const fits = (content: CellContent): boolean => {
      switch (content.kind) {
        case 'blank':
          return true;
        case 'number':
          return Number.isFinite(content.value);
        case 'text':
          return content.value.length <= 32_767 && !UNWRITABLE.test(content.value);
        case 'formula':
          return /^=.{1,8000}$/.test(content.formula) && !functions.test(content.formula);
      }
    };
    everyPlan((plan) => {
      expect([...contentsOf(plan)].filter((content) => !fits(content))).toEqual([]);
    });
  });

  it('stacks tables and blocks of a sheet without overlap, the widest first', () => {
    everyPlan(({ sheets }) => {
      for (const sheet of sheets) {
        const spans = spansOf(sheet);
        const overlapping = spans.flatMap((one, index) =>
          spans.slice(index + 1).filter((other) => overlap(one, other)),
        );
        expect(overlapping).toEqual([]);
        const first = sheet.tables[0];
        for (const { columns } of sheet.tables) {
          expect(columns.length).toBeLessThanOrEqual(first!.columns.length);
          expect(columns.length).toBeLessThanOrEqual(sheet.columns.length);
        }
      }
    });
  });

  it('links to places that are there', () => {
    everyPlan((plan) => {
      const names = plan.sheets.map(({ name }) => name);
      for (const content of contentsOf(plan)) {
        if (content.kind === 'text' && content.link) expect(names).toContain(content.link.sheet);
      }
    });
  });

  it('names every style that it uses', () => {
    everyPlan((plan) => {
      for (const { columns, cellStyles } of tablesOf(plan)) {
        const unknown = [...columns, ...cellStyles].filter(({ style }) => !(style in STYLES));
        expect(unknown).toEqual([]);
      }
    });
  });
});

interface Span {
  from: number;
  to: number;
  left: number;
  right: number;
}

/** What a sheet's blocks and tables take; links stand in their block's one row. */
function spansOf({ blocks, tables }: SheetPlan): Span[] {
  return [
    ...blocks.map(({ row, column, cells }) => ({
      from: row,
      to: row + cells.length - 1,
      left: column,
      right: column + Math.max(...cells.map((line) => line.length)) - 1,
    })),
    // Whole rows are inserted into a table, so nothing may stand beside it.
    ...tables.map(({ row, rows, totals }) => ({
      from: row,
      to: row + rows.length + (totals ? 1 : 0),
      left: 0,
      right: Infinity,
    })),
  ];
}

const overlap = (a: Span, b: Span): boolean =>
  a.from <= b.to && b.from <= a.to && a.left <= b.right && b.left <= a.right;

describe('sheets of divisions', () => {
  const names = (...given: string[]): string[] =>
    planWorkbook(
      reportOf(...given.map((name, index) => division({ id: `d${index}`, name, narrative: [] }))),
    ).sheets.map((sheet) => sheet.name);

  it('are called like the division, shouted names in sentence case', () => {
    expect(names('HYVINVOINTITOIMIALA', 'Sote ja pelastus')).toEqual([
      'Yhteenveto',
      'Hyvinvointitoimiala',
      'Sote ja pelastus',
      'Strategia',
      'Tasma_tila',
      'Tasma_tiedot',
    ]);
  });

  it('get a number where names are the same or taken', () => {
    expect(names('Tekninen', 'tekninen', 'Strategia', 'Havainnot').slice(1, 5)).toEqual([
      'Tekninen',
      'tekninen (2)',
      'Strategia (2)',
      'Havainnot (2)',
    ]);
  });

  it('lose what a tab cannot hold', () => {
    expect(names('Kaavat/rakennukset [2022]: osa *1?')[1]).toBe('Kaavat rakennukset 2022 os');
  });
});

it('the plan of the Kemi report', () => {
  const plan = planOpening(seed, OPENED);
  // The inputs as they were checked repeat those of the other sheets.
  const sheets = plan.sheets.filter(({ key }) => key !== CHECKED_KEY);
  expect(printPlan({ ...plan, sheets })).toMatchSnapshot();
});
