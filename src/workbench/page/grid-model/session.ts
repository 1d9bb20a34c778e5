import type { Workbook } from '../../host/workbook/workbook';

/** What the grid does in the user's name. */
export interface UserSession {
  readonly workbook: Workbook;
  /** Runs one action of the user as a whole: one step of undo, and the add-in hears of it. */
  act(action: () => void): void;
  /** Runs what only changes what the user looks at: the sheet, the selection. No step of undo. */
  look(action: () => void): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The user asked for something that Excel has and the workbench has not. */
export class NotInWorkbench extends Error {}
