/** Each stated deviation beside the figure of the text that it was read from. */
import type { ProseFigure } from '../../figures';
import {
  SUM_COLUMNS,
  type Cell,
  type Deviation,
  type Division,
  type Paragraph,
  type SumColumn,
} from '../../report/model';
import { proseOf } from '../prose-of';
import { spanOf } from '../stated/spans';

export interface StatedFigure {
  deviation: Deviation;
  column: SumColumn;
  cell: Cell & { value: number };
  paragraph: Paragraph;
  /** Null: the text no longer has a figure that reads so. */
  figure: ProseFigure | null;
}

export function statedFigures(division: Division): StatedFigure[] {
  return division.deviations.flatMap((deviation) => {
    const paragraph = division.narrative.find((one) => one.id === deviation.paragraph);
    if (!paragraph) return [];
    const { figures } = proseOf(paragraph);
    return SUM_COLUMNS.flatMap((column) => {
      const cell = deviation[column];
      if (!cell || cell.value === null) return [];
      const place = spanOf(division, deviation, column);
      const figure = place && figures.find((one) => one.start < place.end && place.start < one.end);
      return [
        {
          deviation,
          column,
          cell: { ...cell, value: cell.value },
          paragraph,
          figure: figure ?? null,
        },
      ];
    });
  });
}
