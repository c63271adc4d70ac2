// Which fields can be inserted into a control from the browser's context menu? The menu shows their names, never their values.
import { browser } from 'wxt/browser';
import type { App } from '../../lib/app/state/app';
import { insertField } from '../../lib/app/tab/fill';
import { openPanel } from '../../lib/extension/open-panel';
import { languageFor } from '../../lib/protocol/language';
import { createTranslate } from '../../lib/ui/translate';
import hosts from '../../rules/portals/hosts.json';

/** The parent entry of the fields. */
const MENU = 'insert';

const INSERTABLE = [
  'entity.name',
  'entity.certNumber',
  'entity.certAddress',
  'entity.mailAddress',
  'subjectPrincipal.name',
  'subjectPrincipal.certNumber',
  'subjectPrincipal.mobile',
  'subjectPrincipal.emergencyPhone',
  'subjectPrincipal.email',
  'service.name',
  'service.domain',
  'service.homeUrl',
  'servicePrincipal.name',
  'servicePrincipal.certNumber',
  'servicePrincipal.mobile',
  'servicePrincipal.email',
] as const;

/** Builds the menu in the person's language; the browser keeps it while the background is stopped. */
export async function buildMenu(app: App): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android has none
  const { language } = await app.preferences();
  const t = createTranslate(languageFor(language, navigator.languages));
  const pages = [...hosts.hosts.map(({ match }) => match), `${browser.runtime.getURL('/practice.html')}*`];
  await browser.contextMenus.removeAll();
  const contexts: ['editable'] = ['editable'];
  const shared = { contexts, documentUrlPatterns: pages };
  browser.contextMenus.create({
    ...shared,
    id: MENU,
    title: t('menu.insert'),
    visible: app.boundTabs.size > 0,
  });
  for (const id of INSERTABLE)
    browser.contextMenus.create({
      ...shared,
      id: `${MENU}:${id}`,
      parentId: MENU,
      title: t(`menu.field.${id}`),
    });
}

interface Pressed {
  readonly menuItemId: string | number;
}

/**
 * Handles the person's press in the menu. For a tab without a client it opens the panel instead, which says what is
 * missing.
 */
export async function onMenu(
  app: App,
  { menuItemId }: Pressed,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined,
): Promise<void> {
  const fieldId = INSERTABLE.find((id) => menuItemId === `${MENU}:${id}`);
  if (tab?.id === undefined || fieldId === undefined) return;
  if (!app.boundTabs.has(tab.id)) return openPanel(tab.windowId, tab.id); // before anything is awaited, since it must happen within the press
  await app.rulebooks.ready();
  await insertField(app, tab.id, fieldId);
}

/** Shows or hides our entry; does nothing before it is created. */
export async function showMenu(isShown: boolean): Promise<void> {
  await browser.contextMenus?.update(MENU, { visible: isShown }).catch(() => undefined);
}
