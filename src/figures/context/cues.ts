/** What a word says of the figures beside it. */
import { hasSense } from '../../language';
import type { Role } from '../figure';
import { EARLIER_STEMS, GRANT_STEMS, REQUEST_STEMS, MOVE_STEMS } from '../vocabulary/directions';
import type { CueKind, Move } from '../vocabulary/directions';
import { ROLE_STEMS } from '../vocabulary/roles';
import { stemTable } from './stems';

export interface RoleCue {
  role: Role;
  weak: boolean;
}

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

const ROLES = stemTable(
  ROLE_STEMS.map(({ role, weak, stems }) => ({
    meaning: role === null ? null : { role, weak: weak === true },
    stems,
  })),
);

const MOVES = stemTable(
  MOVE_STEMS.map(({ move, kind, stems }) => ({
    meaning: move === null ? null : { move, kind },
    stems,
  })),
);

const NONE: WordCues = {
  role: null,
  move: null,
  budget: false,
  earlier: false,
  grants: false,
  requests: false,
};

/** Of the parts of a compound the last decides, one that is weak only where none is strong. */
function decisiveRole(word: string): RoleCue | null {
  const found = ROLES.find(word).filter((cue) => cue !== null);
  return found.filter((cue) => !cue.weak).at(-1) ?? found.at(-1) ?? null;
}

function analyse(word: string): WordCues {
  const role = decisiveRole(word);
  const move = MOVES.find(word).at(-1) ?? null;
  const budget = hasSense(word, 'base:plan');
  const earlier = EARLIER_STEMS.some((stem) => word.startsWith(stem));
  const grants = GRANT_STEMS.some((stem) => word.startsWith(stem));
  const requests = REQUEST_STEMS.some((stem) => word.startsWith(stem));
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
