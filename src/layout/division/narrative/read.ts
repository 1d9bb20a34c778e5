/** Teksti back to paragraphs. */
import type { Division, Paragraph } from '../../../report/model';
import { claimId, type ReadContext } from '../../reading/context';
import { mergeRows } from '../../reading/rows';
import { withEdits, type TableReading } from '../../reading/tables';
import { NARRATIVE_COLUMNS } from './columns';

/** A deleted paragraph that a stated deviation comes from stays, empty, so that the deviation has its place. */
export function readNarrative(
  division: Division,
  reading: TableReading,
  context: ReadContext,
): Paragraph[] {
  const spokenOf = new Set(division.deviations.map((deviation) => deviation.paragraph));
  const merged = mergeRows<Paragraph>(
    reading,
    (planned, row) => {
      const written = division.narrative[planned] as Paragraph;
      return withEdits(NARRATIVE_COLUMNS, row, { ...written }, written);
    },
    (row, above) => {
      const id = claimId(context, reading, row, division.id);
      const line = above?.line ?? division.narrative[0]?.line ?? 1;
      return withEdits(NARRATIVE_COLUMNS, row, { id, text: '', line }, null);
    },
  );
  const emptied = reading.missing
    .map((planned) => division.narrative[planned] as Paragraph)
    .filter(({ id }) => spokenOf.has(id))
    .map((paragraph) => ({ ...paragraph, text: '' }));
  return [...merged, ...emptied];
}
