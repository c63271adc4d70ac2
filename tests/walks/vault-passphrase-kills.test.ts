// Does exactly one passphrase open the vault, and is it complete, wherever a change of passphrase or code is interrupted or runs out of space?
import { describe, expect, it } from 'vitest';
import {
  changePassphrase,
  renewRecoveryCode,
  unlockWithRecovery,
  type VaultDeps,
} from '../../lib/vault/access/unlock';
import { secureRandom } from '../../lib/vault/crypto/bytes';
import { storeOf, type VaultStore } from '../../lib/vault/store/database';
import type { SessionStore } from '../../lib/vault/store/key-value-store';
import {
  cheap,
  memorySession,
  openTestVault,
  passphrase,
  testClient,
  testVault,
} from '../lib/vault/test-vault';

const NEXT = 'Another horse 9 staple';
const THIRD = 'Yet another mule 11 clip';
interface End {
  readonly at: number;
  readonly when: 'before' | 'within' | 'after';
  /** What a write says at its end: nothing, for a program that is killed, or the name of the disk's fault. */
  readonly fault: 'killed' | 'QuotaExceededError';
}

/** Ground whose program ends at the n-th write, be it into database, session or marks: before it, within its transaction, or right after. */
function ending(deps: VaultDeps, { at, when, fault }: End): { deps: VaultDeps; writes: () => number } {
  let writes = 0;
  const end = () => {
    throw fault === 'killed' ? new Error('killed') : new DOMException('no room', fault);
  };
  const step = async <T>(work: (isWithin: boolean) => Promise<T>): Promise<T> => {
    const [isLast, isOver] = [writes === at, writes > at];
    writes += 1;
    if ((isOver && fault === 'killed') || (isLast && when === 'before')) end();
    const result = await work(isLast && when === 'within');
    if (isLast && when === 'after') end();
    return result;
  };
  const stepping = (store: SessionStore): SessionStore => ({
    ...store,
    set: (key, value) => step(() => store.set(key, value)),
    remove: (key) => step(() => store.remove(key)),
  });
  const store: VaultStore = {
    ...deps.store,
    write: (to, work) =>
      step((isWithin) =>
        deps.store.write(to, async (tx) => {
          const made = await work(tx);
          if (isWithin) end();
          return made;
        }),
      ),
  };
  const { session, marks } = deps;
  const made = { ...deps, store, session: stepping(session), ...(marks ? { marks: stepping(marks) } : {}) };
  return { deps: made, writes: () => writes };
}

/** A vault with three clients, and what is needed to open it again and again. */
async function begin() {
  const marks = memorySession();
  const made = await openTestVault({ marks });
  for (const id of ['c1', 'c2', 'c3']) await made.vault.saveClient(testClient(id), null);
  await made.vault.close();
  return { ...made, marks };
}
type Made = Awaited<ReturnType<typeof begin>>;

/** The browser starts anew: its session is empty. Answers which of these open the vault; everything in it is there each time. */
async function opening(
  { database, marks, clock }: Made,
  secrets: readonly string[],
): Promise<readonly string[]> {
  const opens: string[] = [];
  for (const secret of secrets) {
    clock.now += 3_600_000; // tries that failed are waited for
    const { vault } = testVault({ database, marks, clock });
    if ((await vault.unlock(secret)).ok) {
      opens.push(secret);
      for (const id of ['c1', 'c2', 'c3'])
        expect(await vault.readClient(id)).toEqual({ ok: true, client: testClient(id), rev: 1 });
      expect(await vault.verify()).toMatchObject({ records: 3, torn: [], undecryptable: [], lostFiles: [] });
    }
    await vault.close();
  }
  return opens;
}

interface Change {
  readonly name: string;
  readonly make: (deps: VaultDeps, code: string) => Promise<{ readonly ok: boolean }>;
  readonly next: string;
}
const changes: readonly Change[] = [
  { name: 'of passphrase', make: (deps) => changePassphrase(deps, passphrase, NEXT), next: NEXT },
  { name: 'by recovery code', make: (deps, code) => unlockWithRecovery(deps, code, NEXT), next: NEXT },
  { name: 'of recovery code', make: (deps) => renewRecoveryCode(deps, passphrase), next: passphrase },
];

/** Makes the change on a vault of its own, ended so; answers what was told, and whether it came to its end. */
async function changeEnded({ make }: Change, end: End) {
  const made = await begin();
  const store = storeOf(made.database, { wasMade: async () => true });
  const whole: VaultDeps = {
    store,
    session: memorySession(),
    marks: made.marks,
    now: () => made.clock.now,
    random: secureRandom,
    cost: cheap,
  };
  const { deps, writes } = ending(whole, end);
  const told = await make(deps, made.recoveryCode).then(
    ({ ok }) => (ok ? 'done' : 'refused'),
    (error: unknown) => String(error),
  );
  await store.close();
  return { made, told, isOver: writes() <= end.at };
}

/** Ends the change at each of its writes in turn; answers how many there are. */
async function endEverywhere(change: Change, how: Omit<End, 'at'>): Promise<number> {
  for (let at = 0; ; at += 1) {
    const { made, told, isOver } = await changeEnded(change, { ...how, at });
    const opens = await opening(made, [passphrase, NEXT]);
    expect(opens).toHaveLength(1);
    if (told === 'done') expect(opens).toEqual([change.next]); // what was told done stays done
    // a new code that nobody was shown is gone with its program, and the passphrase opens
    if (change.next === NEXT) expect(await openByCode(made)).toBe(true);
    if (isOver) return at;
  }
}

describe('T29: a change that is ended at any of its writes leaves one passphrase that opens the whole vault', () => {
  it.each(changes)('killed right after it: a change $name', async (change) => {
    expect(await endEverywhere(change, { when: 'after', fault: 'killed' })).toBeGreaterThan(5);
  });

  const [ofPassphrase] = changes as readonly [Change, ...Change[]];

  it('interrupted within its transaction', async () => {
    expect(await endEverywhere(ofPassphrase, { when: 'within', fault: 'killed' })).toBeGreaterThan(5);
  });

  it('without room on the disk, and is never reported as done when it is not', async () => {
    const how = { when: 'before', fault: 'QuotaExceededError' } as const;
    expect(await endEverywhere(ofPassphrase, how)).toBeGreaterThan(5);
  });
});

/** Whether the printed code opens the vault, which gives it a third passphrase. */
async function openByCode({ database, marks, clock, recoveryCode }: Made): Promise<boolean> {
  clock.now += 3_600_000;
  const { vault } = testVault({ database, marks, clock });
  const { ok } = await vault.unlockWithRecovery(recoveryCode, THIRD);
  await vault.close();
  return ok;
}
