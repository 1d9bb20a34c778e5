/** Words that do not inflect, and pronouns and numerals whose forms are listed. */
import type { Case, WordClass } from '../../word';

/** Conjunctions, adverbs, pre- and postpositions. */
export const PARTICLES: readonly string[] = [
  'ja sekä tai eli vai mutta vaan kun jos koska että jotta vaikka kuin joten jolloin sillä joskin kunnes ellei mikäli edellyttäen kunhan ettei jollei eikä niin näin siten siis silti myös lisäksi kuitenkin kuitenkaan tosin taas puolestaan toisaalta toistaiseksi edelleen yhä vielä jo nyt heti pian sitten silloin tällöin milloin aina joskus usein harvoin yleensä erityisesti etenkin varsinkin ainakin vain ainoastaan lähinnä pääosin osin osittain kokonaan täysin melko varsin hyvin erittäin hieman vähän paljon enemmän vähemmän eniten vähiten liian tarpeeksi noin suunnilleen likimain arviolta n. lähes melkein miltei liki vajaat runsaasti reilusti yli alle päälle ylitse vähintään enintään korkeintaan jopa peräti tasan tarkalleen yhteensä kaikkiaan keskimäärin esimerkiksi muun muassa kuten ikään esim mm ym jne ns n noin',
  'mukaan mukaisesti mukaan lukien lukuun ottamatta osalta kannalta kohdalla kohti kohden kautta avulla vuoksi takia johdosta ansiosta myötä seurauksena perusteella sijaan sijasta lisäksi ohella aikana kuluessa mennessä saakka asti alkaen lähtien jälkeen ennen välillä välissä keskellä vastaan varten ilman kanssa luona ääressä lähellä edessä takana sisällä ulkona ylhäällä alhaalla yhdessä erikseen rinnalla suhteen nähden verrattuna verraten verran edestä päässä pitkin poikki läpi ympäri vasta kesken',
  'ei en et emme ette eivät eikä enää tuskin ehkä kenties varmaan varmasti todennäköisesti mahdollisesti selvästi merkittävästi huomattavasti hiukan jonkin jokseenkin suoraan samoin vastaavasti pitkälti takaisin tässä tästä tähän tuossa siinä siitä siihen siellä sieltä sinne täällä täältä tänne tuolla missä mistä mihin minne mikäli jälleen uudelleen uudestaan nopeasti hitaasti vuosittain kuukausittain viikoittain päivittäin viime ensi koko joka joskaan ettei netto brutto per pros siksi miksi miten kuinka näin ollen ohi ohitse vastoin pois jäljellä alun perin etukäteen jälkikäteen samanaikaisesti puoliksi ennallaan mukana poissa tekeillä ennestään vailla hukassa yhtä kerran kaksi kertaa vuotias',
];

const ORDER: readonly Case[] = [
  'nominative',
  'genitive',
  'partitive',
  'inessive',
  'elative',
  'illative',
  'adessive',
  'ablative',
  'allative',
  'essive',
  'translative',
];

/** Forms in the order of ORDER, singular and then plural; "-" where there is none. */
const PRONOUNS: readonly string[] = [
  'joka joka jonka jota jossa josta johon jolla jolta jolle jona joksi jotka joiden joita joissa joista joihin joilla joilta joille joina joiksi',
  'mikä mikä minkä mitä missä mistä mihin millä miltä mille minä miksi mitkä minkä mitä missä mistä mihin millä miltä mille minä miksi',
  'kuka kuka kenen ketä kenessä kenestä keneen kenellä keneltä kenelle kenenä keneksi ketkä keiden keitä keissä keistä keihin keillä keiltä keille keinä keiksi',
  'se se sen sitä siinä siitä siihen sillä siltä sille sinä siksi - - - - - - - - - - -',
  'ne - - - - - - - - - - - ne niiden niitä niissä niistä niihin niillä niiltä niille niinä niiksi',
  'tämä tämä tämän tätä tässä tästä tähän tällä tältä tälle tänä täksi - - - - - - - - - - -',
  'nämä - - - - - - - - - - - nämä näiden näitä näissä näistä näihin näillä näiltä näille näinä näiksi',
  'tuo tuo tuon tuota tuossa tuosta tuohon tuolla tuolta tuolle tuona tuoksi - - - - - - - - - - -',
  'nuo - - - - - - - - - - - nuo noiden noita noissa noista noihin noilla noilta noille noina noiksi',
  'hän hän hänen häntä hänessä hänestä häneen hänellä häneltä hänelle hänenä häneksi - - - - - - - - - - -',
  'he - - - - - - - - - - - he heidän heitä heissä heistä heihin heillä heiltä heille heinä heiksi',
  'jokin jokin jonkin jotakin jossakin jostakin johonkin jollakin joltakin jollekin jonakin joksikin jotkin joidenkin joitakin joissakin joistakin joihinkin joillakin joiltakin joillekin joinakin joiksikin',
  'joku joku jonkun jotakuta jossakussa jostakusta johonkuhun jollakulla joltakulta jollekulle jonakuna joksikuksi jotkut joidenkuiden joitakuita joissakuissa joistakuista joihinkuihin joillakuilla joiltakuilta joillekuille joinakuina joiksikuiksi',
  'kukin kukin kunkin kutakin kussakin kustakin kuhunkin kullakin kultakin kullekin kunakin kuksikin - - - - - - - - - - -',
  'itse itse itsen itseä itsessä itsestä itseen itsellä itseltä itselle itsenä itseksi - - - - - - - - - - -',
];

/** The same of numerals, singular alone. */
const NUMERALS: readonly string[] = [
  'yksi yksi yhden yhtä yhdessä yhdestä yhteen yhdellä yhdeltä yhdelle yhtenä yhdeksi',
  'kaksi kaksi kahden kahta kahdessa kahdesta kahteen kahdella kahdelta kahdelle kahtena kahdeksi',
  'kolme kolme kolmen kolmea kolmessa kolmesta kolmeen kolmella kolmelta kolmelle kolmena kolmeksi',
  'neljä neljä neljän neljää neljässä neljästä neljään neljällä neljältä neljälle neljänä neljäksi',
  'viisi viisi viiden viittä viidessä viidestä viiteen viidellä viideltä viidelle viitenä viideksi',
  'kuusi kuusi kuuden kuutta kuudessa kuudesta kuuteen kuudella kuudelta kuudelle kuutena kuudeksi',
  'seitsemän seitsemän seitsemän seitsemää seitsemässä seitsemästä seitsemään seitsemällä seitsemältä seitsemälle seitsemänä seitsemäksi',
  'kahdeksan kahdeksan kahdeksan kahdeksaa kahdeksassa kahdeksasta kahdeksaan kahdeksalla kahdeksalta kahdeksalle kahdeksana kahdeksaksi',
  'yhdeksän yhdeksän yhdeksän yhdeksää yhdeksässä yhdeksästä yhdeksään yhdeksällä yhdeksältä yhdeksälle yhdeksänä yhdeksäksi',
  'kymmenen kymmenen kymmenen kymmentä kymmenessä kymmenestä kymmeneen kymmenellä kymmeneltä kymmenelle kymmenenä kymmeneksi',
  'sata sata sadan sataa sadassa sadasta sataan sadalla sadalta sadalle satana sadaksi',
  'tuhat tuhat tuhannen tuhatta tuhannessa tuhannesta tuhanteen tuhannella tuhannelta tuhannelle tuhantena tuhanneksi',
  'miljoona miljoona miljoonan miljoonaa miljoonassa miljoonasta miljoonaan miljoonalla miljoonalta miljoonalle miljoonana miljoonaksi',
  'miljardi miljardi miljardin miljardia miljardissa miljardista miljardiin miljardilla miljardilta miljardille miljardina miljardiksi',
  'puolitoista puolitoista puolentoista puoltatoista puolessatoista puolestatoista puoleentoista puolellatoista puoleltatoista puolelletoista puolenatoista puoleksitoista',
];

/** "Olla" has forms that no rule gives. */
const BEING: readonly string[] = [
  'on ovat oli olivat olisi olisivat olen olemme lienee lienevät ole ollut olleet ollaan oltiin oltu oltava olla olevan olleen ollen oltaisiin',
];

/** Short forms of nouns, which take a case behind a colon. */
const SHORT_FORMS =
  'ta tp mta tpe ks bkt htv htpv kpl lkm hlö eur milj mrd tuh n v kk vrk pv kv kh oy ry';

export interface FixedForm {
  form: string;
  lemma: string;
  wordClass: WordClass;
  case?: Case;
  number?: 'singular' | 'plural';
}

function declinedLines(lines: readonly string[], wordClass: WordClass): FixedForm[] {
  return lines.flatMap((line) => {
    const [lemma = '', ...forms] = line.split(' ');
    return forms.flatMap((form, at): FixedForm[] => {
      const grammaticalCase = ORDER[at % ORDER.length];
      if (form === '-' || grammaticalCase === undefined) return [];
      const number = at < ORDER.length ? 'singular' : 'plural';
      return [{ form, lemma, wordClass, case: grammaticalCase, number }];
    });
  });
}

export const FIXED_FORMS: readonly FixedForm[] = [
  ...declinedLines(PRONOUNS, 'pronoun'),
  ...declinedLines(NUMERALS, 'numeral'),
  ...PARTICLES.flatMap((line) =>
    line.split(' ').map((form): FixedForm => ({ form, lemma: form, wordClass: 'particle' })),
  ),
  ...SHORT_FORMS.split(' ').map((form): FixedForm => ({ form, lemma: form, wordClass: 'noun' })),
  ...BEING.flatMap((line) =>
    line.split(' ').map((form): FixedForm => ({ form, lemma: 'olla', wordClass: 'verb' })),
  ),
  ...['en', 'et', 'emme', 'ette', 'eivät'].map((form): FixedForm => ({
    form,
    lemma: 'ei',
    wordClass: 'verb',
  })),
];
