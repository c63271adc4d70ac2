// Pairs in one line: a client of any province in which one part gets other values.
import type { Client } from '../../lib/filing/client/client';
import type { company } from './clients';
import { domain, type Pair, pair, principal, service } from './pair';

export type Of = Pair['of'];
/** The client of a province. */
export const at =
  (of: typeof company, province: string): Of =>
  () =>
    of(province);

/** Pairs in which one part of the client gets other values. */
const setting =
  <T extends object>(part: (client: Client) => T | null | undefined) =>
  (id: string, of: Of, values: Partial<T>, says: RegExp): Pair =>
    pair(
      id,
      of,
      (client) => {
        const found = part(client);
        if (!found) throw new Error('the client lacks it');
        Object.assign(found, values);
      },
      says,
    );

export const entity = setting(({ entity: of }) => of);
export const domainOf = setting(domain);
export const serviceOf = setting((client) => service(client));
export const accessOf = setting((client) => service(client).access);
export const onAndroid = setting((client) => service(client).apps[0]);
export const onIos = setting((client) => service(client).apps[1]);
export const head = setting((client) => principal(client));
export const admin = setting((client) => principal(client, 1));
export const called = (id: string, of: Of, name: string, says: RegExp): Pair =>
  serviceOf(id, of, { name }, says);
