/** Ennustettu, mutta ei esitetty: what the council would otherwise meet in the closing of the accounts. */
import type { DivisionProposal } from '../../proposal';
import { proposalPlaces, variancePlaces } from '../../places';
import { bridgeOf, type BridgePart } from '../../unproposed';
import { coveringLabel, halfLabel, type PaperContext } from '../context';
import { text, type Block, type TableRow } from '../model';
import { tableOf } from '../table';
import { rowOf, signLegend, sumColumns } from './changes';

/** Differences of a few euros are rounding, not something to explain. */
const WORTH_A_SENTENCE = 100;

export function unproposedSection(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const bridge = bridgeOf(proposal);
  const nameOf = (id: string): string =>
    proposal.divisions.find((one) => one.division.id === id)?.division.name ?? id;
  const heading: Block = { kind: 'heading', level: 1, text: words.headings.unproposed };
  const said = (one: string): Block => ({ kind: 'paragraph', role: 'body', content: [text(one)] });
  const listed = (ids: string[], sentence: (names: string[]) => string): Block[] =>
    ids.length === 0 ? [] : [said(sentence(ids.map(nameOf)))];
  const silence = [
    ...listed(bridge.budgetMissing, words.budgetMissingOf),
    ...listed(bridge.silent, words.silent),
  ];
  const sentences = proposal.divisions.flatMap((one) => sentencesOf(context, one)).map(said);
  if (bridge.parts.length === 0) {
    return [heading, said(words.allProposed), ...sentences, ...silence];
  }
  const notes: string[] = [];
  const noteOf = (note: string): number => {
    if (!notes.includes(note)) notes.push(note);
    return notes.indexOf(note) + 1;
  };
  const rows: TableRow[] = [
    rowOf(context, 'sum', words.bridgeProposed, bridge.proposed),
    ...bridge.parts.map((part) =>
      rowOf(
        context,
        'line',
        labelOf(context, part, nameOf(part.division)),
        part.unproposed,
        part.row.netOnly
          ? noteOf(words.netOnlyNote)
          : part.approximate
            ? noteOf(words.approximateNote)
            : undefined,
      ),
    ),
    rowOf(
      context,
      'total',
      coveringLabel(context, words.bridgeForecast),
      bridge.forecast !== null && proposal.covered === 0 ? 'silent' : bridge.forecast,
    ),
  ];
  const caption = words.captions.unproposed;
  return [
    heading,
    ...sentences,
    tableOf(context, 'unproposed', caption, signLegend(context), sumColumns(context), rows, notes),
    ...silence,
  ];
}

/** How the division's forecast and proposal stand, as far as they are known. */
function sentencesOf({ words }: PaperContext, { division, whole }: DivisionProposal): string[] {
  const { variance, proposal, unproposed, state, lacking } = whole;
  if (state === 'unread' || whole.proposalUnread) {
    const places = [
      ...(whole.proposalUnread ? proposalPlaces(division) : []),
      ...(state === 'unread' ? variancePlaces(division) : []),
    ].map(words.openPlace);
    return [words.unreadVariance(division.name, [...new Set(places)])];
  }
  const isWorth = unproposed.net !== null && Math.abs(unproposed.net) >= WORTH_A_SENTENCE;
  const net = proposal?.net ?? 0;
  return [
    ...(isWorth
      ? [words.unproposedBody(division.name, variance.net ?? 0, net, unproposed.net ?? 0)]
      : []),
    ...(state === 'half' ? [words.halfForecast(division.name, lacking.empty)] : []),
  ];
}

function labelOf(context: PaperContext, { kind, row }: BridgePart, division: string): string {
  if (kind === 'rest') return context.words.unallocated(division);
  const label = row.label === division ? division : `${division}, ${row.label}`;
  return halfLabel(context, label, row.state);
}
