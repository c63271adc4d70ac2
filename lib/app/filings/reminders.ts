// How is the person reminded even while the vault is locked? Pseudonyms, kinds and days are stored unencrypted, and one alarm is set.
import { type DueKind, dueDatesFor } from '../../filing/calendar/due-dates';
import { parseSilent, type Reminder, remindAt, splitReminders } from '../../filing/calendar/reminders';
import { createQueue } from '../../vault/store/concurrency';
import type { Vault } from '../../vault/vault';
import { sentencesOf } from '../preferences';
import type { App } from '../state/app';

const ALARM = 'reminders';
/** Reminders by the pseudonym of their client. */
const KEPT = 'reminders';
const SHOWN = 'reminders-told';
const SILENT = 'reminders-silent';
/**
 * Set while reminders are being updated: if the browser ends meanwhile, the next opening of the vault updates them
 * again.
 */
const UNFINISHED = 'reminders-unfinished';

/** How many clients are read at a time. */
const CLIENTS_AT_A_TIME = 250;

/** The prefix of our notification ids. */
export const NOTICE_PREFIX = 'reminder-';

type Kept = Readonly<Record<string, readonly Reminder[]>>;

async function read<Value>({ browser }: App, key: string, none: Value): Promise<Value> {
  // only the functions below write here, each key in one shape, so the cast is safe
  return ((await browser.settings.get(key)) as Value | undefined) ?? none;
}

/** One after the other: two changes based on the same list would overwrite each other. */
const inTurn = createQueue();

/** The vault, reporting every client that changed, or `null` when any may have. */
export function withChangeEvents(
  vault: Vault,
  changed: (ids: readonly string[] | null) => void,
  forgotten: () => Promise<void>,
): Vault {
  const after = async <Result>(work: Promise<Result>, ids: readonly string[] | null): Promise<Result> => {
    const result = await work;
    changed(ids);
    return result;
  };
  return {
    ...vault,
    unlock: (passphrase) => after(vault.unlock(passphrase), []),
    unlockWithRecovery: (code, next) => after(vault.unlockWithRecovery(code, next), []),
    saveClient: (client, rev, command) => after(vault.saveClient(client, rev, command), [client.id]),
    removeClient: (id, rev, command) => after(vault.removeClient(id, rev, command), [id]),
    restoreClient: (id, rev, command) => after(vault.restoreClient(id, rev, command), [id]),
    restoreRevision: (id, rev, expected, command) =>
      after(vault.restoreRevision(id, rev, expected, command), [id]),
    decide: (id, seen, choices) => after(vault.decide(id, seen, choices), [id]),
    editMany: (ids, edit, pieces) => after(vault.editMany(ids, edit, pieces), ids),
    removeMany: (ids) => after(vault.removeMany(ids), ids),
    restoreMany: (ids) => after(vault.restoreMany(ids), ids),
    saveMany: (clients, options) => {
      const ids = clients.map(({ id }) => id);
      return after(vault.saveMany(clients, options), ids);
    },
    restoreBackup: (source, passphrase, progress) =>
      after(vault.restoreBackup(source, passphrase, progress), null),
    restoreWhole: (backup, progress) => after(vault.restoreWhole(backup, progress), null),
    deleteEverything: () => vault.deleteEverything().then(forgotten),
  };
}

/** Updates the reminders of changed clients, then sets the alarm. An update that was interrupted is repeated too. */
export function renewReminders(app: App, ids: readonly string[] | null): Promise<void> {
  const { heldReminders: held } = app;
  if (held.jobs > 0 && ids !== null && ids.length > 1) {
    for (const id of ids) held.ids.add(id);
    return Promise.resolve();
  }
  return inTurn(async () => {
    const isLeft = held.jobs === 0 && (await read(app, UNFINISHED, false));
    const isAll = ids === null || isLeft;
    if (!isAll && ids.length === 0) return;
    await renew(app, isAll ? null : ids);
  });
}

/**
 * Runs a job that changes many clients, and updates their reminders afterwards: between its writes nobody needs them,
 * and the job would take half as long again. If the browser ends meanwhile, the next opening of the vault updates
 * all.
 */
export async function holdReminders<Result>(app: App, work: () => Promise<Result>): Promise<Result> {
  const { browser, heldReminders: held } = app;
  await inTurn(async () => {
    if (held.jobs === 0) held.isAll = await read(app, UNFINISHED, false);
    await browser.settings.set(UNFINISHED, true);
    held.jobs += 1; // last: if this cannot be stored, the job does not begin and nothing waits for its end
  });
  try {
    return await work();
  } finally {
    held.jobs -= 1;
    if (held.jobs === 0) void renewHeld(app).catch(() => undefined); // locked meanwhile; the next opening does it
  }
}

/** The same for a job that only turns out on the way to change many clients; it may say so more than once. */
export async function mayHoldReminders<Result>(
  app: App,
  work: (hold: () => void) => Promise<Result>,
): Promise<Result> {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let isHeld = false;
  const hold = () => {
    if (isHeld) return;
    isHeld = true;
    holdReminders(app, () => ended).catch(() => undefined); // if this cannot be stored, the reminders are updated at once instead
  };
  return work(hold).finally(end);
}

function renewHeld(app: App): Promise<void> {
  const { browser, heldReminders: held } = app;
  const ids = held.isAll ? null : [...held.ids];
  held.ids.clear();
  return inTurn(async () => {
    const isDone = ids?.length === 0 || (await renew(app, ids));
    if (isDone && held.jobs === 0) await browser.settings.remove(UNFINISHED);
  });
}

/**
 * Updates the reminders of these clients, of all for null; false when the vault is locked, and the next opening does
 * it.
 */
async function renew(app: App, ids: readonly string[] | null): Promise<boolean> {
  const { settings } = app.browser;
  if (!(await app.vault.isUnlocked())) {
    await settings.set(UNFINISHED, true);
    return false;
  }
  const wanted = ids ?? (await app.vault.listClients('')).clients.map(({ id }) => id);
  const isLong = ids === null || wanted.length > 1;
  if (isLong) await settings.set(UNFINISHED, true);
  const kept = new Map(Object.entries(ids === null ? {} : await read<Kept>(app, KEPT, {})));
  for (let at = 0; at < wanted.length; at += CLIENTS_AT_A_TIME)
    for (const [name, reminders] of await remindersFor(app, wanted.slice(at, at + CLIENTS_AT_A_TIME))) {
      if (reminders.length > 0) kept.set(name, reminders);
      else kept.delete(name);
    }
  await settings.set(KEPT, Object.fromEntries(kept));
  if (isLong && app.heldReminders.jobs === 0) await settings.remove(UNFINISHED);
  await setAlarm(app);
  return true;
}

/** The reminders of these clients by pseudonym; none for a client that is not in the list. */
async function remindersFor(
  app: App,
  ids: readonly string[],
): Promise<readonly (readonly [name: string, reminders: readonly Reminder[]])[]> {
  const clients = new Map((await app.vault.readMany(ids)).map((client) => [client.id, client]));
  const dues = ids.map((id) => {
    const client = clients.get(id);
    return client ? dueDatesFor(app.rulebook(), client, app.today()) : [];
  });
  const keys = dues.flatMap((each, at) => each.map((due) => `${ids[at]}|${due.key}`));
  const names = await app.vault.pseudonyms([...ids, ...keys]);
  let next = ids.length; // the pseudonyms of the due dates follow those of the clients, in the same order
  return dues.map((each, at) => [
    names[at] ?? '',
    each.map((due) => {
      const id = (names[next++] ?? '').slice(0, 32);
      return { id, kind: due.kind, day: due.day, at: remindAt(due) };
    }),
  ]);
}

/** Sets the alarm to the next reminder; those that are due already are shown at once. */
async function setAlarm(app: App): Promise<void> {
  const all = Object.values(await read<Kept>(app, KEPT, {})).flat();
  const known = new Set(all.map(({ id }) => id));
  const shown = (await read<readonly string[]>(app, SHOWN, [])).filter((id) => known.has(id));
  const silent = await readSilent(app);
  const { ripe, next } = splitReminders(all, new Set(shown), silent, app.now());
  await app.browser.setAlarm(ALARM, next);
  if (ripe.length > 0) await notifyOf(app, ripe); // before they are recorded as shown, so that they are repeated if this fails
  await app.browser.settings.set(SHOWN, [...shown, ...ripe.map(({ id }) => id)]);
}

/** At the alarm and at the start of the browser: shows what is due and sets the next alarm. Needs no open vault. */
export async function onReminderAlarm(app: App, name = ALARM): Promise<void> {
  if (name === ALARM) await inTurn(() => setAlarm(app));
}

/** The kinds that the person has switched off. */
export async function readSilent(app: App): Promise<readonly DueKind[]> {
  return parseSilent(await read<unknown>(app, SILENT, []));
}

/** Switches these kinds off and all others on. */
export async function silence(app: App, silent: readonly DueKind[]): Promise<readonly DueKind[]> {
  await app.browser.settings.set(SILENT, silent);
  await onReminderAlarm(app);
  return readSilent(app);
}

/** Deletes every reminder, when all clients are deleted. */
export function forgetReminders(app: App): Promise<void> {
  return inTurn(() => forgetAll(app));
}

async function forgetAll({ browser }: App): Promise<void> {
  for (const key of [KEPT, SHOWN, UNFINISHED]) await browser.settings.remove(key);
  await browser.setAlarm(ALARM, null);
}

/** One notification for each kind: the kind, how many, and the day; nobody's name or number. */
async function notifyOf(app: App, ripe: readonly Reminder[]): Promise<void> {
  const sentences = await sentencesOf(app);
  const kinds = new Map<DueKind, readonly Reminder[]>();
  for (const one of ripe) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  for (const [kind, reminders] of kinds) {
    const day = reminders.map((one) => one.day).toSorted()[0] ?? '';
    const message = sentences.notice({
      kind: sentences.due(kind),
      n: reminders.length,
      day: sentences.date(day),
    });
    await app.browser.notify(`${NOTICE_PREFIX}${kind}`, sentences.noticeTitle, message);
  }
}
