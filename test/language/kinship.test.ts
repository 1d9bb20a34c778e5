/** How two words are akin, told from their forms, their derivation and their parts. */
import * as fc from 'fast-check';
import { declensionOf, kinshipOf, termsOf, type Term } from '../../src/language';
import { NOUN_LIST } from '../../src/language/finnish/lexicon/entries';

function term(word: string): Term {
  const [only] = termsOf(word);
  if (!only) throw new Error(`${word} is no word`);
  return only;
}

test.each([
  ['asiakkaita', 'Asiakkaat', 'same'],
  ['terveystarkastuksia', 'Terv.tarkastukset', 'same'],
  ['kävijöitä', 'Kävijämäärä', 'count'],
  ['opiskelijoita', 'Opiskelijamäärä', 'count'],
  ['asukkaita', 'Asukasluku', 'synonym'],
  ['htv:tä', 'Henkilötyövuodet', 'synonym'],
  ['lainattiin', 'Lainaukset', 'derived'],
  ['lainaajia', 'Lainaukset', 'derived'],
  ['lausuttiin', 'Lausunnot', 'derived'],
  ['hakijoita', 'Hakemukset', 'derived'],
  ['työttömiä', 'Työttömyys', 'derived'],
  ['kaupungissa', 'Kaupunkilaiset', 'derived'],
  ['perhehoitajia', 'Perhehoito', 'derived'],
  ['hoitopäivää', 'Laitoshoitopäivät', 'tail'],
  ['myytiin', 'Vedenmyynti', 'tail'],
  ['kulutettiin', 'Vedenkulutus', 'tail'],
  ['kirjastossa', 'Kirjastokäynnit', 'head'],
  ['rakennettiin', 'Rakennusluvat', 'head'],
  ['lasten', 'Lastensuojelu', 'head'],
  ['perhehoidossa', 'Laitoshoito', 'sibling'],
  ['laski', 'Laskut', 'none'],
  ['kasvoivat', 'Varhaiskasvatus', 'none'],
  ['kului', 'Kulutus', 'none'],
  ['tulot', 'Tulokset', 'none'],
  ['koulussa', 'Koulutus', 'none'],
  ['asiakasmäärä', 'Oppilasmäärä', 'none'],
] as const)('"%s" is to "%s" as %s', (word, label, expected) => {
  expect(kinshipOf(term(word), term(label))).toBe(expected);
  expect(kinshipOf(term(label), term(word))).toBe(expected);
});

test('a compound is akin to its last part in any form of both', () => {
  const noun = fc.constantFrom(
    ...NOUN_LIST.filter((one) => one.length > 4 && !/t$|luku$|määrä$/.test(one)),
  );
  fc.assert(
    fc.property(noun, noun, fc.nat(), fc.nat(), (first, last, pick, other) => {
      const forms = declensionOf(last);
      const [form, second] = [forms[pick % forms.length], forms[other % forms.length]];
      if (!form || !second || first === last) return;
      const found = kinshipOf(term(first + form.text), term(second.text));
      expect(['same', 'count', 'synonym', 'derived', 'tail']).toContain(found);
    }),
    { numRuns: 300 },
  );
});
