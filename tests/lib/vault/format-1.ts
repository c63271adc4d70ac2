// What does a vault of format 1 look like in the database? Written here from the description of the format, for tests of migrations.
import { openDB } from 'idb';
import type { Client } from '../../../lib/filing/client/client';
import { type Bytes, concat, secureRandom, toBytes, toHex } from '../../../lib/vault/crypto/bytes';
import { createKeys, epochsOf, openKeys, type VaultKeys } from '../../../lib/vault/crypto/keys';
import { encrypt, importAesKey } from '../../../lib/vault/crypto/sealing';
import { migrateTo1 } from '../../../lib/vault/store/migrations/version-1';
import type { VaultDatabase } from '../../../lib/vault/store/schema';
import { cheap, passphrase } from './test-vault';

/** One client with its revisions, the oldest first. */
export interface OldClient {
  readonly versions: readonly Omit<Client, 'documents'>[];
}

const AT = Date.parse('2026-11-01T08:00:00Z');

/** Creates a database of version 1 with these clients, without documents; the tests' passphrase opens it. */
export async function makeFormat1(name: string, clients: readonly OldClient[]): Promise<void> {
  const { header, vaultKey } = await createKeys(passphrase, cheap, secureRandom);
  const keys = await openKeys(header, vaultKey);
  const [epoch] = epochsOf(header);
  const { group, ...rest } = header;
  const database = await openDB(name, 1, {
    // the first migration creates only stores of its own version
    upgrade: (made) => migrateTo1(made as unknown as VaultDatabase),
  });
  await database.put('meta', { ...rest, version: 1, group: { id: group.id, ...epoch } }, 'header');
  const shards = new Map<number, unknown[]>();
  for (const { versions } of clients) {
    const id = await nameOf(keys, `client:${versions[0]?.id}`);
    for (const [at, version] of versions.entries()) {
      const rev = at + 1;
      const client = { ...version, documents: [] };
      const envelope = await seal1(keys, { deletedOn: null, client }, `client|${id}|${rev}|2`);
      const row = { id, rev, epoch: 1, schema: 2, changed: AT + rev, envelope };
      await database.put(rev === versions.length ? 'records' : 'history', row);
      if (rev < versions.length) continue;
      const shard = Number.parseInt(id.slice(0, 2), 16) >> 2;
      shards.set(shard, [...(shards.get(shard) ?? []), entry1(id, rev, client)]);
      await database.put('outbox', { record: id, rev });
    }
  }
  for (const [shard, entries] of shards) {
    const envelope = await seal1(keys, entries, `search|${shard}|1|3`);
    await database.put('search', { shard, rev: 1, epoch: 1, schema: 3, envelope });
  }
  const id = toHex(secureRandom(16));
  const envelope = await seal1(keys, { action: 'save', record: '', rev: 0, at: AT }, `audit|${id}|0|1`);
  await database.put('audit', { id, epoch: 1, schema: 1, envelope });
  database.close();
}

function entry1(record: string, rev: number, client: Omit<Client, 'documents'>) {
  return {
    record,
    rev,
    deletedOn: null,
    id: client.id,
    name: client.entity.name,
    certNumber: client.entity.certNumber,
    province: `${client.entity.region.code.slice(0, 2)}0000`,
    region: client.entity.region.code,
    domains: client.services.flatMap(({ domains }) => domains.map((domain) => domain.name)),
    tags: client.tags,
    group: null,
    colour: null,
    changed: AT + rev,
    ends: null,
    services: client.services.length,
    serviceNames: client.services.map((service) => service.name),
    documents: 0,
    filings: client.filings.length,
  };
}

async function nameOf({ ids }: VaultKeys, text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', ids, toBytes(text))));
}

async function seal1({ vault, wrapper }: VaultKeys, value: unknown, what: string) {
  const place = ['1', vault, ...wrapper.kid.split('.'), what].join('|');
  const raw = secureRandom(32);
  const wrappedKey = await encrypt(wrapper.key, raw, `${place}|key`, secureRandom);
  const sealed = await encrypt(
    await importAesKey(raw),
    padded(toBytes(JSON.stringify(value))),
    place,
    secureRandom,
  );
  return {
    fmt: 1,
    alg: 'A256GCM',
    kid: wrapper.kid,
    iv: sealed.slice(0, 12),
    wrappedKey,
    ct: sealed.slice(12),
  };
}

function padded(body: Bytes): Bytes {
  let size = 1024;
  while (size < body.length + 4) size *= 2;
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length);
  return concat(length, body, new Uint8Array(size - body.length - 4));
}
