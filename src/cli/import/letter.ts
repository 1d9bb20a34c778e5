/** What an import did, for a person. */
import type { Question } from '../../import/decide/decisions';
import type { SourcePlace } from '../../import/block';
import type { Imported } from '../../import/interpret';

const MOST_SHOWN = 20;

/** Some lines in Finnish: what was written, what is asked, what was left. */
export function letter({ report, questions, left }: Imported, out: string): string {
  const divisions = report.divisions.length;
  const areas = report.divisions.reduce((sum, { resultAreas }) => sum + resultAreas.length, 0);
  const lines = [`${out}: toimialoja ${divisions}, tulosalueita ${areas}.`];
  if (questions.length > 0) {
    lines.push('', `Kysyttävää ${questions.length}:`);
    for (const question of questions.slice(0, MOST_SHOWN)) lines.push(questionLine(question));
    if (questions.length > MOST_SHOWN)
      lines.push(`  … ja ${questions.length - MOST_SHOWN} muuta (--json)`);
  }
  if (left.length > 0) {
    lines.push('', `Lähteestä jäi pois ${left.length} kohtaa:`);
    for (const { source, text } of left.slice(0, MOST_SHOWN)) {
      lines.push(`  ${placeText(source)}: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`);
    }
    if (left.length > MOST_SHOWN) lines.push(`  … ja ${left.length - MOST_SHOWN} muuta (--json)`);
  }
  return `${lines.join('\n')}\n`;
}

function questionLine({ id, reason, at, about }: Question): string {
  const where = at[0]
    ? ` (${placeText(at[0])}${at.length > 1 ? ` ja ${at.length - 1} muuta` : ''})`
    : '';
  return `  ${id}: ${reason}${where}${about.length > 0 ? `, koskee ${about.length} kohtaa` : ''}`;
}

function placeText(place: SourcePlace): string {
  const parts = [
    place.source,
    place.page === undefined ? null : `sivu ${place.page}`,
    place.sheet === undefined ? null : `taulukko ${place.sheet}`,
    place.address ?? null,
    place.table === undefined ? null : `taulukko ${place.table}`,
    place.line === undefined ? null : `rivi ${place.line}`,
    place.paragraph === undefined ? null : `kappale ${place.paragraph}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
