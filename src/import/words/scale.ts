/** How much a printed unit of money stands for. */

export type Scale = 1 | 1000 | 1_000_000;

const MILLIONS =
  /(?<!\p{L})(?:m€|meur|me(?!\p{L})|m ?euroa?|milj(?:\.|oonaa?|oonina)?\s*(?:€|e(?:uro(?:a|ina)?|ur)?)(?!\p{L}))/iu;
const THOUSANDS =
  /(?<![\d\p{L}])(?:1[ .\u00a0\u202f]?000\s*(?:€|e(?:uro(?:a|in|ina)?|ur)?(?!\p{L}))|t ?€|teur|k€|keur|tuh(?:\.|atta|ansina)?\s*(?:€|e(?:uro(?:a|ina)?|ur)?)(?!\p{L})|tusen euro)/iu;
const UNITS = /€|(?<!\p{L})(?:euro(?:a|ina)?|eur)(?!\p{L})/iu;

/** The scale that a text tells; null where it tells none, "both" where it tells two. */
export function scaleOf(text: string): Scale | 'both' | null {
  const millions = MILLIONS.test(text);
  const rest = text.replace(new RegExp(MILLIONS, 'giu'), ' ');
  const thousands = THOUSANDS.test(rest);
  const units = UNITS.test(rest.replace(new RegExp(THOUSANDS, 'giu'), ' '));
  const told = [millions, thousands, units].filter((each) => each).length;
  if (told > 1) return 'both';
  return millions ? 1_000_000 : thousands ? 1000 : units ? 1 : null;
}

/** Figures times a scale, without the noise of binary fractions. */
export function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}
