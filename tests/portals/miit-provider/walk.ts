// What does a provider's clerk do in the provider-side system, and what must each fill leave in its record?
import type { FrameLocator, Page } from 'playwright-core';
import { type PortalWalk, pressHeld } from '../../browser/portal-walk';

const SYSTEM = 'https://filing.provider.example';

const recordOf = (page: Page): FrameLocator => page.frameLocator('#TB_iframeContent');

/** Presses a button of the record and waits for the form that its frame then loads, empty. */
async function openSite(page: Page, button: string): Promise<void> {
  await recordOf(page).locator(button).click();
  const site = recordOf(page).frameLocator('#websideIframe').frameLocator('#websideIframe');
  await site.locator('#websitename').waitFor();
  await page.waitForFunction(() => {
    // the practice portal declares it
    const { __state } = window as unknown as { __state: { model: Record<string, string> } };
    return __state.model.websitename === undefined;
  });
}

const website = (name: string, domain: string, remark: string) => ({
  serverType: '1',
  websitename: name,
  domainName: domain,
  websitefirstpageurl: `www.${domain}`,
  websiteservicecontentDiv: '128',
  languageDiv: '1',
  websiteconnenctmodeVODiv: '16',
  serveraddressDiv: '8589934592',
  remarkMode: remark,
});

export const walk: PortalWalk = {
  portal: 'miit-provider',
  url: `${SYSTEM}/`,
  added: SYSTEM,
  ready: '#TB_iframeContent',
  // the second site has another principal and two addresses
  client: (sample) => ({
    ...sample,
    services: sample.services.map((service, at) =>
      at === 1
        ? {
            ...service,
            servicePrincipal: 'legal',
            access: { ...service.access, ips: ['192.0.2.11', '192.0.2.12'] },
          }
        : service,
    ),
  }),
  steps: [
    {
      name: '第一步, lists that arrive by request and a nature that acts on a click',
      holds: {
        unitname: '杭州示例云帆科技有限公司',
        unitProperty: '4',
        mainProvince: '330000',
        mainCity: '330100',
        mainCountry: '330106',
        unitcertificatetypeId: '1',
        unitcertificatenum: '91330106MA0AHL014E',
        unitaddress: '浙江省杭州市西湖区示例路1号云帆样本大厦501室',
        unitsuperior: '张示例',
        unitprincipalcertificatetypeId: '2',
        unitprincipalcertificatenum: '33010619850312001X',
        isLongTerm: '0',
        beginDateFind: '2018-05-01',
        endDateFind: '2038-05-01',
        unitprincipalname: '张示例',
        unitprincipalmobilephone: '19900000001',
        unitprincipaltel: '0571-20000001',
        unitprincipalemergencytel: '19900000009',
        unitprincipalemail: 'zhang@yunfan-sample.com',
        remark: '企业产品介绍与技术文档，不涉及前置审批内容',
      },
    },
    {
      name: '第二步, the first site: boxes by their words and none by their ids',
      arrive: (page) => openSite(page, '#nextStep'),
      services: ['site'],
      elsewhere: ['备注'],
      holds: {
        ...website(
          '云帆科技产品介绍',
          'yunfan-sample.com',
          '介绍本公司自主开发的软件产品，不涉及新闻、出版等前置审批内容',
        ),
        websiteprincipalname: '李样本',
        websiteprincipalcertificatenum: '33010219900708002X',
        ipScopeDiv: '192.0.2.10-192.0.2.10',
      },
    },
    {
      name: '第二步, the second site: its own principal, and a row for each address',
      arrive: (page) => openSite(page, '#addSite'),
      services: ['docs'],
      elsewhere: ['备注'],
      holds: {
        ...website(
          '云帆科技技术文档',
          'yunfan-docs-sample.cn',
          '提供本公司软件产品的使用文档，不涉及新闻、出版等前置审批内容',
        ),
        websiteprincipalname: '张示例',
        websiteprincipalcertificatenum: '33010619850312001X',
        ipScopeDiv: '192.0.2.11-192.0.2.11;192.0.2.12-192.0.2.12',
      },
    },
    {
      name: '第三步, the pictures',
      arrive: async (page) => {
        await recordOf(page).locator('#nextStep').click();
        await recordOf(page).frameLocator('#recordIframe').locator('#unitpic0').waitFor();
      },
      elsewhere: ['备注'],
      holds: { files: { unitpic0: 'business-licence.jpg' } },
    },
  ],
  finish: (page) => pressHeld(page, recordOf(page).frameLocator('#recordIframe').locator('#submitRecord')),
};
