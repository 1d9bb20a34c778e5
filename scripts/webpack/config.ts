import path from 'node:path';
import type { Configuration } from 'webpack';
import { addinConfig } from './addin';
import { devServer } from './dev-server';
import { workbenchConfig } from './workbench';

export const ROOT = path.join(__dirname, '..', '..');

/** What `--env NAME[=VALUE]` may say. */
export interface Environment {
  /** Adds the workbench and lets the pane load office.js from this machine; never part of dist. */
  workbench?: true;
  /** Where the add-in will be served; its manifest is written beside it. */
  baseUrl?: string;
  /** Folder under the root for the workbench's files. */
  output?: string;
  /** Set by webpack itself when it serves. */
  WEBPACK_SERVE?: true;
}

/** office.js: the one address that differs between what Excel loads and what the workbench loads. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

export default async function config(
  env: Environment,
  { mode = 'production' }: { mode?: 'production' | 'development' },
): Promise<Configuration[]> {
  const shared = { root: ROOT, mode };
  if (!env.workbench) {
    return [
      addinConfig({ ...shared, output: 'dist', officeJs: OFFICE_JS.cdn, baseUrl: env.baseUrl }),
    ];
  }
  const output = env.output ?? 'test-output/workbench';
  const workbench = workbenchConfig({ ...shared, output });
  return [
    addinConfig({ ...shared, output, officeJs: OFFICE_JS.local, baseUrl: undefined }),
    env.WEBPACK_SERVE ? { ...workbench, devServer: await devServer(ROOT) } : workbench,
  ];
}
