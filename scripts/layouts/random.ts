/** Choices that a seed repeats: the same seed gives the same document (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
    for (let i = 0; i < 4; i++) this.next();
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.int(0, list.length - 1)];
    if (one === undefined) throw new Error('pick: an empty list');
    return one;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const left = [...list];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(this.int(0, left.length - 1), 1));
    return out;
  }

  /** Some of the list, in its own order. */
  some<T>(list: readonly T[], count: number): T[] {
    const kept = new Set(this.shuffle(list.map((_, i) => i)).slice(0, count));
    return list.filter((_, i) => kept.has(i));
  }

  /** Even in size of magnitude: budgets are as often tens of thousands as millions. */
  amount(low: number, high: number): number {
    return Math.round(low * (high / low) ** this.next());
  }
}
