/** Whether a new period may follow a report, and how: within the budget year or over its end. */
import { isWholeYear, yearOf, type Period } from '../report/period';

export interface Span {
  old: Period;
  new: Period;
  /** Budget years between them: 0 within a year. */
  years: number;
  /** The old report's actuals are final accounts. */
  isFinal: boolean;
}

export type SpanReading = { ok: true; span: Span } | { ok: false; expected: string; found: string };

/** The new period ends later than the old one; within a year it does not begin earlier. */
export function spanBetween(old: Period, next: Period): SpanReading {
  const found = `${next.from}/${next.to}`;
  if (next.to <= old.to) {
    return { ok: false, expected: `kausi, joka päättyy ${old.to} jälkeen`, found };
  }
  if (next.from < old.from) {
    return { ok: false, expected: `kausi, joka alkaa aikaisintaan ${old.from}`, found };
  }
  const years = yearOf(next) - yearOf(old);
  return { ok: true, span: { old, new: next, years, isFinal: isWholeYear(old) } };
}
