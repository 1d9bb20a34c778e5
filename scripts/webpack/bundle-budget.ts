import { gzipSync } from 'node:zlib';
import type { Compilation, Compiler } from 'webpack';

/** Bytes of gzip, as a web server would send them. */
export function gzipSize(source: string | Buffer): number {
  return gzipSync(source, { level: 9 }).length;
}

/** Null while the files fit, else a fault that names them. */
export function budgetFault(
  files: { name: string; bytes: number }[],
  budget: number,
): string | null {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= budget) return null;
  const parts = files.map(({ name, bytes }) => `${name} ${bytes}`).join(', ');
  return `Initial script: expected at most ${budget} bytes gzip; found ${total} (${parts}).`;
}

/** Fails the build when the scripts that the entries load at once are larger than the budget. */
export class BundleBudget {
  constructor(
    private readonly entries: string[],
    private readonly budget: number,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BundleBudget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BundleBudget', stage }, () => {
        const files = this.initialScripts(compilation);
        const fault = budgetFault(files, this.budget);
        if (fault !== null) compilation.errors.push(new WebpackError(fault));
      });
    });
  }

  private initialScripts(compilation: Compilation): { name: string; bytes: number }[] {
    const names = this.entries.flatMap(
      (entry) => compilation.entrypoints.get(entry)?.getFiles() ?? [],
    );
    return [...new Set(names)]
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({
        name,
        bytes: gzipSize(compilation.getAsset(name)?.source.buffer() ?? ''),
      }));
  }
}
