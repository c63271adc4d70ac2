// Does the whole job work, from an empty profile to an order that the person submits, judged by the portal's own model?
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedTexts, pressClosed } from './closed-root';
import { type PortalView, portalState, press, tick, type } from './hands';
import { openPanel } from './harness';
import { bindClient, createVault, fillPage, findingsOf, importClient, rowsOf, statusOf } from './person';
import { clearStage, openPortalAndPanel, type Stage, setStage } from './stage';

const SAMPLE = 'public/samples/zhejiang-company.json';
const MISSING = 'public/samples/zhejiang-domain-real-name-screenshot.png';
// only what the test compares; the schema of the file is tested elsewhere
const client = JSON.parse(readFileSync(SAMPLE, 'utf8')) as {
  readonly documents: readonly { readonly fileName: string; readonly data: string }[];
};

let stage: Stage;
let portal: Page;
let panel: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => clearStage(stage));

/** The person presses a button of the portal and reaches the next step. */
async function goOn(step: string): Promise<PortalView> {
  await portal.bringToFront();
  await press(portal, '下一步');
  await expect.poll(async () => (await portalState(portal)).step).toBe(step);
  return portalState(portal);
}

/** The rows of a receipt that are not as they should be. */
const faulty = (rows: readonly { field: string; state: string }[]) =>
  rows.filter(({ state }) => state !== 'filled');

describe('the main job on the practice portal', () => {
  it('creates a vault with a recovery code and imports the sample client', async () => {
    const code = await createVault(stage.options);
    expect(code.replace(/[^0-9A-Z]/g, '')).toHaveLength(32);
    await importClient(stage.options, SAMPLE);
    expect(await stage.options.getByTestId('client-row').textContent()).toContain('杭州示例云帆科技有限公司');
  });

  it('binds the tab and decides a first filing, with its reasons', async () => {
    ({ portal, panel } = await openPortalAndPanel(stage));
    await bindClient(panel, '杭州示例云帆科技有限公司');
    const type = panel.getByTestId('panel-filing-type');
    await expect.poll(() => type.getAttribute('data-value')).toBe('first-filing');
    expect(await type.textContent()).toContain('首次备案');
    expect(await panel.getByTestId('panel-decision-why').textContent()).toMatch(/主体.*没有/s);
  });

  it('fills the verification of the filing type, read back in the model', async () => {
    expect(faulty(await fillPage(panel))).toEqual([]);
    const { model } = await portalState(portal);
    expect(model).toMatchObject({
      entity: {
        region: { province: '浙江省', city: '杭州市', district: '西湖区' },
        nature: '企业',
        certType: '营业执照（个人或企业）',
        certNumber: '91330106MA0AHL014E',
      },
      access: { domain: 'yunfan-sample.com', resource: 'i-sample-zj-0001' },
    });
    expect(await goOn('entity')).toMatchObject({ filingType: '首次备案', errors: {} });
  });

  it('fills the entity, and leaves SMS code and consent to the person', async () => {
    await expect.poll(async () => (await rowsOf(panel, 'panel-plan-row')).length).toBeGreaterThan(10);
    expect(faulty(await fillPage(panel))).toEqual([]);
    const { model, smsSends } = await portalState(portal);
    expect(smsSends).toBe(0);
    expect(model).toMatchObject({
      consent: false,
      entity: {
        name: '杭州示例云帆科技有限公司',
        certAddress: '浙江省杭州市西湖区示例路1号云帆样本大厦501室',
        mailAddress: '示例路1号云帆样本大厦501室',
        investor: '张示例',
        remark: '企业产品介绍与技术文档，不涉及前置审批内容',
      },
      subjectPrincipal: {
        name: '张示例',
        certType: '居民身份证',
        certNumber: '33010619850312001X',
        certValidFrom: '2018-05-01',
        certValidUntil: '2038-05-01',
        mobile: '19900000001',
        smsCode: '',
        landline: { area: '0571', number: '20000001', extension: '' },
        emergencyPhone: '19900000009',
        email: 'zhang@yunfan-sample.com',
      },
    });
    await portal.bringToFront();
    await type(portal, '验证码', '123456');
    await tick(portal, '我已阅读并同意');
    expect((await goOn('services')).errors).toEqual({});
  });

  it('fills both websites, each with its own data', async () => {
    await portal.bringToFront();
    await portal.getByRole('button', { name: '添加网站' }).click();
    await panel.bringToFront();
    await expect
      .poll(
        async () =>
          (await rowsOf(panel, 'panel-plan-row')).filter(({ field }) => field === 'service.name').length,
      )
      .toBe(2);
    expect(faulty(await fillPage(panel))).toEqual([]);
    const principal = {
      name: '李样本',
      certType: '居民身份证',
      certNumber: '33010219900708002X',
      mobile: '19900000002',
      emergencyPhone: '19900000008',
      email: 'li@yunfan-sample.com',
    };
    expect((await portalState(portal)).model).toMatchObject({
      services: [
        {
          name: '云帆科技产品介绍',
          domain: 'yunfan-sample.com',
          homeUrl: 'www.yunfan-sample.com',
          content: '单位门户网站',
          preApproval: '无',
          languages: ['中文简体'],
          sameAsPrincipal: false,
          principal,
        },
        {
          name: '云帆科技技术文档',
          domain: 'yunfan-docs-sample.cn',
          homeUrl: 'www.yunfan-docs-sample.cn',
          principal,
        },
      ],
    });
    expect((await goOn('upload')).errors).toEqual({});
  });

  it('brings every file into its slot, byte for byte', async () => {
    await expect.poll(async () => (await rowsOf(panel, 'panel-plan-row')).length).toBeGreaterThan(5);
    expect(faulty(await fillPage(panel))).toEqual([]);
    const { uploads } = await portalState(portal);
    const sums = new Map(
      client.documents.map(({ fileName, data }) => [
        fileName,
        createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex'),
      ]),
    );
    const slots = Object.fromEntries(uploads.map(({ slot, name }) => [slot, name]));
    expect(slots).toMatchObject({
      'upload.subjectCert': 'business-licence.jpg',
      'upload.principalIdFront': 'subject-principal-id-front.jpg',
      'upload.principalIdBack': 'subject-principal-id-back.jpg',
      'upload.services.0.principalIdFront': 'service-principal-id-front.jpg',
      'upload.services.0.domainCert': 'domain-certificate-site.png',
      'upload.services.1.domainCert': 'domain-certificate-docs.png',
    });
    for (const { name, sha256 } of uploads) expect(sha256, name).toBe(sums.get(name));
    await goOn('review');
  });

  it('holds the first press on submit and names the missing document', async () => {
    expect(await statusOf(panel)).toBe('blocked');
    expect(await panel.getByTestId('panel-identity-conflict').count()).toBe(0);
    await press(portal, '提交备案');
    expect((await closedTexts(portal, 'gate-item')).join()).toContain('域名实名认证截图');
    expect((await portalState(portal)).submits).toBe(0);
    await pressClosed(portal, 'gate-go-fix');
    expect(await closedTexts(portal, 'gate-item')).toEqual([]);
  });

  it('is ready once the document is attached, with the SMS duty of both phones to come', async () => {
    await panel.bringToFront();
    const attach = panel
      .locator('[data-testid=panel-attach][data-document="domain-real-name-screenshot"]')
      .first();
    await attach.setInputFiles(MISSING);
    await expect.poll(() => statusOf(panel)).toBe('ready');
    expect(await findingsOf(panel)).toContainEqual({
      rule: 'sms-verification',
      state: 'fails',
      severity: 'todo',
    });
    const sms = panel.locator('[data-testid=panel-finding][data-rule=sms-verification]');
    expect(await sms.textContent()).toMatch(/24 小时.*主体负责人.*、服务负责人/s);
  });

  it('T33: lets the person submit: one press, one order, and the receipt stays', async () => {
    await portal.bringToFront();
    await press(portal, '提交备案');
    await expect.poll(async () => (await portalState(portal)).submits).toBe(1);
    expect(await closedTexts(portal, 'gate-item')).toEqual([]);
    // as soon as the page says that the order was submitted, the filing's state replaces the receipt
    const shown = panel.locator('[data-testid=panel-report-row],[data-testid=panel-submitted]');
    expect(await shown.count()).toBeGreaterThan(0);
  });

  it('keeps the binding for a panel that is opened again', async () => {
    const again = await openPanel(stage.browser, portal);
    await expect.poll(() => statusOf(again)).toBe('ready');
  });
});
