/** Toimenpiteet ja riskit, in the divisions' own words. */
import { measuresAndRisks, type Statements } from '../../measures';
import type { PaperContext } from '../context';
import { quoted, text, type Block } from '../model';

export function measuresSection(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const { measures, risks } = measuresAndRisks(proposal.report.divisions);
  return [
    { kind: 'heading', level: 1, text: words.headings.measures },
    { kind: 'heading', level: 2, text: words.measures },
    listOrNote(context, measures, words.noMeasures),
    { kind: 'heading', level: 2, text: words.risks },
    listOrNote(context, risks, words.noRisks),
  ];
}

function listOrNote({ proposal }: PaperContext, statements: Statements[], none: string): Block {
  if (statements.length === 0) {
    return { kind: 'paragraph', role: 'body', content: [text(none)] };
  }
  const nameOf = (id: string): string =>
    proposal.divisions.find((one) => one.division.id === id)?.division.name ?? id;
  return {
    kind: 'list',
    ordered: false,
    items: statements.map((one) => ({
      content: [
        text(`${nameOf(one.division)}: `, true),
        quoted(one.sentences.join(' '), proposal.report.language),
      ],
    })),
  };
}
