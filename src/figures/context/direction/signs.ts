/** What a printed sign, or a share above the whole, says by itself. */
import { hasSense } from '../../../language';
import type { Direction, Role } from '../../figure';
import type { Amount } from '../../number/amount';
import { leftOf, rightOf } from '../around';
import type { Group } from '../groups';
import type { Item } from '../items';
import { INHERIT_REACH } from './reach';

/** A deviation with its sign, against the budget. */
export function byDeviation(role: Role, value: number): Direction {
  if (value === 0) return null;
  const positive = value > 0;
  if (role === 'net' || role === 'result') return positive ? 'better' : 'worse';
  return positive ? 'over' : 'under';
}

/** "Poikkeamat: koulut -0,2, kirjasto +0,1": the signs of a list say which way. */
export function ofListedDeviation(items: Item[], group: Group, role: Role): Direction {
  const from = Math.max(0, group.left - INHERIT_REACH);
  const listed = items
    .slice(from, group.left + 1)
    .some((item) => item.cues?.move?.move === 'deviation');
  const value = items[group.figures[0] ?? 0]?.amount?.value;
  return listed && typeof value === 'number' ? byDeviation(role, value) : null;
}

/** A result's own sign. */
export function ofSign(role: Role, amount: Amount): Direction {
  if (role !== 'result' || typeof amount.value !== 'number' || amount.value === 0) return null;
  return amount.value > 0 ? 'surplus' : 'deficit';
}

/** "menot 2,9 M€ (+4,1 %)", "muutos on -20 000": the printed sign says which way. */
function isSignedChange(items: Item[], group: Group, figure: number): boolean {
  const inBrackets = items[figure - 1]?.kind === 'open';
  const left = leftOf(items, group, { toFigure: true });
  return inBrackets || left.some((item) => hasSense(item.lower, 'move:either'));
}

function isPositive({ value }: Amount): boolean {
  return typeof value === 'number' && value > 0;
}

/** Of a change, or of a row of changes: "menot +30 000, tulot -10 000". */
export function ofPrintedSign(items: Item[], group: Group, figure: number, role: Role): Direction {
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
  const isPercent = amount.unit === '%';
  if ((isPercent || isSignedChange(items, group, figure)) && role !== 'net' && role !== 'result') {
    return isMore ? 'increase' : 'decrease';
  }
  // Revenue never has a minus as a level, and a level never a plus, nor what is listed with one.
  const beside = items.slice(Math.max(0, group.left - INHERIT_REACH), group.right + INHERIT_REACH);
  const isListed = beside.some((item) => item.amount?.signed === true && isPositive(item.amount));
  if (role === 'revenue' || (role === 'expense' && isListed)) return isMore ? 'over' : 'under';
  return null;
}

/** "104 % talousarviosta": above the whole. */
export function ofShare(items: Item[], group: Group, figure: number): Direction {
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
