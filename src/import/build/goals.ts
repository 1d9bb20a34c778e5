/** Strategy tables to objectives. */
import type { Goal, Objective } from '../../report/model';
import { goalRows } from '../rows/goals';
import type { ReadTable } from '../table/read';
import { textOf } from '../table/grid';
import { fold, slug } from '../words/fold';
import { headingWord, withoutNumber } from '../words/sections';
import type { Target } from './target';

/** Adds the rows whose division is known; the others are left. */
export function addGoals(assembly: Target, at: number, table: ReadTable): void {
  const { registry, reading } = assembly;
  const standing = reading.outline.standings[at];
  const above = standing?.division ? registry.division(standing.division) : null;
  const heading = (standing?.path ?? [])
    .map(withoutNumber)
    .reverse()
    .find((text) => /päämäärä|strategi|tavoit|painopiste|kärki|ohjelma/iu.test(text));
  const caption = table.piece.captions.map(textOf).find((text) => text !== '');
  for (const row of goalRows(table)) {
    const groupIsDivision =
      row.group !== null &&
      (registry.find(row.group) !== undefined || headingWord(row.group) === 'division');
    const named = row.division ?? (groupIsDivision ? row.group : null);
    const division = named === null ? above : registry.division({ name: named, place: row.place });
    if (!division) {
      assembly.leave(
        row.place,
        Object.values(row.texts)
          .filter((text) => text !== '')
          .join(' | '),
      );
      continue;
    }
    const name = (groupIsDivision ? null : row.group) ?? caption ?? heading ?? null;
    const objective = objectiveOf(assembly, name);
    const goal: Goal & { from: object } = {
      id: registry.newId(`${division.division.id}-tavoite-${slug(row.texts.goal).slice(0, 40)}`),
      division: division.division.id,
      ...row.texts,
      line: registry.lineOf(row.place),
      from: row.place,
    };
    objective.goals.push(goal);
  }
}

function objectiveOf({ objectives, registry }: Target, name: string | null): Objective {
  const known = objectives.find((each) => fold(each.name ?? '') === fold(name ?? ''));
  if (known) return known;
  const objective: Objective = {
    id: registry.newId(`paamaara-${slug(name ?? 'nimeton')}`),
    name,
    goals: [],
  };
  objectives.push(objective);
  return objective;
}
