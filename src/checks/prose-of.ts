/** The figures of a paragraph, read once however many rules ask. */
import { readProse, type Prose } from '../figures';
import type { Paragraph } from '../report/model';

const readings = new WeakMap<Paragraph, Prose>();

export function proseOf(paragraph: Paragraph): Prose {
  let prose = readings.get(paragraph);
  if (!prose) {
    prose = readProse(paragraph.text);
    readings.set(paragraph, prose);
  }
  return prose;
}
