/** Revenue, expense, net and result. */
import type { SenseLine } from '../../sense';

export const ACCOUNTS: readonly SenseLine[] = [
  {
    sense: 'item:revenue',
    words: '=tulo toimintatulo =tuotto toimintatuotto tuloarvio tulokertymä',
  },
  {
    sense: 'item:expense',
    words: '=meno toimintameno käyttömeno =kulu toimintakulu määräraha lisämääräraha menomääräraha',
  },
  { sense: 'item:net', words: 'kate toimintakate vuosikate =netto nettomeno nettokulu' },
  { sense: 'item:result', words: '=tulos nollatulos ylijäämä alijäämä' },
];
