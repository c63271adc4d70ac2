// What does the options page say to the background about keys?
import { send } from '@/lib/surface';
import type { KeyActions } from '@/lib/ui/options/keys/actions';
import type { ClientSummary } from '@/lib/view';

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
