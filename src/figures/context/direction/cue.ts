/** The word beside a figure that says which way it goes. */
import { hasSense, isElative, meaningsOf } from '../../../language';
import type { Move, MoveCue } from '../cues';
import type { Item } from '../items';
import { INHERIT_REACH } from './reach';

/** A comparison stands this near to the right of its figure. */
const COMPARISON_REACH = 6;

/** A noun of change stands directly beside its figure: "5 % kasvu". */
const NOUN_REACH = 2;

/** "Eivät enää ylittäneet" */
const DENIAL_REACH = 3;

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

/** "Tasaista toteumaa edellä", "tavoitteen alapuolella" */
function besideBudget(words: Item[], at: number): MoveCue | null {
  const move = beyond(words[at]?.lower ?? '');
  if (move === null || at === 0) return null;
  const isBudget = words
    .slice(0, at)
    .some(({ lower, cues }) => cues?.budget || hasSense(lower, 'column:budget', 'column:actual'));
  return isBudget ? { move, kind: 'comparative' } : null;
}

/** A comparison or a noun of change right behind the figure: "5 % vähemmän", "5 % kasvu". */
export function besideRight(right: Item[], requests: boolean): MoveCue | null {
  for (let at = 0; at < Math.min(right.length, COMPARISON_REACH); at++) {
    const past = pastBudget(right, at) ?? besideBudget(right, at);
    if (past) return past;
    const item = right[at];
    // "Kymmenen eli vähemmän": what follows tells it anew.
    if (item && hasSense(item.lower, 'join:that is')) return null;
    if (item && hasSense(item.lower, 'verb:be')) return null;
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
function fallsShort({ items, clause, money }: Beside): boolean {
  return clause.some(({ lower, cues, at }) => {
    if (cues?.budget === true && isElative(lower)) return true;
    if (money && isNotDone(lower)) return true;
    if (hasSense(lower, 'verb:not come') || lower.startsWith('vajaa')) return true;
    if (!hasSense(lower, 'join:of it')) return false;
    return items.slice(Math.max(0, at - INHERIT_REACH), at).some((one) => one.cues?.budget);
  });
}

/** What is left or lacks, where it is a shortfall. */
function shortOf(item: Item, beside: Beside): MoveCue | null {
  if (fallsShort(beside)) return { move: 'under', kind: 'verb' };
  const lacks = beside.money && hasSense(item.lower, 'verb:lack');
  return lacks ? { move: 'lacking', kind: 'verb' } : null;
}

/** "Jakamatta", "perimättä" */
function isNotDone(word: string): boolean {
  return meaningsOf(word).some(
    ({ reading }) => reading?.verb === 'infinitive' && reading.case === 'abessive',
  );
}

/** "Vie kunnalta 200 000 euroa" */
function isTaken(item: Item, clause: Item[]): boolean {
  if (!hasSense(item.lower, 'verb:take')) return false;
  return clause.some(({ lower }) =>
    meaningsOf(lower).some(({ reading }) => reading?.case === 'ablative'),
  );
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

/** What a cue is looked for beside. */
export interface Beside {
  items: Item[];
  /** The figure stands in the case of a level: "5 miljoonaan". */
  level: boolean;
  clause: Item[];
  /** A per cent: "säästöistä on toteutunut puolet" tells a share. */
  percent: boolean;
  money: boolean;
}

/** The nearest cue before the figure within its clause. */
export function leftward(left: Item[], beside: Beside): MoveCue | null {
  const { items, clause, percent } = beside;
  let beyondCopula = false;
  for (let at = 0; at < left.length; at++) {
    const item = left[at];
    if (!item) break;
    if (hasSense(item.lower, 'verb:be')) {
      beyondCopula = true;
      // "Jatkoi laskuaan ja oli 9 000": the level is told by itself.
      if (hasSense(left[at + 1]?.lower ?? '', 'join:also')) break;
    }
    const cue = item.cues?.move;
    const past = beyond(item.lower);
    // Leftward words run backwards: "alle arvion" is met budget word first.
    if (past && at > 0 && left.slice(Math.max(0, at - 2), at).some((word) => word.cues?.budget)) {
      return { move: past, kind: 'comparative' };
    }
    if (isTaken(item, clause)) return { move: 'shrink', kind: 'verb' };
    if (!cue) continue;
    if (cue.move === 'short') {
      const short = beside.level ? null : shortOf(item, beside);
      if (short) return short;
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

/** The nearest cue behind the figure that no later figure takes. */
export function rightward(right: Item[], beside: Beside): MoveCue | null {
  const { items, level } = beside;
  for (const item of right) {
    const cue = item.cues?.move;
    if (!cue || (level && isChange(cue.move)) || isReason(item, cue)) continue;
    if (cue.move === 'short') {
      const short = level ? null : shortOf(item, beside);
      if (short) return short;
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
