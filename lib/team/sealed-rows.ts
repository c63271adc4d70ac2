// How does a vault store data of its teams? In rows beside its header, each sealed under the key that never leaves the vault.
import type * as z from 'zod';
import type { OpenVault } from '../vault/clients/open-vault';
import { type Bytes, toBytes, toText } from '../vault/crypto/bytes';
import { decrypt, encrypt } from '../vault/crypto/sealing';
import { teamFault } from './faults';

const placeOf = ({ keys }: OpenVault, row: string) => `2|${keys.vault}|${row}`;

/** Seals a value for the row of this name. */
export async function sealFor(open: OpenVault, row: string, value: unknown): Promise<Bytes> {
  return encrypt(open.keys.local.key, toBytes(JSON.stringify(value)), placeOf(open, row), open.random);
}

/** Opens the bytes of a row; throws `damaged` if they were not sealed for this row. */
export async function openRow<Schema extends z.ZodType>(
  open: OpenVault,
  row: string,
  sealed: unknown,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (!(sealed instanceof Uint8Array)) throw teamFault('damaged');
  const plain = await decrypt(open.keys.local.key, new Uint8Array(sealed), placeOf(open, row)).catch(
    () => null,
  );
  const read = plain && schema.safeParse(JSON.parse(toText(plain)));
  if (!read?.success) throw teamFault('damaged');
  return read.data;
}

/** The content of the row of this name; null without such a row. Throws `damaged`. */
export async function readSealed<Schema extends z.ZodType>(
  open: OpenVault,
  row: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const sealed: unknown = await (await open.store.open()).get('meta', row);
  return sealed === undefined ? null : openRow(open, row, sealed, schema);
}
