// Does the vault open what another program wrote from the format's description alone, and can that program read what the vault wrote?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../lib/vault/backup/frames';
import { itemsOf, openWhole } from '../../lib/vault/backup/read';
import { readAudit } from '../../lib/vault/clients/audit-log';
import { opaqueId, openRecord, readStoredFile } from '../../lib/vault/clients/client-record';
import type { OpenVault } from '../../lib/vault/clients/open-vault';
import { nameRevision } from '../../lib/vault/clients/revisions';
import { openFile } from '../../lib/vault/clients/sealed-files';
import { unpackRows } from '../../lib/vault/copy/pack-rows';
import { fromBase64, toBase64 } from '../../lib/vault/crypto/bytes';
import { openKeys, parseHeader, vaultKeyByPassphrase, vaultKeyByRecovery } from '../../lib/vault/crypto/keys';
import { storeOf } from '../../lib/vault/store/database';
import type { FileRow, RecordRow, ShardRow } from '../../lib/vault/store/schema';
import { type DatabaseFile, loadDatabase } from '../lib/vault/migrations/database-file';
import { openTestVault, passphrase, testVault } from '../lib/vault/test-vault';
import made from '../lib/vault/vectors/made-elsewhere.json';
import copied1 from '../lib/vault/vectors/made-here-1.copy.json';
import copied2 from '../lib/vault/vectors/made-here-2.copy.json';
import namingDamaged from '../lib/vault/vectors/made-here-2.damaged.json';
import parts from '../lib/vault/vectors/made-here-2.parts.json';

const FOLDER = 'tests/lib/vault/vectors';

/** A row with its bytes. */
function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value) return fromBase64(String(value.base64));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpacked(one)]));
}

describe('what scripts/vectors/vault_vectors.py made', () => {
  const header = parseHeader(made.header);

  it('opens with passphrase and with recovery code: header, record and file', async () => {
    const byPassphrase = await vaultKeyByPassphrase(header, made.passphrase);
    expect(toBase64(await vaultKeyByRecovery(header, made.recoveryCode))).toBe(toBase64(byPassphrase));
    const keys = await openKeys(header, byPassphrase);
    // the fixture is a row as it stands in the database
    const record = unpacked(made.record) as RecordRow;
    const file = unpacked(made.file) as FileRow;
    const body = await openRecord(keys, record);
    expect(body.client.entity.name).toBe('示例科技有限公司');
    expect(await opaqueId(keys, body.client.id)).toBe(record.id);
    expect(record.envelope.kid).toMatch(/\.2$/); // the second epoch; ids are of the first
    expect(body.origin.parents).toHaveLength(2);
    expect(await nameRevision(keys, body.origin.parents, body)).toBe(record.revision);
    expect(await nameRevision(keys, body.origin.parents.toReversed(), body)).toBe(record.revision);
    const [document] = body.client.documents;
    if (!document) throw new Error('a document is expected');
    expect(document.digest).toBe(made.digest);
    expect((await readStoredFile(keys, document, file)).length).toBe(256 * 12);
    await expect(openFile(keys, { ...file, chunks: file.chunks.slice(0, 1) })).rejects.toThrow();
  });

  it('opens as an audit, one act or several in a row', async () => {
    const keys = await openKeys(header, await vaultKeyByPassphrase(header, made.passphrase));
    const rows = made.audit.map(({ value }) => unpacked(value));
    const acts = { getAllKeys: async () => made.audit.map(({ key }) => key), getAll: async () => rows };
    const store = { open: async () => acts };
    const vault = { keys, store } as unknown as OpenVault; // reading the audit asks for no more of it
    const lines = await readAudit(vault, 10);
    const told = lines.map(({ action, rev, detail }) => [action, rev, detail ?? '']);
    expect(told).toEqual([
      ['import', 0, 'clients:3 added:3 updated:0'],
      ['import', 1, ''],
      ['import', 1, ''],
      ['import', 1, ''],
      ['save', 1, ''],
    ]);
    const ids = await Promise.all(['vector-3', 'vector-2', 'vector-1'].map((id) => opaqueId(keys, id)));
    expect(lines.slice(1, 4).map(({ record }) => record)).toEqual(ids);
    expect((await readAudit(vault, 2)).length).toBe(2); // of a row of several only the newest
    expect(made.audit.map(({ key }) => key)).toEqual([1, 4, 5]); // keys count acts
  });

  it('opens as an index in parts, the later part replacing the earlier one', async () => {
    const database = 'made-elsewhere';
    const db = await storeOf(database).open();
    await db.put('meta', made.header, 'header');
    for (const { key, value } of made.index.meta) await db.put('meta', unpacked(value), key);
    await db.put('search', unpacked(made.index.shard) as ShardRow);
    await db.put('records', unpacked(made.record) as RecordRow);
    db.close();
    const { vault } = testVault({ database });
    expect(await vault.unlock(passphrase)).toEqual({ ok: true });
    const { clients } = await vault.listClients();
    expect(clients.map(({ name, rev }) => [name, rev])).toEqual([['示例科技有限公司', 1]]);
  });

  it('opens as an index that names a record which cannot be opened', async () => {
    const database = 'made-elsewhere-damaged';
    const db = await storeOf(database).open();
    await db.put('meta', made.header, 'header');
    await db.put('search', unpacked(made.damaged.shard) as ShardRow);
    const record = unpacked(made.record) as RecordRow;
    await db.put('records', record);
    await db.put('records', { ...record, id: made.damaged.record }); // what is sealed is bound to its record
    db.close();
    const { vault } = testVault({ database });
    await vault.unlock(passphrase);
    const { clients, damaged } = await vault.listClients();
    expect(clients.map(({ name, rev }) => [name, rev])).toEqual([['示例科技有限公司', 1]]);
    expect(damaged).toEqual([made.damaged.record]);
  });

  it('opens as a backup, complete', async () => {
    const source = sourceOf(new Blob([fromBase64(made.backup)]));
    const opened = await openWhole(source, made.passphrase);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.manifest).toMatchObject({ clients: 1, files: 1, fileBytes: 256 * 12 });
    for await (const { client, revision, origin } of itemsOf(opened.backup)) {
      expect(client.tags).toEqual(['另一个程序']);
      expect(revision).toBe(made.record.revision);
      expect(origin.parents).toHaveLength(2);
    }
  });
});

describe('what was written here for the other program', () => {
  it('is still an index in parts, which opens without the records', async () => {
    const database = 'made-here-in-parts';
    await loadDatabase(database, parts.database as DatabaseFile);
    const db = await storeOf(database).open();
    await db.clear('records');
    db.close();
    const { vault } = testVault({ database });
    await vault.unlock(passphrase);
    const { clients } = await vault.listClients();
    const tags = clients.map(({ id, tags }) => [id, ...tags]).toSorted();
    expect(tags).toEqual([
      ['c1', 'second-tag'],
      ['c2', 'second-tag'],
      ['c3', 'first-tag'],
      ['c4', 'first-tag'],
    ]);
  });

  it('is still an index that names a damaged record', async () => {
    const database = 'made-here-damaged';
    await loadDatabase(database, namingDamaged.database as DatabaseFile);
    const { vault } = testVault({ database });
    await vault.unlock(passphrase);
    expect(await vault.listClients()).toMatchObject({ damaged: namingDamaged.damaged });
    expect((await vault.listClients()).clients).toHaveLength(2);
  });

  it.each([
    [1, { clients: 3, files: 3 }],
    [2, { clients: 2, files: 3 }],
  ])('is still a whole backup of version %i, and restores', async (version, counts) => {
    const file = readFileSync(`${FOLDER}/made-here-${version}.beiantong-backup`);
    const opened = await openWhole(sourceOf(new Blob([new Uint8Array(file)])), passphrase);
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.manifest).toMatchObject({ ...counts, skipped: [] });
    const { vault } = await openTestVault();
    const undecided = version === 1 ? 0 : 1;
    expect(await vault.restoreWhole(opened)).toMatchObject({ added: counts.clients, undecided });
    expect(await vault.restoreWhole(opened)).toMatchObject({ added: 0, updated: 0, undecided: 0 });
  });

  it('is still a whole second copy', async () => {
    for (const { files } of [copied1, copied2])
      for (const text of Object.values(files)) expect(await unpackRows(fromBase64(text))).not.toBeNull();
  });
});
