/** Colours of a file as "#RRGGBB": given as such, by the theme, or by the old palette. */
import type { Color } from '@cj-tech-master/excelts';
import { textOf, type Parts } from '../parts';
import { children, child, attribute, parsed } from './xml';

/** Without the two system colours at its end. Source: ECMA-376 Part 1, 18.8.27. */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00
FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080
0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC
CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
333399 333333`.split(/\s+/);

/** Dark and light change places. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2'];

export type ReadColor = (color: Partial<Color> | undefined) => string | undefined;

export function colorReader(parts: Parts): ReadColor {
  const theme = themeColors(parts);
  return (color) => {
    if (!color) return undefined;
    if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
    const { indexed } = color as { indexed?: number };
    const base = color.theme === undefined ? PALETTE[indexed ?? -1] : theme[color.theme];
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
