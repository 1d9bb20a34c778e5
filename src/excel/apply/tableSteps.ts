/** The parts of a table, each as steps: its look, its contents, its formulas. */
import { rangeAddress } from '../../layout/addresses';
import type { TablePlan } from '../../layout/plan';
import type { StyleName } from '../../layout/looks/styles';
import { isTextStyle, writtenValue, type Written } from './contents';
import { everywhere, paintSteps } from './paint';
import { CALL_BYTES, bytesOf, type Step } from './steps';
import { columnBody, columnGroups, type TablePlace } from './tablePlace';
import { linkStep, writeSteps } from './writeSteps';

const always = () => true;

export function headingSteps(table: TablePlan, place: TablePlace): Step[] {
  return columnGroups(place, always).flatMap(({ from, count, column }) => {
    const columns = table.columns.slice(from, from + count);
    return [
      ...paintSteps(place.sheet, place.row, column, [columns.map((each) => each.headingStyle)]),
      ...writeSteps(place.sheet, place.row, column, [columns.map(({ heading }) => heading)]),
    ];
  });
}

/** The look of the body rows that `isPainted` chooses by their place in the table. */
export function bodyLookSteps(
  table: TablePlan,
  place: TablePlace,
  isPainted: (bodyRow: number) => boolean = always,
): Step[] {
  const styles = planStyles(table);
  return columnGroups(place, always).flatMap(({ from, count, column }) =>
    paintSteps(
      place.sheet,
      place.row + 1,
      column,
      place.order.map((planned, bodyRow) =>
        planned !== null && isPainted(bodyRow)
          ? (styles[planned] ?? []).slice(from, from + count)
          : Array.from({ length: count }, () => null),
      ),
    ),
  );
}

/**
 * The values of the input columns. The user's own rows are left alone, and so are kept columns of rows
 * that are not new.
 */
export function valueSteps(
  table: TablePlan,
  place: TablePlace,
  isNew: (bodyRow: number) => boolean = always,
): Step[] {
  const isInput = (index: number) => table.columns[index]?.formula === undefined;
  const values = planValues(table);
  const isKept = table.columns.map(({ kept }) => kept === true);
  return columnGroups(place, isInput).flatMap(({ from, count, column }) =>
    writeSteps(
      place.sheet,
      place.row + 1,
      column,
      place.order.map((planned, bodyRow) =>
        planned === null
          ? Array.from({ length: count }, () => null)
          : (values[planned] ?? [])
              .slice(from, from + count)
              .map((value, i) => (isKept[from + i] && !isNew(bodyRow) ? null : value)),
      ),
    ),
  );
}

/** Links of the cells that have one; before the look, since Excel gives a link a look of its own. */
export function linkSteps(
  table: TablePlan,
  place: TablePlace,
  isLinked: (bodyRow: number) => boolean = always,
): Step[] {
  return place.order.flatMap((planned, bodyRow) =>
    planned === null || !isLinked(bodyRow)
      ? []
      : (table.rows[planned] ?? []).flatMap((content, index) =>
          linkStep(place.sheet, place.row + 1 + bodyRow, place.columns[index] ?? 0, content),
        ),
  );
}

/** One formula a computed column, and the totals row; when every table of the plan is there. */
export function formulaSteps(table: TablePlan, place: TablePlace): Step[] {
  const computed = table.columns.flatMap(({ formula }, index): Step[] =>
    formula === undefined
      ? []
      : [
          {
            sheet: place.sheet,
            bytes: CALL_BYTES + bytesOf(formula),
            queue: (proxies) => {
              proxies.range(place.sheet, columnBody(place, index)).formulas = everywhere(formula);
            },
          },
        ],
  );
  return [...computed, ...totalsSteps(table, place)];
}

function totalsSteps(table: TablePlan, place: TablePlace): Step[] {
  const { totals } = table;
  if (!totals) return [];
  const row = place.row + 1 + place.order.length;
  return columnGroups(place, always).flatMap(({ from, count, column }) => {
    const cells = totals.slice(from, from + count);
    const values = cells.map(({ content, style }) =>
      content.kind === 'formula' ? content.formula : writtenValue(content, isTextStyle(style)),
    );
    const address = rangeAddress(row, column, 1, count);
    const write: Step = {
      sheet: place.sheet,
      bytes: CALL_BYTES + bytesOf(values),
      queue: (proxies) => {
        proxies.range(place.sheet, address).formulas = [values];
      },
    };
    return [...paintSteps(place.sheet, row, column, [cells.map(({ style }) => style)]), write];
  });
}

/** The planned style of every body cell. */
export function planStyles(table: TablePlan): StyleName[][] {
  const styles = table.rows.map(() => table.columns.map(({ style }) => style));
  for (const { row, column, style } of table.cellStyles) {
    const cells = styles[row];
    if (cells) cells[column] = style;
  }
  return styles;
}

function planValues(table: TablePlan): Written[][] {
  const styles = planStyles(table);
  return table.rows.map((cells, row) =>
    cells.map((content, column) => {
      const style = styles[row]?.[column];
      return writtenValue(content, style !== undefined && isTextStyle(style));
    }),
  );
}
