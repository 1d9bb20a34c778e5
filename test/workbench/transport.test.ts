/**
 * The outer conversation, message by message as office.js 16.0.15407 sends it; that the library itself
 * accepts the answers is seen in the browser journeys.
 */
import { readFileSync } from 'node:fs';
import { initSync } from '@ironcalc/wasm';
import {
  AddinTransport,
  ExcelHost,
  frameAddress,
  type DocumentSettings,
} from '../../src/workbench/host';
import { settle } from './workbooks';

const ORIGIN = 'https://localhost:8443';
const CONVERSATION = 'conversation-1';

interface Sent {
  _messageType: number;
  _actionName: string;
  _correlationId: number;
  _data: Record<string, unknown> | null;
  _errorCode: number;
  _responseType: number;
}

function page(settings: DocumentSettings = []) {
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const host = new ExcelHost();
  const sent: Sent[] = [];
  const listeners = new Set<(event: MessageEvent) => void>();
  const contentWindow = { postMessage: (text: string) => void sent.push(JSON.parse(text) as Sent) };
  const window = {
    location: { origin: ORIGIN },
    addEventListener: (_: string, listener: (event: MessageEvent) => void) =>
      void listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) =>
      void listeners.delete(listener),
  };
  const transport = new AddinTransport({
    host,
    frame: { contentWindow: contentWindow as unknown as Window },
    window,
    addinOrigin: ORIGIN,
    conversationId: CONVERSATION,
    settings,
  });
  let correlation = 0;
  const deliver = (data: unknown, over: Partial<MessageEvent> = {}) => {
    const event = {
      source: contentWindow,
      origin: ORIGIN,
      data,
      ...over,
    } as unknown as MessageEvent;
    for (const listener of listeners) listener(event);
  };
  const request = (action: string, data: unknown, kind = 0) =>
    deliver(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _conversationId: CONVERSATION,
        _correlationId: correlation++,
        _origin: ORIGIN,
        _data: data,
        _actionType: kind,
        _serializerVersion: 1,
      }),
    );
  const method = (dispatch: number, data: object) =>
    request('executeMethod', {
      ...data,
      DdaMethod: { ControlId: 'x', Version: 1, DispatchId: dispatch },
    });
  return { host, transport, sent, listeners, deliver, request, method };
}

const batch = (actions: object[], paths: object, flags = 1) => ({
  ArrayData: [
    'IterativeExecutor',
    'POST',
    'ProcessQuery',
    ['SdkVersion', 'officejs'],
    JSON.stringify({ AutoKeepReference: true, Actions: actions, ObjectPaths: paths }),
    0,
    flags,
  ],
});

test('the hand-shake tells a Finnish Excel on the web that serves ExcelApi 1.14', () => {
  const { sent, request } = page([['tila', '"auki"']]);
  request('ContextActivationManager_getAppContextAsync', 'tasma-workbench');
  expect(sent[0]).toMatchObject({
    _messageType: 1,
    _correlationId: 0,
    _errorCode: 0,
    _responseType: 0,
  });
  const context = sent[0]?._data ?? {};
  for (const key of [
    '_id',
    '_appName',
    '_appVersion',
    '_appUILocale',
    '_dataLocale',
    '_docUrl',
    '_clientMode',
    '_settings',
    '_reason',
  ])
    expect(context).toHaveProperty(key);
  expect(context).toMatchObject({
    _appName: 16,
    _clientMode: 1,
    _appUILocale: 'fi-FI',
    _settings: [['tila', '"auki"']],
  });
  expect(JSON.parse(String(context['_requirementMatrix']))).toMatchObject({
    ExcelApi: '1.14',
    RichApiRuntime: '1.2',
  });
});

test('a frame gets its host by address and name', () => {
  const { src, name } = frameAddress(
    `${ORIGIN}/taskpane.html?a=1`,
    `${ORIGIN}/`,
    CONVERSATION,
    'fi-FI',
  );
  expect(new URL(src).searchParams.get('_host_Info')).toMatch(
    /^Excel\$Web\$16\.00\$fi-FI\$.*\$disableLogging\$0$/,
  );
  expect(new URL(src).searchParams.get('a')).toBe('1');
  expect(JSON.parse(name)).toMatchObject({ xdmInfo: `${CONVERSATION}|tasma-workbench|${ORIGIN}/` });
});

test('a batch is executed and answered; a refusal is a number', async () => {
  const { host, sent, method } = page();
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  };
  const query = {
    Id: 3,
    ActionType: 2,
    Name: '',
    ObjectPathId: 2,
    QueryInfo: { Select: ['name'] },
  };
  method(93, batch([query], paths));
  await settle();
  const data = sent[0]?._data as { Error: number; Data: [number, string[], string] };
  expect(data.Error).toBe(0);
  expect(JSON.parse(data.Data[2])).toMatchObject({
    Results: [{ ActionId: 3, Value: { _Items: [{ Name: 'Taul1', _Index: 0 }] } }],
  });
  host.faults.failSync('AccessDenied');
  method(93, batch([query], paths));
  await settle();
  expect(sent[1]?._data).toEqual({ Version: 1, Error: 7000 });
});

test('events go to who registered, after the answer', async () => {
  const { host, sent, request } = page();
  host.events.subscribe(10);
  host.user.edit('Taul1', 'A1', '1');
  expect(sent).toEqual([]);
  request('richApiMessage', { controlId: 'x', eventDispId: 33, targetId: '' }, 1);
  expect(sent[0]?._data).toEqual({ Error: 0 });
  host.user.edit('Taul1', 'A2', '2');
  expect(sent[1]).toMatchObject({
    _actionName: 'richApiMessage',
    _responseType: 1,
    _correlationId: 0,
  });
  const [entry] = (sent[1]?._data as { ArrayData: unknown[][] }).ArrayData;
  expect(entry?.slice(0, 3)).toEqual([65536, 10, 'Workbook']);
  expect(JSON.parse(String(entry?.[3]))).toMatchObject({ address: 'A2', source: 'Local' });
});

test('settings are saved and read again', () => {
  const { transport, sent, method } = page();
  method(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['k', '{"a":1}']] } });
  expect(transport.settings).toEqual([['k', '{"a":1}']]);
  method(75, {});
  expect(sent[1]?._data).toEqual({
    Version: 1,
    Error: 0,
    Properties: { Settings: [{ Name: 'k', Value: '{"a":1}' }] },
  });
});

test('a ribbon button runs a function and waits for its end', async () => {
  const { transport, sent, request, method } = page();
  await expect(transport.invokeCommand('avaaRaportti')).rejects.toThrow();
  request('appCommandInvoked', { controlId: 'x', eventDispId: 39, targetId: '' }, 1);
  const done = transport.invokeCommand('avaaRaportti');
  const data = sent[1]?._data as unknown as [string, string, string];
  expect(data[1]).toBe('avaaRaportti');
  method(94, { 0: data[0], 1: 0, 2: '' });
  await done;
});

test('a function of an add-in that goes is over', async () => {
  const { transport, request } = page();
  request('appCommandInvoked', { controlId: 'x', eventDispId: 39, targetId: '' }, 1);
  const done = transport.invokeCommand('avaaRaportti');
  transport.dispose();
  await done;
});

test('what is not served is answered as such and recorded', () => {
  const { host, sent, method, request } = page();
  method(64, {});
  expect(sent[0]?._data).toEqual({ Version: 1, Error: 5001 });
  request('ei_ole', {});
  expect(sent[1]?._errorCode).toBe(-2);
  expect(host.unknown).toEqual(['executeMethod 64', 'ei_ole']);
});

test('messages of others are left alone', () => {
  const { sent, deliver, listeners, transport } = page();
  deliver('ei jsonia');
  deliver({ kuka: 'muu' });
  deliver(JSON.stringify({ _conversationId: 'toinen', _messageType: 0 }));
  deliver(JSON.stringify({ _conversationId: CONVERSATION, _messageType: 0 }), {
    origin: 'https://muu.example',
  });
  expect(sent).toEqual([]);
  transport.dispose();
  expect(listeners.size).toBe(0);
});
