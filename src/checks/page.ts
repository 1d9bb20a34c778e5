/** The catalogue as a page that a controller can read. */
import type { Severity } from './finding';
import type { Rule } from './rule';

const SEVERITY_WORDS: Record<Severity, string> = {
  error: 'virhe',
  warning: 'varoitus',
  info: 'huomautus',
};

/** Markdown: a list of the rules, then a chapter each. */
export function rulesPage(rules: readonly Rule[]): string {
  const list = rules.map(({ code, title }) => `- [${title}](#${anchorOf(code)})`);
  const chapters = rules.map(({ code, title, severity, explanation, example }) =>
    [
      `## ${code}`,
      `**${title}**. Yleensä ${SEVERITY_WORDS[severity]}.`,
      explanation,
      `Esimerkki: ${example}`,
    ].join('\n\n'),
  );
  return [
    '# Säännöt',
    'Virhe: painettuna, myös pyöristys huomioon ottaen, molemmat eivät voi pitää paikkaansa. Varoitus: hyvin todennäköisesti väärin, tai puute joka maksaa. Huomautus: katsomisen arvoinen.',
    'Sivu tehdään sääntöluettelosta komennolla `npx tsx scripts/rules-page.ts`.',
    list.join('\n'),
    ...chapters,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** As Markdown readers make them of headings. */
function anchorOf(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9-]/g, '');
}
