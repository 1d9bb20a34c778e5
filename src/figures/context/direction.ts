/** What the sentence says of a figure: over, under, more or less than before, better or worse. */
import type { Direction, Role } from '../figure';
import type { Amount } from '../number/amount';
import { LIMIT_STEM } from '../vocabulary/approximators';
import { AND_WORDS, COPULAS, FILLERS, LEVEL_POSTPOSITIONS } from '../vocabulary/clauses';
import { hasSense, isElative, meaningsOf } from '../../language';
import { leftOf, rightOf } from './around';
import type { Move, MoveCue } from './cues';
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

/** "Eivät enää ylittäneet" */
const DENIAL_REACH = 3;
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

function beyond(word: string): Move | null {
  if (hasSense(word, 'beyond:over')) return 'over';
  return hasSense(word, 'beyond:under') ? 'under' : null;
}

/** "alle arvion", "yli varatun määrärahan" */
function pastBudget(words: Item[], at: number): MoveCue | null {
  const move = beyond(words[at]?.lower ?? '');
  if (move === null) return null;
  const budget = words
    .slice(at + 1, at + 4)
    .some(({ lower, cues }) => cues?.budget === true || hasSense(lower, 'column:budget'));
  return budget ? { move, kind: 'comparative' } : null;
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

/** "Jäi tavoitteesta", "jää saamatta", "jäi siitä" behind a budget: what is left is a shortfall. */
function fallsShort(items: Item[], clause: Item[]): boolean {
  return clause.some(({ lower, cues, at }) => {
    if (cues?.budget === true && isElative(lower)) return true;
    if (hasSense(lower, 'verb:not come') || lower.startsWith('vajaa')) return true;
    if (!hasSense(lower, 'join:of it')) return false;
    return items.slice(Math.max(0, at - INHERIT_REACH), at).some((one) => one.cues?.budget);
  });
}

/** "Menot eivät ylittäneet": the verb says what is not so. */
function isDenied(items: Item[], item: Item): boolean {
  for (let at = item.at - 1; at >= Math.max(0, item.at - DENIAL_REACH); at--) {
    const before = items[at];
    if (!before || before.kind === 'break') return false;
    if (hasSense(before.lower, 'verb:deny')) return true;
  }
  return false;
}

/** Whether the figure is where the change leads to or starts from, "karkasi 5 miljoonasta". */
function isPassedOver(cue: MoveCue, { level, percent }: Beside): boolean {
  // "Kasvu rajataan 2 prosenttiin": the size of the growth itself.
  if (percent && cue.kind === 'noun') return false;
  return level && (isChange(cue.move) || cue.kind === 'verb');
}

/** "On toteutunut", "on käytetty": a part of what was aimed at. */
function isReached(clause: Item[]): boolean {
  return clause.some(({ lower }) => hasSense(lower, 'verb:come true', 'verb:use'));
}

interface Beside {
  items: Item[];
  level: boolean;
  clause: Item[];
  /** A per cent: "säästöistä on toteutunut puolet" tells a share. */
  percent: boolean;
}

function leftward(left: Item[], beside: Beside): MoveCue | null {
  const { items, clause, percent } = beside;
  let beyondCopula = false;
  for (let at = 0; at < left.length; at++) {
    const item = left[at];
    if (!item) break;
    if (COPULAS.has(item.lower)) {
      beyondCopula = true;
      // "Jatkoi laskuaan ja oli 9 000": the level is told by itself.
      if (AND_WORDS.has(left[at + 1]?.lower ?? '')) break;
    }
    const cue = item.cues?.move;
    const past = beyond(item.lower);
    // Leftward words run backwards: "alle arvion" is met budget word first.
    if (past && at > 0 && left.slice(Math.max(0, at - 2), at).some((word) => word.cues?.budget)) {
      return { move: past, kind: 'comparative' };
    }
    if (!cue) continue;
    if (cue.move === 'short') {
      if (fallsShort(items, clause)) return { move: 'under', kind: 'verb' };
      continue;
    }
    if (isPassedOver(cue, beside) || (cue.kind === 'verb' && isDenied(items, item))) continue;
    if (beyondCopula && cue.kind === 'verb') continue;
    if (percent && cue.kind === 'noun' && isElative(item.lower) && isReached(clause)) continue;
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

function rightward(right: Item[], { items, level, clause }: Beside): MoveCue | null {
  for (const item of right) {
    const cue = item.cues?.move;
    if (!cue || (level && isChange(cue.move)) || isReason(item, cue)) continue;
    if (cue.move === 'short') {
      if (!level && fallsShort(items, clause)) return { move: 'under', kind: 'verb' };
      continue;
    }
    if (cue.kind === 'verb' && isDenied(items, item)) continue;
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
function isRestated(clause: Item[], begin: Item | undefined): boolean {
  if (!clause.every((item) => FILLERS.has(item.lower))) return false;
  return !AND_WORDS.has(begin?.lower ?? '') || !clause.some((item) => COPULAS.has(item.lower));
}

/** "menot kasvoivat 5 % ja tulot 3 %": the second verb is left out. */
function isGapped(items: Item[], group: Group, clause: Item[], begin: Item | undefined): boolean {
  const joins = begin?.kind === 'break' && (AND_WORDS.has(begin.lower) || begin.lower === ',');
  const meant = clause.filter((item) => !FILLERS.has(item.lower));
  const verb = clause.some(
    ({ lower, cues }) =>
      COPULAS.has(lower) ||
      cues?.role?.weak === true ||
      hasSense(lower, 'column:budget') ||
      isVerb(lower),
  );
  return joins && !verb && meant.length <= MOST_GAPPED_WORDS && isOfSameUnit(items, group);
}

function isOfSameUnit(items: Item[], group: Group): boolean {
  const own = items[group.figures[0] ?? 0]?.amount;
  for (let at = group.left; at >= 0 && at >= group.left - INHERIT_REACH; at--) {
    const before = items[at]?.amount;
    if (before) return before.unit === own?.unit;
  }
  return false;
}

/** A verb or a participle. */
function isVerb(word: string): boolean {
  const reading = meaningsOf(word)[0]?.reading;
  return reading?.wordClass === 'verb' || reading?.verb !== undefined;
}

/** The noun a genitive qualifies; "kolmanneksen tuloistaan" qualifies nothing. */
function isHeadNoun({ cues, lower }: Item): boolean {
  return cues?.role?.weak === false && !isElative(lower);
}

/** "Alenivat 1,2 miljoonasta 0,9 miljoonaan": the words before the first figure are the second one's too. */
function beforeStart(items: Item[], group: Group): Group {
  const start = items[group.left]?.amount?.grammaticalCase;
  const end = items[group.figures[0] ?? 0]?.amount?.grammaticalCase;
  return start === 'elative' && end === 'illative' ? { ...group, left: group.left - 1 } : group;
}

/** The cue for a group: null for a plain level, undefined where the clause says nothing at all. */
function saidOf(items: Item[], group: Group, figure: number): Said | null | undefined {
  const left = leftOf(items, beforeStart(items, group), { toFigure: true, toBracket: true });
  const right = rightOf(items, group, { toFigure: true });
  const clause = [...left, ...right];
  // "ylittää 5 miljoonan rajan" names a limit, not a difference.
  if (right[0]?.lower.startsWith(LIMIT_STEM)) return null;
  const level =
    LEVEL_POSTPOSITIONS.has(right[0]?.lower ?? '') ||
    LEVEL_CASES.has(items[figure]?.amount?.grammaticalCase ?? '');
  const head = headWords(items, group);
  const headCue = head.find((item) => item.cues?.move)?.cues?.move;
  if (headCue) return { cue: headCue, clause };
  if (head.some((item) => isHeadNoun(item) || (item.cues?.budget && item.cues.role))) return null;
  const percent = items[figure]?.amount?.unit === '%';
  const beside: Beside = { items, level, clause, percent };
  const cue =
    besideRight(
      right,
      clause.some((item) => item.cues?.requests),
    ) ??
    leftward(left, beside) ??
    rightward(right, beside);
  if (cue) return isComparedLevel(items, group, cue) ? null : { cue, clause };
  const begin = items[group.left - left.length];
  return !level && (isRestated(clause, begin) || isGapped(items, group, clause, begin))
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
      hasSense(item.lower, 'join:against', 'join:than', 'base:compared') ||
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

/** "Esitetään, että määrärahaa korotetaan": more of an appropriation than was budgeted. */
function isAskedFor(items: Item[], group: Group, clause: Item[]): boolean {
  const money = clause.some(
    ({ lower }) => hasSense(lower, 'column:budget') && hasSense(lower, 'item:expense'),
  );
  return money && near(items, group).some((item) => item.cues?.requests);
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
  if (move === 'grow') return budget || isAskedFor(items, group, clause) ? 'over' : 'increase';
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

/** "menot 2,9 M€ (+4,1 %)", "muutos on -20 000": the printed sign says which way. */
function isSignedChange(items: Item[], group: Group, figure: number): boolean {
  const inBrackets = items[figure - 1]?.kind === 'open';
  const left = leftOf(items, group, { toFigure: true });
  return inBrackets || left.some((item) => hasSense(item.lower, 'move:either'));
}

function ofPrintedSign(items: Item[], group: Group, figure: number, role: Role): Direction {
  const amount = items[figure]?.amount;
  if (!amount || typeof amount.value !== 'number' || amount.value === 0) return null;
  const isMore = amount.value > 0;
  const words = [
    ...leftOf(items, group, { toFigure: true }),
    ...rightOf(items, group, { toFigure: true }),
  ];
  const isToEarlier =
    words.some((item) => item.cues?.earlier) && !words.some((item) => item.cues?.budget);
  if (isToEarlier && role !== 'net' && role !== 'result') return isMore ? 'increase' : 'decrease';
  if (isSignedChange(items, group, figure) && role !== 'net' && role !== 'result') {
    return isMore ? 'increase' : 'decrease';
  }
  // Revenue never has a minus as a level, and a level never a plus.
  if (role === 'revenue' || (role === 'expense' && isMore)) return isMore ? 'over' : 'under';
  return null;
}

/** "104 % talousarviosta": above the whole. */
function ofShare(items: Item[], group: Group, figure: number): Direction {
  const amount = items[figure]?.amount;
  if (amount?.unit !== '%' || typeof amount.value !== 'number' || amount.value <= 100) return null;
  const words = [
    ...leftOf(items, group, { toFigure: true }),
    ...rightOf(items, group, { toFigure: true }),
  ];
  const ofBudget = words.some(
    ({ lower, cues }) => cues?.budget || hasSense(lower, 'column:budget', 'part:ratio'),
  );
  return ofBudget ? 'over' : null;
}

/**
 * The direction of a figure of a group whose role (that of its money, when it has any) is known;
 * `figure`: its index among the items.
 */
export function directionFor(
  items: Item[],
  group: Group,
  figure: number,
  role: Role,
  context: DirectionContext,
): Direction {
  const said = saidOf(items, group, figure);
  const amount = items[figure]?.amount;
  if (said) {
    const direction = directionOf(said, role, items, group);
    if (direction !== null) return direction;
  }
  if (amount?.signed) {
    return (
      ofListedDeviation(items, group, role) ??
      ofSign(role, amount) ??
      ofPrintedSign(items, group, figure, role)
    );
  }
  const share = ofShare(items, group, figure);
  if (share) return share;
  const direction = said === undefined ? inherited(items, group, role, context) : null;
  return direction === null && role === 'result' ? side(items, group) : direction;
}
