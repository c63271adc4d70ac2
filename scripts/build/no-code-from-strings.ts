// How are packages prevented from generating code from strings? The extension's pages forbid it, and store reviewers ask about it.
import type { Plugin } from 'vite';

/** Tests that packages make at their start, and their replacement: zod is configured not to generate code (`jitless`), so it need not test whether it may. */
const PROBES = [
  { file: /\/zod\/v4\/core\/util\.js$/, probe: 'new F("");', instead: 'return false;' },
  { file: /\/eventemitter2\.js$/, probe: "new Function('','return this')()", instead: 'globalThis' },
];

/** json-rules-engine includes an evaluator of paths that does; no rule may have a path, so an empty module replaces it. */
const PATHS = 'jsonpath-plus';
const NO_PATHS = '\0no-paths';

/** Replaces both in the bundle; fails the build when a new version of a package no longer contains its test. */
export function noCodeFromStrings(): Plugin {
  return {
    name: 'no-code-from-strings',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === PATHS ? NO_PATHS : null),
    load: (id) =>
      id === NO_PATHS ? "export const JSONPath = () => { throw new Error('a rule has no paths'); };" : null,
    transform(code, id) {
      const found = PROBES.find(({ file }) => file.test(id));
      if (found === undefined) return null;
      const { probe, instead } = found;
      if (!code.includes(probe)) this.error(`${id} has changed: look where it makes code from strings now`);
      return { code: code.replace(probe, instead), map: null };
    },
  };
}
