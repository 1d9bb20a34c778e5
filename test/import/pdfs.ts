/** Small PDFs written by hand. */

const HEAD = '%PDF-1.4\n';

function fileOf(objects: string[], trailer: string): Uint8Array {
  let text = HEAD;
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) text += `${String(at).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
}

/** Pages of lines of text, without rules. */
function objectsOf(pages: string[][]): string[] {
  const first = 4;
  const kids = pages.map((_page, i) => `${first + 2 * i} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, i) => {
      const drawn = lines
        .map((line, n) => `BT /F1 10 Tf 50 ${800 - 16 * n} Td (${line}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
}

/** A PDF of pages, each of lines of text. */
export const pdfOf = (pages: string[][]): Uint8Array => fileOf(objectsOf(pages), '');

/** A PDF that opens with a password only. */
export function encryptedPdf(): Uint8Array {
  const objects = objectsOf([['Salainen']]);
  const key = '0123456789abcdef'.repeat(4);
  objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`);
  return fileOf(objects, `/Encrypt ${objects.length} 0 R /ID [<${key}> <${key}>] `);
}
