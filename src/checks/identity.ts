/** What makes a finding the same finding: its rule and what it speaks of, never its figures. */
import type { Place } from './finding';

export function findingId(rule: string, subject: string): string {
  return `${rule}:${subject}`;
}

/** Tells findings of one subject apart: the second reads "subject:2". Each rule's run has its own. */
export function numbering(): (subject: string) => string {
  const counts = new Map<string, number>();
  return (subject) => {
    const nth = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, nth);
    return nth === 1 ? subject : `${subject}:${nth}`;
  };
}

/** One text for one place. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return `${place.table} ${place.division} ${place.row} ${place.column} ${'start' in place ? place.start : ''}`;
    case 'text':
      return `text ${place.division} ${place.paragraph} ${place.start} ${place.end}`;
    case 'formula':
      return `${place.table} ${place.row} ${place.column}`;
  }
}
