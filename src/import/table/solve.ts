/** Columns whose headings leave them open: the reading that closes most identities, else a question. */
import { digest, LEFT_OUT, type Decisions, type Option } from '../decide/decisions';
import { closingOf, toleranceOf, type Closing, type RoleFigures } from '../proof/identities';
import { figureOf } from '../rows/cells';
import { FIGURE_ROLES, type ColumnRole } from './roles';
import type { ReadTable, TableColumn } from './read';
import { citesDecision } from '../words/decisions';

/** As a Finnish reader names the columns. */
export const ROLE_LABELS: Record<ColumnRole, string> = {
  priorActual: 'edellinen tilinpäätös',
  originalBudget: 'alkuperäinen talousarvio',
  budgetChanges: 'talousarviomuutokset',
  amendedBudget: 'muutettu talousarvio',
  budget: 'talousarvio',
  actual: 'toteuma',
  forecast: 'ennuste',
  variance: 'poikkeama',
  percent: 'toteutumisprosentti',
  more: 'muu sarake, talteen omalla otsikollaan',
};

const OPTIONS: Option[] = [
  ...[...FIGURE_ROLES, 'more' as const].map((value) => ({ value, label: ROLE_LABELS[value] })),
  { value: LEFT_OUT, label: 'jätetään pois' },
];

/** Roles that may stand on one column only. */
const SINGLE = new Set<ColumnRole>([
  'priorActual',
  'originalBudget',
  'budgetChanges',
  'amendedBudget',
  'budget',
  'actual',
  'forecast',
]);
const FEWEST_CLOSED = 2;
const MOST_READINGS = 400;

/** The id of the question that a column hangs on. */
export const columnQuestion = (table: ReadTable, index: number): string =>
  `column:${digest(table.signature)}:${index}`;

/** Settles the roles of a group of alike tables; open columns get no role and are asked about. */
export function solveColumns(tables: ReadTable[], decisions: Decisions): void {
  const [first] = tables;
  if (!first) return;
  const figures = first.columns.filter(isOfFigures);
  markDoubles(figures);
  markUneven(figures);
  const open = figures.filter(({ sure }) => !sure);
  const solved = open.length > 0 ? bestReading(tables, figures, open) : null;
  for (const column of figures) {
    const proved = solved?.roles.get(column.index);
    const { choice } = decisions.decide({
      id: columnQuestion(first, column.index),
      kind: 'column',
      subject: column.heading,
      options: OPTIONS,
      choice: column.sure ? column.role : (proved ?? null),
      sure: column.sure || proved !== undefined,
      reason:
        column.heading === ''
          ? 'Sarakkeella ei ole otsikkoa.'
          : `Mitä sarake ”${column.heading}” on?`,
      at: tables.map(({ piece }) => ({ ...piece.place, column: column.index + 1 })),
      ...(solved && proved ? { proof: solved.closing } : {}),
    });
    const role = [...FIGURE_ROLES, 'more' as const].find((each) => each === choice) ?? null;
    for (const table of tables) {
      const own = table.columns[column.index];
      if (own) [own.role, own.sure] = [role, role !== null];
    }
  }
}

const TEXTS = ['label', 'division', 'area', 'item', 'unit', 'note', 'code', 'decision', 'group'];
const isOfFigures = (column: TableColumn): boolean =>
  !TEXTS.includes(column.role ?? '') &&
  !(column.item !== undefined && column.role === null) &&
  (column.isFigures || column.role !== null);

/** Two columns that claim to be the same are open, both. */
function markDoubles(columns: TableColumn[]): void {
  for (const column of columns) {
    const { role, item } = column;
    if (role === null || !SINGLE.has(role as ColumnRole)) continue;
    const twins = columns.filter(
      (each) =>
        each.role === role && each.item === item && each.sure && !citesDecision(each.heading),
    );
    if (twins.length < 2) continue;
    for (const twin of twins) {
      twin.sure = false;
      twin.rivals = [
        ...new Set<ColumnRole>([...twin.rivals, ...(TWINS[role as ColumnRole] ?? []), 'more']),
      ];
    }
  }
}

/** Tulot and menot beside each other have the same columns; where they do not, the heading over them is misplaced. */
function markUneven(columns: TableColumn[]): void {
  const rolesOf = (item: string): string =>
    columns
      .filter((column) => column.item === item)
      .map(({ role }) => role ?? '')
      .sort()
      .join(' ');
  const [revenue, expense] = [rolesOf('revenue'), rolesOf('expense')];
  if (revenue === '' || expense === '' || revenue === expense) return;
  for (const column of columns) {
    if (column.item === undefined) continue;
    column.sure = false;
    column.role = null;
    column.rivals = ['more'];
  }
}

/** What one of two alike columns may be instead. */
const TWINS: Partial<Record<ColumnRole, ColumnRole[]>> = {
  budget: ['originalBudget', 'amendedBudget'],
  actual: ['priorActual'],
  forecast: ['more'],
};

interface Solution {
  roles: Map<number, ColumnRole>;
  closing: Closing;
}

/** The one assignment of the open columns that closes most; null where none does or two do as well. */
function bestReading(
  tables: ReadTable[],
  figures: TableColumn[],
  open: TableColumn[],
): Solution | null {
  const choices = open.map(({ role, rivals }) => [
    ...new Set<ColumnRole | null>([
      ...(role === null ? [] : [role as ColumnRole]),
      ...rivals,
      null,
    ]),
  ]);
  if (choices.reduce((product, each) => product * each.length, 1) > MOST_READINGS) return null;
  const taken = new Map(
    figures.filter(({ sure }) => sure).map(({ index, role }) => [index, role as ColumnRole]),
  );
  const scored = product(choices)
    .filter((roles) => fits(roles, taken))
    .map((roles) => {
      const all = new Map(taken);
      open.forEach(({ index }, i) => {
        const role = roles[i];
        if (role) all.set(index, role);
      });
      return { roles, all, closing: closingOf(tables.flatMap((table) => rowFigures(table, all))) };
    })
    .sort((a, b) => b.closing.closed - a.closing.closed || named(a.roles) - named(b.roles));
  const [best] = scored;
  if (
    !best ||
    best.closing.closed < FEWEST_CLOSED ||
    best.closing.closed < best.closing.tested * 0.8
  )
    return null;
  const base = closingOf(tables.flatMap((table) => rowFigures(table, taken)));
  if (best.closing.closed <= base.closed) return null;
  const rivals = scored.filter(({ closing }) => closing.closed === best.closing.closed);
  const roles = new Map<number, ColumnRole>();
  open.forEach(({ index }, i) => {
    const role = best.roles[i];
    const agreed = rivals.every(
      (rival) => rival.roles[i] === role || rival.roles[i] === null || rival.roles[i] === 'more',
    );
    if (role && role !== 'more' && agreed && needed(tables, best.all, index, best.closing))
      roles.set(index, role);
  });
  return roles.size > 0 ? { roles, closing: best.closing } : null;
}

/** A role is proved only where the identities need it. */
function needed(
  tables: ReadTable[],
  all: Map<number, ColumnRole>,
  index: number,
  closing: Closing,
): boolean {
  const without = new Map(all);
  without.delete(index);
  return closingOf(tables.flatMap((table) => rowFigures(table, without))).closed < closing.closed;
}

const named = (roles: (ColumnRole | null)[]): number =>
  roles.filter((role) => role !== null).length;

function fits(roles: (ColumnRole | null)[], taken: Map<number, ColumnRole>): boolean {
  const used = [...taken.values()];
  return roles.every((role, i) => {
    if (role === null || !SINGLE.has(role)) return true;
    return !used.includes(role) && !roles.slice(0, i).includes(role);
  });
}

function product<T>(choices: T[][]): T[][] {
  return choices.reduce<T[][]>(
    (all, each) => all.flatMap((head) => each.map((one) => [...head, one])),
    [[]],
  );
}

/** The figures of a table's rows by the given roles; where columns are of items, one for each item. */
export function rowFigures(
  table: ReadTable,
  roles: ReadonlyMap<number, ColumnRole>,
): RoleFigures[] {
  const items = new Set([...roles.keys()].map((index) => table.columns[index]?.item));
  return table.piece.body.flatMap((row) =>
    [...items].map((item) => {
      const figures = new Map<ColumnRole, { value: number; tolerance: number }>();
      for (const [index, role] of roles) {
        if (table.columns[index]?.item !== item) continue;
        const figure = figureOf(row[index], table.style);
        if (figure.value === null) continue;
        // Changes in a column for each decision are one change.
        const earlier = role === 'budgetChanges' ? figures.get(role) : undefined;
        figures.set(role, {
          value: figure.value + (earlier?.value ?? 0),
          tolerance: toleranceOf(figure.decimals) + (earlier?.tolerance ?? 0),
        });
      }
      return figures;
    }),
  );
}
