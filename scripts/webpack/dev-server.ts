import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Configuration } from 'webpack-dev-server';
import { officeJsFolder } from '../office-js';

const FIRST_PORT = 3000;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}

/** PORT or 3000; when it is taken, the next free one. */
async function freePort(): Promise<number> {
  const first = Number(process.env.PORT ?? FIRST_PORT);
  for (let port = first; port < first + 50; port++) if (await isFree(port)) return port;
  throw new Error(`PORT: expected a free port from ${first} on; found none up to ${first + 49}.`);
}

/** The certificate that office-addin-dev-certs made, if the user has installed it: browsers trust it. */
function trustedCertificate(): { key: string; cert: string } | undefined {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  return key && cert && existsSync(key) && existsSync(cert) ? { key, cert } : undefined;
}

/** A browser can only be opened where there is a screen. */
function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** One https origin with the workbench, the pane and the unmodified office.js. */
export async function devServer(root: string): Promise<Configuration> {
  const port = await freePort();
  const certificate = trustedCertificate();
  return {
    host: 'localhost',
    port,
    server: certificate ? { type: 'https', options: certificate } : 'https',
    open: hasScreen(),
    hot: false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false }, logging: 'warn' },
    devMiddleware: { stats: 'errors-warnings' },
    static: { directory: officeJsFolder(root), publicPath: '/office-js', watch: false },
    setupMiddlewares: (middlewares) => [
      {
        name: 'office-js-lower-case',
        // office.js asks for "AgaveErrorUX/"; its package has every name in lower case.
        middleware: (request: { url: string }, _: unknown, next: () => void) => {
          if (request.url.startsWith('/office-js/')) request.url = request.url.toLowerCase();
          next();
        },
      },
      ...middlewares,
    ],
    onListening: () => {
      console.log(`\n  Täsmä: https://localhost:${port}/`);
      if (!certificate) {
        console.log(
          '  The certificate is self-made: the browser asks once whether to go on to localhost.\n',
        );
      }
    },
  };
}
