/** Words that join what is said to what was said before. */
import type { SenseLine } from '../../senses';

export const JOINTS: readonly SenseLine[] = [
  { sense: 'join:and', words: '=ja =sekä =mutta' },
  { sense: 'join:therefore', words: '=joten =jolloin =eli =siten "yhdessä' },
  { sense: 'join:that is', words: '=eli' },
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
];
