/** Ids for rows that people added or doubled. */
import { validId } from '../../report/schema';

/** A row that got an id: to be written into its Tunnus. */
export interface IssuedId {
  /** The planned table's key. */
  table: string;
  /** 0-based row of the sheet, and the sheet's present name. */
  row: number;
  sheet: string;
  id: string;
}

/** Every id of a report once. */
export class Identities {
  private readonly taken: Set<string>;
  readonly issued: IssuedId[] = [];
  /** How many ids have been given so far that depend on which are taken. */
  claims = 0;

  /** `ofReport`: ids that stand in the report; `ofRows`: ids of rows that the layout made of it. */
  constructor(
    private readonly ofReport: ReadonlySet<string>,
    ofRows: Iterable<string>,
  ) {
    this.taken = new Set([...ofReport, ...ofRows]);
  }

  /** A row that the layout made gets into the report, under its own id when the report has no such id. */
  adopt(id: string, stem: string): string {
    return this.ofReport.has(id) || !validId(id) ? this.newId(stem) : id;
  }

  /** The row's own Tunnus when it is fit and nobody else's, else a new id that begins with the stem. */
  claim(found: string, stem: string, at: Omit<IssuedId, 'id'>): string {
    this.claims++;
    if (validId(found) && !this.taken.has(found)) {
      this.taken.add(found);
      return found;
    }
    const id = this.newId(stem);
    this.issued.push({ ...at, id });
    return id;
  }

  /** An id for something that has no row of its own. */
  newId(stem: string): string {
    this.claims++;
    let n = 1;
    while (this.taken.has(`${stem}-${n}`)) n++;
    const id = `${stem}-${n}`;
    this.taken.add(id);
    return id;
  }
}
