// What do the vault's tests need? A session store in memory, a clock set by hand, and the lowest cost of key derivation.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { Client } from '../../../lib/filing/client/client';
import type { CopyFolder } from '../../../lib/vault/copy/copy-head';
import type { Bytes } from '../../../lib/vault/crypto/bytes';
import { KDF_FLOOR, type KdfCost } from '../../../lib/vault/crypto/kdf';
import type { RowStore, SessionStore } from '../../../lib/vault/store/key-value-store';
import { openVault, type Vault } from '../../../lib/vault/vault';

export const cheap: KdfCost = { name: 'argon2id', memoryKiB: KDF_FLOOR.memoryKiB, passes: KDF_FLOOR.passes };
export const passphrase = 'Correct horse 7 battery';

export interface Clock {
  now: number;
}

export interface TestVault {
  readonly vault: Vault;
  readonly session: SessionStore & { readonly values: Map<string, unknown> };
  readonly clock: Clock;
  readonly database: string;
  /** Where the vault is stored when there is no database; absent: nowhere. */
  readonly shelf?: RowStore | undefined;
  /** The store that survives the database; absent: none. */
  readonly marks?: SessionStore | undefined;
  /** The folder of the second copy; absent: none. */
  readonly copy?: CopyFolder | undefined;
  readonly hasRoom?: ((bytes: number) => Promise<boolean>) | undefined;
}

let count = 0;

/** A new vault; pass a database, session or clock to open a second one on the same. */
export function testVault(over: Partial<Omit<TestVault, 'vault'>> = {}): TestVault {
  count += 1;
  const database = over.database ?? `vault-${count}`;
  const session = over.session ?? memorySession();
  const clock = over.clock ?? { now: Date.parse('2026-11-24T08:00:00Z') };
  const { shelf, marks, copy, hasRoom } = over;
  const beside = { ...(marks ? { marks } : {}), ...(copy ? { copy } : {}), ...(hasRoom ? { hasRoom } : {}) };
  const memory = shelf ? { memory: { shelf, isPrivate: false } } : {};
  return {
    vault: openVault({ session, now: () => clock.now, database, cost: cheap, ...memory, ...beside }),
    session,
    clock,
    database,
    shelf,
    marks,
    copy,
    hasRoom,
  };
}

/** An unlocked vault. */
export async function openTestVault(
  over: Partial<Omit<TestVault, 'vault'>> = {},
): Promise<TestVault & { readonly recoveryCode: string }> {
  const made = testVault(over);
  const result = await made.vault.createVault(passphrase);
  if (!result.ok) throw new Error(result.reason);
  return { ...made, recoveryCode: result.recoveryCode };
}

/** Copies a database row by row, as in a copied browser profile. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = await openDB(from);
  const stores = [...source.objectStoreNames];
  const target = await openDB(to, source.version, {
    upgrade: (database) => {
      for (const name of stores) {
        const { keyPath, autoIncrement } = source.transaction(name).store;
        database.createObjectStore(name, { ...(keyPath === null ? {} : { keyPath }), autoIncrement });
      }
    },
  });
  for (const name of stores) {
    const [keys, rows] = [await source.getAllKeys(name), await source.getAll(name)];
    for (const [at, row] of rows.entries())
      await target.put(name, row, source.transaction(name).store.keyPath === null ? keys[at] : undefined);
  }
  source.close();
  target.close();
}

/** Stores what a browser's session storage would: only what JSON can represent. */
export function memorySession(): TestVault['session'] {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.set(key, JSON.parse(JSON.stringify(value)));
    },
    remove: async (key) => {
      values.delete(key);
    },
  };
}

/** The session's store for many rows, with this much room (in characters). */
export function memoryShelf(
  room = Number.POSITIVE_INFINITY,
): RowStore & { readonly rows: Map<string, string> } {
  const rows = new Map<string, string>();
  return {
    rows,
    read: async (key) =>
      Object.fromEntries(
        [...rows]
          .filter(([name]) => key === null || key === name)
          .map(([name, text]) => [name, JSON.parse(text)]),
      ),
    set: async (added) => {
      const next = new Map(rows);
      for (const [name, value] of Object.entries(added)) next.set(name, JSON.stringify(value));
      const size = [...next].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
      if (size > room) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [name, text] of next) rows.set(name, text);
    },
    remove: async (keys) => {
      for (const key of keys) rows.delete(key);
    },
  };
}

/** A folder in memory for the second copy. */
export function memoryFolder(): CopyFolder & { readonly files: Map<string, Bytes> } {
  const files = new Map<string, Bytes>();
  return {
    files,
    list: async () => [...files].map(([name, bytes]) => ({ name, size: bytes.length })),
    read: async (name) => files.get(name) ?? null,
    write: async (name, bytes) => {
      files.set(name, bytes.slice());
    },
    remove: async (name) => {
      files.delete(name);
    },
  };
}

/** A fictional client with one document; `mark` is part of every text in it. */
export function testClient(id: string, mark = 'plain'): Client {
  return {
    format: 'beiantong.client',
    version: 1,
    id,
    tags: [`${mark}-tag`],
    colour: '#336699',
    entity: {
      name: `${mark}-entity-name`,
      type: 'enterprise',
      certType: 'business-licence',
      certNumber: `${mark}-cert-number`,
      certAddress: `${mark}-cert-address`,
      region: { code: '330106', names: [`${mark}-province`, `${mark}-city`, `${mark}-district`] },
      mailAddress: `${mark}-mail-address`,
      remark: `${mark}-remark`,
      subjectPrincipal: 'p1',
    },
    people: [
      {
        id: 'p1',
        name: `${mark}-person-name`,
        region: 'mainland',
        certType: 'resident-id',
        certNumber: `${mark}-person-number`,
        mobile: `${mark}-mobile`,
        email: `${mark}-email`,
      },
    ],
    services: [
      {
        id: 's1',
        kind: 'website',
        name: `${mark}-service-name`,
        domains: [{ name: `${mark}-domain.example` }],
        homeUrls: [`${mark}-home.example`],
        content: [],
        preApproval: [],
        languages: [],
        servicePrincipal: 'p1',
        access: { authCode: `${mark}-auth-code` },
        apps: [],
      },
    ],
    documents: [
      {
        id: 'd1',
        type: 'subject-certificate',
        of: 'entity',
        fileName: `${mark}-file.png`,
        mediaType: 'image/png',
        data: btoa(`${mark}-file-content`),
      },
    ],
    filings: [],
  };
}
