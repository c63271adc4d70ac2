// How do settings reach the filing systems of other providers? The permission is asked here, within the person's press.
import { browser } from 'wxt/browser';
import { send } from '../../lib/extension/surface';
import { addedOrigin, patternOf } from '../../lib/page/recognise/portal-address';
import type { PortalAnswer } from '../../lib/page/recognise/portal-file';
import type { AddedPortals } from '../../lib/protocol/portals';
import type { AddAnswer, PortalActions } from '../../lib/ui/options/portals/actions';
import hosts from '../../rules/portals/hosts.json';

const known = hosts.hosts.map(({ match }) => new URL(match.replace(/\*$/u, '')).hostname);

async function add(typed: string): Promise<AddAnswer> {
  const asked = addedOrigin(typed, known);
  if (!asked.ok) return asked;
  // nothing may be waited for before this: the browser asks only within the press itself
  const origins = [patternOf(asked.origin, !import.meta.env.FIREFOX)];
  const isGiven = await browser.permissions.request({ origins }).catch(() => false);
  return isGiven ? send({ type: 'portals.add', origin: asked.origin }) : { ok: false, fault: 'not-allowed' };
}

/** Saves a text as a file through the browser's own download, without any permission for it. */
function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export const portalActions: PortalActions = {
  list: () => send<AddedPortals>({ type: 'portals.list' }),
  add,
  remove: (origin) => send<AddedPortals>({ type: 'portals.remove', origin }),
  exportMap: async (id) => {
    const file = await send<{ readonly text: string } | null>({ type: 'portals.export', id });
    if (file) save(file.text, `${id}.json`);
  },
  importMap: (text, apply) => send<PortalAnswer>({ type: 'portals.import', text, apply }),
  forget: (id) => send<AddedPortals>({ type: 'portals.forget', id }),
};
