// Is each answer of a store reported by the same name, whichever of the two kinds of store gave it?
import { describe, expect, it } from 'vitest';
import { checkRemote } from '../../../../lib/team/check-remote';
import type { Fetch, RemoteAccount } from '../../../../lib/team/remote';
import { s3Remote } from '../../../../lib/team/remotes/s3';
import { webdavRemote } from '../../../../lib/team/remotes/webdav';
import { secureRandom } from '../../../../lib/vault/crypto/bytes';
import { codeOf } from '../fault-code';

const KEY = { accessKeyId: 'AK', secretAccessKey: 'only-for-tests' };
const BUCKET = {
  endpoint: 'https://store.example.com',
  bucket: 'agency',
  region: 'r',
  style: 'path',
} as const;
const s3 = (fetch: Fetch) =>
  s3Remote({ ...BUCKET, folder: 'team', createOnly: 'none' }, KEY, { fetch, now: () => 0 });
const webdav = (fetch: Fetch) =>
  webdavRemote(
    { base: 'https://store.example.com/dav', folder: 'team', createOnly: 'none' },
    { user: 'agency', password: 'only-for-tests' },
    { fetch, spend: async () => undefined },
  );

const PAGE = '\n<!DOCTYPE html><html><head><title>登录</title></head></html>';
const always =
  (body: string | null, init: ResponseInit): Fetch =>
  async () =>
    new Response(body, init);
const xml = (code: string, status: number) => always(`<Error><Code>${code}</Code></Error>`, { status });
const html = (status: number) => always(PAGE, { status, headers: { 'content-type': 'text/html' } });

const CASES: readonly (readonly [string, string, Fetch])[] = [
  [
    'a redirect',
    'another-service',
    always(null, { status: 302, headers: { location: 'https://other.example' } }),
  ],
  ['a page in place of what was asked for', 'another-service', html(200)],
  ['the same without a type', 'another-service', always(PAGE, { status: 200 })],
  ['a page that says no', 'another-service', html(405)],
  ['a wrong key', 'wrong-key', xml('InvalidAccessKeyId', 403)],
  ['a wrong secret', 'wrong-key', xml('SignatureDoesNotMatch', 403)],
  ['a user who was suspended', 'wrong-key', xml('UserSuspended', 403)],
  ['a wrong password', 'wrong-key', always('', { status: 401 })],
  ['a clock that is off by 20 minutes', 'clock-off', xml('RequestTimeTooSkewed', 403)],
  ['no right', 'not-allowed', xml('AccessDenied', 403)],
  ['OSS at its default address', 'own-domain-needed', xml('PublicEndpointForbidden', 400)],
  ['COS with the bucket in the path', 'virtual-host-needed', xml('PathStyleDomainForbidden', 400)],
  ['OSS with the bucket in the path', 'virtual-host-needed', xml('SecondLevelDomainForbidden', 403)],
  ['a quota that is used up', 'full', xml('QuotaExceeded', 403)],
  ['a disk that is full', 'full', always('', { status: 507 })],
  ['an object that is too large', 'too-large', always('', { status: 413 })],
  ['too many requests', 'busy', xml('SlowDown', 503)],
  ['too many requests of an account', 'busy', always('', { status: 429 })],
  ['nothing', 'unreachable', () => Promise.reject(new TypeError('fetch failed'))],
];

describe.each([
  ['S3', s3],
  ['WebDAV', webdav],
] as const)('%s', (_, open) => {
  it.each(CASES)('%s: %s', async (__, code, fetch) => {
    expect(await codeOf(open(fetch).get('h/x'))).toBe(code);
    expect(await codeOf(open(fetch).list('h/'))).toBe(code);
  });

  it('accepts bytes of any kind', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0, 0x3c, 0x80]);
    expect(await open(async () => new Response(bytes)).get('h/x')).toEqual(bytes);
  });

  it('reports how long a busy store wants to be left alone', async () => {
    const fetch = always('', { status: 503, headers: { 'retry-after': '900' } });
    await expect(open(fetch).get('h/x')).rejects.toMatchObject({ details: { retryAfter: 900 } });
  });

  it('says in its check of another service that it is one', async () => {
    const check = await checked(open(html(200)));
    expect(check.isUsable).toBe(false);
    expect(check.steps.at(-1)).toMatchObject({ outcome: 'stop', code: 'another-service' });
  });
});

it('an S3 store without the bucket says so; one without the object is empty', async () => {
  expect(await codeOf(s3(xml('NoSuchBucket', 404)).get('h/x'))).toBe('no-bucket');
  expect(await s3(xml('NoSuchKey', 404)).get('h/x')).toBeNull();
});

it('a file of others whose name cannot be read is passed over, and the list is read', async () => {
  const of = (path: string) => `<response><href>${path}</href><getetag>"1"</getetag></response>`;
  const list = `<multistatus xmlns="DAV:">${of('/dav/team/h/100%zz')}${of('/dav/team/h/aa')}</multistatus>`;
  expect(await webdav(always(list, { status: 207 })).list('h/')).toEqual([{ name: 'h/aa', tag: '"1"' }]);
});

it('an entity that is quoted stays quoted', async () => {
  const list = '<ListBucketResult><Contents><Key>team/h/&amp;#65;&#66;</Key></Contents></ListBucketResult>';
  expect(await s3(always(list, { status: 200 })).list('h/')).toEqual([{ name: 'h/&#65;B', tag: '' }]);
});

const checked = (remote: RemoteAccount) =>
  checkRemote(() => remote, [], { device: 'aa'.repeat(16), foreign: 'j/other/0000000001' }, secureRandom);

/** A WebDAV store that has these folders, and makes those that are asked of it below what is there. */
function folders(has: readonly string[]): Fetch {
  const there = new Set(has);
  const parentOf = (path: string) => path.replace(/[^/]+\/?$/u, '');
  return async (url, init) => {
    const { pathname } = new URL(url);
    const method = init?.method ?? 'GET';
    if (method === 'MKCOL') {
      const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
      if (there.has(folder)) return new Response('', { status: 405 });
      if (!there.has(parentOf(folder))) return new Response('', { status: 409 });
      there.add(folder);
      return new Response('', { status: 201 });
    }
    if (method === 'PUT') return new Response('', { status: there.has(parentOf(pathname)) ? 201 : 409 });
    return new Response('', { status: 404 });
  };
}

it.each([
  ['nothing is said of folders that are there', ['/dav/', '/dav/team/'], []],
  ['the folder of the address that was missing is told', ['/dav/'], ['team']],
])('%s, nor of those that every write makes below it', async (_, has, made) => {
  const remote = webdav(folders(has));
  await remote.put('j/1/000001', new Uint8Array([1]));
  await remote.put('j/2/000001', new Uint8Array([1]));
  expect(remote.madeFolders).toEqual(made);
});

it('an address that is not there itself is named, and nothing is made', async () => {
  const remote = webdav(folders([]));
  expect(await codeOf(remote.put('j/1/000001', new Uint8Array([1])))).toBe('no-bucket');
  expect(remote.madeFolders).toEqual([]);
});
