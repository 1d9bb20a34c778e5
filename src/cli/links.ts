/** `tasma links REPORT.json [--json]`: every figure of the prose, and what it is tied to. */
import { check } from '../checks/engine';
import { countStates, linksOf, type Link } from '../checks/links/links';
import { countsText, STATE_WORDS } from '../checks/links/words';
import { placeName } from '../checks/place-name';
import type { Report } from '../report/model';
import { badInput, EXIT, type Io } from './io';
import { readReportFile } from './reportFile';

const JSON_OUTPUT = '--json';

/** Exit 0, 2 when the file is no report. */
export async function run(args: string[], io: Io): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== JSON_OUTPUT);
  if (unknown !== undefined) {
    return badInput(io, 'links', `no option but ${JSON_OUTPUT}`, `"${unknown}"`);
  }
  const [name, ...others] = args.filter((arg) => arg !== JSON_OUTPUT);
  if (name === undefined || others.length > 0) {
    const count = name === undefined ? 'none' : `${others.length + 1}`;
    return badInput(io, 'links', 'one report file', count);
  }
  const report = await readReportFile(io, name);
  if (typeof report === 'number') return report;
  const links = linksOf(report, check(report).findings);
  io.stdout(
    args.includes(JSON_OUTPUT) ? `${JSON.stringify(links, null, 2)}\n` : letter(report, links),
  );
  return EXIT.ok;
}

/** The counts, then the figures of each division in the order of the text. */
function letter(report: Report, links: Link[]): string {
  const parts = report.divisions.flatMap(({ id, name }) => {
    const own = links.filter(({ division }) => division === id);
    if (own.length === 0) return [];
    return [
      '',
      name.toUpperCase(),
      countsText(countStates(own)),
      ...own.map((link) => line(report, link)),
    ];
  });
  return `${[countsText(countStates(links)), ...parts].join('\n')}\n`;
}

function line(report: Report, { raw, paragraph, state, to }: Link): string {
  const [first] = to;
  const tied = first ? `: ${placeName(report, first)}` : '';
  return `  ${paragraph}, ”${raw}”: ${STATE_WORDS[state]}${tied}`;
}
