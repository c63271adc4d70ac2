// What if the answer to a team's first entry is lost, or the vault is locked before the team is stored? Its keys and the entry are kept before the entry is sent, so that another press founds the same team.
import * as z from 'zod';
import type { OpenVault } from '../vault/clients/open-vault';
import { type Bytes, fromBase64, type Random, toBase64 } from '../vault/crypto/bytes';
import { Access } from './access';
import { createDevice, openDevice, StoredDevice } from './device-keys';
import { type EpochSecret, firstEpoch } from './epoch-keys';
import { Base64, Hex16 } from './schemas';
import { readSealed, sealFor } from './sealed-rows';
import { packSecrets, StoredSecret, unpackSecrets } from './team-state';
import { foundTeam } from './write-members';

/** The row of the team that was begun last; deleted once that team is stored. */
const ROW = 'team-begun';

const Row = z.strictObject({
  team: Hex16,
  access: Access,
  device: StoredDevice,
  secret: StoredSecret,
  entry: Base64(32_768),
});

export interface BegunTeam {
  readonly device: StoredDevice;
  readonly secret: EpochSecret;
  /** The first entry of its log. */
  readonly entry: Bytes;
}

/** Generates the keys of a new team and of its founder, and signs its first entry. */
export async function beginTeam(
  { team, access }: { readonly team: string; readonly access: Access },
  { id, name }: { readonly id: string; readonly name: string },
  random: Random,
): Promise<BegunTeam> {
  const device = await createDevice(id, name);
  const secret = firstEpoch(random);
  const entry = await foundTeam(team, device.device, await openDevice(device), secret, access);
  return { device, secret, entry };
}

/** What an earlier press kept for this team and this access; null: nothing. */
export async function readBegun(open: OpenVault, team: string, access: Access): Promise<BegunTeam | null> {
  const row = await readSealed(open, ROW, Row);
  if (row?.team !== team || JSON.stringify(row.access) !== JSON.stringify(access)) return null;
  const [secret] = unpackSecrets([row.secret]);
  return secret ? { device: row.device, secret, entry: fromBase64(row.entry) } : null;
}

/** Keeps it until the team is stored. */
export async function keepBegun(
  open: OpenVault,
  { team, access }: { readonly team: string; readonly access: Access },
  { device, secret, entry }: BegunTeam,
): Promise<void> {
  const row = { team, access, device, secret: packSecrets([secret])[0], entry: toBase64(entry) };
  const sealed = await sealFor(open, ROW, row);
  await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
    tx.objectStore('meta').put(sealed, ROW),
  );
}

/** The team is stored: nothing of its beginning is needed any more. */
export async function forgetBegun(open: OpenVault): Promise<void> {
  await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
    tx.objectStore('meta').delete(ROW),
  );
}
