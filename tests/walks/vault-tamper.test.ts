// Is every changed byte noticed, and does the rest of the vault keep working?
import { describe, expect, it } from 'vitest';
import { openFile, sealFile } from '../../lib/vault/clients/sealed-files';
import { type Bytes, secureRandom } from '../../lib/vault/crypto/bytes';
import { defaultCost } from '../../lib/vault/crypto/kdf';
import {
  createKeys,
  openKeys,
  parseHeader,
  type VaultHeader,
  vaultKeyByPassphrase,
  vaultKeyByRecovery,
} from '../../lib/vault/crypto/keys';
import { type Envelope, open, seal } from '../../lib/vault/crypto/sealing';
import { storeOf } from '../../lib/vault/store/database';
import type { RecordRow, VaultDatabase } from '../../lib/vault/store/schema';
import {
  cheap,
  memorySession,
  openTestVault,
  passphrase,
  testClient,
  testVault,
} from '../lib/vault/test-vault';

const made = createKeys(passphrase, cheap, secureRandom);
const keys = made.then(({ header, vaultKey }) => openKeys(header, vaultKey));
const PBKDF2 = { name: 'pbkdf2-sha256', iterations: 600_000 } as const;
const place = '1|vault|group|1|client|id|1|1';

describe('an envelope', () => {
  it('is refused when any byte of it is flipped, in any bit position tried', async () => {
    const { wrapper, ring } = await keys;
    const envelope = await seal(wrapper, '{"a":1}', place, secureRandom);
    let tried = 0;
    for (const part of ['iv', 'wrappedKey', 'ct'] as const) {
      for (let at = 0; at < envelope[part].length; at += 1) {
        const changed = { ...envelope, [part]: flipped(envelope[part], at) };
        await expect(open(ring, changed, place)).rejects.toThrow('not-decryptable');
        tried += 1;
      }
    }
    expect(tried).toBe(12 + 60 + 1024 + 16);
  });

  it('is refused at another place, under another key, format or algorithm', async () => {
    const { wrapper, ring } = await keys;
    const envelope = await seal(wrapper, 'x', place, secureRandom);
    expect(await open(ring, envelope, place)).toBe('x');
    for (const other of [
      '2|vault|group|1|client|id|1|1',
      '1|vault|group|2|client|id|1|1',
      '1|vault|group|1|client|other|1|1',
      '1|vault|group|1|client|id|2|1',
      '1|vault|group|1|file|id|1|1',
    ]) {
      await expect(open(ring, envelope, other)).rejects.toThrow('not-decryptable');
    }
    for (const change of [
      { kid: 'other' },
      { fmt: 1 },
      { fmt: 3 as 1 },
      { alg: 'none' as 'A256GCM' },
    ] satisfies Partial<Envelope>[]) {
      await expect(open(ring, { ...envelope, ...change }, place)).rejects.toThrow('not-decryptable');
    }
  });
});

describe('a file', () => {
  const content = () => new Uint8Array(2 * 1024 * 1024 + 5).map((_, at) => at % 256);

  it('is refused when chunks are swapped, truncated, added, or flipped', async () => {
    const open = await keys;
    const row = await sealFile(open, content(), secureRandom);
    expect((await openFile(open, row)).length).toBe(content().length);
    const [a, b, c] = row.chunks;
    if (!a || !b || !c) throw new Error('three chunks expected');
    for (const chunks of [
      [b, a, c],
      [a, b],
      [b, c],
      [a],
      [a, b, c, c],
      [a, b, flipped(c, 3)],
      [flipped(a, 500_000), b, c],
    ]) {
      await expect(openFile(open, { ...row, chunks })).rejects.toThrow('not-decryptable');
    }
    const other = await sealFile(open, content(), secureRandom);
    await expect(openFile(open, { ...row, chunks: other.chunks })).rejects.toThrow('not-decryptable');
    await expect(openFile(open, { ...row, id: other.id })).rejects.toThrow('not-decryptable');
  });
});

describe('a header', () => {
  it('gives no key when any character of it is changed', async () => {
    const { header, recoveryCode } = await createKeys(passphrase, defaultCost, secureRandom);
    const text = JSON.stringify(header);
    await expectNoKey(text, recoveryCode, 3); // every third character; Argon2id is the quick one here
    expect(await opensWith(text, recoveryCode)).toBe(true);
  });

  it('made with PBKDF2 gives none either when what it says of that is changed', async () => {
    const cost = { name: 'pbkdf2-sha256', iterations: 600_000 } as const;
    const { header, recoveryCode } = await createKeys(passphrase, cost, secureRandom);
    const text = JSON.stringify(header);
    const from = text.indexOf('"kdf"');
    await expectNoKey(text, recoveryCode, 7, from, text.indexOf('}', from)); // each key takes a tenth of a second
    expect(await opensWith(text, recoveryCode)).toBe(true);
  }, 60_000);

  it('below the minimum is refused before any passphrase is tried', async () => {
    const { header } = await made;
    const kdf = header.kdf;
    if (kdf.name !== 'argon2id') throw new Error('Argon2id expected');
    const weak: VaultHeader['kdf'][] = [
      { ...kdf, memoryKiB: 8 },
      { ...kdf, memoryKiB: 19 * 1024 - 1 },
      { ...kdf, passes: 1 },
      { name: 'pbkdf2-sha256', iterations: 599_999, salt: kdf.salt },
    ];
    for (const one of weak) {
      await expect(vaultKeyByPassphrase({ ...header, kdf: one }, passphrase)).rejects.toThrow('weak-kdf');
    }
    expect(() => parseHeader({ ...header, kdf: { ...kdf, memoryKiB: 2 ** 30 } })).toThrow('damaged-header');
    expect(() => parseHeader({ ...header, kdf: { ...kdf, name: 'plain' } })).toThrow('damaged-header');
  });

  it('T40: that asks for more work than was ever written here is refused at once', async () => {
    const { header } = await made;
    const { salt } = header.kdf;
    for (const kdf of [
      { name: 'argon2id', memoryKiB: 1024 * 1024, passes: 64, lanes: 1, salt },
      { name: 'argon2id', memoryKiB: 256 * 1024 + 1, passes: 3, lanes: 1, salt },
      { name: 'argon2id', memoryKiB: 64 * 1024, passes: 11, lanes: 1, salt },
      { name: 'pbkdf2-sha256', iterations: 2_000_001, salt },
    ])
      expect(() => parseHeader({ ...header, kdf }), JSON.stringify(kdf)).toThrow('damaged-header');
  });

  it('with a weaker or stronger cost written into it does not open', async () => {
    const { vault, database, session } = await openTestVault();
    await vault.lock();
    await edit(database, async (db) => {
      const header = parseHeader(await db.get('meta', 'header'));
      await db.put('meta', { ...header, kdf: { ...header.kdf, passes: 3 } }, 'header');
    });
    const answer = await testVault({ database, session }).vault.unlock(passphrase);
    expect(answer).toEqual({ ok: false, reason: 'wrong' });
  });

  it('made with PBKDF2 opens with passphrase and with code', async () => {
    const { header, recoveryCode, vaultKey } = await createKeys(passphrase, PBKDF2, secureRandom);
    expect(await vaultKeyByPassphrase(header, passphrase)).toEqual(vaultKey);
    expect(await vaultKeyByRecovery(header, recoveryCode)).toEqual(vaultKey);
  });
});

describe('a changed database', () => {
  it('names the damaged record and gives all others', async () => {
    const { vault, database } = await openTestVault();
    for (const id of ['c1', 'c2', 'c3']) await vault.saveClient(testClient(id), null);
    await edit(database, async (db) => {
      const row = (await db.getAll('records'))[0];
      if (row)
        await db.put('records', { ...row, envelope: { ...row.envelope, ct: flipped(row.envelope.ct, 40) } });
    });
    const results = await Promise.all(['c1', 'c2', 'c3'].map((id) => vault.readClient(id)));
    expect(results.filter((result) => result.ok)).toHaveLength(2);
    expect(results.filter((result) => !result.ok)).toEqual([{ ok: false, reason: 'damaged' }]);
    expect((await vault.listClients()).clients).toHaveLength(3);
  });

  it('does not pass one record off as another, nor an old revision as the present one', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await vault.saveClient(testClient('c2'), null);
    await vault.saveClient({ ...testClient('c2'), tags: ['new'] }, 1);
    await edit(database, async (db) => {
      const [a, b] = await db.getAll('records');
      const [old] = await db.getAll('history');
      if (!a || !b || !old) throw new Error('rows expected');
      const present = a.id === old.id ? a : b;
      const other = a.id === old.id ? b : a;
      await db.put('records', { ...other, envelope: present.envelope, rev: present.rev });
      await db.put('records', { ...present, envelope: old.envelope });
    });
    for (const id of ['c1', 'c2'])
      expect(await vault.readClient(id)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('builds the list again from the records when a shard is damaged, and says which cannot be opened', async () => {
    const first = await openTestVault();
    await first.vault.saveClient(testClient('c1'), null);
    await first.vault.saveClient(testClient('c2'), null);
    const broken = await edit(first.database, async (db) => {
      for (const shard of await db.getAll('search')) {
        await db.put('search', {
          ...shard,
          envelope: { ...shard.envelope, iv: flipped(shard.envelope.iv, 0) },
        });
      }
      const row = (await db.getAll('records'))[0] as RecordRow;
      await db.put('records', { ...row, envelope: { ...row.envelope, ct: flipped(row.envelope.ct, 9) } });
      return row.id;
    });
    const { vault } = testVault(first);
    const list = await vault.listClients();
    expect(list.clients).toHaveLength(1);
    expect(list.damaged).toEqual([broken]);
    const left = list.clients[0]?.id ?? '';
    expect(await vault.saveClient({ ...testClient(left), tags: ['x'] }, 1)).toEqual({ ok: true, rev: 2 });
    expect((await testVault(first).vault.listClients()).clients[0]?.tags).toEqual(['x']);
  });

  it('reports a client as damaged whose document is gone, rather than returning it without', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await edit(database, (db) => db.clear('files'));
    expect(await vault.readClient('c1')).toEqual({ ok: false, reason: 'damaged' });
    expect((await vault.readClientWithoutFiles('c1')).ok).toBe(true);
  });

  it('does not open a record that a newer version wrote, nor saves over it', async () => {
    const { vault, database } = await openTestVault();
    await vault.saveClient(testClient('c1'), null);
    await edit(database, async (db) => {
      const row = (await db.getAll('records'))[0];
      if (row) await db.put('records', { ...row, schema: 99 });
    });
    expect(await vault.readClient('c1')).toEqual({ ok: false, reason: 'newer-version' });
    await expect(vault.saveClient(testClient('c1'), 1)).rejects.toThrow('newer-version');
  });

  it('says so when the header is invalid', async () => {
    const { vault, database } = await openTestVault();
    await edit(database, (db) => db.put('meta', { format: 'other' }, 'header'));
    const again = testVault({ database, session: memorySession() });
    await expect(again.vault.state()).rejects.toThrow('damaged-header');
    await expect(again.vault.createVault(passphrase)).rejects.toThrow('damaged-header');
    await vault.close();
  });
});

function flipped(bytes: Bytes, at: number): Bytes {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
  return copy;
}

/** Changes one character after the other between two places of a header: none of them opens. */
async function expectNoKey(text: string, code: string, step: number, from = 0, to = text.length) {
  for (let at = from; at < to; at += step) {
    const changed = `${text.slice(0, at)}${text[at] === '5' ? '6' : '5'}${text.slice(at + 1)}`;
    expect(await opensWith(changed, code), changed.slice(Math.max(0, at - 20), at + 20)).toBe(false);
  }
}

async function opensWith(text: string, recoveryCode: string): Promise<boolean> {
  try {
    const header = parseHeader(JSON.parse(text));
    const byPassphrase = await vaultKeyByPassphrase(header, passphrase);
    const byCode = await vaultKeyByRecovery(header, recoveryCode);
    await openKeys(header, byPassphrase);
    return byCode.length === byPassphrase.length;
  } catch {
    return false;
  }
}

async function edit<T>(database: string, change: (db: VaultDatabase) => Promise<T>): Promise<T> {
  const store = storeOf(database);
  const result = await change(await store.open());
  await store.close();
  return result;
}
