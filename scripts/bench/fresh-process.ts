// What does one of our scripts cost in a new process? Bundled like the extension, because a TypeScript loader in the same process would be measured too.
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { median } from './bench-lines';

const FOLDER = '.output/bench';

/** Bundles a script from this folder; the answer is a function that runs it several times and gives the median of the numbers it prints. */
export async function freshProcess(script: string) {
  const entry = fileURLToPath(new URL(script, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: entry, outDir: FOLDER, emptyOutDir: false, minify: false, target: 'node20' },
  });
  const bundle = join(FOLDER, basename(script).replace(/\.ts$/, '.js'));
  const once = (args: readonly string[]) => {
    const { stdout } = spawnSync(execPath, [bundle, ...args], { encoding: 'utf8' });
    return Number(stdout || Number.NaN);
  };
  return (times: number, ...args: readonly string[]): number =>
    median(Array.from({ length: times }, () => once(args)));
}
