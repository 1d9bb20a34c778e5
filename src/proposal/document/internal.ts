/** The internal page: findings, what was gone past and why, sign-off. A document of its own, never in the paper. */
import type { SumColumn } from '../../report/model';
import { formatNumber } from '../../report/printed';
import { printedView, type PrintedRow, type PrintedView } from '../printed';
import { remindersOf, waiverOf, type Reminder, type ReviewedFinding } from '../review';
import { fi } from '../text/fi';
import { contextOf } from './paper';
import { labelCell, type PaperContext } from './context';
import { openFields, text, type Block, type PaperDocument, type TableRow } from './model';
import { tableOf } from './table';
import type { Proposal } from '../proposal';

const SEVERITY: Record<ReviewedFinding['severity'], string> = {
  error: 'Virhe',
  warning: 'Varoitus',
  info: 'Huomio',
};
const ROLES = ['Laatija', 'Tarkastaja', 'Hyväksyjä'];

/** Always in Finnish: it is for the controller's own file. */
export function internalOf(
  proposal: Proposal,
  paper: PaperDocument,
  findings: ReviewedFinding[],
): PaperDocument {
  const context = contextOf(proposal, 'fi');
  const title = 'Sisäinen tarkastussivu';
  const blocks: Block[] = [
    { kind: 'title', text: title },
    paragraph(`${paper.title}. ${context.source}.`),
    paragraph('Tätä sivua ei liitetä esityslistaan.'),
    { kind: 'heading', level: 1, text: 'Havainnot' },
    findingsBlock(context, findings),
    ...reminderBlocks([
      ...proposal.unread.map((place) => `${fi.openPlace(place)}.`),
      ...remindersOf(proposal, openFields(paper)).map(reminderWords),
    ]),
    ...printedBlocks(context),
    { kind: 'heading', level: 1, text: 'Hyväksyntä' },
    signOff(context),
  ];
  let number = 0;
  return {
    title: `${title}, ${paper.title}`,
    language: fi.language,
    sender: paper.sender,
    stamp: 'SISÄINEN',
    footer: title,
    blocks: blocks.map((one) => (one.kind === 'table' ? { ...one, number: ++number } : one)),
  };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', role: 'body', content: [text(words)] };
}

function findingsBlock(context: PaperContext, findings: ReviewedFinding[]): Block {
  const { waivers } = context.proposal.settings;
  const told = findings.filter((one) => one.severity !== 'info');
  if (told.length === 0) return paragraph('Ei virheitä eikä varoituksia.');
  const rows = told.map((finding): TableRow => {
    const waiver = waiverOf(finding, findings, waivers);
    const state = waiver
      ? `Ohitettu, peruste: ${waiver.reason} (${waiver.by}, ${fi.date(waiver.at)})`
      : 'Avoin';
    return {
      kind: 'line',
      cells: [labelCell(SEVERITY[finding.severity]), labelCell(finding.message), labelCell(state)],
    };
  });
  return tableOf(
    context,
    'findings',
    'Virheet ja varoitukset',
    '',
    [
      { heading: 'Vakavuus', align: 'left', share: 0.12 },
      { heading: 'Havainto', align: 'left', share: 0.58 },
      { heading: 'Tila', align: 'left', share: 0.3 },
    ],
    rows,
    [],
  );
}

function reminderBlocks(reminders: string[]): Block[] {
  if (reminders.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Ennen lopullista versiota' },
    {
      kind: 'list',
      ordered: false,
      items: reminders.map((one) => ({ content: [text(one)] })),
    },
  ];
}

const euros = (amount: number): string =>
  `${formatNumber(amount, { locale: fi.locale, plus: true })}\u00a0euroa`;

function reminderWords(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'openFields':
      return `Täydennettäviä tai tarkistettavia kenttiä: ${reminder.count}.`;
    case 'bindingAssumed':
      return `Sitovuustasoa ei ole annettu, on käytetty oletusta: ${reminder.divisions.join(', ')}.`;
    case 'overrideWithoutReason':
      return `${reminder.division}, ${reminder.row}: esitys on muutettu käsin tai otettu ennusteesta, peruste on kirjaamatta.`;
    case 'netOnly':
      return `${reminder.division}, ${reminder.row}: poikkeama on ilmoitettu vain nettona, tulojen ja menojen jako on tarkistettava.`;
    case 'earlierDiffers':
      return `TA-muutosten nettovaikutus on talousarviosarakkeessa ${euros(reminder.inBudget)} ja luetelluissa päätöksissä ${euros(reminder.listed)}.`;
  }
}

/** The divisions' tables in their own order and signs, as the rows make them, with what was printed otherwise. */
function printedBlocks(context: PaperContext): Block[] {
  const views = context.proposal.divisions.flatMap(({ division }) => {
    const view = printedView(division);
    return view ? [{ name: division.name, view }] : [];
  });
  if (views.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Toimialojen taulukot omassa esitystavassaan' },
    ...views.map(({ name, view }) => printedTable(context, name, view)),
  ];
}

function printedTable(context: PaperContext, name: string, view: PrintedView): Block {
  const notes: string[] = [];
  const row = (kind: TableRow['kind'], printed: PrintedRow): TableRow => ({
    kind,
    cells: [
      labelCell(printed.label),
      ...view.columns.map((column) => {
        const { value, raw, differs } = printed.cells[column];
        const shown = value === null ? raw : formatNumber(value, { locale: fi.locale, plus: true });
        if (!differs) return labelCell(shown);
        notes.push(`${printed.label}: katsauksessa painettu ${raw}.`);
        return labelCell(shown, notes.length);
      }),
    ],
  });
  const rows = [...view.rows.map((one) => row('line', one)), row('total', view.total)];
  const net = view.netIsExpenditure ? 'menot − tulot' : 'tulot − menot';
  return tableOf(
    context,
    `printed:${view.division}`,
    name,
    `Netto = ${net}, kuten toimiala sen laskee.`,
    [
      { heading: 'Tulosalue', align: 'left', share: 0.46 },
      ...view.columns.map((column) => ({
        heading: HEADINGS[column],
        align: 'right' as const,
        share: 0.54 / Math.max(view.columns.length, 1),
      })),
    ],
    rows,
    notes,
  );
}

const HEADINGS: Record<SumColumn, string> = { revenue: 'Tulot', expense: 'Menot', net: 'Netto' };

function signOff(context: PaperContext): Block {
  const rows = ROLES.map((role): TableRow => ({
    kind: 'line',
    cells: [labelCell(role), labelCell('[nimi]'), labelCell('[päiväys]')],
  }));
  return tableOf(
    context,
    'signOff',
    'Hyväksyntä',
    '',
    [
      { heading: 'Rooli', align: 'left', share: 0.24 },
      { heading: 'Nimi', align: 'left', share: 0.5 },
      { heading: 'Päiväys', align: 'left', share: 0.26 },
    ],
    rows,
    [],
  );
}
