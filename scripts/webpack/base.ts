import path from 'node:path';
import type { Configuration } from 'webpack';

export interface BaseOptions {
  root: string;
  mode: 'production' | 'development';
  /** Folder under the root. */
  output: string;
}

/** What the add-in and the workbench are both built with: TypeScript by swc, JSX for React 19. */
export function baseConfig({ root, mode, output }: BaseOptions): Configuration {
  return {
    mode,
    context: root,
    devtool: mode === 'production' ? 'source-map' : 'eval-source-map',
    output: { path: path.join(root, output), publicPath: 'auto' },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2021',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    // The budget is held by BundleBudget, in gzip; webpack's own hints count raw bytes.
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}
