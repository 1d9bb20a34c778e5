import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A browser that can be started, and where it comes from. */
export interface FoundBrowser {
  executablePath: string;
  origin: 'TASMA_BROWSER' | 'installed' | 'npm';
}

/** Where Chrome, Edge and Chromium live when they are installed; on Linux a name is looked up in PATH. */
const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chromium',
    'chromium-browser',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    return root === undefined
      ? []
      : [
          path.join(root, 'Google\\Chrome\\Application\\chrome.exe'),
          path.join(root, 'Microsoft\\Edge\\Application\\msedge.exe'),
        ];
  }),
};

function inPath(name: string): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name));
}

/** A browser that lacks a library of the system does not even tell its version. */
const runs = (executable: string): boolean => spawnSync(executable, ['--version']).status === 0;

async function fromNpm(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package brings the libraries that a bare Linux lacks, and unpacks them only where it takes the
  // machine for the one it was made for.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  return runs(executablePath) ? { executablePath, origin: 'npm' } : null;
}

/**
 * The browser that journeys and icons use: the one that TASMA_BROWSER names, else an installed Chrome,
 * Edge or Chromium, else on Linux x64 the one from npm. Null when there is none.
 * TASMA_BROWSER=npm skips the installed ones, TASMA_BROWSER=none all of them.
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const wanted = process.env.TASMA_BROWSER;
  if (wanted === 'none') return null;
  if (wanted === 'npm') return fromNpm();
  if (wanted !== undefined && wanted !== '') {
    return { executablePath: wanted, origin: 'TASMA_BROWSER' };
  }
  const installed = (INSTALLED[process.platform] ?? []).flatMap(inPath).find(existsSync);
  return installed === undefined ? fromNpm() : { executablePath: installed, origin: 'installed' };
}

/**
 * Starts a browser. Playwright's own arguments do for every one of them, the one from npm too: those that its
 * package names are for a Lambda function that shows one page, and with their `--single-process` the browser
 * dies with the first context that is closed. Chromium's sandbox stays off: it starts neither for root nor where
 * the kernel keeps user namespaces to itself, e.g. in a container, and only the project's own pages are visited.
 */
export function launchBrowser({ executablePath }: FoundBrowser): Promise<Browser> {
  return chromium.launch({ executablePath, chromiumSandbox: false });
}
