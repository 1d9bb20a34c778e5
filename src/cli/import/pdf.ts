/** PDFs on the command line: the library runs in this process. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import type { Block } from '../../import/block';
import type { PdfLibrary } from '../../import/read/pdf/library';
import { readPdfBlocks } from '../../import/read/pdf/pdf';

/** Reads a PDF. Throws SourceFault. */
export async function readPdf(bytes: Uint8Array, source: string): Promise<Block[]> {
  return readPdfBlocks(bytes, source, await library());
}

async function library(): Promise<PdfLibrary> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = path.dirname(createRequire(__filename).resolve('pdfjs-dist/package.json'));
  const fonts = `${pathToFileURL(path.join(folder, 'standard_fonts')).pathname}/`;
  return {
    operators: OPS,
    open: async (bytes) => {
      const task = getDocument({
        // The library takes the bytes over.
        data: new Uint8Array(bytes),
        standardFontDataUrl: fonts,
        disableFontFace: true,
        isEvalSupported: false,
        useSystemFonts: false,
        verbosity: 0,
      });
      return (await task.promise) as unknown as Awaited<ReturnType<PdfLibrary['open']>>;
    },
  };
}
