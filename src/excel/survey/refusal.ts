/** Whether a plan can be put in where the survey has looked. */
import type { Plan, SheetPlan } from '../../layout/plan';
import { GatewayFault } from '../errors';
import type { FoundSheet, Survey } from './found';

/** Throws where the plan cannot be put in without touching what is not ours, or where columns are gone. */
export function refuseWhereNotOurs(survey: Survey, plan: Plan): void {
  if (survey.foreign.length > 0) throw new GatewayFault('ForeignSheets', survey.foreign);
  const broken = plan.sheets.flatMap((sheet) => {
    const found = survey.sheets.get(sheet.key);
    return found && !found.isUnfinished ? missingParts(sheet, found) : [];
  });
  if (broken.length > 0) throw new GatewayFault('ChangedStructure', broken);
}

function missingParts(sheet: SheetPlan, found: FoundSheet): string[] {
  return sheet.tables.flatMap((table) => {
    const foundTable = found.tables.get(table.key);
    if (!foundTable) return [`${found.name}: ${table.name}`];
    return table.columns
      .filter(({ heading }) => !foundTable.headings.includes(heading))
      .map(({ heading }) => `${found.name}: ${table.name}[${heading}]`);
  });
}
