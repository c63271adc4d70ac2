// Is the practice portal filled with everything that its client contains, step by step, by planner and engine together?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sharedBrowser } from './browser';
import { isolateEngine } from './open';
import { faultsOf, fillInView, openPractice, portalMap, sampleClient } from './practice';

interface Held {
  readonly step: string;
  readonly model: Record<string, unknown>;
  readonly uploads: readonly { readonly slot: string; readonly name: string; readonly bytes: number }[];
  readonly errors: Readonly<Record<string, string>>;
  readonly submits: number;
}
const heldBy = (page: Page): Promise<Held> =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as { __state: unknown }).__state))); // the portal's own state

const press = (page: Page, words: string): Promise<void> =>
  page.getByRole('button', { name: words }).first().click();

async function goOn(page: Page, title: string): Promise<void> {
  await press(page, '下一步');
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
}

const map = portalMap('aliyun');

describe('the practice portal of Aliyun', () => {
  it('takes a company with two websites, all its documents in their slots', async () => {
    const client = sampleClient('zhejiang-company');
    const page = await openPractice(await sharedBrowser(), 'aliyun', 'https://beian.aliyun.com/');
    const run = await isolateEngine(page);

    expect(faultsOf(await fillInView(run, map, client))).toEqual([]);
    expect((await heldBy(page)).model).toMatchObject({
      entity: { region: { province: '浙江省', city: '杭州市', district: '西湖区' }, nature: '企业' },
      access: { domain: 'yunfan-sample.com', resource: 'i-sample-zj-0001' },
    });
    await goOn(page, '填写主体信息');

    expect(faultsOf(await fillInView(run, map, client))).toEqual([]);
    await page.getByPlaceholder('请输入短信验证码').fill('123456');
    await page.getByText('我已阅读并同意').click();
    await goOn(page, '填写网站信息');

    await press(page, '添加网站');
    const sites = await fillInView(run, map, client);
    expect(faultsOf(sites)).toEqual([]);
    const { services } = (await heldBy(page)).model as { services: Record<string, unknown>[] };
    expect(services).toMatchObject(
      ['site', 'docs'].map((id, index) => ({
        name: client.services[index]?.name,
        domain: client.services.find((one) => one.id === id)?.domains[0]?.name,
        preApproval: '无',
        openDate: client.services[index]?.openedOn,
        location: ['浙江省', '杭州市'],
        principal: { name: '李样本', certNumber: '33010219900708002X' },
      })),
    );
    await goOn(page, '上传资料');

    expect(faultsOf(await fillInView(run, map, client))).toEqual([]);
    const { uploads } = await heldBy(page);
    expect(Object.fromEntries(uploads.map(({ slot, name }) => [slot, name]))).toEqual({
      'upload.subjectCert': 'business-licence.jpg',
      'upload.principalIdFront': 'subject-principal-id-front.jpg',
      'upload.principalIdBack': 'subject-principal-id-back.jpg',
      'upload.services.0.principalIdFront': 'service-principal-id-front.jpg',
      'upload.services.0.principalIdBack': 'service-principal-id-back.jpg',
      'upload.services.0.domainCert': 'domain-certificate-site.png',
      'upload.services.1.principalIdFront': 'service-principal-id-front.jpg',
      'upload.services.1.principalIdBack': 'service-principal-id-back.jpg',
      'upload.services.1.domainCert': 'domain-certificate-docs.png',
    });
    await goOn(page, '信息核验');
    const end = await heldBy(page);
    expect(end.errors).toEqual({});
    expect(end.submits).toBe(0);
    await page.close();
  });

  it('takes a person, who is principal of the subject and of the website', async () => {
    const client = sampleClient('guangdong-person');
    const page = await openPractice(await sharedBrowser(), 'aliyun', 'https://beian.aliyun.com/');
    const run = await isolateEngine(page);
    expect(faultsOf(await fillInView(run, map, client))).toEqual([]);
    await goOn(page, '填写主体信息');
    expect(faultsOf(await fillInView(run, map, client))).toEqual([]);
    await page.getByPlaceholder('请输入短信验证码').fill('123456');
    await page.getByText('我已阅读并同意').click();
    await goOn(page, '填写网站信息');
    expect(faultsOf(await fillInView(run, map, client))).toEqual([]);
    await goOn(page, '上传资料');
    expect(faultsOf(await fillInView(run, map, client))).toEqual([]);
    await goOn(page, '信息核验');
    await page.close();
  });
});
