import type { ReportChange } from './change';

/** What the view asks of its surroundings. */
export interface ProposalActions {
  /**
   * Changes the report as it is when its turn comes; the change goes to Talous and the hidden store.
   * True when it was made; what went wrong is told around the view.
   */
  change(change: ReportChange): Promise<boolean>;
  /** Shows a line of Talous. */
  goToLine(division: string, line: string): void;
  /** The date, as ISO. */
  today(): string;
  saveFile(name: string, bytes: Uint8Array): void;
  /** Rejects when the clipboard is refused. */
  copy(html: string, text: string): Promise<void>;
  /** Tells the developer why something failed. */
  log(error: unknown): void;
}
