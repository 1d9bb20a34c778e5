/** Colours of a file as "#RRGGBB": given as such or by the theme. The old palette is that of .xls files. */
import type { Color } from '@cj-tech-master/excelts';
import { textOf, type Parts } from '../parts';
import { children, child, attribute, parsed } from './xml';

/** Dark and light change places. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2'];

export type ReadColor = (color: Partial<Color> | undefined) => string | undefined;

export function colorReader(parts: Parts): ReadColor {
  const theme = themeColors(parts);
  return (color) => {
    if (!color) return undefined;
    if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
    const base = color.theme === undefined ? undefined : theme[color.theme];
    return base === undefined ? undefined : tinted(base, (color as { tint?: number }).tint ?? 0);
  };
}

function themeColors(parts: Parts): string[] {
  const bytes = parts.get('xl/theme/theme1.xml');
  if (!bytes) return [];
  const scheme = child(child(parsed(textOf(bytes)), 'themeElements'), 'clrScheme');
  const named = new Map(
    (scheme ? children(scheme) : []).map((slot) => {
      const [color] = children(slot);
      const value = attribute(color, 'lastClr') ?? attribute(color, 'val') ?? '000000';
      return [slot.name.slice(slot.name.indexOf(':') + 1), value.toUpperCase()];
    }),
  );
  const others = [...named.keys()].filter((name) => !THEME_ORDER.includes(name));
  return [...THEME_ORDER, ...others].map((name) => named.get(name) ?? '000000');
}

/** A positive tint goes towards white, a negative one towards black. */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const changed = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  const hex = changed.map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return `#${hex.join('').toUpperCase()}`;
}
