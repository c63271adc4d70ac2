// At which addresses that the person added does our script run? Only where the browser's own permission stands.
import { browser } from 'wxt/browser';
import type { ShelfStore } from '../../lib/app/state/own-portals';
import { patternOf } from '../../lib/page/recognise/portal-address';

const SCRIPT = 'added-hosts';
/** The script of the portal pages, as the build names it. */
export const PAGE_SCRIPT = '/content-scripts/overlay.js';

const patternFor = (origin: string): string => patternOf(origin, !import.meta.env.FIREFOX);

/** Whether the browser lets us into this origin; the person may take that back in the browser's own settings. */
export function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternFor(origin)] });
}

async function allowedOf(hosts: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(hosts.map(async (host) => ((await isAllowed(host)) ? [host] : [])));
  return answers.flat();
}

/** Brings the registered script in line with what was added and is allowed; an update of the extension forgets it. */
export async function followHosts(shelf: ShelfStore): Promise<void> {
  const matches = (await allowedOf((await shelf.read()).hosts)).map(patternFor);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, js: [PAGE_SCRIPT], matches, runAt: 'document_idle' as const };
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Adds an origin, whose permission the person has just given; false when the browser does not let us in. */
export async function addHost(shelf: ShelfStore, origin: string): Promise<boolean> {
  if (!(await isAllowed(origin))) return false;
  await shelf.change((known) =>
    known.hosts.includes(origin) ? known : { ...known, hosts: [...known.hosts, origin] },
  );
  await followHosts(shelf);
  await readOpenTabs(origin);
  return true;
}

/** Pages of the address that are open already need no reload. */
async function readOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternFor(origin) });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] }).catch(() => undefined); // an error page cannot be read
  }
}

/** Takes an origin off the list and gives its permission back. */
export async function removeHost(shelf: ShelfStore, origin: string): Promise<void> {
  await shelf.change((known) => ({ ...known, hosts: known.hosts.filter((host) => host !== origin) }));
  await followHosts(shelf);
  await browser.permissions.remove({ origins: [patternFor(origin)] }).catch(() => false); // one that was given at install stays
}
