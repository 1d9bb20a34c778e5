/** The genitive of a division's name: "Hyvinvointi" → "Hyvinvoinnin". */
import { declinedName } from '../../language';

/** Null where the name's inflection is not known: the sentence then goes another way. */
export function genitive(name: string): string | null {
  return declinedName(name, 'genitive');
}

/** As inside a sentence: "Hyvinvointi" → "hyvinvointi"; "ICT-palvelut" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
