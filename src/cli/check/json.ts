/** A finding as other programs read it. */
import type { Finding } from '../../checks/finding';

/** The fields in the order of the contract; what a finding does not have is left out. */
export function findingsAsJson(findings: readonly Finding[]): string {
  const records = findings.map(
    ({ id, rule, severity, division, at, expected, found, difference, cause, root, ...rest }) => ({
      id,
      rule,
      severity,
      division,
      at,
      expected,
      found,
      difference,
      cause: expected === undefined ? cause : (cause ?? null),
      root,
      ...rest,
    }),
  );
  return `${JSON.stringify(records, null, 2)}\n`;
}
