/**
 * The ribbon's commands, by the FunctionName that manifest.xml gives them. They run in the pane's own
 * runtime (a shared runtime), whether the pane is shown or not.
 */
import { controller } from '../taskpane/pane';

type Command = (event: Office.AddinCommands.Event) => void;

/** Tells Office that the command is over, whatever became of it: the pane shows that. */
function command(act: () => Promise<void>): Command {
  return (event) => {
    void act().finally(() => event.completed());
  };
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.showAsTaskpane();
  }
}

export const COMMANDS: Record<string, Command> = {
  // What became of it is said in the pane, so the pane is shown.
  refresh: command(async () => {
    await showPane();
    await controller.run({ kind: 'refresh' });
  }),
  review: command(async () => {
    await showPane();
    await controller.run({ kind: 'refresh' });
    await controller.run({ kind: 'chooseTab', tab: 'findings' });
  }),
};

void Office.onReady(() => {
  for (const [name, run] of Object.entries(COMMANDS)) Office.actions.associate(name, run);
});
