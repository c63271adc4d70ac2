// What can go wrong with a team? Codes, and the store's own short word for it; never a value.

/** What may go wrong with the store or the connection to it. */
export type RemoteFaultCode =
  /** No answer: offline, a wrong name, or a certificate that the browser does not trust; browsers do not tell which. */
  | 'unreachable'
  /** The address is not `https:`, names no bucket, or carries a name and password of its own. */
  | 'bad-address'
  /** The address answers, but is no store of this kind: a redirect, an HTML page, another service. */
  | 'another-service'
  | 'no-bucket'
  /** 401, or an unknown key: the credentials are wrong or were revoked. */
  | 'wrong-key'
  /** 403: the key is known but lacks this right. */
  | 'not-allowed'
  /** This machine's clock is further off than the store accepts. */
  | 'clock-off'
  /** Aliyun OSS: accounts opened since 2025-03-20 are refused data calls on the default address. */
  | 'own-domain-needed'
  /** Tencent COS and others: the bucket must be part of the host name. */
  | 'virtual-host-needed'
  /** 429, 503 or the like: too many requests, to be tried again later. */
  | 'busy'
  /** No room, or the account's quota is used up. */
  | 'full'
  | 'too-large'
  /** An answer that fits none of the above. */
  | 'failed';

/** Why data from the store is refused, and what this device refuses to do. */
export type TeamFaultCode =
  | 'damaged'
  | 'newer-version'
  | 'bad-signature'
  | 'another-team'
  | 'another-place'
  | 'unknown-device'
  /** A segment follows another one than the one before it in the store, or the head names another last one. */
  | 'broken-chain'
  /** An entry of the member log is not the one that was read before, or follows another one. */
  | 'log-changed'
  | 'log-shorter'
  | 'another-root'
  | 'not-admin'
  | 'last-admin'
  | 'no-new-key'
  | 'bad-epoch'
  | 'device-twice'
  | 'invitation-used'
  | 'bad-invitation'
  | 'invitation-over'
  | 'not-invited'
  | 'head-missing'
  | 'head-forged'
  | 'segment-missing'
  | 'withheld'
  | 'two-installations'
  /** The store lacks what this device had written: it was emptied or reset to an earlier state. */
  | 'set-back'
  /** After that, another admin must first refill it: an entry that only their device has would be contradicted. */
  | 'admin-absent'
  | 'not-for-us';

/** Faults found before the store is contacted. */
export type TeamActFault =
  /** The browser says that there is no network. */
  | 'offline'
  /** The browser does not allow the store's address: the person must grant it on the page. */
  | 'no-permission'
  /** No team of this id in this vault. */
  | 'no-team'
  /** This vault is already in that team. */
  | 'in-team-already'
  /** Another browser writes as this device; this one has asked to become a separate device, and no admin has approved it yet. */
  | 'copy-waits'
  /** An admin removed this device from the team. */
  | 'removed'
  /** The new key to the store is the one that the removed member knows. */
  | 'same-key'
  /** The check found the store unusable. */
  | 'store-not-usable'
  /** A scan that nobody has uploaded yet. */
  | 'scan-missing'
  /** The confirmed six digits no longer match the request. */
  | 'other-digits';

export type FaultCode = RemoteFaultCode | TeamFaultCode | TeamActFault;

/** What a fault carries besides its code. */
export interface FaultDetails {
  /** Seconds after which the store may be tried again, if it says so. */
  readonly retryAfter?: number;
  /** The store's own code, such as `SlowDown`; shown so that its documentation can be searched. */
  readonly said?: string;
}
