/** Words that reports use for one and the same thing; the first names the group. */
const GROUPS = [
  'asukas asukasluku väkiluku väestö väki asukasmäärä kuntalainen',
  'käynti kävijä asiointi vierailu käyttökerta',
  'kustannus meno kulu',
  'tuotto tulo',
  'laina velka lainakanta velkaantuminen',
  'henkilötyövuosi htv työpanos henkilöstömäärä',
  'kuljetus kyyti kuljettaa matka',
  'odottaja odottava jono jonottaja jonottava',
  'työtön työttömyys työnhakija',
  'lapsi lapsimäärä hoitolapsi',
  'oppilas oppilasmäärä koululainen',
  'laskuttaa myydä myynti',
  'palvelu toiminta',
  'jäte jätemäärä',
  'sairauspoissaolo sairauspäivä sairausloma poissaolo',
  'palkka henkilöstökulu henkilöstömeno palkkakulu',
  'hinta ateriahinta yksikköhinta',
  'energia lämpöenergia',
  'tulos ylijäämä alijäämä',
  'uusi perustaa aloittaa',
  'tila neliö pinta-ala',
] as const;

/** From a base word to its group. */
export const ALIKE: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? '']);
  }),
);
