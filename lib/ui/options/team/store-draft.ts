// What does a person enter about a store, and which address and key result?
import type { Request } from '../../../protocol/protocol';
import { folderPath, StoreAddress, StoreCredentials, type Vendor } from '../../../protocol/team-store';

/** The vendor; WebDAV has no policies. */
export const STORE_KINDS = ['cos', 'oss', 's3', 'ceph', 'webdav'] as const satisfies readonly (
  | Vendor
  | 'webdav'
)[];
export type StoreKind = (typeof STORE_KINDS)[number];

/** The inputs of the form as typed. */
export interface StoreDraft {
  readonly kind: StoreKind;
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string;
  readonly style: 'host' | 'path';
  /** OSS: a custom domain of the bucket; empty: the vendor's address is used. */
  readonly domain: string;
  readonly base: string;
  readonly folder: string;
  /** Access key or account, and its secret. */
  readonly id: string;
  readonly secret: string;
}

export const EMPTY_STORE: StoreDraft = {
  kind: 'cos',
  bucket: '',
  region: '',
  endpoint: '',
  style: 'host',
  domain: '',
  base: '',
  folder: 'beiantong',
  id: '',
  secret: '',
};

/** The inputs for an S3 store besides bucket and folder; for the large vendors the endpoint follows from the region. */
export const S3_PARTS: Readonly<Record<Vendor, readonly ('region' | 'endpoint' | 'style' | 'domain')[]>> = {
  cos: ['region'],
  oss: ['region', 'domain'],
  s3: ['endpoint', 'region', 'style'],
  ceph: ['endpoint'],
};

/** An example for each input. */
export const EXAMPLES: Readonly<Record<StoreKind, Partial<Record<keyof StoreDraft, string>>>> = {
  cos: { bucket: 'agency-1250000000', region: 'ap-guangzhou' },
  oss: { bucket: 'agency', region: 'cn-hangzhou', domain: 'files.example.com' },
  s3: { bucket: 'agency', region: 'cn-north-4', endpoint: 'https://obs.cn-north-4.myhuaweicloud.com' },
  ceph: { bucket: 'agency', endpoint: 'https://rgw.example.com' },
  webdav: { base: 'https://dav.jianguoyun.com/dav/beian' },
};

const withoutSlash = (text: string) => text.trim().replace(/\/+$/, '');

function s3Address(kind: Vendor, draft: StoreDraft) {
  const [bucket, region, folder] = [draft.bucket.trim(), draft.region.trim(), draft.folder.trim()];
  const address = { engine: 's3', bucket, region, folder };
  switch (kind) {
    case 'cos':
      return { ...address, endpoint: region && `https://cos.${region}.myqcloud.com`, style: 'host' };
    case 'oss':
      return { ...address, ...ossPlace(region, draft.domain.trim()) };
    case 's3':
      return { ...address, endpoint: withoutSlash(draft.endpoint), style: draft.style };
    case 'ceph':
      return { ...address, endpoint: withoutSlash(draft.endpoint), region: 'default', style: 'path' };
  }
}

/** A domain may be typed with or without its scheme. */
function ossPlace(region: string, domain: string) {
  if (domain === '') return { endpoint: region && `https://oss-${region}.aliyuncs.com`, style: 'host' };
  return { endpoint: withoutSlash(domain.includes('://') ? domain : `https://${domain}`), style: 'domain' };
}

/** The address; null while it is incomplete or invalid. */
export function addressFrom(draft: StoreDraft): StoreAddress | null {
  const typed =
    draft.kind === 'webdav'
      ? { engine: 'webdav', base: withoutSlash(draft.base), folder: draft.folder.trim() }
      : s3Address(draft.kind, draft);
  return StoreAddress.safeParse(typed).data ?? null;
}

const FolderPath = folderPath(150);

/** Whether a folder was typed that no store is asked for. */
export function isFolderRefused({ folder }: Pick<StoreDraft, 'folder'>): boolean {
  const typed = folder.trim();
  return typed !== '' && !FolderPath.safeParse(typed).success;
}

/** The key; null while it is incomplete. */
export function credentialsFrom({ kind, id, secret }: StoreDraft): StoreCredentials | null {
  const typed =
    kind === 'webdav'
      ? { engine: 'webdav', user: id, password: secret }
      : { engine: 's3', accessKeyId: id, secretAccessKey: secret };
  return StoreCredentials.safeParse(typed).data ?? null;
}

/** The data for a member's policy; null while the store is not named, and for WebDAV, which has none. */
export function policyRequest(
  draft: StoreDraft,
  member: Pick<Request<'team.policy'>, 'team' | 'device' | 'isAdmin' | 'user'>,
): Request<'team.policy'> | null {
  const address = addressFrom(draft);
  if (draft.kind === 'webdav' || address?.engine !== 's3') return null;
  const { bucket, folder, region } = address;
  return { ...member, vendor: draft.kind, bucket, folder, region };
}

/** The vendor of an address. */
export function kindOf(address: StoreAddress): StoreKind {
  if (address.engine === 'webdav') return 'webdav';
  if (/\.myqcloud\.com$/.test(address.endpoint)) return 'cos';
  if (/\.aliyuncs\.com$/.test(address.endpoint) || address.style === 'domain') return 'oss';
  return address.style === 'path' && address.region === 'default' ? 'ceph' : 's3';
}

/** The address as a person knows it: host, and the whole path to the team's folder. */
export function placeWords(address: StoreAddress, origin: string): string {
  if (address.engine === 'webdav') return `${address.base.replace(/^https:\/\//, '')}/${address.folder}`;
  const folder = address.style === 'path' ? `${address.bucket}/${address.folder}` : address.folder;
  return `${new URL(origin).host}/${folder}`;
}

/** The inputs filled with an address, for changing it; the key must be typed again. */
export function draftOf(address: StoreAddress): StoreDraft {
  const draft = { ...EMPTY_STORE, kind: kindOf(address), folder: address.folder };
  if (address.engine === 'webdav') return { ...draft, base: address.base };
  const { bucket, region, endpoint, style } = address;
  const place = style === 'domain' ? { domain: endpoint.replace(/^https:\/\//, '') } : { endpoint, style };
  return { ...draft, bucket, region, ...place };
}
