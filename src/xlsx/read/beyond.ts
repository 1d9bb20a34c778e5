/** What a file has in parts that no sheet of a book is made of. */
import { textOf, type Parts } from '../parts';
import type { LeftOutCount, LeftOutKind } from '../leftOut';
import type { SheetPart } from './package';

const PART_KINDS: [RegExp, LeftOutKind][] = [
  [/^xl\/pivotTables\/[^/]+\.xml$/, 'pivotTables'],
  [/^xl\/vbaProject\.bin$/, 'macros'],
  [/^xl\/externalLinks\/[^/]+\.xml$/, 'links'],
  [/^xl\/(?:ctrlProps|slicers|timelines|activeX)\/[^/]+\.xml$/, 'controls'],
  [/^xl\/webextensions\/webextension[^/]*\.xml$/, 'settings'],
];

const SHEET_KINDS: [RegExp, LeftOutKind][] = [
  [/<(?:\w+:)?sparklineGroup /g, 'charts'],
  [/<(?:\w+:)?sheetProtection [^>]*\b(?:password|hashValue)="/g, 'passwords'],
  [/<x14:cfRule [^>]*\btype="(?!dataBar)/g, 'formats'],
  [/\boutlineLevel="[1-9]"/g, 'groups'],
];

export function countBeyond(parts: Parts, sheets: SheetPart[], leftOut: LeftOutCount): void {
  for (const path of parts.keys()) {
    const kind = PART_KINDS.find(([pattern]) => pattern.test(path))?.[1];
    if (kind) leftOut.add(kind);
    if (/^xl\/comments[^/]*\.xml$/.test(path)) {
      leftOut.add('comments', occurrences(textOf(parts.get(path)), /<(?:\w+:)?comment /g));
    }
  }
  for (const { isWorksheet, xml } of sheets) {
    if (!isWorksheet) leftOut.add('sheets');
    for (const [pattern, kind] of SHEET_KINDS) leftOut.add(kind, occurrences(xml, pattern));
  }
}

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
