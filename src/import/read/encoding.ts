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

/** The text of a file. Throws SourceFault: empty, format. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new SourceFault('empty', 'tyhjä tiedosto');
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\ufeff/, '');
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
