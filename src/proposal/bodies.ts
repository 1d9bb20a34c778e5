/** Whether a report is a city's or a municipality's, read from its own words. */
import type { Report } from '../report/model';
import type { MunicipalityKind } from './settings';

const CITY = /kaupungin(?:hallitu|valtuust|johtaj)|stads(?:styrels|fullmäktig|direktör)/gi;
const MUNICIPALITY = /kunnan(?:hallitu|valtuust|johtaj)|kommun(?:styrels|fullmäktig|direktör)/gi;

/** A city, unless the report speaks of a municipality's bodies more than of a city's. */
export function kindOf(report: Report): MunicipalityKind {
  const words = report.divisions
    .flatMap((division) => division.narrative.map((paragraph) => paragraph.text))
    .concat(
      report.objectives.flatMap((one) => one.goals.map((g) => `${g.responsibility} ${g.actions}`)),
    )
    .join(' ');
  const count = (pattern: RegExp): number => words.match(pattern)?.length ?? 0;
  return count(MUNICIPALITY) > count(CITY) ? 'municipality' : 'city';
}
