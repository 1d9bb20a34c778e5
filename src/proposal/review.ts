/** Before the final version: what is open, what was gone past and why, what a person still has to look at. */
import type { EconomyRow } from '../report/model';
import { sumEuros } from '../report/money';
import type { FieldInline } from './document/model';
import type { DivisionProposal, Proposal } from './proposal';
import type { Waiver } from './settings';
import { fi } from './text/fi';

/** What the paper needs to know of a finding. */
export interface ReviewedFinding {
  id: string;
  severity: 'error' | 'warning' | 'info';
  /** The id of the finding that this one follows from. */
  root?: string | undefined;
  /** No reason lets it past. */
  isFirm?: boolean;
  message: string;
}

/** The waiver that lets a finding pass: its own, or that of a finding it follows from. */
export function waiverOf(
  finding: ReviewedFinding,
  findings: ReviewedFinding[],
  waivers: Waiver[],
): Waiver | null {
  const seen = new Set<string>();
  for (let one: ReviewedFinding | undefined = finding; one && !seen.has(one.id);) {
    seen.add(one.id);
    const { id, root }: ReviewedFinding = one;
    const waiver = waivers.find((each) => each.finding === id && each.reason.trim() !== '');
    if (waiver) return waiver;
    one = findings.find((each) => each.id === root);
  }
  return null;
}

/**
 * Errors that nobody has gone past. The final version waits for these. An error that follows from
 * another one passes or falls with it, and is not counted beside it.
 */
export function openErrors(findings: ReviewedFinding[], waivers: Waiver[]): ReviewedFinding[] {
  const errors = findings.filter((one) => one.severity === 'error');
  const ids = new Set(errors.map((one) => one.id));
  return errors.filter(
    (one) =>
      (one.root === undefined || !ids.has(one.root)) && waiverOf(one, findings, waivers) === null,
  );
}

/**
 * What holds the final version up: open errors, and then proposals that nobody can read, which no
 * reason lets past.
 */
export function heldBy(
  { unread }: Proposal,
  findings: ReviewedFinding[],
  waivers: Waiver[],
): ReviewedFinding[] {
  const open = openErrors(findings, waivers);
  if (open.length > 0) return open;
  return unread.map((place) => ({
    id: `proposal.unread:${place.line}`,
    severity: 'error',
    isFirm: true,
    message: `${fi.openPlace(place)}.`,
  }));
}

/** All open errors gone past with one reason. */
export function waiveAll(
  findings: ReviewedFinding[],
  waivers: Waiver[],
  mark: Omit<Waiver, 'finding'>,
): Waiver[] {
  const open = openErrors(findings, waivers);
  return [...waivers, ...open.map(({ id }) => ({ finding: id, ...mark }))];
}

/** What the tool assumed or cannot know. */
export type Reminder =
  | { kind: 'openFields'; count: number }
  | { kind: 'bindingAssumed'; divisions: string[] }
  | { kind: 'overrideWithoutReason'; division: string; row: string }
  | { kind: 'netOnly'; division: string; row: string }
  | { kind: 'earlierDiffers'; listed: number; inBudget: number };

export function remindersOf(proposal: Proposal, open: FieldInline[]): Reminder[] {
  const assumed = proposal.divisions
    .filter((one) => one.bindingAssumed && one.council.length > 0)
    .map((one) => one.division.name);
  return [
    ...(open.length > 0 ? [{ kind: 'openFields' as const, count: open.length }] : []),
    ...(assumed.length > 0 ? [{ kind: 'bindingAssumed' as const, divisions: assumed }] : []),
    ...proposal.divisions.flatMap(rowReminders),
    ...earlierReminder(proposal),
  ];
}

function rowReminders({ division, areas }: DivisionProposal): Reminder[] {
  return areas.flatMap((row): Reminder[] => {
    const own = { division: division.name, row: row.label };
    const overridden = (division.economy ?? []).some(
      (one) => row.lines.includes(one.id) && one.proposal !== undefined,
    );
    return [
      ...(overridden && row.reason === '' && row.proposal !== null
        ? [{ kind: 'overrideWithoutReason' as const, ...own }]
        : []),
      ...(row.netOnly && row.proposal !== null ? [{ kind: 'netOnly' as const, ...own }] : []),
    ];
  });
}

/** The register of earlier changes against the budget's own column TA-muutokset, as net effect. */
function earlierReminder({ report, settings }: Proposal): Reminder[] {
  const lines = report.divisions.flatMap((division) => division.economy ?? []);
  const changed = lines.filter((line) => line.budgetChanges?.value != null);
  if (changed.length === 0) return [];
  const signed = (line: EconomyRow): number =>
    (line.item === 'revenue' ? 1 : -1) * (line.budgetChanges?.value ?? 0);
  const inBudget = sumEuros(changed.map(signed));
  const listed = sumEuros(settings.earlier.map((one) => one.revenue - one.expense));
  return inBudget === listed ? [] : [{ kind: 'earlierDiffers', listed, inBudget }];
}
