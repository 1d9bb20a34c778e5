/** How the result areas are called in Tunnusluvut; the nameless one is blank. */
import { distinct, plainLabel } from '../../../report/labels';
import type { Division, ResultArea } from '../../../report/model';
import type { IndicatorRow } from './columns';

/** Each area's distinct name; only one nameless area can go without. */
export function areaTitles(areas: ResultArea[]): string[] {
  const title = distinct();
  return areas.map(({ name }) => title(plainLabel(name ?? '')));
}

export function indicatorRows(division: Division): IndicatorRow[] {
  const titles = areaTitles(division.resultAreas);
  return division.resultAreas.flatMap((area, index) =>
    area.indicators.map((indicator) => ({ area: titles[index] ?? '', indicator })),
  );
}
