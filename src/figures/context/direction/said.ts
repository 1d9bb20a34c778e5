/** What the clause of a figure says of it. */
import { hasSense, isElative, meaningsOf } from '../../../language';
import { leftOf, rightOf } from '../around';
import type { MoveCue } from '../cues';
import type { Group } from '../groups';
import type { Item } from '../items';
import { headWords } from '../role';
import { besideRight, leftward, rightward, type Beside } from './cue';
import { INHERIT_REACH } from './reach';

/** A clause whose verb is left out has hardly more words than its subject. */
const MOST_GAPPED_WORDS = 3;

/** Cases in which a figure is where a change leads to or starts from, not the change. */
const LEVEL_CASES = new Set(['illative', 'elative', 'essive', 'translative', 'inessive']);

export interface Said {
  cue: MoveCue;
  /** The words of the clause, for what is compared with. */
  clause: Item[];
}

/** A level in brackets after a comparison is what was compared with: "heikommin (-535 ...)". */
function isComparedLevel(items: Item[], group: Group, cue: MoveCue): boolean {
  return group.depth > 0 && items[group.left]?.kind === 'open' && cue.kind === 'comparative';
}

/** Only fillers: "eli 5 %", "mikä on 5 %"; "ja oli 5 milj." tells something new. */
function isRestated(clause: Item[], begin: Item | undefined): boolean {
  if (!clause.every((item) => hasSense(item.lower, 'says:nothing'))) return false;
  return (
    !hasSense(begin?.lower ?? '', 'join:also') ||
    !clause.some((item) => hasSense(item.lower, 'verb:be'))
  );
}

/** "menot kasvoivat 5 % ja tulot 3 %": the second verb is left out. */
function isGapped(items: Item[], group: Group, clause: Item[], begin: Item | undefined): boolean {
  const joins =
    begin?.kind === 'break' && (hasSense(begin.lower, 'join:also') || begin.lower === ',');
  const meant = clause.filter((item) => !hasSense(item.lower, 'says:nothing'));
  const verb = clause.some(
    ({ lower, cues }) =>
      hasSense(lower, 'verb:be') ||
      cues?.role?.weak === true ||
      hasSense(lower, 'column:budget') ||
      isVerbal(lower),
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
function isVerbal(word: string): boolean {
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
export function saidOf(items: Item[], group: Group, figure: number): Said | null | undefined {
  const left = leftOf(items, beforeStart(items, group), { toFigure: true, toBracket: true });
  const right = rightOf(items, group, { toFigure: true });
  const clause = [...left, ...right];
  // "ylittää 5 miljoonan rajan" names a limit, not a difference.
  if (hasSense(right[0]?.lower ?? '', 'says:limit')) return null;
  const level =
    hasSense(right[0]?.lower ?? '', 'beside:level') ||
    LEVEL_CASES.has(items[figure]?.amount?.grammaticalCase ?? '');
  const head = headWords(items, group);
  const headCue = head.find((item) => item.cues?.move)?.cues?.move;
  if (headCue) return { cue: headCue, clause };
  if (head.some((item) => isHeadNoun(item) || (item.cues?.budget && item.cues.role))) return null;
  const amount = items[figure]?.amount;
  const percent = amount?.unit === '%';
  const money = amount?.unit === 'EUR' || amount?.scaled === true;
  const beside: Beside = { items, level, clause, percent, money };
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
