// What does the options page say to the background about the vault's keys, and to the browser about its room?
import { send } from '../../lib/extension/surface';
import type { ClientSummary } from '../../lib/protocol/clients';
import type { CareActions } from '../../lib/ui/options/care/actions';
import type { KeyActions } from '../../lib/ui/options/keys/actions';

const MOST_NAMES = 500;

/** The functions around passphrase and recovery code. */
export const keyActions: KeyActions = {
  facts: () => send({ type: 'vault.about' }),
  changePassphrase: (old, passphrase) => send({ type: 'vault.change-passphrase', old, passphrase }),
  renewRecovery: (passphrase) => send({ type: 'vault.renew-recovery', passphrase }),
  names: async () => {
    const clients = await send<ClientSummary[]>({ type: 'clients.list', search: '' });
    return clients.slice(0, MOST_NAMES).map((client) => client.name);
  },
};

/** The functions that look after what is stored; `changed` is called when all of it is gone. */
export function careActions(changed: () => void): CareActions {
  return {
    room: async () => {
      const [{ usage = 0, quota }, isPersisted] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ]);
      return { usage, quota: quota ?? null, isPersisted };
    },
    copy: () => send({ type: 'vault.copy' }),
    restoreCopy: () => send({ type: 'vault.restore-copy' }),
    persist: () => navigator.storage.persist(),
    check: () => send({ type: 'vault.verify' }),
    purge: () => send({ type: 'vault.purge-files' }),
    deleteEverything: () => send<void>({ type: 'vault.delete-everything' }).then(changed),
  };
}
