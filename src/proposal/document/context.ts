/** What every section of the paper needs: the proposal, its language, and how figures are written. */
import type { NetState } from '../../report/net';
import { formatNumber } from '../../report/printed';
import type { Proposal } from '../proposal';
import type { FieldId, MunicipalityKind } from '../settings';
import type { FigureState, PaperText } from '../text/fi';
import type { FieldInline, OwnField, TableCell } from './model';
import { text } from './model';

export interface PaperContext {
  proposal: Proposal;
  words: PaperText;
  kind: MunicipalityKind;
  /** The report's title with a dash between the months. */
  source: string;
}

/** What stands where there is no figure: an empty cell tells a screen reader nothing. */
const NOTHING = '–';

/** A word where a figure cannot be known, or none is told. */
export function stateCell({ words }: PaperContext, state: FigureState): TableCell {
  return { content: [text(words.states[state])] };
}

/** A label, told to be half where another figure is missed. */
export function halfLabel({ words }: PaperContext, label: string, state: NetState): string {
  return state === 'half' ? `${label} (${words.states.half})` : label;
}

/** A sum of divisions' variances: how many it covers, where not all. */
export function coveringLabel({ words, proposal }: PaperContext, label: string): string {
  const { covered, divisions } = proposal;
  return covered === divisions.length
    ? label
    : `${label} (${words.covered(covered, divisions.length)})`;
}

/** A change of money in the table's unit, with its sign. */
export function changeCell(context: PaperContext, euros: number | null, note?: number): TableCell {
  return moneyCell(context, euros, true, note);
}

/** A level of money in the table's unit. */
export function moneyCell(
  { proposal, words }: PaperContext,
  euros: number | null,
  plus = false,
  note?: number,
): TableCell {
  if (euros === null) return { content: [text(NOTHING)] };
  const shown = proposal.settings.unit === 'teur' ? euros / 1000 : euros;
  const content = [text(formatNumber(shown, { locale: words.locale, plus }))];
  return { content, value: euros, ...(note === undefined ? {} : { note }) };
}

export function labelCell(label: string, note?: number): TableCell {
  return { content: [text(label)], ...(note === undefined ? {} : { note }) };
}

/** Fields that no label of their own goes before: their prompt says what belongs there. */
const SAID_BY_TITLE: FieldId[] = ['cover', 'meeting', 'council', 'appendices'];

/** A field as the settings fill it; a default of the tool's own is to be confirmed. */
export function field(
  { proposal, words }: PaperContext,
  id: FieldId,
  fallback?: string,
): FieldInline {
  const given = proposal.settings.fields[id]?.trim();
  const value = given !== undefined && given !== '' ? given : (fallback ?? null);
  return {
    kind: 'field',
    id,
    title: words.fields[id],
    prompt: SAID_BY_TITLE.includes(id) ? words.fields[id] : words.fill,
    value,
    confirm: value !== null && value !== given,
  };
}

/** "1-6/2022" as a Finnish reader prints it: a dash between the numbers. */
export function withDash(title: string): string {
  return title.replace(/(\d)-(\d)/g, '$1–$2');
}

/** An open field that belongs to one row or division. */
export function ownField(id: OwnField, title: string): FieldInline {
  return { kind: 'field', id, title, prompt: title, value: null, confirm: false };
}
