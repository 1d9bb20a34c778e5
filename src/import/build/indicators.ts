/** Indicator tables to the indicators of their areas. */
import type { Indicator } from '../../report/model';
import { indicatorRows, type IndicatorRow } from '../rows/indicators';
import { rowLabels } from '../rows/labels';
import type { ReadTable } from '../table/read';
import { slug } from '../words/fold';
import type { Target } from './target';
import { nameKey } from './registry';
import { ownerOf } from './resolve';
import { addStatement } from './statements';

/** Adds the rows; a table that is no division's is a statement of the whole. */
export function addIndicators(assembly: Target, at: number, table: ReadTable): void {
  const { registry, reading } = assembly;
  const standing = reading.outline.standings[at] ?? { division: null, area: null, path: [] };
  const told = reading.scales.toldOf(table);
  if (!standing.division && !rowLabels(table).some(({ texts }) => texts.division !== undefined)) {
    addStatement(assembly, at, table);
    return;
  }
  const rows = indicatorRows(table, told, reading.decisions);
  const made: (Indicator | null)[] = [];
  for (const row of rows) {
    const owner = ownerOf(
      { division: row.division, group: null, area: row.area, total: false },
      standing,
      registry,
    );
    if (owner === 'open' || !owner.division) {
      assembly.leave(row.place, row.label);
      made.push(null);
      continue;
    }
    const { division } = owner;
    const isArea =
      row.group !== null && row.area === null && division.areas.has(nameKey(row.group));
    const name = isArea
      ? row.group
      : (owner.area ?? (row.area === null ? (standing.area?.name ?? null) : null));
    const area = registry.area(division, name, table.piece.place);
    const parent = row.parent === null ? null : made[row.parent];
    const indicator = indicatorOf(
      assembly,
      row,
      area.id,
      isArea ? null : row.group,
      parent ?? null,
    );
    area.indicators.push(indicator);
    made.push(indicator);
  }
}

function indicatorOf(
  { registry, moreColumns }: Target,
  row: IndicatorRow,
  areaId: string,
  group: string | null,
  parent: Indicator | null,
): Indicator {
  for (const [key, { heading }] of row.more)
    if (!moreColumns.has(key)) moreColumns.set(key, heading);
  const more = Object.fromEntries([...row.more].map(([key, { cell }]) => [key, cell]));
  const indicator: Indicator & { from: object } = {
    id: registry.newId(`${areaId}-${slug(row.label)}`),
    label: row.label,
    ...(group === null ? {} : { group }),
    ...(row.unit === null ? {} : { unit: row.unit }),
    ...(parent ? { parent: parent.id } : {}),
    ...row.cells,
    ...(row.more.size > 0 ? { more } : {}),
    ...(row.remark === null ? {} : { remark: row.remark }),
    line: registry.lineOf(row.place),
    from: row.place,
  };
  return indicator;
}
