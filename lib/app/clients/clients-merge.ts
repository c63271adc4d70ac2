// How do two clients that are one become one? The second is laid into the first, part by part, and then removed.

import { alignClient } from '../../exchange/import/merge-client';
import type { Client } from '../../filing/client/client';
import { type Choices, mergeClients } from '../../filing/client/merge-clients';
import { checkValue } from '../../filing/client/parse-client';
import type { MergeAnswer } from '../../protocol/desk-view';
import type { Vault } from '../../vault/vault';
import { conflictViews } from './clients-save';

export interface MergeWish {
  readonly first: string;
  readonly second: string;
  readonly choices: Choices;
  readonly apply: boolean;
  readonly command: string;
}

/** Says what would have to be decided; with `apply`, and everything decided, merges. The second stays restorable. */
export async function mergeStored(vault: Vault, today: string, wish: MergeWish): Promise<MergeAnswer> {
  const [first, second] = await Promise.all([vault.readClient(wish.first), vault.readClient(wish.second)]);
  if (!first.ok || !second.ok) return { ok: false, reason: 'not-found' };
  const theirs = asPartOf(first.client, second.client);
  const { client, conflicts } = mergeClients(null, first.client, theirs, wish.choices);
  if (conflicts.length > 0 || !wish.apply) {
    const all = wish.apply ? conflicts : mergeClients(null, first.client, theirs).conflicts;
    return { ok: false, reason: 'conflict', conflicts: conflictViews(all, first.client, theirs) };
  }
  const checked = checkValue(client, today);
  if (!checked.ok) return { ok: false, reason: 'faults' };
  const saved = await vault.saveClient(checked.client, first.rev, wish.command);
  if (!saved.ok) return { ok: false, reason: 'not-stored' };
  // only now: whatever stops here leaves two clients and loses nothing
  await vault.removeClient(wish.second, second.rev);
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
