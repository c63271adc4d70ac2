// Does the first write of a browser session begin a new log, and only that one, after the second copy has everything?
import { afterEach, describe, expect, it } from 'vitest';
import { openVault } from '../../../../lib/vault/vault';
import { cheap, memoryFolder, memorySession, passphrase, type TestVault, testClient } from '../test-vault';

const DATABASE = 'session-log';
let count = 0;
const put = IDBObjectStore.prototype.put;
/** Vaults of other tests may still be repaired meanwhile. */
const isOurs = (store: IDBObjectStore): boolean => store.transaction.db.name === `${DATABASE}-${count}`;
/** What is written to the disk, in order: the rows by which a log is begun, and records. */
let written: string[] = [];

function listen(): void {
  written = [];
  IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
    if (isOurs(this) && String(given[1]).startsWith('scratch|')) written.push('log');
    if (isOurs(this) && this.name === 'records') written.push('record');
    return put.apply(this, given);
  };
}

afterEach(() => {
  IDBObjectStore.prototype.put = put;
});

/** A vault in a new database with one client, closed as by the end of the browser. */
async function closedVault(session = memorySession()) {
  count += 1;
  const kept = {
    database: `${DATABASE}-${count}`,
    marks: memorySession(),
    copy: memoryFolder(),
    now: Date.now,
    cost: cheap,
    reusesLog: true,
  };
  listen();
  const vault = openVault({ ...kept, session });
  await vault.createVault(passphrase);
  await vault.saveClient(testClient('c1'), null);
  await vault.saveClient(testClient('c1', 'a'), 1);
  await vault.close();
  return kept;
}

async function unlocked(options: Parameters<typeof openVault>[0]): Promise<TestVault['vault']> {
  const vault = openVault(options);
  expect(await vault.unlock(passphrase)).toEqual({ ok: true });
  return vault;
}

describe('the log of a browser session', () => {
  it('is that of the database where this was made in the session, also when the background is restarted', async () => {
    const session = memorySession();
    const kept = await closedVault(session);
    expect(written).toEqual(['record']);
    await (await unlocked({ ...kept, session })).close();
    expect(written).toEqual(['record']);
  });

  it('T30: is begun before the first write, once, also when the background is restarted', async () => {
    const kept = await closedVault();
    const session = memorySession();
    listen();
    const vault = await unlocked({ ...kept, session });
    await vault.saveClient(testClient('c1', 'b'), 2);
    expect(new Set(written.slice(0, -1))).toEqual(new Set(['log']));
    expect(written.at(-1)).toBe('record');
    await vault.close();
    listen();
    const again = await unlocked({ ...kept, session });
    await again.saveClient(testClient('c1', 'c'), 3);
    expect(written).toEqual(['record']);
    await again.close();
  });

  it('T30: is begun in a session that only reads, since the browser itself writes when it opens the database', async () => {
    const kept = await closedVault();
    listen();
    const session = memorySession();
    const vault = openVault({ ...kept, session });
    expect(await vault.health()).toEqual({ ok: true });
    await vault.close();
    expect(new Set(written)).toEqual(new Set(['log']));
    expect(session.values.get('vault-log-begun')).toBe(true);
  });

  it('is begun anew in the next session', async () => {
    const kept = await closedVault();
    await (await unlocked({ ...kept, session: memorySession() })).close();
    listen();
    await (await unlocked({ ...kept, session: memorySession() })).close();
    expect(written.length).toBeGreaterThan(100);
  });

  it('T30: waits until the second copy has every save of the session before', async () => {
    const kept = await closedVault();
    const files = await kept.copy.list();
    expect(files.map(({ name }) => name)).not.toContain('head'); // killed before the copy was made
    let isCopied = false;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (isOurs(this) && String(given[1]).startsWith('scratch|')) expect(isCopied).toBe(true);
      return put.apply(this, given);
    };
    const { write } = kept.copy;
    const copy = {
      ...kept.copy,
      write: async (...given: Parameters<typeof write>) => {
        await write(...given);
        if (given[0] === 'head') isCopied = true;
      },
    };
    await (await unlocked({ ...kept, copy, session: memorySession() })).close();
    expect(isCopied).toBe(true);
  });

  it('is the old one where there is no room for another, and then a save waits for the copy', async () => {
    const kept = await closedVault();
    listen();
    const vault = await unlocked({ ...kept, session: memorySession(), hasRoom: async () => false });
    const before = (await vault.copyState()).at;
    await vault.saveClient(testClient('c1', 'b'), 2);
    expect(written).toEqual(['record']);
    expect((await vault.copyState()).at).toBeGreaterThan(before ?? 0);
    await vault.close();
  });

  it('is left alone in a browser that never goes on in an old one', async () => {
    const kept = await closedVault();
    listen();
    const vault = await unlocked({ ...kept, reusesLog: false, session: memorySession() });
    await vault.saveClient(testClient('c1', 'b'), 2);
    expect(written).toEqual(['record']);
    await vault.close();
  });
});
