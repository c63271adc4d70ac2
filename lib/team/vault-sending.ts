// How does a vault provide what waits for a team? The next segment is sealed while the previous one is sent, then claimed, and removed from the outbox once it is in the store.
import type { OpenVault } from '../vault/clients/open-vault';
import { type Bytes, concat, free, fromBase64, toBase64 } from '../vault/crypto/bytes';
import type { Claim, Journal, Position } from './journal';
import { type JournalVault, keysOf, type State } from './journal-state';
import { dropRows } from './outbox';
import { putScan, sealScanRow } from './scan-queue';
import type { OwnScan } from './scans';
import { claimKey } from './team-state';
import { type SealedWaiting, sealWaiting, settledKeys } from './waiting';

/** The part of the journal that sending needs, and the clients that it skipped. */
export interface Sending
  extends Pick<
    Journal,
    'waiting' | 'written' | 'claim' | 'keepClaim' | 'sealedOf' | 'settle' | 'endSending'
  > {
  /** The opaque names of clients with a waiting revision that did not open when the outbox was last read. */
  readonly unsendable: () => readonly string[];
}

/** The progress of a push. */
interface Run {
  /** In the store, but not recorded here yet. */
  unsettled: Claim | null;
  /** The revisions after the claim. */
  ahead: Promise<SealedWaiting> | null;
  /** Keys of the outbox: up to which rows are removed because they were sent, and up to which they are claimed. */
  goneTo: number;
  claimedTo: number;
}

const newRun = (): Run => ({ unsettled: null, ahead: null, goneTo: 0, claimedTo: 0 });

/**
 * A sent claim is recorded with the next one, in one transaction, or at the end of the push. If the browser is closed
 * before that, the claim is sent again, found in the store, and recorded then. Nothing else is kept between two
 * pushes, since revisions sealed in advance may have been erased, or the keys changed.
 */
export function sendingFrom(vault: JournalVault, team: string, { read, change }: State): Sending {
  let run = newRun();
  let sealed: SealedWaiting | null = null;
  const seal = sealerOf(vault, team);
  const flush = async () => {
    if (!run.unsettled) return;
    const { position, keys } = await settled(vault, team, run);
    await change(
      () => position,
      async (tx) => {
        await tx.objectStore('meta').delete(claimKey(team));
        await dropRows(tx, keys);
      },
    );
    run.unsettled = null;
  };
  return {
    unsendable: () => sealed?.damaged ?? [],
    waiting: async () => {
      if (!run.ahead) await flush(); // a claim from before a restart still has all its rows in the outbox
      sealed = await (run.ahead ?? seal(run.claimedTo));
      run.ahead = null;
      if (sealed.revisions.length > 0 || run.claimedTo === 0) return sealed.revisions;
      await flush();
      run = newRun(); // skipped revisions are tried again
      sealed = await seal(0);
      return sealed.revisions;
    },
    written: async () => (run.unsettled ? positionOf(run.unsettled) : read(({ written }) => written)),
    claim: async () =>
      run.unsettled
        ? null
        : read(({ claim }) => claim && { ...claim, signature: fromBase64(claim.signature) }),
    keepClaim: async (claim, bytes) => {
      const last = sealed?.keys.get(claim.header.entries.at(-1)?.revision ?? '') ?? 0;
      const ahead = last === 0 ? null : seal(last); // sealed while this segment is stored and sent
      ahead?.catch(() => undefined); // its fault is thrown when it is awaited
      await putClaim({ vault, team, change }, { run, sealed, claim, bytes });
      for (const one of bytes) free(one); // otherwise the bytes of hundreds of segments would stay in memory
      run = { unsettled: null, ahead, goneTo: run.claimedTo, claimedTo: last };
    },
    sealedOf: (claim) => vault.read((open) => claimedBytes(open, team, claim)),
    settle: async (claim) => {
      await vault.write(async () => undefined); // throws here if the vault was locked meanwhile
      run.unsettled = claim;
    },
    endSending: async () => {
      try {
        await flush();
      } finally {
        run = newRun();
      }
    },
  };
}

const sealerOf = (vault: JournalVault, team: string) => (after: number) =>
  vault.read(async (open) => sealWaiting(open, await keysOf(open, team), after));

/** What is written when a claim is recorded as sent: the position of this journal, and the outbox keys to remove. */
async function settled(vault: JournalVault, team: string, { unsettled, goneTo, claimedTo }: Run) {
  if (!unsettled) return { position: {}, keys: [] };
  const sent = unsettled.header.entries.map(({ revision }) => revision);
  // for a claim from before a restart it is not known which rows it covers
  const part = { after: goneTo, upTo: claimedTo > 0 ? claimedTo : Number.MAX_SAFE_INTEGER };
  const keys = await vault.read((open) => settledKeys(open, team, sent, part));
  return { position: { claim: null, written: positionOf(unsettled) }, keys };
}

interface NewClaim {
  readonly run: Run;
  readonly sealed: SealedWaiting | null;
  readonly claim: Claim;
  readonly bytes: readonly Bytes[];
}

async function putClaim(
  { vault, team, change }: { vault: JournalVault; team: string; change: State['change'] },
  { run, sealed, claim: { signature, ...claim }, bytes }: NewClaim,
): Promise<void> {
  const scans = claim.header.entries.flatMap(({ revision }) => sealed?.scans.get(revision) ?? []);
  const rows = await sealScans(vault, team, scans);
  const { position, keys } = await settled(vault, team, run);
  const body = concat(...bytes);
  await change(
    () => ({ ...position, claim: { ...claim, signature: toBase64(signature) } }),
    async (tx) => {
      await tx.objectStore('meta').put(body, claimKey(team));
      await Promise.all([dropRows(tx, keys), ...rows.map((row) => putScan(tx, row))]);
    },
  );
  free(body);
}

const positionOf = ({ header, hash }: Claim): Position => ({ number: header.number, hash });

async function sealScans(vault: JournalVault, team: string, scans: readonly OwnScan[]) {
  if (scans.length === 0) return [];
  return vault.read((open) => Promise.all(scans.map((scan) => sealScanRow(open, team, scan))));
}

async function claimedBytes(
  { store }: OpenVault,
  team: string,
  { header }: Claim,
): Promise<readonly Bytes[]> {
  const stored: unknown = await (await store.open()).get('meta', claimKey(team));
  const body = stored instanceof Uint8Array ? new Uint8Array(stored) : new Uint8Array();
  let at = 0;
  return header.entries.map(({ bytes }) => {
    at += bytes;
    return body.slice(at - bytes, at);
  });
}
