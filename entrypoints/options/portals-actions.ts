// How are other providers' filing systems added in the settings? The permission is requested here, because it needs the person's press.
import { browser } from 'wxt/browser';
import { ask } from '@/lib/extension/ask';

import { download } from '@/lib/extension/save-file';
import { addedOrigin, patternOf } from '@/lib/page/recognise/portal-address';
import { isAt } from '@/lib/page/recognise/portal-map';
import type { AddAnswer } from '@/lib/protocol/portals';
import type { PortalActions } from '@/lib/ui/options/portals/actions';
import hosts from '@/rules/portals/hosts.json';

const isServed = (url: string): boolean => hosts.hosts.some(({ match }) => isAt({ matches: [match] }, url));
const known = hosts.hosts.map(({ match }) => new URL(match.replace(/\*$/u, '')).hostname);

async function add(typed: string): Promise<AddAnswer> {
  const asked = addedOrigin(typed, known, isServed);
  if (!asked.ok) return { ok: false, why: asked.fault };
  // nothing may be waited for before this: the browser asks only within the press itself
  const origins = [patternOf(asked.origin, !import.meta.env.FIREFOX)];
  const isGiven = await browser.permissions.request({ origins }).catch(() => false);
  return isGiven ? ask('portals.add', { origin: asked.origin }) : { ok: false, why: 'not-allowed' };
}

export const portalActions: PortalActions = {
  ask,
  add,
  exportMap: async (id) => {
    const file = await ask('portals.export', { id });
    if (file) download(new Blob([file.text], { type: 'application/json' }), `${id}.json`);
  },
};
