/** The findings as a text that can be mailed to the divisions. */
import type { Finding, Severity } from '../../checks/finding';
import { countStates, type Link } from '../../checks/links/links';
import { countsText } from '../../checks/links/words';
import { placeName } from '../../checks/place-name';
import type { Report } from '../../report/model';

const WORDS: Record<Severity, { one: string; many: string; mark: string }> = {
  error: { one: 'virhe', many: 'virhettä', mark: 'VIRHE' },
  warning: { one: 'varoitus', many: 'varoitusta', mark: 'Varoitus' },
  info: { one: 'huomautus', many: 'huomautusta', mark: 'Huomautus' },
};
const WIDTH = 96;
/** Longer lists of places are cut: the message names what matters. */
const MOST_PLACES = 4;

export function letter(
  report: Report,
  findings: readonly Finding[],
  links: readonly Link[],
): string {
  const title = [report.municipality, report.title].filter((part) => part !== '').join(', ');
  const figures = links.length === 0 ? [] : wrap(countsText(countStates(links)), '');
  const head = [`Havainnot: ${title}`, summary(findings), ...figures];
  const chapters = [...report.divisions.map(({ id, name }) => ({ id, name })), WHOLE].flatMap(
    ({ id, name }) => {
      const own = findings.filter((finding) => (finding.division ?? WHOLE.id) === id);
      return own.length === 0 ? [] : [chapter(name, own, report)];
    },
  );
  return `${[head.join('\n'), ...chapters].join('\n\n')}\n`;
}

const WHOLE = { id: '', name: 'Koko raportti' };

/** "2 virhettä, 1 varoitus"; consequences are told under their roots and not counted. */
function summary(findings: readonly Finding[]): string {
  const roots = findings.filter((finding) => finding.root === undefined);
  if (roots.length === 0) return 'Ei havaintoja.';
  return (Object.keys(WORDS) as Severity[])
    .map((severity) => ({
      count: roots.filter((finding) => finding.severity === severity).length,
      ...WORDS[severity],
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}

function chapter(name: string, findings: readonly Finding[], report: Report): string {
  const here = new Set(findings.map((finding) => finding.id));
  const first = findings.filter(({ root }) => root === undefined || !here.has(root));
  const entries = first.map((finding) =>
    [
      entry(finding, report),
      ...findings.filter(({ root }) => root === finding.id).map(consequence),
    ].join('\n'),
  );
  return [name.toUpperCase(), '='.repeat(name.length), '', entries.join('\n\n')].join('\n');
}

function entry(finding: Finding, report: Report): string {
  const { severity, message, at, fix } = finding;
  const lines = wrap(`${WORDS[severity].mark}: ${message}`, '  ');
  const names = [...new Set(at.map((place) => placeName(report, place)))];
  const shown = severity === 'info' ? [] : names.slice(0, MOST_PLACES);
  const more = names.length - shown.length;
  for (const name of shown) lines.push(...wrap(`- ${name}`, '    '));
  if (shown.length > 0 && more > 0) lines.push(`    - ja ${more} muuta kohtaa`);
  if (fix && 'raw' in fix)
    lines.push(`    Korjausehdotus: ${placeName(report, fix.at)}: ${fix.raw}`);
  return lines.join('\n');
}

function consequence({ message }: Finding): string {
  return wrap(`Tästä seuraa: ${message}`, '    ').join('\n');
}

/** Mail programs break long lines where they like; the break is made between words here. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
