/** The indicators of a division with what a finding needs of them. */
import type { Division, Indicator, IndicatorColumn, ResultArea } from '../../report/model';
import type { CellPlace } from '../finding';

export interface Row {
  division: Division;
  area: ResultArea;
  row: Indicator;
}

export function rowsOf(division: Division): Row[] {
  return division.resultAreas.flatMap((area) =>
    area.indicators.map((row) => ({ division, area, row })),
  );
}

export function cellPlace(
  { division, row }: Row,
  column: IndicatorColumn | 'label' | 'unit',
): CellPlace {
  return { kind: 'cell', table: 'indicators', division: division.id, row: row.id, column };
}

/** "Kotihoito / päiväkäynnit": a part is named with its whole. */
export function rowName({ area, row }: Row): string {
  const whole = area.indicators.find((one) => one.id === row.parent);
  return whole ? `${shortLabel(whole)} / ${shortLabel(row)}` : shortLabel(row);
}

/** The label without what it adds in brackets or lists after a dash. */
function shortLabel({ label }: Indicator): string {
  return label.split(/ \(| - /)[0] ?? label;
}

export function areaName(division: Division, area: ResultArea): string {
  return area.name ?? division.name;
}
