/** What a schema cannot say: ids are unique and whatever is referred to is there. */
import type { Statement } from './cityStatements';
import type { Division, Report } from './model';
import { printPath, type Fault } from './schema';

type Path = (string | number)[];

/** Faults of identity: doubled ids, and references to nothing. */
export function referenceFaults(report: Report): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();

  const claim = (id: string, path: Path): void => {
    const place = printPath([...path, 'id']);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place);
    else
      faults.push({
        path: place,
        expected: `tunniste, joka ei ole käytössä (${first})`,
        found: `"${id}"`,
      });
  };
  const refer = (
    id: string | null | undefined,
    known: Set<string>,
    what: string,
    path: Path,
  ): void => {
    if (id == null || known.has(id)) return;
    faults.push({ path: printPath(path), expected: what, found: `"${id}"` });
  };

  report.divisions.forEach((division, d) => {
    const path: Path = ['divisions', d];
    claim(division.id, path);
    claimDivision(division, path, claim);
    referDivision(division, path, refer);
  });

  const divisions = new Set(report.divisions.map((division) => division.id));
  report.narrative?.forEach((item, i) => claim(item.id, ['narrative', i]));
  claimStatements(report.statements, [], claim);

  report.objectives.forEach((objective, o) => {
    claim(objective.id, ['objectives', o]);
    objective.goals.forEach((goal, g) => {
      const path: Path = ['objectives', o, 'goals', g];
      claim(goal.id, path);
      refer(goal.division, divisions, 'jonkin toimialan tunniste', [...path, 'division']);
    });
  });
  return faults;
}

/** Every id that stands in a report. */
export function reportIds(report: Report): Set<string> {
  const ids = new Set<string>();
  const add = (id: string): void => void ids.add(id);
  for (const division of report.divisions) {
    add(division.id);
    claimDivision(division, [], add);
  }
  for (const paragraph of report.narrative ?? []) add(paragraph.id);
  claimStatements(report.statements, [], add);
  for (const objective of report.objectives) {
    add(objective.id);
    for (const goal of objective.goals) add(goal.id);
  }
  return ids;
}

function claimDivision(
  division: Division,
  path: Path,
  claim: (id: string, path: Path) => void,
): void {
  division.narrative.forEach((item, i) => claim(item.id, [...path, 'narrative', i]));
  division.deviations.forEach((item, i) => claim(item.id, [...path, 'deviations', i]));
  division.economy?.forEach((item, i) => claim(item.id, [...path, 'economy', i]));
  claimStatements(division.statements, path, claim);
  division.budgetChanges?.rows.forEach((item, i) =>
    claim(item.id, [...path, 'budgetChanges', 'rows', i]),
  );
  if (division.budgetChanges)
    claim(division.budgetChanges.total.id, [...path, 'budgetChanges', 'total']);
  division.resultAreas.forEach((area, a) => {
    claim(area.id, [...path, 'resultAreas', a]);
    area.indicators.forEach((item, i) =>
      claim(item.id, [...path, 'resultAreas', a, 'indicators', i]),
    );
  });
}

function claimStatements(
  statements: readonly Statement[] | undefined,
  path: Path,
  claim: (id: string, path: Path) => void,
): void {
  statements?.forEach((statement, s) => {
    const at: Path = [...path, 'statements', s];
    claim(statement.id, at);
    statement.rows.forEach((row, r) => claim(row.id, [...at, 'rows', r]));
  });
}

function referDivision(
  division: Division,
  path: Path,
  refer: (id: string | null | undefined, known: Set<string>, what: string, path: Path) => void,
): void {
  const areas = new Set(division.resultAreas.map((area) => area.id));
  const paragraphs = new Set(division.narrative.map((paragraph) => paragraph.id));
  const ofArea = 'jonkin saman toimialan tulosalueen tunniste tai null';
  division.deviations.forEach((item, i) => {
    const at: Path = [...path, 'deviations', i];
    refer(item.resultArea, areas, ofArea, [...at, 'resultArea']);
    refer(item.paragraph, paragraphs, 'jonkin saman toimialan kappaleen tunniste', [
      ...at,
      'paragraph',
    ]);
  });
  division.economy?.forEach((item, i) => {
    refer(item.resultArea, areas, ofArea, [...path, 'economy', i, 'resultArea']);
  });
  division.budgetChanges?.rows.forEach((item, i) => {
    refer(item.resultArea, areas, ofArea, [...path, 'budgetChanges', 'rows', i, 'resultArea']);
  });
  division.resultAreas.forEach((area, a) => {
    const siblings = new Set(area.indicators.map((item) => item.id));
    area.indicators.forEach((item, i) => {
      const at: Path = [...path, 'resultAreas', a, 'indicators', i, 'parent'];
      if (item.parent === item.id) {
        faultOfOwnParent(item.id, at, refer);
      } else refer(item.parent, siblings, 'jonkin saman tulosalueen suoritteen tunniste', at);
    });
  });
}

function faultOfOwnParent(
  id: string,
  path: Path,
  refer: (id: string, known: Set<string>, what: string, path: Path) => void,
): void {
  refer(id, new Set(), 'muu kuin rivin oma tunniste', path);
}
