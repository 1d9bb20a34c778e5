import type { Report } from '../../report/model';

/** What the view asks of its surroundings. */
export interface ProposalActions {
  /**
   * Changes the report as it is when its turn comes; the change goes to Talous and the hidden store.
   * Tells its own faults, and then rejects.
   */
  changeReport(change: (report: Report) => Report): Promise<void>;
  /** Shows a line of Talous. */
  goToLine(division: string, line: string): void;
  /** The date, as ISO. */
  today(): string;
  saveFile(name: string, bytes: Uint8Array): void;
  /** Rejects when the clipboard is refused. */
  copy(html: string, text: string): Promise<void>;
}
