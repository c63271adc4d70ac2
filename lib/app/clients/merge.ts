// How do two stored clients become one? Laid over each other, with a decision for each part that both have otherwise.
import { alignClient } from '../../exchange/import/merge-client';
import type { Client } from '../../filing/client/client';
import { mergeClients } from '../../filing/client/merge-clients';
import { checkValue } from '../../filing/client/parse-client';
import type { MergeAnswer } from '../../protocol/clients';
import type { Request } from '../../protocol/protocol';
import type { App } from '../state/app';
import { conflictViews } from './save';

/** Says what would have to be decided; with `apply`, and everything decided, merges. The second stays restorable. */
export async function mergeStored(
  { vault, today }: App,
  asked: Request<'clients.merge'>,
): Promise<MergeAnswer> {
  const [first, second] = await Promise.all([vault.readClient(asked.first), vault.readClient(asked.second)]);
  if (!first.ok || !second.ok) return { ok: false, reason: 'not-found' };
  const theirs = asPartOf(first.client, second.client);
  const { client, conflicts } = mergeClients(null, first.client, theirs, asked.choices);
  if (conflicts.length > 0 || !asked.apply) {
    const all = asked.apply ? conflicts : mergeClients(null, first.client, theirs).conflicts;
    return { ok: false, reason: 'conflict', conflicts: conflictViews(all, first.client, theirs) };
  }
  const checked = checkValue(client, today());
  if (!checked.ok) return { ok: false, reason: 'faults' };
  const saved = await vault.saveClient(checked.client, first.rev, asked.command);
  if (!saved.ok) return { ok: false, reason: 'not-stored' };
  // only now: whatever stops here leaves two clients and loses nothing
  await vault.removeClient(asked.second, second.rev);
  return { ok: true, rev: saved.rev };
}

/** The other client by the first one's ids; what a list shows of the first stays, and both their tags count. */
function asPartOf(first: Client, second: Client): Client {
  const aligned = alignClient(first, second);
  const has = (digest: string) => first.documents.some((one) => one.data === digest);
  return {
    ...aligned,
    tags: [...first.tags],
    colour: first.colour ?? aligned.colour,
    group: first.group ?? aligned.group,
    documents: aligned.documents.filter((one) => !has(one.data)),
  };
}
