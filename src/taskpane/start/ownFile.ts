import type { ImportFile } from '../import/importer';
import type { ReportFile } from '../effects/effects';

/** A file as the browser hands it over, to be opened or imported. */
export type OwnFile = ReportFile & ImportFile;

export const ACCEPTED = '.json,.docx,.xlsx,.pdf,.txt,.csv,.tsv';

/** A report file of Täsmä's own format opens as it is; everything else is imported. */
export function isReportFile({ name }: OwnFile): boolean {
  return name.toLowerCase().endsWith('.json');
}
