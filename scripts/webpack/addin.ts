import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { baseConfig, type BaseOptions } from './base';
import { BundleBudget } from './bundle-budget';
import { ManifestFor } from './manifest-for';

export interface AddinOptions extends BaseOptions {
  /** The address of office.js that the page names. */
  officeJs: string;
  baseUrl: string | undefined;
}

/** Bytes of gzip that the pane may load before it can be used, office.js not counted. */
const PANE_BUDGET = 250_000;

/**
 * The add-in: one page that is the pane and, in Excel's shared runtime, the ribbon's commands as well.
 * The two entries share one runtime chunk, so that they share the modules' state.
 */
export function addinConfig({ officeJs, baseUrl, ...base }: AddinOptions): Configuration {
  const shared = baseConfig(base);
  const production = base.mode === 'production';
  const name = production ? '[name].[contenthash:8].js' : '[name].js';
  return {
    ...shared,
    name: 'addin',
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' },
    output: {
      ...shared.output,
      filename: name,
      chunkFilename: name,
      // The workbench is built into the same folder at the same time.
      clean: production && { keep: /^(workbench[\\/]|index\.html$)/ },
    },
    optimization: {
      runtimeChunk: 'single',
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          react: { test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: 'react' },
        },
      },
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane', 'commands'],
        scriptLoading: 'defer',
        officeJs,
      }),
      new CopyPlugin({ patterns: [{ from: 'assets/*.{png,html}' }] }),
      ...(production ? [new BundleBudget(['taskpane', 'commands'], PANE_BUDGET)] : []),
      ...(baseUrl === undefined ? [] : [new ManifestFor(baseUrl)]),
    ],
  };
}
