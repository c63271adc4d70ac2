// What do passphrase and storage settings need besides the background? Names that a passphrase must not contain, and the browser's storage figures.
import { ask } from '@/lib/extension/ask';
import type { KeyActions } from '@/lib/ui/options/keys/actions';
import type { MaintenanceActions } from '@/lib/ui/options/maintenance/actions';

const MOST_NAMES = 500;

/** The functions around passphrase and recovery code. */
export const keyActions: KeyActions = {
  ask,
  names: async () => {
    const clients = await ask('clients.list', { search: '' });
    return clients.slice(0, MOST_NAMES).map((client) => client.name);
  },
};

/** The functions about stored data; `changed` is called when all of it was deleted. */
export function maintenanceActions(changed: () => void): MaintenanceActions {
  return {
    estimate: async () => {
      const [{ usage = 0, quota }, isPersisted] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ]);
      return { usage, quota: quota ?? null, isPersisted };
    },
    ask,
    persist: () => navigator.storage.persist(),
    deleteEverything: () => ask('vault.delete-everything').then(changed),
  };
}
