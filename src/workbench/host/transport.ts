/**
 * The conversation between office.js in the add-in's frame and its host page: JSON texts by postMessage.
 * The page is Excel on the web. Nothing of the DOM is used but the two objects that are handed in.
 */
import { appContext, type DocumentSettings } from './appContext';
import { byteLength, type ExcelHost } from './host';
import type { RequestBody } from './executor/protocol';
import {
  ActionKind,
  Dispatch,
  GENERAL_EXCEPTION,
  MessageType,
  NOT_SERVED,
  readMessage,
  ResponseKind,
  type Message,
  type MethodData,
} from './wire';

/** The part of `window` that is listened on. */
export interface MessageSource {
  readonly location: { readonly origin: string };
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** The part of the `<iframe>` that is spoken to. */
export interface AddinFrame {
  readonly contentWindow: Pick<Window, 'postMessage'> | null;
}

export interface TransportOptions {
  host: ExcelHost;
  frame: AddinFrame;
  window: MessageSource;
  addinOrigin: string;
  /** As in `frameAddress`. A reload of the pane needs a new one, or the library shows its old settings. */
  conversationId: string;
  settings?: DocumentSettings;
}

export class AddinTransport {
  /** What `Office.context.document.settings` has saved. */
  settings: DocumentSettings;
  private readonly events = new Map<string, number>();
  private readonly commands = new Map<string, () => void>();
  private readonly stopEvents: () => void;
  private commandIds = 0;

  constructor(private readonly options: TransportOptions) {
    this.settings = options.settings ?? [];
    options.window.addEventListener('message', this.receive);
    this.stopEvents = options.host.onEvents((entries) =>
      this.fire('richApiMessage', { ArrayData: entries }),
    );
  }

  dispose(): void {
    this.options.window.removeEventListener('message', this.receive);
    this.stopEvents();
    // Nobody is left who could say that they are over.
    for (const end of this.commands.values()) end();
    this.commands.clear();
  }

  /** Runs the function of a ribbon button; resolves when the add-in calls `event.completed()`. */
  invokeCommand(functionName: string, source = { id: functionName }): Promise<void> {
    const id = `command-${++this.commandIds}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, resolve);
      const isHeard = this.fire('appCommandInvoked', [
        id,
        functionName,
        JSON.stringify({ source }),
      ]);
      if (!isHeard) reject(new Error('The add-in does not listen to commands yet.'));
    });
  }

  private fire(event: string, data: unknown): boolean {
    const correlation = this.events.get(event);
    if (correlation === undefined) return false;
    this.post(event, correlation, data, ResponseKind.ForEventing);
    return true;
  }

  private post(
    action: string,
    correlation: number,
    data: unknown,
    kind: ResponseKind,
    code = 0,
  ): void {
    const message = {
      _messageType: MessageType.Response,
      _actionName: action,
      _conversationId: this.options.conversationId,
      _correlationId: correlation,
      _origin: this.options.window.location.origin,
      _data: data,
      _errorCode: code,
      _responseType: kind,
      _serializerVersion: 1,
    };
    const { contentWindow } = this.options.frame;
    contentWindow?.postMessage(JSON.stringify(message), this.options.addinOrigin);
  }

  private reply(to: Message, data: unknown, code = 0): void {
    this.post(to._actionName, to._correlationId, data, ResponseKind.ForCalling, code);
  }

  private readonly receive = (event: MessageEvent): void => {
    const { frame, addinOrigin, conversationId } = this.options;
    if (event.source !== frame.contentWindow || event.origin !== addinOrigin) return;
    const message = readMessage(event.data);
    if (message?._conversationId !== conversationId) return;
    if (message._messageType === MessageType.Request) this.handle(message);
  };

  private handle(message: Message): void {
    if (message._actionType === ActionKind.RegisterEvent) {
      this.events.set(message._actionName, message._correlationId);
      return this.reply(message, { Error: 0 });
    }
    if (message._actionType === ActionKind.UnregisterEvent) {
      this.events.delete(message._actionName);
      return this.reply(message, { Error: 0 });
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.reply(
          message,
          appContext(String(message._data), this.settings, this.options.host.workbook.culture.name),
        );
      case 'ContextActivationManager_notifyHost':
        return this.reply(message, null);
      case 'executeMethod':
        return void this.execute(message, message._data as MethodData);
      default:
        this.options.host.unknown.push(message._actionName);
        return this.reply(message, null, NOT_SERVED);
    }
  }

  private async execute(message: Message, data: MethodData): Promise<void> {
    const { DispatchId: dispatch, Version: version = 1 } = data.DdaMethod ?? {};
    const succeed = (results: object = {}): void =>
      this.reply(message, { Version: version, Error: 0, ...results });
    switch (dispatch) {
      case Dispatch.RichApi:
        return this.answerBatch(message, data.ArrayData ?? [], version);
      case Dispatch.SaveSettings:
        this.settings = data.DdaSettingsMethod?.Properties ?? [];
        return succeed();
      case Dispatch.LoadSettings: {
        const saved = this.settings.map(([Name, Value]) => ({ Name, Value }));
        return succeed({ Properties: { Settings: saved } });
      }
      case Dispatch.CommandCompleted:
        this.completeCommand(String(data['0']));
        return succeed();
      default:
        this.options.host.unknown.push(`executeMethod ${String(dispatch)}`);
        this.reply(message, { Version: version, Error: GENERAL_EXCEPTION });
    }
  }

  /** The fifth item of the request's array is the body, the seventh its flags. */
  private async answerBatch(message: Message, request: unknown[], version: number): Promise<void> {
    const text = String(request[4]);
    const { refusal, body } = await this.options.host.answer({
      body: JSON.parse(text) as RequestBody,
      flags: Number(request[6]),
      bytes: byteLength(text),
    });
    this.reply(
      message,
      refusal
        ? { Version: version, Error: refusal.error }
        : {
            Version: version,
            Error: 0,
            Data: [200, ['Content-Type', 'application/json'], JSON.stringify(body)],
          },
    );
    this.options.host.sendEvents();
  }

  private completeCommand(id: string): void {
    this.commands.get(id)?.();
    this.commands.delete(id);
  }
}
