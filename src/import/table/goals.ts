/** The columns of strategy tables, by their headings. */
import type { GoalColumn } from '../../report/model';
import { compact } from '../words/fold';

const GOAL_WORDS: [RegExp, GoalColumn][] = [
  [/^(sdg|kestävänkehityksen|kehitystavoite|agenda)/, 'sdg'],
  [/^(vastuu|aikataulu|vastuujaaikataulu|vastuutaho|ansvar)/, 'responsibility'],
  [/^(mittari|mittarit|arviointi|seurantamittari|mätare)/, 'metrics'],
  [/^(toimenpi|toimenpide|åtgärd|keinot)/, 'actions'],
  [
    /^(toteuma|toteutuma|toteutuminen|tilanne|tilannekatsaus|utfall|seuranta|arviototeutumisesta)/,
    'actual',
  ],
  [/^(tavoite|tavoitteet|strateginentavoite|sitovatavoite|toiminnallinentavoite|mål)/, 'goal'],
];

/** Which column of a goal a heading names. */
export function goalColumnOf(heading: string): GoalColumn | null {
  const whole = compact(heading);
  return GOAL_WORDS.find(([pattern]) => pattern.test(whole))?.[1] ?? null;
}
