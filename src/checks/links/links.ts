/** Every figure of the prose and what it is tied to, so that silence does not look like proof. */
import type { Division, Paragraph, Report } from '../../report/model';
import { agrees } from '../claims/agree';
import { isBacked } from '../claims/backed';
import { BORNE } from '../claims/judge';
import { sentencesIn, type Mention } from '../claims/mentions';
import type { Held } from '../claims/items';
import type { Telling } from '../claims/readings';
import { weighedOf, type Candidate } from '../claims/weigh';
import type { Finding, Place, TextPlace } from '../finding';
import { proseOf } from '../prose-of';
import { placeIn } from '../prose/places';

export const LINK_STATES = ['agrees', 'contradicts', 'passage', 'untabled', 'unread'] as const;
/**
 * Agrees with cells; contradicts them by a finding; borne out by other figures of the passage only;
 * no table holds it; not understood.
 */
export type LinkState = (typeof LINK_STATES)[number];

export interface Link {
  division: string;
  paragraph: string;
  /** UTF-16 offsets in the paragraph, end exclusive. */
  start: number;
  end: number;
  raw: string;
  state: LinkState;
  to: Place[];
  /** Of the first of `to`; not there where nothing is tied. */
  column?: Held;
  measure?: Telling;
  base?: Held;
  /** How likely the state is what the text means, 0 to 1. */
  sure: number;
}

/** From this likelihood on none of the tables is what a figure speaks of. */
const NONE = 0.5;

/** In the order of the text. `findings` are those of the same report. */
export function linksOf(report: Report, findings: readonly Finding[]): Link[] {
  const contradictions = contradictionsIn(findings);
  return report.divisions.flatMap((division) => {
    const mentions = new Map(
      sentencesIn(division).flatMap((sentence) =>
        sentence.mentions.map((mention) => [mention.figure, mention] as const),
      ),
    );
    return division.narrative.flatMap((paragraph) =>
      proseOf(paragraph).figures.map((figure): Link => {
        const place = placeIn(division, paragraph, figure);
        const against = contradictions.find((one) => overlaps(one.at, place));
        const mention = mentions.get(figure);
        const own = against
          ? { state: 'contradicts' as const, to: against.to, sure: 1 }
          : mention
            ? stateOf(report, division, mention)
            : { state: 'untabled' as const, to: [], sure: 1 };
        return { ...spanOf(division, paragraph, place), ...own };
      }),
    );
  });
}

function spanOf(
  division: Division,
  paragraph: Paragraph,
  { start, end, raw }: TextPlace,
): Pick<Link, 'division' | 'paragraph' | 'start' | 'end' | 'raw'> {
  return { division: division.id, paragraph: paragraph.id, start, end, raw };
}

type Tie = Omit<Link, 'division' | 'paragraph' | 'start' | 'end' | 'raw'>;

function stateOf(report: Report, division: Division, mention: Mention): Tie {
  const { candidates, none } = weighedOf(report, division, mention);
  const agreeing = candidates.filter(({ expected }) => agrees(mention.figure, expected));
  const sure = rounded(agreeing.reduce((sum, { likelihood }) => sum + likelihood, 0));
  const [best] = agreeing;
  if (best && sure > BORNE) return { state: 'agrees', ...tiedTo(best), sure };
  if (isBacked(mention)) return { state: 'passage', to: [], sure: rounded(1 - sure) };
  return none >= NONE
    ? { state: 'untabled', to: [], sure: rounded(none) }
    : { state: 'unread', to: [], sure: rounded(1 - none - sure) };
}

function tiedTo({ reading, expected }: Candidate): Omit<Tie, 'state' | 'sure'> {
  return {
    to: expected.values.flatMap(({ places }) => places),
    column: reading.column,
    measure: reading.telling,
    ...(reading.base === null ? {} : { base: reading.base }),
  };
}

const rounded = (likelihood: number): number =>
  Math.min(1, Math.max(0, Number(likelihood.toFixed(3))));

interface Contradiction {
  at: TextPlace;
  to: Place[];
}

/** The spans of the narrative where errors and warnings show. */
function contradictionsIn(findings: readonly Finding[]): Contradiction[] {
  return findings.flatMap(({ severity, at }) => {
    if (severity === 'info') return [];
    return at.flatMap((place) =>
      place.kind === 'text' ? [{ at: place, to: at.filter((other) => other !== place) }] : [],
    );
  });
}

function overlaps(a: TextPlace, b: TextPlace): boolean {
  return (
    a.division === b.division && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end
  );
}

/** How many figures are in each state. */
export function countStates(links: readonly Link[]): Record<LinkState, number> {
  const counts = Object.fromEntries(LINK_STATES.map((state) => [state, 0])) as Record<
    LinkState,
    number
  >;
  for (const { state } of links) counts[state]++;
  return counts;
}
