/** The order of a load. */
import { sheetPrefix } from '../../layout/addresses';
import { marksOf } from '../../layout/marks';
import type { NamePlan, Plan, SheetPlan } from '../../layout/plan';
import { isAllBlocks, unfinishedMark, type FoundSheet, type Survey } from '../survey/found';
import { updatedFormulaSteps, updateSteps } from './existingSheet';
import { contentSteps, referringSteps } from './newSheet';
import { fitOf, resizedFormulaSteps, resizeSteps, sameSizeSteps, type Fit } from './showingSheet';
import { CALL_BYTES, bytesOf, type Step } from './steps';

interface Target {
  sheet: SheetPlan;
  found: FoundSheet | undefined;
  way: WayToWrite;
}

/** Written from the ground; its tables brought up to date; a sheet of blocks as `fitOf` tells. */
type WayToWrite = 'new' | 'tables' | Fit;

export interface LoadPlan {
  steps: Step[];
  /** Names of sheets that the plan does not fit into any more. */
  left: string[];
}

/**
 * Sheets first, with marks that tell a load that breaks off; contents of all; what refers to others;
 * protection, and the marks of the unfinished away.
 */
export function stepsOf(plan: Plan, survey: Survey): LoadPlan {
  const targets = plan.sheets.map((sheet): Target => {
    const found = survey.sheets.get(sheet.key);
    return { sheet, found, way: wayOf(sheet, found) };
  });
  const marks = (chosen: WayToWrite) => {
    const sheets = targets.filter(({ way }) => way === chosen).map(({ sheet }) => sheet);
    return marksOf({ ...plan, sheets }).map((mark) => nameStep(mark, survey));
  };
  const newNames = plan.names.filter(
    ({ name }) => !survey.names.has(name) || survey.lostNames.has(name),
  );
  return {
    steps: [
      ...targets.map((target) => openStep(target, survey.tabs)),
      ...unfinishedMarks(targets.filter(isNew).map(({ sheet }) => sheet)).map((mark) =>
        nameStep(mark, survey),
      ),
      ...marks('new'),
      ...targets.flatMap(contentStepsOf),
      ...targets.flatMap(referringStepsOf),
      ...marks('resized'),
      ...newNames.map((name) => nameStep(name, survey)),
      ...targets.map(closeStep),
    ],
    left: targets.filter(({ way }) => way === 'rebuilt by somebody').map(({ sheet }) => sheet.name),
  };
}

const isNew = ({ way }: Target) => way === 'new';

/** A protected sheet is nobody's but ours: it is written anew. */
function wayOf(sheet: SheetPlan, found: FoundSheet | undefined): WayToWrite {
  if (!found || found.isUnfinished || sheet.protect) return 'new';
  return isAllBlocks(sheet) ? fitOf(sheet, found) : 'tables';
}

function contentStepsOf({ sheet, found, way }: Target): Step[] {
  if (!found || way === 'new') return contentSteps(sheet, sheet.name, found);
  switch (way) {
    case 'tables':
      return updateSteps(sheet, found);
    case 'same':
      return sameSizeSteps(sheet, found);
    case 'resized':
      return resizeSteps(sheet, found);
    case 'rebuilt by somebody':
      return [];
  }
}

function referringStepsOf({ sheet, found, way }: Target): Step[] {
  if (!found || way === 'new') return referringSteps(sheet, sheet.name, found);
  if (way === 'tables') return updatedFormulaSteps(sheet, found);
  return way === 'resized' ? resizedFormulaSteps(sheet, found) : [];
}

/** Names that stand in the workbook while the sheets are being written. */
export function unfinishedMarks(sheets: SheetPlan[]): NamePlan[] {
  return sheets.map(({ key, name }) => ({
    name: unfinishedMark(key),
    refersTo: `=${sheetPrefix(name)}$A$1`,
    visible: false,
  }));
}

function openStep({ sheet, found }: Target, tabs: string[]): Step {
  return {
    sheet: sheet.name,
    bytes: CALL_BYTES * 2,
    queue: (proxies) => {
      if (!found) {
        const added = proxies.addSheet(sheet.name);
        const before = tabs.indexOf(sheet.after ?? '');
        if (before >= 0) added.position = before + 1;
      } else if (found.isProtected && sheet.protect)
        proxies.sheet(sheet.name).protection.unprotect();
    },
  };
}

function closeStep({ sheet, way }: Target): Step {
  return {
    sheet: sheet.name,
    bytes: CALL_BYTES * 5,
    queue: (proxies) => {
      const worksheet = proxies.sheet(sheet.name);
      if (sheet.visibility === 'veryHidden') worksheet.visibility = 'VeryHidden';
      if (sheet.protect) worksheet.protection.protect({ allowFormatColumns: true });
      if (way === 'new') proxies.context.workbook.names.getItem(unfinishedMark(sheet.key)).delete();
    },
  };
}

/** A name that is left from a sheet that was deleted is pointed anew. */
function nameStep({ name, refersTo, visible }: NamePlan, survey: Survey): Step {
  return {
    sheet: '',
    bytes: bytesOf([name, refersTo]) + CALL_BYTES * 2,
    queue: (proxies) => {
      const { names } = proxies.context.workbook;
      if (survey.names.has(name)) names.getItem(name).formula = refersTo;
      else names.add(name, refersTo).visible = visible;
    },
  };
}
