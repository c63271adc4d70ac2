// What do the vault's tests stand on? A session store in memory, a clock that is set by hand, a cost at the floor.
import 'fake-indexeddb/auto';
import type { Client } from '../../../lib/filing/client';
import { KDF_FLOOR, type KdfCost } from '../../../lib/vault/kdf';
import type { SessionStore } from '../../../lib/vault/lock';
import { openVault, type Vault } from '../../../lib/vault/session';

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
}

let count = 0;

/** A vault of its own; hand in a database, session or clock to make a second one over the same ground. */
export function testVault(over: Partial<Omit<TestVault, 'vault'>> = {}): TestVault {
  count += 1;
  const database = over.database ?? `vault-${count}`;
  const session = over.session ?? memorySession();
  const clock = over.clock ?? { now: Date.parse('2026-11-24T08:00:00Z') };
  return {
    vault: openVault({ session, now: () => clock.now, database, cost: cheap }),
    session,
    clock,
    database,
  };
}

/** An open vault. */
export async function openTestVault(): Promise<TestVault & { readonly recoveryCode: string }> {
  const made = testVault();
  const result = await made.vault.createVault(passphrase);
  if (!result.ok) throw new Error(result.reason);
  return { ...made, recoveryCode: result.recoveryCode };
}

/** Keeps what a browser's session storage would: JSON and nothing else. */
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

/** A fictional client with one document; `mark` stands in every text of it. */
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
