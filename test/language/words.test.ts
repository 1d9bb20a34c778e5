/** A word is read back to its base word, with its case, number, suffixes, and tense. */
import * as fc from 'fast-check';
import { analysesOf, declensionOf, sensedLemmas, sensesOf } from '../../src/language';
import { strengthened, weakened } from '../../src/language/finnish/gradation';
import { ADJECTIVE_LIST, NOUN_LIST, VERB_LIST } from '../../src/language/finnish/lexicon/entries';
import { verbForms } from '../../src/language/finnish/verb/forms';

/** The first two base words. */
function lemmasOf(word: string): string[] {
  return [...new Set(analysesOf(word).map(({ lemma }) => lemma))].slice(0, 2);
}

test.each([
  ['käynnin', 'käynti', { case: 'genitive', number: 'singular' }],
  ['asiakkaille', 'asiakas', { case: 'allative', number: 'plural' }],
  ['hankkeisiin', 'hanke', { case: 'illative', number: 'plural' }],
  ['lasten', 'lapsi', { case: 'genitive', number: 'plural' }],
  ['oikeuksista', 'oikeus', { case: 'elative', number: 'plural' }],
  ['työttömiä', 'työtön', { case: 'partitive', number: 'plural' }],
  ['toiminnassaan', 'toiminta', { case: 'inessive', possessive: '3s' }],
  ['palvelujensa', 'palvelu', { case: 'genitive', number: 'plural', possessive: '3s' }],
  ['väkilukukin', 'väkiluku', { case: 'nominative', clitic: 'kin' }],
  ['ylittyivät', 'ylittyä', { verb: 'finite', tense: 'past', person: '3p' }],
  ['myytiin', 'myydä', { verb: 'finite', tense: 'past', isPassive: true }],
  ['jäänee', 'jäädä', { verb: 'potential', person: '3s' }],
  ['kasvaisi', 'kasvaa', { verb: 'conditional', person: '3s' }],
  ['toteutunutta', 'toteutunut', { verb: 'participle', of: 'toteutua', case: 'partitive' }],
  ['rakentamisesta', 'rakentaminen', { of: 'rakentaa', case: 'elative' }],
  ['joista', 'joka', { case: 'elative', number: 'plural' }],
  ['htv:tä', 'htv', { case: 'partitive' }],
])('%s is of %s', (word, lemma, told) => {
  expect(analysesOf(word)).toContainEqual(expect.objectContaining({ lemma, ...told }));
});

test.each([
  ['perhehoidossa', 'hoito'],
  ['laitoshoitopäiviä', 'päivä'],
  ['vedenkulutuksesta', 'kulutus'],
  ['lukuvuonna', 'vuosi'],
])('%s is a compound of %s', (word, tail) => {
  expect(analysesOf(word)[0]).toMatchObject({ tail });
});

test.each([
  ['resoneiksi', 'resoni'],
  ['kompostointiin', 'kompostointi'],
  ['monikanavaisuutta', 'monikanavaisuus'],
  ['kriteerejä', 'kriteeri'],
  ['sertifioitiin', 'sertifioida'],
])('the unknown %s is guessed to be of %s', (word, lemma) => {
  expect(lemmasOf(word)).toContain(lemma);
});

test('every form of every noun and adjective of the lists is read back to it', () => {
  const lost = [...NOUN_LIST, ...ADJECTIVE_LIST].flatMap((lemma) =>
    declensionOf(lemma)
      .filter(({ text }) => !analysesOf(text).some((one) => one.lemma === lemma))
      .map(({ text }) => `${text} of ${lemma}`),
  );
  expect(lost).toEqual([]);
});

test('every form of every verb of the lists is read back to it', () => {
  const lost = VERB_LIST.filter((verb) => verb !== 'olla').flatMap((verb) =>
    verbForms(verb)
      .filter(([form]) => !analysesOf(form).some((one) => one.lemma === verb || one.of === verb))
      .map(([form]) => `${form} of ${verb}`),
  );
  expect(lost).toEqual([]);
});

test('compounds of any two nouns are read back in any form', () => {
  const noun = fc.constantFrom(...NOUN_LIST.filter((one) => one.length > 4));
  fc.assert(
    // A word that is always plural ("loput") begins no compound.
    fc.property(
      noun.filter((one) => !one.endsWith('t')),
      noun,
      fc.nat(),
      (first, last, pick) => {
        const forms = declensionOf(last);
        const form = forms[pick % forms.length];
        if (!form) return;
        const found = analysesOf(first + form.text);
        expect(found.map(({ lemma }) => lemma)).toContain(first + last);
      },
    ),
    { numRuns: 300 },
  );
});

test('a weak stem has its strong one among its possible strong stems', () => {
  const consonants = [
    'kk',
    'pp',
    'tt',
    'nk',
    'nt',
    'lt',
    'rt',
    'mp',
    'ht',
    't',
    'p',
    'k',
    'lk',
    'rv',
    's',
  ];
  const stem = fc.tuple(
    fc.constantFrom('ka', 'lii', 'muo', 'pe', 'häi'),
    fc.constantFrom(...consonants),
    fc.constantFrom('a', 'ä', 'o', 'i', 'u', 'e'),
  );
  fc.assert(
    fc.property(stem, (parts) => {
      const strong = parts.join('');
      expect(strengthened(weakened(strong))).toContain(strong);
    }),
  );
});

test('every base word of the senses is one that the words of a text are read to', () => {
  const lost = sensedLemmas().filter(
    (lemma) => !analysesOf(lemma).some((one) => one.lemma === lemma),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['talousarviosta', 'column:budget'],
  ['ennustetaan', 'column:forecast'],
  ['henkilöstömenot', null],
  ['toteutuu', null],
  ['nousseet', 'move:up'],
  ['pienempää', 'move:down'],
  ['alittavat', 'against:under'],
  ['asiakkaita', 'counts:people'],
  ['käyntiä', 'counts:events'],
  ['miljoonan', 'scale:1000000'],
  ['toteutuivat', 'column:actual'],
  ['joista', 'join:of which'],
])('%s has the sense %s', (word, sense) => {
  if (sense) expect(sensesOf(word)).toContain(sense);
  else expect(sensesOf(word).filter((one) => /^(?:item|column):/.test(one))).toEqual([]);
});
