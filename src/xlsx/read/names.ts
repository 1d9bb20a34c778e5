/** Names, and what the file keeps as names: rows that every page repeats, and what is printed. */
import { areaOf } from '../addresses';
import { MAX_COLUMNS } from '../book/cells';
import type { BookArea } from '../book/area';
import type { BookName } from '../book/book';
import type { BookPage } from '../book/page';
import { shownFormula } from '../formulas';
import { textOf, type Parts } from '../parts';
import type { LeftOutCount } from '../leftOut';
import { WORKBOOK_PART } from './open';
import { attribute, child, children, isTrue, parsed, textIn } from './xml';

export interface ReadNames {
  /** Of the whole workbook. */
  names: BookName[];
  /** By the place of the sheet among all of the file. */
  ofSheets: Map<number, SheetNames>;
}

export interface SheetNames {
  names: BookName[];
  page: Pick<BookPage, 'titleRows' | 'area'>;
}

const PRINT_TITLES = '_xlnm.print_titles';
const PRINT_AREA = '_xlnm.print_area';

export function readNames(parts: Parts, leftOut: LeftOutCount): ReadNames {
  const names: BookName[] = [];
  const ofSheets = new Map<number, SheetNames>();
  const list = child(parsed(textOf(parts.get(WORKBOOK_PART))), 'definedNames');
  for (const element of list ? children(list, 'definedName') : []) {
    const name = attribute(element, 'name') ?? '';
    const scope = attribute(element, 'localSheetId');
    const text = textIn(element).trim();
    const lower = name.toLowerCase();
    const own = ofSheets.get(Number(scope)) ?? { names: [], page: {} };
    if (scope !== undefined) ofSheets.set(Number(scope), own);
    if (lower === PRINT_TITLES || lower === PRINT_AREA) {
      own.page = { ...own.page, ...printed(lower, text, leftOut) };
      continue;
    }
    if (lower.startsWith('_xlnm.') || text === '') continue;
    const comment = attribute(element, 'comment');
    (scope === undefined ? names : own.names).push({
      name,
      formula: shownFormula(text),
      hidden: isTrue(attribute(element, 'hidden')),
      ...(comment ? { comment } : {}),
    });
  }
  return { names, ofSheets };
}

function printed(name: string, text: string, leftOut: LeftOutCount): ReturnType<typeof rows> {
  const areas = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((one) => {
    const area = areaOf(one.slice(one.lastIndexOf('!') + 1));
    return area ? [area] : [];
  });
  const [first] = areas;
  if (name === PRINT_AREA) {
    if (areas.length > 1) leftOut.add('pages');
    return first ? { area: first } : {};
  }
  const titles = areas.find(({ columns }) => columns === MAX_COLUMNS);
  if (areas.length > (titles ? 1 : 0)) leftOut.add('pages');
  return titles ? rows(titles) : {};
}

const rows = ({ row, rows: count }: BookArea): Pick<BookPage, 'titleRows' | 'area'> => ({
  titleRows: { from: row, to: row + count - 1 },
});
