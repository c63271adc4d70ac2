// Do the typed values become exactly the address and key used for the store, and nothing while a part is missing?
import { describe, expect, it } from 'vitest';
import { storeOrigin } from '../../../../../lib/protocol/team-store';
import {
  addressFrom,
  credentialsFrom,
  draftOf,
  EMPTY_STORE,
  policyRequest,
  STORE_KINDS,
  type StoreDraft,
} from '../../../../../lib/ui/options/team/store-draft';

const drafts: Readonly<Record<StoreDraft['kind'], StoreDraft>> = {
  cos: { ...EMPTY_STORE, bucket: ' agency-1250000000 ', region: 'ap-guangzhou' },
  oss: { ...EMPTY_STORE, kind: 'oss', bucket: 'agency', region: 'cn-hangzhou' },
  s3: {
    ...EMPTY_STORE,
    ...{ kind: 's3', bucket: 'agency', region: 'cn-north-4', style: 'path' },
    endpoint: 'https://obs.cn-north-4.myhuaweicloud.com/',
  },
  ceph: { ...EMPTY_STORE, kind: 'ceph', bucket: 'agency', endpoint: 'https://rgw.example.com' },
  webdav: { ...EMPTY_STORE, kind: 'webdav', base: 'https://dav.jianguoyun.com/dav/' },
};

describe('the address', () => {
  it.each([
    ['cos', 'https://agency-1250000000.cos.ap-guangzhou.myqcloud.com'],
    ['oss', 'https://agency.oss-cn-hangzhou.aliyuncs.com'],
    ['s3', 'https://obs.cn-north-4.myhuaweicloud.com'],
    ['ceph', 'https://rgw.example.com'],
    ['webdav', 'https://dav.jianguoyun.com'],
  ] as const)('of %s leads to the one origin that the browser is asked for', (kind, origin) => {
    const address = addressFrom(drafts[kind]);
    expect(address && storeOrigin(address)).toBe(origin);
  });

  it.each(STORE_KINDS)('of %s, shown for changing, is the same again', (kind) => {
    const address = addressFrom(drafts[kind]);
    if (!address) throw new Error('an address');
    expect(addressFrom(draftOf(address))).toEqual(address);
    expect(draftOf(address).kind).toBe(kind);
  });

  it.each([
    ['files.example.com', 'https://files.example.com'],
    ['https://files.example.com/', 'https://files.example.com'],
    ['http://files.example.com', null],
  ])('of OSS behind a custom domain, typed as %s, is that host alone', (domain, origin) => {
    const address = addressFrom({ ...drafts.oss, domain });
    expect(address && storeOrigin(address)).toBe(origin);
    if (!address || origin === null) return;
    expect(draftOf(address)).toMatchObject({ kind: 'oss', domain: 'files.example.com', bucket: 'agency' });
    expect(addressFrom(draftOf(address))).toEqual(address);
    expect(
      policyRequest(draftOf(address), { team: '', device: null, isAdmin: false, user: '' }),
    ).toMatchObject({
      vendor: 'oss',
      bucket: 'agency',
    });
  });

  it.each([
    ['a bucket', { ...drafts.cos, bucket: ' ' }],
    ['a region', { ...drafts.cos, region: '' }],
    ['an endpoint', { ...drafts.ceph, endpoint: '' }],
    ['a server', { ...drafts.webdav, base: '' }],
    ['a folder that is one', { ...drafts.cos, folder: '../other' }],
  ])('is none without %s', (_, draft) => {
    expect(addressFrom(draft)).toBeNull();
  });

  it('that is not encrypted has no origin to allow', () => {
    const address = addressFrom({ ...drafts.ceph, endpoint: 'http://rgw.example.com' });
    expect(address && storeOrigin(address)).toBeNull();
  });
});

describe('the key', () => {
  it('is that of the engine, and none while half of it is missing', () => {
    expect(credentialsFrom({ ...drafts.cos, id: 'AKID', secret: 's' })).toEqual({
      ...{ engine: 's3', accessKeyId: 'AKID', secretAccessKey: 's' },
    });
    expect(credentialsFrom({ ...drafts.webdav, id: 'me', secret: 's' })).toEqual({
      ...{ engine: 'webdav', user: 'me', password: 's' },
    });
    expect(credentialsFrom({ ...drafts.cos, id: 'AKID', secret: '' })).toBeNull();
  });

  it('must be typed again for another address', () => {
    const address = addressFrom(drafts.cos);
    expect(address && [draftOf(address).id, draftOf(address).secret]).toEqual(['', '']);
  });
});

describe('the policy', () => {
  const member = { team: 'a'.repeat(32), device: 'b'.repeat(32), isAdmin: false, user: '' };

  it('is made for the bucket, the folder and the member, never with a key', () => {
    const asked = policyRequest({ ...drafts.cos, id: 'AKID', secret: 'canary-secret' }, member);
    expect(asked).toEqual({
      ...member,
      ...{ vendor: 'cos', bucket: 'agency-1250000000', folder: 'beiantong', region: 'ap-guangzhou' },
    });
  });

  it('is none for WebDAV and for a bucket that is not named', () => {
    expect(policyRequest(drafts.webdav, member)).toBeNull();
    expect(policyRequest({ ...drafts.cos, bucket: '' }, member)).toBeNull();
  });
});
