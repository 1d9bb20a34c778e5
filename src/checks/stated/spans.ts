/** Where in the text a stated deviation stands. */
import {
  SUM_COLUMNS,
  type Cell,
  type Deviation,
  type Division,
  type SumColumn,
} from '../../report/model';
import type { TextPlace } from '../finding';

/** The place of a deviation's figure in its paragraph; null when the text no longer has it. */
export function spanOf(
  division: Division,
  deviation: Deviation,
  column: SumColumn,
): TextPlace | null {
  const cell = deviation[column];
  const paragraph = division.narrative.find((one) => one.id === deviation.paragraph);
  if (!cell || !paragraph || cell.raw === '') return null;
  const places = occurrences(paragraph.text, cell.raw);
  const cells = sameRaw(division, deviation.paragraph, cell.raw);
  const start = places[Math.min(cells.indexOf(cell), places.length - 1)];
  if (start === undefined) return null;
  return {
    kind: 'text',
    division: division.id,
    paragraph: paragraph.id,
    start,
    end: start + cell.raw.length,
    raw: cell.raw,
  };
}

/** The figures of a paragraph that read alike, in the order of its text. */
function sameRaw(division: Division, paragraph: string, raw: string): Cell[] {
  return division.deviations
    .filter((one) => one.paragraph === paragraph)
    .flatMap((one) => SUM_COLUMNS.map((column) => one[column]))
    .filter((cell) => cell?.raw === raw)
    .map((cell) => cell as Cell)
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** "1 milj." is not found inside "11 milj." or "2,1 milj.". */
function occurrences(text: string, raw: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    if (!/\d[ ,.\u00a0\u202f]?$/.test(before) || !/^\d/.test(raw)) found.push(at);
  }
  return found;
}
