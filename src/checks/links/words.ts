/** The states of figures in Finnish. */
import type { LinkState } from './links';

export const STATE_WORDS: Record<LinkState, string> = {
  agrees: 'täsmää',
  contradicts: 'ei täsmää',
  passage: 'täsmää tekstin muihin lukuihin',
  untabled: 'ei taulukkoa',
  unread: 'jäi ymmärtämättä',
};

/** "Tekstin 221 luvusta 168 täsmää taulukoihin, 4 ei täsmää, …" */
export function countsText(counts: Record<LinkState, number>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'Tekstissä ei ole lukuja.';
  const parts = [
    `${counts.agrees} täsmää taulukoihin`,
    `${counts.contradicts} ei täsmää`,
    `${counts.passage} täsmää tekstin muihin lukuihin`,
    `${counts.untabled}:lle ei ole taulukkoa`,
    `${counts.unread} jäi ymmärtämättä`,
  ];
  return `Tekstin ${all} luvusta ${parts.slice(0, -1).join(', ')}, ${parts.at(-1)}.`;
}
