/** Why, what is done about it, and what may go wrong. */
import type { SenseLine } from '../../senses';

export const REASONS: readonly SenseLine[] = [
  {
    sense: 'why:reason',
    words:
      'johtua =johtaa koska vuoksi takia syy seurauksena johdosta ansiosta myötä aiheuttaa aiheutua korvata säästö lisääntyä kasvaa ylittää viivästyä hankeavustus edellyttää selittyä perustua',
  },
  {
    sense: 'why:measure',
    words:
      'toimenpide tehostaminen tehostaa hillitä sopeuttaa sopeutus säästötoimi säästötoimenpide',
  },
  { sense: 'why:risk', words: 'edellyttäen mikäli riski epävarma epävarmuus varautua ylitysuhka' },
];
