/** Rows of the sheet Muutosesitys: three a group (tulot, menot, toimintakate), totals, and a check. */
import type { ProposalSettings } from '../../proposal/settings';
import type { PaperText } from '../../proposal/text/fi';
import type { AreaGroup, SheetContents } from './groups';
import { TOTAL } from './rowStyles';
import type { Start } from './rowFormulas';
import { SheetRows, type WrittenRows } from './sheetRows';

/** The rows as cells; `settings` say the unit and what the third row of a group shows. */
export function writeRows(
  contents: SheetContents,
  words: PaperText,
  settings: ProposalSettings,
): WrittenRows {
  const sheet = new SheetRows(settings, words.columns[settings.netAs]);
  const totals: Start[] = [];
  const starts = new Map<AreaGroup, Start>();
  for (const { title, division, areas, note } of contents.divisions) {
    const mark = note === null ? '' : ` ${note})`;
    const whole = areas.find((area) => area.isWhole);
    if (whole) {
      const start = sheet.area({ ...whole, label: `${whole.label}${mark}` }, TOTAL);
      starts.set(whole, start);
      totals.push(start);
      continue;
    }
    const own = areas.map((area) => sheet.area(area));
    areas.forEach((area, i) => starts.set(area, own[i] as Start));
    totals.push(sheet.total(`${title}${mark}`, own, [division]));
  }
  const everyDivision = contents.all.map((_one, index) => index);
  sheet.total(words.total, totals, everyDivision, totals.length === contents.all.length);
  if (contents.plan.length > 0) {
    sheet.heading(words.captions.budgetPlan, words.planIntro);
    for (const group of contents.plan) starts.set(group, sheet.area(group));
  }
  const counted = [...starts].filter(
    ([group]) => group.isProposed && !contents.countedAbove.has(group),
  );
  sheet.check(
    words.sheetCheck,
    contents,
    counted.map(([, start]) => start),
  );
  sheet.flagUnread();
  return { cells: sheet.cells, reasons: sheet.reasons, flags: sheet.flags };
}
