/**
 * Words that tell what a sentence says of a figure. Stems as in roles.ts. `more` and `less` are
 * comparisons, `grow` and `shrink` changes: against the budget they become over and under,
 * against an earlier time increase and decrease.
 */

export type Move =
  | 'over'
  | 'under'
  | 'more'
  | 'less'
  | 'grow'
  | 'shrink'
  | 'surplus'
  | 'deficit'
  | 'better'
  | 'worse'
  | 'deviation'
  | 'extra'
  | 'short';

export type CueKind = 'noun' | 'verb' | 'comparative';

export interface MoveStems {
  move: Move | null;
  kind: CueKind;
  stems: string;
}

export const MOVE_STEMS: readonly MoveStems[] = [
  {
    move: 'over',
    kind: 'noun',
    stems:
      'ylitys ylityks ylitystä ylitykset ylityst ylitysoik ylitysennust ylityspain ylitysuhk nettoylit menoylit',
  },
  { move: 'over', kind: 'verb', stems: '^ylit ^karka ^karanne ^ylity ylittäv ylitty' },
  {
    move: 'under',
    kind: 'noun',
    stems:
      'alitus alituks alitust alitusoik nettoalit menoalit tuloalit vajaus vajauks vajaust tulovaj',
  },
  { move: 'under', kind: 'verb', stems: '^alit ^ality alittav alitty ^alittune' },
  {
    move: 'grow',
    kind: 'verb',
    stems:
      '^kasva ^kasvo ^kasvat ^kasvan ^nousi ^nousev ^nousee ^nousta$ ^nousisi ^noussut ^nousseet ^nouse$ ^nousnee ^noussee ^nosta ^nosti ^noste ^lisäänty ^lisäänny ^lisät ^lisäs ^lisäis ^lisäne ^lisänn ^lisätään ^lisää$ ^lisäävät ^lisäisi ^korote ^korotta ^korotti ^kohoa ^kohosi ^suurene ^suurent ^paisu ^kallistu ^laajene ^kiihty ^kipus ^kipua',
  },
  {
    move: 'grow',
    kind: 'noun',
    stems:
      'kasvu kasvua kasvun kasvuks kasvuun kasvupros menokasv ^nousu nousua nousuun nousun hinnannous lisäys lisäyks lisäyst korotus korotuks korotust palkankorot lisämeno lisäkust lisäkulu lisälasku lisätul lisätuo lisäsatsa lisäpanost lisävero lisävelk ^nettokustannu lisätarve nostami korottami lisäämi kasvattami kasvami suurentami',
  },
  {
    move: 'shrink',
    kind: 'verb',
    stems:
      '^laski$ ^laskivat$ ^laskee$ ^laskevat$ ^laskenut$ ^laskeneet$ ^laskenee ^laskisi ^laskevan$ ^laskeneen$ ^lasketaan$ ^laskettiin$ ^vähen ^vähenty ^vähent ^vähene ^vähens ^väheni ^pieneni ^pienene ^pienent ^supist ^alene ^alenta ^alensi ^alenne ^aleni ^karsi ^karsit ^leikat ^leikka ^sääst ^säästy ^pudo ^pudot ^pudon ^putosi ^putoaa ^putoavat ^tippu ^romahti ^romahta ^hupen ^kutist ^sopeut ^lyhenne ^lyhent ^lyhensi ^kevene ^kevent ^poistu ^menett ^niukken ^hiipu ^tiputet ^tingi ^painu ^alent',
  },
  {
    move: 'shrink',
    kind: 'noun',
    stems:
      'vähennys vähennyks vähennyst väheneminen vähenemi vähenemä pieneneminen pienenemi supistus supistuks alennus alennuks aleneminen alenema alenemi leikkaus leikkauks leikkaust säästö säästöt säästöj säästötavoit säästöjä menosäästö ^laskua$ ^laskussa$ ^laskuun$ pudotus pudotuks menetys menetyks menetyst sopeutus sopeutuks sopeutust sopeuttami tehostami kevennys kevennyks lyhennys lyhennyks lainanlyhen verotulomen ^laskemi vähentämi pienentämi alentami leikkaami karsimi karsin säästämi supistami tehostamis',
  },
  {
    move: 'more',
    kind: 'comparative',
    stems:
      '^enemmän ^enempi ^enemp ^suurem ^suuremp ^korkeam ^korkeamp ^isom ^isomp ^runsaam ^runsaamp ^kalliim',
  },
  {
    move: 'less',
    kind: 'comparative',
    stems:
      '^vähemmän ^vähemmä ^vähemp ^pienem ^pienemp ^alem ^alemp ^alempan ^alhaisem ^alhaisemp ^matalam ^matalamp ^niukem ^niukemp ^edullisem ^halvem',
  },
  {
    move: 'better',
    kind: 'comparative',
    stems: '^parem ^paremp ^parempi ^vahvem ^vahvemp ^myönteisem',
  },
  {
    move: 'worse',
    kind: 'comparative',
    stems: '^heikom ^heikomp ^heikompi ^huonom ^huonomp ^huonompi ^synkem',
  },
  {
    move: 'better',
    kind: 'verb',
    stems: '^paran ^parans ^paranta ^paranne ^parani ^kohen ^kohentu ^kohens ^vahvist ^koheni',
  },
  {
    move: 'better',
    kind: 'noun',
    stems: 'parannus parannuks parannust paraneminen paranemi kohentumi',
  },
  {
    move: 'worse',
    kind: 'verb',
    stems:
      '^heikken ^heiken ^heikens ^heikent ^heikenty ^huonont ^huonone ^huononi ^heikkeni ^rasitt',
  },
  {
    move: 'worse',
    kind: 'noun',
    stems: 'heikennys heikennyks heikennyst heikkeneminen heikkenemi heikentymi huononnu',
  },
  {
    move: 'surplus',
    kind: 'noun',
    stems: 'ylijääm ^plussa ^plussalla ^voitoll voitto$ voittoa$ voiton$ liikevoit ^positiivi',
  },
  {
    move: 'deficit',
    kind: 'noun',
    stems:
      'alijääm ^miinuksell ^miinukselle ^miinukse ^tappio tappiot tappiota tappion ^negatiivi budjettivaj',
  },
  { move: 'deviation', kind: 'noun', stems: 'poikkeama poikkeam nettopoikkeam' },
  { move: 'extra', kind: 'noun', stems: 'lisämäärär lisärah lisäbudj lisätalousarv' },
  {
    move: 'short',
    kind: 'verb',
    stems:
      '^jäi$ ^jäivät$ ^jää$ ^jäävät$ ^jäänee ^jäänevät$ ^jäisi ^jäänyt$ ^jääneet$ ^jäätii ^jäädään ^jäävän$ ^jääneen$ ^jäädä$ ^jäämä$ ^jätti$',
  },
  {
    move: null,
    kind: 'noun',
    stems:
      'kasvua-al kasvupalv varhaiskasva kasvatus kasvatuks kasvatukse kasvatustoi kasvatusp kasvatusl kasvatuslau varhaiskasv kasvihuon kasvuyrit kasvun tuk ylityöt ylityö lisätieto lisätied lisäksi lisäselv lisänä$ säästöpan säästöpank poistumi$ vähennyskelp nousevan$ vahvistet vahvistam',
  },
];

/** Words that name an earlier time as what is compared with. */
export const EARLIER_STEMS: readonly string[] = [
  'edellisvuo',
  'edellisvuot',
  'edelli',
  'viime',
  'vuodentak',
  'takai',
  'aiemp',
  'aikaisem',
  'vuotta',
  'vuosi',
  'vuoteen',
  'vuodesta',
  'vuonna',
  'vertailu',
  'vastaava',
  'tammi',
  'huhti',
  'maalis',
];

/** "Against": after these even a growth is against the budget. */
export const COMPARED_WITH: ReadonlySet<string> = new Set([
  'nähden',
  'verrattuna',
  'verraten',
  'kuin',
  'verrattaessa',
]);

/** Postpositions of a budget word: "alle arvion", "yli talousarvion". */
export const PAST_BUDGET: ReadonlyMap<string, Move> = new Map([
  ['yli', 'over'],
  ['ylitse', 'over'],
  ['alle', 'under'],
  ['alapuolelle', 'under'],
  ['alapuolella', 'under'],
  ['yläpuolelle', 'over'],
  ['yläpuolella', 'over'],
]);

/** Who asks for money: more of it is an overrun. */
export const REQUEST_STEMS: readonly string[] = [
  'tarvits',
  'anoo',
  'anot',
  'anoi',
  'anomus',
  'hakee',
  'haket',
  'haki',
  'haetaan',
  'pyytä',
  'esittä',
  'esitet',
  'vaati',
];

/** Who grants an appropriation: then an extra one is an increase, not an overrun that is asked for. */
export const GRANT_STEMS: readonly string[] = [
  'myönne',
  'myönsi',
  'myönt',
  'siirre',
  'siirt',
  'hyväksy',
  'osoite',
  'osoitt',
  'lisäsi',
  'lisätti',
];
