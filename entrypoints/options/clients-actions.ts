// What does each act at the clients' desk say to the background?
import { recognition } from '@/lib/extension/read-papers';
import { send, today } from '@/lib/extension/surface';
import type { DeskActions } from '@/lib/ui/options/clients/actions';

import { documentActions } from './documents-actions';

const token = () => crypto.randomUUID();

/** The desk's functions. */
export const deskActions: DeskActions = {
  page: (wish) => send({ type: 'clients.page', ...wish }),
  mark: (ids, marks) => send({ type: 'clients.mark', ids: [...ids], ...marks }),
  remove: (ids) => send({ type: 'clients.remove', ids: [...ids] }),
  restore: (ids) => send({ type: 'clients.restore', ids: [...ids] }),
  read: (id) => send({ type: 'clients.read', id }),
  choices: () => send({ type: 'clients.choices' }),
  regions: (search) => send({ type: 'clients.regions', search }),
  check: (client) => send({ type: 'clients.check', client: { ...client } }),
  save: ({ client, ...wish }) => send({ type: 'clients.save', client: { ...client }, ...wish }),
  history: (id) => send({ type: 'clients.history', id }),
  revision: (id, rev) => send({ type: 'clients.revision', id, rev }),
  restoreRevision: (id, rev, expected) =>
    send({ type: 'clients.restore-revision', id, rev, expected, command: token() }),
  duplicates: (from, count) => send({ type: 'clients.duplicates', from, count }),
  merge: (first, second, choices, apply) =>
    send({ type: 'clients.merge', first, second, choices, apply, command: token() }),
  documents: documentActions,
  recognition,
  token,
  guard,
  onReturn,
  today,
  moment: () => new Date().toISOString(),
};

function guard(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

function onReturn(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  return () => window.removeEventListener('focus', listener);
}
