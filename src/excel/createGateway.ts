/** The gateway over the Excel that the page runs in. */
import type { Plan } from '../layout/plan';
import { loadPlan } from './apply/load';
import type { Gateway, WorkbookStatus } from './gateway';
import { takeInventory } from './inventory';
import { ourSheets } from './ours';
import { readOurs, readTouched } from './reading';
import { success } from './result';
import { selectPlace } from './select';
import { setAside } from './setAside';
import { surveyPlan } from './survey/survey';
import { Connection, DEFAULT_SYNC, type Conversation, type SyncSettings } from './sync';
import { Watch } from './watch';
import { writeAsOneUndo } from './write/write';

export interface GatewaySettings {
  sync: SyncSettings;
  /** Milliseconds of rest after an edit before its sheet is read. */
  rest: number;
  /** Largest estimated size of a request. */
  requestBytes?: number;
}

const DEFAULT_SETTINGS: GatewaySettings = { sync: DEFAULT_SYNC, rest: 200 };

export function createGateway(settings: Partial<GatewaySettings> = {}): Gateway {
  const { sync, rest, requestBytes } = { ...DEFAULT_SETTINGS, ...settings };
  const connection = new Connection(sync);
  let watch: Watch | null = null;

  const readAll = () => connection.run(readOurs);
  const undisturbed = <T>(call: () => Promise<T>) => (watch ? watch.undisturbed(call) : call());
  const ownWrites = <T>(write: () => Promise<T>, mayAddSheets = true) =>
    watch ? watch.duringOwnWrites(write, mayAddSheets) : write();

  return {
    status: (plan) => connection.run((conversation) => statusOf(conversation, plan)),

    load: (plan, options = {}) =>
      ownWrites(() =>
        connection.run((conversation) => loadPlan(conversation, plan, options, requestBytes), {
          signal: options.signal,
        }),
      ),

    read: async ({ afterOwnWrites = false } = {}) => {
      const known = afterOwnWrites ? watch?.afterOwnWrites() : null;
      if (known) return success(known);
      const read = await undisturbed(readAll);
      return read.ok ? success(read.value.snapshot) : read;
    },

    watch: async (listeners) => {
      await watch?.stop();
      watch = new Watch({
        connection,
        rest,
        readAll,
        readAgain: (known, ids) =>
          connection.run((conversation) => readTouched(conversation, known, ids)),
        listeners,
      });
      return watch.start();
    },

    unwatch: async () => {
      const stopping = watch;
      watch = null;
      return stopping ? stopping.stop() : success(undefined);
    },

    select: (place) => connection.run((conversation) => selectPlace(conversation, place)),

    write: (writes) => ownWrites(() => writeAsOneUndo(connection, writes), false),

    setAside: (names) =>
      ownWrites(() => connection.run((conversation) => setAside(conversation, names))),

    onActivity: (listener) => connection.onActivity(listener),
  };
}

async function statusOf(conversation: Conversation, plan?: Plan): Promise<WorkbookStatus> {
  const inventory = await takeInventory(conversation);
  if (plan) {
    const { foreign } = await surveyPlan(conversation, inventory, plan);
    if (foreign.length > 0) return { kind: 'foreign', names: foreign };
  }
  const sheets = ourSheets(inventory);
  return sheets.length === 0 ? { kind: 'empty' } : { kind: 'tasma', sheets };
}
