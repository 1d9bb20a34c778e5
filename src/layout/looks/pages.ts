/** How sheets are printed: landscape, one page wide, the headings on every page, a numbered footer. */
import type { PagePlan } from '../plan';

export function landscape(paper: PagePlan['paper'], from: number, to: number = from): PagePlan {
  return {
    orientation: 'landscape',
    paper,
    fitToWidth: 1,
    repeatRows: { from, to },
    footer: '&A  –  &P/&N',
  };
}
