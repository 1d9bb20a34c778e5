/** The words that go with each figure of a sentence. */
import type { ProseFigure, Span } from '../../figures';
import { termsOf, type Term } from '../../language';

/** Where a clause ends behind its figure: what follows belongs to the next one. */
const BREAK = /[,;:]\s|\s(?=(?:ja|sekä|mutta|eli|kun|joten|sillä|koska)\s)/;
/** Behind the last figure: what follows explains. */
const LAST_BREAK = /[,;:]\s|\s(?=(?:mutta|kun|joten|sillä|koska)\s)/;
/** "Hintojen nousun vuoksi": a reason says nothing of the figure. */
const BECAUSE = /^(?:vuoksi|takia|johdosta|ansiosta|seurauksena|myötä)$/;

/**
 * One list of words a figure, in order: from where the clause of the figure before ends to where its
 * own does. Without a break between them all words belong to the later figure.
 */
export function clausesOf(text: string, sentence: Span, figures: readonly ProseFigure[]): Term[][] {
  let from = sentence.start;
  return figures.map((figure, i) => {
    const next = figures[i + 1];
    const after = text.slice(figure.end, next?.start ?? sentence.end);
    const end = next
      ? (BREAK.exec(after)?.index ?? 0)
      : (LAST_BREAK.exec(after)?.index ?? after.length);
    const clause = termsOf(text, from, figure.end + end).filter(
      ({ text: word, start }) => !/^\d/.test(word) || start < figure.start,
    );
    from = figure.end + end;
    return withoutReason(clause);
  });
}

/** A reason is a run of genitives before its postposition, or all that opens the clause. */
function withoutReason(clause: Term[]): Term[] {
  const at = clause.findIndex(({ text }) => BECAUSE.test(text));
  if (at < 0) return clause;
  let from = at;
  while (from > 0 && /n$/.test(clause[from - 1]?.text ?? '')) from--;
  return [...clause.slice(0, from), ...clause.slice(at + 1)];
}
