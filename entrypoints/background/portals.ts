// Which portal is this address, and what do we know of its pages? By exact origin and start of path, never by likeness.
import { lexiconOf } from '../../lib/page/lexicon';
import { isAt, type PortalMap, type Vocabulary } from '../../lib/page/portal-map';
import aliyun from '../../rules/portals/aliyun.json';
import fields from '../../rules/portals/fields.json';
import hosts from '../../rules/portals/hosts.json';
import huawei from '../../rules/portals/huawei.json';
import miit from '../../rules/portals/miit.json';
import mps from '../../rules/portals/mps.json';
import tencent from '../../rules/portals/tencent.json';
import xinnet from '../../rules/portals/xinnet.json';
import { isPractice, practiceMap } from './practice';

/** A portal we work on: with a map of its pages, or by the generic matcher alone. */
export interface Portal {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly provider: string | null;
  readonly map: PortalMap | null;
}

// The files are held to these shapes by tests/portals.test.ts; JSON modules know no literal types.
const maps = [aliyun, huawei, miit, mps, tencent, xinnet] as unknown as readonly PortalMap[];

/** What every field of a filing is called, prepared once. */
export const lexicon = lexiconOf(fields as unknown as Vocabulary);

/** The portal at an address, or null. */
export function portalAt(url: string): Portal | null {
  if (isPractice(url))
    return { id: practiceMap.id, label: practiceMap.name, provider: null, map: practiceMap };
  const host = hosts.hosts.find((one) => isAt({ matches: [one.match] }, url));
  if (!host) return null;
  const map = maps.find((one) => one.id === host.portal) ?? null;
  const label = map?.name ?? { zh: host.portal, en: host.portal };
  return { id: host.portal, label, provider: map ? map.provider : host.portal, map };
}

/** Whether pages may speak from this address at all. */
export function isPortal(url: string): boolean {
  return hosts.hosts.some((one) => isAt({ matches: [one.match] }, url));
}
