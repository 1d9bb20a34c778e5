/** Areas that only the first rows of tables name: "Perusopetus", "Perusopetus: tunnusluvut". */
import { isTotal } from '../table/items';
import { textOf } from '../table/grid';
import type { ReadTable } from '../table/read';
import { compact } from '../words/fold';
import { headingWord, nameIn } from '../words/sections';
import type { Named, Standing } from './standing';

/** A name that heads so many tables is one. */
const FEWEST = 2;

/** Gives tables whose own first row names an area that area; `names` are those that headings and rows tell. */
export function withCaptions(
  standings: Standing[],
  tables: (ReadTable | null)[],
  names: ReadonlySet<string>,
): Standing[] {
  const captions = tables.map((table) => (table ? captionOf(table) : null));
  const counts = new Map<string, number>();
  for (const caption of captions)
    if (caption) counts.set(keyOf(caption), (counts.get(keyOf(caption)) ?? 0) + 1);
  return standings.map((standing, at) => {
    const caption = captions[at];
    if (!caption || !standing.division) return standing;
    const key = keyOf(caption);
    if (key === compact(nameIn(standing.division.name))) return { ...standing, area: null };
    const isName = (counts.get(key) ?? 0) >= FEWEST || names.has(key);
    return isName ? { ...standing, area: caption } : standing;
  });
}

const keyOf = ({ name }: Named): string => compact(name);

/** The name in a table's first row, without the words that say what the table holds. */
function captionOf({ piece }: ReadTable): Named | null {
  const [cell] = piece.captions;
  const text = textOf(cell);
  if (!cell || text === '' || text.length > 60 || isTotal(text)) return null;
  const [name = '', ...rest] = text.split(/\s*[:–—]\s+|\s+-\s+/);
  const isPlain = rest.every((part) => headingWord(part) === 'section');
  const word = headingWord(name);
  return isPlain && (word === 'name' || word === 'area')
    ? { name: nameIn(name), place: cell.place }
    : null;
}
