/**
 * Which figure is wrong when sums of a table do not hold: the one whose correction mends most of them
 * and breaks none. A figure stands in several sums (its row's net, its column's total), so that one
 * slip is found at its place.
 */
import { explain, type Explanation } from '../causes';
import { holds, residualOf, solveFor, toleranceOf, type Entry, type Identity } from './identity';

/** One wrong figure and the sums that fail because of it. */
export interface Fault {
  entry: Entry;
  expected: number;
  /** The sum that shows it best: the one whose result the figure is, if any. */
  primary: Identity;
  /** The other sums that fail with it. */
  others: Identity[];
  explanation: Explanation | null;
  /** Nothing else explains the failing sums as well. */
  sure: boolean;
  /** The sum of the other figure that is wrong with this one. */
  rootOf?: Identity;
}

export function diagnose(identities: readonly Identity[]): Fault[] {
  const faults: Fault[] = [];
  const values = new Map<string, number>();
  const told = new Set<Identity>();
  for (;;) {
    const failing = identities.filter((one) => !told.has(one) && !holds(one, values));
    if (failing.length === 0) return faults;
    const holding = identities.filter((one) => holds(one, values));
    const found = singleFault(failing, holding, values) ??
      staleRow(failing, holding, values) ?? [unexplained(failing, values)];
    for (const fault of found) {
      faults.push(fault);
      if (fault.sure || found.length > 1) values.set(fault.entry.key, fault.expected);
      for (const identity of [fault.primary, ...fault.others]) told.add(identity);
    }
  }
}

interface Candidate {
  entry: Entry;
  expected: number;
  mends: Identity[];
  explanation: Explanation | null;
  isResult: boolean;
}

function singleFault(
  failing: readonly Identity[],
  holding: readonly Identity[],
  values: Map<string, number>,
): Fault[] | null {
  const candidates = entriesOf(failing)
    .map((entry) => candidateOf(entry, failing, values))
    .filter((candidate) => !breaks([candidate], holding, values));
  const [best, second] = candidates.sort(better);
  if (!best) return null;
  const sure =
    !second ||
    best.mends.length > second.mends.length ||
    (best.explanation !== null && second.explanation === null);
  return [faultOf(best, sure)];
}

/** One figure in view of all failing sums that it can mend with one and the same value. */
function candidateOf(
  entry: Entry,
  failing: readonly Identity[],
  values: Map<string, number>,
): Candidate {
  const own = failing.filter((identity) => contains(identity, entry));
  const asResult = own.filter((identity) => identity.result.entry.key === entry.key);
  const tries = [...asResult, ...own].map((identity) => {
    const expected = solveFor(identity, entry, values);
    const trial = new Map(values).set(entry.key, expected);
    return { expected, mends: own.filter((one) => holds(one, trial)), by: identity };
  });
  const best = tries.reduce((a, b) => (b.mends.length > a.mends.length ? b : a));
  return {
    entry,
    expected: best.expected,
    mends: best.mends,
    explanation: explanationOf(entry, best.expected, best.by),
    isResult: asResult.length > 0,
  };
}

function explanationOf(entry: Entry, expected: number, identity: Identity): Explanation | null {
  if (entry.cell.value === null) return null;
  return explain(expected, entry.value, {
    tolerance: toleranceOf(identity),
    decimals: entry.decimals,
    addends:
      identity.result.entry.key === entry.key ? identity.terms.map((term) => term.entry.value) : [],
  });
}

function better(a: Candidate, b: Candidate): number {
  return (
    b.mends.length - a.mends.length ||
    Number(b.explanation !== null) - Number(a.explanation !== null) ||
    Number(b.isResult) - Number(a.isResult)
  );
}

function faultOf(candidate: Candidate, sure: boolean): Fault {
  const { entry, expected, mends, explanation } = candidate;
  const primary =
    mends.find((identity) => identity.result.entry.key === entry.key) ?? (mends[0] as Identity);
  const others = mends.filter((identity) => identity !== primary);
  return { entry, expected, primary, others, explanation, sure };
}

/** Two figures of one row that agree with each other and with nothing else: counted of older rows. */
function staleRow(
  failing: readonly Identity[],
  holding: readonly Identity[],
  values: Map<string, number>,
): Fault[] | null {
  const candidates = entriesOf(failing)
    .map((entry) => candidateOf(entry, failing, values))
    .sort(better);
  for (const [i, a] of candidates.entries()) {
    for (const b of candidates.slice(i + 1)) {
      const apart = a.mends.every((identity) => !b.mends.includes(identity));
      if (a.entry.place.row !== b.entry.place.row || !apart) continue;
      if (breaks([a, b], holding, values)) continue;
      const stale = (one: Candidate): Fault =>
        faultOf({ ...one, explanation: { cause: 'stale' } }, false);
      const root = stale(a);
      return [root, { ...stale(b), rootOf: root.primary }];
    }
  }
  return null;
}

/** No correction of one or two figures helps: the sum is told where it is printed. */
function unexplained(failing: readonly Identity[], values: Map<string, number>): Fault {
  const primary = failing.reduce((a, b) =>
    Math.abs(residualOf(b, values)) > Math.abs(residualOf(a, values)) ? b : a,
  );
  const { entry } = primary.result;
  const expected = solveFor(primary, entry, values);
  const explanation = explanationOf(entry, expected, primary);
  return { entry, expected, primary, others: [], explanation, sure: false };
}

function breaks(
  candidates: readonly Candidate[],
  holding: readonly Identity[],
  values: Map<string, number>,
): boolean {
  const trial = new Map(values);
  for (const { entry, expected } of candidates) trial.set(entry.key, expected);
  return holding.some(
    (identity) =>
      candidates.some(({ entry }) => contains(identity, entry)) && !holds(identity, trial),
  );
}

function contains({ result, terms }: Identity, entry: Entry): boolean {
  return result.entry.key === entry.key || terms.some((term) => term.entry.key === entry.key);
}

function entriesOf(identities: readonly Identity[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { result, terms } of identities) {
    for (const { entry } of [result, ...terms]) entries.set(entry.key, entry);
  }
  return [...entries.values()];
}
