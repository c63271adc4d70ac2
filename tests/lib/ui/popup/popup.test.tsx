// @vitest-environment happy-dom
// Does the popup say first what can be done here, also to somebody who saved nothing?
import { expect, it } from 'vitest';
import type { TabView } from '../../../../lib/protocol/tab';
import { Popup } from '../../../../lib/ui/popup/popup';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { show } from '../render';

const t = createTranslate('zh');
const quiet = () => {};
const site = {
  check: () => Promise.reject(new Error('no page')),
  copy: async () => {},
  takeOrder: async () => true,
  takeStatus: async () => true,
};

function popup(view: TabView | undefined) {
  if (!view) throw new Error('the preview has no such view');
  const acts = { openPanel: quiet, openOptions: quiet, lock: quiet };
  const none = async () => null;
  return show(<Popup view={view} t={t} {...acts} site={site} readPage={none} teachPage={none} />);
}

const said = (view: TabView | undefined): string => popup(view).text();

it('leads to the check of a filing page where nothing is saved, and asks for no passphrase first', () => {
  expect(said(views.none)).toContain(t('popup.bare'));
  expect(said(views.none)).not.toContain(t('panel.vault.none'));
});

it('says on any other page what a passphrase is for, and that a locked vault is locked', () => {
  expect(said(views.none && { ...views.none, portal: null })).toContain(t('panel.vault.none'));
  expect(said(views.locked)).toContain(t('panel.vault.locked'));
});

it('offers to read a page that is not recognised also where nothing is saved, and to label it only where that can be kept', () => {
  const at = (vault: 'none' | 'locked' | 'open') =>
    popup(views.none && { ...views.none, vault, portal: null });
  const offered = (vault: 'none' | 'locked' | 'open') =>
    ['popup-read-page', 'popup-teach-page'].filter((id) => at(vault).all(id).length > 0);
  expect(offered('none')).toEqual(['popup-read-page']);
  expect(offered('locked')).toEqual([]);
  expect(offered('open')).toEqual(['popup-read-page', 'popup-teach-page']);
});
