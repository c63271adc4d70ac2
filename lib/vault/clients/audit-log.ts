// What was done with the vault, and when? One encrypted line per act, with ids and counts but no value of any client.

import * as z from 'zod';
import type { AuditEntry } from '../../protocol/vault';
import { toHex } from '../crypto/bytes';
import { open, seal } from '../crypto/sealing';
import { putActs, type SealedActs } from '../store/commit';
import { readRows, readTwice } from '../store/read-rows';
import type { AuditRow } from '../store/schema';
import { opaqueId } from './client-record';
import { allEntries } from './index-shards';
import type { OpenVault } from './open-vault';

/** 2: under the local key; 3: a list of acts. */
const [ONE, SEVERAL] = [2, 3];

/** An act: `save`, `remove`, `restore`, or one of a surface such as `fill` and `gate.held`. */
export const AuditLine = z.strictObject({
  action: z.string().max(40),
  record: z.string(),
  rev: z.int(),
  at: z.number(),
  detail: z.string().max(200).optional(),
});
export type AuditLine = z.infer<typeof AuditLine>;
const AuditLines = z.array(AuditLine);

/** What is needed of a vault to encrypt a line. */
type Sealer = Pick<OpenVault, 'keys' | 'random'>;

function placeOf({ keys }: Sealer, { id, schema, kid }: { id: string; schema: number; kid: string }): string {
  if (schema === 1) return ['1', keys.vault, ...kid.split('.'), 'audit', id, 0, schema].join('|');
  return ['2', keys.vault, 'audit', id, schema].join('|');
}

/** Encrypts lines, to be stored in the transaction of the changes they report; as one row, since a row for each would double the cost of an import. */
export async function sealActs(vault: Sealer, lines: readonly AuditLine[]): Promise<SealedActs> {
  const { keys, random } = vault;
  const [first] = lines;
  const isAlone = lines.length === 1;
  const id = toHex(random(16));
  const schema = isAlone ? ONE : SEVERAL;
  const place = placeOf(vault, { id, schema, kid: keys.local.kid });
  const text = JSON.stringify(isAlone ? first : lines);
  const envelope = await seal(keys.local, text, place, random);
  return { row: { id, schema, envelope }, count: lines.length };
}

/** Records an act that changes no client. The id is empty when it concerns none; `detail` holds codes and counts only. */
export async function note(
  vault: OpenVault,
  action: string,
  clientId: string,
  detail: string,
): Promise<void> {
  const record = clientId === '' ? '' : await opaqueId(vault.keys, clientId);
  await putLines(vault, [{ action, record, rev: 0, at: vault.now(), detail }]);
}

/** Records acts on the vault itself with their times: a wrong passphrase can be recorded only after the right one was entered. */
export async function noteActs(
  vault: Omit<OpenVault, 'cache'>,
  acts: readonly Pick<AuditLine, 'action' | 'at'>[],
): Promise<void> {
  if (acts.length === 0) return;
  await putLines(
    vault,
    acts.map((act) => ({ ...act, record: '', rev: 0 })),
  );
}

async function putLines(vault: Omit<OpenVault, 'cache'>, lines: readonly AuditLine[]): Promise<void> {
  const { store, keys } = vault;
  const acts = await sealActs(vault, lines);
  await store.write({ stores: ['audit'], vault: keys.vault }, (tx) => putActs(tx, acts));
}

/**
 * The newest lines, newest first, without any that cannot be decrypted. Of the other rows only the keys are read: of
 * 20,000 rows in Chromium 2,000 took 33 ms in this way, all of them 173.
 */
export async function readAudit(vault: OpenVault, most: number): Promise<readonly AuditLine[]> {
  const { store } = vault;
  const keys = await readTwice(async () => (await store.open()).getAllKeys('audit'));
  const oldest = keys.at(-most);
  const { rows } = await readRows(
    store,
    'audit',
    oldest === undefined ? null : IDBKeyRange.lowerBound(oldest),
  );
  const lines = await Promise.all(rows.map((row) => openLines(vault, row)));
  return lines.flat().slice(-most).reverse();
}

async function openLines(vault: OpenVault, row: AuditRow): Promise<readonly AuditLine[]> {
  try {
    const { id, schema, envelope } = row;
    const place = placeOf(vault, { id, schema, kid: envelope.kid });
    const body: unknown = JSON.parse(await open(vault.keys.ring, envelope, place));
    return schema === SEVERAL ? AuditLines.parse(body) : [AuditLine.parse(body)];
  } catch {
    return []; // damaged: the rest of the log is still useful
  }
}
const REF = 8;
/** The newest acts, newest first. */
export async function readReceipts(vault: OpenVault, most: number): Promise<readonly AuditEntry[]> {
  const [lines, { entries }] = await Promise.all([readAudit(vault, most), allEntries(vault)]);
  const names = new Map(entries.map((entry) => [entry.record, entry.name]));
  return lines.map(({ action, at, detail = '', rev, record }) => ({
    action,
    at,
    detail,
    rev,
    ref: record.slice(0, REF),
    name: names.get(record) ?? null,
  }));
}
