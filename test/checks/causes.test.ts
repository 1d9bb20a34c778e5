/** A cause is told only when it turns the right figure exactly into the printed one. */
import fc from 'fast-check';
import { explain } from '../../src/checks/causes';

const EXACT = { tolerance: 0.5 };

test.each([
  ['two neighbouring digits changed places', 110_357, 101_357, 'transposed'],
  ['one digit is wrong', 544_000, 545_000, 'digit'],
  ['the sign is turned', 906_299, -906_299, 'sign'],
  ['a nought too many', 2_544_000, 25_440_000, 'scale'],
  ['millions lost', 2_691_000, 2.691, 'scale'],
  ['within rounding', 264_776, 264_776.4, 'rounding'],
] as const)('%s', (_what, expected, found, cause) => {
  expect(explain(expected, found, { ...EXACT, decimals: 3 })?.cause).toBe(cause);
});

test('an addend left out, or counted twice', () => {
  const addends = [1_310_855, -20_200, -119_580];
  expect(explain(1_171_075, 1_290_655, { ...EXACT, addends })).toEqual({ cause: 'addend' });
  expect(explain(1_171_075, 1_150_875, { ...EXACT, addends })).toEqual({ cause: 'addend' });
});

test('a sign and a rounding together', () => {
  expect(explain(906_299, -906_298, { tolerance: 2 })).toEqual({
    cause: 'sign',
    alsoCause: 'rounding',
  });
});

test('a sign and another slip together', () => {
  expect(explain(110_357, -101_357, EXACT)).toEqual({ cause: 'sign', alsoCause: 'transposed' });
});

test.each([
  ['digits that do not stand side by side', 214_360, 314_261],
  ['a difference that no slip makes', 476_000, 453_353],
  ['other digits', 160_900, 145_312],
])('nothing explains %s', (_what, expected, found) => {
  expect(explain(expected, found, EXACT)).toBeNull();
});

const amounts = fc.integer({ min: 100, max: 9_999_999 });

test('a figure with two unlike neighbours swapped is always explained', () => {
  fc.assert(
    fc.property(amounts, fc.nat(), (value, at) => {
      const digits = [...String(value)];
      const i = at % (digits.length - 1);
      [digits[i], digits[i + 1]] = [digits[i + 1]!, digits[i]!];
      const swapped = Number(digits.join(''));
      fc.pre(swapped !== value && digits[0] !== '0');
      expect(explain(value, swapped, { tolerance: 0 })).not.toBeNull();
    }),
  );
});

test('undoing the cause gives the right figure: a scale is a power of ten, a sign the opposite', () => {
  fc.assert(
    fc.property(amounts, amounts, (expected, found) => {
      const explanation = explain(expected, found, { tolerance: 0 });
      if (explanation?.cause === 'scale') {
        expect(Math.log10(found / expected) % 1).toBeCloseTo(0, 10);
      }
      if (explanation?.cause === 'digit') {
        const [a, b] = [String(expected), String(found)];
        expect([...a].filter((digit, i) => digit !== b[i])).toHaveLength(1);
      }
      expect(explanation?.cause === 'sign').toBe(false);
    }),
  );
});
