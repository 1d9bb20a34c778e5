/**
 * Plays Excel's part for the unmodified office.js: a workbook, and what answers the batches of the add-in.
 * No DOM: it runs in the page and in tests.
 */
import { FINNISH, type Culture } from './culture';
import { apiNotFound } from './errors';
import { ADD_IN, CO_AUTHOR, EventRegistry, USER, type EventEntry, type Origin } from './events';
import { Batch } from './executor/batch';
import { ActionType, RequestFlag, type RequestBody, type ResponseBody } from './executor/protocol';
import { References } from './executor/references';
import type { HostServices } from './executor/services';
import { Faults, type Refusal } from './faults';
import { History } from './history';
import { CLASSES } from './objects';
import { Pane } from './pane';
import { snapshotOf, type Snapshot } from './snapshot';
import { User, type UserHost } from './user/user';
import { openState } from './workbook/open';
import type { WorkbookState } from './workbook/state';
import type { Alert } from './user/validate';
import { Workbook } from './workbook/workbook';

export interface HostOptions {
  culture?: Culture;
  /** Excel on the web takes 5 MB a request and a response. */
  payloadLimit?: number;
  /** Whether the user can undo past what an add-in wrote; Office 2021 and older empty the stack. */
  undoSurvivesAddIn?: boolean;
}

export type Answer = { refusal: Refusal; body?: never } | { refusal?: never; body: ResponseBody };

export interface Request {
  body: RequestBody;
  flags: number;
  /** Size of the request's text in bytes. */
  bytes: number;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export class ExcelHost implements HostServices, UserHost {
  readonly workbook: Workbook;
  readonly references: References;
  readonly events: EventRegistry;
  /** Who sits at this workbook. */
  readonly user: User;
  /**
   * Somebody who edits the same workbook elsewhere; events carry the source Remote. What
   * they do empties the stack of undo, which holds whole states of the workbook.
   */
  readonly coAuthor: User;
  readonly history: History;
  /** Whether the pane is shown; the page follows it. */
  readonly pane = new Pane();
  readonly faults = new Faults();
  /** Members that the add-in asked for and that are not served. */
  readonly unknown: string[] = [];
  /** What Excel would have said to the user, e.g. about data that a validation does not take. */
  readonly alerts: Alert[] = [];
  /** One entry an answered batch, but for those with which the library releases ranges. */
  readonly requests: { bytes: number; responseBytes: number; actions: number }[] = [];
  /** Grows with each workbook that is opened. */
  private opened = 0;
  private readonly eventListeners = new Set<(entries: EventEntry[]) => void>();
  private readonly changeListeners = new Set<() => void>();
  private readonly payloadLimit: number;
  private readonly undoSurvivesAddIn: boolean;

  constructor(options: HostOptions = {}) {
    this.workbook = new Workbook(options.culture ?? FINNISH);
    this.references = new References(this.workbook);
    this.events = new EventRegistry(this.workbook);
    this.history = new History(this.workbook);
    this.undoSurvivesAddIn = options.undoSurvivesAddIn ?? false;
    this.user = new User(this, USER);
    this.coAuthor = new User(this, CO_AUTHOR);
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
  }

  missing(member: string): never {
    this.unknown.push(member);
    throw apiNotFound(member);
  }

  /** Answers a batch; waits while the user edits a cell when the request asks for it. Never answers when told so. */
  async answer(request: Request): Promise<Answer> {
    if (isHousekeeping(request.body)) return { body: this.execute(request.body, false) };
    const fault = this.faults.next();
    if (fault === 'silence') return new Promise(() => undefined);
    if (fault) return { refusal: fault };
    if (this.faults.isEditingCell) {
      if (!(request.flags & RequestFlag.DelayForCellEdit))
        return { refusal: { error: 5004, code: 'InvalidOperationInCellEditMode' } };
      const { opened } = this;
      await this.faults.cellEditEnd();
      // Asked of a workbook that is gone.
      if (opened !== this.opened) return new Promise(() => undefined);
    }
    if (request.bytes > this.payloadLimit)
      return { refusal: { error: 5103, code: 'RequestPayloadSizeLimitExceeded' } };
    const body = this.execute(request.body, (request.flags & RequestFlag.Writes) !== 0);
    const responseBytes = byteLength(JSON.stringify(body));
    this.requests.push({
      bytes: request.bytes,
      responseBytes,
      actions: request.body.Actions.length,
    });
    return responseBytes > this.payloadLimit
      ? { refusal: { error: 5104, code: 'ResponsePayloadSizeLimitExceeded' } }
      : { body };
  }

  private execute(body: RequestBody, writes: boolean): ResponseBody {
    const before = writes && this.undoSurvivesAddIn ? this.history.mark() : null;
    const response = new Batch(this, CLASSES, body).run();
    this.references.endBatch();
    if (before) this.history.push(before);
    else if (writes) this.history.clear();
    this.events.collect(ADD_IN);
    for (const listener of this.changeListeners) listener();
    return response;
  }

  /** Shows another workbook: what was known of the one before, by the user and the add-in, is forgotten. */
  open(state: WorkbookState, name: string): void {
    openState(this.workbook, state, name);
    this.opened++;
    this.faults.endCellEdit();
    this.events.forget();
    this.references.releaseAll();
    this.history.clear();
    for (const listener of this.changeListeners) listener();
  }

  /** Sends what events there are; called after the answer to the batch that caused them. */
  sendEvents(): void {
    const entries = this.events.drain();
    if (entries.length > 0) for (const listener of this.eventListeners) listener(entries);
  }

  /** Ends an action that is none of the add-in's: makes its events and sends them. */
  finish(origin: Origin): void {
    this.events.collect(origin);
    for (const listener of this.changeListeners) listener();
    this.sendEvents();
  }

  /** Messages for the add-in. Returns how to stop. */
  onEvents(listener: (entries: EventEntry[]) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Called after every batch and every action of the user, e.g. to draw again. Returns how to stop. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** The workbook as plain data, for tests. */
  snapshot(): Snapshot {
    return snapshotOf(this.workbook);
  }
}

/** The library's own request after a run, which releases the run's ranges; no script waits for it. */
const isHousekeeping = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference',
  );

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
