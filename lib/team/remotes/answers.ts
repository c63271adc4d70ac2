// What does a store's answer mean? Status and error code, told apart as far as stores do.
import type { FaultDetails, RemoteFaultCode } from '../../protocol/team-faults';
import type { Bytes } from '../../vault/crypto/bytes';
import { teamFault } from '../faults';
import type { Fetch } from '../remote';

/** Codes in the XML body of an S3 error, as AWS, Ceph, COS, OSS and OBS write them. */
const CODES: Readonly<Record<string, RemoteFaultCode>> = {
  RequestTimeTooSkewed: 'clock-off',
  RequestExpired: 'clock-off',
  NoSuchBucket: 'no-bucket',
  InvalidAccessKeyId: 'wrong-key',
  SignatureDoesNotMatch: 'wrong-key',
  InvalidSecurity: 'wrong-key',
  PublicEndpointForbidden: 'own-domain-needed',
  PathStyleDomainForbidden: 'virtual-host-needed',
  SecondLevelDomainForbidden: 'virtual-host-needed',
  QuotaExceeded: 'full',
  XMinioStorageFull: 'full',
  EntityTooLarge: 'too-large',
  SlowDown: 'busy',
  ServiceUnavailable: 'busy',
  QpsLimitExceeded: 'busy',
  RequestLimitExceeded: 'busy',
  AccessDenied: 'not-allowed',
  UserSuspended: 'wrong-key',
};

const STATUS: Readonly<Record<number, RemoteFaultCode>> = {
  401: 'wrong-key',
  403: 'not-allowed',
  413: 'too-large',
  429: 'busy',
  500: 'busy',
  502: 'busy',
  503: 'busy',
  504: 'busy',
  507: 'full',
};

const LONGEST_ERROR = 4096;

/** Sends a request; throws `unreachable` where nothing answers and `another-service` at a redirect. */
export async function ask(fetch: Fetch, address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    // a redirect would carry names to a host that nobody named
    response = await fetch(address, { ...init, redirect: 'manual', credentials: 'omit', cache: 'no-store' });
  } catch {
    throw teamFault('unreachable');
  }
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw teamFault('another-service');
  return response;
}

/** The fault that an answer outside 2xx tells of. */
export async function faultOf(response: Response): Promise<Error> {
  const text = (await response.text().catch(() => '')).slice(0, LONGEST_ERROR);
  const said = /<Code>([A-Za-z.]{1,60})<\/Code>/.exec(text)?.[1];
  const known = (said === undefined ? undefined : CODES[said]) ?? STATUS[response.status];
  if (!known && isPage(response, text)) return teamFault('another-service');
  return teamFault(known ?? 'failed', { ...retryAfter(response), ...(said ? { said } : {}) });
}

/** The bytes of an answer; throws `another-service` for a page, as a login or a notice answers to whatever is asked. */
export async function bytesOf(response: Response): Promise<Bytes> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  // a type is not asked for: a store may take any of its own for a file without an ending
  if (PAGE.test(String.fromCharCode(...bytes.subarray(0, LONGEST_START)))) throw teamFault('another-service');
  return bytes;
}

const PAGE = /^(\u00ef\u00bb\u00bf)?\s*<(!doctype )?html/i; // of bytes as of text, a mark of UTF-8 before it
/** So many bytes tell whether a page begins. */
const LONGEST_START = 256;

const isPage = (response: Response, text: string) =>
  response.headers.get('content-type')?.startsWith('text/html') || PAGE.test(text);

function retryAfter(response: Response): FaultDetails {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfter: seconds } : {};
}
