// What do the list of clients and its editor need besides asking the background? Ids of changes, a question before the page is left, day and hour.
import { ask } from '@/lib/extension/ask';
import { recognition } from '@/lib/extension/read-papers';
import { today } from '@/lib/extension/surface';
import type { ClientsActions } from '@/lib/ui/options/clients/actions';

import { documentActions } from './documents-actions';

/** What the pages about clients may do. */
export const clientsActions: ClientsActions = {
  ask,
  documents: documentActions,
  recognition,
  token: () => crypto.randomUUID(),
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
