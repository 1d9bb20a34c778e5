/**
 * Logistic regression over options: the likelihood of an option is its share of exp(weights . features).
 * Fitted by Adam on all examples at once, with a penalty on large weights.
 */
import type { Example } from './examples';

export interface Settings {
  /** How dear a weight of one is, in examples. */
  penalty: number;
  rounds: number;
}

const RATE = 0.1;
const MEMORY = 0.9;
const SQUARES_MEMORY = 0.999;

/** `from`: what is expected of each weight; moving away from it is what costs. */
export function fit(
  examples: readonly Example[],
  from: Float64Array,
  { penalty, rounds }: Settings,
): Float64Array {
  const size = from.length;
  const weights = Float64Array.from(from);
  const mean = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(size);
    for (const example of examples) addGradient(example, weights, gradient);
    const rate = RATE / Math.sqrt(1 + round / 30);
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i] ?? 0) - penalty * ((weights[i] ?? 0) - (from[i] ?? 0));
      mean[i] = MEMORY * (mean[i] ?? 0) + (1 - MEMORY) * slope;
      squares[i] = SQUARES_MEMORY * (squares[i] ?? 0) + (1 - SQUARES_MEMORY) * slope * slope;
      const m = (mean[i] ?? 0) / (1 - MEMORY ** round);
      const s = (squares[i] ?? 0) / (1 - SQUARES_MEMORY ** round);
      weights[i] = (weights[i] ?? 0) + (rate * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return weights;
}

export function likelihoods(
  { starts, features, amounts }: Example,
  weights: Float64Array,
): Float64Array {
  const count = starts.length - 1;
  const shares = new Float64Array(count);
  let most = -Infinity;
  for (let option = 0; option < count; option++) {
    let score = 0;
    for (let at = starts[option] as number; at < (starts[option + 1] as number); at++) {
      score += (weights[features[at] as number] as number) * (amounts[at] as number);
    }
    shares[option] = score;
    if (score > most) most = score;
  }
  let all = 0;
  for (let option = 0; option < count; option++) {
    shares[option] = Math.exp((shares[option] as number) - most);
    all += shares[option] as number;
  }
  for (let option = 0; option < count; option++) shares[option] = (shares[option] as number) / all;
  return shares;
}

/** Of the log of the likelihood that one of the right options holds. */
function addGradient(example: Example, weights: Float64Array, gradient: Float64Array): void {
  const { starts, features, amounts, right, weight } = example;
  const shares = likelihoods(example, weights);
  let ofRight = 0;
  shares.forEach((share, i) => {
    if (right[i]) ofRight += share;
  });
  for (let option = 0; option < shares.length; option++) {
    const share = shares[option] as number;
    const pull = weight * ((right[option] ? share / Math.max(ofRight, 1e-12) : 0) - share);
    if (Math.abs(pull) < 1e-7) continue;
    for (let at = starts[option] as number; at < (starts[option + 1] as number); at++) {
      const feature = features[at] as number;
      gradient[feature] = (gradient[feature] as number) + pull * (amounts[at] as number);
    }
  }
}
