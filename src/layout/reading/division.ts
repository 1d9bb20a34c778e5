/** A division back from its tables; what none of them has touched is as it was. */
import { economyOf } from '../../report/economy';
import type { Division, Report } from '../../report/model';
import { readEconomy, withoutLines, withoutUnseenLines } from '../division/economy/read';
import { readIndicators } from '../division/indicators/read';
import { readNarrative } from '../division/narrative/read';
import { readPrintedChanges } from '../division/printed/read';
import type { ReadContext } from './context';
import type { Parts } from './parts';
import { isEdited, type TableReading } from './tables';

type Economy = Pick<Division, 'economy' | 'unallocated'>;

/**
 * A table that is gone leaves its part as the store has it; Talous leaves its lines deleted.
 *
 * @param before given back where nothing differs from it
 */
export function readDivision(
  division: Division,
  headings: Report['columns'],
  readings: ReadonlyMap<string, TableReading>,
  parts: Parts,
  context: Omit<ReadContext, 'faults'>,
  before: Division | undefined,
): Division {
  const part = <T>(
    kind: string,
    make: (reading: TableReading | undefined, context: ReadContext) => T,
  ): T => {
    const key = `${kind}:${division.id}`;
    const reading = readings.get(key);
    return parts.of(key, reading, (faults) => make(reading, { ...context, faults }));
  };
  const now: Division = { ...division };
  now.resultAreas = part('indicators', (reading, own) =>
    reading ? readIndicators(division, headings, reading, own) : division.resultAreas,
  );
  now.narrative = part('narrative', (reading, own) =>
    reading ? readNarrative(division, reading, own) : division.narrative,
  );
  const { budgetChanges } = division;
  if (budgetChanges) {
    now.budgetChanges = part('printed', (reading, own) =>
      reading ? readPrintedChanges(budgetChanges, division, reading, own) : budgetChanges,
    );
  }
  Object.assign(
    now,
    // A recovered report's other tables tell which lines Talous would have.
    part('economy', (reading, own) =>
      context.recovering ? recovered(now, reading, own) : economyNow(division, reading, own),
    ),
  );
  return before && isSame(before, now) ? before : now;
}

function economyNow(
  division: Division,
  reading: TableReading | undefined,
  context: ReadContext,
): Economy {
  if (reading && !isEdited(reading)) return {};
  return {
    economy: reading ? readEconomy(division, reading, context) : withoutLines(division, context),
    unallocated: economyOf(division).unallocated,
  };
}

function recovered(
  division: Division,
  reading: TableReading | undefined,
  context: ReadContext,
): Economy {
  if (!reading) return {};
  const economy = readEconomy(division, reading, context);
  return { economy: withoutUnseenLines({ ...division, economy }, context) };
}

/** Field by field: parts that were not touched are the same objects. */
function isSame(a: Division, b: Division): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof Division)[];
  return keys.every((key) => a[key] === b[key]);
}
