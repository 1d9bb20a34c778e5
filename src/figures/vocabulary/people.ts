/** Nouns for people, as the last part of a word: a number before one counts persons. */
import { declined, partsOf } from './inflection';
import type { Case } from './inflection';

const PEOPLE: readonly string[] = [
  'asukas asukkaan asukasta asukkaaseen',
  'oppilas oppilaan oppilasta oppilaaseen',
  'asiakas asiakkaan asiakasta asiakkaaseen',
  'potilas potilaan potilasta potilaaseen',
  'henkilö henkilön henkilöä henkilöön',
  'työntekijä työntekijän työntekijää työntekijään',
  'työnhakija työnhakijan työnhakijaa työnhakijaan',
  'turvapaikanhakija turvapaikanhakijan turvapaikanhakijaa turvapaikanhakijaan',
  'hakija hakijan hakijaa hakijaan',
  'opiskelija opiskelijan opiskelijaa opiskelijaan',
  'lapsi lapsen lasta lapseen',
  'nuori nuoren nuorta nuoreen',
  'opettaja opettajan opettajaa opettajaan',
  'hoitaja hoitajan hoitajaa hoitajaan',
  'ohjaaja ohjaajan ohjaajaa ohjaajaan',
  'lääkäri lääkärin lääkäriä lääkäriin',
  'lainen laisen laista laiseen',
  'läinen läisen läistä läiseen',
  'sijainen sijaisen sijaista sijaiseen',
  'ihminen ihmisen ihmistä ihmiseen',
  'avustaja avustajan avustajaa avustajaan',
  'jäsen jäsenen jäsentä jäseneen',
  'valtuutettu valtuutetun valtuutettua valtuutettuun',
  'vanhus vanhuksen vanhusta vanhukseen',
  'viranhaltija viranhaltijan viranhaltijaa viranhaltijaan',
  'osallistuja osallistujan osallistujaa osallistujaan',
  'osanottaja osanottajan osanottajaa osanottajaan',
  'kävijä kävijän kävijää kävijään',
  'matkustaja matkustajan matkustajaa matkustajaan',
  'matkailija matkailijan matkailijaa matkailijaan',
  'äänestäjä äänestäjän äänestäjää äänestäjään',
  'johtaja johtajan johtajaa johtajaan',
  'päällikkö päällikön päällikköä päällikköön',
  'esihenkilö esihenkilön esihenkilöä esihenkilöön',
  'edustaja edustajan edustajaa edustajaan',
  'muuttaja muuttajan muuttajaa muuttajaan',
  'käyttäjä käyttäjän käyttäjää käyttäjään',
  'yrittäjä yrittäjän yrittäjää yrittäjään',
  'työtön työttömän työtöntä työttömään',
  'vuotias vuotiaan vuotiasta vuotiaaseen',
  'nainen naisen naista naiseen',
  'mies miehen miestä mieheen',
  'tyttö tytön tyttöä tyttöön',
  'poika pojan poikaa poikaan',
  'kuljettaja kuljettajan kuljettajaa kuljettajaan',
  'siivooja siivoojan siivoojaa siivoojaan',
  'insinööri insinöörin insinööriä insinööriin',
  'vastaaja vastaajan vastaajaa vastaajaan',
  'saaja saajan saajaa saajaan',
  'hoidettava hoidettavan hoidettavaa hoidettavaan',
  'työllistetty työllistetyn työllistettyä työllistettyyn',
  'irtisanottu irtisanotun irtisanottua irtisanottuun',
  'lomautettu lomautetun lomautettua lomautettuun',
  'sihteeri sihteerin sihteeriä sihteeriin',
  'kuraattori kuraattorin kuraattoria kuraattoriin',
  'psykologi psykologin psykologia psykologiin',
  'terapeutti terapeutin terapeuttia terapeuttiin',
  'rehtori rehtorin rehtoria rehtoriin',
  'suunnittelija suunnittelijan suunnittelijaa suunnittelijaan',
  'asiantuntija asiantuntijan asiantuntijaa asiantuntijaan',
  'koordinaattori koordinaattorin koordinaattoria koordinaattoriin',
  'katsoja katsojan katsojaa katsojaan',
  'kuulija kuulijan kuulijaa kuulijaan',
  'vieras vieraan vierasta vieraaseen',
];

/** Words that end like a noun for people and are none. */
const NOT_PEOPLE: ReadonlySet<string> = new Set([
  'sellainen',
  'sellaisen',
  'sellaista',
  'tällainen',
  'tällaisen',
  'tällaista',
  'millaista',
  'erilaista',
  'erilaisen',
  'erilainen',
  'samanlaista',
  'monenlaista',
  'toisenlaista',
]);

const FORMS: ReadonlyMap<string, Case> = new Map(
  PEOPLE.flatMap((line) => [...declined(partsOf(line))]),
);

const LONGEST_SHORT_NOUN = 5;
const LENGTHS = [...FORMS.keys()].map((form) => form.length);
const LONGEST = Math.max(...LENGTHS);
const SHORTEST = Math.min(...LENGTHS);

/** Short nouns end many other words, so they must be the whole word; a first part has two letters. */
function isWholePart(length: number, before: number): boolean {
  return before === 0 || (length > LONGEST_SHORT_NOUN && before > 1);
}

/** The case of a word that ends in a noun for people, null for another word. */
export function peopleCase(word: string): Case | null {
  if (NOT_PEOPLE.has(word)) return null;
  for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
    const found = FORMS.get(word.slice(word.length - length));
    if (found !== undefined && isWholePart(length, word.length - length)) return found;
  }
  return null;
}
