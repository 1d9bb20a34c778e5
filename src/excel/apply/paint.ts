/**
 * The look of cells. A property is set on the largest rectangles that share it, and properties that
 * share a rectangle share its range, since most of a request's bytes are the paths of ranges.
 */
import { rangeAddress } from '../../layout/addresses';
import { COLORS, styleOf, type Style, type StyleName } from '../../layout/looks/styles';
import { rectanglesOf } from './runs';
import { CALL_BYTES, type Step } from './steps';

type Setter = (range: Excel.Range, rows: number) => void;
type Value = string | number | boolean;

interface Property {
  /** The style's value, or null where it is what every cell of our sheets has. */
  of: (style: Style) => Value | null;
  set: (range: Excel.Range, value: never, rows: number) => void;
}

const property = <T extends Value>(
  of: (style: Style) => T | null | undefined,
  set: (range: Excel.Range, value: T, rows: number) => void,
): Property => ({ of: (style) => of(style) ?? null, set });

/** What sheetLookStep gives to every cell of a sheet. */
export const EVERYWHERE = { color: COLORS.text, vertical: 'Top' } as const;

const HORIZONTAL = { left: 'Left', right: 'Right', center: 'Center' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const PROPERTIES: Property[] = [
  property(
    ({ numberFormat }) => (numberFormat === 'General' ? null : numberFormat),
    (range, format) => (range.numberFormat = everywhere(format)),
  ),
  property(
    // Text stands on the left by itself; an indent needs a side to count from.
    ({ align, indent }) => (align === 'left' && !indent ? null : HORIZONTAL[align]),
    ({ format }, side) => (format.horizontalAlignment = side),
  ),
  property(
    ({ vertical }) => (VERTICAL[vertical] === EVERYWHERE.vertical ? null : VERTICAL[vertical]),
    ({ format }, side) => (format.verticalAlignment = side),
  ),
  property(
    ({ wrap }) => wrap || null,
    ({ format }, wrap) => (format.wrapText = wrap),
  ),
  property(
    ({ indent }) => indent,
    ({ format }, indent) => (format.indentLevel = indent),
  ),
  property(
    ({ color }) => (color === EVERYWHERE.color ? null : color),
    ({ format }, color) => (format.font.color = color),
  ),
  property(
    ({ bold }) => bold,
    ({ format }, bold) => (format.font.bold = bold),
  ),
  property(
    ({ italic }) => italic,
    ({ format }, italic) => (format.font.italic = italic),
  ),
  property(
    ({ size }) => size,
    ({ format }, size) => (format.font.size = size),
  ),
  property(
    ({ fill }) => fill,
    ({ format }, fill) => (format.fill.color = fill),
  ),
  property(({ border }) => border, drawLines),
];

/** Steps that give a grid of cells its styles; null leaves a cell as it is. */
export function paintSteps(
  sheet: string,
  row: number,
  column: number,
  styles: (StyleName | null)[][],
): Step[] {
  const looks = styles.map((cells) => cells.map((name) => name && styleOf(name)));
  const byAddress = new Map<string, { rows: number; setters: Setter[] }>();
  for (const { of, set } of PROPERTIES) {
    const values = looks.map((cells) => cells.map((style) => style && of(style)));
    for (const { key, rows, columns, ...at } of rectanglesOf(values)) {
      const address = rangeAddress(row + at.row, column + at.column, rows, columns);
      const painted = byAddress.get(address) ?? { rows, setters: [] };
      painted.setters.push((range, height) => set(range, key as never, height));
      byAddress.set(address, painted);
    }
  }
  return [...byAddress].map(([address, { rows, setters }]) => ({
    sheet,
    bytes: CALL_BYTES * (1 + setters.length),
    queue: (proxies) => {
      const range = proxies.range(sheet, address);
      setters.forEach((set) => set(range, rows));
    },
  }));
}

function drawLines({ format }: Excel.Range, border: 'row' | 'total', rows: number): void {
  if (border === 'total') line(format, 'EdgeTop', COLORS.accent, 'Medium');
  else {
    line(format, 'EdgeBottom', COLORS.line, 'Thin');
    if (rows > 1) line(format, 'InsideHorizontal', COLORS.line, 'Thin');
  }
}

function line(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  color: string,
  weight: 'Thin' | 'Medium',
): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = weight;
  border.color = color;
}

/** Excel sets one value on every cell of a range; the type knows only the 2-D form. */
export function everywhere<T>(value: T): T[][] {
  return value as unknown as T[][];
}
