// Which rulebook is used when the browser's storage contains these rows? For the benches that accept a pack and open it again.
import { createRulebooks } from '../../lib/app/state/rulebooks';
import type { SigningKey } from '../../lib/filing/rulebook-pack/format';

/** The day for which the rulebook is asked. */
export const DAY = '2026-11-24';

/** What is stored after a pack was accepted, and the key that signed it. */
export interface KeptPack {
  readonly rows: Readonly<Record<string, unknown>>;
  readonly key: SigningKey;
}

/** The rulebooks on these rows, which change when a pack is accepted; there is no packaged rulebook. */
export function rulebooksOver(rows: Map<string, unknown>, key: SigningKey) {
  return createRulebooks({
    packaged: () => {
      throw new Error('the pack is in use, not the packaged rulebook');
    },
    release: { version: 1, keys: [key] },
    settings: {
      get: async (name) => rows.get(name),
      set: async (name, value) => void rows.set(name, value),
      remove: async (name) => void rows.delete(name),
    },
    today: () => DAY,
    build: 'bench',
  });
}
