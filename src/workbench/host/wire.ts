/** The messages between office.js in the add-in's frame and its host page. */
import type { DocumentSettings } from './appContext';

export const enum MessageType {
  Request = 0,
  Response = 1,
}

export const enum ActionKind {
  Invoke = 0,
  RegisterEvent = 1,
  UnregisterEvent = 2,
}

export const enum ResponseKind {
  ForCalling = 0,
  ForEventing = 1,
}

/** `errorHandlingRequest` of the library's InvokeResultCode. */
export const NOT_SERVED = -2;

export const enum Dispatch {
  LoadSettings = 75,
  SaveSettings = 76,
  RichApi = 93,
  CommandCompleted = 94,
}

/** GeneralException on the wire. */
export const GENERAL_EXCEPTION = 5001;

export interface Message {
  _messageType: MessageType;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: ActionKind;
  _data: unknown;
}

export interface MethodData {
  DdaMethod?: { DispatchId?: number; Version?: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: DocumentSettings };
  [argument: string]: unknown;
}

/** Null for what is no message of the library. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'string') return null;
  try {
    return JSON.parse(data) as Message;
  } catch {
    return null;
  }
}
