/** Flags carry a mark in their formula, so that they are told from the user's own conditional formats. */
import type { FlagPlan } from '../plan';

const MARK = 'tasma:';

/** The formula of a flag with its mark, which is always true. */
export function flagFormula({ key, formula }: FlagPlan): string {
  return `=AND(N("${MARK}${key}")=0,${formula.replace(/^=/, '')})`;
}

/** Whether a conditional format's formula is one of ours. */
export function isFlagFormula(formula: string): boolean {
  return formula.includes(`N("${MARK}`);
}
