/** What is counted: people, events that add up over a year, things. */
import type { SenseLine } from '../../senses';

export const COUNTED: readonly SenseLine[] = [
  {
    sense: 'counts:people',
    words:
      'asukas asiakas potilas oppilas henkilö työntekijä hakija työnhakija opiskelija lapsi nuori opettaja hoitaja ohjaaja lääkäri sijainen ihminen avustaja jäsen valtuutettu vanhus viranhaltija osallistuja osanottaja kävijä matkustaja matkailija johtaja päällikkö esihenkilö edustaja muuttaja käyttäjä yrittäjä työtön vuotias nainen mies tyttö poika kuljettaja siivooja insinööri vastaaja saaja hoidettava sihteeri kuraattori psykologi terapeutti rehtori suunnittelija asiantuntija koordinaattori katsoja kuulija vieras kuntalainen kaupunkilainen väestö henkilöstö henkilökunta',
  },
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
