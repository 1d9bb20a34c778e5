/** The parts that are loaded after the pane is on screen: the workbook's gateway and the core. */
import { createGateway } from '../excel/createGateway';
import type { Gateway } from '../excel/gateway';
import { readWorkbook } from '../layout/read/readWorkbook';
import type { WorkbookSnapshot } from '../layout/snapshot';
import { wholeWorkbook } from '../layout/whole';
import { loadReport, MAX_FILE_BYTES } from '../report/load';
import type { ReadVariances, Tools } from './surroundings';
import { variancesOf } from './variances';

/** Over the Excel that the page runs in, or over a given gateway. */
export function makeTools(gateway: Gateway = createGateway()): Tools {
  return {
    gateway,
    maxFileBytes: MAX_FILE_BYTES,
    loadReport,
    plan: (report) => wholeWorkbook(report),
    read: readVariances,
  };
}

function readVariances(snapshot: WorkbookSnapshot): ReadVariances {
  const result = readWorkbook(snapshot);
  if (!result.ok) return result;
  const { report, faults } = result.reading;
  const sheets = new Map(snapshot.sheets.map(({ key, name }) => [key, name]));
  const variances = variancesOf(report, (division) => {
    const sheet = sheets.get(`division:${division}`);
    return sheet === undefined ? null : { sheet, address: 'A1' };
  });
  return { ok: true, variances, faults };
}
