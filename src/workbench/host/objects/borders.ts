/** `range.format.borders`: the four edges and the lines inside. */
import { ApiObject, readOnly, settable, type ApiClass, type Property } from '../executor/api';
import { colour, oneOf } from '../executor/arguments';
import { areaOf, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { lastColumn, lastRow, type Area } from '../workbook/address';
import { refuseIfProtected } from '../workbook/protection';
import { changeStyles, NO_BORDER, styleAt, type Border, type Edge } from '../workbook/styles';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

interface BorderTarget {
  ref: RangeRef;
  side: Side;
}

/** The cells that carry a side, and on which of their edges. */
function carriers(area: Area, side: Side): { cells: Area; edge: Edge }[] {
  const lastRowOnly = { ...area, row: lastRow(area), rows: 1 };
  const lastColumnOnly = { ...area, column: lastColumn(area), columns: 1 };
  switch (side) {
    case 'EdgeTop':
      return [{ cells: { ...area, rows: 1 }, edge: side }];
    case 'EdgeBottom':
      return [{ cells: lastRowOnly, edge: side }];
    case 'EdgeLeft':
      return [{ cells: { ...area, columns: 1 }, edge: side }];
    case 'EdgeRight':
      return [{ cells: lastColumnOnly, edge: side }];
    case 'InsideHorizontal':
      return area.rows < 2
        ? []
        : [
            { cells: { ...area, rows: area.rows - 1 }, edge: 'EdgeBottom' },
            { cells: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: 'EdgeTop' },
          ];
    case 'InsideVertical':
      return area.columns < 2
        ? []
        : [
            { cells: { ...area, columns: area.columns - 1 }, edge: 'EdgeRight' },
            {
              cells: { ...area, column: area.column + 1, columns: area.columns - 1 },
              edge: 'EdgeLeft',
            },
          ];
  }
}

function read({ ref, side }: BorderTarget, host: HostServices): Border {
  const [first] = carriers(areaOf(ref, host), side);
  if (!first) return NO_BORDER;
  const { row, column } = first.cells;
  return styleAt(sheetOf(ref, host).styles, row, column).borders[first.edge] ?? NO_BORDER;
}

function write({ ref, side }: BorderTarget, change: Partial<Border>, host: HostServices): void {
  const sheet = sheetOf(ref, host);
  refuseIfProtected(sheet, 'allowFormatCells');
  host.workbook.record({ kind: 'formatted', sheetId: sheet.id, area: areaOf(ref, host) });
  for (const { cells, edge } of carriers(areaOf(ref, host), side))
    changeStyles(sheet.styles, cells, (style) => {
      const before = style.borders[edge] ?? { ...NO_BORDER, style: 'Continuous' };
      return { ...style, borders: { ...style.borders, [edge]: { ...before, ...change } } };
    });
}

const part = <K extends keyof Border>(
  key: K,
  check: (value: unknown) => Border[K],
): Property<BorderTarget> =>
  settable(
    (target, host) => read(target, host)[key],
    (target, value, host) => write(target, { [key]: check(value) }, host),
  );

const borderClass: ApiClass<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: readOnly(({ side }) => side),
    Style: part('style', (value) => oneOf(value, STYLES)),
    Weight: part('weight', (value) => oneOf(value, WEIGHTS)),
    Color: part('color', colour),
  },
};

export const bordersClass: ApiClass<RangeRef> = {
  name: 'RangeBorderCollection',
  properties: { Count: readOnly(() => SIDES.length) },
  items: (ref, host) => SIDES.map((side) => ApiObject.of(borderClass, { ref, side }, host)),
  item: (ref, key, host) => ApiObject.of(borderClass, { ref, side: oneOf(key, SIDES) }, host),
};
