import { readFile } from 'node:fs/promises';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

export interface SiteServer {
  /** "https://localhost:PORT" */
  origin: string;
  close(): Promise<void>;
}

/** The file of `folder` that a request names; null when the path leads out of it. */
function fileOf(folder: string, name: string): string | null {
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) ? file : null;
}

/**
 * Serves the built workbench and, under /office-js/, the unmodified office.js on one https origin, as
 * `npm start` does, from files that do not change while the journeys run.
 */
export async function serveSite(site: string, officeJs: string): Promise<SiteServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const server = https.createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const name = decodeURIComponent(pathname);
    const file = name.startsWith('/office-js/')
      ? fileOf(officeJs, name.slice('/office-js'.length).toLowerCase())
      : fileOf(site, name);
    const answer = file === null ? Promise.reject(new Error('outside')) : readFile(file);
    answer.then(
      (body) => {
        const type = TYPES[path.extname(file ?? '')] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
