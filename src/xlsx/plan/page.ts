/** The printed page. */
import type { PagePlan } from '../../layout/plan';
import { NO_PAGE, type BookPage } from '../book/page';

/** Paper sizes of the file format. */
const PAPER = { a4: 9, a3: 8 } as const;
/** Points. */
const MARGINS = { left: 36, right: 36, top: 43.2, bottom: 50.4 };

export function pageOfPlan(page: PagePlan | undefined): BookPage {
  if (!page) return NO_PAGE;
  const { orientation, paper, fitToWidth, repeatRows, footer } = page;
  return {
    ...NO_PAGE,
    landscape: orientation === 'landscape',
    paper: PAPER[paper],
    fit: { wide: fitToWidth, tall: 0 },
    margins: MARGINS,
    footer: footer === undefined ? {} : { center: footer },
    ...(repeatRows ? { titleRows: repeatRows } : {}),
  };
}
