/** Half open, in UTF-16 units of the text as given. */
export interface Span {
  start: number;
  end: number;
}
