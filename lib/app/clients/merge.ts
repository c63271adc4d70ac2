// How are two stored clients merged? Part by part, with a decision for each part in which they differ.
import { alignClient } from '../../exchange/import/merge-client';
import type { Client } from '../../filing/client/client';
import { mergeClients } from '../../filing/client/merge-clients';
import { checkValue } from '../../filing/client/parse-client';
import type { MergeAnswer } from '../../protocol/clients';
import type { Request } from '../../protocol/protocol';
import type { App } from '../state/app';
import { conflictViews } from './save';

/** Returns what must be decided; with `apply` and all decisions, merges. The second client can be restored. */
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
  // removed last, so that an interruption leaves both clients and loses nothing
  await vault.removeClient(asked.second, second.rev);
  return { ok: true, rev: saved.rev };
}

/** The other client with the first one's ids; the first one's list attributes stay, and the tags of both count. */
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
