/** Words that join what is said to what was said before. */
import type { SenseLine } from '../../sense';

export const JOINTS: readonly SenseLine[] = [
  { sense: 'join:and', words: '=ja =sekä =mutta' },
  { sense: 'join:therefore', words: '=joten =jolloin =eli =siten "yhdessä' },
  { sense: 'join:that is', words: '=eli "ts' },
  { sense: 'join:also', words: '=ja =sekä =tai =taas =puolestaan' },
  { sense: 'join:because', words: '=kun =koska =sillä' },
  { sense: 'join:than', words: '=kuin' },
  { sense: 'join:against', words: '=nähden =verraten' },
  { sense: 'join:of which', words: '"josta "joista "mistä "siitä "tästä "näistä' },
  { sense: 'join:of it', words: '"tästä "siitä "näistä "niistä' },
  {
    sense: 'says:first',
    words:
      'tarve tavoite uhka oikeus ennuste paine toimi toimenpide vaade velvoite paketti prosentti',
  },
  { sense: 'level:new', words: '"muutettu "uusi' },
  {
    sense: 'join:because of',
    words:
      '"vuoksi "takia "riippuen "johdosta "ansiosta "myötä "seurauksena "johtuen "jälkeen "mukaan "mukaisesti "perusteella "sijaan "sijasta "lisäksi "ohella "aikana "estämiseksi "kattamiseen "kattamiseksi "hillitsemiseksi',
  },
  { sense: 'verb:come of', words: 'johtua selittyä selittää aiheutua koostua perustua "syynä' },
  {
    sense: 'beside:figure',
    words:
      '"edestä "verran "tuntumaan "tuntumassa "tuntumasta "tasolla "tasolle "tasoon "tasosta "välillä "väliltä "väliin "paikkeilla "tietämillä "arvosta "luokkaa "arvoinen "arvoisen "suuruinen "suuruisen "suuruiset "suuruiseksi "suuruisena "päälle "yli "alle "rajan "rajaa',
  },
  { sense: 'beside:level', words: '"tasolla "tasolle "tasoon "tasosta' },
  { sense: 'says:limit', words: '=raja' },
  { sense: 'verb:break', words: '=rikkoa' },
  {
    sense: 'says:net',
    words: '"netto "nettona "netossa "nettosumma "nettosummana "nettomääräisesti',
  },
  {
    sense: 'says:nothing',
    words:
      '"noin "n "arviolta "yhteensä "eli "peräti "vain "jopa "kaikkiaan "lähes "yli "alle "runsaat "reilut "vajaat "ts "siis "nyt "on "oli "mikä "joka "lienee "tosin "myös "enää "vähän "hieman "vielä "tasan "tarkalleen "keskimäärin "ja "sekä "tai',
  },
  {
    sense: 'says:phrase',
    words: '"oven "luukun "käden "pysähdyksen "kertaa "aikaa "hengen "kaupan "totuuden',
  },
  {
    sense: 'says:formula',
    words: '"jaetaan "jaettuna "kerrotaan "kerrottuna "jakaja "jakajana "jakajalla =kerroin',
  },
  {
    sense: 'says:quarter',
    words: 'ensimmäinen =toinen =kolmas =neljäs =viime =kuluva =kulunut =seuraava =kukin =vuosi',
  },
];
