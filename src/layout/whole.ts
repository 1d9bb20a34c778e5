/** All the sheets that a report fills: the divisions' own and the council's proposal. */
import type { Report } from '../report/model';
import type { Plan } from './plan';
import { proposalSheetOf } from './proposal';
import { planWorkbook } from './workbook';

export function wholeWorkbook(report: Report): Plan {
  return planWorkbook(report, [proposalSheetOf(report)]);
}
