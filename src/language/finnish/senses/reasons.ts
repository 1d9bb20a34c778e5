/** Why, what is done about it, and what may go wrong. */
import type { SenseLine } from '../../sense';

export const REASONS: readonly SenseLine[] = [
  {
    sense: 'why:reason',
    words:
      'johtua =johtaa "johdosta =koska =vuoksi =takia =syy =seurauksena aiheuttaa aiheutua =korvata "saatu =säästö lisääntyä "kasvanut "ylittäneet viivästyä hankeavustus =edellyttää',
  },
  {
    sense: 'why:measure',
    words:
      'toimenpide toimenpide-esitys tehostaminen =tehostaa =hillitä =sopeuttaa =sopeutua =sopeutus säästötoimi säästötoimenpide',
  },
  {
    sense: 'why:risk',
    words:
      'edellyttäen "edellytyksellä =mikäli riski epävarma epävarmuus varautua varautuminen ylitysuhka',
  },
  {
    sense: 'why:condition',
    words: '=edellyttäen =edellyttää =edellytys =mikäli =jos =ellei =kunhan riippua',
  },
];
