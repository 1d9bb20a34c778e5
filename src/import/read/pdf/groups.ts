/** Which rules of a page belong to one table. */
import type { PlacedText, Rule } from './library';

/** Points within which two rules are one. */
export const NEAR = 2.5;
/** A blank stripe no higher than this may part the headings of a table from its rows. */
const STRIPE = 40;

interface Group {
  rules: Rule[];
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** The rules of each table from the top down; `texts` are those of the page. */
export function groupsOf(rules: Rule[], texts: PlacedText[]): Rule[][] {
  const groups = touching(rules).sort((a, b) => a.y0 - b.y0);
  const joined: Group[] = [];
  for (const group of groups) {
    const above = joined.at(-1);
    if (above && goesOn(above, group, texts)) joined[joined.length - 1] = union(above, group);
    else joined.push(group);
  }
  return joined.map((group) => group.rules);
}

/** Rules that touch each other, by sweeping down: a table's rules overlap in height. */
function touching(rules: Rule[]): Group[] {
  const groups: Group[] = [];
  for (const rule of [...rules].sort((a, b) => a.y0 - b.y0)) {
    let merged: Group = { ...rule, rules: [rule] };
    const near = groups.filter(
      (group) =>
        rule.y0 <= group.y1 + NEAR && rule.x0 <= group.x1 + NEAR && rule.x1 >= group.x0 - NEAR,
    );
    for (const group of near) {
      merged = union(merged, group);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups;
}

function union(a: Group, b: Group): Group {
  a.rules.push(...b.rules);
  return {
    rules: a.rules,
    x0: Math.min(a.x0, b.x0),
    x1: Math.max(a.x1, b.x1),
    y0: Math.min(a.y0, b.y0),
    y1: Math.max(a.y1, b.y1),
  };
}

/** Whether a group stands right below one of the same columns, with nothing but blank between. */
function goesOn(above: Group, group: Group, texts: PlacedText[]): boolean {
  if (group.y0 < above.y1 || group.y0 - above.y1 > STRIPE) return false;
  const [upper, lower] = [uprights(above), uprights(group)];
  if (upper.length < 4 || upper.length !== lower.length) return false;
  if (!upper.every((x, i) => Math.abs(x - (lower[i] as number)) <= NEAR)) return false;
  return !texts.some(
    ({ text, y, size }) =>
      text.trim() !== '' && y - size * 0.3 > above.y1 && y - size * 0.3 < group.y0,
  );
}

const uprights = ({ rules }: Group): number[] =>
  positions(rules.filter(({ x0, x1 }) => x1 - x0 < 1).map(({ x0 }) => x0));

/** Positions that lie within each other's nearness as one. */
export function positions(values: number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (out.length === 0 || value - (out.at(-1) as number) > NEAR) out.push(value);
  }
  return out;
}
