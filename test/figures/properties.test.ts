/** An amount printed in any form, inside any sentence, is read back as what it was. */
import * as fc from 'fast-check';
import { readFigures } from '../../src/figures';

const grouped = (value: number, mark: string): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const comma = (value: number): string => String(value).replace('.', ',');

const MARKS = [' ', '\u00a0', '\u202f', '\u2009', '.'];
const EUROS = ['euroa', 'euron', 'eurolla', 'eurosta', '€', 'eur'];
const MILLIONS = ['milj. euroa', 'miljoonaa euroa', 'miljoonan euron', 'M€', 'milj. €'];
const THOUSANDS = ['t€', 'tuhatta euroa'];

interface Printed {
  raw: string;
  value: number;
  unit: string;
}

const printed: fc.Arbitrary<Printed> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 10_000, max: 99_999_999 }),
      fc.constantFrom(...MARKS),
      fc.constantFrom(...EUROS),
    )
    .map(([value, mark, word]) => ({ raw: `${grouped(value, mark)} ${word}`, value, unit: 'EUR' })),
  fc
    .tuple(fc.integer({ min: 11, max: 99_999 }), fc.constantFrom(...MILLIONS))
    .map(([hundredths, word]) => ({
      raw: `${comma(hundredths / 100)} ${word}`,
      value: hundredths * 10_000,
      unit: 'EUR',
    })),
  fc
    .tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...THOUSANDS))
    .map(([value, word]) => ({ raw: `${value} ${word}`, value: value * 1000, unit: 'EUR' })),
  fc
    .tuple(fc.integer({ min: 1, max: 1999 }), fc.constantFrom(' %', '%', ' prosenttia'))
    .map(([tenths, word]) => ({ raw: comma(tenths / 10) + word, value: tenths / 10, unit: '%' })),
  fc
    .tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom('henkilöä', 'kappaletta'))
    .map(([value, word]) => ({
      raw: `${value} ${word}`,
      value,
      unit: word === 'henkilöä' ? 'hlö' : 'kpl',
    })),
);

const CARRIERS = [
  ['Toimialan menot ylittyvät ', '.'],
  ['Ennusteen mukaan tulot ovat ', ' vuonna 2022.'],
  ['Muutos oli yhteensä ', ', kuten 1.6.2022 todettiin.'],
  ['Lautakunta (§ 31) totesi, että kehitys on ollut noin ', ' edellisestä vuodesta.'],
] as const;

test('value, unit and offsets', () => {
  fc.assert(
    fc.property(printed, fc.constantFrom(...CARRIERS), ({ raw, value, unit }, [before, after]) => {
      const figures = readFigures(before + raw + after);
      expect(figures).toHaveLength(1);
      expect(figures[0]).toMatchObject({
        start: before.length,
        end: before.length + raw.length,
        raw,
        unit,
      });
      expect(figures[0]?.value).toBeCloseTo(value, 6);
    }),
    { numRuns: 400 },
  );
});

test('any text is read without a fault, in order, without overlaps', () => {
  const alphabet = fc.constantFrom(...'0123456789,.-–−% €/()§: \n\u00a0aeimjoltu'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 200 }), (text) => {
      let end = 0;
      for (const figure of readFigures(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.raw).toBe(text.slice(figure.start, figure.end));
        ({ end } = figure);
      }
    }),
    { numRuns: 500 },
  );
});
