// Which portal does an address belong to, and what is known of its pages? Compared by exact origin and start of the path.

import aliyun from '../../../rules/portals/aliyun.json';
import fields from '../../../rules/portals/fields.json';
import hosts from '../../../rules/portals/hosts.json';
import huawei from '../../../rules/portals/huawei.json';
import miit from '../../../rules/portals/miit.json';
import provider from '../../../rules/portals/miit-provider.json';
import mps from '../../../rules/portals/mps.json';
import tencent from '../../../rules/portals/tencent.json';
import wechat from '../../../rules/portals/wechat.json';
import xinnet from '../../../rules/portals/xinnet.json';
import type { PageReading } from '../../page/model';
import { lexiconOf } from '../../page/recognise/lexicon';
import { imitatedPortal } from '../../page/recognise/portal-address';
import { isAt, type PortalMap, type Vocabulary } from '../../page/recognise/portal-map';
import { layered, productOf } from '../../page/recognise/taught-layer';
import { type OwnPortals, taughtAt } from '../state/own-portals';
import { isPractice, practiceMap } from './practice';

/** A portal on which we work, with a map of its pages or by the generic matcher alone. */
export interface Portal {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly provider: string | null;
  readonly map: PortalMap | null;
  /** False when the person only granted access to the page: then numbers, phones and scans are not filled. */
  readonly isKnown: boolean;
}

// tests/portals.test.ts checks the files against these types; JSON modules have no literal types
const maps = [aliyun, huawei, miit, mps, tencent, wechat, xinnet] as unknown as readonly PortalMap[];

/** Products that each provider hosts at its own address. */
const products = [provider] as unknown as readonly PortalMap[];

/** The known host names, for recognising imitations. */
export const portalHosts: readonly string[] = [
  ...new Set(hosts.hosts.map(({ match }) => new URL(match.replace(/\*$/u, '')).hostname)),
];

/** What a view says about an address that imitates a portal's. */
export function imitationAt(url: string): { readonly imitates?: string } {
  const imitates = imitatedPortal(url, portalHosts);
  return imitates === null ? {} : { imitates };
}

/** Is our script injected at this address automatically? */
export const isServed = (url: string): boolean =>
  hosts.hosts.some(({ match }) => isAt({ matches: [match] }, url));

/** The names of every field of a filing, prepared once. */
export const lexicon = lexiconOf(fields as unknown as Vocabulary);

/** What else decides about an address: what the person added and taught, and where they granted access. */
export interface Circumstances {
  readonly own: OwnPortals;
  readonly reading: PageReading | null;
  readonly granted: string | null;
}

/** The portal at an address, or null. */
export function portalAt(url: string, { own, reading, granted }: Circumstances): Portal | null {
  if (isPractice(url))
    return { id: practiceMap.id, label: practiceMap.name, provider: null, map: practiceMap, isKnown: true };
  const taught = taughtAt(own, url);
  const host = hosts.hosts.find((one) => isAt({ matches: [one.match] }, url));
  if (host) {
    const map = maps.find((one) => one.id === host.portal) ?? null;
    const label = map?.name ?? { zh: host.portal, en: host.portal };
    const provider = map ? map.provider : host.portal;
    return { id: host.portal, label, provider, map: layered(map, taught), isKnown: true };
  }
  const isKnown = isAdded(url, own.hosts);
  if (!isKnown && (granted === null || originOf(url) !== granted)) return null;
  const product = isKnown && reading !== null ? productOf(products, reading) : null;
  const name = new URL(url).host;
  return {
    id: product?.id ?? name,
    label: product?.name ?? { zh: name, en: name },
    provider: providerOn(url),
    map: layered(product, taught),
    isKnown,
  };
}

/** Another path of a known host belongs to the same provider. */
function providerOn(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const known = hosts.hosts.find(({ match }) => new URL(match.replace(/\*$/u, '')).hostname === host);
  return known === undefined ? null : (maps.find(({ id }) => id === known.portal)?.provider ?? known.portal);
}

/** The origin of an address; null when it has none. */
export const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

const isAdded = (url: string, added: readonly string[]): boolean => {
  const origin = originOf(url);
  return origin !== null && added.includes(origin);
};

/** Whether messages from pages at this address are accepted: a portal, or a host or page that the person chose. */
export function mayMessage(url: string, own: OwnPortals, granted: string | null): boolean {
  return isPortal(url) || isAdded(url, own.hosts) || (granted !== null && originOf(url) === granted);
}

/** Whether this is the address of a portal that we describe. */
export function isPortal(url: string): boolean {
  return hosts.hosts.some((one) => isAt({ matches: [one.match] }, url));
}

/** Every field of ours by its id, as the picker offers it. */
export const isField = (id: string): boolean => lexicon.byId.has(id);
