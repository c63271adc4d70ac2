// Where does a team store what it shares? The address as a person types it, and the result of checking the store.
import * as z from 'zod';
import type { FaultCode } from './team-faults';

const text = z.string().trim().min(1).max(400);
/** A folder in the bucket or below the WebDAV address, such as `agency/clients`; never a path that leads out of it. */
export const folderPath = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w.-]+(\/[\w.-]+)*$/)
    .refine((path) => path.split('/').every((part) => !/^\.+$/.test(part)));
const folder = folderPath(150);

/** The credentials of one user of a store. */
export const StoreCredentials = z.discriminatedUnion('engine', [
  z.strictObject({ engine: z.literal('s3'), accessKeyId: text, secretAccessKey: text }),
  z.strictObject({ engine: z.literal('webdav'), user: text, password: text }),
]);
export type StoreCredentials = z.infer<typeof StoreCredentials>;

/**
 * `host`: the bucket precedes the endpoint's host name; `path`: it is the first part of the path; `domain`: the host is a
 * custom domain of the bucket.
 */
export const AddressStyle = z.enum(['host', 'path', 'domain']);
export type AddressStyle = z.infer<typeof AddressStyle>;

/** An address without its credentials, as a person types it; the team's own folder is made below `folder`. */
export const StoreAddress = z.discriminatedUnion('engine', [
  z.strictObject({
    engine: z.literal('s3'),
    /** `https://cos.ap-guangzhou.myqcloud.com`, without bucket and path. */
    endpoint: text,
    bucket: text,
    region: text,
    style: AddressStyle,
    folder,
  }),
  z.strictObject({ engine: z.literal('webdav'), base: text, folder }),
]);
export type StoreAddress = z.infer<typeof StoreAddress>;

/** The vendor of a store: each has its own format for access policies. */
export const Vendor = z.enum(['cos', 'oss', 's3', 'ceph']);
export type Vendor = z.infer<typeof Vendor>;

/** How a store can be told not to overwrite an object; `none`: it cannot, or ignores it. */
export type CreateOnly = 'if-none-match' | 'x-oss-forbid-overwrite' | 'x-cos-forbid-overwrite' | 'none';

/** The steps of checking a store, in order. */
export type RemoteStep = 'put' | 'create-only' | 'get' | 'list' | 'foreign-name' | 'delete';

/** `stop`: the store cannot be used; `warn`: it can, but something is less safe. */
export interface StepOutcome {
  readonly step: RemoteStep;
  readonly outcome: 'good' | 'warn' | 'stop';
  /** Why the store refused. */
  readonly code?: FaultCode;
  readonly said?: string;
}

/** The result of a check; it ends at the first step that makes the store unusable. */
export interface RemoteCheck {
  readonly steps: readonly StepOutcome[];
  readonly isUsable: boolean;
  /** The first way of not overwriting that the store honours. */
  readonly createOnly: CreateOnly;
  /**
   * The folders of the typed address that were missing and were made, the outermost first: after a mistyped letter, a
   * place that nobody else looks at.
   */
  readonly made: readonly string[];
}

/** The origin that the browser must allow; null for an invalid address. */
export function storeOrigin(address: StoreAddress): string | null {
  const typed = address.engine === 's3' ? address.endpoint : address.base;
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url?.protocol !== 'https:') return null;
  const isInHost = address.engine === 's3' && address.style === 'host';
  return isInHost ? `https://${address.bucket}.${url.host}` : url.origin;
}
