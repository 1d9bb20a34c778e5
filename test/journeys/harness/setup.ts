import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from '../../../scripts/browser';
import { officeJsFolder } from '../../../scripts/office-js';
import { serveSite } from './server';
import { publish } from './site';

const ROOT = path.join(__dirname, '..', '..', '..');
const SITE = path.join(ROOT, 'test-output', 'workbench');

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
  execFileSync(
    process.execPath,
    [webpack, '--config', 'webpack.config.js', '--env', 'workbench', '--mode', 'production'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  publish({ browser, server: await serveSite(SITE, officeJsFolder(ROOT)) });
}
