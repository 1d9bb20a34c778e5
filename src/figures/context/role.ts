/** What an amount of money measures, from the words around it. */
import type { Role } from '../figure';
import { hasSense, isIllative, meaningsOf } from '../../language';
import { leftOf, rightOf, rightPastBracket } from './around';
import type { Group } from './groups';
import type { Item } from './items';

/** How far the noun that a genitive qualifies can stand. */
const HEAD_REACH = 6;
const PAST_BRACKET_REACH = 2;

/** The words that a figure in the genitive qualifies; none for other cases. */
export function headWords(items: Item[], group: Group): Item[] {
  const last = items[group.figures[0] ?? 0]?.amount;
  if (last?.grammaticalCase !== 'genitive') return [];
  const right = rightOf(items, group, { toFigure: true });
  const words =
    right.length > 0 ? right : rightPastBracket(items, group).slice(0, PAST_BRACKET_REACH);
  if (hasSense(words[0]?.lower ?? '', 'beside:figure')) return [];
  const verb = words.findIndex((item) => item.cues?.move?.kind === 'verb');
  return words.slice(0, verb === -1 ? HEAD_REACH : Math.min(verb, HEAD_REACH));
}

/** What money goes into, "menoihin saatiin", is not what it is. */
function firstStrong(words: Item[]): Role | null {
  const strong = words.find(
    (item) => item.cues?.role && !item.cues.role.weak && !isIllative(item.lower),
  );
  return strong?.cues?.role?.role ?? null;
}

function firstWeak(words: Item[]): Role | null {
  return words.find((item) => item.cues?.role)?.cues?.role?.role ?? null;
}

/** A genitive's head may be in any case: "2 milj. euron menoihin". */
function headRole(words: Item[]): Role | null {
  const head = words.find((item) => item.cues?.role && !item.cues.role.weak);
  return head?.cues?.role?.role ?? null;
}

/** "2 milj. euroa suuremmat menot": the noun after a comparison. */
function compared(right: Item[]): Role | null {
  const [first, second] = right;
  const adjective = first?.cues?.move?.kind === 'comparative';
  return adjective && second ? firstStrong([second]) : null;
}

/** "nettona", "netossa" make the sum of revenue and expense a net. */
function netAdverb(left: Item[]): Role | null {
  return left.some((item) => hasSense(item.lower, 'says:net')) ? 'net' : null;
}

/** "menojen ja tulojen erotus" */
function difference(left: Item[]): Role | null {
  const at = left.findIndex((item) => item.lower.startsWith('erotu'));
  if (at === -1) return null;
  const roles = new Set(left.slice(at).map((item) => item.cues?.role?.role));
  return roles.has('revenue') && roles.has('expense') ? 'result' : null;
}

function ofClause(items: Item[], group: Group): Role | null {
  const left = leftOf(items, group, { toFigure: false });
  const right = rightOf(items, group, { toFigure: true });
  return (
    headRole(headWords(items, group)) ??
    difference(left) ??
    netAdverb(left) ??
    compared(right) ??
    firstStrong(left) ??
    firstStrong(right) ??
    firstWeak(headWords(items, group).filter((item) => item.cues?.move)) ??
    firstWeak(left) ??
    firstWeak(right)
  );
}

/** The nearest role to the left over the breaks: of a figure that is read already, or of a word. */
function inheritedRole(items: Item[], group: Group, known: ReadonlyMap<number, Role>): Role | null {
  let weak: Role | null = null;
  for (let at = group.left, steps = 0; at >= 0 && steps < 60; at--, steps++) {
    const item = items[at];
    const ofFigure = known.get(at);
    if (ofFigure) return ofFigure;
    const cue = item?.cues?.role;
    if (cue && !cue.weak) return cue.role;
    if (cue) weak ??= cue.role;
  }
  return weak;
}

function followingRole(items: Item[], group: Group): Role | null {
  const words = items.slice(group.right, group.right + 60).filter((item) => item.kind === 'word');
  return firstStrong(words);
}

/** Without any word: an overrun is of an appropriation, a shortfall of a net. */
function defaultRole(items: Item[], group: Group): Role {
  const left = leftOf(items, group, { toFigure: false });
  const words = [...left, ...rightOf(items, group, { toFigure: true })];
  // A row of a list without a verb, "Kirjasto ylitys 5 000", is of the unit as a whole.
  if (left.some((item) => item.cues?.move?.move === 'deviation')) return 'net';
  if (left[0]?.cues?.move?.move === 'over' && left[0].cues.move.kind === 'noun') return 'net';
  return words.some((item) => item.cues?.move?.move === 'under') ? 'net' : 'expense';
}

export interface RoleContext {
  /** Roles of the sentence's money figures read so far, by item. */
  known: ReadonlyMap<number, Role>;
  /** The last role of the sentences before. */
  before: Role | null;
}

/** "Ostoja 10 milj. ja vuokria 0,6": what may be of either side goes with what it is listed with. */
function ofList(items: Item[], group: Group, known: ReadonlyMap<number, Role>): Role | null {
  const left = leftOf(items, group, { toFigure: false });
  const right = rightOf(items, group, { toFigure: true });
  const words = [...left, ...right];
  if (words.some((item) => item.cues?.role?.weak === false)) return null;
  const hasVerb = words.some((item) => isVerb(item.lower));
  const begin = group.left - left.length;
  if (items[begin]?.kind !== 'break') return null;
  // "… mutta sitä saatiin 20 000": the pronoun stands for what was asked for.
  const isOfIt = left.some((item) => item.lower === 'sitä' || item.lower === 'niitä');
  if (hasVerb && !isOfIt) return null;
  const before = lastFigure(items, begin);
  return before === null ? null : (known.get(before) ?? null);
}

/** The figure right before a break, or before its conjunction. */
function lastFigure(items: Item[], begin: number): number | null {
  for (const at of [begin - 1, begin - 2]) {
    const item = items[at];
    if (item?.kind === 'figure') return at;
    if (item?.kind !== 'break') return null;
  }
  return null;
}

function isVerb(word: string): boolean {
  const [first] = meaningsOf(word);
  return first?.reading?.wordClass === 'verb';
}

/** The role of the money in a group. */
export function moneyRole(items: Item[], group: Group, { known, before }: RoleContext): Role {
  return (
    ofList(items, group, known) ??
    ofClause(items, group) ??
    inheritedRole(items, group, known) ??
    followingRole(items, group) ??
    before ??
    defaultRole(items, group)
  );
}
