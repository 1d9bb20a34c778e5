/** Bytes of a text file to text, whatever the program that wrote them took for granted. */
import { SourceFault } from '../block';

/** A character that no text holds. */
const NOUGHT = String.fromCharCode(0);

/** As the bytes of a text are coded; names as TextDecoder knows them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** UTF-8 and UTF-16 by their marks, UTF-16 without one by its noughts, UTF-8 where it is valid, else Windows-1252. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const noughts = noughtsOf(bytes);
  if (noughts.odd > noughts.all / 4) return 'utf-16le';
  if (noughts.even > noughts.all / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** What Windows-1252 prints at 0x80 to 0x9f; Node 20 decodes them as the controls of Latin-1. */
const PRINTED =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const FIRST = 0x80;

const withPrinted = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (letter) => PRINTED[letter.charCodeAt(0) - FIRST] ?? letter);

/** The text of a file. Throws SourceFault: empty, format. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new SourceFault('empty', 'tyhjä tiedosto');
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, '');
  const text = encoding === 'windows-1252' ? withPrinted(decoded) : decoded;
  if (text.includes(NOUGHT)) throw new SourceFault('format', 'muuta kuin tekstiä');
  if (text.trim() === '') throw new SourceFault('empty', 'tyhjä tiedosto');
  return text.replace(/\r\n?/g, '\n').replace(/\u00ad/g, '');
}

/** How many noughts stand at even and odd places among the first bytes. */
function noughtsOf(bytes: Uint8Array): { even: number; odd: number; all: number } {
  const looked = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  looked.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  return { even, odd, all: looked.length };
}
