// Who may use the open vault, and for how long? Keys stay in memory while the session holds the raw key; using them never extends that.
import { newShardCache } from '../clients/index-shards';
import { joinParts } from '../clients/join-parts';
import type { OpenVault } from '../clients/open-vault';
import { readTeams } from '../clients/teams';
import { openKeys } from '../crypto/keys';
import { vaultFault } from '../faults';
import { createSharedQueue } from '../store/concurrency';
import { dropKey, type LockEntry, rawKey, readKey, touchKey } from './lock';
import { takeOver } from './take-over';
import { readHeader, type VaultDeps } from './unlock';

type Work = <T>(work: (vault: OpenVault) => Promise<T>) => Promise<T>;

/** Access to the keys of the open vault. */
export interface UnlockedVault {
  /** Runs a change; its result is returned even if the vault is locked meanwhile. */
  readonly write: Work;
  /** Runs a read; its result is not returned if the vault was locked meanwhile. */
  readonly read: Work;
  /** Restarts the deadline after an act of the person. Does nothing while the vault is locked. */
  readonly touch: () => Promise<void>;
  readonly lock: () => Promise<void>;
  readonly setMinutes: (minutes: number) => Promise<void>;
}

/**
 * Keeps the keys in memory while the session holds the raw key. Every use checks the deadline and none extends it: pages,
 * panels and alarms read all the time and would keep the vault open with nobody there. A check waits for session storage,
 * so concurrent callers share one. Writing an entry back is queued with the checks, because it must not restore a key
 * that a lock has just removed.
 */
export function unlockedVault(deps: VaultDeps): UnlockedVault {
  const { session, now } = deps;
  let kept: { readonly key: string; readonly vault: OpenVault } | null = null;
  const present = async (): Promise<LockEntry | null> => {
    const entry = await readKey(session, now());
    if (!entry) kept = null;
    return entry;
  };
  const { look: enter, alone } = createSharedQueue(async () => {
    const entry = await present();
    if (!entry) throw vaultFault('locked');
    if (kept?.key !== entry.key) {
      const { vault, version } = await openWith(deps, entry);
      kept = { key: entry.key, vault };
      if (version === 1) takeOverLater(vault);
      joinLater(vault);
    }
    return kept.vault;
  });
  const isOpenWith = (vault: OpenVault) => async () => kept?.vault === vault && (await present()) !== null;
  /** Migrates in the background; what is not migrated yet is read as it is. */
  const takeOverLater = (vault: OpenVault) => {
    void takeOver(deps, vault, { isOpen: isOpenWith(vault) }).catch(() => undefined); // the next opening continues
  };
  /** The same for parts of the index that an earlier run of the background left unjoined. */
  const joinLater = (vault: OpenVault) => {
    void joinParts(vault, isOpenWith(vault)).catch(() => undefined); // as above
  };
  return {
    write: async (work) => work(await enter()),
    read: async (work) => {
      const result = await work(await enter());
      await enter();
      return result;
    },
    lock: () =>
      alone(async () => {
        kept = null;
        await dropKey(session);
      }),
    touch: () =>
      alone(async () => {
        const entry = await present();
        if (entry) await touchKey(session, entry, now());
      }),
    setMinutes: (minutes) =>
      alone(async () => {
        const entry = await present();
        if (!entry) throw vaultFault('locked');
        await touchKey(session, entry, now(), minutes);
      }),
  };
}

async function openWith(
  deps: VaultDeps,
  entry: LockEntry,
): Promise<{ readonly vault: OpenVault; readonly version: number }> {
  const header = await readHeader(deps);
  if (!header || header.vault !== entry.vault) throw vaultFault('locked');
  const { store, now, random } = deps;
  const keys = await openKeys(header, rawKey(entry));
  await readTeams(store, keys);
  const vault = { store, keys, cache: newShardCache(), now, random };
  const bringBack = async (records: readonly string[]) => {
    await deps.bringBack?.(vault, records).catch(() => undefined); // nothing can be written at the moment: they stay lost
  };
  return { vault: { ...vault, bringBack }, version: header.version };
}
