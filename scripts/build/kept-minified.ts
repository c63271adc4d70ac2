// How do several builds in one test run minify the same text once? What terser made of a text is kept by the text's hash.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Names the folder; `npm test` sets it to an empty one. Without it nothing is kept, so that a release is always minified anew. */
export const KEPT_MINIFIED = 'KEPT_MINIFIED';

const TERSER = 'vite:terser';

type Answer = { readonly code?: string } | null | undefined;

/** Has Vite's own step answer from the folder where it has been given the same text and options before. */
export function keptMinified(folder = process.env[KEPT_MINIFIED]): Plugin | null {
  if (!folder) return null;
  return {
    name: 'kept-minified',
    apply: 'build',
    configResolved({ plugins, build }) {
      const terser = plugins.find(({ name }) => name === TERSER);
      const minify = terser?.renderChunk;
      if (terser === undefined || typeof minify !== 'function')
        throw new Error(`${TERSER} is no plain step any more; see scripts/build/kept-minified.ts`);
      const options = JSON.stringify([
        build.minify,
        build.terserOptions,
        Boolean(build.lib),
        build.sourcemap,
      ]);
      terser.renderChunk = async function (code, chunk, output, meta) {
        if (build.minify !== 'terser') return minify.call(this, code, chunk, output, meta);
        const file = join(folder, `${hashOf(withoutRegions(code), options, output.format)}.js`);
        if (existsSync(file)) return { code: readFileSync(file, 'utf8'), map: null };
        const answer = await minify.call(this, code, chunk, output, meta);
        keep(file, folder, answer as Answer);
        return answer;
      };
    },
  };
}

/** The bundler says in comments where each module lies, which is elsewhere for the same sources in another folder; terser drops them. */
const withoutRegions = (code: string): string => code.replace(/^[ \t]*\/\/#(?:end)?region\b.*$/gmu, '');

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex');

/** Written whole under another name first: another build may be looking. */
function keep(file: string, folder: string, answer: Answer): void {
  if (typeof answer?.code !== 'string') return;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, answer.code);
  renameSync(unfinished, file);
}
