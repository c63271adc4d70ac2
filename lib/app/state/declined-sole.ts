// Where did the person say that a page is not for their only client? There it is not bound again until they choose it themselves. Session memory: places alone, no name.
import * as z from 'zod';
import type { SessionStore } from '../../vault/store/key-value-store';

/** A tab, and the portal that it showed. */
export interface Place {
  readonly tabId: number;
  readonly url: string;
}

const KEY = 'sole-declined';
const MOST = 200;
const Places = z.array(z.string());

/** The tab, whatever it shows next, and the portal, in whichever tab it is opened next. */
const placesOf = ({ tabId, url }: Place): readonly string[] => [
  `tab ${tabId}`,
  ...(URL.canParse(url) ? [new URL(url).origin] : []),
];

const allOf = async (store: SessionStore): Promise<readonly string[]> =>
  Places.catch([]).parse(await store.get(KEY));

/** Whether the only client was turned down in this tab or at this portal. */
export async function isDeclined(store: SessionStore, place: Place): Promise<boolean> {
  const all = await allOf(store);
  return placesOf(place).some((one) => all.includes(one));
}

/** Keeps that it was turned down; with false, that the person has chosen it after all. */
export async function keepDeclined(store: SessionStore, place: Place, isDeclinedNow: boolean): Promise<void> {
  const here = placesOf(place);
  const others = (await allOf(store)).filter((one) => !here.includes(one));
  await store.set(KEY, isDeclinedNow ? [...others, ...here].slice(-MOST) : others);
}
