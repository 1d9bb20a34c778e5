/** The rows of one group together: "käyntejä kaikkiaan" of all libraries. */
import { INDICATOR_COLUMNS, type Cell, type Indicator, type ResultArea } from '../../report/model';
import { once } from '../once';
import { subjectOf, type Subject } from './subject';

/** One subject a group whose rows are counted alike. */
export const groupsOf = once((area: ResultArea): Subject[] =>
  headings(area).flatMap((group) => groupOf(area, group) ?? []),
);

/** A row of the group's own total. */
const IS_TOTAL = /yhteensä|kaikki/i;

function headings({ indicators }: ResultArea): string[] {
  return [...new Set(indicators.flatMap(({ group }) => group ?? []))];
}

function groupOf(area: ResultArea, group: string): Subject | null {
  const parts = area.indicators.filter((row) => row.group === group && row.parent === undefined);
  const [first, ...others] = parts;
  if (!first || others.length === 0) return null;
  const isAlike = others.every(
    ({ unit, measure }) => unit === first.unit && measure === first.measure,
  );
  if (!isAlike || parts.some(({ label }) => IS_TOTAL.test(label))) return null;
  const sums = Object.fromEntries(
    INDICATOR_COLUMNS.map((column) => [column, sumOf(parts.map((row) => row[column]))]),
  ) as Pick<Indicator, (typeof INDICATOR_COLUMNS)[number]>;
  const { unit, measure, line } = first;
  const row: Indicator = {
    id: `${area.id}:${group}`,
    label: group,
    ...(unit === undefined ? {} : { unit }),
    ...(measure === undefined ? {} : { measure }),
    ...sums,
    line,
  };
  return { ...subjectOf({ area, row }), parts };
}

/** Nothing where a part is blank. */
function sumOf(cells: readonly Cell[]): Cell {
  const values = cells.flatMap(({ value }) => value ?? []);
  if (values.length < cells.length) return { raw: '', value: null };
  const value = values.reduce((sum, one) => sum + one, 0);
  return { raw: String(value), value };
}
