// When does an exchange run, and where is its result stored? At an alarm, soon after a save, at unlocking, or on request; the result is stored for the surfaces.
import type { Done } from '../../protocol/team';
import { type Exchanged, exchange } from '../../team/exchange';
import { readTeamFault } from '../../team/faults';
import { retryIn } from '../../team/retry';
import { fetchScan, scanWork } from '../../team/scan-queue';
import { clientsOf, missingScans } from '../../team/share-clients';
import { addLate, readAbout, readAbouts, type SyncState } from '../../team/team-about';
import { sendAgainAfterRestore } from '../../team/write-anew';
import { secureRandom } from '../../vault/crypto/bytes';
import { faultCode } from '../../vault/faults';
import { mayHoldReminders } from '../filings/reminders';
import type { App } from '../state/app';
import { publishAll } from '../tab/publish';
import { changeAbout } from './change-about';
import { connect } from './connect';
import { asOwnDevice, noteCopy } from './copied-profile';
import { followMove, keepUsed } from './follow-move';
import { maySend } from './held-changes';
import { takeIn } from './join';
import { readRequests } from './members';
import { noteRole } from './role-news';
import type { Running } from './team-memory';

const ALARM = 'teams';
const EVERY_MS = 60_000;
const SOON_MS = 3_000;
/** More revisions than a few people write in a day: a first exchange, or one after a long time. */
const MANY_SEGMENTS = 20;

/** Exchanges with a team; calls during a running exchange wait for that one. Faults of the vault are thrown. */
export async function syncTeam(app: App, team: string): Promise<Done> {
  const known = app.teams.running.get(team);
  if (known) return known.ended as Promise<Done>; // only `run` puts promises there
  const abort = new AbortController();
  const running: Running = {
    abort,
    progress: { step: 'members', done: 0, total: 0 },
    ended: Promise.resolve().then(() => run(app, team, running)),
  };
  app.teams.running.set(team, running);
  try {
    return (await running.ended) as Done;
  } finally {
    if (app.teams.running.get(team) === running) app.teams.running.delete(team);
  }
}

async function run(app: App, team: string, running: Running): Promise<Done> {
  const { signal } = running.abort;
  try {
    if (!(await takeIn(app, team))) return { ok: true }; // this device was not admitted yet
    const connection = await asOwnDevice(app, await connect(app, team), signal);
    const hasFollowed = await followMove(app, connection);
    await sendAgainAfterRestore(connection);
    const pulled = await mayHoldReminders(app, (hold) =>
      exchange(
        connection,
        (progress) => {
          running.progress = progress;
          if (progress.step === 'receive' && progress.total >= MANY_SEGMENTS) hold();
        },
        { signal, maySend: () => maySend(app, team) },
      ),
    );
    await noteRole(app, team);
    await fetchPinned(app, team, signal);
    await readRequests(app, team);
    const wasFaulty = (await readSync(app, team)).fault !== null;
    await keepEnd(app, team, (sync) => afterSuccess(app, sync, pulled));
    if (hasFollowed) await keepUsed(app, connection);
    if (pulled.revisions > 0 || wasFaulty) tellSurfaces(app);
    return { ok: true };
  } catch (error) {
    if (faultCode(error) !== null || signal.aborted) throw error; // locked or stopped: nothing failed
    const fault = readTeamFault(error);
    if (!fault) throw error;
    if (fault.code === 'two-installations' && (await noteCopy(app, team))) return run(app, team, running);
    const isOffline = fault.code === 'unreachable' && !app.browser.isOnline();
    const named = isOffline ? { ...fault, code: 'offline' as const } : fault;
    const isNew = (await readSync(app, team)).fault?.code !== named.code;
    await keepEnd(app, team, (sync) => afterFailure(app, sync, named));
    if (isNew) tellSurfaces(app);
    return { ok: false, reason: named.code, ...(named.said === undefined ? {} : { said: named.said }) };
  }
}

/** Panels and pages show what has come, and whether a team is synced. */
const tellSurfaces = (app: App): void => void publishAll(app).catch(() => undefined);

const readSync = ({ vault }: App, team: string) =>
  vault.read(async (open) => (await readAbout(open, team)).sync);

const keepEnd = (app: App, team: string, change: (sync: SyncState) => SyncState) =>
  changeAbout(app, team, (about) => ({ ...about, sync: change(about.sync) }));

const afterSuccess = (
  { now }: App,
  sync: SyncState,
  { faults, unreadable, late, unsendable }: Exchanged,
): SyncState => ({
  ...sync,
  lastDone: now(),
  fault: null,
  failures: 0,
  journals: [...faults],
  unreadable: sync.unreadable + unreadable,
  late: addLate(sync.late, late),
  unsendable: [...unsendable],
});

function afterFailure(
  { now }: App,
  sync: SyncState,
  { code, said, ...fault }: NonNullable<ReturnType<typeof readTeamFault>>,
): SyncState {
  const failures = sync.failures + 1;
  const wait = retryIn({ code, ...fault }, failures, (secureRandom(1)[0] ?? 0) / 255);
  const nextTry = wait === null ? null : now() + wait;
  return {
    ...sync,
    failures,
    fault: { code, ...(said === undefined ? {} : { said }), at: now(), nextTry },
  };
}

/**
 * Fetches the scans of pinned clients in the background; one that is not in the store yet comes with the next
 * exchange.
 */
async function fetchPinned(app: App, team: string, signal: AbortSignal): Promise<void> {
  const missing = await app.vault.read(async (open) => {
    const { pinned } = await readAbout(open, team);
    if (pinned.length === 0) return [];
    const wanted = new Set(pinned);
    return missingScans(
      open,
      (await clientsOf(open, team)).filter(({ id }) => wanted.has(id)),
    );
  });
  if (missing.length === 0) return;
  const { remote } = await connect(app, team);
  const work = await scanWork({ vault: app.vault, team, remote });
  for (const digest of missing) {
    signal.throwIfAborted();
    await fetchScan(work, digest).catch((error: unknown) => {
      const code = readTeamFault(error)?.code;
      if (code !== 'scan-missing' && code !== 'damaged') throw error;
    });
  }
}

/** Exchanges with every team that is due; with `all`, also with those waiting after a fault that may have ended. */
export async function syncDue(app: App, which: 'due' | 'all' = 'due'): Promise<void> {
  if (!(await app.vault.isUnlocked())) return;
  const teams = await app.vault.read(readAbouts);
  const isDue = ({ fault }: SyncState) => {
    if (fault === null) return true;
    if (which === 'all' && fault.code !== 'busy') return true;
    return fault.nextTry !== null && fault.nextTry <= app.now();
  };
  for (const { team } of teams.filter(({ sync }) => isDue(sync)))
    await syncTeam(app, team).catch(() => undefined); // locked or stopped meanwhile
  await followTeams(app);
}

/** Sets the alarm to the next exchange; removes it while the vault is locked or in no team. */
export async function followTeams(app: App): Promise<void> {
  const abouts = await app.vault.read(readAbouts).catch(() => []);
  const soon = app.now() + EVERY_MS;
  const times = abouts.flatMap(({ sync: { fault } }) => (fault === null ? soon : (fault.nextTry ?? [])));
  await app.browser.setAlarm(ALARM, times.length === 0 ? null : Math.min(...times));
}

/** At the alarm. */
export async function onTeamAlarm(app: App, name: string): Promise<void> {
  if (name === ALARM) await syncDue(app);
}

/** Removes the alarm: a locked vault exchanges nothing. */
export async function forgetTeamAlarm({ browser }: App): Promise<void> {
  await browser.setAlarm(ALARM, null);
}

/** The vault was opened, or clients changed: what a team lacks is sent soon. Does nothing without a team. */
export async function onVaultChange(app: App, ids: readonly string[] | null): Promise<void> {
  if (ids?.length === 0) return syncDue(app, 'all');
  const waits = await app.vault.read(async ({ store }) => (await store.open()).count('outbox'));
  if (waits > 0) syncSoon(app);
}

/** Exchanges in some seconds: several saves are sent together. */
export function syncSoon(app: App): void {
  if (app.teams.soon !== null) clearTimeout(app.teams.soon);
  app.teams.soon = setTimeout(() => {
    app.teams.soon = null;
    void syncDue(app).catch(() => undefined);
  }, SOON_MS);
}
