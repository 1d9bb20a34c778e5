/** What makes a finding the same finding: its rule and what it speaks of, never its figures. */
import type { Place } from './finding';

export function findingId(rule: string, subject: string): string {
  return `${rule}:${subject}`;
}

/** One text for one place. */
export function placeKey(place: Place): string {
  return place.kind === 'cell'
    ? `${place.table} ${place.division} ${place.row} ${place.column} ${place.start ?? ''}`
    : `text ${place.division} ${place.paragraph} ${place.start} ${place.end}`;
}
