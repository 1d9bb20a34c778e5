/** What the sentence says of a figure: over, under, more or less than before, better or worse. */
import type { Direction, Role } from '../figure';
import type { Amount } from '../number/amount';
import { LIMIT_STEM } from '../vocabulary/approximators';
import { COMPARED_WITH, PAST_BUDGET } from '../vocabulary/directions';
import type { Move } from '../vocabulary/directions';
import { AND_WORDS, COPULAS, FILLERS, LEVEL_POSTPOSITIONS } from '../vocabulary/clauses';
import { isElative } from '../../language';
import { leftOf, rightOf } from './around';
import type { MoveCue } from './cues';
import type { Group } from './groups';
import type { Item } from './items';
import { headWords } from './role';

/** A comparison stands this near to the right of its figure. */
const COMPARISON_REACH = 6;
/** A noun of change stands directly beside its figure: "5 % kasvu". */
const NOUN_REACH = 2;
/** A clause whose verb is left out has hardly more words than its subject. */
const MOST_GAPPED_WORDS = 3;

/** Cases in which a figure is where a change leads to or starts from, not the change. */
const LEVEL_CASES = new Set(['illative', 'elative', 'essive', 'translative', 'inessive']);

/** So far over breaks a cue can reach; keeps the work linear. */
const INHERIT_REACH = 40;

interface Said {
  cue: MoveCue;
  /** The words of the clause, for what is compared with. */
  clause: Item[];
}

function isChange(move: Move): boolean {
  return move === 'grow' || move === 'shrink' || move === 'better' || move === 'worse';
}

/** "alle arvion", "yli talousarvion" */
function pastBudget(words: Item[], at: number): MoveCue | null {
  const move = PAST_BUDGET.get(words[at]?.lower ?? '');
  const budget = words.slice(at + 1, at + 4).some((item) => item.cues?.budget);
  return move && budget ? { move, kind: 'comparative' } : null;
}

function besideRight(right: Item[], requests: boolean): MoveCue | null {
  for (let at = 0; at < Math.min(right.length, COMPARISON_REACH); at++) {
    const past = pastBudget(right, at);
    if (past) return past;
    const item = right[at];
    if (item && COPULAS.has(item.lower)) return null;
    const cue = item?.cues?.move;
    if (!item || !cue) continue;
    if (cue.kind === 'comparative') return cue;
    if (cue.kind === 'noun') {
      if (isReason(item, cue)) return null;
      const ofResult = cue.move === 'surplus' || cue.move === 'deficit';
      return ofResult || at < NOUN_REACH ? cue : null;
    }
    if (item.lower !== 'lisää') return null;
    return requests ? { move: 'extra', kind: 'noun' } : cue;
  }
  return null;
}

function fallsShort(clause: Item[]): boolean {
  return clause.some(
    (item) =>
      (item.cues?.budget === true && isElative(item.lower)) || item.lower.startsWith('vajaa'),
  );
}

function leftward(left: Item[], level: boolean, clause: Item[]): MoveCue | null {
  let beyondCopula = false;
  for (let at = 0; at < left.length; at++) {
    const item = left[at];
    if (!item) break;
    if (COPULAS.has(item.lower)) beyondCopula = true;
    const cue = item.cues?.move;
    const past = PAST_BUDGET.get(item.lower);
    // Leftward words run backwards: "alle arvion" is met budget word first.
    if (past && at > 0 && left.slice(Math.max(0, at - 2), at).some((word) => word.cues?.budget)) {
      return { move: past, kind: 'comparative' };
    }
    if (!cue) continue;
    if (cue.move === 'short') {
      if (fallsShort(clause)) return { move: 'under', kind: 'verb' };
      continue;
    }
    if (level && isChange(cue.move)) continue;
    if (beyondCopula && cue.kind === 'verb') continue;
    return cue;
  }
  return null;
}

/** Whether another figure stands between the item and the end of its clause: the word is that one's. */
function figureFollows(items: Item[], item: Item): boolean {
  const from = item.at + 1;
  for (let at = from; at < Math.min(items.length, from + INHERIT_REACH); at++) {
    const next = items[at];
    if (!next || next.kind === 'break') return false;
    if (next.kind === 'figure' && next.depth === item.depth) return true;
  }
  return false;
}

function rightward(items: Item[], right: Item[], level: boolean, clause: Item[]): MoveCue | null {
  for (const item of right) {
    const cue = item.cues?.move;
    if (!cue || (level && isChange(cue.move)) || isReason(item, cue)) continue;
    if (cue.move === 'short') {
      if (fallsShort(clause)) return { move: 'under', kind: 'verb' };
      continue;
    }
    return figureFollows(items, item) ? null : cue;
  }
  return null;
}

/** "korotuksesta" to the right of a figure is where it comes from. */
function isReason(item: Item, cue: MoveCue): boolean {
  return cue.kind === 'noun' && isElative(item.lower);
}

/** A level in brackets after a comparison is what was compared with: "heikommin (-535 ...)". */
function isComparedLevel(items: Item[], group: Group, cue: MoveCue): boolean {
  return group.depth > 0 && items[group.left]?.kind === 'open' && cue.kind === 'comparative';
}

/** Only fillers: "eli 5 %", "mikä on 5 %"; "ja oli 5 milj." tells something new. */
function isRestated(items: Item[], group: Group, clause: Item[]): boolean {
  if (!clause.every((item) => FILLERS.has(item.lower))) return false;
  const begin = items[group.left - clause.length]?.lower ?? '';
  return !AND_WORDS.has(begin) || !clause.some((item) => COPULAS.has(item.lower));
}

/** "menot kasvoivat 5 % ja tulot 3 %": the second verb is left out. */
function isGapped(items: Item[], group: Group, clause: Item[]): boolean {
  const begin = items[group.left - clause.length];
  const joins = begin?.kind === 'break' && (AND_WORDS.has(begin.lower) || begin.lower === ',');
  const meant = clause.filter((item) => !FILLERS.has(item.lower));
  const verb = clause.some((item) => COPULAS.has(item.lower) || item.cues?.role?.weak === true);
  return joins && !verb && meant.length <= MOST_GAPPED_WORDS;
}

/** The noun a genitive qualifies; "kolmanneksen tuloistaan" qualifies nothing. */
function isHeadNoun({ cues, lower }: Item): boolean {
  return cues?.role?.weak === false && !isElative(lower) && !/st(?:aan|ään|ansa|änsä)$/.test(lower);
}

/** The cue for a group: null for a plain level, undefined where the clause says nothing at all. */
function saidOf(items: Item[], group: Group): Said | null | undefined {
  const left = leftOf(items, group, { toFigure: true, toBracket: true });
  const right = rightOf(items, group, { toFigure: true });
  const clause = [...left, ...right];
  // "ylittää 5 miljoonan rajan" names a limit, not a difference.
  if (right[0]?.lower.startsWith(LIMIT_STEM)) return null;
  const level =
    LEVEL_POSTPOSITIONS.has(right[0]?.lower ?? '') ||
    LEVEL_CASES.has(items[group.figures[0] ?? 0]?.amount?.grammaticalCase ?? '');
  const head = headWords(items, group);
  const headCue = head.find((item) => item.cues?.move)?.cues?.move;
  if (headCue) return { cue: headCue, clause };
  if (head.some(isHeadNoun)) return null;
  const cue =
    besideRight(
      right,
      clause.some((item) => item.cues?.requests),
    ) ??
    leftward(left, level, clause) ??
    rightward(items, right, level, clause);
  if (cue) return isComparedLevel(items, group, cue) ? null : { cue, clause };
  return !level && (isRestated(items, group, clause) || isGapped(items, group, clause))
    ? undefined
    : null;
}

function against(clause: Item[], cue: MoveCue): 'budget' | 'earlier' {
  const budget = clause.some((item) => item.cues?.budget === true && !item.cues.move);
  if (!budget) return 'earlier';
  if (cue.kind === 'comparative')
    return clause.some((item) => item.cues?.earlier) ? 'earlier' : 'budget';
  const explicit = clause.some(
    (item) =>
      COMPARED_WITH.has(item.lower) ||
      (item.cues?.budget === true && !item.cues.move && isElative(item.lower)),
  );
  return explicit ? 'budget' : 'earlier';
}

function more(budget: boolean, role: Role): Direction {
  if (role === 'result') return 'better';
  return budget ? 'over' : 'increase';
}

function less(budget: boolean, role: Role): Direction {
  if (role === 'result') return 'worse';
  return budget ? 'under' : 'decrease';
}

function byDeviation(role: Role, value: number): Direction {
  if (value === 0) return null;
  const positive = value > 0;
  if (role === 'net' || role === 'result') return positive ? 'better' : 'worse';
  return positive ? 'over' : 'under';
}

function near(items: Item[], group: Group): Item[] {
  return items.slice(Math.max(0, group.left - INHERIT_REACH), group.right + INHERIT_REACH);
}

/** The direction that a cue gives to an amount of this role. */
function directionOf({ cue, clause }: Said, role: Role, items: Item[], group: Group): Direction {
  const { move } = cue;
  const budget = against(clause, cue) === 'budget';
  const amount = items[group.figures[0] ?? 0]?.amount;
  const value = typeof amount?.value === 'number' ? amount.value : 0;
  if (move === 'over' || move === 'under') return move;
  if (move === 'more') return more(budget, role);
  if (move === 'less') return less(budget, role);
  if (move === 'grow') return budget ? 'over' : 'increase';
  if (move === 'shrink') return budget ? 'under' : 'decrease';
  if (move === 'surplus' || move === 'deficit') return role === 'result' ? move : null;
  if (move === 'better')
    return role === 'revenue' ? more(budget, role) : role === 'expense' ? less(budget, role) : move;
  if (move === 'worse')
    return role === 'revenue' ? less(budget, role) : role === 'expense' ? more(budget, role) : move;
  if (move === 'deviation') return amount?.signed ? byDeviation(role, value) : null;
  if (move === 'extra')
    return near(items, group).some((item) => item.cues?.grants) ? 'increase' : 'over';
  return null;
}

export interface DirectionContext {
  /** The direction of the group before in the sentence. */
  before: Direction;
}

/** Only a result has a surplus or a deficit. */
function fitting(direction: Direction, role: Role): Direction {
  const ofResult = direction === 'surplus' || direction === 'deficit';
  return ofResult && role !== 'result' ? null : direction;
}

/** Of a clause that says nothing itself: the cue nearest to the left, over the break. */
function inherited(
  items: Item[],
  group: Group,
  role: Role,
  { before }: DirectionContext,
): Direction {
  for (let at = group.left, steps = 0; at >= 0 && steps < INHERIT_REACH; at--, steps++) {
    const item = items[at];
    if (item?.kind === 'figure') return fitting(before, role);
    const cue = item?.cues?.move;
    if (cue && cue.move !== 'short') {
      return directionOf(
        { cue, clause: items.slice(Math.max(0, at - 10), group.left + 1) },
        role,
        items,
        group,
      );
    }
  }
  return null;
}

/** A result's side, surplus or deficit, holds on for a sentence. */
function side(items: Item[], group: Group): Direction {
  for (let at = group.left, steps = 0; at >= 0 && steps < INHERIT_REACH; at--, steps++) {
    const move = items[at]?.cues?.move?.move;
    if (move === 'surplus' || move === 'deficit') return move;
  }
  return null;
}

/** "Poikkeamat: koulut -0,2, kirjasto +0,1": the signs of a list say which way. */
function ofListedDeviation(items: Item[], group: Group, role: Role): Direction {
  const from = Math.max(0, group.left - INHERIT_REACH);
  const listed = items
    .slice(from, group.left + 1)
    .some((item) => item.cues?.move?.move === 'deviation');
  const value = items[group.figures[0] ?? 0]?.amount?.value;
  return listed && typeof value === 'number' ? byDeviation(role, value) : null;
}

/** A result's own sign. */
function ofSign(role: Role, amount: Amount): Direction {
  if (role !== 'result' || typeof amount.value !== 'number' || amount.value === 0) return null;
  return amount.value > 0 ? 'surplus' : 'deficit';
}

/** The direction of a group whose role (that of its money, when it has any) is known. */
export function directionFor(
  items: Item[],
  group: Group,
  role: Role,
  context: DirectionContext,
): Direction {
  const said = saidOf(items, group);
  const amount = items[group.figures[0] ?? 0]?.amount;
  if (said) {
    const direction = directionOf(said, role, items, group);
    if (direction !== null) return direction;
  }
  if (amount?.signed) return ofListedDeviation(items, group, role) ?? ofSign(role, amount);
  const direction = said === undefined ? inherited(items, group, role, context) : null;
  return direction === null && role === 'result' ? side(items, group) : direction;
}
