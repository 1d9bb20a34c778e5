/** Which headings are divisions and which are areas, told by the rows of budget comparisons: a division's table names its areas. */
import { economyRows } from '../rows/economy';
import { rowLabels } from '../rows/labels';
import type { ReadTable } from '../table/read';
import { compact } from '../words/fold';
import { nameIn } from '../words/sections';
import type { Heading } from './headings';

const keyOf = (name: string): string => compact(nameIn(name));
/** An area's heading stands this much below its division's, where the source prints both alike. */
const BELOW = 0.5;

interface Owned {
  owner: Heading;
  /** The headings that the table's rows name, all below it. */
  named: Heading[];
}

/** Tells divisions and areas apart in headings whose words and levels leave it open. */
export function tellByRows(headings: Heading[], tables: (ReadTable | null)[]): void {
  const owned = tables.flatMap((table, at) => {
    const found = table?.kind === 'economy' ? ownedBy(table, at, headings) : null;
    return found ? [found] : [];
  });
  if (owned.length === 0) return tellBySummary(headings, tables);
  const owners = new Set(owned.map(({ owner }) => owner));
  const divisions = owned.filter(({ named }) => named.some((each) => !owners.has(each)));
  makeDivisions(
    divisions.map(({ owner }) => owner),
    headings,
  );
  for (const { owner, named } of divisions) {
    for (const heading of named) {
      if (owners.has(heading)) continue;
      heading.word = 'area';
      if (heading.level <= owner.level) heading.level = owner.level + BELOW;
    }
  }
}

/** The names of areas in a budget comparison's rows, without spaces and letter case. */
export const areasIn = (table: ReadTable): Set<string> =>
  new Set(
    economyRows(table).entries.flatMap(({ area, total }) =>
      area === null || total || keyOf(area) === '' ? [] : [keyOf(area)],
    ),
  );

/** The heading that a table stands under, with the headings that its rows name up to the next such table. */
function ownedBy(table: ReadTable, at: number, headings: Heading[]): Owned | null {
  const names = areasIn(table);
  if (names.size === 0) return null;
  const owner = headings
    .filter((heading) => heading.at < at && (heading.word === 'name' || heading.word === 'division'))
    .at(-1);
  if (!owner || names.has(keyOf(owner.text))) return null;
  const seen = new Set<string>();
  const named = headings.filter((heading) => {
    const key = keyOf(heading.text);
    if (heading.at < at || heading.word === 'section' || !names.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return named.length > 0 ? { owner, named } : null;
}

/** Divisions stand beside the chapters of the whole city, not under them. */
function makeDivisions(divisions: Heading[], headings: Heading[]): void {
  for (const division of divisions) {
    if (division.word === 'name') division.word = 'division';
    const chapters = headings.filter(
      ({ at, word, styled }) =>
        at < division.at && word === 'city' && styled === division.styled,
    );
    division.level = Math.min(division.level, ...chapters.map(({ level }) => level));
  }
  alignLevels(divisions);
}

/** Divisions of one print stand on one level. */
function alignLevels(divisions: Heading[]): void {
  for (const styled of [true, false]) {
    const alike = divisions.filter((heading) => heading.styled === styled);
    const level = Math.min(...alike.map((heading) => heading.level));
    // Words part headings of one print by a level at most.
    for (const heading of alike) if (heading.level <= level + 1) heading.level = level;
  }
}

const FEWEST_NAMED = 2;

/** A table of the whole whose rows name headings below it, with others between: those named are the divisions. */
function tellBySummary(headings: Heading[], tables: (ReadTable | null)[]): void {
  for (const [at, table] of tables.entries()) {
    if (!table) continue;
    const names = new Set(rowLabels(table).map(({ name }) => keyOf(name)));
    const below = headings.filter(
      (heading) => heading.at > at && (heading.word === 'name' || heading.word === 'division'),
    );
    const named = below.filter((heading) => names.has(keyOf(heading.text)));
    const others = below.filter(
      (heading) => !named.includes(heading) && heading.at > (named[0]?.at ?? Infinity),
    );
    if (named.length < FEWEST_NAMED || others.length === 0) continue;
    makeDivisions(named, headings);
    for (const heading of others) {
      const level = named[0]?.level ?? heading.level;
      if (heading.word === 'name' && heading.level <= level) heading.level = level + BELOW;
    }
    return;
  }
}
