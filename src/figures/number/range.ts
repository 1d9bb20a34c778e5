/** Ranges: `40–50 miljoonaa`, `3,1 – 6 M€`, "yhden ja kahden miljoonan väliltä". */
import { GAP, RANGE_DASHES } from '../../language';
import type { Token } from '../../language';
import type { Magnitude } from './magnitude';
import type { Measure } from './measure';
import { exact, measureAfter, readMagnitude } from './parts';

export interface Range {
  value: [number, number];
  high: Magnitude;
  /** Of the high end; it measures both. */
  measure: Measure;
}

/** The token where the high end of a range begins, when token `at` can join two ends. */
function highEndAt(tokens: Token[], at: number, low: Magnitude): number | null {
  const joint = tokens[at];
  const after = tokens[at + 1];
  if (!joint || !after) return null;
  if (RANGE_DASHES.has(joint.lower) && joint.kind === 'mark') {
    const even = (joint.gap === GAP.none) === (after.gap === GAP.none);
    return even && joint.gap < GAP.line && after.gap < GAP.line ? at + 1 : null;
  }
  if (low.inWords && low.grammaticalCase === 'elative') return at;
  return joint.lower === 'ja' ? at + 1 : null;
}

/** Words that close "between a and b". */
function isBetween(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower.startsWith('väli') === true;
}

function rangeJoined(tokens: Token[], at: number, high: Magnitude, measure: Measure): boolean {
  const joint = tokens[at];
  if (!joint) return false;
  if (joint.kind === 'mark') return true;
  if (joint.lower === 'ja') return isBetween(tokens, measure.next);
  return high.grammaticalCase === 'illative' && (measure.scaled || measure.unit !== null);
}

/** The range that the low end begins, null when no second end follows. */
export function readRange(
  tokens: Token[],
  low: Magnitude,
  lowMeasure: Measure,
  text: string,
): Range | null {
  const jointAt = lowMeasure.unit || lowMeasure.scaled ? lowMeasure.next : low.next;
  const highAt = highEndAt(tokens, jointAt, low);
  if (highAt === null) return null;
  const high = readMagnitude(tokens, highAt);
  if (!high || high.unit || low.unit) return null;
  const measure = measureAfter(tokens, high, text);
  if (!rangeJoined(tokens, jointAt, high, measure)) return null;
  const spaced = tokens[jointAt]?.gap !== GAP.none;
  if (spaced && measure.unit === null && !measure.scaled) return null;
  if (lowMeasure.unit && lowMeasure.unit !== measure.unit) return null;
  const top = exact(high.value, measure.factor);
  const ownFactor = lowMeasure.scaled || lowMeasure.unit ? lowMeasure.factor : measure.factor;
  const scaledLow = exact(low.value, ownFactor);
  // "500 000–1,2 miljoonaa": the scale word belongs to the high end alone.
  const bottom = scaledLow < top ? scaledLow : low.value;
  return bottom < top ? { value: [bottom, top], high, measure } : null;
}
