/** Whose a line of figures is: by the headings above its table, and by the names in its own rows. */
import { digest, type Decisions } from '../decide/decisions';
import type { Standing } from '../outline/standing';
import type { EconomyEntry } from '../rows/economy';
import { isTotal, withoutTotal } from '../table/items';
import { headingWord, nameIn } from '../words/sections';
import { nameKey, type BuiltDivision, type Registry } from './registry';

/** Null as division: the whole municipality. */
export interface Owner {
  division: BuiltDivision | null;
  area: string | null;
}

/** What a row names, in the words of its table. */
export interface RowNames {
  division: string | null;
  group: string | null;
  area: string | null;
  total: boolean;
}

export const namesOf = ({ division, group, area, total }: EconomyEntry): RowNames => ({
  division,
  group,
  area,
  total,
});

/** The owner of a row; "open" where nothing tells whether its names are divisions or areas. */
export function ownerOf(names: RowNames, standing: Standing, registry: Registry): Owner | 'open' {
  const area = names.area === null ? null : nameIn(names.area);
  if (names.division !== null) {
    if (isTotal(names.division)) {
      const rest = withoutTotal(names.division);
      const division = rest === '' ? null : registry.division({ name: rest, place: PLACELESS });
      return { division, area: null };
    }
    const division = registry.division({ name: nameIn(names.division), place: PLACELESS });
    return {
      division,
      area: area !== null && nameKey(area) === nameKey(division.division.name) ? null : area,
    };
  }
  if (standing.division) {
    const division = registry.division(standing.division);
    const own = nameKey(division.division.name);
    if (area === null)
      return { division, area: names.total ? null : (standing.area?.name ?? null) };
    if (nameKey(area) === own || /^(toimiala|lautakunta|yhteensä)$/i.test(area))
      return { division, area: null };
    return { division, area };
  }
  return withoutStanding(area, names, registry);
}

const PLACELESS = { source: '' };

/** In a table of the whole municipality names are divisions that are known, or areas under rows of theirs. */
function withoutStanding(area: string | null, names: RowNames, registry: Registry): Owner | 'open' {
  const group = names.group === null ? null : nameIn(names.group);
  const known = area === null ? undefined : registry.find(area);
  if (known) return { division: known, area: null };
  const above = group === null ? undefined : registry.find(group);
  if (above) return { division: above, area };
  if (group !== null && headingWord(group) === 'division') {
    return { division: registry.division({ name: group, place: PLACELESS }), area };
  }
  if (area === null) return { division: null, area: null };
  if (headingWord(area) === 'division') {
    return { division: registry.division({ name: area, place: PLACELESS }), area: null };
  }
  return 'open';
}

const OPTIONS = [
  { value: 'divisions', label: 'rivit ovat toimialoja' },
  { value: 'groups', label: 'väliotsikot ovat toimialoja, rivit niiden tulosalueita' },
  { value: 'skip', label: 'taulukko jätetään pois' },
];

/** Asks once a table what its rows are; an answer gives the owner. */
export function askOwner(
  entry: EconomyEntry,
  registry: Registry,
  decisions: Decisions,
): Owner | null {
  const id = `table:${digest(`${entry.table.signature}:rows`)}`;
  const { choice } = decisions.decide({
    id,
    kind: 'table',
    options: OPTIONS,
    choice: null,
    sure: false,
    reason: 'Ovatko taulukon rivit toimialoja vai tulosalueita?',
    at: [entry.table.piece.place],
  });
  const area = entry.area === null ? null : nameIn(entry.area);
  if (choice === 'divisions' && area !== null) {
    return { division: registry.division({ name: area, place: PLACELESS }), area: null };
  }
  if (choice === 'groups' && entry.group !== null) {
    return { division: registry.division({ name: nameIn(entry.group), place: PLACELESS }), area };
  }
  return null;
}
