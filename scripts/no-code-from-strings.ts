// How is it that no package of ours tries to make code from strings? Pages of the extension forbid it, and reviewers of stores ask.
import type { Plugin } from 'vite';

/** zod asks at its start whether code can be made from strings; we never let it (`jitless`), so it need not ask. */
const PROBE = 'new F("");';

/** Takes zod's probe out of the bundle; ends the build when a new version of zod no longer has it there. */
export function noCodeFromStrings(): Plugin {
  return {
    name: 'no-code-from-strings',
    apply: 'build',
    transform(code, id) {
      if (!/\/zod\/v4\/core\/util\.js$/.test(id)) return null;
      if (!code.includes(PROBE)) this.error('zod has changed: look where it makes code from strings now');
      return { code: code.replace(PROBE, 'return false;'), map: null };
    },
  };
}
