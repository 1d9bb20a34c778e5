/** The printed report and the model that was transcribed from it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReport } from '../../src/report/load';
import type { Report } from '../../src/report/model';

const read = (name: string): string => readFileSync(join(__dirname, '../../seeds', name), 'utf8');

const loaded = loadReport(read('kemi-2022-1-6.report.json'));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults, null, 2));

export const report: Report = loaded.report;
export const printed: string = read('kemi-2022-1-6.txt');

/** The first line of the strategy tables; the divisions end before it. */
export const STRATEGY_LINE = 1232;
