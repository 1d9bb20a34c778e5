/** A load as a list of small steps, gathered into requests that stay below Excel's limit. */

/** Below 1 MB a request answers soon enough to show progress; Excel on the web refuses above 5 MB. */
export const REQUEST_BYTES = 1_000_000;

export interface Step {
  /** The sheet's name, for telling what is being done. */
  sheet: string;
  /** Estimated bytes of the calls on the wire. */
  bytes: number;
  queue(proxies: RequestProxies): void;
}

/** What the steps of one request share: each proxy is made once, so that its path is sent once. */
export class RequestProxies {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, known);
    return known;
  }

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** A range for this request only: Excel keeps no reference to it. */
  range(sheet: string, address: string): Excel.Range {
    const key = `${sheet}!${address}`;
    const known = this.ranges.get(key) ?? this.sheet(sheet).getRange(address).untrack();
    this.ranges.set(key, known);
    return known;
  }

  /** Ranges follow their cells: after rows have moved, an address means others. */
  forgetRanges(): void {
    this.ranges.clear();
  }

  table(name: string): Excel.Table {
    return this.context.workbook.tables.getItem(name);
  }
}

/** Bytes of a call with its path; measured on the library's own requests. */
export const CALL_BYTES = 250;

/** Bytes of what is written as JSON. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Steps in order, as many a request as fit; a step larger than the limit goes alone. */
export function requestsOf(steps: Step[], limit: number = REQUEST_BYTES): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    bytes += step.bytes;
    requests.at(-1)?.push(step);
  }
  return requests;
}
