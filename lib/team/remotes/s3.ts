// How is an S3-compatible store accessed? SigV4 for the four operations; the payload is unsigned, because each file carries its own signature.
import { AwsV4Signer } from 'aws4fetch';
import type { AddressStyle, CreateOnly } from '../../protocol/team-store';
import type { Bytes } from '../../vault/crypto/bytes';
import { teamFault } from '../faults';
import type { Fetch, RemoteAccount, RemoteEntry } from '../remote';
import { ask, bytesOf, faultOf } from './answers';
import { elementsOf, textsOf } from './xml';

export interface S3Address {
  /** `https://cos.ap-guangzhou.myqcloud.com`, without bucket and path. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly style: AddressStyle;
  /** The team's folder in the bucket, such as `agency/3f…`. */
  readonly folder: string;
  readonly createOnly: CreateOnly;
}

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What the engine needs from outside: the network, and the time for signatures. */
export interface S3Means {
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const MOST_PER_LIST = 1000;

type Send = (
  method: string,
  path: string,
  headers?: Record<string, string>,
  body?: Bytes,
) => Promise<Response>;

/** A store that speaks S3. Throws `bad-address` for an address that is not `https:` or names no bucket. */
export function s3Remote(
  address: S3Address,
  credentials: S3Credentials,
  { fetch, now }: S3Means,
): RemoteAccount {
  const base = baseOf(address);
  const folder = address.folder ? `${address.folder}/` : '';
  const cache = new Map<string, ArrayBuffer>(); // a signing key holds for a day

  const send: Send = async (method, path, headers = {}, body) => {
    const datetime = new Date(now()).toISOString().replace(/[:-]|\.\d{3}/g, '');
    const signed = await new AwsV4Signer({
      ...credentials,
      url: `${base}/${path}`,
      method,
      headers,
      service: 's3',
      region: address.region,
      cache,
      datetime,
    }).sign();
    return ask(fetch, signed.url.toString(), { method, headers: signed.headers, body: body ?? null });
  };

  return {
    madeFolders: [],
    putNew: (name, bytes) => putNew(send, folder + name, bytes, address.createOnly),
    async put(name, bytes) {
      const response = await send('PUT', folder + name, TYPE, bytes);
      if (!response.ok) throw await faultOf(response);
    },
    get: (name) => get(send, folder + name),
    list: (prefix) => listAll(send, folder, prefix),
    async remove(name) {
      const response = await send('DELETE', folder + name);
      if (!response.ok && response.status !== 404) throw await faultOf(response);
    },
  };
}

const TYPE = { 'content-type': 'application/octet-stream' } as const;

async function putNew(
  send: Send,
  path: string,
  bytes: Bytes,
  createOnly: CreateOnly,
): Promise<'done' | 'there'> {
  // without such a header the store would overwrite, so it is asked first whether the object exists
  if (createOnly === 'none' && (await send('HEAD', path)).ok) return 'there';
  const response = await send('PUT', path, { ...TYPE, ...createOnlyHeaders(createOnly) }, bytes);
  if (response.ok) return 'done';
  if (response.status === 412 || response.status === 409) return 'there';
  throw await faultOf(response);
}

async function get(send: Send, path: string): Promise<Bytes | null> {
  const response = await send('GET', path);
  if (response.ok) return bytesOf(response);
  const fault = await faultOf(response);
  const isElsewhere = fault.message === 'no-bucket' || fault.message === 'another-service';
  if (response.status !== 404 || isElsewhere) throw fault;
  return null;
}

async function listAll(send: Send, folder: string, prefix: string): Promise<readonly RemoteEntry[]> {
  const entries: RemoteEntry[] = [];
  let next: string | null = null;
  do {
    const query = new URLSearchParams({
      'list-type': '2',
      'max-keys': String(MOST_PER_LIST),
      prefix: folder + prefix,
      ...(next === null ? {} : { 'continuation-token': next }),
    });
    const response: Response = await send('GET', `?${query}`);
    if (!response.ok) throw await faultOf(response);
    const page = readList(await response.text(), folder);
    entries.push(...page.entries);
    next = page.next;
  } while (next !== null);
  return entries.toSorted(byName);
}

function baseOf({ endpoint, bucket, style }: S3Address): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  const isPlain = url?.protocol === 'https:' && url.pathname === '/' && !url.username && !url.search;
  if (!url || !isPlain || !/^[a-z0-9][a-z0-9.-]{1,80}$/.test(bucket)) throw teamFault('bad-address');
  if (style === 'domain') return `https://${url.host}`;
  return style === 'host' ? `https://${bucket}.${url.host}` : `https://${url.host}/${bucket}`;
}

function createOnlyHeaders(how: CreateOnly): Record<string, string> {
  if (how === 'none') return {};
  return how === 'if-none-match' ? { 'if-none-match': '*' } : { [how]: 'true' };
}

function readList(xml: string, folder: string): { entries: readonly RemoteEntry[]; next: string | null } {
  if (!/<ListBucketResult[\s>]/.test(xml)) throw teamFault('another-service');
  const entries = elementsOf(xml, 'Contents').flatMap((inside) => {
    const [key] = textsOf(inside, 'Key');
    const [tag = ''] = textsOf(inside, 'ETag');
    return key?.startsWith(folder) ? [{ name: key.slice(folder.length), tag }] : [];
  });
  const isMore = textsOf(xml, 'IsTruncated')[0] === 'true';
  return { entries, next: isMore ? (textsOf(xml, 'NextContinuationToken')[0] ?? null) : null };
}

const byName = (one: RemoteEntry, other: RemoteEntry) => (one.name < other.name ? -1 : 1);
