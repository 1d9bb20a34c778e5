/**
 * What the net of lines, areas, divisions and the city is, a second time: written from the contract
 * ("What the net is") alone by somebody who had not read the code, so that the code, the sheets'
 * formulas and the pane are held against something that does not share their mistakes. It imports
 * nothing from src/, and where it disagrees the contract decides.
 */
export type Held = number | null | 'unread';
export interface Line {
  original: Held;
  changes: Held;
  forecast: Held;
  stated: Held;
}
export interface Area {
  name: string;
  revenue: Line;
  expense: Line;
}
export interface Division {
  name: string;
  total: number | null;
  areas: Area[];
  loaded: (Area | null)[];
}
export type LineState = 'computed' | 'stated' | 'unread' | 'budgetMissing' | 'silent';
export type State = 'known' | 'half' | 'unread' | 'silent';

// Money is exact: every sum is made in whole cents ("+ 0" turns -0 into 0).
const sum = (euros: number[]): number =>
  euros.reduce((cents, e) => cents + Math.round(e * 100), 0) / 100 + 0;
const has = (h: Held): h is number => typeof h === 'number' && Number.isFinite(h);

export function lineOf({ original, changes, forecast, stated }: Line): {
  state: LineState;
  variance: number | null;
} {
  if (has(forecast) && has(original) && (has(changes) || changes === null))
    return { state: 'computed', variance: sum([forecast, -original, -(changes ?? 0)]) };
  if (has(stated)) return { state: 'stated', variance: sum([stated]) };
  if ([original, changes, forecast, stated].some((h) => h !== null && !has(h)))
    return { state: 'unread', variance: null };
  return { state: has(forecast) ? 'budgetMissing' : 'silent', variance: null };
}

export function areaOf(area: Area): { state: State; net: number | null } {
  const r = lineOf(area.revenue);
  const e = lineOf(area.expense);
  if (r.state === 'unread' || e.state === 'unread') return { state: 'unread', net: null };
  if (r.variance === null && e.variance === null) return { state: 'silent', net: null };
  const net = sum([r.variance ?? 0, -(e.variance ?? 0)]);
  if (r.variance !== null && e.variance !== null) return { state: 'known', net };
  const [told, other] = r.variance !== null ? [r, e] : [e, r];
  return { state: told.state === 'stated' && other.state === 'silent' ? 'known' : 'half', net };
}

function unallocatedOf({ total, areas, loaded }: Division): number | null {
  if (total === null || !areas.some((a) => areaOf(a).state === 'silent')) return null;
  const then = loaded.flatMap((a) => (a === null ? [] : [areaOf(a)]));
  // All told at loading: a difference is a finding, never a row. One unread at loading: what remains is not known.
  if (!then.some((a) => a.state === 'silent') || then.some((a) => a.state === 'unread'))
    return null;
  return sum([total, ...then.map((a) => -(a.net ?? 0))]);
}

export function divisionOf(division: Division): {
  state: State;
  net: number | null;
  unallocated: number | null;
} {
  const areas = division.areas.map(areaOf);
  const is = (s: State): boolean => areas.some((a) => a.state === s);
  const unallocated = unallocatedOf(division);
  if (is('unread')) return { state: 'unread', net: null, unallocated };
  if (areas.every((a) => a.state === 'silent') && unallocated === null)
    return { state: 'silent', net: null, unallocated };
  const net = sum([...areas.map((a) => a.net ?? 0), unallocated ?? 0]);
  // Prose tells some areas only; beside what is computed, or forecast without a budget, silence is a gap.
  const has = (a: Area, s: LineState): boolean =>
    lineOf(a.revenue).state === s || lineOf(a.expense).state === s;
  const computed = division.areas.some((a) => has(a, 'computed'));
  const noBudget = division.areas.some(
    (a) => areaOf(a).state === 'silent' && has(a, 'budgetMissing'),
  );
  const missed = unallocated === null && ((computed && is('silent')) || noBudget);
  return { state: is('half') || missed ? 'half' : 'known', net, unallocated };
}

export function cityOf(divisions: Division[]): {
  net: number | null;
  counted: number;
  of: number;
  neutral: boolean;
} {
  const all = divisions.map(divisionOf);
  const nets = all.flatMap((d) => (d.net === null ? [] : [d.net]));
  const neutral = all.some((d) => d.state === 'unread' || d.state === 'half');
  return { net: nets.length ? sum(nets) : null, counted: nets.length, of: all.length, neutral };
}
