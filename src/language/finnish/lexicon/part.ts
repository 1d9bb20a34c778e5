/** A word as its forms. */
import type { Analysis } from '../../word';

export type Reading = Analysis;

/** A form and what it tells beside the word itself. */
export interface Told {
  text: string;
  told: Partial<Reading>;
}

/** A word that declines or conjugates; its forms are made when a text first has what may be one. */
export class Part {
  private whole: readonly Told[] | null = null;
  private possessed: readonly Told[] | null = null;

  /** `trunk`: the letters at the beginning that every form keeps. */
  constructor(
    readonly trunk: string,
    private readonly reading: Reading,
    private readonly make: { whole: () => Told[]; possessed?: () => Told[] },
  ) {}

  /** What the form may be; `isPossessed`: a possessive suffix was taken from it. */
  find(form: string, isPossessed = false): Reading[] {
    this.whole ??= this.make.whole();
    const found = this.readingsIn(this.whole, form);
    if (!isPossessed) return found;
    this.possessed ??= this.make.possessed?.() ?? [];
    const inCase = found.filter((one) => one.case !== undefined && one.case !== 'nominative');
    return [...this.readingsIn(this.possessed, form), ...inCase];
  }

  private readingsIn(forms: readonly Told[], form: string): Reading[] {
    const found: Reading[] = [];
    for (const { text, told } of forms) {
      if (text === form) found.push({ ...this.reading, ...told });
    }
    return found;
  }
}
