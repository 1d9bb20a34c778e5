/** Repeatable chance with what layouts need of it. */
import { randomOf, type Random } from '../mutations/random';

export interface Chance extends Random {
  chance(share: number): boolean;
  shuffled<T>(items: readonly T[]): T[];
}

export function chanceOf(seed: number): Chance {
  const random = randomOf(seed);
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(random.integer(0, left.length - 1), 1));
    return out;
  };
  return { ...random, chance: (share) => random.next() < share, shuffled };
}
