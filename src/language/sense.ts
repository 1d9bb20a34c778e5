/** A line of a table: a sense, and the base words that have it. */
export interface SenseLine {
  sense: Sense;
  /**
   * Base words parted by spaces; a compound has the sense of its last part. `=` binds a word to itself,
   * so that no compound of it has the sense; `"` binds it to one form: `"joista`. A tense, a number or
   * `infinitive` binds to forms of that kind: `toteutua:past`, `lasku:plural`.
   */
  words: string;
}

export type Sense =
  | `column:${'prior' | 'budget' | 'amended' | 'original' | 'actual' | 'forecast' | 'proposal'}`
  | `base:${'compared' | 'prior' | 'time' | 'plan' | 'as planned' | 'estimate'}`
  | `move:${'up' | 'down' | 'times' | 'still' | 'either'}`
  | `worth:${'better' | 'worse'}`
  | `against:${'over' | 'under' | 'off' | 'lacking'}`
  | `beyond:${'over' | 'under'}`
  | `sign:${'surplus' | 'deficit'}`
  | `measures:${'revenue' | 'expense' | 'net' | 'result' | 'other' | 'nothing'}${'' | '?'}`
  | `item:${'revenue' | 'expense' | 'net' | 'result'}`
  | `part:${'share' | 'ratio' | 'rate' | 'rest' | 'total' | 'part' | 'split'}`
  | `bound:${'about' | 'atLeast' | 'atMost' | 'atLeast!' | 'atMost!'}`
  | `bound behind:${'about' | 'atLeast'}`
  | `unit:${string}`
  | `scale:${number}`
  | `counts:${'people' | 'crowd' | 'events' | 'things'}`
  | `why:${'reason' | 'measure' | 'risk' | 'condition'}`
  | `verb:${'happened' | 'come true' | 'stay' | 'exceed' | 'fall short' | 'be left' | 'remain' | 'lack' | 'take' | 'not come' | 'deny' | 'ask' | 'grant' | 'use' | 'turn' | 'cover' | 'be' | 'come of' | 'break'}`
  | `join:${'and' | 'also' | 'because of' | 'therefore' | 'that is' | 'because' | 'than' | 'against' | 'of which' | 'of it'}`
  | 'ask:extra'
  | `names:${'numbered' | 'numbered thing' | 'code' | 'place' | 'section' | 'phone'}`
  | `says:${'first' | 'limit' | 'net' | 'nothing' | 'phrase' | 'formula' | 'quarter'}`
  | `beside:${'figure' | 'level'}`
  | 'level:new';
