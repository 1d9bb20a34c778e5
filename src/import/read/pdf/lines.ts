/** Texts of a page to lines of segments: what stands side by side with a gap between is parted. */
import type { PdfPage, PlacedText, Rule } from './library';

export interface PageSegment {
  text: string;
  from: number;
  to: number;
  bold: boolean;
}

export interface PageLine {
  segments: PageSegment[];
  page: number;
  /** The baseline from the top. */
  y: number;
  size: number;
  /** Where upright rules cross it. */
  walls: number[];
}

/** Shares of the letters' size. */
const SAME_LINE = 0.35;
const SPACE = 0.12;
const GAP = 0.85;

/** Reads the lines from the top down. */
export function linesOf(page: PdfPage): PageLine[] {
  const texts = page.texts
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const rows: PlacedText[][] = [];
  for (const text of texts) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - text.y) <= SAME_LINE * Math.max(base.size, text.size))
      row.push(text);
    else rows.push([text]);
  }
  const upright = page.rules.filter(({ x0, x1 }) => x1 - x0 < 1);
  return rows.map((row) => lineOf(row, page.number, upright));
}

function lineOf(row: PlacedText[], page: number, upright: Rule[]): PageLine {
  const texts = row.flatMap(split).sort((a, b) => a.x0 - b.x0);
  const size = Math.max(...texts.map((text) => text.size));
  const y = texts[0]?.y ?? 0;
  const walls = upright.filter(({ y0, y1 }) => y0 <= y && y1 >= y - size).map(({ x0 }) => x0);
  const segments: PageSegment[] = [];
  for (const { text, x0, x1, bold } of texts) {
    const last = segments.at(-1);
    const gap = last ? x0 - last.to : Infinity;
    const walled = last !== undefined && walls.some((x) => x > last.to - 1 && x < x0 + 1);
    if (last && gap < GAP * size && !walled) {
      last.text +=
        gap > SPACE * size && !/\s$/.test(last.text) && !/^\s/.test(text) ? ` ${text}` : text;
      last.to = Math.max(last.to, x1);
      last.bold &&= bold;
    } else segments.push({ text, from: x0, to: x1, bold });
  }
  for (const segment of segments) segment.text = segment.text.replace(/\s+/g, ' ').trim();
  return { segments, page, y, size, walls };
}

/** A run of text with wide gaps of spaces inside is several. */
function split(text: PlacedText): PlacedText[] {
  const parts = text.text.split(/( {3,})/);
  if (parts.length < 3) return [text];
  const width = (text.x1 - text.x0) / Math.max(1, text.text.length);
  let at = 0;
  return parts.flatMap((part) => {
    const from = text.x0 + at * width;
    at += part.length;
    return part.trim() === ''
      ? []
      : [{ ...text, text: part, x0: from, x1: from + part.length * width }];
  });
}

/** The text of a line, its segments parted by single spaces. */
export const textOfLine = ({ segments }: PageLine): string =>
  segments.map(({ text }) => text).join(' ');
