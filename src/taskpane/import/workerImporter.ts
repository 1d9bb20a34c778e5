/** The importer in a worker of its own. */
import type { Review } from '../../import/review/review';
import type { Importer, Opening, ReadingProgress } from './importer';
import type { Reply, Request } from './messages';

type Call = Request extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;

export function createWorkerImporter(): Importer {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  let count = 0;
  let onProgress: (progress: ReadingProgress) => void = () => undefined;

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'progress') return onProgress(data.progress);
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'done') call?.resolve(data.result);
    // The PDF library's own code in that thread says things too, which are nobody's here.
    else if (data.kind === 'broken') call?.reject(new Error(data.message));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });

  function call(request: Call, transfer: ArrayBuffer[] = []): Promise<unknown> {
    const id = count++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...request, id }, transfer);
    });
  }

  return {
    open: async (files, answers, listener) => {
      onProgress = listener;
      const contents = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })),
      );
      const request = { kind: 'open' as const, files: contents, answers };
      return (await call(
        request,
        contents.map(({ bytes }) => bytes),
      )) as Opening;
    },
    answer: async (answers) => (await call({ kind: 'answer', answers })) as Review,
    report: async () => (await call({ kind: 'report' })) as string,
    close: () => worker.terminate(),
  };
}
