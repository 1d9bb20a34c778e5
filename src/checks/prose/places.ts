import type { Span } from '../../figures';
import type { Division, Paragraph } from '../../report/model';
import type { TextPlace } from '../finding';

/** The place of a span in a paragraph of the narrative. */
export function placeIn(division: Division, paragraph: Paragraph, { start, end }: Span): TextPlace {
  const raw = paragraph.text.slice(start, end);
  return { kind: 'text', division: division.id, paragraph: paragraph.id, start, end, raw };
}
