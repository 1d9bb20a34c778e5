/** Liitteet. */
import { field, type PaperContext } from '../context';
import { text, type Block } from '../model';

export function appendicesSection(context: PaperContext): Block[] {
  const { words, proposal, source } = context;
  const hasPlan = proposal.divisions.some((one) => one.board.length > 0);
  return [
    { kind: 'heading', level: 1, text: words.headings.appendices },
    {
      kind: 'list',
      ordered: true,
      items: [
        { content: [text(words.appendixReport(source))] },
        ...(hasPlan ? [{ content: [text(words.appendixPlan)] }] : []),
        { content: [field(context, 'appendices')] },
      ],
    },
  ];
}
