/** A text read once: nothing is lost, nothing is read twice, and long texts take no longer than they must. */
import * as fc from 'fast-check';
import { readText } from '../../src/language';

const text = (sentences: ReturnType<typeof readText>, of: string): string[] =>
  sentences.map(({ start, end }) => of.slice(start, end));

test.each([
  [
    'Menot ylittyvät n. 1,2 milj. euroa. Tulot alittuvat.',
    ['Menot ylittyvät n. 1,2 milj. euroa.', 'Tulot alittuvat.'],
  ],
  ['Tilanne 30.6.2022 oli hyvä. Ennuste pitää.', ['Tilanne 30.6.2022 oli hyvä.', 'Ennuste pitää.']],
  ['Asiakkaita oli 120. Jono lyheni.', ['Asiakkaita oli 120.', 'Jono lyheni.']],
])('sentences of %s', (paragraph, expected) => {
  expect(text(readText(paragraph), paragraph)).toEqual(expected);
});

test('clauses end at commas, semicolons and conjunctions, not within a number', () => {
  const paragraph =
    'Menot ovat 2,5 milj. euroa, mikä ylittää budjetin; tulot jäävät alle mutta kasvavat.';
  const clauses = readText(paragraph).flatMap((sentence) => sentence.clauses);
  expect(clauses.map(({ start, end }) => paragraph.slice(start, end))).toEqual([
    'Menot ovat 2,5 milj. euroa',
    'mikä ylittää budjetin',
    'tulot jäävät alle',
    'mutta kasvavat.',
  ]);
});

test('words stand where they are said to, in order, and cover every letter', () => {
  const alphabet = fc.constantFrom(...'aäksteivn ÄK.,;-–:0192%()\n\u00a0\u00ad'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: alphabet, maxLength: 120 }), (paragraph) => {
      const sentences = readText(paragraph);
      const words = sentences.flatMap((sentence) => sentence.words);
      let end = 0;
      let between = '';
      for (const word of words) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.lower).toBe(
          paragraph.slice(word.start, word.end).toLowerCase().replaceAll('\u00ad', ''),
        );
        between += paragraph.slice(end, word.start);
        ({ end } = word);
      }
      expect(between + paragraph.slice(end)).not.toMatch(/[a-zäö]/i);
      for (const { start, end: last, words: own } of sentences) {
        expect(own.every((word) => word.start >= start && word.end <= last)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('twice the text takes about twice the time', () => {
  const paragraph = 'Laitoshoitopäivien määrä kasvoi 1,5 prosenttia, ja menot ylittyvät; '.repeat(
    4000,
  );
  const time = (of: string): number => {
    const from = performance.now();
    for (const { words } of readText(of)) for (const word of words) void word.senses;
    return performance.now() - from;
  };
  time(paragraph);
  const [half, whole] = [time(paragraph), time(paragraph + paragraph)];
  expect(whole).toBeLessThan(Math.max(400, half * 8));
});
