/** Säädösperusta, and what binds towards the council. */
import type { Binding } from '../../settings';
import { proposing } from '../../proposal';
import { field, ownField, type PaperContext } from '../context';
import { text, type Block, type Inline } from '../model';

export function lawSection(context: PaperContext): Block[] {
  const { words } = context;
  return [
    { kind: 'heading', level: 1, text: words.headings.law },
    {
      kind: 'paragraph',
      role: 'body',
      content: [field(context, 'legalBasis', words.lawDefault), text(`. ${words.lawBody}`)],
    },
    ...bindings(context),
  ];
}

/** One line when all divisions bind alike, else a line a division. */
function bindings(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const divisions = proposing(proposal);
  const shown = new Set(divisions.map((one) => words.binding(one.binding)));
  const assumed = divisions.some((one) => one.bindingAssumed);
  const [first] = divisions;
  if (!first) return [];
  if (shown.size === 1) {
    const content = [text(words.bindingIntro), bindingField(context, first.binding, assumed)];
    return [{ kind: 'paragraph', role: 'body', content: [...content, text('.')] }];
  }
  return [
    { kind: 'paragraph', role: 'leads', content: [text(words.bindingIntro.trim())] },
    {
      kind: 'list',
      ordered: false,
      items: divisions.map((one) => ({
        content: [
          text(`${one.division.name}: `),
          bindingField(context, one.binding, one.bindingAssumed),
        ],
      })),
    },
  ];
}

function bindingField({ words }: PaperContext, binding: Binding, assumed: boolean): Inline {
  const value = words.binding(binding);
  return assumed
    ? { ...ownField('binding', words.bindingField), value, confirm: true }
    : text(value);
}
