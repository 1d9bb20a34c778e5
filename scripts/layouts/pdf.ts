/** Word documents printed to PDF by LibreOffice, several in one go. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Prints each `NAME.docx` to `NAME.pdf` beside it; `tagged` writes the tag tree. */
export function printPdf(files: string[], tagged: boolean): void {
  if (files.length === 0) return;
  const home = mkdtempSync(join(tmpdir(), 'layouts-'));
  try {
    const filter = `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${String(tagged)}"}}`;
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${home}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        home,
        ...files,
      ],
      { encoding: 'utf8', timeout: 480_000 },
    );
    for (const file of files) {
      const made = join(home, basename(file).replace(/\.docx$/, '.pdf'));
      if (!existsSync(made)) throw new Error(`soffice printed no ${made}: ${run.stderr}`);
      copyFileSync(made, file.replace(/\.docx$/, '.pdf'));
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
