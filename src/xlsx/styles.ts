/** The layout's styles in the writer's words. */
import type { Border, Fill, Style as FileStyle } from '@cj-tech-master/excelts';
import { BASE_FONT, COLORS, lookOf, styleOf, type Look, type StyleName } from '../layout/styles';

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

function solid(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(color), bgColor: argb(color) };
}

function line(style: Border['style'], color: string): Partial<Border> {
  return { style, color: argb(color) };
}

const made = new Map<string, Partial<FileStyle>>();

/** A cell's whole style. `locked` matters on protected sheets only. */
export function fileStyle(name: StyleName, locked: boolean): Partial<FileStyle> {
  const key = `${name} ${locked}`;
  const known = made.get(key);
  if (known) return known;
  const style = styleOf(name);
  const result: Partial<FileStyle> = {
    numFmt: style.numberFormat,
    font: {
      name: BASE_FONT.name,
      size: style.size ?? BASE_FONT.size,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      color: argb(style.color),
    },
    alignment: {
      horizontal: style.align,
      vertical: style.vertical === 'center' ? 'middle' : style.vertical,
      wrapText: style.wrap,
      ...(style.indent === undefined ? {} : { indent: style.indent }),
    },
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(style.border === 'row' ? { border: { bottom: line('thin', COLORS.line) } } : {}),
    ...(style.border === 'total' ? { border: { top: line('thin', COLORS.accent) } } : {}),
    protection: { locked },
  };
  made.set(key, result);
  return result;
}

/** What a conditional format changes. */
export function fileLook(name: Look): Partial<FileStyle> {
  const look = lookOf(name);
  return {
    ...(look.color === undefined && look.bold === undefined
      ? {}
      : {
          font: {
            ...(look.color === undefined ? {} : { color: argb(look.color) }),
            ...(look.bold === undefined ? {} : { bold: look.bold }),
          },
        }),
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
    ...(look.numberFormat === undefined ? {} : { numFmt: look.numberFormat }),
  };
}

export { argb };
