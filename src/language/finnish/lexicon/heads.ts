/** First parts of compounds that are no words by themselves, or stand in another form. */
export const COMBINING: ReadonlySet<string> = new Set(
  'esi ali yli ala ylä lähi etä sivu perus yleis erikois erityis lisä sisään ulos eteen kansain pien pienois suur moni kaksi kolmi yksi puoli koko uudis nais mies ammatti jälki väli ulko sisä taka etu keski kesken sisar yhteis eri epä eläin lasten vanhusten avo jatko loppu alku täys tasa umpi irto kanta pika sala iso hyvin pahoin takaisin pois muutos palkka kevyt joukko puhtaana kunnossa käyttöön toimeen täytäntöön käytäntöön yhteen kokoon osa määrä vasta edes vuoro kiinni auki ylös alas läpi jälleen uudelleen ennalta ikä maa mielen sote soster ict it eu tki hr vammais vanhuus ikäihmis laitos sosiaali sosiaalis juridis lääke lääkin psyko bio geo hydro mikro makro mega mini super inter multi tele mono para seniori'.split(
    ' ',
  ),
);
