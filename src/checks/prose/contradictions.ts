/** Contradictions inside passages, as findings. */
import { contradictionsOf, type Contradiction, type RelationKind } from '../passage';
import { valueOf } from '../passage/interval';
import { explain, type Explanation } from '../causes';
import type { Division, Paragraph } from '../../report/model';
import { proseOf } from '../prose-of';
import type { Draft } from '../rule';
import type { Settings } from '../settings';
import { becauseOf, number } from '../words';
import { placeIn } from './places';

/** The findings of some kinds of relation in a division's narrative. */
export function* tellContradictions(
  division: Division,
  kinds: readonly RelationKind[],
  settings: Settings,
): Generator<Draft> {
  for (const paragraph of division.narrative) {
    const told = contradictionsOf(paragraph.text, proseOf(paragraph)).filter(({ kind }) =>
      kinds.includes(kind),
    );
    for (const [index, one] of told.entries())
      yield tell(division, paragraph, one, index, settings);
  }
}

function tell(
  division: Division,
  paragraph: Paragraph,
  contradiction: Contradiction,
  index: number,
  settings: Settings,
): Draft {
  const { target, operands, expected, kind } = contradiction;
  const found = valueOf(target);
  const difference = Number((found - expected).toPrecision(12));
  const explanation = kind === 'scale' ? { cause: 'scale' as const } : causeOf(contradiction);
  return {
    subject: `${division.id}:${paragraph.id}:${kind}:${index}`,
    at: [target, ...operands].map((figure) => placeIn(division, paragraph, figure)),
    expected,
    found,
    difference,
    cause: explanation?.cause ?? null,
    ...(explanation?.alsoCause ? { alsoCause: explanation.alsoCause } : {}),
    message: MESSAGES[kind]({ ...contradiction, found, difference, settings, explanation }),
  };
}

/** Figures of prose are rounded: only what their own precision leaves is a slip. */
function causeOf({ target, operands, expected, kind }: Contradiction): Explanation | null {
  if (kind === 'points' || kind === 'direction') return null;
  const tolerance = [target, ...operands].reduce((sum, one) => sum + one.step / 2, 0);
  const explanation = explain(expected, valueOf(target), {
    tolerance,
    addends: operands.map(valueOf),
  });
  return explanation?.cause === 'rounding' ? null : explanation;
}

interface Told extends Contradiction {
  found: number;
  difference: number;
  settings: Settings;
  explanation: Explanation | null;
}

const MESSAGES: Record<RelationKind, (told: Told) => string> = {
  sum: (told) => arithmetic(told, 'yhteenlaskettuna'),
  difference: (told) => arithmetic(told, 'erotuksena'),
  net: (told) => arithmetic(told, 'tuloista ja menoista laskien'),
  change: (told) => arithmetic(told, 'muutoksena tasosta toiseen'),
  percent: (told) => arithmetic(told, 'laskien'),
  points: ({ target, settings, expected }) =>
    `Tarkista ”${target.raw}”: ero on prosenttiyksikköinä, prosentteina se olisi ${number(expected, settings)} %.`,
  direction: ({ target, operands }) =>
    `Tarkista suunta: sanat kertovat toista kuin luvut ”${operands[0]?.raw}” ja ”${target.raw}”.`,
  scale: ({ target, settings, expected }) => scaleMessage(target.raw, expected, settings),
};

export function scaleMessage(raw: string, euros: number, settings: Settings): string {
  return `Tarkista ”${raw}”: suuruusluokka näyttää puuttuvan, tarkoitettu lienee ${number(euros, settings)} euroa.`;
}

function arithmetic(told: Told, how: string): string {
  const { found, expected, difference, settings, explanation, operands } = told;
  const from = operands.map(({ raw }) => `”${raw}”`).join(', ');
  return `Tarkista: tekstissä ${number(found, settings)}, luvuista ${from} ${how} ${number(expected, settings)}, ero ${number(difference, settings)}.${becauseOf(explanation?.cause, explanation?.alsoCause)}`;
}
