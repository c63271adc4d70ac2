// Which access policy gives a member exactly the rights it needs? Text for the owner to paste into the store's console.
import type { Vendor } from '../protocol/team-store';
import { objectNames } from './object-names';

export interface PolicyPlace {
  /** The bucket's name; for Tencent COS including the account number, as its console shows it. */
  readonly bucket: string;
  /** The team's folder in the bucket. */
  readonly folder: string;
  /** The region's name, for vendors that need it. */
  readonly region: string;
}

export interface PolicyMember {
  /** The member's device id; null when all members share one key. */
  readonly device: string | null;
  /** Admins may write the member log. */
  readonly isAdmin: boolean;
  /** The store's name for the member's user; only Ceph has it in the policy. */
  readonly user: string;
}

/**
 * The names below the team's folder that a member may write. Everything in the folder may be read, nothing may be
 * deleted.
 */
function writtenBy({ device, isAdmin }: Pick<PolicyMember, 'device' | 'isAdmin'>): readonly string[] {
  const own = device
    ? [`j/${device}/*`, objectNames.head(device), objectNames.request(device)]
    : ['j/*', 'h/*', 'r/*'];
  return [...own, 'b/*', ...(isAdmin ? ['m/*'] : [])];
}

/** One part of a policy: what may be done with which objects, or the list below a prefix. */
interface Right {
  readonly what: 'list' | 'read' | 'write';
  readonly names: readonly string[];
}

/** The text of a member's policy, ready to paste; it grants no deletion and nothing outside the folder. */
export function policyFor(vendor: Vendor, place: PolicyPlace, member: PolicyMember): string {
  const rights: readonly Right[] = [
    { what: 'list', names: [`${place.folder}/*`] },
    { what: 'read', names: [`${place.folder}/*`] },
    { what: 'write', names: writtenBy(member).map((name) => `${place.folder}/${name}`) },
  ];
  return JSON.stringify(WRITERS[vendor](rights, place, member), null, 2);
}

const WRITERS: Readonly<
  Record<Vendor, (rights: readonly Right[], place: PolicyPlace, member: PolicyMember) => unknown>
> = {
  s3: (rights, place) => aws(rights, place, {}),
  ceph: (rights, place, { user }) =>
    aws(rights, place, { Principal: { AWS: [`arn:aws:iam:::user/${user}`] } }),
  oss: (rights, { bucket }) => ({
    Version: '1',
    Statement: rights.map(({ what, names }) => ({
      Effect: 'Allow',
      Action: { list: ['oss:ListObjects'], read: ['oss:GetObject'], write: ['oss:PutObject'] }[what],
      Resource:
        what === 'list' ? [`acs:oss:*:*:${bucket}`] : names.map((name) => `acs:oss:*:*:${bucket}/${name}`),
      ...(what === 'list' ? { Condition: { StringLike: { 'oss:Prefix': names } } } : {}),
    })),
  }),
  cos: (rights, { bucket, region }) => ({
    version: '2.0',
    statement: rights.map(({ what, names }) => ({
      effect: 'allow',
      action: {
        list: ['name/cos:GetBucket'],
        read: ['name/cos:GetObject', 'name/cos:HeadObject'],
        write: ['name/cos:PutObject'],
      }[what],
      resource: (what === 'list' ? ['*'] : names).map(
        (name) => `qcs::cos:${region}:uid/${accountOf(bucket)}:${bucket}/${name}`,
      ),
      ...(what === 'list' ? { condition: { string_like: { 'cos:prefix': names } } } : {}),
    })),
  }),
};

function aws(rights: readonly Right[], { bucket }: PolicyPlace, principal: object) {
  return {
    Version: '2012-10-17',
    Statement: rights.map(({ what, names }) => ({
      Effect: 'Allow',
      ...principal,
      Action: [{ list: 's3:ListBucket', read: 's3:GetObject', write: 's3:PutObject' }[what]],
      Resource:
        what === 'list' ? [`arn:aws:s3:::${bucket}`] : names.map((name) => `arn:aws:s3:::${bucket}/${name}`),
      ...(what === 'list' ? { Condition: { StringLike: { 's3:prefix': names } } } : {}),
    })),
  };
}

/** The account's number at the end of a COS bucket's name, as in `agency-1250000000`. */
const accountOf = (bucket: string) => /-(\d{6,})$/.exec(bucket)?.[1] ?? '*';
