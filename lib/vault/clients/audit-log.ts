// What was done with the vault and when? One sealed line an act, with ids and counts; no value of any client.

import * as z from 'zod';
import type { AuditEntry } from '../../protocol/vault';
import { toBytes, toHex, toText } from '../crypto/bytes';
import { open, seal } from '../crypto/sealing';
import { putAudits } from '../store/commit';
import type { AuditRow } from '../store/schema';
import { opaqueId } from './client-record';
import { allEntries } from './index-shards';
import type { OpenVault } from './open-vault';

const SCHEMA = 2; // 2: under the local key

/** An act: `save`, `remove`, `restore`, or one of a surface such as `fill` and `gate.held`. */
export const AuditLine = z.strictObject({
  action: z.string().max(40),
  record: z.string(),
  rev: z.int(),
  at: z.number(),
  detail: z.string().max(200).optional(),
});
export type AuditLine = z.infer<typeof AuditLine>;

/** What sealing a line needs of a vault. */
type Sealer = Pick<OpenVault, 'keys' | 'random'>;

function placeOf({ keys }: Sealer, { id, schema, kid }: { id: string; schema: number; kid: string }): string {
  if (schema === 1) return ['1', keys.vault, ...kid.split('.'), 'audit', id, 0, schema].join('|');
  return ['2', keys.vault, 'audit', id, schema].join('|');
}

/** Seals a line, to be stored in the same transaction as what it tells of. */
export async function auditRow(vault: Sealer, line: AuditLine): Promise<AuditRow> {
  const { keys, random } = vault;
  const id = toHex(random(16));
  const place = placeOf(vault, { id, schema: SCHEMA, kid: keys.local.kid });
  const envelope = await seal(keys.local, toBytes(JSON.stringify(line)), place, random);
  return { id, schema: SCHEMA, envelope };
}

/** Notes an act that changes no record; of no client with an empty id. `detail` holds codes and counts only. */
export async function note(
  vault: OpenVault,
  action: string,
  clientId: string,
  detail: string,
): Promise<void> {
  const record = clientId === '' ? '' : await opaqueId(vault.keys, clientId);
  const row = await auditRow(vault, { action, record, rev: 0, at: vault.now(), detail });
  await putRows(vault, [row]);
}

/** Notes acts upon the vault itself, each at its time: a wrong passphrase is sealed only once the right one is there. */
export async function noteActs(
  vault: Omit<OpenVault, 'cache'>,
  acts: readonly Pick<AuditLine, 'action' | 'at'>[],
): Promise<void> {
  if (acts.length === 0) return;
  const rows = await Promise.all(acts.map((act) => auditRow(vault, { ...act, record: '', rev: 0 })));
  await putRows(vault, rows);
}

async function putRows(vault: Omit<OpenVault, 'cache'>, rows: readonly AuditRow[]): Promise<void> {
  const { store, keys } = vault;
  await store.write({ stores: ['audit'], vault: keys.vault }, (tx) => putAudits(tx, rows));
}

/** The newest lines, newest first; one that cannot be opened is left out. */
export async function readAudit(vault: OpenVault, most: number): Promise<readonly AuditLine[]> {
  const rows = await (await vault.store.open()).getAll('audit');
  const lines = await Promise.all(rows.slice(-most).map((row) => openLine(vault, row)));
  return lines.filter((line) => line !== null).reverse();
}

async function openLine(vault: OpenVault, row: AuditRow): Promise<AuditLine | null> {
  try {
    const { id, schema, envelope } = row;
    const place = placeOf(vault, { id, schema, kid: envelope.kid });
    return AuditLine.parse(JSON.parse(toText(await open(vault.keys.ring, envelope, place))));
  } catch {
    return null; // damaged: the rest of the audit is still worth reading
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
