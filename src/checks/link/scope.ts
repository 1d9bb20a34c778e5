/** Of what a stretch of prose speaks: the whole division, or a result area, by name in any inflection. */
import type { Division } from '../../report/model';
import { once } from '../once';
import { isSameWord, termsOf, type Term } from '../../language';

/** Words of names that tell nothing apart. */
const GENERIC = /^(?:ja|sekä|palvelu.*|toimin(?:ta|nan|not)|kehittämi.*|muut?)$/;

export interface NamedArea {
  id: string;
  /** Each name as its telling words. */
  names: Term[][];
}

/** The result areas with the names that tables give them. */
export const namedAreas = once(({ resultAreas, budgetChanges }: Division): NamedArea[] =>
  resultAreas.map(({ id, name }) => {
    const labels = (budgetChanges?.rows ?? []).filter((row) => row.resultArea === id);
    const names = [name ?? '', ...labels.map(({ label }) => label)].map(tellingTerms);
    return { id, names: names.filter((terms) => terms.length > 0) };
  }),
);

function tellingTerms(name: string): Term[] {
  return termsOf(name).filter(({ text }) => !GENERIC.test(text));
}

/** The words of the stretch that name the area; empty when it is not named in full. */
export function namingTerms({ names }: NamedArea, terms: readonly Term[]): Term[] {
  return names.flatMap((name) => {
    const found = name.map((word) => terms.filter((term) => isSameWord(term, word)));
    return found.every((hits) => hits.length > 0) ? found.flat() : [];
  });
}

/** The area's id, null for the whole division; undefined when the stretch names none, or several. */
export interface Scope {
  area: string | null;
  /** The words that say so. */
  by: Term[];
}

export function scopeOf(division: Division, terms: readonly Term[]): Scope | undefined {
  const [only, ...others] = scopesIn(division, terms);
  return others.length === 0 ? only : undefined;
}

/** All that the stretch names. */
export function scopesIn(division: Division, terms: readonly Term[]): Scope[] {
  const isNamed = terms.some(({ text }) => isWhole(text, division));
  const name = tellingTerms(division.name);
  const whole = isNamed
    ? terms.filter(
        (one) => isWhole(one.text, division) || name.some((word) => isSameWord(one, word)),
      )
    : [];
  const areas = namedAreas(division)
    .map((area): Scope => ({ area: area.id, by: namingTerms(area, terms) }))
    .filter(({ by }) => by.length > 0);
  // "Toimialan hallinto" is an area.
  const isOfArea = (term: Term): boolean => areas.some(({ by }) => by.includes(term));
  return whole.some((term) => !isOfArea(term)) ? [...areas, { area: null, by: whole }] : areas;
}

/** "Toimialan", "sivistystoimiala": the division itself. */
function isWhole(word: string, { name }: Division): boolean {
  return /toimiala/.test(word) || isSameWord(term(word), term(name));
}

function term(text: string): Term {
  return { text: text.toLowerCase(), start: 0, isShort: false };
}

/** Whether the stretch says anything that may be of the name: one telling word, or its beginning. */
export function mentions(name: string, terms: readonly Term[]): boolean {
  return tellingTerms(name).some((word) =>
    terms.some(
      (one) =>
        isSameWord(one, word) ||
        (word.text.length >= BEGINNING && one.text.startsWith(word.text.slice(0, BEGINNING))),
    ),
  );
}

const BEGINNING = 5;
