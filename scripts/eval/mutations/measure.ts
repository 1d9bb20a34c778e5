/** Whether the checks see a slip where it was made, and nothing where it was not. */
import { check, type Checked } from '../../../src/checks/engine';
import type { Finding, Place } from '../../../src/checks/finding';
import type { Report } from '../../../src/report/model';
import { KINDS, mutate, type Kind, type Mutation } from './mutate';
import type { Random } from './random';
import { targetsOf } from './targets';

/** The figures read from a text follow an edit of it, or are those of before. */
export type Where = 'table' | 'text' | 'text alone' | 'free text';

export interface Outcome extends Omit<Mutation, 'report'> {
  where: Where;
  /** A finding that was not there before names the place. */
  found: boolean;
  /** As `found`, and of severity error or warning. */
  raised: boolean;
  /** New errors that neither name the place nor follow from a finding that does. */
  strayErrors: Finding[];
}

/** Every kind at every figure that something bears out. */
export function measureReport(report: Report, random: Random): Outcome[] {
  const before = check(report);
  return targetsOf(report).flatMap((target) =>
    KINDS.flatMap((kind) => {
      const mutation = mutate(report, target, kind, random);
      if (!mutation) return [];
      return variantsOf(report, mutation).map(({ where, mutated }) =>
        outcomeOf(before, mutation, where, mutated),
      );
    }),
  );
}

function variantsOf(
  original: Report,
  { report, target }: Mutation,
): { where: Where; mutated: Report }[] {
  if (target.kind === 'cell') return [{ where: 'table', mutated: report }];
  if (target.isFree) return [{ where: 'free text', mutated: report }];
  // What was not touched stays the same object, so that the checks take over what they know of it.
  const divisions = report.divisions.map((division, i) => {
    const deviations = original.divisions[i]?.deviations ?? [];
    return division.deviations === deviations ? division : { ...division, deviations };
  });
  return [
    { where: 'text', mutated: report },
    { where: 'text alone', mutated: { ...report, divisions } },
  ];
}

function outcomeOf(before: Checked, mutation: Mutation, where: Where, mutated: Report): Outcome {
  const known = new Map(before.findings.map((finding) => [finding.id, JSON.stringify(finding)]));
  const fresh = check(mutated, { previous: before }).findings.filter(
    (finding) => known.get(finding.id) !== JSON.stringify(finding),
  );
  const here = fresh.filter((finding) => finding.at.some((place) => isAt(place, mutation)));
  const { kind, target, from, to } = mutation;
  return {
    kind,
    target,
    from,
    to,
    where,
    found: here.length > 0,
    raised: here.some((finding) => finding.severity !== 'info'),
    strayErrors: fresh.filter(
      (finding) =>
        finding.severity === 'error' &&
        !known.has(finding.id) &&
        !here.includes(finding) &&
        !here.some(({ id }) => id === finding.root),
    ),
  };
}

/** A text place is met when the finding's span touches the sentence's figure or word. */
function isAt(place: Place, { target }: Mutation): boolean {
  const at = target.place;
  if (at.kind === 'cell') {
    return (
      place.kind === 'cell' &&
      place.table === at.table &&
      place.division === at.division &&
      place.row === at.row &&
      place.column === at.column
    );
  }
  const reach = 30;
  return (
    place.kind === 'text' &&
    place.paragraph === at.paragraph &&
    place.start < at.end + reach &&
    at.start < place.end + reach
  );
}

export interface Row {
  kind: Kind;
  where: Where;
  count: number;
  found: number;
  raised: number;
  stray: number;
}

export function tabulate(outcomes: readonly Outcome[]): Row[] {
  return KINDS.flatMap((kind) =>
    (['table', 'text', 'text alone', 'free text'] as const).flatMap((where) => {
      const own = outcomes.filter((one) => one.kind === kind && one.where === where);
      if (own.length === 0) return [];
      return [
        {
          kind,
          where,
          count: own.length,
          found: own.filter((one) => one.found).length,
          raised: own.filter((one) => one.raised).length,
          stray: own.filter((one) => one.strayErrors.length > 0).length,
        },
      ];
    }),
  );
}
