/**
 * The next period's report out of the last one: the same divisions, areas, labels and ids. What is
 * of the year stays, what is of the period is emptied, and the last texts become prompts beside empty ones.
 */
import { readSettings, soundSettings, withSettings } from '../proposal/readSettings';
import type { FieldId } from '../proposal/settings';
import type { Division, IndicatorColumn, Objective, Paragraph, Report } from '../report/model';
import { INDICATOR_COLUMNS } from '../report/model';
import { yearOf, type Period } from '../report/period';
import { decidedOf, decidedSums } from './decided';
import { nextEconomy } from './economy';
import { nextHeading } from './headings';
import { nextArea, nextMoreColumns } from './indicators';
import { spanBetween, type Span } from './span';
import { nextStatement } from './statements';

/** What the user is told of. */
export type RollNote =
  /** The council's decision of `date` moved into TA-muutokset; euros, + = grows. */
  | { kind: 'decided'; date: string; lines: number; revenue: number; expense: number }
  /** Proposals that stand in no decision of the council were left out. */
  | { kind: 'undecided' | 'changed'; lines: number }
  /** The prior year is what was forecast of it, not its final accounts. */
  | { kind: 'priorIsForecast'; year: number }
  /** More than a year lies between: the prior year is not known. */
  | { kind: 'priorUnknown'; year: number };

export type NextReport =
  | { ok: true; report: Report; notes: RollNote[] }
  /** Why the period cannot follow, in Finnish. */
  | { ok: false; expected: string; found: string };

const NONE: ReadonlyMap<string, number> = new Map();

/** The report of a later period. Pure; the last report is not touched. */
export function nextReport(report: Report, period: Period): NextReport {
  const reading = spanBetween(report.period, period);
  if (!reading.ok) return reading;
  const { span } = reading;
  const decided = span.years === 0 ? decidedOf(report) : ({ state: 'nothing' } as const);
  const amounts = decided.state === 'decided' ? decided.amounts : NONE;
  const moreColumns = nextMoreColumns(report, span);
  const keys = new Set(moreColumns.map(({ key }) => key));
  const { printed: _printed, ...kept } = report;
  const next: Report = {
    ...kept,
    title: nextHeading(report.title, span),
    period,
    previous: { title: report.title, period: report.period },
    columns: nextColumns(report, span),
    ...(report.narrative ? { narrative: report.narrative.map(prompt) } : {}),
    ...(report.statements
      ? { statements: report.statements.map((one) => nextStatement(one, span)) }
      : {}),
    ...(moreColumns.length > 0 || report.moreColumns ? { moreColumns } : {}),
    divisions: report.divisions.map((division) => nextDivision(division, keys, amounts, span)),
    objectives: report.objectives.map(nextObjective),
  };
  return {
    ok: true,
    report: proposalAnew(next),
    notes: [...decidedNotes(report, decided), ...priorNotes(span)],
  };
}

function nextColumns({ columns }: Report, span: Span): Report['columns'] {
  const next = Object.fromEntries(
    INDICATOR_COLUMNS.map((column) => [column, nextHeading(columns[column], span)]),
  ) as Record<IndicatorColumn, string>;
  // A forecast in the prior year's place says that it is one.
  const isForecast = span.years === 1 && !span.isFinal;
  return isForecast ? { ...next, priorActual: columns.forecast } : next;
}

function nextDivision(
  division: Division,
  keys: ReadonlySet<string>,
  decided: ReadonlyMap<string, number>,
  span: Span,
): Division {
  const { budgetChanges: _changes, unallocated: _rest, printed: _printed, ...kept } = division;
  return {
    ...kept,
    narrative: division.narrative.map(prompt),
    deviations: [],
    economy: nextEconomy(division, decided, span),
    ...(division.statements
      ? { statements: division.statements.map((one) => nextStatement(one, span)) }
      : {}),
    resultAreas: division.resultAreas.map((area) => nextArea(area, keys, span)),
  };
}

/** An empty paragraph beside what stood in it; an older prompt stays where nothing was written. */
function prompt(paragraph: Paragraph): Paragraph {
  const previous = paragraph.text.trim() === '' ? paragraph.previous : paragraph.text;
  return { ...paragraph, text: '', ...(previous === undefined ? {} : { previous }) };
}

function nextObjective(objective: Objective): Objective {
  return {
    ...objective,
    goals: objective.goals.map((goal) => ({
      ...goal,
      actual: '',
      previousActual: goal.actual.trim() === '' ? (goal.previousActual ?? '') : goal.actual,
    })),
  };
}

/** Fields of the paper that are the city's, not one meeting's. */
const LASTING_FIELDS: readonly FieldId[] = ['preparer', 'legalBasis', 'council'];

/** The city's own settings of proposals stay; versions, waivers and a meeting's fields begin anew. */
function proposalAnew(report: Report): Report {
  const settings = readSettings(report).ok ? soundSettings(report) : null;
  if (!settings) return report;
  const fields = Object.fromEntries(
    Object.entries(settings.fields).filter(([id]) => LASTING_FIELDS.includes(id as FieldId)),
  );
  return withSettings(report, { ...settings, fields, versions: [], waivers: [] });
}

function decidedNotes(report: Report, decided: ReturnType<typeof decidedOf>): RollNote[] {
  if (decided.state === 'nothing') return [];
  if (decided.state !== 'decided') return [{ kind: decided.state, lines: decided.lines }];
  const { date, amounts } = decided;
  return [{ kind: 'decided', date, lines: amounts.size, ...decidedSums(report, amounts) }];
}

function priorNotes(span: Span): RollNote[] {
  const year = yearOf(span.new) - 1;
  if (span.years > 1) return [{ kind: 'priorUnknown', year }];
  return span.years === 1 && !span.isFinal ? [{ kind: 'priorIsForecast', year }] : [];
}
