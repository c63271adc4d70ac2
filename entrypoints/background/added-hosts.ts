// At which of the addresses added by the person does our script run? Only where the browser's permission is still granted.
import { browser } from 'wxt/browser';
import type { HostPorts } from '../../lib/app/state/ports';
import { patternOf } from '../../lib/page/recognise/portal-address';

const SCRIPT = 'added-hosts';
/** The name of the portal pages' script in the build. */
export const PAGE_SCRIPT = '/content-scripts/page.js';

const patternFor = (origin: string): string => patternOf(origin, !import.meta.env.FIREFOX);

export const hostPorts: HostPorts = {
  isAllowed: (origin) => browser.permissions.contains({ origins: [patternFor(origin)] }),
  follow,
  injectOpenTabs,
  release: async (origin) => {
    await browser.permissions.remove({ origins: [patternFor(origin)] }).catch(() => false); // a permission given at installation stays
  },
};

/** Registers the script for these origins; an update of the extension removes the registration. */
async function follow(origins: readonly string[]): Promise<void> {
  const matches = origins.map(patternFor);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, js: [PAGE_SCRIPT], matches, runAt: 'document_idle' as const };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Injects the script into open pages of the address, so that they need no reload. */
async function injectOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternFor(origin) });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] }).catch(() => undefined); // an error page cannot be read
  }
}
