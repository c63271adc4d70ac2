// Do the smaller features work: keyboard commands, the context menu that fills one box, the badge, the pill, and the release notes?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedTexts, pressClosed } from './closed-root';
import { item, portalState } from './hands';
import { serviceWorkerOf, tabIdOf } from './harness';
import { bindClient, statusOf } from './person';
import { clearStage, openPortalAndPanel, type Stage, setStageWith } from './stage';

// Only what is asked inside the extension's worker.
declare const chrome: {
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly commands: {
    readonly onCommand: { dispatch(command: string, tab: object): void };
    getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
  };
  readonly action: { getBadgeText(about: { tabId: number }): Promise<string> };
  readonly tabs: { get(id: number): Promise<object> };
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(key: string): Promise<object> };
  };
};

let stage: Stage;
let portal: Page;
let panel: Page;
let tabId: number;

beforeAll(async () => {
  stage = await setStageWith('zhejiang-company.json');
  ({ portal, panel } = await openPortalAndPanel(stage, '?open=all#/entity'));
  await bindClient(panel, '杭州示例云帆科技有限公司');
  await panel.locator('[data-action=fill]').nth(10).waitFor();
  tabId = await tabIdOf(stage.browser, portal);
});
afterAll(() => clearStage(stage));

const worker = () => serviceWorkerOf(stage.browser);

/** The person's choice in the browser's context menu, which no test can open: the extension receives the same event as from the browser. */
async function choose(menuItemId: string): Promise<void> {
  await (await worker()).evaluate(
    async ({ menuItemId, tabId }) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId }, await chrome.tabs.get(tabId)),
    { menuItemId, tabId },
  );
}

async function command(name: string): Promise<void> {
  await (await worker()).evaluate(
    async ({ name, tabId }) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(tabId)),
    { name, tabId },
  );
}

const entityName = async () => {
  const { model } = await portalState(portal);
  return (model.entity as { name: string }).name; // the portal's own model
};

describe('the menu on a box', () => {
  const box = () => item(portal, '备案备注').first().locator('textarea, input').first();

  it('puts the chosen field into the box that was pointed at, whatever the page calls it, and shows it in the receipt', async () => {
    await portal.bringToFront();
    await box().click({ button: 'right' });
    await choose('insert:entity.certNumber');
    await expect.poll(() => box().inputValue()).toBe('91330106MA0AHL014E');
    await expect.poll(() => panel.getByTestId('panel-report-row').count()).toBe(1);
    expect(await entityName()).toBe('');
  });

  it('writes nothing where the box cannot take it, and says so', async () => {
    const short = item(portal, '验证码').first().locator('input').first();
    await short.evaluate((input) => input.setAttribute('maxlength', '6'));
    await short.click({ button: 'right' });
    await choose('insert:entity.name');
    await expect
      .poll(() => panel.getByTestId('panel-notice').getAttribute('data-notice'))
      .toBe('not-inserted');
    expect(await short.inputValue()).toBe('');
  });

  it('takes no other entry than its own', async () => {
    await choose('insert:entity.filingPassword');
    await choose('something');
    expect(await entityName()).toBe('');
  });
});

describe('the badge', () => {
  const badge = async () =>
    (await worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);

  it('counts what would be refused in this tab, documents only on the page that asks for them', async () => {
    expect(await statusOf(panel)).toBe('blocked');
    expect(await badge()).toBe('');
    const go = (step: string) =>
      portal.evaluate((wanted) => {
        location.hash = `#/${wanted}`;
      }, step);
    await go('review');
    await expect.poll(badge).toBe('1');
    await go('entity');
    await expect.poll(badge).toBe('');
  });
});

describe('the commands', () => {
  it('are set to keys that the browser took', async () => {
    const commands = await (await worker()).evaluate(() => chrome.commands.getAll());
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toMatchObject({
      'open-panel': 'Alt+Shift+L',
      fill: 'Alt+Shift+F',
      recheck: 'Alt+Shift+K',
      lock: '',
    });
  });

  it('fill the page as the button does, and check it again', async () => {
    await portal.bringToFront();
    await command('fill');
    await expect.poll(entityName).toBe('杭州示例云帆科技有限公司');
    await expect.poll(() => panel.getByTestId('panel-filling').count()).toBe(0);
    await command('recheck');
    await expect.poll(() => panel.getByTestId('panel-notice').count()).toBe(0);
  });
});

describe('the pill', () => {
  it('is put away on this portal, stays away in another tab, and comes back by the settings', async () => {
    await pressClosed(portal, 'pill-hide');
    await expect.poll(() => closedTexts(portal, 'pill-hide')).toEqual([]);
    await stage.options.bringToFront();
    await stage.options.getByTestId('options-settings').click();
    await stage.options.getByTestId('settings-pill-restore').click();
    await expect.poll(async () => (await closedTexts(portal, 'pill-hide')).length).toBe(1);
  });
});

describe('what is new', () => {
  it('waits in the options after an update, and is gone once it was read', async () => {
    await (await worker()).evaluate(() => chrome.storage.local.set({ 'updated-from': '0.0.1' }));
    await stage.options.reload();
    await stage.options.getByTestId('news-read').click();
    await expect
      .poll(async () => (await worker()).evaluate(() => chrome.storage.local.get('updated-from')))
      .toEqual({});
  });
});

describe('a lock', () => {
  it('empties the badge and closes the menu to the tab', async () => {
    await command('lock');
    await panel.getByTestId('vault-unlock').waitFor();
    await expect
      .poll(async () => (await worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId))
      .toBe('');
    const before = await portalState(portal);
    await choose('insert:entity.name');
    await portal.waitForTimeout(300);
    expect((await portalState(portal)).model).toEqual(before.model);
  });
});
