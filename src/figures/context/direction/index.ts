/** What the sentence says of a figure: over, under, more or less than before, better or worse. */
import type { Direction, Role } from '../../figure';
import type { Group } from '../groups';
import type { Item } from '../items';
import { directionOf } from './meaning';
import { INHERIT_REACH } from './reach';
import { saidOf } from './said';
import { ofListedDeviation, ofPrintedSign, ofShare, ofSign } from './signs';

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
