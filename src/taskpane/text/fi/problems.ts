export const problems = {
  notInExcel: {
    title: 'Avaa Täsmä Excelissä',
    explanation: 'Tämä sivu on Excelin tehtäväruutu. Se tarvitsee ympärilleen työkirjan.',
    whatNext: 'Avaa työkirja Excelissä ja valitse Täsmä-välilehdeltä Avaa Täsmä.',
  },

  problem: {
    retry: 'Yritä uudelleen',
    back: 'Takaisin',
    code: (code: string) => `Virhekoodi: ${code}`,
    fileUnreadable: {
      title: 'Tiedostoa ei voitu lukea',
      explanation: 'Tiedosto on ehkä siirretty, poistettu tai toisen ohjelman varaama.',
      whatNext: 'Valitse tiedosto uudelleen.',
    },
    partMissing: {
      title: 'Täsmän osaa ei saatu ladattua',
      explanation: 'Yhteys palvelimeen, jolta Täsmä ladataan, katkesi.',
      whatNext: 'Tarkista verkkoyhteys ja yritä uudelleen.',
    },
    notReadable: {
      title: 'Työkirjan taulukoita ei voitu lukea raportiksi',
      explanation: 'Täsmän taulukoissa on kohtia, joita ei voi tulkita.',
      whatNext: 'Korjaa kohdat taulukoissa ja valitse Päivitä.',
    },
    findingGone: {
      title: 'Havaintoa ei enää ole',
      explanation: 'Työkirjaa on muutettu sen jälkeen, kun havainto tehtiin.',
      whatNext: 'Valitse Päivitä ja katso havainnot uudelleen.',
    },
    cellChanged: {
      title: 'Solua on juuri muutettu',
      explanation:
        'Joku muu ehti muuttaa solua, johon Täsmä oli kirjoittamassa. Hänen muutoksensa jäi voimaan, eikä Täsmä muuttanut mitään.',
      whatNext: 'Katso, mitä solussa nyt lukee, ja tee korjaus uudelleen, jos sitä yhä tarvitaan.',
    },
    rowsMoved: {
      title: 'Rivit siirtyivät kirjoituksen aikana',
      explanation:
        'Joku lisää, poistaa tai lajittelee saman taulukon rivejä, eikä Täsmä voinut varmistaa, mille riville arvo menee. Mitään ei muutettu.',
      whatNext: 'Odota, että taulukko on valmis, ja yritä uudelleen.',
    },
    partlyUndone: {
      title: 'Kaikkea ei kumottu',
      explanation:
        'Osa soluista on muuttunut tai siirtynyt sen jälkeen, kun Täsmä kirjoitti niihin. Ne jäivät ennalleen, muut kumottiin.',
      whatNext: 'Katso, mitä soluissa nyt lukee, ja korjaa ne tarvittaessa käsin.',
    },
    nothingKept: {
      title: 'Edellistä raporttia ei ole tallessa',
      explanation: 'Työkirjassa ei ole korvattua raporttia, jonka voisi palauttaa.',
      whatNext: 'Jatka nykyisellä raportilla.',
    },
    unexpected: {
      title: 'Täsmässä tapahtui virhe',
      explanation: 'Ohjelma kohtasi tilanteen, johon sitä ei ole tehty.',
      whatNext: 'Yritä uudelleen. Jos virhe toistuu, kerro siitä Täsmän ylläpitäjälle.',
    },
  },
};
