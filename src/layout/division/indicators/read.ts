/** Tunnusluvut back to result areas and their indicators. */
import { BLANK_CELL } from '../../../report/cell';
import { fold, plainLabel } from '../../../report/labels';
import { type Division, type Indicator, type Report, type ResultArea } from '../../../report/model';
import { areaTitles, indicatorRows } from './rows';
import { indicatorColumns } from './columns';
import { claimId, editedText, stemOf, type ReadContext } from '../../reading/context';
import { mergeRows } from '../../reading/rows';
import { withEdits, type TableReading } from '../../reading/tables';

interface Placed {
  /** The area's title as the row names it. */
  area: string;
  indicator: Indicator;
}

/** Areas keep their order and stay also when empty; an unknown name makes an area, or renames a whole one. */
export function readIndicators(
  division: Division,
  headings: Report['columns'],
  reading: TableReading,
  context: ReadContext,
): ResultArea[] {
  const columns = indicatorColumns(headings);
  const written = indicatorRows(division);
  const titles = areaTitles(division.resultAreas);
  const placed = mergeRows<Placed>(
    reading,
    (planned, row) => {
      const { area, indicator } = written[planned] as (typeof written)[number];
      return {
        area: editedText(row, 'area', area),
        indicator: withEdits(columns, row, { ...indicator }, null),
      };
    },
    (row, above) => ({
      area: row.edits.has('area') ? editedText(row, 'area', '') : (above?.area ?? titles[0] ?? ''),
      indicator: withEdits(
        columns,
        row,
        {
          id: claimId(context, reading, row, division.id),
          label: '',
          priorActual: BLANK_CELL,
          budget: BLANK_CELL,
          actual: BLANK_CELL,
          forecast: BLANK_CELL,
          line: above?.indicator.line ?? division.resultAreas[0]?.line ?? 1,
        },
        null,
      ),
    }),
  );
  return intoAreas(division, titles, placed, context);
}

function intoAreas(
  division: Division,
  titles: string[],
  placed: Placed[],
  context: ReadContext,
): ResultArea[] {
  const byTitle = new Map<string, Indicator[]>();
  const names = new Map<string, string>();
  for (const { area, indicator } of placed) {
    const key = titleKey(area);
    names.set(key, names.get(key) ?? area);
    byTitle.set(key, [...(byTitle.get(key) ?? []), indicator]);
  }
  const renamed = renamedAreas(division, titles, byTitle);
  const areas = division.resultAreas.map((area, index): ResultArea => {
    const newTitle = renamed.get(area.id);
    const key = newTitle ?? titleKey(titles[index] ?? '');
    const indicators = byTitle.get(key) ?? [];
    byTitle.delete(key);
    const name = newTitle === undefined ? area.name : (names.get(newTitle) ?? area.name);
    return { ...area, name, indicators: withoutLostParents(indicators) };
  });
  for (const [key, indicators] of byTitle) {
    const name = names.get(key) ?? '';
    areas.push({
      id: context.ids.newId(stemOf(division.id)),
      name: name === '' ? null : name,
      responsible: [],
      indicators: withoutLostParents(indicators),
      line: indicators[0]?.line ?? 1,
    });
  }
  return areas;
}

/** Areas all of whose rows now carry one same unknown name. */
function renamedAreas(
  division: Division,
  titles: string[],
  byTitle: Map<string, Indicator[]>,
): Map<string, string> {
  const known = new Set(titles.map(titleKey));
  const renamed = new Map<string, string>();
  division.resultAreas.forEach((area, index) => {
    if (byTitle.has(titleKey(titles[index] ?? ''))) return;
    const own = new Set(area.indicators.map(({ id }) => id));
    for (const [key, indicators] of byTitle) {
      const all = indicators.filter(({ id }) => own.has(id)).length;
      const taken = [...renamed.values()].includes(key);
      if (all > 0 && all === area.indicators.length && !known.has(key) && !taken) {
        renamed.set(area.id, key);
      }
    }
  });
  return renamed;
}

function titleKey(title: string): string {
  return fold(plainLabel(title));
}

/** A part whose whole is deleted or stands in another area stands alone. */
function withoutLostParents(indicators: Indicator[]): Indicator[] {
  const here = new Set(indicators.map(({ id }) => id));
  return indicators.map((indicator) => {
    if (indicator.parent === undefined || here.has(indicator.parent)) return indicator;
    return { ...indicator, parent: undefined };
  });
}
