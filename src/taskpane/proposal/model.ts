/** What the proposal's view shows, from the report, its settings and the findings. */
import { isNothing, type Amounts, type MaybeAmounts } from '../../proposal/amounts';
import type { AreaRow } from '../../proposal/areas';
import { openFields } from '../../proposal/document/model';
import { paperOf } from '../../proposal/document/paper';
import {
  makeProposal,
  versionRows,
  type DivisionProposal,
  type Proposal,
} from '../../proposal/proposal';
import { proposalPlaces, variancePlaces, type OpenPlace } from '../../proposal/places';
import { readSettings, soundSettings } from '../../proposal/readSettings';
import { reasonFor, reasonText } from '../../proposal/reasons';
import {
  heldBy,
  remindersOf,
  waiverOf,
  type Reminder,
  type ReviewedFinding,
} from '../../proposal/review';
import type { Binding, ProposalSettings, Waiver } from '../../proposal/settings';
import {
  compareVersions,
  versionTotal,
  type ProposalVersion,
  type VersionChange,
} from '../../proposal/versions';
import type { Division, Report } from '../../report/model';
import { sumEuros } from '../../report/money';
import type { Fault } from '../../report/schema';

export interface ProposalModel {
  proposal: Proposal;
  settings: ProposalSettings;
  /** Faults in the settings that the report carries; `settings` then has defaults in their stead. */
  faults: Fault[];
  /** Divisions that propose something or have something left unproposed. */
  divisions: DivisionItem[];
  /** The names of the other divisions. */
  quiet: string[];
  total: Figures;
  /** What cannot be read of the whole. */
  unread: Unread;
  bindings: BindingItemOf[];
  reminders: Reminder[];
  open: ReviewedFinding[];
  waived: WaivedFinding[];
  versions: VersionItem[];
  /** Against the last version; null when there is none, or a proposal cannot be read. */
  sinceLast: VersionChange[] | null;
}

/** Euros; revenue and expense + = grows, net + = improves; null where nothing is known. */
export interface Figures extends MaybeAmounts {
  /** The part of the net variance that is not proposed. */
  unproposed: number | null;
}

/** What nobody can count before somebody has mended a cell or a line. */
export interface Unread {
  proposal: boolean;
  unproposed: boolean;
}

export interface DivisionItem {
  id: string;
  name: string;
  /** What the council decides, and all that is left unproposed. */
  sum: Figures;
  unread: Unread;
  rows: RowItem[];
}

/**
 * The council's decision, the board's own plan, an area with a variance and no proposal, or one that
 * cannot be read.
 */
export type RowKind = 'council' | 'board' | 'unproposed' | 'unread';

export interface RowItem {
  id: string;
  kind: RowKind;
  label: string;
  figures: Figures;
  unread: Unread;
  /** Where what cannot be read stands. */
  places: OpenPlace[];
  /** What is forecast against the budget. */
  variance: MaybeAmounts;
  reason: Reason;
  /** The line of Talous that the row leads to; null where it has none. */
  line: string | null;
}

/** Written into Talous, offered from the report's text, missing, or not needed. */
export interface Reason {
  source: 'written' | 'offered' | 'missing' | 'none';
  text: string;
}

export interface BindingItemOf {
  division: string;
  name: string;
  binding: Binding;
  assumed: boolean;
}

/** An error that was let pass itself; what follows from it is not listed beside it. */
export interface WaivedFinding {
  finding: ReviewedFinding;
  waiver: Waiver;
}

export interface VersionItem {
  version: ProposalVersion;
  total: Amounts;
  /** Against the version before; null for the first. */
  changes: VersionChange[] | null;
}

/** Pure; the same report and findings give the same model. */
export function proposalModel(report: Report, findings: ReviewedFinding[]): ProposalModel {
  const reading = readSettings(report);
  const settings = soundSettings(report);
  const proposal = makeProposal(report, settings);
  const items = proposal.divisions.map(divisionItem);
  const divisions = items.filter(({ rows }) => rows.length > 0);
  const unread = {
    proposal: items.some((item) => item.unread.proposal),
    unproposed: items.some((item) => item.unread.unproposed),
  };
  const { versions, waivers } = settings;
  const last = versions.at(-1);
  const now = versionRows(proposal);
  const fields = openFields(paperOf(proposal, { language: 'fi', final: false }));
  return {
    proposal,
    settings,
    faults: reading.ok ? [] : reading.faults,
    divisions,
    quiet: items.filter(({ rows }) => rows.length === 0).map(({ name }) => name),
    total: {
      ...proposal.total,
      unproposed: unread.unproposed ? null : sumKnown(items.map(({ sum }) => sum.unproposed)),
    },
    unread,
    bindings: proposal.divisions.map(({ division, binding, bindingAssumed }) => ({
      division: division.id,
      name: division.name,
      binding,
      assumed: bindingAssumed,
    })),
    reminders: remindersOf(proposal, fields),
    open: heldBy(proposal, findings, waivers),
    waived: waivedErrors(findings, waivers),
    versions: versions.map((version, i) => {
      const before = versions[i - 1];
      const changes = before ? compareVersions(before.rows, version.rows) : null;
      return { version, total: versionTotal(version), changes };
    }),
    sinceLast: last && now ? compareVersions(last.rows, now) : null,
  };
}

function divisionItem(one: DivisionProposal): DivisionItem {
  const { division, council, board, areas, sum, whole } = one;
  const shown = new Set([...council, ...board].flatMap((row) => row.lines));
  const others = areas.filter((row) => !row.lines.some((line) => shown.has(line)));
  const left = others.filter(
    (row) => (row.unproposed.revenue ?? 0) !== 0 || (row.unproposed.expense ?? 0) !== 0,
  );
  return {
    id: division.id,
    name: division.name,
    sum: { ...sum, unproposed: whole.unproposed.net },
    unread: unreadOf(whole),
    rows: [
      ...council.map((row) => rowItem(one, row, 'council', reasonOf(row, reasonText(one, row)))),
      ...board.map((row) =>
        rowItem(one, row, 'board', reasonOf(row, reasonFor(division, row, areas))),
      ),
      ...left.map((row) => rowItem(one, row, 'unproposed', NO_REASON)),
      ...others
        .filter((row) => unreadOf(row).unproposed)
        .map((row) => rowItem(one, row, 'unread', NO_REASON)),
    ],
  };
}

const NO_REASON: Reason = { source: 'none', text: '' };

function unreadOf({ proposalUnread, state }: AreaRow): Unread {
  return { proposal: proposalUnread, unproposed: proposalUnread || state === 'unread' };
}

function placesOf(division: Division, row: AreaRow): OpenPlace[] {
  const own = new Set([...row.lines, ...row.gone]);
  const places = [
    ...(row.proposalUnread ? proposalPlaces(division) : []),
    ...(row.state === 'unread' ? variancePlaces(division) : []),
  ].filter(({ line }) => own.has(line));
  return [...new Map(places.map((place) => [`${place.line} ${place.at}`, place])).values()];
}

function rowItem(one: DivisionProposal, row: AreaRow, kind: RowKind, reason: Reason): RowItem {
  const { proposal, unproposed } = row;
  const known = proposal !== null && !isNothing(proposal);
  const places = placesOf(one.division, row);
  const toMend = places.find(({ at }) => at !== 'line')?.line;
  return {
    id: `${one.division.id}:${kind}:${row.id}`,
    kind,
    label: row.label,
    figures: {
      ...(known ? proposal : { revenue: null, expense: null, net: null }),
      unproposed: unproposed.net,
    },
    unread: unreadOf(row),
    places,
    variance: row.variance,
    reason,
    line: toMend ?? row.lines[0] ?? null,
  };
}

function reasonOf(row: AreaRow, text: string): Reason {
  if (text === '') return { source: 'missing', text };
  return { source: row.reason === '' ? 'offered' : 'written', text };
}

function waivedErrors(findings: ReviewedFinding[], waivers: Waiver[]): WaivedFinding[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .flatMap((finding) => {
      const waiver = waiverOf(finding, findings, waivers);
      return waiver?.finding === finding.id ? [{ finding, waiver }] : [];
    });
}

function sumKnown(parts: (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : sumEuros(known);
}
