import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler } from 'webpack';
import { manifestFor } from '../manifest/base-url';

/** Writes the manifest of an add-in served at `baseUrl` beside it. */
export class ManifestFor {
  constructor(private readonly baseUrl: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestFor', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ManifestFor', stage }, () => {
        const xml = readFileSync(path.join(compiler.context, 'manifest.xml'), 'utf8');
        const manifest = manifestFor(xml, this.baseUrl);
        compilation.emitAsset('manifest.xml', new sources.RawSource(manifest));
      });
    });
  }
}
