/** Which direction a word gives to an amount of a role: against the budget, or against an earlier time. */
import { hasSense, isElative, meaningsOf } from '../../../language';
import type { Direction, Role } from '../../figure';
import type { MoveCue } from '../cues';
import type { Group } from '../groups';
import type { Item } from '../items';
import { INHERIT_REACH } from './reach';
import type { Said } from './said';
import { byDeviation } from './signs';

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

/** More of a deficit is worse. */
function more(budget: boolean, role: Role, isDeficit: boolean): Direction {
  if (role === 'result') return isDeficit ? 'worse' : 'better';
  return budget ? 'over' : 'increase';
}

function less(budget: boolean, role: Role, isDeficit: boolean): Direction {
  if (role === 'result') return isDeficit ? 'better' : 'worse';
  return budget ? 'under' : 'decrease';
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

function isGenitive(word: string): boolean {
  return meaningsOf(word).some(({ reading }) => reading?.case === 'genitive');
}

/** "Ylitti edellisvuoden": over an earlier time is an increase. */
function ofCrossing(move: 'over' | 'under', clause: Item[]): Direction {
  const isEarlier = clause.some(({ lower }) => hasSense(lower, 'base:prior') && isGenitive(lower));
  if (!isEarlier || clause.some((item) => item.cues?.budget)) return move;
  return move === 'over' ? 'increase' : 'decrease';
}

/** The nearest result to the left is a deficit. */
function isOfDeficit(items: Item[], group: Group): boolean {
  for (let at = group.left; at >= Math.max(0, group.left - INHERIT_REACH); at--) {
    const move = items[at]?.cues?.move?.move;
    if (move === 'surplus' || move === 'deficit') return move === 'deficit';
  }
  return false;
}

/** The direction that a cue gives to an amount of this role. */
export function directionOf(
  { cue, clause }: Said,
  role: Role,
  items: Item[],
  group: Group,
): Direction {
  const { move } = cue;
  const budget = against(clause, cue) === 'budget';
  const amount = items[group.figures[0] ?? 0]?.amount;
  const value = typeof amount?.value === 'number' ? amount.value : 0;
  const isDeficit = isOfDeficit(items, group);
  if (move === 'over' || move === 'under') return ofCrossing(move, clause);
  if (move === 'lacking') return role === 'expense' ? 'over' : 'under';
  if (move === 'more') return more(budget, role, isDeficit);
  if (move === 'less') return less(budget, role, isDeficit);
  if (move === 'grow') return budget || isAskedFor(items, group, clause) ? 'over' : 'increase';
  if (move === 'shrink') return budget ? 'under' : 'decrease';
  if (move === 'surplus' || move === 'deficit') return role === 'result' ? move : null;
  if (move === 'better')
    return role === 'revenue'
      ? more(budget, role, isDeficit)
      : role === 'expense'
        ? less(budget, role, isDeficit)
        : move;
  if (move === 'worse')
    return role === 'revenue'
      ? less(budget, role, isDeficit)
      : role === 'expense'
        ? more(budget, role, isDeficit)
        : move;
  if (move === 'deviation') return amount?.signed ? byDeviation(role, value) : null;
  if (move === 'extra')
    return near(items, group).some((item) => item.cues?.grants) ? 'increase' : 'over';
  return null;
}
