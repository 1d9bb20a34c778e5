/** What cannot be held of a workbook on its way to a file or from one, and how much of it. */
export interface LeftOut {
  what: LeftOutKind;
  count: number;
}

export const LEFT_OUT_KINDS = [
  'pictures',
  'comments',
  'merges',
  'pivotTables',
  'charts',
  'formats',
  'filters',
  'richTexts',
  'looks',
  'arrayFormulas',
  'formulas',
  'values',
  'groups',
  'pages',
  'passwords',
  'controls',
  'sheets',
  'links',
  'macros',
  'settings',
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** Counts what is left out. */
export class LeftOutCount {
  private readonly counts = new Map<LeftOutKind, number>();

  add(what: LeftOutKind, count = 1): void {
    if (count > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  get list(): LeftOut[] {
    return LEFT_OUT_KINDS.flatMap((what) => {
      const count = this.counts.get(what);
      return count === undefined ? [] : [{ what, count }];
    });
  }
}
