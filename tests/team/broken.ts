// Which faults do the schedules have to find? Four, each built into a member on purpose.
import type { Journal } from '../../lib/team/journal';
import type { Vault } from '../../lib/vault/vault';
import { type Breaks, CLIENTS, runSchedule } from './schedule';

/** What must not be left out: without it some schedule is red. */
export const BROKEN: readonly (readonly [string, Breaks])[] = [
  ['a claim that is not kept', { journal: (journal) => ({ ...journal, claim: async () => null }) }],
  ['an outbox that is emptied before its segment is sent', { journal: settledTooEarly }],
  ['a cursor that skips a segment now and then', { journal: skipping }],
  ['the last writer who wins where two changed the same', { journal: lastWins }],
];

/** The first of these seeds whose schedule is red, or null. */
export async function firstRed(
  broken: Breaks,
  seeds: readonly number[],
  steps: number,
): Promise<number | null> {
  for (const seed of seeds) {
    const faults = await runSchedule(seed, steps, broken).then(
      (result) => result.faults.length,
      () => 1,
    );
    if (faults > 0) return seed;
  }
  return null;
}

/** What came from elsewhere is stored over what is here, and what waits for a person is thrown away. */
function lastWins(journal: Journal, vault: Vault): Journal {
  const overwrite = async (id: string) => {
    const open = await vault.readUndecided(id);
    const read = await vault.readClientWithoutFiles(id);
    if (!open || !read.ok) return;
    await vault.write(({ store, keys }) =>
      store.write({ stores: ['leaves'], vault: keys.vault }, (tx) => tx.objectStore('leaves').clear()),
    );
    await vault.saveClient(open.theirs.client, read.rev);
  };
  return {
    ...journal,
    receive: async (received, step) => {
      const answer = await journal.receive(received, step);
      for (const id of CLIENTS) await overwrite(id);
      return answer;
    },
  };
}

function settledTooEarly(journal: Journal): Journal {
  return {
    ...journal,
    keepClaim: async (claim, sealed) => {
      await journal.keepClaim(claim, sealed);
      await journal.settle(claim);
    },
    sealedOf: async () => [],
  };
}

function skipping(journal: Journal): Journal {
  let times = 0;
  return {
    ...journal,
    receive: (received, step) => {
      times += 1;
      return journal.receive(times % 3 === 0 ? received.map(withoutRevisions) : received, step);
    },
  };
}

const withoutRevisions = ({ device, segment }: Parameters<Journal['receive']>[0][number]) => ({
  device,
  segment: { ...segment, revisions: [] },
});
