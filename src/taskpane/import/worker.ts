/** The import's own thread, so that the pane answers while 200 pages are read. */
import type { PdfLibrary } from '../../import/read/pdf/library';
import { readPdfBlocks } from '../../import/read/pdf/pdf';
import { createInterpreter } from './interpreter';
import type { Reply, Request } from './messages';

const say = (reply: Reply): void => self.postMessage(reply);

/** pdfjs with its worker's code in this thread, since this is a worker itself. */
async function pdfLibrary(): Promise<PdfLibrary> {
  const [{ getDocument, OPS }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(self, { pdfjsWorker: worker });
  return {
    operators: OPS,
    open: async (data) => {
      const task = getDocument({
        data: new Uint8Array(data),
        disableFontFace: true,
        isEvalSupported: false,
        useSystemFonts: false,
        useWorkerFetch: false,
        verbosity: 0,
      });
      return (await task.promise) as unknown as Awaited<ReturnType<PdfLibrary['open']>>;
    },
  };
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const interpreter = createInterpreter({
  readPdf: (onPage) => async (bytes, source) =>
    readPdfBlocks(bytes, source, await pdfLibrary(), {
      page: (done, of) => {
        onPage(done, of);
        return true;
      },
    }),
  digest: async (bytes) => hexadecimal(await crypto.subtle.digest('SHA-256', bytes.slice())),
});

async function answer(request: Request): Promise<Reply & { kind: 'done' }> {
  const { id } = request;
  switch (request.kind) {
    case 'open': {
      const files = request.files.map(({ name, bytes }) => ({
        name,
        size: bytes.byteLength,
        arrayBuffer: () => Promise.resolve(bytes),
      }));
      const onProgress = (progress: Parameters<Parameters<typeof interpreter.open>[2]>[0]): void =>
        say({ kind: 'progress', progress });
      const result = await interpreter.open(files, request.answers, onProgress);
      return { kind: 'done', id, result };
    }
    case 'answer':
      return { kind: 'done', id, result: await interpreter.answer(request.answers) };
    case 'report':
      return { kind: 'done', id, result: await interpreter.report() };
  }
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  answer(event.data).then(say, (error: unknown) =>
    say({
      kind: 'broken',
      id: event.data.id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
});
