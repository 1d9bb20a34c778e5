/** Cuts a long text where no sentence goes on, so that each piece is read by itself. */

/** Prose this long is read at once; a report's narrative is far shorter. */
const PIECE = 1 << 16;
/** Without the end of a sentence a piece is cut at a space, and without a space here. */
const LONGEST_PIECE = 1 << 18;

const SENTENCE_END = /[.!?][ \u00a0]*\r?\n/g;

/** The last end of a line that ends a sentence too, then the last line end, then the last space. */
function lastCut(text: string): number {
  let cut = -1;
  SENTENCE_END.lastIndex = 0;
  for (let hit = SENTENCE_END.exec(text); hit; hit = SENTENCE_END.exec(text)) {
    cut = hit.index + hit[0].length;
  }
  return cut;
}

/** Where the piece that begins at `from` ends. */
export function pieceEnd(text: string, from: number): number {
  if (text.length - from <= LONGEST_PIECE) return text.length;
  const cut = lastCut(text.slice(from, from + PIECE));
  if (cut > 0) return from + cut;
  const window = text.slice(from, from + LONGEST_PIECE);
  const at = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'));
  if (at > 0) return from + at + 1;
  const space = window.lastIndexOf(' ');
  return from + (space > 0 ? space : window.length);
}
