/** A unit that stands for all bare numbers of its sentence: "(miljoonaa euroa)", "1 000 €". */
import { readMeasure } from '../number/measure';
import type { Token } from '../../language';
import { HEADING_SCALES } from '../vocabulary/scales';
import type { Item } from './items';

export interface Heading {
  /** Base units in one unit of the table. */
  factor: number;
}

/** What `1 000 €` in a heading multiplies by. */
const THOUSANDS: Heading = { factor: 1e3 };

/** A unit without a number in brackets; after an amount in euros it only explains that one. */
function inBrackets(tokens: Token[], items: Item[], at: number): Heading | null {
  const open = items[at];
  if (open?.kind !== 'open' || items[at - 1]?.amount?.unit === 'EUR') return null;
  const measure = readMeasure(tokens, open.token + 1, '');
  const closed = tokens[measure.next]?.lower === ')';
  return closed && measure.unit === 'EUR' && measure.scaled ? { factor: measure.factor } : null;
}

/** The heading among the items of a sentence; `printed`: a refused amount is one. */
export function headingOf(tokens: Token[], items: Item[], printed: boolean): Heading | null {
  if (printed) return THOUSANDS;
  for (let at = 0; at < items.length; at++) {
    const factor = HEADING_SCALES.get(items[at]?.lower ?? '');
    if (factor !== undefined) return { factor };
    const heading = inBrackets(tokens, items, at);
    if (heading) return heading;
  }
  return null;
}
