/** Which formulas rest on others. */
import { leadsTo, type FormulaCell } from './formulaCells';

/** Where these read is known only when they are calculated. */
const READ_ANYWHERE: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/** `some` of the formulas, and those of `all` that read their values, near or far. */
export function withDependants(
  some: readonly FormulaCell[],
  all: readonly FormulaCell[],
): Set<FormulaCell> {
  const found = new Set(some);
  const others = new Set(all.filter((each) => !found.has(each)));
  // What is added while the set is gone through is gone through, too.
  for (const source of found) {
    for (const other of others) {
      if (!reads(other, source)) continue;
      found.add(other);
      others.delete(other);
    }
  }
  return found;
}

const reads = ({ parts }: FormulaCell, source: FormulaCell): boolean =>
  parts.some(
    (part) =>
      leadsTo(part, source) ||
      (part.kind === 'function' && READ_ANYWHERE.has(part.text.toUpperCase())),
  );
