/** How a fault is told: what happened and what to do, as a user of the pane reads it. */
export interface ErrorText {
  title: string;
  explanation: string;
  whatNext: string;
  /** The same call may succeed when it is made again. */
  retry: boolean;
  /** What the names are that the error is about, where the explanation is to list them. */
  listed?: string;
}

export const TRY_AGAIN = 'Yritä uudelleen.';
export const TRY_AGAIN_OR_REOPEN =
  'Yritä uudelleen. Jos virhe toistuu, tallenna työkirja, sulje se ja avaa uudelleen.';
