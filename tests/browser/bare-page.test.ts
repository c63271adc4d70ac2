// Can a portal page be checked by somebody who has stored nothing, and is nothing of that page stored?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedTexts } from './closed-root';
import { pick, pickRegion, type } from './hands';
import { serviceWorkerOf } from './harness';
import { clearStage, openPortalAndPanel, type Stage, setStage } from './stage';

// Only what is asked inside the extension's worker.
declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>;
};

const NAME = '杭州云岚样例茶业有限公司';
const TYPED = [NAME, '13800006610', '33010619850312001'];

let stage: Stage;
let portal: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStage();
  ({ portal, panel } = await openPortalAndPanel(stage));
});
afterAll(() => clearStage(stage));

const findings = async () => (await panel.getByTestId('panel-finding').allTextContents()).join('\n');
const emptyOnes = () => panel.getByTestId('bare-empty').allTextContents();

describe('a portal page, with nothing saved', () => {
  it('is checked at once: no password is asked for first, and the pill never says locked', async () => {
    await panel.getByTestId('panel-bare').waitFor();
    expect(await panel.getByTestId('panel-bare').textContent()).toContain('没有保存任何资料');
    await expect.poll(async () => (await closedTexts(portal, 'pill-state')).join()).not.toBe('');
    expect((await closedTexts(portal, 'pill-state')).join()).not.toContain('锁定');
  });

  it('takes province and kind by chips, until the page itself says them', async () => {
    await panel.getByTestId('bare-province').selectOption('guangdong');
    await panel.getByTestId('bare-organization').click();
    await expect
      .poll(() => panel.getByTestId('bare-demands').textContent())
      .toContain('广东省互联网信息服务备案承诺书');
    await portal.bringToFront();
    await pickRegion(portal, '主办单位所属区域', ['浙江省', '杭州市', '西湖区']);
    await pick(portal, '主办单位性质', '企业');
    await panel.bringToFront();
    await expect.poll(() => panel.getByTestId('bare-province').inputValue()).toBe('zhejiang');
    expect(await panel.getByTestId('bare-organization').getAttribute('aria-pressed')).toBe('true');
  });

  it('says what a province demands on top, with the source of each document', async () => {
    expect(await panel.getByTestId('bare-demands').locator('.demand').count()).toBeGreaterThan(3);
    const sources = await panel.getByTestId('bare-demands').locator('.sources summary').allTextContents();
    expect(sources.every((words) => /依据 \d/.test(words))).toBe(true);
  });

  it('checks values as they are typed: a number by what it looks like, equal phones, and what is required and empty', async () => {
    await portal.goto(`${portal.url().split('#')[0]?.split('?')[0]}?open=all#/entity`);
    await portal.locator('.icp-page-form').waitFor();
    await expect.poll(async () => (await emptyOnes()).join()).toContain('主办单位或主办人名称');
    const before = (await emptyOnes()).length;
    await portal.bringToFront();
    await type(portal, '主办单位或主办人名称', NAME);
    await type(portal, '负责人证件号码', '330106198503120011');
    await type(portal, '联系方式1', '13800006610');
    await type(portal, '应急联系电话', '13800006610');
    await panel.bringToFront();
    await expect.poll(async () => (await emptyOnes()).length).toBe(before - 4);
    await expect.poll(findings).toMatch(/应急/);
    expect(await findings()).toMatch(/身份证.*号码对不上|号码对不上.*身份证/s);
  });

  it('keeps nothing of it: neither in storage nor in a database', async () => {
    const worker = await serviceWorkerOf(stage.browser);
    const kept = await worker.evaluate(async () => {
      const stores: unknown[] = [
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
      ];
      for (const { name = '' } of await indexedDB.databases()) {
        const open = indexedDB.open(name);
        await new Promise((done) => open.addEventListener('success', done));
        for (const store of open.result.objectStoreNames) {
          const all = open.result.transaction(store).objectStore(store).getAll();
          await new Promise((done) => all.addEventListener('success', done));
          stores.push(all.result);
        }
        open.result.close();
      }
      return JSON.stringify(stores);
    });
    expect(TYPED.filter((text) => kept.includes(text))).toEqual([]);
  });
});
