/** Names, and what the file keeps as names: rows that every page repeats, and what is printed. */
import { areaOf, MAX_COLUMNS } from '../addresses';
import type { BookArea } from '../book/area';
import type { BookName } from '../book/book';
import type { BookPage } from '../book/page';
import { shownFormula } from '../formulas';
import { textOf, type Parts } from '../parts';
import type { LeftOutCount } from '../leftOut';
import { WORKBOOK_PART } from './open';
import { attribute, child, children, isTrue, parsed, textIn } from './xml';

export interface ReadNames {
  names: BookName[];
  /** By the place of the sheet among all of the file. */
  pages: Map<number, Pick<BookPage, 'titleRows' | 'area'>>;
}

const PRINT_TITLES = '_xlnm.print_titles';
const PRINT_AREA = '_xlnm.print_area';

/** `places`: where each sheet of the file stands in the book; undefined for one that is left out. */
export function readNames(
  parts: Parts,
  places: (number | undefined)[],
  leftOut: LeftOutCount,
): ReadNames {
  const result: ReadNames = { names: [], pages: new Map() };
  const list = child(parsed(textOf(parts.get(WORKBOOK_PART))), 'definedNames');
  for (const element of list ? children(list, 'definedName') : []) {
    const name = attribute(element, 'name') ?? '';
    const scope = attribute(element, 'localSheetId');
    const text = textIn(element).trim();
    const lower = name.toLowerCase();
    if (lower === PRINT_TITLES || lower === PRINT_AREA) {
      const at = Number(scope);
      const page = printed(lower, text, leftOut);
      result.pages.set(at, { ...result.pages.get(at), ...page });
      continue;
    }
    const sheet = scope === undefined ? undefined : places[Number(scope)];
    if (lower.startsWith('_xlnm.') || text === '') continue;
    if (scope !== undefined && sheet === undefined) continue;
    const comment = attribute(element, 'comment');
    result.names.push({
      name,
      formula: shownFormula(text),
      hidden: isTrue(attribute(element, 'hidden')),
      ...(sheet === undefined ? {} : { sheet }),
      ...(comment ? { comment } : {}),
    });
  }
  return result;
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
