// Which rulebook is in use where the browser's small store holds these rows? For the benches that take a pack in and open it again.
import { createRulebooks } from '../../lib/app/state/rulebooks';
import type { SigningKey } from '../../lib/filing/rulebook-pack/format';

/** The day that the rulebook is asked about. */
export const DAY = '2026-11-24';

/** What lies in the store once a pack was taken, and the key that signed it. */
export interface KeptPack {
  readonly rows: Readonly<Record<string, unknown>>;
  readonly key: SigningKey;
}

/** The rulebooks over these rows, which change with what is taken; there is no packaged one. */
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
