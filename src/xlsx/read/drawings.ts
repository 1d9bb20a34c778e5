/** What is drawn over the cells: charts with their names; pictures and shapes are only counted. */
import { textOf, type Parts } from '../parts';
import type { LeftOutCount } from '../leftOut';
import { relationId, relationsOf, type SheetPart } from './package';
import { attribute, descendants, parsed } from './xml';

/** What a drawing says of a chart, by the path of the chart's part. */
export type ChartFrames = Map<string, { name: string; altText: string }>;

export function readDrawings(part: SheetPart, parts: Parts, leftOut: LeftOutCount): ChartFrames {
  const frames: ChartFrames = new Map();
  for (const { type, target } of part.relations) {
    const bytes = type === 'drawing' ? parts.get(target) : undefined;
    if (!bytes) continue;
    const drawing = parsed(textOf(bytes));
    leftOut.add('pictures', descendants(drawing, 'pic').length + descendants(drawing, 'sp').length);
    const relations = new Map(relationsOf(parts, target).map((each) => [each.id, each.target]));
    for (const frame of descendants(drawing, 'graphicFrame')) {
      const [chart] = descendants(frame, 'chart');
      const [words] = descendants(frame, 'cNvPr');
      const path = relations.get(relationId(chart) ?? '');
      if (path === undefined) continue;
      frames.set(path, {
        name: attribute(words, 'name') ?? '',
        altText: attribute(words, 'descr') ?? '',
      });
    }
  }
  return frames;
}
