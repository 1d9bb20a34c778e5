/** From findings to the rows of Havainnot. */
import { CATALOGUE } from '../../checks/catalogue';
import type { Finding, Place } from '../../checks/finding';
import { placeName } from '../../checks/place-name';
import type { Report } from '../../report/model';
import { cellAddress } from '../addresses';
import { factKeys, type FactKey } from '../places/facts';
import { divisionNames } from '../naming';
import type { CellPosition, Positions } from '../places/positions';
import { NO_MARK, SEVERITY_NAMES, type FindingMark, type FindingRow } from './columns';
import { flagKey } from './flags';
import type { FindingsReading } from './read';

const TITLES = new Map(CATALOGUE.map(({ code, title }) => [code, title]));

/**
 * Findings in their order, with what people have written about them; then those that are gone but
 * that somebody has written about.
 */
export function findingRows(
  findings: readonly Finding[],
  report: Report,
  positions: Positions,
  written: FindingsReading,
): FindingRow[] {
  const divisions = new Map(divisionNames(report).map((own) => [own.division.id, own.title]));
  const keyOf = factKeys(report);
  const present = new Set(findings.map(({ id }) => id));
  const rows = findings.map((finding): FindingRow => {
    const { id, rule, severity, division, at, message, root, expected, found, difference } =
      finding;
    const [place] = at;
    const key = place ? keyOf(place) : null;
    const position = key && positions(key);
    return {
      id,
      severity: SEVERITY_NAMES[root === undefined ? severity : 'consequence'],
      division: divisions.get(division ?? '') ?? '',
      rule: TITLES.get(rule) ?? rule,
      place: place ? placeName(report, place) : '',
      link: position && linkOf(position),
      expected: expected ?? '',
      found: found ?? '',
      difference: difference ?? '',
      text: message,
      mark: written.marks.get(id) ?? NO_MARK,
      flagged: key && position ? flagOf(key, position) : '',
    };
  });
  return [
    ...rows,
    ...written.rows.filter((row) => !present.has(row.id) && isWritten(row.mark)).map(gone),
  ];
}

/** Where a place of the report stands in the workbook, or null. */
export function positionOf(
  report: Report,
  positions: Positions,
): (place: Place) => CellPosition | null {
  const keyOf = factKeys(report);
  return (place) => {
    const key = keyOf(place);
    return key && positions(key);
  };
}

function linkOf({ sheet, row, column }: CellPosition): FindingRow['link'] {
  return { sheet, address: cellAddress(row, column) };
}

function flagOf({ rowId }: FactKey, { table, heading }: CellPosition): string {
  return flagKey(table, rowId, heading);
}

/** Whether somebody has written about a finding. */
export function isWritten({ state, reason, by }: FindingMark): boolean {
  return reason !== '' || by !== '' || (state !== '' && state !== NO_MARK.state);
}

function gone(row: FindingRow): FindingRow {
  return { ...row, severity: SEVERITY_NAMES.gone, link: null, flagged: '' };
}
