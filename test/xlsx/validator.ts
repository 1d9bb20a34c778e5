/** The writer's own check of a file against what Excel opens without repairing; its package does not export it. */
import path from 'node:path';

interface Report {
  problems: unknown[];
}

const FILE = 'dist/cjs/modules/excel/utils/ooxml-validator/index.js';
const root = path.dirname(require.resolve('@cj-tech-master/excelts/package.json'));

export async function problemsOf(file: Uint8Array): Promise<unknown[]> {
  const { validateXlsxBuffer } = (await import(path.join(root, FILE))) as {
    validateXlsxBuffer: (file: Uint8Array) => Promise<Report>;
  };
  return (await validateXlsxBuffer(file)).problems;
}
