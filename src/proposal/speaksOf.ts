/** Whether a sentence names something, whatever the case ending: "Ikäihmisten osalta" names "Ikäihmisten palvelut". */
import { isSameWord, lemmasOf, termsOf } from '../language';

/** Base words that many labels share; they alone name nothing. */
const COMMON = ['palvelu', 'ja', 'sekä', 'tulosalue', 'toimiala', 'muu'];

export function speaksOf(sentence: string, label: string): boolean {
  const wanted = termsOf(label).filter(
    ({ text }) => !lemmasOf(text).some((lemma) => COMMON.includes(lemma)),
  );
  if (wanted.length === 0) return false;
  const words = termsOf(sentence);
  let from = 0;
  for (const word of wanted) {
    const at = words.findIndex((one, i) => i >= from && isSameWord(one, word));
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
