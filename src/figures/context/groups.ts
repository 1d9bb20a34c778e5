/** Figures that say one thing in two ways: "16 milj. euroa (3,0 %)", "5 milj. eli 3 %". */
import { hasSense } from '../../language';
import type { Item } from './items';

export interface Group {
  /** Indices of the figures among the items. */
  figures: number[];
  /** First index to the left and to the right of the group. */
  left: number;
  right: number;
  /** Brackets around the first figure. */
  depth: number;
}

/** How many fillers may stand between two figures of a group. */
const MOST_FILLERS = 5;

/** A scale word without a unit speaks of money. */
function unitOf(item: Item | undefined): string | null {
  return item?.amount?.unit ?? (item?.amount?.scaled ? 'EUR' : null);
}

/** Whether the figure at `to` restates the one at `from`. */
function restates(items: Item[], from: number, to: number): boolean {
  if (to - from > MOST_FILLERS + 1) return false;
  let joint = false;
  for (let at = from + 1; at < to; at++) {
    const item = items[at];
    if (!item) return false;
    if (item.kind === 'open' || hasSense(item.lower, 'join:that is')) joint = true;
    else if (item.kind === 'close') continue;
    else if (item.kind === 'break' ? item.lower !== ',' : !hasSense(item.lower, 'says:nothing'))
      return false;
  }
  return joint;
}

function groupOf(items: Item[], figures: number[]): Group {
  const first = figures[0] ?? 0;
  let right = (figures.at(-1) ?? first) + 1;
  const depth = items[first]?.depth ?? 0;
  while (items[right]?.kind === 'close' && (items[right]?.depth ?? 0) >= depth) right++;
  return { figures, left: first - 1, right, depth };
}

/** The sentence's figures in order, those that restate each other together. */
export function groupsOf(items: Item[]): Group[] {
  const groups: Group[] = [];
  let current: number[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'figure') return;
    const last = current.at(-1);
    const unit = unitOf(item);
    // A bare number tells another thing than an amount with a unit: "148 lasta eli 11 vähemmän".
    const another = last !== undefined && unit !== null && unitOf(items[last]) !== unit;
    if (another && restates(items, last, at)) current.push(at);
    else {
      if (current.length > 0) groups.push(groupOf(items, current));
      current = [at];
    }
  });
  if (current.length > 0) groups.push(groupOf(items, current));
  return groups;
}
