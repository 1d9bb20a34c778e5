/** The divisions and areas of an import, found under whatever names the sources use for them. */
import type { Division, Paragraph, ResultArea } from '../../report/model';
import type { SourcePlace } from '../block';
import type { Decisions } from '../decide/decisions';
import type { Named } from '../outline/standing';
import { compact, fold, slug, uniqueIds } from '../words/fold';
import { nameIn } from '../words/sections';

export interface BuiltArea {
  area: ResultArea;
  name: string | null;
}

export interface BuiltDivision {
  division: Division;
  areas: Map<string, BuiltArea>;
  /** Of the heading or row that named it first. */
  place: SourcePlace;
}

/** Names compared: letter case, numbering, spaces and what a narrow column made of them aside. */
export const nameKey = (name: string): string => compact(nameIn(name)) || fold(nameIn(name));

/** Of two prints of a name the one that no narrow column broke. */
const whole = (known: string, other: string): string =>
  compact(known) === compact(other) && other.length < known.length ? other : known;

/** Collects divisions in the order of the sources. */
export class Registry {
  readonly newId = uniqueIds();
  readonly divisions: BuiltDivision[] = [];
  private readonly lines = new Map<object, number>();
  private nextLine = 1;

  constructor(private readonly decisions: Decisions) {}

  /** A running line number for whatever stands in the sources, since the format wants one. */
  lineOf = (place: SourcePlace): number => {
    if (place.line !== undefined) return place.line;
    const known = this.lines.get(place);
    if (known !== undefined) return known;
    this.lines.set(place, this.nextLine);
    return this.nextLine++;
  };

  find(name: string): BuiltDivision | undefined {
    const key = nameKey(name);
    return this.divisions.find(({ division }) => nameKey(division.name) === key);
  }

  /** The division of a name, made when it is new. */
  division({ name, place, question }: Named): BuiltDivision {
    const known = this.find(name);
    if (known) {
      known.division.name = whole(known.division.name, name);
      return known;
    }
    const division: Division = {
      id: this.newId(slug(name)),
      name,
      board: null,
      responsible: [],
      narrative: [],
      deviations: [],
      resultAreas: [],
    };
    const built: BuiltDivision = { division, areas: new Map(), place };
    this.divisions.push(built);
    if (question !== undefined) this.decisions.hang(division, question);
    return built;
  }

  /** The area of a name in a division, made when it is new; null is the area without a name. */
  area(of: BuiltDivision, name: string | null, place: SourcePlace): ResultArea {
    const key = name === null ? '' : nameKey(name);
    const known = of.areas.get(key);
    if (known) {
      if (name !== null && known.name !== null) known.area.name = whole(known.name, name);
      return known.area;
    }
    const area: ResultArea = {
      id: this.newId(`${of.division.id}-${name === null ? 'tunnusluvut' : slug(name)}`),
      name,
      responsible: [],
      indicators: [],
      line: this.lineOf(place),
    };
    of.areas.set(key, { area, name });
    of.division.resultAreas.push(area);
    return area;
  }

  paragraph(id: string, text: string, place: SourcePlace): Paragraph {
    const paragraph = { id: this.newId(id), text, line: this.lineOf(place), from: place };
    return paragraph;
  }
}
