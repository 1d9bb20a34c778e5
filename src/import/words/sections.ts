/** What municipalities head their reports with: data. */
import { fold } from './fold';

export type HeadingWord = 'title' | 'part' | 'city' | 'section' | 'division' | 'area' | 'name';

/** "2.1 Sivistystoimiala", "II", "Luku 3:", "Liite 2". */
const NUMBERING = /^(?:(?:\d+\.)*\d+\.?|[ivx]+\.|[a-z]\))\s+(?=\p{L})/iu;

/** A heading's own words without its number. */
export const withoutNumber = (text: string): string => text.replace(NUMBERING, '').trim();

const AREA_PREFIX =
  /^(?:tulosalue|vastuualue|palvelualue|tehtäväalue|tulosyksikkö|resultatområde)(?:en|:n)?\s*[:–-]?\s+(?=\p{L})/iu;
const DIVISION_PREFIX =
  /^(?:toimiala|toimielin|hallinnonala|palvelukokonaisuus|sektor)\s*[:–-]\s*(?=\p{L})/iu;

const TITLE =
  /osavuosikatsaus|osavuosirapor|puolivuosi|kolmannesvuosi|talouskatsaus|seurantaraport|tilinpäätös|toimintakertomus|delårs|talousraport|talouden seuranta|väliraport|kuukausirap|neljännesvuosi/;
const PART =
  /^(?:toimialat|toimialojen|toimielimet|toimielinten|lautakunnat|lautakuntien|käyttötalous|käyttötalousosa|käyttötalouden|hallinnonalat|sektorerna|palvelualueet|osa [ivx\d]+|toimialoittain|tulosalueittain|talousarvion toteutuminen toimi)/;
const CITY =
  /tuloslaskelm|rahoituslaskelm|investointi|investoinnit|^tase(?:$| )|verotulo|valtionosu|konserni(?!hallin|palvelu|johto|ohjaus)|koko (?:kaupun|kun|hyvinv)|^(?:kaupungin|kunnan|hyvinvointialueen|alueen) (?:talous|tuloslas|rahoitus|talouden|toimintatuot|taloudelli|käyttötal)|^yhteenveto|^johdanto|^yleistä|yleiskatsaus|yleinen talous|väestökehitys|taloudellinen kehitys|^liite|sisällysluettelo|^sisällys|strategia(?:n|$)|strategise?[nt]|katsauskauden|olennaiset tapahtumat|lainakanta|rahoitusasema|resultaträkning|finansieringsanalys|investeringar|skatteinkomster/;
const SECTION =
  /tunnuslu|suorite|suoritte|talousarvion|talousarviomuut|toteutum|mittari|tavoit|poikkeam|ennuste|riskit|riskien|muutosesity|määräraha|perustelut|selvity|toimintaympär|^talous(?!pal|hal|- ja hen|johto|vesi)|^taloud|^toiminta(?:$| |n )|^toiminnan|^toiminnal|^henkilöstö(?:$|määr|n|tunn|voim|kulut|resurs)|kuvaus|olennaiset|keskeiset|sairauspoissa|johtopäätö|toimenpitee|^kehittäm(?:inen|istoim)|nyckeltal|ekonomi(?:$|n )|budget|verksamhet(?:$|en)|prestation|avvikels|vastuuhenk|käyttötalou|^tulos(?:$| ja)|^menot|^tulot|muutokset|seuranta$|arvio |kapasiteetti|toiminnallis|^kuntalais|talouden toteu|sitovat/;
const STRONG =
  /(?:toimiala|lautakunta|kaupunginhallitus|kunnanhallitus|aluehallitus|kaupunginvaltuusto|kunnanvaltuusto|aluevaltuusto|virasto|liikelaitos|toimialue|jaosto|konsernihallinto|konsernipalvelut|tarkastuslautakunta|nämnden|nämnd|sektorn|stadsstyrelsen|kommunstyrelsen|koncernförvaltningen|palvelukeskus)$/;

/** What a heading's own words say it is; `name` for any other name. */
export function headingWord(text: string): HeadingWord {
  const plain = fold(withoutNumber(text)).replace(/[\s:.]+$/, '');
  if (AREA_PREFIX.test(plain)) return 'area';
  if (DIVISION_PREFIX.test(plain)) return 'division';
  const first = plain.split(/ [/|] | ?[(,–]| - /)[0] ?? plain;
  if (TITLE.test(plain)) return 'title';
  // Boards side by side, in a chart or a list, are no heading.
  const boards = plain.match(/(?:lautakunta|toimiala|virasto|hallitus|valtuusto)(?!\p{L})/gu) ?? [];
  if (boards.length > 1 && !plain.includes('/')) return 'section';
  if (STRONG.test(first)) return 'division';
  if (PART.test(plain)) return 'part';
  if (CITY.test(plain)) return 'city';
  if (SECTION.test(plain)) return 'section';
  return 'name';
}

/** The name that a heading gives, without its number, the word before it and a unit. */
export function nameIn(text: string): string {
  return withoutNumber(text)
    .replace(AREA_PREFIX, '')
    .replace(DIVISION_PREFIX, '')
    .replace(/[\s,]*\(?(?:1 ?000 ?€|t€|m€|milj\. ?€|€)\)?$/i, '')
    .replace(/[\s:]+$/, '')
    .trim();
}

/** "Vastuuhenkilö: Maija Malli", "Vastuuhenkilöt sivistysjohtaja Matti Malli"; null for any other text. */
export function responsibleIn(text: string): string[] | null {
  const match =
    /^(?:vastuuhenkilöt?|vastuuviranhaltija|tilivelvollinen|ansvarig(?:\s+person)?)\s*[:–-]?\s+(.{3,120})$/iu.exec(
      text.trim(),
    );
  if (!match) return null;
  return (match[1] ?? '').split(/\s*(?:,|;| ja )\s*/).filter((name) => name !== '');
}
