// How does a colleague join a team? With one text that contains a single-use secret, and six digits that both people compare.
import * as z from 'zod';
import { Role } from '../protocol/team';
import { type Bytes, fromBase64, type Random, toBase64, toBytes, toHex, toText } from '../vault/crypto/bytes';
import { Access } from './access';
import { type DeviceKeys, PublicDevice, signatureKeyOf } from './device-keys';
import { teamFault } from './faults';
import { Base64, Hex16, Hex32 } from './schemas';
import { invitationNameKey, openName, sealName } from './sealed-name';
import { isSignedBy, readFile, sha256, signFile } from './signed-file';

/**
 * The content of an invitation. It contains the store's credentials in clear, so it must be sent to one person over a
 * channel that both trust.
 */
export const Invitation = z.strictObject({
  team: Hex16,
  teamName: z.string().min(1).max(60),
  root: Hex32,
  access: Access,
  role: Role,
  /** The id of the newcomer's device: the store's policy lets these credentials write below it only. */
  device: Hex16,
  /** 32 random bytes known only to the inviting admin and the holder of this text. */
  secret: Base64(44),
  /** The last moment at which a request may be made, in milliseconds since 1970. */
  until: z.int().min(0),
});
export type Invitation = z.infer<typeof Invitation>;

const START = 'BTTEAM1.';
const ANY_START = /^BTTEAM(\d+)\./;

/** A new secret for an invitation. */
export function invitationSecret(random: Random): string {
  return toBase64(random(32));
}

/** The invitation as one line of text. */
export async function writeInvitation(invitation: Invitation): Promise<string> {
  const body = toBase64(toBytes(JSON.stringify(invitation)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return `${START}${body}.${await checksum(body)}`;
}

/**
 * Reads the text of an invitation, ignoring spaces and line breaks that a messenger inserted. Throws `bad-invitation`
 * when a character is missing or changed, `newer-version`, or `invitation-over` when it has expired.
 */
export async function readInvitation(typed: string, now: number): Promise<Invitation> {
  const text = typed.replace(/\s+/g, '');
  const version = Number(ANY_START.exec(text)?.[1] ?? 0);
  if (version > 1) throw teamFault('newer-version');
  const [body = '', sum = ''] = text.slice(START.length).split('.');
  if (version !== 1 || sum !== (await checksum(body))) throw teamFault('bad-invitation');
  const invitation = Invitation.safeParse(jsonOf(body));
  if (!invitation.success) throw teamFault('bad-invitation');
  if (now > invitation.data.until) throw teamFault('invitation-over');
  return invitation.data;
}

/** The name of an invitation: the log and requests refer to it without revealing its secret. */
export async function invitationId(secret: string): Promise<string> {
  return (await sha256(toBytes(`beiantong|invitation|1|${secret}`))).slice(0, 32);
}

const JoinRequest = z.strictObject({ team: Hex16, device: PublicDevice, invitation: Hex16, proof: Hex32 });

/** What a newcomer stores as a request: its public keys, and proof that it has the invitation. */
export async function writeJoinRequest(
  invitation: Invitation,
  device: PublicDevice,
  keys: DeviceKeys,
): Promise<Bytes> {
  const { team, secret, root } = invitation;
  const proof = await macOf(secret, 'proof', device, root);
  const sealed = await sealName(team, device, invitationNameKey(secret));
  return signFile(
    'request',
    { team, device: sealed, invitation: await invitationId(secret), proof: toHex(proof) },
    keys.sign,
  );
}

/** An invitation that was issued and not used yet. */
export type OpenInvitation = Pick<Invitation, 'team' | 'root' | 'secret' | 'role' | 'device' | 'until'>;

export interface Newcomer {
  readonly device: PublicDevice;
  readonly role: Role;
  readonly invitation: string;
  /** The six digits on the newcomer's screen. */
  readonly digits: string;
}

/**
 * Reads a request to join. Throws `not-invited` when it matches no open invitation of ours or its proof is wrong,
 * `another-team`, `bad-signature` or `damaged`.
 */
export async function readJoinRequest(bytes: Bytes, open: readonly OpenInvitation[]): Promise<Newcomer> {
  const file = readFile('request', JoinRequest, bytes);
  const { team, device, invitation, proof } = file.header;
  const ids = await Promise.all(open.map(({ secret }) => invitationId(secret)));
  const invited = open[ids.indexOf(invitation)];
  if (!invited) throw teamFault('not-invited');
  if (invited.team !== team) throw teamFault('another-team');
  if (!(await isSignedBy(file, await signatureKeyOf(device)))) throw teamFault('bad-signature');
  const expected = toHex(await macOf(invited.secret, 'proof', device, invited.root));
  if (proof !== expected || device.id !== invited.device) throw teamFault('not-invited');
  const named = await openName(team, device, [invitationNameKey(invited.secret)]);
  return { device: named, role: invited.role, invitation, digits: await sixDigits(invited, device) };
}

/** Six digits of a MAC over invitation, newcomer and founder, for both to compare: with a substituted key they agree by chance only, once in a million. */
export async function sixDigits(
  { secret, root }: Pick<Invitation, 'secret' | 'root'>,
  device: PublicDevice,
): Promise<string> {
  const mac = await macOf(secret, 'digits', device, root);
  return String(new DataView(mac.buffer).getUint32(0) % 1_000_000).padStart(6, '0');
}

async function macOf(secret: string, what: string, device: PublicDevice, root: string): Promise<Bytes> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', fromBase64(secret), hmac, false, ['sign']);
  const text = ['beiantong', 'join', 1, what, root, device.id, device.signing, device.sealing].join('|');
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, toBytes(text)));
}

const checksum = async (body: string) => (await sha256(toBytes(body))).slice(0, 8);

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(toText(fromBase64(body.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    return null;
  }
}
