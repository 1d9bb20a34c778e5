/** Words and marks that part clauses. */

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

/** Join two statements when each holds a figure, else two words of one statement. */
export const AND_WORDS = words('ja sekä tai taas puolestaan');

/** Says the same again in other numbers. */
export const THAT_IS = words('eli ts');

/** After these a noun is only a reason or a time: its meaning is not the figure's. */
export const REASON_POSTPOSITIONS = words(
  'vuoksi takia riippuen johdosta ansiosta myötä seurauksena johtuen jälkeen mukaan mukaisesti perusteella sijaan sijasta lisäksi ohella aikana estämiseksi kattamiseen kattamiseksi hillitsemiseksi',
);

/** From these verbs on only reasons follow. */
export const REASON_VERBS: readonly string[] = [
  'johtu',
  'selitty',
  'selittä',
  'aiheutu',
  'koostu',
  'syynä',
  'perustu',
];

/** Postpositions of a figure in the genitive: what it qualifies stands elsewhere. */
export const FIGURE_POSTPOSITIONS = words(
  'edestä verran tuntumaan tuntumassa tuntumasta tasolla tasolle tasoon tasosta välillä väliltä väliin paikkeilla tietämillä arvosta luokkaa arvoinen arvoisen suuruinen suuruisen suuruiset suuruiseksi suuruisena päälle yli alle rajan rajaa',
);

/** Of these, what says that the figure is where something has come to. */
export const LEVEL_POSTPOSITIONS = words('tasolla tasolle tasoon tasosta');

/** Verbs of being: what follows them is a level. */
export const COPULAS = words(
  'on oli ovat olivat olisi olisivat lienee lienevät olleet ollut oltava oltu olevan olisivat muodostui muodostuu muodostuisi',
);

/** Make the sum of revenue and expense a net. */
export const NET_WORDS = words('netto nettona netossa nettosumma nettosummana nettomääräisesti');

/** Words without meaning of their own beside a figure: a clause of these alone repeats the one before. */
export const FILLERS = words(
  'noin n arviolta yhteensä eli peräti vain jopa kaikkiaan lähes yli alle runsaat reilut vajaat ts siis nyt on oli mikä joka lienee tosin myös enää vähän hieman vielä tasan tarkalleen keskimäärin ja sekä tai',
);
