// What is answered about filing systems that the person added? The list, add, remove, read a page, teach, share.
import { addedOrigin } from '../../page/recognise/portal-address';
import { type PortalAnswer, readPortalFile, withoutPicks } from '../../page/recognise/portal-file';
import type { HandlersOf } from '../../protocol/message-kind';
import type { AddAnswer, AddedPortals, portalKinds } from '../../protocol/portals';
import type { App } from '../state/app';
import { type OwnPortals, placeOf } from '../state/own-portals';
import { publishTab } from '../tab/publish';
import { injectIntoTab, teachTab } from '../tab/teach';
import { isField, isServed, portalHosts } from './portals';

export const portalHandlers: HandlersOf<App, typeof portalKinds> = {
  'portals.list': list,
  'portals.add': (app, { origin }) => add(app, origin),
  'portals.remove': (app, { origin }) => remove(app, origin),
  'portals.read-page': async (app, { tabId }) => {
    const answer = await injectIntoTab(app, tabId);
    await publishTab(app, tabId);
    return answer;
  },
  'portals.is-filing-form': (app, { tabId }) => keepFilingForm(app, tabId),
  'portals.forget-form': async (app, { address }) => {
    await app.ownPortals.change((own) => ({ ...own, forms: formsWithout(own, (form) => form === address) }));
    return list(app);
  },
  'portals.teach': (app, { tabId }) => teachTab(app, tabId),
  'portals.export': (app, { id }) => exportMap(app, id),
  'portals.import': (app, { text, apply }) => importMap(app, text, apply),
  'portals.forget': async (app, { id }) => {
    await app.ownPortals.change((own) => ({ ...own, taught: own.taught.filter((one) => one.id !== id) }));
    return list(app);
  },
};

/** Records that the person called the page in a tab a filing form, for its address. */
async function keepFilingForm(app: App, tabId: number): Promise<null> {
  const url = app.pages.get(tabId)?.reading.url;
  const place = url === undefined ? null : placeOf(url);
  if (place !== null)
    await app.ownPortals.change((own) => ({ ...own, forms: [...new Set([...(own.forms ?? []), place])] }));
  return null;
}

const formsWithout = ({ forms = [] }: OwnPortals, isOff: (form: string) => boolean): string[] =>
  forms.filter((form) => !isOff(form));

/** Runs our script at exactly the addresses that the person added and the browser still allows. */
export async function followHosts({ ownPortals, browser }: App): Promise<void> {
  const { hosts } = await ownPortals.read();
  const answers = await Promise.all(
    hosts.map(async (host) => ((await browser.hosts.isAllowed(host)) ? [host] : [])),
  );
  await browser.hosts.follow(answers.flat());
}

async function list(app: App): Promise<AddedPortals> {
  const { hosts, taught, forms = [] } = await app.ownPortals.read();
  return {
    hosts: await Promise.all(
      hosts.map(async (origin) => ({ origin, isAllowed: await app.browser.hosts.isAllowed(origin) })),
    ),
    taught: taught.map(({ id, name, matches, checkedOn, pages }) => ({
      id,
      name,
      addresses: matches,
      checkedOn,
      pages: pages.length,
      fields: pages.reduce((sum, page) => sum + Object.keys(page.fields).length, 0),
    })),
    forms,
  };
}

/** Adds an origin, whose permission the person has just given. */
async function add(app: App, typed: string): Promise<AddAnswer> {
  const asked = addedOrigin(typed, portalHosts, isServed);
  if (!asked.ok) return { ok: false, why: asked.fault };
  const { origin } = asked;
  if (!(await app.browser.hosts.isAllowed(origin))) return { ok: false, why: 'not-allowed' };
  await app.ownPortals.change((own) =>
    own.hosts.includes(origin) ? own : { ...own, hosts: [...own.hosts, origin] },
  );
  await followHosts(app);
  await app.browser.hosts.injectOpenTabs(origin);
  return { ok: true };
}

/** Removes an origin with what was recorded of its pages, and gives its permission back. */
async function remove(app: App, origin: string): Promise<AddedPortals> {
  await app.ownPortals.change((own) => ({
    ...own,
    hosts: own.hosts.filter((host) => host !== origin),
    forms: formsWithout(own, (form) => new URL(form).origin === origin),
  }));
  await followHosts(app);
  await app.browser.hosts.release(origin);
  return list(app);
}

/** A map as a file to share; its schema allows only labels, headings and ids. */
async function exportMap(app: App, id: string): Promise<{ readonly text: string } | null> {
  const map = (await app.ownPortals.read()).taught.find((one) => one.id === id);
  return map === undefined ? null : { text: `${JSON.stringify(withoutPicks(map), null, 2)}\n` };
}

async function importMap(app: App, text: string, apply: boolean): Promise<PortalAnswer> {
  const answer = readPortalFile(text, isField);
  if (!answer.ok || !apply) return answer;
  const { map } = answer;
  await app.ownPortals.change((own) => ({
    ...own,
    taught: [...own.taught.filter(({ id }) => id !== map.id), map],
  }));
  return answer;
}
