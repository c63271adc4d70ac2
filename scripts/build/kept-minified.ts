// How do several builds in one test run minify the same text only once? Terser's output is stored under the hash of its input.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The environment variable with the folder; `npm test` sets it to an empty one. Without it nothing is stored, so a release is always minified anew. */
export const KEPT_MINIFIED = 'KEPT_MINIFIED';

const TERSER = 'vite:terser';

type Answer = { readonly code?: string } | null | undefined;

/** Makes Vite's minification answer from the folder when it has seen the same text and options before. */
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
        const file = join(folder, `${hashOf(withoutPlaces(code), options, output.format)}.js`);
        if (existsSync(file)) return { code: readFileSync(file, 'utf8'), map: null };
        const answer = await minify.call(this, code, chunk, output, meta);
        keep(file, folder, answer as Answer);
        return answer;
      };
    },
  };
}

/**
 * The bundler writes each module's path into a comment of its own line, some as a region. The paths differ between folders;
 * terser removes the comments anyway.
 */
const withoutPlaces = (code: string): string =>
  code.replace(/^[ \t]*\/\/(?:#(?:end)?region\b.*| \S+)$/gmu, '');

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex');

/** Written under another name first and then renamed, because another build may read at the same time. */
function keep(file: string, folder: string, answer: Answer): void {
  if (typeof answer?.code !== 'string') return;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, answer.code);
  renameSync(unfinished, file);
}
