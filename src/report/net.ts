/**
 * Toimintakate: the net variance of areas, divisions and the city, and how far it is known. What is
 * not known is said, never counted as nothing (design.md, 4a).
 */
import {
  areaVariance,
  linesByArea,
  sumOrNull,
  type Lacking,
  type NetState,
  type Sums,
} from './area';
import { economyOf } from './economy';
import { isUnread, type Economy, type EconomyLine, type GoneLine } from './line';
import type { Division, EconomyItem, Report } from './model';
import { netOf, subtractEuros } from './money';

export type { Lacking, NetState, Sums } from './area';

export interface Net {
  state: NetState;
  /** All null where nothing is told or something is unread. */
  variance: Sums;
  /** What the state lacks. */
  lacking: Lacking;
  /** All null where a proposal is no number or its line is gone. */
  proposal: Sums;
  /** Lines whose proposal is no number, or that are gone. */
  proposalsUnread: number;
  /** Esittämättä jäävä poikkeama of the net; + = improves. */
  unproposed: number | null;
}

export interface AreaNet extends Net {
  /** The id of the line of Talous that gives the area its name. */
  id: string;
  label: string;
  /** Kohdistamatta. */
  isRest: boolean;
}

export interface DivisionNet extends Net {
  division: string;
  areas: AreaNet[];
  /** No line is left where the report has lines. */
  isGone: boolean;
  /** The net of Kohdistamatta while it counts; null while it does not. */
  unallocated: number | null;
}

export interface CityNet {
  divisions: DivisionNet[];
  /** half: an unread or half division leaves a sum of the others; unread or silent: there is no sum. */
  state: NetState;
  /** A division has a forecast and no budget. */
  lacksBudget: boolean;
  /** How many divisions the sum covers: those that are known or half. */
  covered: number;
  /** Something is unread or half, so the sum has no direction. */
  isOpen: boolean;
  variance: Sums;
  /** All null where a division's proposals cannot be read. */
  proposal: Sums;
  /** Null where a division's variance or proposals cannot be read. */
  unproposed: number | null;
}

const NO_SUMS: Sums = { revenue: null, expense: null, net: null };
const NOTHING_LACKING: Lacking = { unread: 0, gone: 0, empty: 0, budgetMissing: 0 };

/** The same as the formulas of the sheet Toimintakate. */
export function divisionNet(division: Division): DivisionNet {
  const { lines, gone } = economyOf(division);
  const { areas, rest } = areasOf(lines, gone);
  const counts = isInForce(areas, rest);
  const told = rest && !areas.some(isSilent) ? uncounted(rest, lines, gone) : rest;
  const all = told ? [...areas, told] : areas;
  const whole = wholeOf(areas, rest, counts);
  return {
    division: division.id,
    areas: all,
    isGone: lines.length === 0 && gone.length > 0,
    unallocated: counts && rest ? rest.variance.net : null,
    ...whole,
    ...proposalOf(lines, gone.length, whole),
  };
}

/** The same of some of its lines: of an area with its projects, of Kohdistamatta, or of all of them. */
export function partNet({ lines, gone }: Economy, isIn: (line: GoneLine) => boolean): Net {
  const all = areasOf(lines, gone);
  const counts = isInForce(all.areas, all.rest);
  const own = lines.filter(isIn);
  const lost = gone.filter(isIn);
  const { areas, rest } = areasOf(own, lost);
  const whole = wholeOf(areas, rest, counts);
  return { ...whole, ...proposalOf(own, lost.length, whole) };
}

/** Whether Kohdistamatta counts. */
export function restCounts({ lines, gone }: Economy): boolean {
  const { areas, rest } = areasOf(lines, gone);
  return isInForce(areas, rest);
}

type Area = AreaNet & { isComputed: boolean; lineCount: number };

function areasOf(
  lines: readonly EconomyLine[],
  gone: readonly GoneLine[],
): { areas: Area[]; rest: Area | null } {
  const present = linesByArea(lines);
  const missed = linesByArea(gone);
  const all = [...new Set([...present.keys(), ...missed.keys()])].map((key): Area => {
    const own = present.get(key) ?? [];
    const lost = missed.get(key) ?? [];
    const first = (own[0] ?? lost[0]) as GoneLine;
    const { isComputed, ...net } = areaVariance(own, lost.length);
    return {
      id: first.id,
      label: first.label,
      isRest: first.isRest,
      isComputed,
      lineCount: own.length,
      ...net,
      ...proposalOf(own, lost.length, net),
    };
  });
  return {
    areas: all.filter((area) => !area.isRest),
    rest: all.find((area) => area.isRest) ?? null,
  };
}

/** Kohdistamatta counts as long as an area is silent. */
function isInForce(areas: readonly Area[], rest: Area | null): boolean {
  return rest !== null && rest.state !== 'silent' && areas.some(isSilent);
}

const isSilent = ({ state }: Net): boolean => state === 'silent';

/** Kohdistamatta while every area tells its own: what is proposed of it stands. */
function uncounted(rest: Area, lines: readonly EconomyLine[], gone: readonly GoneLine[]): Area {
  const silent = { state: 'silent' as const, variance: NO_SUMS, lacking: NOTHING_LACKING };
  const own = lines.filter(({ isRest }) => isRest);
  const lost = gone.filter(({ isRest }) => isRest).length;
  return { ...rest, ...silent, ...proposalOf(own, lost, silent) };
}

function wholeOf(
  areas: readonly Area[],
  rest: Area | null,
  counts: boolean,
): Pick<Net, 'state' | 'variance' | 'lacking'> {
  const counted = counts && rest ? [...areas, rest] : areas;
  const silent = areas.filter(isSilent);
  const needsSilent =
    !counts &&
    (areas.some((area) => area.isComputed) ||
      silent.some((area) => area.lacking.budgetMissing > 0));
  const state = ((): NetState => {
    const has = (wanted: NetState): boolean => counted.some((area) => area.state === wanted);
    if (has('unread')) return 'unread';
    if (counted.every(isSilent)) return 'silent';
    return has('half') || (needsSilent && silent.length > 0) ? 'half' : 'known';
  })();
  const sum = (item: EconomyItem): number | null =>
    sumOrNull(counted.map(({ variance }) => variance[item]));
  const isTold = state === 'known' || state === 'half';
  const revenue = isTold ? sum('revenue') : null;
  const expense = isTold ? sum('expense') : null;
  const lacks = (part: keyof Lacking): number =>
    counted.reduce((count, { lacking }) => count + lacking[part], 0);
  const silentLines = silent.reduce((count, { lineCount }) => count + lineCount, 0);
  return {
    state,
    variance: { revenue, expense, net: isTold ? netOf(revenue ?? 0, expense ?? 0) : null },
    lacking: {
      unread: lacks('unread'),
      gone: lacks('gone'),
      empty: state === 'half' ? lacks('empty') + (needsSilent ? silentLines : 0) : 0,
      budgetMissing: lacks('budgetMissing'),
    },
  };
}

/** `gone`: a deleted line may have held a proposal. */
function proposalOf(
  lines: readonly EconomyLine[],
  gone: number,
  { state, variance, lacking }: Pick<Net, 'state' | 'variance' | 'lacking'>,
): Pick<Net, 'proposal' | 'proposalsUnread' | 'unproposed'> {
  const proposalsUnread = gone + lines.filter(hasUnreadProposal).length;
  const sum = (item: EconomyItem): number | null =>
    sumOrNull(lines.filter((line) => line.item === item).map((line) => line.proposal.value));
  const revenue = proposalsUnread > 0 ? null : sum('revenue');
  const expense = proposalsUnread > 0 ? null : sum('expense');
  const net = revenue === null && expense === null ? null : netOf(revenue ?? 0, expense ?? 0);
  const isOpen =
    proposalsUnread > 0 || state === 'unread' || (state === 'silent' && lacking.budgetMissing > 0);
  return {
    proposal: { revenue, expense, net },
    proposalsUnread,
    unproposed:
      isOpen || (variance.net === null && net === null)
        ? null
        : subtractEuros(variance.net ?? 0, net ?? 0),
  };
}

/** The proposal is no number, or nobody knows of which item it is. */
export function hasUnreadProposal({ proposal, unreadItem }: EconomyLine): boolean {
  return isUnread(proposal) || (unreadItem !== undefined && proposal.value !== null);
}

/** Yhteenveto: the divisions and YHTEENSÄ. */
export function cityNet({ divisions: all }: Pick<Report, 'divisions'>): CityNet {
  const divisions = all.map(divisionNet);
  const counted = divisions.filter(({ state }) => state === 'known' || state === 'half');
  const total = (nets: readonly Net[], of: 'variance' | 'proposal'): Sums => ({
    revenue: sumOrNull(nets.map((one) => one[of].revenue)),
    expense: sumOrNull(nets.map((one) => one[of].expense)),
    net: sumOrNull(nets.map((one) => one[of].net)),
  });
  const has = (wanted: NetState): boolean => divisions.some(({ state }) => state === wanted);
  const isOpen = has('unread') || has('half');
  const withoutSum = has('unread') ? 'unread' : 'silent';
  return {
    divisions,
    state: counted.length === 0 ? withoutSum : isOpen ? 'half' : 'known',
    lacksBudget: divisions.some(({ lacking }) => lacking.budgetMissing > 0),
    covered: counted.length,
    isOpen,
    variance: total(counted, 'variance'),
    proposal: divisions.some(({ proposalsUnread }) => proposalsUnread > 0)
      ? NO_SUMS
      : total(divisions, 'proposal'),
    unproposed: divisions.some((one) => one.state === 'unread' || one.proposalsUnread > 0)
      ? null
      : sumOrNull(divisions.map((one) => one.unproposed)),
  };
}

/** Nettomenot in 1000 €, rounded half away from zero; + = overrun. */
export function netExpenditureThousands(net: number): number {
  const rounded = Math.sign(net) * Math.round(Math.abs(net) / 1000);
  return rounded === 0 ? 0 : -rounded;
}
