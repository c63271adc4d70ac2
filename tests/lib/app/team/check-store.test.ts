// Does OSS work behind a custom domain? The host is the bucket, and the check says where a bucket is needed.
import { describe, expect, it } from 'vitest';
import type { StoreAddress } from '../../../../lib/protocol/team-store';
import type { Fetch } from '../../../../lib/team/remote';
import { appOver, done } from './team-apps';

const OSS = {
  engine: 's3',
  endpoint: 'https://oss-cn-hangzhou.aliyuncs.com',
  bucket: 'agency',
  region: 'cn-hangzhou',
  style: 'host',
  folder: 'shared',
} as const satisfies StoreAddress;
const KEY = { engine: 's3', accessKeyId: 'id-of-nobody', secretAccessKey: 'secret-of-nobody' } as const;

/** A store that keeps what is put, and refuses its own address as that of an account opened since March 2025. */
function newAccount() {
  const files = new Map<string, Uint8Array>();
  const asked: URL[] = [];
  const fetch: Fetch = async (address, { method, body }) => {
    const url = new URL(address);
    asked.push(url);
    if (url.host.endsWith('aliyuncs.com'))
      return new Response('<Error><Code>PublicEndpointForbidden</Code></Error>', { status: 400 });
    if (url.searchParams.has('list-type')) return new Response(listOf([...files.keys()]));
    if (method === 'DELETE') return new Response('<Error><Code>AccessDenied</Code></Error>', { status: 403 });
    if (method === 'PUT') files.set(url.pathname, new Uint8Array(body as Uint8Array<ArrayBuffer>));
    const stored = files.get(url.pathname);
    return stored ? new Response(stored.slice()) : new Response('', { status: 404 });
  };
  return { fetch, asked };
}

const listOf = (paths: readonly string[]) =>
  `<ListBucketResult>${paths.map((path) => `<Contents><Key>${path.slice(1)}</Key></Contents>`).join('')}</ListBucketResult>`;

async function checkOf(address: StoreAddress) {
  const store = newAccount();
  const app = await appOver(store.fetch);
  const ids = await app.ask('team.new-ids', {});
  const { check } = done(await app.ask('team.check', { ...ids, address, credentials: KEY }));
  return { ...store, ...ids, check, allowed: app.calls.filter(([port]) => port === 'isAllowed') };
}

describe('OSS of a newer account', () => {
  it('at the default address: the first step says that a custom domain is needed', async () => {
    const { check } = await checkOf(OSS);
    expect(check).toMatchObject({
      isUsable: false,
      steps: [{ step: 'put', outcome: 'stop', code: 'own-domain-needed', said: 'PublicEndpointForbidden' }],
    });
  });

  it('at its custom domain: only that host is contacted, and the bucket is not part of the path', async () => {
    const { check, asked, team, allowed } = await checkOf({
      ...OSS,
      endpoint: 'https://files.example.com',
      style: 'domain',
    });
    expect(check.isUsable).toBe(true);
    expect(new Set(asked.map(({ origin }) => origin))).toEqual(new Set(['https://files.example.com']));
    expect(allowed).toContainEqual(['isAllowed', 'https://files.example.com']);
    const paths = asked.filter(({ search }) => search === '').map(({ pathname }) => pathname);
    expect(paths.every((path) => path.startsWith(`/shared/${team}/`))).toBe(true);
  });
});
