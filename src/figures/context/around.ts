/** The words of a clause to the left and right of a figure, nearest first. */
import { hasSense } from '../../language';
import type { Item } from './items';
import type { Group } from './groups';

/** So far a cue can reach; keeps the work on a text without full stops linear. */
const REACH = 40;

export interface Reach {
  /** Stop at the next figure. */
  toFigure: boolean;
  /** Stop at the bracket around the figure when words of its own stand inside. */
  toBracket?: boolean;
}

/** Items to the left of the group within its clause, its brackets included. */
export function leftOf(items: Item[], group: Group, { toFigure, toBracket }: Reach): Item[] {
  const found: Item[] = [];
  let depth = group.depth;
  for (let at = group.left, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const item = items[at];
    if (!item) break;
    if (item.kind === 'open' && item.depth < depth) {
      if (toBracket && found.some((word) => !hasSense(word.lower, 'says:nothing'))) break;
      depth = item.depth;
      continue;
    }
    if (item.depth > depth) continue;
    if (item.kind === 'break') break;
    if (item.kind === 'figure' && toFigure) break;
    if (item.kind === 'word') found.push(item);
  }
  return found;
}

/** Items to the right of the group within its clause; not past a verb that begins a reason. */
export function rightOf(items: Item[], group: Group, { toFigure }: Reach): Item[] {
  const found: Item[] = [];
  for (let at = group.right, steps = 0; at < items.length && steps < REACH; at++, steps++) {
    const item = items[at];
    if (!item) break;
    if (item.depth > group.depth) continue;
    if (item.kind === 'break' || item.depth < group.depth) break;
    if (item.kind === 'figure' && toFigure) break;
    if (item.kind !== 'word') continue;
    if (hasSense(item.lower, 'verb:come of')) break;
    found.push(item);
  }
  return found;
}

/** Right of a figure in brackets, past the closing bracket: the noun it qualifies. */
export function rightPastBracket(items: Item[], group: Group): Item[] {
  const close = items[group.right];
  if (group.depth === 0 || close?.kind !== 'close') return [];
  return rightOf(
    items,
    { ...group, right: group.right + 1, depth: group.depth - 1 },
    { toFigure: true },
  );
}
