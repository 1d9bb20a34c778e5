/**
 * Stems of a verb by how its first infinitive ends (Iso suomen kielioppi § 55, § 76–79): "maksaa",
 * "arvioida", "nousta", "luvata", "tarvita", "vähetä".
 */
import { usualStrong, weakened } from '../gradation';
import { harmonic, harmonyOf, isVowel, syllablesOf } from '../letters';

export interface VerbStems {
  infinitive: string;
  /** "maksa-", "nouse-", "lupaa-": before -vat, -va, -minen, -massa. */
  strong: string;
  /** "maksa-", "ylitä-": before -n, -mme, and alone after "ei". */
  weak: string;
  /** "maksaa", "nousee": third person of the present. */
  third: string;
  /** "maksoi", "nousi" */
  past: string;
  /** "maksaisi" */
  conditional: string;
  /** "maksanut" */
  active: string;
  /** "maksetaan", "maksettiin", "maksettu", "maksettava" */
  passive: { present: string; past: string; participle: string; future: string };
}

/** Strong stems of contracted verbs that the usual strengthening does not give. */
const STRONG: ReadonlyMap<string, string> = new Map([
  ['luvata', 'lupa'],
  ['tavata', 'tapa'],
  ['levätä', 'lepä'],
  ['kaivata', 'kaipa'],
  ['hylätä', 'hylkä'],
  ['pelätä', 'pelkä'],
  ['maata', 'maka'],
  ['uhata', 'uhka'],
  ['karata', 'karka'],
  ['taata', 'taka'],
  ['kivuta', 'kipu'],
  ['kavuta', 'kapu'],
  ['kiivetä', 'kiipe'],
  ['kyetä', 'kyke'],
  ['huveta', 'hupe'],
  ['kaveta', 'kape'],
  ['vaieta', 'vaike'],
  ['ruveta', 'rupe'],
]);

/** Verbs in -ita and -eta that go like "luvata". */
const CONTRACTED: ReadonlySet<string> = new Set(
  'selvitä levitä hävitä todeta hävetä ruveta kiivetä keritä ratketa poiketa haljeta puhjeta katketa'.split(
    ' ',
  ),
);

/** Verbs in -ata that go like "vähetä". */
const GROWING: ReadonlySet<string> = new Set(['parata']);

/** Which stems the end of the infinitive tells: "tarvita" takes -tse-, "vähetä" -ne-. */
function typeOf(infinitive: string): 'vowel' | 'da' | 'consonant' | 'contracted' | 'tse' | 'ne' {
  if (/d[aä]$/.test(infinitive)) return 'da';
  if (/(?:ll|nn|rr|st)[aä]$/.test(infinitive)) return 'consonant';
  if (!/[aäeiouyö]t[aä]$/.test(infinitive)) return 'vowel';
  if (CONTRACTED.has(infinitive)) return 'contracted';
  if (GROWING.has(infinitive)) return 'ne';
  if (/it[aä]$/.test(infinitive)) return 'tse';
  return /et[aä]$/.test(infinitive) ? 'ne' : 'contracted';
}

/** How a stem in one vowel meets the i of the past: "maksoi", "osti", "luki", "rakensi". */
function pastOf(strong: string): string {
  const last = strong.slice(-1);
  const body = strong.slice(0, -1);
  if (last === 'e' || last === 'i') return `${body}i`;
  if (last !== 'a' && last !== 'ä') return `${strong}i`;
  if (/[nlr]t$/.test(body)) return `${body.slice(0, -1)}si`;
  if (/(?:uu|yy|öy|ie)t$/.test(body)) return `${body.slice(0, -1)}si`;
  const first = [...strong].find((letter) => isVowel(letter));
  return syllablesOf(strong) === 2 && first === 'a' && last === 'a' ? `${body}oi` : `${body}i`;
}

/** "saa" to "sai", "tuo" to "toi", "arvioi" as it is. */
function shortened(stem: string): string {
  if (stem === 'käy') return 'kävi';
  if (stem.endsWith('i')) return stem;
  const [before, last] = [stem.slice(-2, -1), stem.slice(-1)];
  return isVowel(before) ? `${stem.slice(0, -2)}${last}i` : `${stem}i`;
}

function withE(strong: string): string {
  return /[ei]$/.test(strong) ? strong.slice(0, -1) : strong;
}

function vowelStems(infinitive: string): Omit<VerbStems, 'infinitive'> {
  const strong = infinitive.slice(0, -1);
  const weak = weakened(strong);
  const open = /[aä]$/.test(weak) ? `${weak.slice(0, -1)}e` : weak;
  return {
    strong,
    weak,
    third: strong + strong.slice(-1),
    past: pastOf(strong),
    conditional: `${withE(strong)}isi`,
    active: `${strong}nUt`,
    passive: passive(open, 'tAAn', 'tt'),
  };
}

function passive(stem: string, present: string, stop: string): VerbStems['passive'] {
  return {
    present: stem + present,
    past: `${stem}${stop}iin`,
    participle: `${stem}${stop}U`,
    future: `${stem}${stop}AvA`,
  };
}

function daStems(infinitive: string): Omit<VerbStems, 'infinitive'> {
  const stem = infinitive.slice(0, -2);
  // "Tehdä" and "nähdä" have a stem of two syllables beside.
  const two = stem.endsWith('h') ? `${stem.slice(0, -1)}ke` : null;
  if (two) {
    const { strong, weak, third, past, conditional } = vowelStems(`${two}ä`);
    const active = `${stem}nUt`;
    return { strong, weak, third, past, conditional, active, passive: passive(stem, 'dAAn', 't') };
  }
  const past = shortened(stem);
  return {
    strong: stem,
    weak: stem,
    third: stem,
    past,
    conditional: `${past.slice(0, -1)}isi`,
    active: `${stem}nUt`,
    passive: passive(stem, 'dAAn', 't'),
  };
}

function consonantStems(infinitive: string): Omit<VerbStems, 'infinitive'> {
  const base = infinitive.slice(0, -2);
  const consonant = base.slice(-1);
  const open = base.slice(0, -1);
  const isLong = syllablesOf(infinitive) > 2 && isVowel(open.at(-1));
  const strongBase = STRONG.get(infinitive) ?? (isLong ? usualStrong(open) : open);
  const strong = `${strongBase}${consonant}e`;
  const ending = infinitive.slice(-2, -1) + 'AAn';
  return {
    strong,
    weak: strong,
    third: `${strong}e`,
    past: `${strong.slice(0, -1)}i`,
    conditional: `${strong.slice(0, -1)}isi`,
    active: `${base}${consonant}Ut`,
    passive: passive(base, ending, 't'),
  };
}

function contractedStems(infinitive: string): Omit<VerbStems, 'infinitive'> {
  const short = infinitive.slice(0, -2);
  const long = STRONG.get(infinitive) ?? usualStrong(short);
  const isA = /[aä]$/.test(long);
  const strong = harmonic(`${long}A`, harmonyOf(infinitive));
  return {
    strong,
    weak: strong,
    third: isA ? strong : strong + strong.slice(-1),
    past: `${long}si`,
    conditional: `${isA ? long : strong}isi`,
    active: `${short}nnUt`,
    passive: passive(short, 'tAAn', 'tt'),
  };
}

/** "tarvita", "vähetä": the vowel stem has a syllable of its own. */
function longerStems(infinitive: string, syllable: 'tse' | 'ne'): Omit<VerbStems, 'infinitive'> {
  const short = infinitive.slice(0, -2);
  const strong =
    (syllable === 'ne' ? (STRONG.get(infinitive) ?? usualStrong(short)) : short) + syllable;
  return {
    strong,
    weak: strong,
    third: `${strong}e`,
    past: `${strong.slice(0, -1)}i`,
    conditional: `${strong.slice(0, -1)}isi`,
    active: `${short}nnUt`,
    passive: passive(short, 'tAAn', 'tt'),
  };
}

export function verbStems(infinitive: string): VerbStems {
  const harmony = harmonyOf(infinitive);
  const made = makeStems(infinitive);
  const said = (text: string): string => harmonic(text, harmony);
  return {
    infinitive,
    ...made,
    active: said(made.active),
    passive: {
      present: said(made.passive.present),
      past: made.passive.past,
      participle: said(made.passive.participle),
      future: said(made.passive.future),
    },
  };
}

function makeStems(infinitive: string): Omit<VerbStems, 'infinitive'> {
  switch (typeOf(infinitive)) {
    case 'da':
      return daStems(infinitive);
    case 'consonant':
      return consonantStems(infinitive);
    case 'contracted':
      return contractedStems(infinitive);
    case 'tse':
      return longerStems(infinitive, 'tse');
    case 'ne':
      return longerStems(infinitive, 'ne');
    default:
      return vowelStems(infinitive);
  }
}
