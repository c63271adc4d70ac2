// What does each act at the clients' desk say to the background?
import { ask } from '@/lib/extension/ask';
import { recognition } from '@/lib/extension/read-papers';
import { today } from '@/lib/extension/surface';
import type { DeskActions } from '@/lib/ui/options/clients/actions';

import { documentActions } from './documents-actions';

const token = () => crypto.randomUUID();

/** The desk's functions. */
export const deskActions: DeskActions = {
  page: (wish) => ask('clients.page', { ...wish }),
  standing: (ids) => ask('clients.standing', { ids: [...ids] }),
  mark: (ids, marks) => ask('clients.mark', { ids: [...ids], ...marks }),
  remove: (ids) => ask('clients.remove', { ids: [...ids] }),
  restore: (ids) => ask('clients.restore', { ids: [...ids] }),
  read: (id) => ask('clients.read', { id }),
  choices: () => ask('clients.choices'),
  regions: (search) => ask('clients.regions', { search }),
  check: (client) => ask('clients.check', { client: { ...client } }),
  keepDraft: (draft) =>
    ask('clients.keep-draft', { draft: draft && { client: { ...draft.client }, base: draft.base } }),
  keptDraft: () => ask('clients.kept-draft'),
  save: ({ client, ...wish }) => ask('clients.save', { client: { ...client }, ...wish }),
  history: (id) => ask('clients.history', { id }),
  revision: (id, rev) => ask('clients.revision', { id, rev }),
  restoreRevision: (id, rev, expected) =>
    ask('clients.restore-revision', { id, rev, expected, command: token() }),
  duplicates: (from, count) => ask('clients.duplicates', { from, count }),
  merge: (first, second, choices, apply) =>
    ask('clients.merge', { first, second, choices, apply, command: token() }),
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
