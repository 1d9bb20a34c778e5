/** An imported report against its truth, cell by cell. */
import {
  INDICATOR_COLUMNS,
  type Division,
  type Report,
  type ResultArea,
} from '../../src/report/model';
import { compareIndicators } from './compareIndicators';
import { compareChanges, compareEconomy } from './compareMoney';
import { compareStatements } from './compareStatements';
import { areaName, ECONOMY_COLUMNS, type Comparison, type Found, type Scope } from './comparison';
import type { IsAsked } from './judge';
import { pairByName, plain } from './match';
import type { TruthReport } from './truth';

/** `isAsked` of questions about figures; `isDoubted` of those about the outline too. */
export function compareReports(
  truth: TruthReport,
  report: Report,
  isAsked: IsAsked,
  isDoubted: IsAsked,
): Comparison {
  const pairs = pairByName(
    truth.divisions,
    report.divisions,
    (division) => division.name,
    (division) => division.name,
  );
  const out: Comparison = {
    cells: [],
    strays: [],
    divisions: {
      found: pairs.size,
      of: truth.divisions.length,
      extra: report.divisions.length - pairs.size,
    },
    areas: { found: 0, of: 0, extra: 0 },
    period: { found: isSamePeriod(truth, report) ? 1 : 0, of: 1 },
    paragraphs: countParagraphs(truth, report),
    goals: countGoals(truth, report),
  };
  const used = new Set<object>();
  for (const division of truth.divisions) {
    const found = pairs.get(division) ?? null;
    const path = found ? pathOf(report, found) : '';
    compareDivision({ out, report, truth: division, found, path, isAsked, used });
  }
  compareStatements(out, truth, report, isAsked);
  for (const division of report.divisions) listStrays(out, report, division, used, isDoubted);
  const named = report.divisions.flatMap((division) => namedAreas(division));
  out.areas.extra = named.length - out.areas.found;
  return out;
}

function isSamePeriod(truth: TruthReport, report: Report): boolean {
  return truth.period.from === report.period.from && truth.period.to === report.period.to;
}

function pathOf(report: Report, division: Division): string {
  return `divisions[${report.divisions.indexOf(division)}]`;
}

function namedAreas(division: Division): ResultArea[] {
  return division.resultAreas.filter((area) => area.name !== null);
}

function compareDivision(scope: Scope): void {
  const { out, truth, found } = scope;
  const areas = pairByName(
    truth.resultAreas,
    found ? namedAreas(found) : [],
    (area) => area.name ?? '',
    (area) => area.name ?? '',
  );
  out.areas.of += truth.resultAreas.length;
  out.areas.found += areas.size;
  compareEconomy(scope);
  for (const area of truth.resultAreas) compareIndicators(scope, area, areas.get(area));
  compareChanges(scope);
}

/** Rows of a division that stand for nothing in the truth. */
function listStrays(
  out: Comparison,
  report: Report,
  division: Division,
  used: ReadonlySet<object>,
  isDoubted: IsAsked,
): void {
  const path = pathOf(report, division);
  const add = (cellPath: string, place: string, raw: string | undefined): void => {
    if (raw !== undefined && !isDoubted(cellPath))
      out.strays.push(`${division.name} / ${place} = ${raw}`);
  };
  division.economy?.forEach((row, i) => {
    if (used.has(row)) return;
    for (const column of ECONOMY_COLUMNS) {
      const raw = row[column]?.value == null ? undefined : row[column].raw;
      const place = `${areaName(division, row)} / ${row.item} / ${column}`;
      add(`${path}.economy[${i}].${column}`, place, raw);
    }
  });
  division.resultAreas.forEach((area, a) =>
    area.indicators.forEach((row, i) => {
      if (used.has(row)) return;
      for (const column of INDICATOR_COLUMNS) {
        const raw = row[column].value === null ? undefined : row[column].raw;
        const place = `${area.name ?? ''} / ${row.label} / ${column}`;
        add(`${path}.resultAreas[${a}].indicators[${i}].${column}`, place, raw);
      }
    }),
  );
}

function countParagraphs(truth: TruthReport, report: Report): Found {
  const all = (one: Report): string[] =>
    [one, ...one.divisions].flatMap((owner) =>
      (owner.narrative ?? []).map((paragraph) => plain(paragraph.text)),
    );
  const found = all(report).join('|');
  const wanted = all(truth);
  return { found: wanted.filter((text) => found.includes(text)).length, of: wanted.length };
}

function countGoals(truth: TruthReport, report: Report): Found {
  const all = (one: Report): string[] =>
    one.objectives.flatMap((objective) =>
      objective.goals.map((goal) => [goal.goal, goal.actions, goal.actual].map(plain).join('|')),
    );
  const found = new Set(all(report));
  const wanted = all(truth);
  return { found: wanted.filter((goal) => found.has(goal)).length, of: wanted.length };
}
