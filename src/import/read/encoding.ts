/** Bytes of a text file to text, whatever the program that wrote them took for granted. */
import { SourceFault } from '../block';

/** A character that no text holds. */
const NOUGHT = String.fromCharCode(0);

/** UTF-8 and UTF-16 by their marks, UTF-16 without one by its noughts, UTF-8 where it is valid, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new SourceFault('empty', 'tyhjä tiedosto');
  const text = decoded(bytes).replace(/^\ufeff/, '');
  if (text.includes(NOUGHT)) throw new SourceFault('format', 'muuta kuin tekstiä');
  if (text.trim() === '') throw new SourceFault('empty', 'tyhjä tiedosto');
  return text.replace(/\r\n?/g, '\n').replace(/\u00ad/g, '');
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const noughts = noughtsOf(bytes);
  if (noughts.odd > noughts.all / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (noughts.even > noughts.all / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
