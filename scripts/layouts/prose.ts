/** Narrative around the tables: sentences of the kind that controllers write, figures among them. */
import type { Random } from './random';

const OF_AREA = [
  'Tulosalueen toiminta on käynnistynyt vuoden alussa suunnitellusti, ja henkilöstöä on rekrytoitu avoinna olleisiin tehtäviin.',
  'Menojen arvioidaan ylittävän talousarvion noin {k} eurolla, mikä johtuu pääosin sijaiskulujen kasvusta.',
  'Tulojen kertymä on {p} prosenttia talousarviosta eikä olennaista poikkeamaa ole odotettavissa.',
  'Palvelujen ostoissa on säästetty {k} euroa edellisvuoden vastaavaan ajankohtaan verrattuna.',
  'Kysyntä on kasvanut {p} prosenttia viime vuodesta, ja jonot ovat pidentyneet erityisesti touko–kesäkuussa.',
  'Energian hinnan nousu lisää kustannuksia loppuvuonna, mutta vaikutusta pyritään hillitsemään sopimuksia kilpailuttamalla.',
  'Uusi toiminnanohjausjärjestelmä otettiin käyttöön 1.3., ja sen vaikutukset näkyvät vasta syksyllä.',
  'Hankkeelle on myönnetty valtionavustusta {k} euroa vuosille {y}–{z}.',
];

const OF_DIVISION = [
  'Toimialan talous toteutuu ennusteen mukaan lähes talousarvion mukaisena. Suurin riski liittyy henkilöstömenoihin.',
  'Alkuvuoden toteuma on {p} prosenttia muutetusta talousarviosta. Tasaisen toteuman mukainen osuus olisi 50 prosenttia.',
  'Mahdollinen ylitys estetään jättämällä avoimia tehtäviä täyttämättä ja siirtämällä hankintoja seuraavalle vuodelle.',
  'Valtuusto hyväksyi kesäkuussa {k} euron lisämäärärahan, joka kohdistuu ostopalveluihin.',
  'Talousarvion toteutumista seurataan kuukausittain, ja poikkeamista raportoidaan toimielimelle viipymättä.',
];

const OF_CITY = [
  'Osavuosikatsauksessa raportoidaan talousarvion ja toiminnallisten tavoitteiden toteutuminen katsauskaudella.',
  'Verotulojen ennustetaan kertyvän hieman talousarviota paremmin, mikä parantaa vuosikatetta arviolta {k} euroa.',
  'Maailmantalouden epävarmuus heijastuu korkomenoihin, ja lainakannan keskikorko nousi {p} prosenttiyksikön kymmenesosaa.',
  'Investointeja on toteutettu katsauskaudella {k} euroa, ja osa hankkeista siirtyy ensi vuodelle.',
];

const SENTENCES = { area: OF_AREA, division: OF_DIVISION, city: OF_CITY };

/** A paragraph of one to three sentences; `year` is the report's own. */
export function writeParagraph(
  random: Random,
  subject: keyof typeof SENTENCES,
  year: number,
): string {
  return random
    .shuffle(SENTENCES[subject])
    .slice(0, random.int(1, 3))
    .map((sentence) =>
      sentence
        .replace('{k}', `${random.int(11, 480)} 000`)
        .replace('{p}', String(random.int(3, 68)))
        .replace('{y}', String(year))
        .replace('{z}', String(year + 1)),
    )
    .join(' ');
}

export const GOALS = [
  [
    'Kuntalaiset voivat hyvin',
    'Liikuntaneuvonta laajenee kaikkiin kouluihin',
    'Hyvinvointijohtaja, 12/{y}',
    'Kouluja mukana, kpl',
    'Neuvontaa annetaan neljässä koulussa',
    '3',
  ],
  [
    'Palvelut ovat digitaalisia',
    'Sähköinen asiointi avataan kolmessa palvelussa',
    'Tietohallintopäällikkö, 9/{y}',
    'Asiointien osuus 60 %',
    'Asiointien osuus 48 %',
    '9',
  ],
  [
    'Hiilineutraali kunta 2035',
    'Öljylämmitys korvataan maalämmöllä',
    'Kiinteistöpäällikkö, 2025',
    'Päästöt -8 %',
    'Kaksi kohdetta valmiina',
    '13',
  ],
  [
    'Henkilöstö jaksaa työssään',
    'Esihenkilöt käyvät valmennuksen',
    'Henkilöstöjohtaja, jatkuva',
    'Työhyvinvointikysely, ka. 3,8',
    'Kysely tehdään syksyllä',
    '8',
  ],
  [
    'Elinvoima vahvistuu',
    'Yritystontteja tarjotaan lisää',
    'Elinkeinopäällikkö, 6/{y}',
    'Myydyt tontit 5 kpl',
    'Myyty 2 tonttia',
    '8',
  ],
  [
    'Koulupolku on ehjä',
    'Siirtymävaiheisiin laaditaan yhteinen malli',
    'Rehtorit, 8/{y}',
    'Malli käytössä',
    'Malli on lausunnolla',
    '4',
  ],
] as const;

export const OBJECTIVES = [
  'Hyvinvoiva asukas',
  'Elinvoimainen ja kestävä kunta',
  'Tasapainoinen talous ja osaava henkilöstö',
] as const;
