/** Edits that people make in a workbook, as steps from one report to the next. */
import fc from 'fast-check';
import {
  INDICATOR_COLUMNS,
  SUM_COLUMNS,
  type Cell,
  type Division,
  type Report,
} from '../../../src/report/model';

export type Edit = (report: Report) => Report;

const figures = fc.oneof(
  fc
    .integer({ min: -2_000_000, max: 2_000_000 })
    .map((value): Cell => ({ raw: String(value), value })),
  fc.constant<Cell>({ raw: '', value: null }),
  fc.constant<Cell>({ raw: '-', value: null }),
);
const pick = fc.nat({ max: 10_000 });

/** Applies a step to one division; the others stay the same objects. */
const inDivision =
  (d: number, step: (division: Division) => Division): Edit =>
  (report) => ({
    ...report,
    divisions: report.divisions.map((division, i) =>
      i === d % Math.max(1, report.divisions.length) ? step(division) : division,
    ),
  });

const at = <T>(items: readonly T[], i: number, step: (item: T) => T): T[] =>
  items.map((item, k) => (k === i % items.length ? step(item) : item));

const changeCell = fc.tuple(pick, pick, pick, figures).map(([d, r, c, cell]) =>
  inDivision(d, (division) => {
    const { budgetChanges } = division;
    if (!budgetChanges) return division;
    const column = SUM_COLUMNS[c % 3]!;
    const set = (row: typeof budgetChanges.total) => ({ ...row, [column]: cell });
    return r % 4 === 0
      ? { ...division, budgetChanges: { ...budgetChanges, total: set(budgetChanges.total) } }
      : { ...division, budgetChanges: { ...budgetChanges, rows: at(budgetChanges.rows, r, set) } };
  }),
);

const indicatorCell = fc.tuple(pick, pick, pick, pick, figures).map(([d, a, r, c, cell]) =>
  inDivision(d, (division) => ({
    ...division,
    resultAreas: at(division.resultAreas, a, (one) => ({
      ...one,
      indicators: at(one.indicators, r, (row) => ({ ...row, [INDICATOR_COLUMNS[c % 4]!]: cell })),
    })),
  })),
);

/** A forecast or a proposal that somebody types into Talous. */
const inputs = fc.constantFrom('statedVariance' as const, 'proposal' as const);
const typed = fc
  .tuple(pick, pick, fc.boolean(), inputs, figures)
  .map(([d, a, isExpense, input, cell]) =>
    inDivision(d, (division) => {
      const area = division.resultAreas[a % Math.max(1, division.resultAreas.length)];
      const item = isExpense ? 'expense' : 'revenue';
      const row = {
        id: `${area?.id ?? division.id}:${item}`,
        resultArea: area?.id ?? null,
        item,
      } as const;
      const rows = division.economy ?? [];
      const before = rows.find(({ id }) => id === row.id) ?? row;
      const others = rows.filter(({ id }) => id !== row.id);
      return { ...division, economy: [...others, { ...before, [input]: cell }] };
    }),
  );

const WORDS = [
  'pysyy talousarviossa.',
  'ylittyvät',
  'alittuvat',
  '453 353 euroa',
  '2,5 milj. euroa',
  'nettona',
  '',
];
const text = fc.tuple(pick, pick, pick, pick).map(([d, p, start, word]) =>
  inDivision(d, (division) => ({
    ...division,
    narrative: at(division.narrative, p, (paragraph) => {
      const from = start % (paragraph.text.length + 1);
      const changed = `${paragraph.text.slice(0, from)} ${WORDS[word % WORDS.length]} ${paragraph.text.slice(from + 4)}`;
      return { ...paragraph, text: changed };
    }),
  })),
);

const withoutRow = fc.tuple(pick, pick).map(([d, r]) =>
  inDivision(d, (division) =>
    division.budgetChanges
      ? {
          ...division,
          budgetChanges: {
            ...division.budgetChanges,
            rows: division.budgetChanges.rows.filter((_row, i) => i !== r % 5),
          },
        }
      : division,
  ),
);

const withoutDivision = pick.map((d): Edit => (report) => ({
  ...report,
  divisions: report.divisions.filter((_one, i) => i !== d % 7),
}));

const withoutTable = pick.map((d) =>
  inDivision(d, (division) => ({ ...division, budgetChanges: undefined })),
);

/** As the workbook's reader gives it: every object new. */
const copy = fc.constant<Edit>((report) => structuredClone(report));

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: changeCell },
  { weight: 4, arbitrary: indicatorCell },
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: typed },
  { weight: 1, arbitrary: withoutRow },
  { weight: 1, arbitrary: withoutDivision },
  { weight: 1, arbitrary: withoutTable },
  { weight: 1, arbitrary: copy },
);
