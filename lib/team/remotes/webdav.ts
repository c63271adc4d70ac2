// How is a WebDAV store accessed? PUT, GET, PROPFIND of one folder, MKCOL; within a request budget where the provider limits requests.
import { type Bytes, toBase64, toBytes } from '../../vault/crypto/bytes';
import { teamFault } from '../faults';
import type { Fetch, RemoteAccount, RemoteEntry } from '../remote';
import type { Spend } from '../request-budget';
import { ask, bytesOf, faultOf } from './answers';
import { elementsOf, textsOf } from './xml';

export interface WebdavAddress {
  /** `https://dav.jianguoyun.com/dav/agency`: the folder in which the team's own folder is created. */
  readonly base: string;
  /** The team's folder below it, such as `3f…`. */
  readonly folder: string;
  /** Whether the store honours `If-None-Match: *`; several ignore it. */
  readonly createOnly: 'if-none-match' | 'none';
}

export interface WebdavCredentials {
  readonly user: string;
  /** An app password, if the provider issues them. */
  readonly password: string;
}

export interface WebdavMeans {
  readonly fetch: Fetch;
  /** Called before each request; throws `busy` with `retryAfter` when the account's budget is used up. */
  readonly spend: Spend;
}

const PROPFIND =
  '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getetag/><getlastmodified/><resourcetype/></prop></propfind>';

type Send = (
  method: string,
  path: string,
  headers?: Record<string, string>,
  body?: Bytes | string,
) => Promise<Response>;

/** A store that speaks WebDAV. Throws `bad-address` for an address that is not `https:` or carries a password. */
export function webdavRemote(
  address: WebdavAddress,
  credentials: WebdavCredentials,
  { fetch, spend }: WebdavMeans,
): RemoteAccount {
  const base = baseOf(address.base);
  const authorization = `Basic ${toBase64(toBytes(`${credentials.user}:${credentials.password}`))}`;
  const sendBelow: Send = async (method, path, headers = {}, body) => {
    await spend();
    return ask(fetch, `${base}${path}`, {
      method,
      headers: { ...headers, authorization },
      body: body ?? null,
    });
  };
  const send: Send = (method, path, ...rest) => sendBelow(method, `/${address.folder}${path}`, ...rest);
  const { write, madeFolders } = writer(sendBelow, address.folder);

  return {
    madeFolders,
    async putNew(name, bytes) {
      const isAsked = address.createOnly === 'if-none-match';
      if (!isAsked && (await send('HEAD', `/${name}`)).ok) return 'there';
      const response = await write(name, bytes, isAsked ? { 'if-none-match': '*' } : {});
      if (response.ok) return 'done';
      if (response.status === 412) return 'there';
      throw await faultOf(response);
    },
    async put(name, bytes) {
      const response = await write(name, bytes, {});
      if (!response.ok) throw await faultOf(response);
    },
    async get(name) {
      const response = await send('GET', `/${name}`);
      if (response.ok) return bytesOf(response);
      if (response.status === 404) return null;
      throw await faultOf(response);
    },
    async list(prefix) {
      const headers = { depth: '1', 'content-type': 'application/xml' };
      const response = await send('PROPFIND', `/${prefix}`, headers, PROPFIND);
      if (response.status === 404) return [];
      if (!response.ok) throw await faultOf(response);
      return readMultistatus(await response.text(), prefix);
    },
    async remove(name) {
      const response = await send('DELETE', `/${name}`);
      if (!response.ok && response.status !== 404) throw await faultOf(response);
    },
  };
}

/** Writes below a folder; the folder and its parents are created when the store reports that one is missing, and told. */
function writer(send: Send, root: string) {
  const known = new Set<string>(); // folders that exist
  const madeFolders: string[] = []; // of the root and its parents: those below it are everyday's
  const rootDepth = root.split('/').length;

  /** Whether it was missing. Throws `no-bucket` when what is above the first one, the address itself, is missing too. */
  async function makeFolder(folder: string, isFirst: boolean): Promise<boolean> {
    const response = await send('MKCOL', folder);
    if (response.ok) return true;
    if (response.status === 405) return false; // it exists already
    if (isFirst && (response.status === 409 || response.status === 404)) throw teamFault('no-bucket');
    throw await faultOf(response);
  }

  async function makeFolders(path: string): Promise<void> {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const folder = ['', ...parts.slice(0, depth), ''].join('/');
      if (known.has(folder)) continue;
      const isNew = await makeFolder(folder, depth === 1);
      if (isNew && depth <= rootDepth) madeFolders.push(parts.slice(0, depth).join('/'));
      known.add(folder);
    }
  }

  const write = async (name: string, bytes: Bytes, headers: Record<string, string>): Promise<Response> => {
    const path = `${root}/${name}`;
    const once = () =>
      send('PUT', `/${path}`, { ...headers, 'content-type': 'application/octet-stream' }, bytes);
    const response = await once();
    // 409, or 404 of some stores: the folder above is missing
    if (response.status !== 409 && response.status !== 404) return response;
    await makeFolders(path);
    return once();
  };
  return { write, madeFolders };
}

function baseOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.username || url.search || url.hash) throw teamFault('bad-address');
  return url.href.replace(/\/+$/, '');
}

/** The name in its folder; empty for a path that does not decode, which is none of ours. */
function lastPartOf(path: string): string {
  try {
    return decodeURIComponent(path.split('/').at(-1) ?? '');
  } catch {
    return '';
  }
}

function readMultistatus(xml: string, prefix: string): readonly RemoteEntry[] {
  if (!/<(?:[\w-]+:)?multistatus[\s>]/.test(xml)) throw teamFault('another-service');
  return elementsOf(xml, 'response')
    .flatMap((inside) => {
      const [path = ''] = textsOf(inside, 'href');
      const isFolder = /<(?:[\w-]+:)?collection\s*\/?>/.test(inside);
      const name = lastPartOf(path);
      const [tag = textsOf(inside, 'getlastmodified')[0] ?? ''] = textsOf(inside, 'getetag');
      return isFolder || name === '' ? [] : [{ name: prefix + name, tag }];
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
