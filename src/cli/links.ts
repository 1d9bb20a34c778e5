/** `tasma links REPORT.json [--json]`: every figure of the prose, and what it is tied to. */
import { check } from '../checks/engine';
import { countStates, linksOf, type Link } from '../checks/links/links';
import { countsText, STATE_WORDS } from '../checks/links/words';
import { placeName } from '../checks/place-name';
import type { Report } from '../report/model';
import { EXIT, type Io } from './io';
import { readReportArgument } from './reportArgument';
import { readReportFile } from './reportFile';

/** Exit 0, 2 when the file is no report. */
export async function run(args: string[], io: Io): Promise<number> {
  const given = readReportArgument('links', args, io);
  if (typeof given === 'number') return given;
  const report = await readReportFile(io, given.name);
  if (typeof report === 'number') return report;
  const links = linksOf(report, check(report).findings);
  io.stdout(given.json ? `${JSON.stringify(links, null, 2)}\n` : letter(report, links));
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
