/** A workbook without Excel: what is loaded stands as planned, and a test makes edits and faults. */
import type {
  Activity,
  CellWrite,
  Gateway,
  GatewayError,
  WatchListeners,
  WorkbookChange,
  WriteOutcome,
} from '../../src/excel/gateway';
import { failure, success } from '../../src/excel/result';
import { contentOfValue, valueOfContent } from '../../src/layout/table/cells';
import { snapshotOfPlan } from '../layout/snapshotOfPlan';
import type { Plan } from '../../src/layout/plan';
import type { WorkbookSnapshot } from '../../src/layout/snapshot';
import { CURRENT } from '../../src/layout/findings/sheet';
import { planWorkbook } from '../layout/planWorkbook';
import type { Report } from '../../src/report/model';

export const TIMEOUT: GatewayError = {
  code: 'Timeout',
  title: 'Excel ei vastaa',
  explanation: 'Excel ei vastannut 30 sekunnissa.',
  whatNext: 'Yritä uudelleen.',
  retry: true,
};

type Call = 'status' | 'load' | 'read' | 'watch' | 'select' | 'write' | 'setAside';

export class FakeGateway implements Gateway {
  /** Calls in order, with what they were about. */
  readonly calls: string[] = [];
  /** Calls of these kinds fail until they are taken out. */
  readonly failing = new Map<Call, GatewayError>();
  /** A loading waits for this before it writes. */
  beforeLoad: Promise<void> = Promise.resolve();
  /** What was loaded, in order. */
  readonly plans: Plan[] = [];
  /** What was written, in order. */
  readonly writes: CellWrite[] = [];
  /** Sheets that a loading leaves as they were. */
  sheetsLeft: string[] = [];
  private snapshot: WorkbookSnapshot = { sheets: [] };
  private listeners: WatchListeners = { onChange: () => undefined };
  private tellActivity: (activity: Activity) => void = () => undefined;

  /** Puts a report into the workbook, as if it had been there all the time. */
  put(report: Report): void {
    this.snapshot = snapshotOfPlan(planWorkbook(report));
  }

  /** A co-worker changes the workbook into that of `report`. */
  edit(report: Report): void {
    this.put(report);
    const { snapshot } = this;
    this.listeners.onChange({
      snapshot,
      cells: [],
      rowsAdded: [],
      rowsRemoved: [],
      by: 'coworker',
    });
  }

  /** The user edits cells; the workbook stands as it did otherwise. */
  edited(cells: WorkbookChange['cells']): void {
    const { snapshot } = this;
    this.listeners.onChange({ snapshot, cells, rowsAdded: [], rowsRemoved: [], by: 'user' });
  }

  /** The user goes to another sheet. */
  leave(): void {
    this.listeners.onLeave?.();
  }

  trouble(error: GatewayError): void {
    this.listeners.onTrouble?.(error);
  }

  activity(activity: Activity): void {
    this.tellActivity(activity);
  }

  status: Gateway['status'] = () =>
    this.answer('status', 'status', () => {
      const sheets = this.snapshot.sheets.map(({ name }) => name);
      return sheets.length === 0 ? { kind: 'empty' } : { kind: 'tasma', sheets };
    });

  load: Gateway['load'] = async (plan, { onProgress, signal } = {}) => {
    onProgress?.({ fraction: 0.5, doing: 'Kirjoitetaan taulukkoa Perusturva' });
    await this.beforeLoad;
    if (signal?.aborted) return failure({ ...TIMEOUT, code: 'Cancelled' });
    return this.answer('load', 'load', () => {
      const fresh = calculated(snapshotOfPlan(plan)).sheets;
      const keys = new Set(fresh.map(({ key }) => key));
      const others = this.snapshot.sheets.filter(({ key }) => !keys.has(key));
      this.snapshot = { sheets: [...others, ...fresh] };
      this.plans.push(plan);
      const sheetsAdded: string[] = plan.sheets.map(({ name }) => name);
      return { syncs: 3, sheetsAdded, sheetsUpdated: [], sheetsLeft: this.sheetsLeft };
    });
  };

  read: Gateway['read'] = () => this.answer('read', 'read', () => this.snapshot);

  watch: Gateway['watch'] = (listeners) =>
    this.answer('watch', 'watch', () => {
      this.listeners = listeners;
      return this.snapshot;
    });

  select: Gateway['select'] = ({ sheet, address }) =>
    this.answer('select', `select ${sheet}!${address}`, () => undefined);

  unwatch: Gateway['unwatch'] = () => Promise.resolve(success(undefined));
  write: Gateway['write'] = (writes) =>
    this.answer('write', 'write', () => {
      this.writes.push(...writes);
      const outcomes = writes.map(({ at, content, expected = '' }): WriteOutcome => {
        const undo = { at, content: contentOfValue(expected), expected: valueOfContent(content) };
        return { kind: 'written', undo };
      });
      return { outcomes, strays: null };
    });
  setAside: Gateway['setAside'] = (names) =>
    this.answer('setAside', `setAside ${names.join(', ')}`, () =>
      names.map((before) => ({ before, after: `${before} (oma)` })),
    );
  onActivity: Gateway['onActivity'] = (listener) => {
    this.tellActivity = listener;
    listener({ kind: 'idle' });
    return () => undefined;
  };

  private async answer<T>(call: Call, name: string, value: () => T) {
    this.calls.push(name);
    const error = this.failing.get(call);
    return error ? failure(error) : success(value());
  }
}

/** The one formula that the pane reads: right after a check, Havainnot says that it is current. */
function calculated(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const cells = snapshot.sheets.find(({ key }) => key === 'findings')?.cells;
  cells?.formulas.forEach((formulas, r) =>
    formulas.forEach((formula, c) => {
      if (String(formula).includes(CURRENT)) cells.values[r]![c] = CURRENT;
    }),
  );
  return snapshot;
}
