// What can go wrong with a team? Codes, and the store's own short word for it; never a value.

/** What the store or the way to it does wrong. */
export type RemoteFaultCode =
  /** No answer: offline, a wrong name, or a certificate that the browser does not trust; browsers do not tell which. */
  | 'unreachable'
  /** The address is not `https:`, names no bucket, or carries a name and password of its own. */
  | 'bad-address'
  /** Something answers there, but no store of this kind: a redirect, an HTML page, another service. */
  | 'another-service'
  | 'no-bucket'
  /** 401, or a key the store does not know: the credentials are wrong or were taken back. */
  | 'wrong-key'
  /** 403: the key is known and may not do this. */
  | 'not-allowed'
  /** This machine's clock is further off than the store accepts. */
  | 'clock-off'
  /** Aliyun OSS: accounts opened since 2025-03-20 are refused data calls on the default address. */
  | 'own-domain-needed'
  /** Tencent COS and others: the bucket has to stand in the host name. */
  | 'virtual-host-needed'
  /** 429, 503 or the like: too many requests; again later. */
  | 'busy'
  /** No room, or the account's quota is used up. */
  | 'full'
  | 'too-large'
  /** An answer that fits none of the above. */
  | 'failed';

/** Why something read from the store is refused, and what this machine refuses to do. */
export type TeamFaultCode =
  | 'damaged'
  | 'newer-version'
  | 'bad-signature'
  | 'another-team'
  | 'another-place'
  | 'unknown-device'
  | 'broken-chain'
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
  /** The store lacks what this device had written to it: it was emptied or set back. */
  | 'set-back'
  /** After that another admin has not filled it again yet; an entry that only that one knows would be contradicted. */
  | 'admin-absent'
  | 'not-for-us';

/** What this machine says before it asks the store. */
export type TeamActFault =
  /** The browser says that there is no network. */
  | 'offline'
  /** The browser does not let us to the store's address: the person has to allow it on the page. */
  | 'no-permission'
  /** No team of this id in this vault. */
  | 'no-team'
  /** This vault is in that team already. */
  | 'in-team-already'
  /** Another browser writes as this device; this one asked to become a device of its own and no admin has agreed yet. */
  | 'copy-waits'
  /** An admin took this device out of the team. */
  | 'removed'
  /** The check found that the store cannot be used. */
  | 'store-not-usable'
  /** A scan that nobody has put into the store yet. */
  | 'scan-missing'
  /** The six digits that were confirmed are no longer those of the request. */
  | 'other-digits';

export type FaultCode = RemoteFaultCode | TeamFaultCode | TeamActFault;

/** What a fault carries besides its code. */
export interface FaultDetails {
  /** Seconds after which the store wants to be asked again, where it says so. */
  readonly retryAfter?: number;
  /** The store's own code, such as `SlowDown`; shown so that its documentation can be searched. */
  readonly said?: string;
}
