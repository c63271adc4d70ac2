// Is what a person typed on the portal adopted into the client on request, and only when it is valid?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../../lib/filing/client/client';
import { item, pickRegion, press, type } from './hands';
import { bindClient, fillPage } from './person';
import { clearStage, openPortalAndPanel, type Stage, setStageWith } from './stage';
import { say, storedClient } from './vault-page';

const CLIENT = 'sample-zhejiang-company';
let stage: Stage;
let portal: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStageWith('zhejiang-company.json');
  ({ portal, panel } = await openPortalAndPanel(stage));
  await bindClient(panel, '杭州示例云帆科技有限公司');
  await fillPage(panel);
  await portal.bringToFront();
  await press(portal, '下一步');
  await panel.bringToFront();
  await panel.waitForFunction(() => document.querySelectorAll('[data-testid=panel-plan-row]').length > 10);
});
afterAll(() => clearStage(stage));

const stored = async () => (await storedClient(stage.options, CLIENT)) as Client;
const take = (field: string) =>
  panel.locator(`[data-testid=panel-plan-row][data-field="${field}"]`).getByTestId('panel-take');

/** Presses it until this appears: the panel may not have read the step yet to which the portal has just gone. */
const newFromPageUntil = (id: string) =>
  expect
    .poll(async () => {
      await panel.getByTestId('panel-new-from-page').click();
      return panel.getByTestId(id).count();
    })
    .toBe(1);

it('takes a value that differs, and only that one', async () => {
  await portal.bringToFront();
  await type(portal, '投资人或主管单位', '李样本');
  await type(portal, '电子邮件', 'new@yunfan-sample.com');
  await panel.bringToFront();
  await take('subjectPrincipal.email').click();
  await expect.poll(async () => (await stored()).people[0]?.email).toBe('new@yunfan-sample.com');
  const client = await stored();
  expect(client.entity.investor).toBe('张示例');
  expect(client.entity.certNumber).toBe('91330106MA0AHL014E');
});

it('does not offer a number that fails its check', async () => {
  await portal.bringToFront();
  await type(portal, '负责人证件号码', '330106198503120011');
  await panel.bringToFront();
  await expect
    .poll(() =>
      panel
        .locator('[data-testid=panel-plan-row][data-field="subjectPrincipal.certNumber"]')
        .getAttribute('data-action'),
    )
    .not.toBe('fill');
  expect(await take('subjectPrincipal.certNumber').count()).toBe(0);
  expect((await stored()).people[0]?.certNumber).toBe('33010619850312001X');
});

it('makes a new client from a page that belongs to nobody yet, but no second one of the same name', async () => {
  await portal.bringToFront();
  await item(portal, '负责人证件号码').locator('input').fill('33010619850312001X');
  await fillPage(panel);
  await panel.getByTestId('panel-unbind').click();
  await panel.getByTestId('panel-new-from-page').click();
  await panel.getByText('已记下本页内容').waitFor(); // nature, certificate and region are on the previous page
  await portal.bringToFront();
  await press(portal, '上一步');
  await panel.bringToFront();
  await newFromPageUntil('panel-same-entity-yes');
  await panel.getByTestId('panel-same-entity-yes').click(); // the previous page shows a number but no name
  await panel.getByText('已有同名的主体档案').waitFor();
  await portal.bringToFront();
  await press(portal, '下一步');
  await item(portal, '主办单位或主办人名称').locator('input').fill('');
  await type(portal, '主办单位或主办人名称', '杭州另例样本有限公司');
  await panel.bringToFront();
  await panel.getByTestId('panel-new-from-page').click();
  await panel.getByText('已记下本页内容').waitFor(); // another name: the number collected before is not assumed to be this entity's
  expect(await panel.getByTestId('panel-bound-client').count()).toBe(0);
  await portal.bringToFront();
  await press(portal, '上一步');
  await panel.bringToFront();
  await newFromPageUntil('panel-same-entity');
  const question = panel.getByTestId('panel-same-entity');
  await expect.poll(() => question.textContent()).toContain('杭州另例样本有限公司');
  expect(await question.textContent()).toContain('913••••4E');
  await panel.getByTestId('panel-same-entity-yes').click();
  await panel.getByTestId('panel-bound-client').waitFor();
  expect(await panel.getByTestId('panel-bound-client').textContent()).toContain('杭州另例样本有限公司');
  const list = await say<{ name: string; last4: string }[]>(stage.options, {
    type: 'clients.list',
    search: '另例',
  });
  expect(list).toMatchObject([{ name: '杭州另例样本有限公司', last4: '014E' }]);
});

it('takes a region by its names, with the code that the list has for them', async () => {
  await panel.getByTestId('panel-unbind').click();
  await bindClient(panel, '杭州示例云帆科技有限公司');
  await portal.bringToFront();
  await pickRegion(portal, '主办单位所属区域', ['浙江省', '杭州市', '滨江区']);
  await panel.bringToFront();
  await take('entity.region').click();
  await expect.poll(async () => (await stored()).entity.region.code).toBe('330108');
  expect((await stored()).entity.region.names).toEqual(['浙江省', '杭州市', '滨江区']);
});

it('takes nothing while the page speaks of somebody else, offers nothing, and keeps the client as it was', async () => {
  await portal.bringToFront();
  await press(portal, '下一步');
  await item(portal, '主办单位或主办人名称').locator('input').fill('南京另例贸易有限公司');
  await type(portal, '电子邮件', 'other@nanjing-sample.com');
  await panel.bringToFront();
  await panel.getByTestId('panel-identity-conflict').waitFor();
  await expect.poll(() => panel.getByTestId('panel-take').count()).toBe(0);
  expect(await panel.getByTestId('panel-take-all').count()).toBe(0);
  const before = await stored();
  const tabId = Number(new URL(panel.url()).searchParams.get('tab'));
  const keys = await panel
    .locator('[data-testid=panel-plan-row][data-action=replace]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key') ?? ''));
  expect(keys.length).toBeGreaterThan(1);
  await say(stage.options, { type: 'tab.take', tabId, keys }); // even when the message does not come from our panel
  expect(await stored()).toEqual(before);
});
