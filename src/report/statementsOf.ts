import type { Statement } from './cityStatements';
import type { Report } from './model';

/** Every statement of a report, and every table kept as printed; `division` "" is the whole municipality's. */
export function statementsOf(report: Report): { division: string; statement: Statement }[] {
  const of = (
    division: string,
    { statements = [], printed = [] }: Pick<Report, 'statements' | 'printed'>,
  ): { division: string; statement: Statement }[] =>
    [...statements, ...printed].map((statement) => ({ division, statement }));
  return [...of('', report), ...report.divisions.flatMap((one) => of(one.id, one))];
}
