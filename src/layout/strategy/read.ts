/** Strategia back to objectives and goals. */
import { fold, plainLabel } from '../../report/labels';
import type { Goal, Objective, Report } from '../../report/model';
import { divisionNames, objectiveTitles } from '../naming';
import { claimId, editedText, stemOf, type ReadContext } from '../reading/context';
import { mergeRows } from '../reading/rows';
import { withEdits, type RowReading, type TableReading } from '../reading/tables';
import { goalRows, strategyColumns } from './columns';

interface Placed {
  objective: string;
  goal: Goal;
}

/** Objectives keep their order and stay also when empty; an unknown name makes one. */
export function readObjectives(
  report: Report,
  reading: TableReading,
  context: ReadContext,
): Objective[] {
  const columns = strategyColumns(report.columns);
  const written = goalRows(report);
  const titles = objectiveTitles(report.objectives);
  const divisions = new Map(
    divisionNames(report).map(({ title, division }) => [fold(title), division.id]),
  );
  const divisionOf = (row: RowReading, before: string | undefined): string | undefined => {
    if (!row.edits.has('division') && before !== undefined) return before;
    const name = editedText(row, 'division', '');
    const id = divisions.get(fold(plainLabel(name)));
    if (id === undefined) {
      context.faults.push({
        path: reading.place(row, 'division'),
        expected: 'jonkin toimialan nimi',
        found: name === '' ? 'tyhjä' : `”${name}”`,
      });
    }
    return id ?? before;
  };

  const placed = mergeRows<Placed>(
    reading,
    (planned, row) => {
      const { objective, goal } = written[planned] as (typeof written)[number];
      const division = divisionOf(row, goal.division) ?? goal.division;
      return {
        objective: editedText(row, 'objective', objective),
        goal: withEdits(columns, row, { ...goal, division }, null),
      };
    },
    (row, above) => {
      const division = divisionOf(row, undefined);
      if (division === undefined) return null;
      const id = claimId(context, reading, row, division);
      const blank = { goal: '', actions: '', responsibility: '', metrics: '', actual: '', sdg: '' };
      return {
        objective: row.edits.has('objective')
          ? editedText(row, 'objective', '')
          : (above?.objective ?? titles[0] ?? ''),
        goal: withEdits(
          columns,
          row,
          { id, division, ...blank, line: above?.goal.line ?? 1 },
          null,
        ),
      };
    },
  );
  return intoObjectives(report, titles, placed, context);
}

function intoObjectives(
  report: Report,
  titles: string[],
  placed: Placed[],
  context: ReadContext,
): Objective[] {
  const byTitle = new Map<string, { name: string; goals: Goal[] }>();
  for (const { objective, goal } of placed) {
    const key = fold(plainLabel(objective));
    const group = byTitle.get(key) ?? { name: objective, goals: [] };
    byTitle.set(key, { ...group, goals: [...group.goals, goal] });
  }
  const objectives = report.objectives.map((objective, index): Objective => {
    const key = fold(titles[index] ?? '');
    const goals = byTitle.get(key)?.goals ?? [];
    byTitle.delete(key);
    return { ...objective, goals };
  });
  for (const { name, goals } of byTitle.values()) {
    objectives.push({
      id: context.ids.newId(stemOf('paamaara')),
      name: name === '' ? null : name,
      goals,
    });
  }
  return objectives;
}
