/**
 * `tasma proposal REPORT.json -o OUT.docx`: the council's document. A draft unless --final, which
 * waits for open errors and for proposals that are no number (exit 1). --keep writes the report with this version and its waivers.
 */
import path from 'node:path';
import { check } from '../checks/engine';
import { internalOf } from '../proposal/document/internal';
import { openFields } from '../proposal/document/model';
import { paperOf } from '../proposal/document/paper';
import { writeWord } from '../proposal/document/word/write';
import { makeProposal, versionRows, type Proposal } from '../proposal/proposal';
import { readSettings, withSettings } from '../proposal/readSettings';
import { openErrors, waiveAll, type ReviewedFinding } from '../proposal/review';
import { UNNAMED, type ProposalSettings } from '../proposal/settings';
import { applyTaken, linesOverThreshold } from '../proposal/takeOver';
import type { OpenPlace } from '../proposal/places';
import { fi } from '../proposal/text/fi';
import { textOf } from '../proposal/text/languages';
import { keepVersion } from '../proposal/versions';
import type { Report } from '../report/model';
import { formatNumber } from '../report/printed';
import { badInput, EXIT, type Io } from './io';
import { inputWrittenOver } from './outputs';
import { readArguments, type ProposalArguments } from './proposalArguments';
import { readReportFile, tellFaults } from './reportFile';
import { writeWhole } from './wholeFile';

/** Errors are open or proposals unread, and a version to stand was asked for. */
const OPEN_ERRORS = 1;

/** Runs the command; exit 0 written, 1 open errors stop the final version, 2 bad input. */
export async function run(args: string[], io: Io): Promise<number> {
  const reading = readArguments(args);
  if (!reading.ok) return badInput(io, reading.place, reading.expected, reading.found);
  const given = reading.arguments;

  const outputs = [given.out, given.internal, given.keep];
  const taken = await inputWrittenOver(outputs, [given.report], io);
  if (taken !== null) return taken;

  const report = await readReportFile(io, given.report);
  if (typeof report === 'number') return report;
  const settings = readSettings(report);
  if (!settings.ok) return tellFaults(io, given.report, settings.faults);
  return propose(report, settings.settings, given, io);
}

async function propose(
  report: Report,
  settings: ProposalSettings,
  given: ProposalArguments,
  io: Io,
): Promise<number> {
  const findings: ReviewedFinding[] = check(report).findings;
  const at = new Date().toISOString();
  const by = given.by === '' ? UNNAMED : given.by;
  const waivers =
    given.reason === null
      ? settings.waivers
      : waiveAll(findings, settings.waivers, { reason: given.reason, by, at });
  const open = openErrors(findings, waivers);

  const taken =
    given.threshold === null
      ? report
      : applyTaken(report, linesOverThreshold(report, { euros: given.threshold }, settings));
  const proposal = makeProposal(taken, { ...settings, waivers });
  if (proposal.unread.length > 0 && (given.final || given.keep !== null)) {
    io.stderr(unreadText(proposal.unread));
    return OPEN_ERRORS;
  }
  if (given.final && open.length > 0) {
    io.stderr(openErrorsText(open));
    return OPEN_ERRORS;
  }
  const paper = paperOf(proposal, { language: given.language, final: given.final });
  const files: [string, Uint8Array | string][] = [
    [given.out, await writeWord(paper, textOf(given.language))],
  ];
  if (given.internal !== null) {
    const internal = internalOf(proposal, paper, findings);
    files.push([given.internal, await writeWord(internal, textOf('fi'))]);
  }
  if (given.keep !== null) {
    const mark = { stage: given.stage, by, at };
    const versions = keepVersion(settings.versions, versionRows(proposal), mark);
    const kept = withSettings(taken, { ...proposal.settings, versions });
    files.push([given.keep, `${JSON.stringify(kept, null, 2)}\n`]);
  }
  for (const [name, content] of files) {
    try {
      await writeWhole(path.resolve(io.cwd, name), content);
    } catch (error) {
      return badInput(io, name, 'a file that can be written', codeOf(error));
    }
  }
  io.stdout(summary(proposal, files[0]?.[0] ?? '', openFields(paper).length, open.length));
  return EXIT.ok;
}

/** The system's short name of what went wrong, e.g. ENOENT. */
function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function openErrorsText(open: ReviewedFinding[]): string {
  const lines = open.map((finding) => `  ${finding.message}\n`);
  return `Lopullista versiota ei kirjoitettu: avoimia virheitä ${open.length}.\n${lines.join('')}Korjaa virheet, tai ohita ne perustellen: --reason "PERUSTE" --keep RAPORTTI.json\n`;
}

function unreadText(unread: OpenPlace[]): string {
  const lines = unread.map((place) => `  ${fi.openPlace(place)}\n`);
  return `Lopullista tai talletettavaa versiota ei kirjoitettu: esityksiä ei voi laskea.\n${lines.join('')}Korjaa luvut tai palauta rivit Talous-taulukkoon.\n`;
}

function summary(proposal: Proposal, name: string, fields: number, open: number): string {
  const rows = proposal.divisions.reduce((sum, one) => sum + one.council.length, 0);
  const rest =
    proposal.total.net === null
      ? `: ${fi.states.unread}`
      : ` ${formatNumber(proposal.total.net, { locale: 'fi-FI', plus: true })} euroa`;
  return [
    `${name}: ${rows} muutosta, toimintakate${rest}.`,
    ...proposal.unread.map((place) => `Tarkista: ${fi.openPlace(place)}.`),
    `Täydennettäviä tai tarkistettavia kenttiä ${fields}, avoimia virheitä ${open}.\n`,
  ].join('\n');
}
