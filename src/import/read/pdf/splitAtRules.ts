/**
 * The library joins texts that stand a space apart, also over the rule between two cells. Such a text
 * is parted at the space that is nearest to where the rule crosses it.
 */
import type { PlacedText, Rule } from './library';

/** A rule this near to a text's end does not cross it, in parts of the letters' size. */
const EDGE = 0.5;
/** The mean letter does not tell the place of a space any better, in letters. */
const MOST_OFF = 4;

export function splitAtRules(texts: PlacedText[], rules: Rule[]): PlacedText[] {
  const upright = rules.filter(({ x0, x1 }) => x1 - x0 < 1).sort((a, b) => a.x0 - b.x0);
  return upright.length === 0 ? texts : texts.flatMap((text) => partsOf(text, upright));
}

/** From the last crossing to the first, so that what is left of it stays to be parted. */
function partsOf(text: PlacedText, upright: readonly Rule[]): PlacedText[] {
  const { y, size, x0, x1 } = text;
  const middle = y - size * 0.3;
  const crossing = upright.filter(
    (rule) =>
      rule.y0 <= middle &&
      rule.y1 >= middle &&
      rule.x0 > x0 + EDGE * size &&
      rule.x0 < x1 - EDGE * size,
  );
  if (crossing.length === 0) return [text];
  const parts: PlacedText[] = [];
  let rest = text;
  for (const { x0: at } of crossing.reverse()) {
    const cut = spaceAt(rest, at);
    if (cut === null) continue;
    const perLetter = (rest.x1 - rest.x0) / rest.text.length;
    const after = rest.text.slice(cut + 1);
    parts.unshift({ ...rest, text: after, x0: Math.max(at, rest.x1 - after.length * perLetter) });
    const before = rest.text.slice(0, cut);
    rest = { ...rest, text: before, x1: Math.min(at, rest.x0 + before.length * perLetter) };
  }
  return [rest, ...parts].filter((part) => part.text.trim() !== '');
}

/** The index of the space nearest to a place; null where none is near. */
function spaceAt({ text, x0, x1 }: PlacedText, at: number): number | null {
  const expected = ((at - x0) / (x1 - x0)) * text.length;
  const spaces = [...text.matchAll(/\s/gu)].map(({ index }) => index);
  const [nearest] = spaces.sort(
    (a, b) => Math.abs(a + 0.5 - expected) - Math.abs(b + 0.5 - expected),
  );
  return nearest !== undefined && Math.abs(nearest + 0.5 - expected) <= MOST_OFF ? nearest : null;
}
