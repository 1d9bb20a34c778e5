/**
 * The ribbon's commands, by the FunctionName that manifest.xml gives them. They run in the pane's own
 * runtime (a shared runtime), whether the pane is shown or not.
 */
export const COMMANDS: Record<string, (event: Office.AddinCommands.Event) => void> = {};

void Office.onReady(() => {
  for (const [name, run] of Object.entries(COMMANDS)) Office.actions.associate(name, run);
});
