// Is nothing written where it must not be: with wrong numbers, on another company's page, or when the vault is locked during a fill?
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { item, pick, portalState, type } from './hands';
import { extensionIdOf, openPanel } from './harness';
import { bindClient, fillPage, findingsOf, PASSPHRASE, rowsOf, statusOf } from './person';
import { clearStage, openPortalAndPanel, PORTAL, type Stage, setStageWith } from './stage';

const SAMPLE = 'public/samples/zhejiang-company.json';

let stage: Stage;

beforeAll(async () => {
  stage = await setStageWith('zhejiang-company.json', 'guangdong-person.json');
});
afterAll(() => clearStage(stage));

describe('a client file with a fault', () => {
  async function faultsOf(name: string, text: string): Promise<string> {
    const { options } = stage;
    await options.reload();
    const buffer = Buffer.from(text);
    await options
      .getByTestId('client-import-file')
      .setInputFiles({ name, mimeType: 'application/json', buffer });
    return (await options.getByTestId('client-import-faults').textContent()) ?? '';
  }
  const sample = readFileSync(SAMPLE, 'utf8');

  it.each([
    ['a wrong check digit', sample.replace('91330106MA0AHL014E', '91330106MA0AHL014F'), '证件号码'],
    ['an unknown key', sample.replace('"tags"', '"tagz"'), 'tagz'],
    ['an unknown version', sample.replace('"version": 1', '"version": 9'), '文件版本'],
    ['no JSON', 'not { json', 'JSON'],
  ])('is refused with its place and stores nothing: %s', async (_, text, place) => {
    expect(await faultsOf('client.json', text)).toContain(place);
    expect(await stage.options.getByTestId('client-import-apply').count()).toBe(0);
    expect(await stage.options.getByTestId('client-row').count()).toBe(2);
  });
});

describe('a page that already holds another company', () => {
  it("blocks the fill until the client's last four characters are typed", async () => {
    const { portal, panel } = await openPortalAndPanel(stage, '?prefill=other');
    await bindClient(panel, '杭州示例云帆科技有限公司');
    await expect
      .poll(() => panel.getByTestId('panel-identity-conflict').textContent())
      .toContain('南京临江仙样例贸易');
    expect(await panel.getByTestId('panel-fill').isDisabled()).toBe(true);
    const before = (await portalState(portal)).model;
    await panel.getByTestId('panel-identity-override').fill('0000');
    await panel.getByTestId('panel-identity-confirm').click();
    expect(await panel.getByTestId('panel-identity-conflict').count()).toBe(1);
    expect((await portalState(portal)).model).toEqual(before);
    await panel.getByTestId('panel-identity-override').fill('014E');
    await panel.getByTestId('panel-identity-confirm').click();
    await expect.poll(() => panel.getByTestId('panel-fill').isEnabled()).toBe(true);
  });
});

describe('a lock in the middle of a fill', () => {
  it('lets nothing more be written, and every surface shows it', async () => {
    const { portal, panel } = await openPortalAndPanel(stage, '?open=all#/entity');
    await bindClient(panel, '杭州示例云帆科技有限公司');
    await panel.getByTestId('panel-fill').waitFor();
    const id = await extensionIdOf(stage.browser);
    const other = await stage.browser.page(`chrome-extension://${id}/options.html`);
    await panel.bringToFront();
    await panel.getByTestId('panel-fill').click();
    await portal.waitForFunction(() => {
      const { model } = (window as unknown as { __state: { model: { entity: { name: string } } } }).__state; // declared by the page
      return model.entity.name !== '';
    });
    await other.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({ type: 'vault.lock' }),
    );
    await panel.getByTestId('vault-unlock').waitFor();
    await portal.waitForTimeout(700); // a write that had already started may still finish
    const atLock = (await portalState(portal)).model;
    await portal.waitForTimeout(1500);
    const after = (await portalState(portal)).model;
    expect(after).toEqual(atLock);
    expect(JSON.stringify(after)).not.toContain('zhang@yunfan-sample.com');
    await panel.getByTestId('vault-passphrase').fill(PASSPHRASE);
    await panel.getByTestId('vault-unlock').click();
    await panel.getByTestId('panel-fill').waitFor();
  });
});

describe('what is undone', () => {
  it("is taken back in the page's own model, field by field and at once", async () => {
    const { portal, panel } = await openPortalAndPanel(stage, '?open=all#/entity');
    await bindClient(panel, '杭州示例云帆科技有限公司');
    await fillPage(panel);
    expect((await portalState(portal)).model).toMatchObject({ entity: { name: '杭州示例云帆科技有限公司' } });
    await panel.getByTestId('panel-undo').click();
    await expect
      .poll(async () => (await portalState(portal)).model)
      .toMatchObject({
        entity: { name: '', certAddress: '', remark: '' },
        subjectPrincipal: { name: '', mobile: '' },
      });
    const undone = async () =>
      (await rowsOf(panel, 'panel-report-row')).filter(({ state }) => state === 'undone');
    await expect.poll(async () => (await undone()).length).toBeGreaterThan(10);
  });
});

describe('a page without a client', () => {
  it('is checked as it stands: a wrong check digit blocks, and a right one clears it', async () => {
    const { portal, panel } = await openPortalAndPanel(stage);
    await portal.bringToFront();
    await pick(portal, '主办单位性质', '企业');
    await pick(portal, '主办单位证件类型', '营业执照');
    await type(portal, '主办单位证件号码', '91330106MA0AHL014F');
    const wrong = async () =>
      (await findingsOf(panel)).filter(({ rule }) => rule.startsWith('page-number:wrong-check-digit'));
    await expect.poll(async () => (await wrong()).length).toBe(1);
    expect(await statusOf(panel)).toBe('blocked');
    const box = item(portal, '主办单位证件号码').locator('input');
    await box.fill('91330106MA0AHL014E');
    await box.blur();
    await expect.poll(async () => (await wrong()).length).toBe(0);
  });
});

describe('other clients and other pages', () => {
  it("plans a natural person without the company's data", async () => {
    const { panel } = await openPortalAndPanel(stage);
    await bindClient(panel, '王示范');
    await expect
      .poll(() => panel.getByTestId('panel-filing-type').getAttribute('data-value'))
      .toBe('first-filing');
    expect(
      (await findingsOf(panel)).filter(({ severity, state }) => severity === 'block' && state === 'fails'),
    ).toEqual([]);
    expect(await panel.getByTestId('panel-plan-row').allTextContents()).not.toContain('杭州');
  });

  it('takes the newest filing of a client where the page is no portal, and leaves no trace in that page', async () => {
    const page = await stage.browser.page('https://www.sample-shop.cn/');
    const panel = await openPanel(stage.browser, page);
    await bindClient(panel, '杭州示例云帆科技有限公司');
    await expect.poll(() => statusOf(panel)).toBe('blocked');
    expect(await panel.getByTestId('panel-fill').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.querySelectorAll('[popover]').length)).toBe(0);
  });
});

describe('a page that asks to be left alone', () => {
  it('is neither read nor marked', async () => {
    const portal = await stage.browser.context.newPage();
    await portal.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () =>
        document.documentElement.setAttribute('data-beiantong', 'off'),
      ),
    );
    await portal.goto(PORTAL);
    await portal.locator('.icp-page-form').waitFor();
    const panel = await openPanel(stage.browser, portal);
    await bindClient(panel, '杭州示例云帆科技有限公司');
    expect(await rowsOf(panel, 'panel-plan-row')).toEqual([]);
    expect(await portal.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
  });
});
