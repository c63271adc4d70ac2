// Does the store still have the head that this device wrote last? A different one is older, or was written by another installation with the same keys.
import type { FaultCode } from '../protocol/team-faults';
import { signatureKeyOf } from './device-keys';
import { nullWhereRefused } from './faults';
import { readHead } from './head';
import { objectNames } from './object-names';
import type { Connection } from './push';

export interface OwnHead {
  /**
   * `set-back`: the store lacks something that was written to it; `two-installations`: another installation writes as
   * this device.
   */
  readonly code: Extract<FaultCode, 'set-back' | 'two-installations'> | null;
  /** The tag of the head when it was as expected; null: it was not read, or differs. */
  readonly tag: string | null;
}

/** Compares this device's listed head with the known one; a head whose tag is known is not read. */
export async function checkOwnHead(
  { journal, keys, remote, team }: Connection,
  tag: string | null,
  knownTag: string | null,
): Promise<OwnHead> {
  const [announced, written, { members }] = await Promise.all([
    journal.announcedHead(),
    journal.written(),
    journal.members(),
  ]);
  const self = members.get(keys.id);
  if (!announced || !self || (tag !== null && tag === knownTag)) return { code: null, tag: null };
  const bytes = tag === null ? null : await remote.get(objectNames.head(keys.id));
  const key = await signatureKeyOf(self.device);
  const head = bytes && (await readHead(bytes, { team, device: keys.id }, key).catch(nullWhereRefused));
  if (!head || head.number < announced.number) return { code: 'set-back', tag: null };
  const isOther =
    head.number > written.number || (head.number === announced.number && head.hash !== announced.hash);
  return isOther ? { code: 'two-installations', tag: null } : { code: null, tag };
}
