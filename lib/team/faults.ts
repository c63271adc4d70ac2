// What can go wrong between this machine and a team's store? Codes, and the store's own short word for it; never a value.

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
  | 'not-for-us';

export type FaultCode = RemoteFaultCode | TeamFaultCode;

const name = 'TeamFault';

/** What a fault carries besides its code. */
export interface FaultDetails {
  /** Seconds after which the store wants to be asked again, where it says so. */
  readonly retryAfter?: number;
  /** The store's own code, such as `SlowDown`; shown so that its documentation can be searched. */
  readonly said?: string;
}

/** An error that carries a code and what the store said of it. */
export function teamFault(code: FaultCode, details: FaultDetails = {}): Error {
  return Object.assign(new Error(code), { name, details });
}

/** Code and details of a fault made by `teamFault`; null for any other error. */
export function readTeamFault(error: unknown): ({ readonly code: FaultCode } & FaultDetails) | null {
  if (!(error instanceof Error) || error.name !== name) return null;
  // only teamFault makes errors of this name
  const { message, details } = error as Error & { message: FaultCode; details: FaultDetails };
  return { code: message, ...details };
}
