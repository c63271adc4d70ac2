// Three members over a bad line lose nothing and end alike, in whatever order things happen; code that is broken on purpose does not.
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../lib/team/journal';
import type { Vault } from '../../lib/vault/vault';
import { type Breaks, CLIENTS, runSchedule } from './schedule';

const SEEDS = [1, 2, 3, 4, 5, 6];
const STEPS = 60;

describe('random schedules of three members', () => {
  it.each(SEEDS)('seed %i: nothing acknowledged is lost, and all end with the same', async (seed) => {
    const result = await runSchedule(seed, STEPS);
    expect(result.faults).toEqual([]);
    expect(result.saves).toBeGreaterThan(10);
  });
});

/** What must not be left out: without it some schedule is red. */
const BROKEN: readonly (readonly [string, Breaks])[] = [
  ['a claim that is not kept', { journal: (journal) => ({ ...journal, claim: async () => null }) }],
  ['an outbox that is emptied before its segment is sent', { journal: settledTooEarly }],
  ['a cursor that skips a segment now and then', { journal: skipping }],
  ['the last writer who wins where two changed the same', { journal: lastWins }],
];

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

describe('code that is broken on purpose', () => {
  it.each(BROKEN)('%s is found', async (_, broken) => {
    expect(await firstRed(broken)).not.toBeNull();
  });
});

/** The first seed whose schedule is red, or null. */
async function firstRed(broken: Breaks): Promise<number | null> {
  for (const seed of SEEDS) {
    const faults = await runSchedule(seed, STEPS, broken).then(
      (result) => result.faults.length,
      () => 1,
    );
    if (faults > 0) return seed;
  }
  return null;
}
