/** What kind of figure an indicator is, where the report does not say. */
import type { Indicator, Measure } from '../../report/model';

/** Events and days add up over the year; nothing is assumed of other words. */
const FLOW_WORDS =
  /käyn(ti|nit)|käynt|hoitopäiv|hoitovuorokau|htpv|kävij|lainau|lainat|kokou|ilmoitu|vienn|laskelma|tunnit|tunteina|suorittee/i;

export function measureOf(row: Indicator): Measure | undefined {
  if (row.measure) return row.measure;
  return FLOW_WORDS.test(`${row.label} ${row.unit ?? ''}`) ? 'flow' : undefined;
}

/** Done in one part of the year: half a year's figure says nothing of the other half. */
const SEASONAL_WORDS =
  /kesä|talvi|joulu|syys|kevä|kausi|kaava|kaavoit|lupa|rakennus|kalusto|kunnossapi|auraus|venepai|uimara|leiri|tapahtum|lukuvuo|avusty|aurau/i;

export function isSeasonal(row: Indicator): boolean {
  return SEASONAL_WORDS.test(`${row.group ?? ''} ${row.label}`);
}
