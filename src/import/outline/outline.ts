/** Whose each piece of a source is: which division and area, by the tree of its headings. */
import { digest, type Decisions } from '../decide/decisions';
import type { Piece } from '../table/cut';
import type { ReadTable, TableKind } from '../table/read';
import { compact, fold } from '../words/fold';
import { nameIn } from '../words/sections';
import { headingsOf, sameName, type Heading } from './headings';
import { withCaptions } from './captions';
import { areasIn, tellByRows } from './rows';
import type { Named, Standing } from './standing';

export type { Named, Standing } from './standing';

interface Node extends Heading {
  parent: Node | null;
  children: Node[];
  /** Tables right under it or under its sections. */
  own: number;
  /** Tables anywhere under it. */
  all: number;
  becomes: 'division' | 'area' | null;
  named?: Named;
}

/** Kinds of tables that stand in divisions. */
const COUNTED: ReadonlySet<TableKind> = new Set([
  'economy',
  'indicators',
  'changes',
  'statement',
  'goals',
]);

export interface Outline {
  /** One for each piece. */
  standings: Standing[];
  divisions: Named[];
  /** Indexes of the pieces that are headings. */
  headings: ReadonlySet<number>;
}

/** Reads the outline; `tables` holds each piece that is a table. */
export function outlineOf(
  pieces: Piece[],
  tables: (ReadTable | null)[],
  decisions: Decisions,
): Outline {
  const areas = new Set(
    tables.flatMap((table) => (table?.kind === 'economy' ? [...areasIn(table)] : [])),
  );
  const headings = headingsOf(pieces, areas);
  tellByRows(headings, tables);
  const { nodes, nodeAt } = treeOf(headings, pieces.length);
  tables.forEach((table, at) => {
    if (!table || !COUNTED.has(table.kind)) return;
    const node = nodeAt[at] ?? null;
    const owner = ownerOf(node);
    if (owner) owner.own++;
    for (let up: Node | null = node; up; up = up.parent) up.all++;
  });
  chooseDivisions(nodes);
  chooseAreas(nodes);
  settle(nodes, pieces, decisions);
  const divisions = new Map<string, Named>();
  for (const node of nodes) {
    if (node.becomes === null) continue;
    const key = `${node.becomes} ${fold(nameIn(node.text))} ${node.becomes === 'area' ? fold(divisionOf(node)?.text ?? '') : ''}`;
    const known = divisions.get(key);
    if (known) node.named = known;
    else if (node.named) divisions.set(key, node.named);
  }
  const standings = pieces.map((_piece, at) => standingOf(nodeAt[at] ?? null));
  const names = new Set([...nodes.map((node) => compact(nameIn(node.text))), ...areas]);
  return {
    standings: withCaptions(standings, tables, names),
    divisions: [...divisions.entries()]
      .filter(([key]) => key.startsWith('division'))
      .map(([, named]) => named),
    headings: new Set(headings.map(({ at }) => at)),
  };
}

/** The nearest heading above that names something; sections belong to what they stand in. */
function ownerOf(node: Node | null): Node | null {
  let at = node;
  while (at && (at.word === 'section' || at.word === 'city') && at.parent) at = at.parent;
  return at;
}

function treeOf(headings: Heading[], count: number): { nodes: Node[]; nodeAt: (Node | null)[] } {
  const nodes: Node[] = [];
  const nodeAt: (Node | null)[] = [];
  let open: Node | null = null;
  let next = 0;
  for (let at = 0; at < count; at++) {
    const heading = headings[next];
    if (heading?.at === at) {
      next++;
      let parent: Node | null = open;
      while (parent && parent.level >= heading.level) parent = parent.parent;
      const node: Node = { ...heading, parent, children: [], own: 0, all: 0, becomes: null };
      // A sheet's first line says again what its tab says.
      if (isUnder(node, (up) => sameName(nameIn(up.text), nameIn(node.text))))
        node.word = 'section';
      parent?.children.push(node);
      nodes.push(node);
      open = node;
    }
    nodeAt.push(open);
  }
  return { nodes, nodeAt };
}

const isUnder = (node: Node, test: (up: Node) => boolean): boolean => {
  for (let up = node.parent; up; up = up.parent) if (test(up)) return true;
  return false;
};

/** Headings that name something and hold tables. */
const holds = (node: Node): boolean =>
  node.all > 0 &&
  (node.word === 'name' || node.word === 'division') &&
  !isUnder(node, ({ word }) => word === 'city');

function chooseDivisions(nodes: Node[]): void {
  const strong = nodes.filter(
    (node) => node.word === 'division' && !isUnder(node, ({ word }) => word === 'city'),
  );
  const withTables = strong.filter(({ all }) => all > 0);
  const level =
    commonest((withTables.length > 0 ? withTables : strong).map((node) => node.level)) ??
    levelBySize(nodes);
  if (level === null) return;
  for (const node of nodes) {
    const atLevel = node.level === level && holds(node);
    const named = node.word === 'division' && (node.all > 0 || node.level === level);
    if ((atLevel || named) && !isUnder(node, ({ becomes }) => becomes === 'division'))
      node.becomes = 'division';
  }
}

function commonest(levels: number[]): number | null {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best?.[0] ?? null;
}

/** Without a word that tells divisions: the highest level on which two headings or more hold tables, else the one that does. */
function levelBySize(nodes: Node[]): number | null {
  const levels = [...new Set(nodes.filter(holds).map(({ level }) => level))].sort((a, b) => a - b);
  const many = levels.find(
    (level) => nodes.filter((node) => node.level === level && holds(node)).length >= 2,
  );
  const [first] = levels;
  if (first === undefined) return null;
  const alone = nodes.filter((node) => node.level === first && holds(node));
  const only = alone[0];
  const headsAreas =
    only !== undefined && alone.length === 1 && only.word === 'name' && only.level >= 1;
  return headsAreas || many === undefined ? first : many;
}

function chooseAreas(nodes: Node[]): void {
  for (const node of nodes) {
    if (node.becomes !== null || !divisionOf(node)) continue;
    if (
      node.word === 'area' ||
      ((node.word === 'name' || node.word === 'division') && node.own > 0)
    )
      node.becomes = 'area';
  }
}

function divisionOf(node: Node | null): Node | null {
  for (let up = node; up; up = up.parent) if (up.becomes === 'division') return up;
  return null;
}

const OPTIONS = [
  { value: 'division', label: 'toimiala' },
  { value: 'area', label: 'tulosalue' },
  { value: 'none', label: 'muu otsikko' },
];

/** Lets answers change what headings are, and asks where neither words nor a sister's words tell a division. */
function settle(nodes: Node[], pieces: Piece[], decisions: Decisions): void {
  const told = nodes.some((node) => node.becomes === 'division' && node.word === 'division');
  for (const node of nodes) {
    if (node.becomes === null && node.all === 0) continue;
    const place = pieces[node.at]?.place ?? { source: '' };
    const id = `division:${digest(`${fold(nameIn(node.text))}:${fold(divisionOf(node.parent)?.text ?? '')}`)}`;
    const isDivision = node.becomes === 'division';
    const { choice } = decisions.decide({
      id,
      kind: isDivision ? 'division' : 'area',
      subject: nameIn(node.text),
      options: OPTIONS,
      choice: node.becomes ?? 'none',
      sure: !isDivision || told,
      reason: `Onko ”${nameIn(node.text)}” toimiala?`,
      at: [place],
    });
    node.becomes = choice === 'division' || choice === 'area' ? choice : null;
    if (node.becomes !== null) node.named = { name: nameIn(node.text), place, question: id };
  }
}

function standingOf(node: Node | null): Standing {
  const path: string[] = [];
  let division: Named | null = null;
  let area: Named | null = null;
  for (let up = node; up; up = up.parent) {
    path.unshift(up.text);
    if (up.becomes === 'division') division ??= up.named ?? null;
    else if (up.becomes === 'area' && !division) area ??= up.named ?? null;
  }
  return { division, area: division ? area : null, path };
}
