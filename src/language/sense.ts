/** A line of a table: a sense, and the base words that have it. */
export interface SenseLine {
  sense: Sense;
  /**
   * Base words parted by spaces; a compound has the sense of its last part. `=` binds a word to itself,
   * so that no compound of it has the sense; `"` binds it to one form: `"joista`. Of a verb `:past` and
   * `:present` bind to a tense: `toteutua:past`.
   */
  words: string;
}

export type Sense =
  | `column:${'prior' | 'budget' | 'amended' | 'original' | 'actual' | 'forecast' | 'proposal'}`
  | `base:${'compared' | 'prior' | 'plan' | 'as planned' | 'estimate'}`
  | `move:${'up' | 'down' | 'times' | 'still'}`
  | `worth:${'better' | 'worse'}`
  | `against:${'over' | 'under'}`
  | `sign:${'surplus' | 'deficit'}`
  | `item:${'revenue' | 'expense' | 'net' | 'result'}`
  | `part:${'share' | 'ratio' | 'rest' | 'total' | 'part' | 'split'}`
  | `bound:${'about' | 'atLeast' | 'atMost' | 'atLeast!' | 'atMost!'}`
  | `bound behind:${'about' | 'atLeast'}`
  | `unit:${string}`
  | `scale:${number}`
  | `counts:${'people' | 'crowd' | 'events' | 'things'}`
  | `why:${'reason' | 'measure' | 'risk' | 'condition'}`
  | `verb:${'happened' | 'come true' | 'stay' | 'exceed' | 'fall short' | 'be left' | 'deny' | 'ask' | 'grant' | 'use' | 'turn' | 'cover' | 'be'}`
  | `join:${'and' | 'therefore' | 'that is' | 'because' | 'than' | 'against' | 'of which' | 'of it'}`
  | 'level:new';
