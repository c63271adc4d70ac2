// How do options change clients? The messages behind removing and restoring.
import { send } from './surface';
import type { ClientActions } from './ui/options/actions';

/** The functions around clients; `changed` is called after each removal and restoring. */
export function clientActions(changed: () => void): Omit<ClientActions, 'search'> {
  return {
    remove: (id) => send({ type: 'clients.remove', id }).then(changed),
    restore: (id) => send({ type: 'clients.restore', id }).then(changed),
  };
}
