// How many requests were made with a WebDAV account, for any purpose and in any run of the background? Counted under a name that only the vault can derive.
import * as z from 'zod';
import type { Access } from '../../team/access';
import { requestBudget, SMALL_ACCOUNT, type Spend } from '../../team/request-budget';
import { toBytes, toHex } from '../../vault/crypto/bytes';
import type { App } from '../state/app';

const Kept = z.record(z.string().regex(/^\d+$/), z.int().min(0));

/** The budget of an access's account; the same for all teams and acts. */
export async function budgetOf(
  { vault, browser: { settings }, teams, now }: App,
  { address, credentials }: Extract<Access, { engine: 'webdav' }>,
): Promise<Spend> {
  const text = toBytes(`account:${address.base}|${credentials.user}`);
  const mac = await vault.read(({ keys }) => crypto.subtle.sign('HMAC', keys.ids, text));
  const key = `store-requests-${toHex(new Uint8Array(mac).subarray(0, 16))}`;
  const known = teams.budgets.get(key);
  if (known) return known;
  const budget = requestBudget(SMALL_ACCOUNT, now, {
    read: async () => Kept.catch({}).parse(await settings.get(key)),
    keep: (spent) => settings.set(key, spent),
  });
  teams.budgets.set(key, budget);
  return budget;
}
