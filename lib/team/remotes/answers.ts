// What does a store's response mean? Derived from status and error code, as far as stores distinguish them.
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

/** Sends a request; throws `unreachable` without a response and `another-service` at a redirect. */
export async function ask(fetch: Fetch, address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    // following a redirect would send names to a host that nobody entered
    response = await fetch(address, { ...init, redirect: 'manual', credentials: 'omit', cache: 'no-store' });
  } catch {
    throw teamFault('unreachable');
  }
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw teamFault('another-service');
  return response;
}

/** The fault for a response outside 2xx. */
export async function faultOf(response: Response): Promise<Error> {
  const text = (await response.text().catch(() => '')).slice(0, LONGEST_ERROR);
  const said = /<Code>([A-Za-z.]{1,60})<\/Code>/.exec(text)?.[1];
  const known = (said === undefined ? undefined : CODES[said]) ?? STATUS[response.status];
  if (!known && isPage(response, text)) return teamFault('another-service');
  return teamFault(known ?? 'failed', { ...retryAfter(response), ...(said ? { said } : {}) });
}

/**
 * The bytes of a response; throws `another-service` for an HTML page, such as a login page that answers every
 * request.
 */
export async function bytesOf(response: Response): Promise<Bytes> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  // the content type is not checked, since a store may send any for a file without an extension
  if (PAGE.test(String.fromCharCode(...bytes.subarray(0, LONGEST_START)))) throw teamFault('another-service');
  return bytes;
}

const PAGE = /^(\u00ef\u00bb\u00bf)?\s*<(!doctype )?html/i; // a UTF-8 byte order mark may come first
/** How many bytes are enough to recognise an HTML page. */
const LONGEST_START = 256;

const isPage = (response: Response, text: string) =>
  response.headers.get('content-type')?.startsWith('text/html') || PAGE.test(text);

function retryAfter(response: Response): FaultDetails {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfter: seconds } : {};
}
