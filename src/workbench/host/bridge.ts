/**
 * The library's own way out of a page without a browser: it looks for a global `_richApiNativeBridge`
 * when its file runs. For unit tests; the page speaks by `transport.ts`.
 */
import { byteLength, type ExcelHost } from './host';
import type { RequestBody } from './executor/protocol';

/** What the library calls and what it puts its own receiver on. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  id: number;
  flags: number;
  message: { body: RequestBody };
}

const enum MessageType {
  Response = 2,
  Event = 3,
}

/** HTTP statuses of refusals; the library takes the code from the body. */
const REFUSED_STATUS = 400;

export function createBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      void reply(host, bridge, text);
    },
  };
  host.onEvents((entries) => send(bridge, { type: MessageType.Event, message: { entries } }));
  return bridge;
}

async function reply(host: ExcelHost, bridge: NativeBridge, text: string): Promise<void> {
  const { id, flags, message } = JSON.parse(text) as BridgeRequest;
  const bytes = byteLength(JSON.stringify(message.body));
  const { refusal, body } = await host.answer({ body: message.body, flags, bytes });
  send(bridge, {
    id,
    type: MessageType.Response,
    message: refusal
      ? {
          statusCode: REFUSED_STATUS,
          headers: {},
          body: { error: { code: refusal.code, message: refusal.code } },
        }
      : { statusCode: 200, headers: {}, body },
  });
  setTimeout(() => host.sendEvents());
}

/** Through JSON, as on the wire: nothing is shared by reference. */
const send = (bridge: NativeBridge, message: object): void =>
  bridge.onMessageFromHost?.(JSON.stringify(message));
