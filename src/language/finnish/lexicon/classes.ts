/** Words whose class or gradation their end does not tell. */
import type { Case } from '../../word';
import type { NominalClass } from '../nominal/classes';

function words(line: string): string[] {
  return line.split(' ');
}

/** By class; a compound goes as its last part. */
const BY_CLASS: readonly (readonly [NominalClass, string])[] = [
  [
    'i:e',
    'lehti nimi kieli suuri pieni nuori joki mäki kivi kaikki järvi talvi onni ovi tuki väki teki kärki arki polvi hirvi sormi ääri vuori saari hiili nieli ääni mieli tuuli tuli puoli niemi lumi meri veri ruuhi vaihi henki hetki ranki retki koski lahti hanhi riihi tähti leski salmi jälki hiiri juuri keuhki kanki lehmi toimi suomi sieni lammi lampi kylki helmi uni siemi sampi',
  ],
  [
    'si',
    'vuosi käsi vesi uusi tosi kausi kuukausi vuorokausi viisi kuusi täysi susi hirsi varsi kansi länsi jälsi orsi mesi kynsi köysi reisi',
  ],
  [
    's:t',
    'talous vapaus rakkaus yhteys hitaus tarkkuus pituus leveys syvyys vastuus hyvyys puhtaus osuus vauraus terveys oikeus korkeus etäisyys laatuus ystävyys köyhyys sairaus kylläisyys raskaus viisaus hulluus ahtaus rikkaus tottuus vilkkaus niukkuus karheus avoimuus jäsenyys isyys',
  ],
  ['s:ks', 'juhannus vihannes joulus kaulus harmaus ananas kompassi uros turvallisuuus tehostus'],
  ['s:V', 'kaunis kallis valmis ruis altis tiivis kirves'],
  ['in:imp', 'suurin pienin korkein alin ylin uusin vanhin nuorin laajin heikoin yleisin tärkein'],
  ['i', 'kampi rumpi tulli'],
  ['ordinal', 'kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes sadas tuhannes'],
  ['vowel', 'brutto netto promille nalle'],
];

export const CLASS_OF: ReadonlyMap<string, NominalClass> = new Map(
  BY_CLASS.flatMap(([cls, line]) => words(line).map((word) => [word, cls] as const)),
);

/** Stops that stay: mostly young loans and names. */
export const STEADY: ReadonlySet<string> = new Set(
  words(
    'auto data foto logo video mediaani bitti lasti euro brutto kioski peruskoulu muki eko huippi',
  ),
);

/** Weak nominatives whose strong stem is not the usual one; "terve" stays as it is. */
export const STRONG_OF: ReadonlyMap<string, string> = new Map([
  ['tarve', 'tarpe'],
  ['turve', 'turpe'],
  ['sade', 'sate'],
  ['hake', 'hakke'],
  ['varvas', 'varpa'],
  ['lammas', 'lampa'],
  ['aie', 'aike'],
  ['säie', 'säike'],
  ['koe', 'koke'],
  ['virke', 'virkke'],
  ['vilja', 'vilja'],
  ['manner', 'mante'],
  ['avain', 'avai'],
  ['taival', 'taipa'],
  ['sävel', 'sävel'],
  ['sisar', 'sisa'],
  ['jäsen', 'jäse'],
  ['kyynel', 'kyyne'],
  ['kunnas', 'kunna'],
  ['vuode', 'vuote'],
]);

/**
 * Words with forms of their own: nominative, genitive, partitive, illative; then plural genitive,
 * partitive, illative, and the weak stem where it differs.
 */
export const IRREGULAR: readonly string[] = [
  'mies miehen miestä mieheen miesten miehiä miehiin',
  'lapsi lapsen lasta lapseen lasten lapsia lapsiin',
  'meri meren merta mereen merien meriä meriin',
  'veri veren verta vereen verien veriä veriin',
  'aika ajan aikaa aikaan aikojen aikoja aikoihin ajoi',
  'poika pojan poikaa poikaan poikien poikia poikiin poji',
  'kevät kevään kevättä kevääseen keväiden keväitä keväisiin',
  'lyhyt lyhyen lyhyttä lyhyeen lyhyiden lyhyitä lyhyisiin',
  'kevyt kevyen kevyttä kevyeen kevyiden kevyitä kevyisiin',
  'ohut ohuen ohutta ohueen ohuiden ohuita ohuisiin',
  'paras parhaan parasta parhaaseen parhaiden parhaita parhaisiin',
  'lämmin lämpimän lämmintä lämpimään lämpimien lämpimiä lämpimiin',
  'avoin avoimen avointa avoimeen avointen avoimia avoimiin',
  'tehdas tehtaan tehdasta tehtaaseen tehtaiden tehtaita tehtaisiin',
  'työ työn työtä työhön töiden töitä töihin',
  'yö yön yötä yöhön öiden öitä öihin',
  'tie tien tietä tiehen teiden teitä teihin',
  'suo suon suota suohon soiden soita soihin',
  'kuu kuun kuuta kuuhun kuiden kuita kuihin',
  'hyvä hyvän hyvää hyvään hyvien hyviä hyviin',
  'muu muun muuta muuhun muiden muita muihin',
  'moni monen montaa moneen monien monia moniin',
  'kaikki kaiken kaikkea kaikkeen kaikkien kaikkia kaikkiin kaiki',
  'laki lain lakia lakiin lakien lakeja lakeihin laei',
  'etu edun etua etuun etujen etuja etuihin edui',
  'ikä iän ikää ikään ikien ikiä ikiin',
  'hake hakkeen haketta hakkeeseen hakkeiden hakkeita hakkeisiin',
  'olut oluen olutta olueen oluiden oluita oluisiin',
  'askel askeleen askelta askeleeseen askelten askeleita askeliin',
  'tuore tuoreen tuoretta tuoreeseen tuoreiden tuoreita tuoreisiin',
  'terve terveen tervettä terveeseen terveiden terveitä terveisiin',
  'uhka uhan uhkaa uhkaan uhkien uhkia uhkiin uhi',
  'idea idean ideaa ideaan ideoiden ideoita ideoihin',
  'toinen toisen toista toiseen toisten toisia toisiin',
  'molemmat molempien molempia molempiin molempien molempia molempiin',
  'hoitopv hoitopv:n hoitopv:tä hoitopv:hen hoitopv:n hoitopv:tä hoitopv:hin',
];

/** Forms that stand beside the usual ones: "vuonna" for "vuotena". */
export const FURTHER_FORMS: readonly (readonly [
  form: string,
  lemma: string,
  grammaticalCase: Case,
])[] = [
  ['vuonna', 'vuosi', 'essive'],
  ['ruuan', 'ruoka', 'genitive'],
  ['ruuassa', 'ruoka', 'inessive'],
  ['ruuasta', 'ruoka', 'elative'],
];

/** Compounds of the lists whose last part has front vowels or none. */
export const FRONT: ReadonlySet<string> = new Set(words('toimenpide'));

/** Words that end many others by chance and close no compound. */
export const NEVER_LAST: ReadonlySet<string> = new Set(words('uusi susi orsi'));
