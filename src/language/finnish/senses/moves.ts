/** Up and down, better and worse, over and under. */
import type { SenseLine } from '../../sense';

export const MOVES: readonly SenseLine[] = [
  {
    sense: 'move:up',
    words:
      'enemmän kasvaa kasvu kasvattaa nousta nousu nostaa kohota kohottaa lisätä lisääntyä lisäys korottaa korotus suurentaa suurentua suureta laajentaa laajeta kiihtyä kiihdyttää kallistua paisua kivuta vilkastua elpyä lisämeno lisäkustannus lisäkulu lisälasku lisätulo lisätuotto lisäsatsaus lisäpanostus lisävero lisävelka lisätarve pidentyä "pitenee "pitenevät "piteni "pitenivät "pitenisi "pidennyt "pidenneet pidentää venyä suurempi korkeampi isompi runsaampi kalliimpi pidempi',
  },
  {
    sense: 'move:down',
    words:
      'vähemmän laskea =lasku:singular vähentää vähentyä vähetä vähennys pienentää pienentyä pienetä alentaa alentua aleta alennus supistaa supistua supistus pudota pudottaa pudotus tippua tiputtaa romahtaa huveta kutistua kaventua keventyä lyhetä lyhentyä lyhentää lyhennys leikata leikkaus karsia säästää säästyä säästö sopeuttaa sopeutus sopeutua =tehostaminen kevennys nipistää tinkiä niuketa hiipua painua poistua menettää menetys pienempi alempi alhaisempi matalampi niukempi edullisempi halvempi lyhyempi',
  },
  { sense: 'move:times', words: 'kaksinkertaistua moninkertaistua kolminkertaistua puolittua' },
  { sense: 'move:still', words: 'pysyä ennallaan' },
  {
    sense: 'worth:better',
    words:
      'parempi =parantaa parantua parata =parannus tulosparannus kohentaa kohentua koheta vahvistua vahvempi myönteisempi',
  },
  {
    sense: 'worth:worse',
    words:
      'heikompi heikentää heikentyä heiketä heikennys huonontaa huonontua huonota huonompi synkempi',
  },
  { sense: 'against:over', words: 'ylittää ylittyä ylitys karata' },
  { sense: 'against:lacking', words: 'vajaus vaje' },
  { sense: 'against:off', words: 'poikkeama' },
  { sense: 'move:either', words: 'muutos vaikutus' },
  { sense: 'beyond:over', words: '"yli "ylitse "yläpuolelle "yläpuolella "edellä' },
  { sense: 'beyond:under', words: '"alle "alapuolelle "alapuolella "jäljessä' },
  { sense: 'against:under', words: 'alittaa alittua alitus vajaus vaje' },
  {
    sense: 'sign:surplus',
    words: 'ylijäämä ylijäämäinen =voitto voitollinen liikevoitto =plussa positiivinen',
  },
  {
    sense: 'sign:deficit',
    words: 'alijäämä alijäämäinen =tappio tappiollinen =miinus negatiivinen budjettivaje',
  },
];
