// How does a vault hand out what waits for a team? Sealed ahead while the segment before is sent, claimed, and let go once it is there.
import type { OpenVault } from '../vault/clients/open-vault';
import { type Bytes, concat, free, fromBase64, toBase64 } from '../vault/crypto/bytes';
import type { Claim, Journal, Position } from './journal';
import { type JournalVault, keysOf, type State } from './journal-state';
import { dropRows } from './outbox';
import { putScan, sealScanRow } from './scan-queue';
import { claimKey } from './team-state';
import { type OwnScan, type SealedWaiting, sealWaiting, settledKeys } from './waiting';

/** What a sending has of the journal, and the clients that it had to pass over. */
export interface Sending
  extends Pick<
    Journal,
    'waiting' | 'written' | 'claim' | 'keepClaim' | 'sealedOf' | 'settle' | 'endSending'
  > {
  /** The opaque names of clients of which something does not open here and was passed over when last asked what waits. */
  readonly unsendable: () => readonly string[];
}

/** How far a sending is. */
interface Run {
  /** In the store and not noted here yet. */
  unsettled: Claim | null;
  /** What comes after the claim. */
  ahead: Promise<SealedWaiting> | null;
  /** Keys of the outbox: up to where all is let go that was sent, and up to where it was claimed. */
  goneTo: number;
  claimedTo: number;
}

const newRun = (): Run => ({ unsettled: null, ahead: null, goneTo: 0, claimedTo: 0 });

/**
 * A claim that is settled is noted with the next one, in one transaction, or at the end of sending. Where the browser
 * ends before that, it is sent again, found in the store, and settled then. Nothing else is kept from one sending to
 * another: what was sealed ahead may be erased, or the keys be others.
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
      if (!run.ahead) await flush(); // of a claim from before a restart all still stands in the outbox
      sealed = await (run.ahead ?? seal(run.claimedTo));
      run.ahead = null;
      if (sealed.revisions.length > 0 || run.claimedTo === 0) return sealed.revisions;
      await flush();
      run = newRun(); // what was passed over is looked at again
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
      const ahead = last === 0 ? null : seal(last); // while this one is stored and sent
      ahead?.catch(() => undefined); // heard of when it is asked for
      await putClaim({ vault, team, change }, { run, sealed, claim, bytes });
      for (const one of bytes) free(one); // of hundreds of segments they were garbage for long
      run = { unsettled: null, ahead, goneTo: run.claimedTo, claimedTo: last };
    },
    sealedOf: (claim) => vault.read((open) => claimedBytes(open, team, claim)),
    settle: async (claim) => {
      await vault.write(async () => undefined); // one that was locked meanwhile says so here
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

/** What is to be written of a claim that was settled: where this journal is, and the keys of what waits no longer. */
async function settled(vault: JournalVault, team: string, { unsettled, goneTo, claimedTo }: Run) {
  if (!unsettled) return { position: {}, keys: [] };
  const sent = unsettled.header.entries.map(({ revision }) => revision);
  // of a claim from before a restart it is not known how far it goes
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
