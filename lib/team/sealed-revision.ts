// How is a revision of a client sent? Sealed under the team's key, bound to team, record and name, and fully checked when opened.
import { Body, nameRevision, Origin } from '../vault/clients/revisions';
import { concat, type Random, toBytes, toHex } from '../vault/crypto/bytes';
import { open, seal } from '../vault/crypto/sealing';
import { teamFault } from './faults';
import type { SealedRevision } from './segment';
import type { TeamKeys } from './team-keys';

/** The sealed content. */
const Inside = Body.extend({ origin: Origin });

/** A revision as it is sent and read. */
export interface TeamRevision {
  readonly revision: string;
  readonly body: Body;
  readonly origin: Origin;
}

const IV = 12;
const WRAPPED = 60; // IV, key, tag

/** The name of a client's record in a team; without the key it reveals nothing. */
async function teamRecord({ ids }: TeamKeys, clientId: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', ids, toBytes(`client:${clientId}`));
  return toHex(new Uint8Array(mac).subarray(0, 16));
}

const placeOf = (team: string, record: string, revision: string) =>
  ['2', team, 'client', record, revision, 1].join('|');

/** Seals a revision under the newest key: IV, wrapped key, ciphertext. */
export async function sealRevision(
  keys: TeamKeys,
  { revision, body, origin }: TeamRevision,
  random: Random,
): Promise<SealedRevision> {
  const { team, epoch } = keys;
  const key = keys.ring.get(epoch);
  if (!key) throw teamFault('bad-epoch');
  const record = await teamRecord(keys, body.client.id);
  const text = JSON.stringify({ origin, deletedOn: body.deletedOn, client: body.client });
  const envelope = await seal(
    { key, kid: `${team}.${epoch}` },
    text,
    placeOf(team, record, revision),
    random,
  );
  const sealed = concat(envelope.iv, envelope.wrappedKey, envelope.ct);
  return { record, revision, parents: [...origin.parents], epoch, sealed };
}

/**
 * Opens a revision. Throws `bad-epoch` for a key that this device was not granted, and `damaged` when it does not
 * open or does not match its record, parents and name.
 */
export async function openRevision(keys: TeamKeys, sealed: SealedRevision): Promise<TeamRevision> {
  const { record, revision, parents, epoch, sealed: bytes } = sealed;
  const key = keys.ring.get(epoch);
  if (!key) throw teamFault('bad-epoch');
  const kid = `${keys.team}.${epoch}`;
  const envelope = {
    fmt: 2,
    alg: 'A256GCM',
    kid,
    iv: bytes.subarray(0, IV),
    wrappedKey: bytes.subarray(IV, IV + WRAPPED),
    ct: bytes.subarray(IV + WRAPPED),
  } as const;
  const inside = Inside.safeParse(
    await jsonIn(() => open(new Map([[kid, key]]), envelope, placeOf(keys.team, record, revision))),
  );
  if (!inside.success) throw teamFault('damaged');
  const { origin, ...body } = inside.data;
  const named = { ids: keys.ids, teams: new Map([[keys.team, keys.ids]]) };
  const isWhat =
    (await teamRecord(keys, body.client.id)) === record &&
    origin.parents.join() === parents.join() &&
    (await nameRevision(named, origin.parents, body, keys.team)) === revision;
  if (!isWhat) throw teamFault('damaged');
  return { revision, body, origin };
}

async function jsonIn(opened: () => Promise<string>): Promise<unknown> {
  try {
    return JSON.parse(await opened());
  } catch {
    return null; // the cause is dropped because it may quote values
  }
}
