/** What is counted: people one by one, crowds, events that add up over a year, things. */
import type { SenseLine } from '../../sense';

export const COUNTED: readonly SenseLine[] = [
  {
    sense: 'counts:people',
    words:
      'asukas oppilas asiakas potilas henkilö työntekijä työnhakija turvapaikanhakija hakija opiskelija lapsi nuori opettaja hoitaja ohjaaja lääkäri lainen läinen sijainen ihminen avustaja jäsen valtuutettu vanhus viranhaltija osallistuja osanottaja kävijä matkustaja matkailija äänestäjä johtaja päällikkö esihenkilö edustaja muuttaja käyttäjä yrittäjä työtön vuotias nainen mies tyttö poika kuljettaja siivooja insinööri vastaaja saaja hoidettava työllistetty irtisanottu lomautettu sihteeri kuraattori psykologi terapeutti rehtori suunnittelija asiantuntija koordinaattori katsoja kuulija vieras kuntalainen kaupunkilainen eläkeläinen ulkomaalainen koululainen luokkalainen pakolainen maahanmuuttaja omainen irtisanottava lomautettava syntynyt kuollut eläköitynyt eläköityvä sijoitettu',
  },
  { sense: 'counts:crowd', words: 'väestö henkilöstö henkilökunta väki asukasluku väkiluku' },
  {
    sense: 'counts:events',
    words:
      'käynti hoitopäivä hoitovuorokausi lainaus kokous ilmoitus tarkastus katselmus tapahtuma suorite asiointi yöpyminen päätös lausunto vastaanotto tunti ateria',
  },
  {
    sense: 'counts:things',
    words: 'lupa tontti asunto rakennus paikka hanke kurssi ryhmä sopimus hakemus',
  },
];
