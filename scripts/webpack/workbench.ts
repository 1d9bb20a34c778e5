import HtmlPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { baseConfig, type BaseOptions } from './base';

/** The page that plays Excel's part. A development tool: nothing of it goes into dist. */
export function workbenchConfig(base: BaseOptions): Configuration {
  const shared = baseConfig(base);
  return {
    ...shared,
    name: 'workbench',
    entry: { workbench: './src/workbench/page/index.tsx' },
    output: {
      ...shared.output,
      filename: 'workbench/[name].js',
      chunkFilename: 'workbench/[name].js',
      assetModuleFilename: 'workbench/[name][ext]',
    },
    module: {
      rules: [...(shared.module?.rules ?? []), { test: /\.xml$/, type: 'asset/source' }],
    },
    plugins: [new HtmlPlugin({ template: './src/workbench/page/index.html' })],
  };
}
