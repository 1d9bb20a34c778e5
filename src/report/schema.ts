/** The schema of `tasma-report/1`: every fault names its path, what was expected and what was found. */
import * as v from 'valibot';
import { STATEMENT_KINDS } from './cityStatements';
import {
  CHECK_LIMITS,
  ECONOMY_INPUTS,
  ECONOMY_ITEMS,
  GOAL_COLUMNS,
  INDICATOR_COLUMNS,
  MEASURES,
  REPORT_FORMAT,
  SUM_COLUMNS,
  type CheckLimit,
  type IndicatorColumn,
  type Report,
  type SumColumn,
} from './model';

const text = v.string();
const ID_PATTERN = /^[^\s\p{C}][^\p{C}]{0,199}$/u;
const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'tunniste: 1–200 merkkiä, ei tyhjä'));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const finite = v.pipe(v.number(), v.finite());

const cell = v.looseObject({
  raw: text,
  value: v.nullable(finite),
  note: v.optional(text),
  line: v.optional(line),
});

function cells<K extends string>(columns: readonly K[]) {
  return Object.fromEntries(columns.map((column) => [column, cell])) as Record<K, typeof cell>;
}

function optionalCells<K extends string>(columns: readonly K[]) {
  const optional = v.optional(cell);
  return Object.fromEntries(columns.map((column) => [column, optional])) as Record<
    K,
    typeof optional
  >;
}

const paragraph = v.looseObject({ id, text, previous: v.optional(text), line });

const columnNames = v.array(v.looseObject({ key: id, heading: text }));

const statement = v.looseObject({
  id,
  name: text,
  kind: v.picklist(STATEMENT_KINDS),
  columns: columnNames,
  rows: v.array(
    v.looseObject({
      id,
      label: text,
      parent: v.optional(id),
      cells: v.record(v.string(), cell),
      line,
    }),
  ),
  line,
});

const deviation = v.looseObject({
  id,
  resultArea: v.nullable(id),
  revenue: v.optional(cell),
  expense: v.optional(cell),
  net: v.optional(cell),
  paragraph: id,
});

const changeRow = v.looseObject({
  id,
  label: text,
  resultArea: v.optional(v.nullable(id)),
  ...cells<SumColumn>(SUM_COLUMNS),
  line,
});

const budgetChanges = v.looseObject({
  columns: v.pipe(
    v.array(v.picklist(SUM_COLUMNS)),
    v.minLength(1),
    v.check((columns) => new Set(columns).size === columns.length, 'sarakkeet kukin kerran'),
  ),
  rows: v.array(changeRow),
  total: changeRow,
  line,
});

const indicator = v.looseObject({
  id,
  label: text,
  group: v.optional(text),
  unit: v.optional(text),
  parent: v.optional(id),
  measure: v.optional(v.picklist(MEASURES)),
  ...cells<IndicatorColumn>(INDICATOR_COLUMNS),
  more: v.optional(v.record(v.string(), cell)),
  remark: v.optional(text),
  line,
});

const resultArea = v.looseObject({
  id,
  name: v.nullable(text),
  responsible: v.array(text),
  indicators: v.array(indicator),
  line,
});

const economyRow = v.looseObject({
  id,
  resultArea: v.nullable(id),
  item: v.picklist(ECONOMY_ITEMS),
  label: v.optional(text),
  priorActual: v.optional(cell),
  ...optionalCells(ECONOMY_INPUTS),
  previousForecast: v.optional(cell),
  previousVariance: v.optional(cell),
  source: v.optional(text),
  reason: v.optional(text),
  added: v.optional(v.boolean()),
  removed: v.optional(v.boolean()),
  settled: v.optional(v.boolean()),
  accepted: v.optional(v.boolean()),
  unreadItem: v.optional(text),
});

const unallocated = v.looseObject({ revenue: finite, expense: finite, reason: text });

const division = v.looseObject({
  id,
  name: text,
  board: v.nullable(text),
  responsible: v.array(text),
  narrative: v.array(paragraph),
  deviations: v.array(deviation),
  budgetChanges: v.optional(budgetChanges),
  economy: v.optional(v.array(economyRow)),
  unallocated: v.optional(v.nullable(unallocated)),
  statements: v.optional(v.array(statement)),
  printed: v.optional(v.array(statement)),
  resultAreas: v.array(resultArea),
});

const goal = v.looseObject({
  id,
  previousActual: v.optional(text),
  division: id,
  ...(Object.fromEntries(GOAL_COLUMNS.map((column) => [column, text])) as Record<
    (typeof GOAL_COLUMNS)[number],
    typeof text
  >),
  line,
});

const objective = v.looseObject({ id, name: v.nullable(text), goals: v.array(goal) });

const limit = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)));
const checkLimits = v.looseObject(
  Object.fromEntries(CHECK_LIMITS.map((name) => [name, limit])) as Record<CheckLimit, typeof limit>,
);

const isoDate = v.pipe(v.string(), v.isoDate());

const period = v.looseObject({ from: isoDate, to: isoDate });

export const reportSchema = v.looseObject({
  format: v.literal(REPORT_FORMAT),
  municipality: text,
  title: text,
  language: text,
  period,
  previous: v.optional(v.looseObject({ title: text, period })),
  columns: v.looseObject(
    Object.fromEntries(INDICATOR_COLUMNS.map((column) => [column, text])) as Record<
      IndicatorColumn,
      typeof text
    >,
  ),
  narrative: v.optional(v.array(paragraph)),
  statements: v.optional(v.array(statement)),
  printed: v.optional(v.array(statement)),
  moreColumns: v.optional(columnNames),
  sources: v.optional(v.array(v.looseObject({ id, name: text, sha256: text }))),
  divisions: v.array(division),
  objectives: v.array(objective),
  checks: v.optional(checkLimits),
});

/** Whether a text can be an id of the format. */
export function validId(text: string): boolean {
  return ID_PATTERN.test(text);
}

/** A place in the file that is not as the format says. */
export interface Fault {
  /** As in JavaScript: `divisions[2].resultAreas[0].indicators[4].actual.value`; "" for the whole. */
  path: string;
  expected: string;
  found: string;
}

export type Validation = { ok: true; report: Report } | { ok: false; faults: Fault[] };

const FAULTS_SHOWN = 200;

/** Checks an unknown value against the schema; unknown fields are kept. */
export function validateReport(value: unknown): Validation {
  if (Array.isArray(value)) {
    return { ok: false, faults: [{ path: '', expected: 'tietue', found: 'luettelo' }] };
  }
  const result = v.safeParse(reportSchema, value);
  if (!result.success)
    return { ok: false, faults: result.issues.slice(0, FAULTS_SHOWN).map(fault) };
  return { ok: true, report: result.output as Report };
}

/** What the schema library says of one place, in the format's own words. */
export function fault(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const own = issue.type === 'check' || issue.type === 'regex' ? issue.message : null;
  const missing = issue.kind === 'schema' && issue.type === 'loose_object' && path.length > 0;
  return {
    path: printPath(path),
    expected:
      missing && issue.received === 'undefined'
        ? 'kenttä'
        : (own ?? inFinnish(issue.expected ?? issue.message)),
    found: issue.received === 'undefined' ? 'puuttuu' : inFinnish(issue.received),
  };
}

const FINNISH: Record<string, string> = {
  string: 'teksti',
  number: 'luku',
  Array: 'luettelo',
  Object: 'tietue',
  null: 'null',
  boolean: 'totuusarvo',
  NaN: 'ei luku',
  integer: 'kokonaisluku',
  '>=1': 'vähintään 1',
  '>=0': 'vähintään 0',
  finite: 'äärellinen luku',
};

/** The schema library's words for types, as a Finnish reader says them. */
function inFinnish(words: string): string {
  return words
    .replace(/"[^"]*"|>=[01]|[A-Za-z]+/g, (word) => FINNISH[word] ?? word)
    .replace(/\|/g, 'tai');
}

/** `['a', 0, 'b']` → `a[0].b`. */
export function printPath(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(key)) text += text === '' ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}
