/** Calculates a workbook without Excel, as the workbench does. */
import { readFile } from 'node:fs/promises';
import { initSync } from '@ironcalc/wasm';
import { calculated } from '../workbench/host/file/values';
import type { Book } from '../xlsx/book/book';

/** The book with the values of its formulas, and how many it did not get. */
export async function calculate(book: Book): Promise<ReturnType<typeof calculated>> {
  initSync({ module: await readFile(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  return calculated(book);
}
