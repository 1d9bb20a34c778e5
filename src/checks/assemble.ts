/** From the rules' drafts to findings: ids, doubles away, fixes proved, consequences under their roots. */
import type { Division } from '../report/model';
import { GRAVITY, type Finding } from './finding';
import { findingId, placeKey } from './identity';
import { mendDivision } from './mend';
import type { Draft, Rule } from './rule';

type Drafts = ReadonlyMap<string, readonly Draft[]>;

/** How to see what a fix would do: the drafts of the mended division. */
export interface Trial {
  division: Division;
  rerun(mended: Division): Drafts;
}

/** Each proof runs rules again; a table with more errors than this is to be written anew. */
const MOST_PROOFS = 20;

/** Without a trial no fix of a fact is offered. */
export function assemble(drafts: Drafts, rules: readonly Rule[], trial?: Trial): Finding[] {
  const findings = withoutDoubles(identified(drafts, rules, trial?.division.id));
  return trial ? proved(findings, rules, trial) : findings.map(withoutUnproved);
}

function identified(drafts: Drafts, rules: readonly Rule[], division?: string): Finding[] {
  const taken = new Map<string, number>();
  return rules.flatMap((rule) =>
    (drafts.get(rule.code) ?? []).map((draft) => {
      const { subject, ...rest } = draft;
      const id = findingId(rule.code, subject);
      const times = (taken.get(id) ?? 0) + 1;
      taken.set(id, times);
      return {
        ...(division === undefined ? {} : { division }),
        ...rest,
        id: times === 1 ? id : `${id}#${times}`,
        rule: rule.code,
        severity: draft.severity ?? rule.severity,
      };
    }),
  );
}

/**
 * Two rules that say the same of the same place say it once: the earlier of the catalogue. What
 * follows from the other follows from it.
 */
function withoutDoubles(findings: Finding[]): Finding[] {
  const said = new Map<string, string>();
  const standsFor = new Map<string, string>();
  const kept = findings.filter(({ id, at: [first], expected, found }) => {
    if (!first || expected === undefined) return true;
    const key = `${placeKey(first)} ${expected} ${found}`;
    const earlier = said.get(key);
    if (earlier === undefined) said.set(key, id);
    else standsFor.set(id, earlier);
    return earlier === undefined;
  });
  return kept.map((finding) => {
    const root = finding.root === undefined ? undefined : standsFor.get(finding.root);
    return root === undefined ? finding : { ...finding, root };
  });
}

/**
 * A fix stays only when it takes its finding away and brings no new one. What goes with it and names
 * no other root is its consequence.
 */
function proved(findings: Finding[], rules: readonly Rule[], trial: Trial): Finding[] {
  const roots = new Map<string, string>();
  const kept = new Set<string>();
  const before = new Map(findings.map((finding) => [finding.id, finding]));
  const withFix = findings.filter((finding) => finding.fix && finding.root === undefined);
  for (const finding of withFix.slice(0, MOST_PROOFS)) {
    if (!finding.fix || !('raw' in finding.fix) || finding.fix.isReading) continue;
    if (roots.has(finding.id)) continue;
    const mended = mendDivision(trial.division, finding.fix);
    const after = withoutDoubles(identified(trial.rerun(mended), rules, mended.id));
    const left = new Set(after.map((one) => one.id));
    if (left.has(finding.id) || after.some((one) => isWorse(one, before.get(one.id)))) continue;
    kept.add(finding.id);
    for (const other of findings) {
      const gone = other.id !== finding.id && !left.has(other.id);
      if (gone && other.root === undefined && !roots.has(other.id)) {
        roots.set(other.id, finding.id);
      }
    }
  }
  return findings.map((finding) => {
    const root = finding.root ?? roots.get(finding.id);
    const settled = kept.has(finding.id) ? finding : withoutUnproved(finding);
    return root === undefined ? settled : { ...settled, root };
  });
}

function isWorse(after: Finding, before: Finding | undefined): boolean {
  return before === undefined || GRAVITY[after.severity] < GRAVITY[before.severity];
}

/** What is put back as it was, or only read, needs no proof. */
function withoutUnproved(finding: Finding): Finding {
  if (finding.fix && (!('raw' in finding.fix) || finding.fix.isReading)) return finding;
  const rest = { ...finding };
  delete rest.fix;
  return rest;
}
