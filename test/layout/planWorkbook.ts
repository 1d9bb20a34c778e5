/** A report's own sheets in a plan, with or without those of other parts. */
import { FINDINGS } from '../../src/layout/findings/columns';
import { FINDINGS_KEY } from '../../src/layout/findings/sheet';
import type { Plan, SheetPlan } from '../../src/layout/plan';
import { factSheets, assemblePlan } from '../../src/layout/workbook';
import type { Report } from '../../src/report/model';

export function planWorkbook(report: Report, others: SheetPlan[] = []): Plan {
  const hasFindings = others.some(({ key }) => key === FINDINGS_KEY);
  return assemblePlan(report, factSheets(report), others, hasFindings ? FINDINGS : null);
}
