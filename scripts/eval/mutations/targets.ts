/** The figures of a report that something else in it bears out, so that a change of one can be seen. */
import { readProse } from '../../../src/figures';
import { spanOf } from '../../../src/checks/stated/spans';
import { agrees, positionsOf } from '../../../src/checks/stated/positions';
import { breakdowns } from '../../../src/checks/footing/breakdown';
import { changeIdentities } from '../../../src/checks/footing/changes';
import { residualOf } from '../../../src/checks/footing/identity';
import { entriesOf } from '../../../src/checks/footing/tell';
import type { CellPlace, TextPlace } from '../../../src/checks/finding';
import { SUM_COLUMNS, type Cell, type Division, type Report } from '../../../src/report/model';
import { SPOKEN } from './spoken';

export interface CellTarget {
  kind: 'cell';
  place: CellPlace;
  cell: Cell;
  /** In a table of changes a total, a net or a part; in a breakdown a whole or a part. */
  role: 'total' | 'net' | 'part';
}

export interface TextTarget {
  kind: 'text';
  place: TextPlace;
  cell: Cell;
  /** No statement of the report holds it: it stands in the text alone. */
  isFree: boolean;
}

export type Target = CellTarget | TextTarget;

export function targetsOf(report: Report): Target[] {
  return report.divisions.flatMap((division) => [
    ...changeTargets(division),
    ...breakdownTargets(division),
    ...textTargets(division),
    ...spokenTargets(division),
  ]);
}

/** Figures of sums that hold exactly; what stands in a sum that does not is left alone. */
function changeTargets(division: Division): Target[] {
  const identities = changeIdentities(division);
  const wrong = new Set(
    identities
      .filter((identity) => residualOf(identity) !== 0)
      .flatMap((identity) => entriesOf(identity).map((entry) => entry.key)),
  );
  const entries = new Map(
    identities.flatMap(entriesOf).map((entry) => [entry.key, entry] as const),
  );
  return [...entries.values()]
    .filter((entry) => !wrong.has(entry.key) && entry.cell.value !== null && entry.value !== 0)
    .flatMap(({ place, cell }): Target[] =>
      place.table === 'statements'
        ? []
        : [
            {
              kind: 'cell',
              place,
              cell,
              role: place.row === 'total' ? 'total' : place.column === 'net' ? 'net' : 'part',
            },
          ],
    );
}

function breakdownTargets(division: Division): Target[] {
  return breakdowns(division)
    .filter((one) => one.complete && residualOf(one.identity) === 0)
    .flatMap(({ identity }) =>
      entriesOf(identity)
        .filter((entry) => Math.abs(entry.value) >= 100)
        .flatMap(({ place, cell, key }): Target[] =>
          place.table === 'statements'
            ? []
            : [
                {
                  kind: 'cell',
                  place,
                  cell,
                  role: key === identity.result.entry.key ? 'total' : 'part',
                },
              ],
        ),
    );
}

/** Stated amounts that a table of changes bears out, with at least three digits. */
function textTargets(division: Division): Target[] {
  const borneOut = positionsOf(division).flatMap((position) =>
    SUM_COLUMNS.flatMap((column) => {
      const [stated, ...others] = position.stated[column];
      const proposed = position.proposed[column];
      const holds = stated && others.length === 0 && proposed && agrees(stated, proposed);
      return holds ? [{ area: position.area, column }] : [];
    }),
  );
  return borneOut.flatMap(({ area, column }) =>
    division.deviations
      .filter((one) => one.resultArea === area && one[column] !== undefined)
      .flatMap((deviation): Target[] => {
        const place = spanOf(division, deviation, column);
        const cell = deviation[column];
        return place && cell && cell.raw.replace(/\D/g, '').length >= 3
          ? [{ kind: 'text', place, cell, isFree: false }]
          : [];
      }),
  );
}

/** Figures of free prose that the tables bear out, with at least three digits. */
function spokenTargets(division: Division): Target[] {
  return division.narrative
    .filter(({ id }) => id.endsWith(SPOKEN))
    .flatMap(({ id, text }) =>
      readProse(text).figures.flatMap(({ start, end, raw, value }): Target[] => {
        if (Array.isArray(value) || raw.replace(/\D/g, '').length < 3) return [];
        const place: TextPlace = {
          kind: 'text',
          division: division.id,
          paragraph: id,
          start,
          end,
          raw,
        };
        return [{ kind: 'text', place, cell: { raw, value }, isFree: true }];
      }),
    );
}
