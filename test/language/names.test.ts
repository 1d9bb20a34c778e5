/** Names and labels are recognised in any form, and declined forward. */
import * as fc from 'fast-check';
import { declensionOf, declinedName, isSameWord, saidInParts, termsOf } from '../../src/language';

/** Whether the sentence says every word of the label. */
function says(sentence: string, label: string): boolean {
  const terms = termsOf(sentence);
  return termsOf(label).every(
    (word) => terms.some((term) => isSameWord(term, word)) || saidInParts(word, terms).length > 0,
  );
}

test.each([
  ['Määräaikaisille hoitajille maksettiin', 'Määräaikaiset hoitajat', true],
  ['lastensuojelun avohuollossa oli', 'Lastensuojelun avohuolto', true],
  ['lastensuojelun sijaishuollossa oli', 'Lastensuojelun avohuolto', false],
  ['terveystarkastuksia tehtiin', 'Terv.tarkastukset', true],
  ['kirjaston kävijöitä oli', 'Kävijämäärä', true],
  ['vettä myytiin verkostosta', 'Vedenmyynti', true],
  ['lausuntoja annettiin', 'Annetut lausunnot', true],
  ['ruokaa ostettiin', 'Vedenmyynti', false],
  ['hinta laski', 'Laskut', false],
  ['rakennuslupia myönnettiin', 'Rakennusluvat', true],
  ['htv:tä kertyi', 'HTV', true],
])('"%s" says "%s": %s', (sentence, label, expected) => {
  expect(says(sentence, label)).toBe(expected);
});

test.each([
  ['Lastensuojelun avohuolto', 'inessive', 'Lastensuojelun avohuollossa'],
  ['Määräaikaiset hoitajat', 'allative', 'Määräaikaisille hoitajille'],
  ['Tekninen toimiala', 'elative', 'Teknisestä toimialasta'],
  ['Hyvinvointi ja sivistys', 'genitive', 'Hyvinvoinnin ja sivistyksen'],
  ['Elinvoima- ja ympäristöpalvelut', 'inessive', 'Elinvoima- ja ympäristöpalveluissa'],
  ['Tekniikka & co', 'genitive', null],
] as const)('%s in the %s', (name, grammaticalCase, expected) => {
  expect(declinedName(name, grammaticalCase)).toBe(expected);
});

test('a label is recognised in every form of its words', () => {
  const adjective = fc.constantFrom('uusi', 'säännöllinen', 'määräaikainen', 'pitkä', 'työtön');
  const noun = fc.constantFrom(
    'asiakas',
    'hoitopäivä',
    'lupa',
    'hanke',
    'käynti',
    'oikeus',
    'lapsi',
  );
  fc.assert(
    fc.property(adjective, noun, fc.nat(), (first, last, pick) => {
      const forms = declensionOf(last === 'hoitopäivä' ? 'hoito|päivä' : last);
      const form = forms[pick % forms.length];
      const same = declensionOf(first).find(
        ({ told }) => told.case === form?.told.case && told.number === form.told.number,
      );
      if (!form || !same) return;
      expect(says(`Vuonna 2022 ${same.text} ${form.text} oli`, `${first} ${last}`)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('words stand where they are said to', () => {
  const text = 'Kunn.tekn. palvelut, esi- ja 120 htv:tä';
  expect(termsOf(text).map(({ text: word, start, isShort }) => [word, start, isShort])).toEqual([
    ['kunn', 0, true],
    ['palvelut', 11, false],
    ['esi', 21, false],
    ['ja', 26, false],
    ['120', 29, false],
    ['htv', 33, false],
  ]);
});
