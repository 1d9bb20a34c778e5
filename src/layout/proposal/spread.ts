/** A reason over the rows of its group, whole sentences in each, so that no row grows taller than it must. */
import { sentencesOf } from '../../proposal/sentences';
import { lineCount } from '../looks/heights';

/** Characters of ordinary text that a line of the column takes. */
export const REASON_WIDTH = 60;

/** A reason's sentences in at most `rows` parts. */
export function spread(reason: string, rows: number): string[] {
  const sentences = sentencesOf(reason);
  const lines = sentences.map((sentence) => lineCount(sentence, REASON_WIDTH));
  const perRow = Math.ceil(lines.reduce((sum, one) => sum + one, 0) / rows);
  const cells: { text: string; lines: number }[] = [];
  sentences.forEach((text, i) => {
    const last = cells.at(-1);
    const own = lines[i] ?? 1;
    if (last && (cells.length === rows || last.lines + own <= perRow)) {
      last.text += ` ${text}`;
      last.lines += own;
    } else cells.push({ text, lines: own });
  });
  return cells.map((cell) => cell.text);
}
