// How do the typed store settings become an access, and back? The team's own folder is below the typed one.
import { canonicalJson } from '../../filing/client/canonical-json';
import type { CreateOnly, StoreAddress, StoreCredentials } from '../../protocol/team-store';
import { storeOrigin } from '../../protocol/team-store';
import { Access } from '../../team/access';
import { teamFault } from '../../team/faults';
import { openRemote } from '../../team/open-remote';
import type { RemoteAccount } from '../../team/remote';
import { isCounted } from '../../team/request-budget';
import type { App } from '../state/app';
import { budgetOf } from './request-budgets';

/** The typed store settings. */
export interface TypedStore {
  readonly address: StoreAddress;
  readonly credentials: StoreCredentials;
}

/** Address and credentials of a team's folder. Throws `bad-address` when they are not of the same engine. */
export function accessOf(team: string, { address, credentials }: TypedStore, createOnly: CreateOnly): Access {
  const { engine, ...place } = address;
  const { engine: engineOfKey, ...key } = credentials;
  const access = Access.safeParse({
    engine,
    address: { ...place, folder: `${place.folder}/${team}`, createOnly },
    credentials: key,
  });
  if (engine !== engineOfKey || !access.success) throw teamFault('bad-address');
  return access.data;
}

/** The address as it was typed: without credentials and without the team's own folder. */
export function addressOf({ engine, address }: Access): StoreAddress {
  const { createOnly: _, ...typed } = address;
  const folder = typed.folder.slice(0, typed.folder.lastIndexOf('/'));
  // the schema's two engines have different parts, which a spread over both cannot express
  return { ...typed, engine, folder } as StoreAddress;
}

/** Whether two accesses lead to the same folder, whatever their credentials. */
export function isSamePlace(one: Access, other: Access): boolean {
  return canonicalJson(addressOf(one)) === canonicalJson(addressOf(other));
}

/** Whether two accesses use the same key: a removed member who knew the one knows the other. */
export function isSameKey(one: Access, other: Access): boolean {
  return canonicalJson(one.credentials) === canonicalJson(other.credentials) && one.engine === other.engine;
}

/** The same store with other credentials. Throws `bad-address` when they are of another engine. */
export function withCredentials(access: Access, { engine, ...credentials }: StoreCredentials): Access {
  const next = Access.safeParse({ ...access, credentials });
  if (engine !== access.engine || !next.success) throw teamFault('bad-address');
  return next.data;
}

/** The store's name for the user with these credentials. */
export function userOf(access: Access): string {
  return access.engine === 's3' ? access.credentials.accessKeyId : access.credentials.user;
}

/** The scheme and host of a store. Throws `bad-address`. */
export function originOf(access: Access): string {
  const origin = storeOrigin(addressOf(access));
  if (origin === null) throw teamFault('bad-address');
  return origin;
}

/**
 * Opens a store with a given way of requesting "only if new", if the person has allowed its address: throws
 * `no-permission`, or `bad-address`.
 */
export async function storeOpener(app: App, access: Access): Promise<(access: Access) => RemoteAccount> {
  const { browser, now } = app;
  if (!(await browser.hosts.isAllowed(originOf(access)))) throw teamFault('no-permission');
  const isBudgeted = access.engine === 'webdav' && isCounted(access.address.base);
  const spend = isBudgeted ? await budgetOf(app, access) : undefined;
  return (same) => openRemote(same, browser.fetch, now, spend);
}

/** The store behind an address. Throws `no-permission` or `bad-address`. */
export async function openStore(app: App, access: Access): Promise<RemoteAccount> {
  return (await storeOpener(app, access))(access);
}
