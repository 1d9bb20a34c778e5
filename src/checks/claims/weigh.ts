/** A figure's options weighed against each other: the likelihood of one is its share of exp(weights . features). */
import type { Span } from '../../figures';
import type { Division, Paragraph, Report } from '../../report/model';
import { once } from '../once';
import { featureNames } from './features';
import { sentencesIn, type Mention } from './mentions';
import { optionsOf, type Claim, type Emitter } from './options';
import { WEIGHTS } from './weights';

export interface Candidate extends Claim {
  /** How likely it is what the figure tells, 0 to 1. */
  likelihood: number;
}

export interface Weighed {
  mention: Mention;
  /** The likeliest first. */
  candidates: Candidate[];
  /** How likely the figure is none of them. */
  none: number;
}

let FITTED: Float64Array | null = null;

function fitted(): Float64Array {
  if (FITTED) return FITTED;
  const weights = new Map<string, number>();
  for (const [speaker, line] of WEIGHTS) {
    for (const part of line.split('; ')) {
      const at = part.lastIndexOf(' ');
      const name = at < 0 ? speaker : `${speaker} > ${part.slice(0, at)}`;
      weights.set(name, Number(part.slice(at + 1)));
    }
  }
  FITTED = Float64Array.from(featureNames(), (name) => weights.get(name) ?? 0);
  return FITTED;
}

export function weigh(
  report: Report,
  division: Division,
  mention: Mention,
  weights: Float64Array = fitted(),
): Weighed {
  const options = optionsOf(report, division, mention);
  const known = new Map<Emitter, number>();
  const scoreOf = (emit: Emitter): number => {
    let score = known.get(emit);
    if (score === undefined) {
      let sum = 0;
      emit((feature, amount) => {
        sum += (weights[feature] ?? 0) * amount;
      });
      score = sum;
      known.set(emit, sum);
    }
    return score;
  };
  const scores = options.map(({ emitters }) =>
    emitters.reduce((sum, emit) => sum + scoreOf(emit), 0),
  );
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const candidates: Candidate[] = [];
  let none = 0;
  options.forEach(({ claim }, i) => {
    const likelihood = (shares[i] ?? 0) / all;
    if (claim) candidates.push({ ...claim, likelihood });
    else none = likelihood;
  });
  candidates.sort((a, b) => b.likelihood - a.likelihood);
  return { mention, candidates, none };
}

const storeOf = once((_division: Division) => new Map<Mention, Weighed>());

/** What a division's figures may tell, each weighed once. */
export function weighedOf(report: Report, division: Division, mention: Mention): Weighed {
  const known = storeOf(division).get(mention);
  if (known) return known;
  const weighed = weigh(report, division, mention);
  storeOf(division).set(mention, weighed);
  return weighed;
}

const mentionsOf = once(
  (division: Division) =>
    new Map(
      sentencesIn(division).flatMap(({ paragraph, mentions }) =>
        mentions.map((mention) => [keyOf(paragraph, mention.figure), mention] as const),
      ),
    ),
);

function keyOf({ id }: Paragraph, { start }: Span): string {
  return `${id} ${start}`;
}

/** The figure that stands at the place, weighed. */
export function weighedAt(
  report: Report,
  division: Division,
  paragraph: Paragraph,
  span: Span,
): Weighed | null {
  const mention = mentionsOf(division).get(keyOf(paragraph, span));
  return mention ? weighedOf(report, division, mention) : null;
}
