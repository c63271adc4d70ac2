// Is a backup restored completely, into a new vault or merged, and is a truncated or altered one refused with nothing changed?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { sourceOf } from '../../lib/vault/backup/frames';
import { checkBackup, openBackup, openWhole } from '../../lib/vault/backup/read';
import type { Bytes } from '../../lib/vault/crypto/bytes';
import { deriveFromPassphrase } from '../../lib/vault/crypto/kdf';
import { vaultFault } from '../../lib/vault/faults';
import { storeOf } from '../../lib/vault/store/database';
import type { Vault } from '../../lib/vault/vault';
import { openTestVault, passphrase, testClient } from '../lib/vault/test-vault';

const secret = 'Backup giraffe 4 window';
const tagged = (id: string, tag: string): Client => ({ ...testClient(id), tags: [tag] });

async function backupOf(vault: Vault): Promise<Blob> {
  const parts: Bytes[] = [];
  const result = await vault.writeBackup(secret, async (bytes) => {
    parts.push(bytes);
  });
  if (!result.ok) throw new Error(result.reason);
  return new Blob(parts);
}

async function vaultOf(clients: readonly Client[]) {
  const made = await openTestVault();
  for (const client of clients) await made.vault.saveClient(client, null);
  return made;
}

function withScan(id: string, size: number): Client {
  const client = testClient(id);
  const bytes = Buffer.alloc(size, id);
  return {
    ...client,
    documents: client.documents.map((document) => ({ ...document, data: bytes.toString('base64') })),
  };
}

describe('a backup', () => {
  it('is restored unchanged in a new vault, removed clients and scans of several chunks included', async () => {
    const clients = [withScan('c1', 2.5 * 1024 * 1024), withScan('c2', 1), testClient('c3')];
    const first = await vaultOf(clients);
    await first.vault.removeClient('c3', 1);
    const blob = await backupOf(first.vault);
    const second = await openTestVault();
    const steps: number[] = [];
    const result = await second.vault.restoreBackup(sourceOf(blob), secret, {
      onProgress: (done) => steps.push(done),
    });
    expect(result).toMatchObject({ ok: true, added: 3, updated: 0, undecided: 0, same: 0 });
    expect(result).toMatchObject({ manifest: { clients: 3, files: 3, skipped: [] } });
    expect(steps.at(-1)).toBe(3);
    for (const client of clients.slice(0, 2))
      expect(await second.vault.readClient(client.id)).toEqual({ ok: true, client, rev: 1 });
    expect(await second.vault.readClient('c3')).toEqual({ ok: false, reason: 'removed' });
    expect(await second.vault.verify()).toMatchObject({ records: 3, torn: [], undecryptable: [] });
  });

  it('contains no text of a client unencrypted', async () => {
    const { vault } = await vaultOf([testClient('c1', 'CANARY7f3a')]);
    const bytes = Buffer.from(await (await backupOf(vault)).arrayBuffer());
    for (const needle of ['CANARY7f3a', secret, passphrase]) expect(bytes.includes(needle)).toBe(false);
    expect(bytes.includes('argon2id')).toBe(true);
  });

  it('needs its own passphrase and a strong one', async () => {
    const { vault } = await vaultOf([testClient('c1')]);
    const blob = await backupOf(vault);
    expect(await vault.restoreBackup(sourceOf(blob), passphrase)).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    });
    expect(await vault.writeBackup('short', async () => undefined)).toEqual({
      ok: false,
      reason: 'too-short',
    });
  });

  it('names what was damaged when it was made', async () => {
    const { vault, database } = await vaultOf([testClient('c1'), testClient('c2')]);
    const opened = storeOf(database);
    const db = await opened.open();
    const [row] = await db.getAll('records');
    const [file] = (await db.getAll('files')).slice(-1);
    if (!row || !file) throw new Error('rows expected');
    await db.put('records', { ...row, envelope: { ...row.envelope, ct: row.envelope.ct.slice(1) } });
    await opened.close();
    const result = await vault.writeBackup(secret, async () => undefined);
    expect(result).toMatchObject({ ok: true, manifest: { clients: 1, skipped: [row.id] } });
  });

  it('stops when the person cancels', async () => {
    const { vault } = await vaultOf([testClient('c1')]);
    const signal = AbortSignal.abort();
    const result = await vault.writeBackup(secret, async () => undefined, { signal });
    expect(result).toEqual({ ok: false, reason: 'cancelled' });
  });
});

describe('a restore into a vault that has clients', () => {
  it('T37: never takes the version that the vault changed since for newer, although the clock was set back meanwhile', async () => {
    const { vault, clock } = await vaultOf([tagged('c1', 'v1')]);
    const old = await backupOf(vault);
    clock.now -= 400 * 24 * 3600 * 1000;
    await vault.unlock(passphrase); // a clock that goes back locks
    await vault.saveClient(tagged('c1', 'v2'), 1);
    const restored = await vault.restoreBackup(sourceOf(old), secret);
    expect(restored).toMatchObject({ ok: true, added: 0, updated: 0, undecided: 0, same: 1 });
    expect(await vault.readClient('c1')).toEqual({ ok: true, client: tagged('c1', 'v2'), rev: 2 });
  });

  it('adds, updates with history, keeps both when both differ, and leaves equal ones alone; no clock counts', async () => {
    const { vault } = await vaultOf(['same', 'older', 'apart', 'gone'].map((id) => tagged(id, 'v1')));
    const old = await backupOf(vault);
    const other = await openTestVault();
    await other.vault.restoreBackup(sourceOf(old), secret);
    await vault.saveClient(tagged('older', 'v2'), 1);
    await vault.saveClient(tagged('apart', 'v2'), 1);
    await other.vault.saveClient(tagged('apart', 'v3'), 1);
    const blob = await backupOf(vault);
    const result = await other.vault.restoreBackup(sourceOf(blob), secret);
    expect(result).toMatchObject({ ok: true, added: 0, updated: 1, undecided: 1, same: 2 });
    expect(await tagsOf(other.vault, 'older')).toEqual([
      [2, 'v2'],
      [1, 'v1'],
    ]);
    expect(await tagsOf(other.vault, 'apart')).toEqual([
      [2, 'v3'],
      [1, 'v1'],
    ]);
    expect((await other.vault.readUndecided('apart'))?.theirs.client.tags).toEqual(['v2']);
    expect(await other.vault.verify()).toMatchObject({ torn: [], undecryptable: [], lostFiles: [] });
    for (const again of [blob, old])
      expect(await other.vault.restoreBackup(sourceOf(again), secret)).toMatchObject({
        ok: true,
        added: 0,
        updated: 0,
        undecided: 0,
        same: 4,
      });
  });
});

describe('a backup that is not as it was written', () => {
  it('T41: is refused with nothing changed when it is truncated at fifty places', async () => {
    const { vault, database } = await vaultOf([withScan('c1', 50_000), testClient('c2'), testClient('c3')]);
    const blob = await backupOf(vault);
    const target = await vaultOf([tagged('c1', 'mine')]);
    const before = await countsOf(target.database);
    let refused = 0;
    for (let at = 0; at < 50; at += 1) {
      const cut = blob.slice(0, Math.floor((blob.size * at) / 50));
      const result = await target.vault.restoreBackup(sourceOf(cut), secret);
      if (!result.ok) refused += 1;
    }
    expect(refused).toBe(50);
    expect((await target.vault.restoreBackup(sourceOf(blob.slice(0, -1)), secret)).ok).toBe(false);
    expect(await countsOf(target.database)).toEqual(before);
    expect(database).not.toBe(target.database);
  }, 60_000);

  it('is refused when a byte is flipped, frames are swapped or anything is appended', async () => {
    const { vault } = await vaultOf([testClient('c1'), testClient('c2')]);
    const bytes = new Uint8Array(await (await backupOf(vault)).arrayBuffer());
    const opened = await openBackup(sourceOf(new Blob([bytes])), secret);
    if (!opened.ok) throw new Error(opened.reason);
    const { backup } = opened;
    const check = (changed: Bytes) => checkBackup({ ...backup, source: sourceOf(new Blob([changed])) });
    expect((await check(bytes)).ok).toBe(true);
    for (let at = backup.start; at < bytes.length; at += 37) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await check(changed), String(at)).toEqual({ ok: false, reason: 'damaged' });
    }
    expect((await check(new Uint8Array([...bytes, 0]))).ok).toBe(false);
  });

  it('T23: leaves the work that its header asks for to the function passed in, and none is done here', async () => {
    const { vault } = await openTestVault();
    const source = sourceOf(await backupOf(vault));
    const asked: string[] = [];
    const derive = async (kdf: { readonly name: string }) => {
      asked.push(kdf.name);
      throw vaultFault('cancelled');
    };
    await expect(openBackup(source, derive)).rejects.toThrow('cancelled');
    expect(asked).toEqual(['argon2id']);
    const whole = await openWhole(source, (kdf) => deriveFromPassphrase(secret, kdf));
    if (!whole.ok) throw new Error(whole.reason);
    expect(await vault.restoreWhole(whole)).toMatchObject({ ok: true, added: 0 });
  });

  it('is distinguished: no backup, a newer version, a cheaper key', async () => {
    const { vault } = await openTestVault();
    const blob = await backupOf(vault);
    const text = Buffer.from(await blob.arrayBuffer()).toString('latin1');
    const tried = async (changed: string) => {
      const result = await vault.restoreBackup(sourceOf(new Blob([Buffer.from(changed, 'latin1')])), secret);
      return result.ok ? 'ok' : result.reason;
    };
    expect(await tried('something else')).toBe('not-a-backup');
    expect(await tried(text.replace('"version":2', '"version":3'))).toBe('newer-version');
    expect(await tried(text.replace('"passes":2', '"passes":1'))).toBe('damaged');
    expect(await tried(text.replace('"passes":2', '"passes":3'))).toBe('wrong-passphrase');
    expect(await tried(text.replace('19456', '1e6  '))).toBe('not-a-backup');
    expect(await tried(text)).toBe('ok');
  });
});

async function tagsOf(vault: Vault, id: string): Promise<readonly (readonly [number, string | undefined])[]> {
  const revisions = await vault.listRevisions(id);
  return Promise.all(
    revisions.map(async ({ rev }) => [rev, (await vault.readRevision(id, rev))?.tags[0]] as const),
  );
}

async function countsOf(database: string) {
  const opened = storeOf(database);
  const db = await opened.open();
  const stores = ['records', 'files', 'search', 'outbox', 'audit', 'history'] as const;
  const counts = await Promise.all(stores.map((name) => db.count(name)));
  await opened.close();
  return counts;
}
