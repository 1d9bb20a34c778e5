/** Up and down, better and worse, over and under. */
import type { SenseLine } from '../../sense';

export const MOVES: readonly SenseLine[] = [
  {
    sense: 'move:up',
    words:
      'enemmän kasvaa kasvu kasvattaa nousta nousu nostaa kohota kohottaa lisätä lisääntyä lisäys korottaa korotus suurentaa suurentua suureta laajentaa laajeta kiihtyä kallistua paisua karata kivuta vilkastua elpyä pidentyä pidetä venyä suurempi korkeampi isompi runsaampi kalliimpi pidempi',
  },
  {
    sense: 'move:down',
    words:
      'vähemmän laskea =lasku vähentää vähentyä vähetä vähennys pienentää pienentyä pienetä alentaa alentua aleta alennus supistaa supistua supistus pudota pudottaa pudotus tippua tiputtaa romahtaa huveta kutistua kaventua keventyä lyhetä lyhentyä leikata leikkaus karsia säästää säästö sopeuttaa niuketa hiipua painua poistua menettää menetys pienempi alempi alhaisempi matalampi niukempi edullisempi halvempi lyhyempi',
  },
  { sense: 'move:times', words: 'kaksinkertaistua moninkertaistua kolminkertaistua puolittua' },
  { sense: 'move:still', words: 'pysyä ennallaan' },
  {
    sense: 'worth:better',
    words:
      'parempi parantaa parantua parata parannus kohentaa kohentua koheta vahvistua vahvempi myönteisempi',
  },
  {
    sense: 'worth:worse',
    words:
      'heikompi heikentää heikentyä heiketä heikennys huonontaa huonontua huonota huonompi synkempi',
  },
  { sense: 'against:over', words: 'ylittää ylittyä ylitys' },
  { sense: 'against:under', words: 'alittaa alittua alitus vajaus vaje' },
  { sense: 'sign:surplus', words: 'ylijäämä ylijäämäinen voitto =plussa positiivinen' },
  { sense: 'sign:deficit', words: 'alijäämä alijäämäinen tappio =miinus negatiivinen' },
];
