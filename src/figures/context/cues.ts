/** What a word says of the figures beside it, from the senses of its base words. */
import { hasSense, meaningsOf, sensesOf, type Meaning, type Sense } from '../../language';
import type { Role } from '../figure';

export interface RoleCue {
  role: Role;
  /** Decides only where nothing surer stands near. */
  weak: boolean;
}

/**
 * `more` and `less` are comparisons, `grow` and `shrink` changes: against the budget they become over
 * and under, against an earlier time increase and decrease. `short`: what is left may be a shortfall. `lacking`: revenue is under, money for expenses would be over.
 */
export type Move =
  | 'over'
  | 'under'
  | 'more'
  | 'less'
  | 'grow'
  | 'shrink'
  | 'surplus'
  | 'deficit'
  | 'better'
  | 'worse'
  | 'deviation'
  | 'extra'
  | 'short'
  | 'lacking';

export type CueKind = 'noun' | 'verb' | 'comparative';

export interface MoveCue {
  move: Move;
  kind: CueKind;
}

export interface WordCues {
  role: RoleCue | null;
  move: MoveCue | null;
  /** Names the budget, or an earlier time, as what is compared with. */
  budget: boolean;
  earlier: boolean;
  /** Grants money. */
  grants: boolean;
  /** Asks for money. */
  requests: boolean;
}

const NONE: WordCues = {
  role: null,
  move: null,
  budget: false,
  earlier: false,
  grants: false,
  requests: false,
};

const MEASURED = 'measures:';

function roleCues(senses: readonly Sense[]): (RoleCue | null)[] {
  return senses
    .filter((sense) => sense.startsWith(MEASURED))
    .map((sense) => {
      const weak = sense.endsWith('?');
      const role = sense.slice(MEASURED.length, weak ? -1 : undefined);
      return role === 'nothing' ? null : { role: role as Role, weak };
    });
}

/** What stands first in a compound measures what its last part does not say: "verorahoitus". */
function headCues(head: string | null): RoleCue[] {
  if (head === null) return [];
  const [first] = meaningsOf(head.replace(/-$/, ''));
  if (!first) return [];
  const cues = roleCues([...first.asPart, ...first.ofTail]).filter((cue) => cue !== null);
  return [...cues.filter((cue) => !cue.weak), ...headCues(first.head)];
}

/** The word itself decides; of the parts of a compound the last, one that is weak only where none is strong. */
function roleOf({ own, ofTail, head }: Meaning): RoleCue | null | undefined {
  const [itself] = roleCues(own);
  if (itself !== undefined) return itself;
  const parts = [...roleCues(ofTail), ...headCues(head)];
  if (parts[0] === null) return null;
  const told = parts.filter((cue) => cue !== null);
  return told.find((cue) => !cue.weak) ?? told[0];
}

const CHANGES: readonly (readonly [Sense, Move, Move])[] = [
  // Sense, what a change is, what a comparison is.
  ['against:over', 'over', 'over'],
  ['sign:surplus', 'surplus', 'surplus'],
  ['sign:deficit', 'deficit', 'deficit'],
  ['against:lacking', 'lacking', 'lacking'],
  ['against:under', 'under', 'under'],
  ['ask:extra', 'extra', 'extra'],
  ['against:off', 'deviation', 'deviation'],
  ['worth:better', 'better', 'better'],
  ['worth:worse', 'worse', 'worse'],
  ['move:up', 'grow', 'more'],
  ['move:down', 'shrink', 'less'],
  ['verb:remain', 'short', 'short'],
];

function kindOf({ reading }: Meaning, sense: Sense): CueKind {
  if (sense === 'against:off') return 'noun';
  if (reading?.verb !== undefined || reading?.wordClass === 'verb') return 'verb';
  if (reading?.wordClass === 'adjective' || reading?.wordClass === 'particle') return 'comparative';
  return 'noun';
}

function moveOf(meaning: Meaning): MoveCue | undefined {
  for (const senses of [meaning.own, meaning.ofTail]) {
    const change = CHANGES.find(([sense]) => senses.includes(sense));
    if (!change) continue;
    const [sense, asChange, asComparison] = change;
    const kind = kindOf(meaning, sense);
    return { move: kind === 'comparative' ? asComparison : asChange, kind };
  }
  return ofFirstPart(meaning);
}

/** "Ylitysuhka", "säästötavoite": their first part moves. */
function ofFirstPart({ own, ofTail, head }: Meaning): MoveCue | undefined {
  if (head === null || ![...own, ...ofTail].includes('says:first')) return undefined;
  const found = firstOf(meaningsOf(head), moveOf);
  return found?.kind === 'noun' ? found : undefined;
}

/**
 * By the likeliest reading; by the next where it says nothing and is no better known, and by any
 * where the likeliest is a guess.
 */
function firstOf<T>(
  meanings: readonly Meaning[],
  find: (one: Meaning) => T | null | undefined,
): T | null {
  const [first] = meanings;
  const isGuess = first?.reading?.isGuess === true;
  const likely = meanings.filter(
    ({ head }, at) => at === 0 || isGuess || (at === 1 && (head === null || first?.head !== null)),
  );
  for (const meaning of likely) {
    const found = find(meaning);
    if (found !== undefined) return found;
  }
  return null;
}

function analyse(word: string): WordCues {
  const meanings = meaningsOf(word);
  const role = firstOf(meanings, roleOf);
  const move = firstOf(meanings, moveOf);
  const senses = sensesOf(word);
  const budget = senses.includes('base:plan');
  const earlier = hasSense(word, 'base:prior', 'base:time');
  const grants = senses.includes('verb:grant');
  const requests = senses.includes('verb:ask');
  if (!role && !move && !budget && !earlier && !grants && !requests) return NONE;
  return { role, move, budget, earlier, grants, requests };
}

/** Looks words up, each analysed once. */
export function cueReader(): (word: string) => WordCues {
  const known = new Map<string, WordCues>();
  return (word) => {
    let cues = known.get(word);
    if (!cues) {
      cues = analyse(word);
      known.set(word, cues);
    }
    return cues;
  };
}
