/** The parts of a table, each as steps: its look, its contents, its formulas, its rules. */
import { rangeAddress } from '../../layout/addresses';
import type { CellContent, FlagPlan, TablePlan, ValidationPlan } from '../../layout/plan';
import type { StyleName } from '../../layout/looks/styles';
import { isTextStyle, writtenValue, type Written } from './contents';
import { everywhere, paintSteps } from './paint';
import { addFlag, addValidation } from './rules';
import { rectanglesOf } from './runs';
import { CALL_BYTES, bytesOf, type RequestProxies, type Step } from './steps';
import { bodyAddress, columnBody, columnGroups, type TablePlace } from './tablePlace';

/** Small against a request, so that requests are filled well. */
const BYTES_PER_WRITE = 100_000;
const COMMA = 1;

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
  isFresh: (bodyRow: number) => boolean = always,
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
              .map((value, i) => (isKept[from + i] && !isFresh(bodyRow) ? null : value)),
      ),
    ),
  );
}

/** Writes a block of values in pieces of whole rows, so that requests can be cut between them. */
export function writeSteps(
  sheet: string,
  row: number,
  column: number,
  values: Written[][],
): Step[] {
  const width = values[0]?.length ?? 0;
  if (width === 0 || values.every((cells) => cells.every((value) => value === null))) return [];
  return pieces(values).map(({ start, rows, bytes }) => {
    const address = rangeAddress(row + start, column, rows.length, width);
    return {
      sheet,
      bytes,
      queue: (proxies) => {
        proxies.range(sheet, address).values = rows;
      },
    };
  });
}

interface Piece {
  start: number;
  rows: Written[][];
  bytes: number;
}

function pieces(values: Written[][]): Piece[] {
  const result: Piece[] = [];
  values.forEach((cells, start) => {
    const bytes = bytesOf(cells) + COMMA;
    const last = result.at(-1);
    if (last && last.bytes + bytes <= BYTES_PER_WRITE) {
      last.rows.push(cells);
      last.bytes += bytes;
    } else result.push({ start, rows: [cells], bytes: CALL_BYTES + bytes });
  });
  return result;
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

export function linkStep(sheet: string, row: number, column: number, content: CellContent): Step[] {
  if (content.kind !== 'text' || !content.link) return [];
  const { link } = content;
  const documentReference = `'${link.sheet.replaceAll("'", "''")}'!${link.address}`;
  return [
    {
      sheet,
      bytes: CALL_BYTES + bytesOf(documentReference),
      queue: (proxies) => {
        proxies.range(sheet, rangeAddress(row, column, 1, 1)).hyperlink = { documentReference };
      },
    },
  ];
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

/** Validation and flags of whole columns; columns side by side share a validation. */
export function ruleSteps(table: TablePlan, place: TablePlace): Step[] {
  return [...validationSteps(table, place), ...flagSteps(table, place)];
}

function validationSteps(table: TablePlan, place: TablePlace): Step[] {
  const rules = table.columns.map(({ validation }) => validation && JSON.stringify(validation));
  return columnGroups(place, always).flatMap(({ from, count, column }) =>
    rectanglesOf([rules.slice(from, from + count).map((rule) => rule ?? null)]).map(
      ({ key, column: offset, columns }): Step => {
        const address = rangeAddress(place.row + 1, column + offset, place.order.length, columns);
        const validation = JSON.parse(key) as ValidationPlan;
        return {
          sheet: place.sheet,
          bytes: bytesOf(validation) + CALL_BYTES * 4,
          queue: (proxies) => addValidation(proxies.range(place.sheet, address), validation),
        };
      },
    ),
  );
}

function flagSteps(table: TablePlan, place: TablePlace): Step[] {
  const flagStep = (flag: FlagPlan, address: string): Step => ({
    sheet: place.sheet,
    bytes: bytesOf(flag) + CALL_BYTES * 5,
    queue: (proxies: RequestProxies) => addFlag(proxies.range(place.sheet, address), flag),
  });
  const body = bodyAddress(place);
  return [
    ...table.columns.flatMap(({ flags = [] }, index) =>
      flags.map((flag) => flagStep(flag, columnBody(place, index))),
    ),
    ...(table.flags ?? []).map((flag) => flagStep(flag, body)),
  ];
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
