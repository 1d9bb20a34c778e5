/**
 * Microsoft's own library, unmodified, over the workbench's workbook, without a browser.
 * A second call gives a new workbook with a library of its own.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { initSync } from '@ironcalc/wasm';
import { createBridge, ExcelHost, type HostOptions } from '../../src/workbench/host';

export interface OfficeSession {
  host: ExcelHost;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

const packageFile = (name: string, file: string): string =>
  path.join(path.dirname(require.resolve(`${name}/package.json`)), file);

let library: vm.Script | undefined;

function libraryScript(): vm.Script {
  const file = packageFile('@microsoft/office-js', 'dist/excel-web-16.00.js');
  library ??= new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  return library;
}

/** The few things of a browser that the library touches when its file runs. */
function browserStandIn(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const page: Record<string, unknown> = {
    console: { log: nothing, warn: nothing, error: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    addEventListener: nothing,
    removeEventListener: nothing,
    open: nothing,
    location: new URL('https://localhost/'),
    navigator: { userAgent: 'node' },
    name: '',
    document: {
      readyState: 'complete',
      addEventListener: nothing,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      createElement: () => ({ style: {} }),
      hasFocus: () => false,
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}

export function startExcel(options: HostOptions = {}): OfficeSession {
  initSync({ module: readFileSync(packageFile('@ironcalc/wasm', 'wasm_bg.wasm')) });
  const host = new ExcelHost(options);
  const page = browserStandIn();
  page['_richApiNativeBridge'] = createBridge(host);
  vm.createContext(page);
  libraryScript().runInContext(page);
  const { Excel: excel, OfficeExtension: extension } = page as unknown as Omit<
    OfficeSession,
    'host'
  >;
  return { host, Excel: excel, OfficeExtension: extension };
}
