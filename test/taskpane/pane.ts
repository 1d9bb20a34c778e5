/** A pane over the workbench's Excel, with a report opened in it. */
import type { Gateway } from '../../src/excel/gateway';
import type { Report } from '../../src/report/model';
import { createSession, type Session } from '../../src/taskpane/session';
import type { Work } from '../../src/taskpane/state';
import type { Surroundings } from '../../src/taskpane/surroundings';
import { makeTools } from '../../src/taskpane/tools';
import type { ExcelHost } from '../../src/workbench/host';
import { openExcel, pause, QUICK } from '../excel/excel';

export interface Pane {
  session: Session;
  host: ExcelHost;
  gateway: Gateway;
  /** What is on screen, which must be the figures without a problem. */
  work(): Work;
  /** The pane has followed the edits made until now. */
  settled(): Promise<void>;
}

/** `report` is what the pane has as its sample. */
export function sessionOver(gateway: Gateway, report: Report): Session {
  const around: Surroundings = {
    tools: () => Promise.resolve(makeTools(gateway)),
    seed: () => Promise.resolve(JSON.stringify(report)),
    now: () => Date.UTC(2024, 2, 1, 12),
    pause: () => Promise.resolve(),
    after: () => () => undefined,
    report: (error) => {
      throw error;
    },
    introduction: { seen: () => true, remember: () => undefined },
    user: { name: () => 'Aila', remember: () => undefined },
  };
  return createSession(around);
}

export async function openPane(report: Report): Promise<Pane> {
  const { host, gateway } = openExcel();
  const session = sessionOver(gateway, report);
  await session.openSeed();
  return {
    session,
    host,
    gateway,
    work: () => {
      const state = session.getState();
      if (state.view !== 'work') throw new Error(`expected the work view, found ${state.view}`);
      if (state.work.problem) throw new Error(JSON.stringify(state.work.problem));
      return state.work;
    },
    settled: async () => {
      // The rest after the last event, then a call of its own, which waits for the look under way.
      await pause(2 * QUICK.rest);
      await gateway.read();
    },
  };
}
