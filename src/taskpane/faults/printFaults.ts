import type { Fault } from '../../report/schema';
import type { Text } from '../text/fi/fi';

/** The faults as lines of text, for whoever mends the file. */
export function printFaults(file: string, faults: Fault[], { faults: words }: Text): string {
  const lines = faults.map(({ path, expected, found }) => {
    const place = path === '' ? words.wholeFile : path;
    return `${place}: ${words.expected} ${expected}, ${words.found} ${found}`;
  });
  return [...(file === '' ? [] : [file]), ...lines].join('\n');
}
