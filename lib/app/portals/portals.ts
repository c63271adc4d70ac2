// Which portal is this address, and what do we know of its pages? By exact origin and start of path, never by likeness.

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

/** A portal we work on: with a map of its pages, or by the generic matcher alone. */
export interface Portal {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly provider: string | null;
  readonly map: PortalMap | null;
  /** False where the person only granted access to a page: numbers, phones and scans are then left to them. */
  readonly isKnown: boolean;
}

// The files are held to these shapes by tests/portals.test.ts; JSON modules know no literal types.
const maps = [aliyun, huawei, miit, mps, tencent, wechat, xinnet] as unknown as readonly PortalMap[];

/** Products that every provider runs at an address of its own. */
const products = [provider] as unknown as readonly PortalMap[];

/** The host names we know, for telling imitations. */
export const portalHosts: readonly string[] = [
  ...new Set(hosts.hosts.map(({ match }) => new URL(match.replace(/\*$/u, '')).hostname)),
];

/** What a view says of an address that imitates a portal's. */
export function imitationAt(url: string): { readonly imitates?: string } {
  const imitates = imitatedPortal(url, portalHosts);
  return imitates === null ? {} : { imitates };
}

/** Does our script stand at this address by itself? */
export const isServed = (url: string): boolean =>
  hosts.hosts.some(({ match }) => isAt({ matches: [match] }, url));

/** What every field of a filing is called, prepared once. */
export const lexicon = lexiconOf(fields as unknown as Vocabulary);

/** What else is known when an address is looked up: what the person added and taught, and where they granted us access. */
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

/** Another path of a host that we know is the same provider's. */
function providerOn(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const known = hosts.hosts.find(({ match }) => new URL(match.replace(/\*$/u, '')).hostname === host);
  return known === undefined ? null : (maps.find(({ id }) => id === known.portal)?.provider ?? known.portal);
}

/** The origin of an address; null where it is none. */
export const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

const isAdded = (url: string, added: readonly string[]): boolean => {
  const origin = originOf(url);
  return origin !== null && added.includes(origin);
};

/** Whether pages may speak from this address at all: a portal, or a host or page of the person's own choice. */
export function mayMessage(url: string, own: OwnPortals, granted: string | null): boolean {
  return isPortal(url) || isAdded(url, own.hosts) || (granted !== null && originOf(url) === granted);
}

/** Whether this is the address of a portal that we know by ourselves. */
export function isPortal(url: string): boolean {
  return hosts.hosts.some((one) => isAt({ matches: [one.match] }, url));
}

/** Every field of ours by its id, as the picker offers it. */
export const isField = (id: string): boolean => lexicon.byId.has(id);
