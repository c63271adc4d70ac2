// What is deleted when a vault leaves a team? Its keys, its journal here and what waited to be sent; nothing in the store.
import { waysOf } from '../vault/clients/elsewhere';
import type { OpenVault } from '../vault/clients/open-vault';
import { dropTeam } from '../vault/clients/teams';
import { logCopyKey } from './log-copy';
import { outboxOf } from './outbox';
import { aboutKey } from './team-about';
import { claimKey, stateKey } from './team-state';

/**
 * Deletes a team's data. Its clients must have been taken out of the team before: a client that is still shared could
 * not be changed any more.
 */
export async function forgetTeamIn(open: OpenVault, team: string): Promise<void> {
  const waiting: number[] = [];
  for await (const { key } of outboxOf(open, team)) waiting.push(key);
  // in one transaction: a team without some of its rows could be neither shown nor left
  await open.store.write({ stores: ['meta', 'outbox'], vault: open.keys.vault }, async (tx) => {
    const meta = tx.objectStore('meta');
    await Promise.all([
      dropTeam(tx, team),
      meta.delete(aboutKey(team)),
      meta.delete(stateKey(team)),
      meta.delete(claimKey(team)),
      meta.delete(logCopyKey(team)),
      meta.delete(waysOf(team)),
      ...waiting.map((key) => tx.objectStore('outbox').delete(key)),
    ]);
  });
  open.keys.teams.delete(team);
}
