/** Ennustettu, mutta ei esitetty: what the council would otherwise meet in the closing of the accounts. */
import { bridgeOf, type BridgePart } from '../../unproposed';
import type { PaperContext } from '../context';
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
  const silent = bridge.silent.map(nameOf);
  const silence: Block[] =
    silent.length === 0
      ? []
      : [{ kind: 'paragraph', role: 'body', content: [text(words.silent(silent))] }];
  if (bridge.parts.length === 0) {
    return [
      heading,
      { kind: 'paragraph', role: 'body', content: [text(words.allProposed)] },
      ...silence,
    ];
  }
  const sentences = proposal.divisions.flatMap(({ division, whole }) => {
    const { variance, proposal: proposed, unproposed } = whole;
    if (unproposed.net === null || Math.abs(unproposed.net) < WORTH_A_SENTENCE) return [];
    const net = proposed?.net ?? 0;
    return [words.unproposedBody(division.name, variance.net ?? 0, net, unproposed.net)];
  });
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
    rowOf(context, 'total', words.bridgeForecast, bridge.forecast),
  ];
  const caption = words.captions.unproposed;
  return [
    heading,
    ...sentences.map((one): Block => ({ kind: 'paragraph', role: 'body', content: [text(one)] })),
    tableOf(context, 'unproposed', caption, signLegend(context), sumColumns(context), rows, notes),
    ...silence,
  ];
}

function labelOf({ words }: PaperContext, part: BridgePart, division: string): string {
  if (part.kind === 'rounding') return words.rounding(division);
  if (part.kind === 'rest') return words.unallocated(division);
  return part.row.label === division ? division : `${division}, ${part.row.label}`;
}
