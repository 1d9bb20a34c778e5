/** The way back through a table of words; undefined for a word that is not in it. */
export function inverse<Key extends string>(
  table: Readonly<Record<Key, string>>,
): (word: unknown) => Key | undefined {
  const keys = new Map(Object.entries<string>(table).map(([key, word]) => [word, key as Key]));
  return (word) => keys.get(String(word));
}

export const textIn = (record: Readonly<Record<string, unknown>>, name: string): string =>
  typeof record[name] === 'string' ? record[name] : '';
