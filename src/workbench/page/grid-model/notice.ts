/** What the user is told after an action: it was refused, or a validation has something to say. */
export type Notice =
  { fault: unknown; alert?: never } | { alert: { title: string; message: string }; fault?: never };

/** The user asked for something that Excel has and the workbench has not. */
export class NotInWorkbench extends Error {}
