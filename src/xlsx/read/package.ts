/** Which parts the workbook and its sheets are made of. */
import { textOf, type Parts } from '../parts';
import { WORKBOOK_PART } from './open';
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { attribute, child, children, numberIn, parsed } from './xml';

export interface Relation {
  id: string;
  /** The last word of its type, e.g. "table". */
  type: string;
  /** The path of the part, or an address outside. */
  target: string;
}

export interface SheetPart {
  name: string;
  path: string;
  isWorksheet: boolean;
  /** The part as text. */
  xml: string;
  relations: Relation[];
}

/** In the order of the tabs. */
export function sheetParts(parts: Parts): SheetPart[] {
  const relations = new Map(relationsOf(parts, WORKBOOK_PART).map((each) => [each.id, each]));
  const sheets = child(parsed(textOf(parts.get(WORKBOOK_PART))), 'sheets');
  return (sheets ? children(sheets, 'sheet') : []).flatMap((sheet) => {
    const relation = relations.get(relationId(sheet) ?? '');
    if (!relation) return [];
    const path = relation.target;
    return [
      {
        name: attribute(sheet, 'name') ?? '',
        path,
        isWorksheet: relation.type === 'worksheet',
        xml: textOf(parts.get(path)),
        relations: relationsOf(parts, path),
      },
    ];
  });
}

/** The place of the sheet that is shown first. */
export function activeTab(parts: Parts): number {
  const views = child(parsed(textOf(parts.get(WORKBOOK_PART))), 'bookViews');
  return numberIn(attribute(child(views, 'workbookView'), 'activeTab')) ?? 0;
}

/** The attribute "r:id", whatever its prefix. */
export const relationId = (element: Parameters<typeof attribute>[0]): string | undefined =>
  Object.entries(element?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];

export function relationsOf(parts: Parts, path: string): Relation[] {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash);
  const bytes = parts.get(`${folder}/_rels/${path.slice(slash + 1)}.rels`);
  if (!bytes) return [];
  return children(parsed(textOf(bytes)), 'Relationship').map((relation) => {
    const target = attribute(relation, 'Target') ?? '';
    return {
      id: attribute(relation, 'Id') ?? '',
      type: (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '',
      target: attribute(relation, 'TargetMode') === 'External' ? target : resolved(folder, target),
    };
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return [...folder.split('/'), ...target.split('/')]
    .reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), [])
    .filter((step) => step !== '.')
    .join('/');
}

/** Elements of a sheet that are not among its cells, and not inside each other. */
export function elementsIn({ xml }: SheetPart, name: string): XmlElement[] {
  const found = xml.matchAll(
    new RegExp(`<((?:\\w+:)?)${name}(?: [^>]*)?(?:/>|>.*?</\\1${name}>)`, 'gs'),
  );
  return [...found].map(([element]) => parsed(element));
}
