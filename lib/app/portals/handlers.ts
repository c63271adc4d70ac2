// What can be asked about filing systems of the person's own: which there are, add, remove, read a page, teach, share?
import { addHost, isAllowed, removeHost } from '../../../entrypoints/background/added-hosts';
import { callTab } from '../../../entrypoints/background/page-script';
import { addedOrigin } from '../../page/recognise/portal-address';
import { type PortalAnswer, readPortalFile } from '../../page/recognise/portal-file';
import type { AddedPortals, PortalsMessage } from '../../protocol/portals';
import type { App } from '../state/app';
import { showAll, showTab } from '../tab/publish';
import { teachTab } from '../tab/teach';
import { isField, portalHosts } from './portals';

/** Answers a message about added and taught portals. */
export async function hearPortals(app: App, message: PortalsMessage): Promise<unknown> {
  switch (message.type) {
    case 'portals.list':
      return list(app);
    case 'portals.add':
      return add(app, message.origin);
    case 'portals.remove':
      await removeHost(app.shelf, message.origin);
      return shown(app);
    case 'portals.read-page': {
      const answer = await callTab(app, message.tabId);
      await showTab(app, message.tabId);
      return answer;
    }
    case 'portals.teach':
      return teachTab(app, message.tabId);
    case 'portals.export':
      return exportMap(app, message.id);
    case 'portals.import':
      return importMap(app, message.text, message.apply);
    case 'portals.forget':
      await app.shelf.change((shelf) => ({
        ...shelf,
        taught: shelf.taught.filter(({ id }) => id !== message.id),
      }));
      return shown(app);
  }
}

async function shown(app: App): Promise<AddedPortals> {
  await showAll(app);
  return list(app);
}

async function list(app: App): Promise<AddedPortals> {
  const { hosts, taught } = await app.shelf.read();
  return {
    hosts: await Promise.all(hosts.map(async (origin) => ({ origin, isAllowed: await isAllowed(origin) }))),
    taught: taught.map(({ id, name, matches, checkedOn, pages }) => ({
      id,
      name,
      addresses: matches,
      checkedOn,
      pages: pages.length,
      fields: pages.reduce((sum, page) => sum + Object.keys(page.fields).length, 0),
    })),
  };
}

async function add(app: App, typed: string) {
  const asked = addedOrigin(typed, portalHosts);
  if (!asked.ok) return asked;
  const isAdded = await addHost(app.shelf, asked.origin);
  return isAdded ? { ok: true, origin: asked.origin } : { ok: false, fault: 'not-allowed' };
}

/** A map as a file to share: it holds labels, headings and ids and nothing else, as its form demands. */
async function exportMap(app: App, id: string): Promise<{ readonly text: string } | null> {
  const map = (await app.shelf.read()).taught.find((one) => one.id === id);
  return map === undefined ? null : { text: `${JSON.stringify(map, null, 2)}\n` };
}

async function importMap(app: App, text: string, apply: boolean): Promise<PortalAnswer> {
  const answer = readPortalFile(text, isField);
  if (!answer.ok || !apply) return answer;
  const { map } = answer;
  await app.shelf.change((shelf) => ({
    ...shelf,
    taught: [...shelf.taught.filter(({ id }) => id !== map.id), map],
  }));
  await showAll(app);
  return answer;
}
