/** The units of all tables of an import: what stands around each, and what follows from the others. */
import type { Decisions } from '../decide/decisions';
import type { Outline } from '../outline/outline';
import { provedScales } from '../proof/units';
import {
  canOnlyBeEuros,
  documentScale,
  scaleAround,
  scaleOfTable,
  type Surroundings,
} from '../rows/unit';
import type { Piece } from '../table/cut';
import type { ReadTable } from '../table/read';
import type { Scale } from '../words/scale';

const ABOVE = 2;

export class Scales {
  private readonly document: Scale | null;
  private readonly told = new Map<ReadTable, Scale | 'both' | null>();
  private readonly proved: ReadonlyMap<ReadTable, Scale>;
  private readonly alike = new Map<string, ReadTable[]>();
  private readonly othersScaled: boolean;

  constructor(
    pieces: Piece[],
    tables: (ReadTable | null)[],
    outline: Outline,
    private readonly decisions: Decisions,
  ) {
    this.document = documentScale(pieces);
    tables.forEach((table, at) => {
      if (!table) return;
      this.told.set(table, scaleAround(table, surroundings(pieces, outline, at)));
      this.alike.set(table.signature, [...(this.alike.get(table.signature) ?? []), table]);
    });
    const ofMoney = tables.filter((table) => table !== null).filter(isOfMoney);
    const known = ofMoney.flatMap((table) => {
      const told = this.told.get(table) ?? null;
      return told === null || told === 'both' ? [] : [[table, told] as [ReadTable, Scale]];
    });
    // Amounts that would be absurd in thousands are euros.
    for (const table of ofMoney)
      if (!this.told.get(table) && canOnlyBeEuros(table)) known.push([table, 1]);
    this.othersScaled = known.some(([{ kind }, scale]) => scale !== 1 && kind !== 'changes');
    const others = tables.filter((table) => table?.kind === 'indicators') as ReadTable[];
    this.proved = provedScales([...ofMoney, ...others], new Map(known));
  }

  /** The scale that is told around a table, or proved. */
  toldOf(table: ReadTable): Scale | null {
    const told = this.told.get(table) ?? null;
    return told === 'both' ? null : (told ?? this.proved.get(table) ?? null);
  }

  /** The scale of a table's money; null while it is asked under `id`. */
  of(table: ReadTable): { scale: Scale | null; id: string } {
    const proved = this.proved.get(table) ?? null;
    // Tables of the same headings are of one unit, unless it is proved that they are not.
    const alike = (this.alike.get(table.signature) ?? [table]).filter(
      (other) => proved === null || (this.proved.get(other) ?? proved) === proved,
    );
    const grounds = {
      told: this.told.get(table) ?? null,
      proved: proved ?? this.provedOf(alike),
      document: this.document,
      othersScaled: this.othersScaled,
      alike,
    };
    return scaleOfTable(table, grounds, this.decisions);
  }

  /** The one scale that is proved of tables with the same headings. */
  private provedOf(alike: ReadTable[]): Scale | null {
    const scales = new Set(
      alike.flatMap((table) => (this.told.get(table) ? [] : (this.proved.get(table) ?? []))),
    );
    const [only] = scales;
    return scales.size === 1 ? (only ?? null) : null;
  }
}

const isOfMoney = ({ kind }: ReadTable): boolean => ['economy', 'statement'].includes(kind);

function surroundings(pieces: Piece[], outline: Outline, at: number): Surroundings {
  const before = pieces.slice(Math.max(0, at - ABOVE), at).reverse();
  return { path: outline.standings[at]?.path ?? [], before };
}
