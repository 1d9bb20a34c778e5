/** The order of a load. */
import { sheetPrefix } from '../../layout/addresses';
import { marksOf } from '../../layout/marks';
import type { NamePlan, Plan, SheetPlan } from '../../layout/plan';
import { unfinishedMark, type FoundSheet, type Survey } from '../survey';
import { updatedFormulaSteps, updateSteps } from './existingSheet';
import { contentSteps, referringSteps } from './newSheet';
import { CALL_BYTES, bytesOf, type Step } from './steps';

interface Target {
  sheet: SheetPlan;
  found: FoundSheet | undefined;
  /** Written from the ground, not brought up to date. */
  isFresh: boolean;
}

/**
 * Sheets first, with marks that tell a load that breaks off; contents of all; what refers to others;
 * protection, and the marks of the unfinished away.
 */
export function stepsOf(plan: Plan, survey: Survey): Step[] {
  const targets = plan.sheets.map((sheet): Target => {
    const found = survey.sheets.get(sheet.key);
    return { sheet, found, isFresh: found?.isUnfinished ?? true };
  });
  const fresh = {
    ...plan,
    sheets: targets.filter(({ isFresh }) => isFresh).map((each) => each.sheet),
  };
  const newNames = plan.names.filter(({ name }) => !survey.names.has(name));
  return [
    ...targets.map(openStep),
    ...[...unfinishedMarks(fresh.sheets), ...marksOf(fresh)].map((mark) => nameStep(mark, survey)),
    ...targets.flatMap(({ sheet, found, isFresh }) =>
      found && !isFresh ? updateSteps(sheet, found) : contentSteps(sheet, sheet.name, found),
    ),
    ...targets.flatMap(({ sheet, found, isFresh }) =>
      found && !isFresh
        ? updatedFormulaSteps(sheet, found)
        : referringSteps(sheet, sheet.name, found),
    ),
    ...newNames.map((name) => nameStep(name, survey)),
    ...targets.map(closeStep),
  ];
}

/** Names that stand in the workbook while the sheets are being written. */
export function unfinishedMarks(sheets: SheetPlan[]): NamePlan[] {
  return sheets.map(({ key, name }) => ({
    name: unfinishedMark(key),
    refersTo: `=${sheetPrefix(name)}$A$1`,
    visible: false,
  }));
}

function openStep({ sheet, found }: Target): Step {
  return {
    sheet: sheet.name,
    bytes: CALL_BYTES * 2,
    queue: (desk) => {
      if (!found) desk.addSheet(sheet.name);
      else if (found.isProtected && sheet.protect) desk.sheet(sheet.name).protection.unprotect();
    },
  };
}

function closeStep({ sheet, isFresh }: Target): Step {
  return {
    sheet: sheet.name,
    bytes: CALL_BYTES * 5,
    queue: (desk) => {
      const worksheet = desk.sheet(sheet.name);
      if (sheet.visibility === 'veryHidden') worksheet.visibility = 'VeryHidden';
      if (sheet.protect) worksheet.protection.protect({ allowFormatColumns: true });
      if (isFresh) desk.context.workbook.names.getItem(unfinishedMark(sheet.key)).delete();
    },
  };
}

/** A name that is left from a sheet that was deleted is pointed anew. */
function nameStep({ name, refersTo, visible }: NamePlan, survey: Survey): Step {
  return {
    sheet: '',
    bytes: bytesOf([name, refersTo]) + CALL_BYTES,
    queue: (desk) => {
      const { names } = desk.context.workbook;
      if (survey.names.has(name)) names.getItem(name).formula = refersTo;
      else names.add(name, refersTo).visible = visible;
    },
  };
}
