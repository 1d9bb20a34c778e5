import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from '../../../scripts/browser';
import { officeJsFolder } from '../../../scripts/office-js';
import { serveSite } from './server';
import { publish } from './site';

const ROOT = path.join(__dirname, '..', '..', '..');
/** Of this run alone: two runs at once do not build into each other. */
const SITE = `test-output/site-${process.pid}`;

/** Builds the workbench with the pane as it goes to Excel, and serves both for all journeys. */
export default async function setup(): Promise<void> {
  const browser = await findBrowser();
  if (browser === null) {
    process.stderr.write(
      'Journeys are skipped: found no Chrome, Edge or Chromium; install one or name it in TASMA_BROWSER.\n',
    );
    return;
  }
  const webpack = require.resolve('webpack/bin/webpack.js');
  const env = ['--env', 'workbench', '--env', `output=${SITE}`];
  execFileSync(
    process.execPath,
    [webpack, '--config', 'webpack.config.js', '--mode', 'production', ...env],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const folder = path.join(ROOT, SITE);
  publish({ browser, folder, server: await serveSite(folder, officeJsFolder(ROOT)) });
}
