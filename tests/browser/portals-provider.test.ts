// Is a provider's own system filled frame by frame?
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPortals } from '../../scripts/build-portals';
import { type Portals, startPortals } from '../portals/server';
import { answeredBuild } from './answered-build';
import { type Browser, launch, openPanel } from './harness';
import { bindClient, createVault, fillPage, importClient, openSurface } from './person';

const SYSTEM = 'https://filing.provider.example';

interface RecordState {
  readonly step: number;
  readonly submits: number;
  readonly model: Readonly<Record<string, string>>;
  readonly uploads: Readonly<Record<string, readonly string[]>>;
}

let portals: Portals;
let browser: Browser;
let extension = '';

const stateOf = (page: Page): Promise<RecordState> =>
  page.evaluate(() => (window as unknown as { __state: RecordState }).__state); // the page's own record

beforeAll(async () => {
  await buildPortals(['miit-provider']);
  extension = answeredBuild([SYSTEM]);
  portals = await startPortals();
  browser = await launch({ extension, hostResolverRules: portals.hostResolverRules });
  const options = await openSurface(browser, 'options.html');
  await createVault(options);
  await importClient(options, 'public/samples/zhejiang-company.json');
  await options.getByTestId('options-settings').click();
  await options.getByTestId('portal-host-address').fill(SYSTEM);
  await options.getByTestId('portal-host-add').click();
  await options.getByTestId('portal-host').waitFor();
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await portals?.close();
  rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
});

describe("a provider's own system, three frames deep", () => {
  let page: Page;
  let panel: Page;

  it('takes the entity and its principal', async () => {
    page = await browser.page(`${SYSTEM}/`);
    await page.frameLocator('#TB_iframeContent').locator('#unitname').waitFor();
    panel = await openPanel(browser, page);
    await bindClient(panel, '杭州示例');
    const rows = await fillPage(panel);
    expect(rows.filter(({ state }) => state !== 'filled')).toEqual([]);
    expect((await stateOf(page)).model).toMatchObject({
      unitname: '杭州示例云帆科技有限公司',
      unitProperty: '4',
      mainProvince: '330000',
      mainCity: '330100',
      mainCountry: '330106',
      unitcertificatetypeId: '1',
      unitcertificatenum: '91330106MA0AHL014E',
      isLongTerm: '0',
      beginDateFind: '2018-05-01',
      endDateFind: '2038-05-01',
      unitprincipalcertificatetypeId: '2',
      unitprincipalname: '张示例',
      unitprincipalmobilephone: '19900000001',
    });
  });

  it('takes one site in the innermost frame, boxes by their words and none by their ids', async () => {
    await page.bringToFront();
    const record = page.frameLocator('#TB_iframeContent');
    await record.locator('#nextStep').click();
    const site = record.frameLocator('#websideIframe').frameLocator('#websideIframe');
    await site.locator('#websitename').waitFor();
    const rows = await fillPage(panel);
    expect(rows.filter(({ state }) => state !== 'filled')).toEqual([]);
    expect((await stateOf(page)).model).toMatchObject({
      serverType: '1',
      websitename: '云帆科技产品介绍',
      domainName: 'yunfan-sample.com',
      websiteservicecontentDiv: '128',
      languageDiv: '1',
      websiteprincipalname: '李样本',
      websiteprincipalcertificatenum: '33010219900708002X',
      websiteconnenctmodeVODiv: '16',
      webIpBegin: '192.0.2.10',
      webIpEnd: '192.0.2.10',
      serveraddressDiv: '8589934592',
    });
    expect((await stateOf(page)).model.approvalContent).toBeUndefined();
  });

  it('takes the pictures and is never submitted by us', async () => {
    await page.bringToFront();
    const record = page.frameLocator('#TB_iframeContent');
    await record.locator('#nextStep').click();
    await record.frameLocator('#recordIframe').locator('#unitpic0').waitFor();
    await fillPage(panel);
    const { uploads, submits } = await stateOf(page);
    expect(uploads).toEqual({
      unitpic0: [expect.stringContaining('business-licence')],
      identitypic0: [expect.stringContaining('subject-principal')],
      websideidentitycardpic0: [expect.stringContaining('service-principal')],
    });
    expect(submits).toBe(0);
    await Promise.all([page.close(), panel.close()]);
  });
});
