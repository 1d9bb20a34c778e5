/** How office.js learns of its host: by the frame's address and name, and by the context that it asks for. */

/** Name and value as JSON text. */
export type DocumentSettings = [name: string, value: string][];

/** What is served; the library refuses an API of a newer set before it sends anything. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  Settings: '1.1',
  SharedRuntime: '1.1',
  AddinCommands: '1.3',
};

const CORRELATION = '11111111-2222-3333-4444-555555555555';
const APP_ID = 'tasma-workbench';
/** The file of the library's host names, `excel-web-16.00.js`. */
const VERSION = '16.00';

const AppName = { excelWeb: 16 } as const;
const ClientMode = { readWrite: 1 } as const;
const ControlType = { taskPane: 1 } as const;

export interface FrameAddress {
  src: string;
  /** Goes to `iframe.name` before the frame is inserted; Chromium ignores a later change. */
  name: string;
}

/**
 * The frame of an add-in's page under a host page. Both are https and of one host name (the ports may
 * differ), else the library refuses its host.
 */
export function frameAddress(
  addinUrl: string,
  hostUrl: string,
  conversationId: string,
  locale: string,
): FrameAddress {
  const hostInfo = ['Excel', 'Web', VERSION, locale, CORRELATION, '', 'disableLogging', '0'].join(
    '$',
  );
  const src = new URL(addinUrl);
  src.searchParams.set('_host_Info', hostInfo);
  return {
    src: src.href,
    name: JSON.stringify({
      baseFrameName: `excel-host-${APP_ID}`,
      hostInfo,
      xdmInfo: `${conversationId}|${APP_ID}|${hostUrl}`,
      serializerVersion: '1',
      flights: '[]',
    }),
  };
}

/** The answer to ContextActivationManager_getAppContextAsync. */
export const appContext = (
  appId: string,
  settings: DocumentSettings,
  locale: string,
): Readonly<Record<string, unknown>> => ({
  _id: appId,
  _appName: AppName.excelWeb,
  _appVersion: VERSION,
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: 'https://example.invalid/Ty%C3%B6kirja1.xlsx',
  _clientMode: ClientMode.readWrite,
  _settings: settings,
  _reason: 'documentOpened',
  _osfControlType: ControlType.taskPane,
  _eToken: '',
  _correlationId: CORRELATION,
  _appInstanceId: appId,
  _hostFullVersion: '16.0.15407.10000',
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
});
