// What was a client before? Its kept revisions, what each changed, and one of them brought back.

import { changesBetween } from '../../filing/client/client-changes';
import type { RevisionAnswer, RevisionRow } from '../../protocol/desk-view';
import type { Vault } from '../../vault/vault';

/** The kept revisions, newest first. */
export async function historyOf(vault: Vault, id: string): Promise<readonly RevisionRow[]> {
  return vault.listRevisions(id);
}

/** What a revision changed of the one before it. */
export async function revisionOf(vault: Vault, id: string, rev: number): Promise<RevisionAnswer> {
  const [before, after] = await Promise.all([vault.readRevision(id, rev - 1), vault.readRevision(id, rev)]);
  return { changes: before && after ? changesBetween(before, after) : null };
}

/** Makes an earlier revision the present one; not when somebody saved since the list was shown. */
export async function bringBack(
  vault: Vault,
  wish: { id: string; rev: number; expected: number; command: string },
): Promise<{ readonly ok: boolean }> {
  const result = await vault.restoreRevision(wish.id, wish.rev, wish.expected, wish.command);
  return { ok: result?.ok ?? false };
}
