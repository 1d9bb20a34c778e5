/** `tasma next REPORT.json --period FROM/TO -o NEXT.json`: the next period's report, empty where new figures come. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatNumber } from '../report/printed';
import { parsePeriod, printPeriod } from '../report/period';
import { nextReport, type RollNote } from '../roll/next';
import { badInput, EXIT, type Io } from './io';
import { inputWrittenOver } from './outputs';
import { readReportFile } from './reportFile';
import { writeWhole } from './wholeFile';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  period: { type: 'string' },
} as const;

/** Exit 0 written, 2 bad input and nothing written. */
export async function run(args: string[], io: Io): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return badInput(io, 'next', 'the options of the usage', (error as Error).message);
  }
  const { values, positionals } = parsed;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    return badInput(io, 'next', 'one REPORT.json', `${positionals.length} file names`);
  }
  if (values.out === undefined) return badInput(io, 'next -o', 'a file name', 'none');
  const period = parsePeriod(values.period ?? '');
  if (!period) {
    const found = values.period === undefined ? 'none' : `"${values.period}"`;
    return badInput(io, 'next --period', 'FROM/TO, e.g. 2022-01-01/2022-09-30', found);
  }
  const taken = await inputWrittenOver([values.out], [name], io);
  if (taken !== null) return taken;
  const report = await readReportFile(io, name);
  if (typeof report === 'number') return report;

  const next = nextReport(report, period);
  if (!next.ok) return badInput(io, 'next --period', next.expected, next.found);
  try {
    await writeWhole(path.resolve(io.cwd, values.out), `${JSON.stringify(next.report, null, 2)}\n`);
  } catch (error) {
    return badInput(io, values.out, 'a place that can be written', (error as Error).message);
  }
  const head = `${values.out}: ${next.report.title}, kausi ${printPeriod(period)}.`;
  io.stdout(`${[head, ...next.notes.map(noteText)].join('\n')}\n`);
  return EXIT.ok;
}

function noteText(note: RollNote): string {
  switch (note.kind) {
    case 'decided':
      return `TA-muutoksiin siirtyi valtuuston päätös ${dayText(note.date)}: ${rows(note.lines)}, tulot ${euros(note.revenue)}, menot ${euros(note.expense)} euroa.`;
    case 'undecided':
      return `Muutosesityksiä ei siirretty TA-muutoksiin (${rows(note.lines)}): valtuuston päätöstä ei ole kirjattu. Kirjaa se ensin: tasma proposal --stage council --keep RAPORTTI.json.`;
    case 'changed':
      return `Muutosesityksiä ei siirretty TA-muutoksiin (${rows(note.lines)}): ne poikkeavat kirjatusta valtuuston päätöksestä.`;
    case 'priorIsForecast':
      return `Vertailuvuosi ${note.year} on edellisen raportin ennuste; tilinpäätöksen luvut puuttuvat vielä.`;
    case 'priorUnknown':
      return `Vertailuvuoden ${note.year} luvut puuttuvat: edellinen raportti on vanhemmalta vuodelta.`;
  }
}

const euros = (value: number): string => formatNumber(value, { locale: 'fi-FI', plus: true });
const rows = (count: number): string => (count === 1 ? '1 rivi' : `${count} riviä`);
const dayText = (date: string): string => date.split('-').reverse().map(Number).join('.');
