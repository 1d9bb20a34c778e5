/** A pane over the workbench's Excel, with a report opened in it. */
import type { Gateway } from '../../src/excel/gateway';
import type { Report } from '../../src/report/model';
import { createController, type Controller } from '../../src/taskpane/control/controller';
import type { Work } from '../../src/taskpane/state/paneState';
import type { Effects } from '../../src/taskpane/effects/effects';
import { makeParts } from '../../src/taskpane/workbook/makeParts';
import type { ExcelHost } from '../../src/workbench/host';
import { openExcel, pause, QUICK } from '../excel/excel';

export interface Pane {
  controller: Controller;
  host: ExcelHost;
  gateway: Gateway;
  /** What is on screen, which must be the figures without a problem. */
  work(): Work;
  /** The pane has followed the edits made until now. */
  settled(): Promise<void>;
}

/** `report` is what the pane has as its sample. */
export function controllerOver(gateway: Gateway, report: Report): Controller {
  const effects: Effects = {
    parts: () => Promise.resolve(makeParts(gateway)),
    sample: () => Promise.resolve(JSON.stringify(report)),
    now: () => Date.UTC(2024, 2, 1, 12),
    pause: () => Promise.resolve(),
    after: () => () => undefined,
    log: (error) => {
      throw error;
    },
    introduction: { seen: () => true, remember: () => undefined },
    user: { name: () => 'Aila', remember: () => undefined },
  };
  return createController(effects);
}

export async function openPane(report: Report): Promise<Pane> {
  const { host, gateway } = openExcel();
  const controller = controllerOver(gateway, report);
  await controller.run({ kind: 'openSample' });
  return {
    controller,
    host,
    gateway,
    work: () => {
      const state = controller.getState();
      if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
      if (state.work.problem) throw new Error(JSON.stringify(state.work.problem));
      return state.work;
    },
    settled: async () => {
      // The rest after the last event, then a call of its own, which waits for the presentation under way.
      await pause(2 * QUICK.rest);
      await gateway.read();
    },
  };
}
