// What does a person do at the public security portal, and what must each fill leave in its model?
import type { Page } from 'playwright-core';
import { type PortalWalk, pressAnyway } from '../../browser/portal-walk';

/** Picks a name in the list that is open. */
const choose = async (page: Page, id: string, words: string): Promise<void> => {
  await page.locator(`#form_item_${id}`).click();
  await page.locator('.ant-select-item-option:visible').filter({ hasText: words }).click();
};

/** The places and names that the client does not hold; a person's own work on this portal. */
async function choosePlace(page: Page, id: string): Promise<void> {
  await page.locator(`#form_item_${id}`).click();
  const list = page.locator('.ant-cascader-dropdown:not(.ant-select-dropdown-hidden)').last();
  for (const name of ['浙江省', '杭州市', '西湖区']) await list.getByTitle(name, { exact: true }).click();
  await page.locator('.ant-cascader-dropdown:visible').waitFor({ state: 'hidden' });
}

export const walk: PortalWalk = {
  portal: 'mps',
  url: 'https://beian.mps.gov.cn/',
  ready: '.ant-form-item',
  client: (sample) => ({
    ...sample,
    services: sample.services.map((service, at) => ({
      ...service,
      icpNumber: `浙ICP备2026012345号-${at + 1}`,
    })),
  }),
  steps: [
    {
      name: '开办主体',
      holds: {
        unitpty: '单位',
        unitpty_sub: '企业',
        unitnm: '杭州示例云帆科技有限公司',
        uitcfttype: '营业执照证书',
        uitcftnum: '91330106MA0AHL014E',
        uitadrpvs: ['浙江省', '杭州市', '西湖区'],
        uitadrstr: '示例路1号云帆样本大厦501室',
        uitregadrpvs: ['浙江省', '杭州市', '西湖区'],
        uitregadrstr: '浙江省杭州市西湖区示例路1号云帆样本大厦501室',
        lglnm: '张示例',
        rpbnm: '张示例',
        rpbcfttype: '居民身份证',
        rpbcftnum: '33010619850312001X',
        idecardvalid: '2038-05-01',
        isLongValid: false,
        rpbadspvs: [],
        rpbadsstr: '',
        rpbmobile: '19900000001',
        offtel: '0571-20000001',
        rpbmail: 'zhang@yunfan-sample.com',
        files: {
          uitcftid: 'business-licence.jpg',
          idecardfrontid: 'subject-principal-id-front.jpg',
          idecardbackid: 'subject-principal-id-back.jpg',
        },
      },
    },
    {
      name: '网站业务, for the second site alone',
      arrive: async (page) => {
        await choosePlace(page, 'rpbadspvs');
        await page.locator('#form_item_rpbadsstr').fill('虚构路3号');
        await pressAnyway(page, '下一步');
        await page.getByRole('heading', { level: 2, name: '网站业务' }).waitFor();
      },
      services: ['docs'],
      left: ['access.registrarName'], // its list has one registrar, and another one is the client's
      holds: {
        webnm: '云帆科技技术文档',
        moinum: '浙ICP备2026012345号-2',
        webopentime: '2026-12-15',
        maindmn: 'yunfan-docs-sample.cn',
        ip0: '192.0.2.11',
        acctype: '云主机',
        asppvs: [],
        aspname: '',
        interactive: '',
        cotitemFile: [],
        proaudFile: [],
        consent: false,
        files: {
          ymzsid: 'domain-certificate-docs.png',
          safeidecardfrontid: 'service-principal-id-front.jpg',
          safeidecardbackid: 'service-principal-id-back.jpg',
        },
      },
    },
  ],
  finish: async (page) => {
    const days = page.locator('.ant-picker-range input');
    for (const [at, day] of ['2026-01-01', '2027-01-01'].entries()) {
      await days.nth(at).click();
      await days.nth(at).fill(day);
      await days.nth(at).press('Enter');
    }
    for (const key of ['asp', 'dsp']) {
      await choosePlace(page, `${key}pvs`);
      await choose(page, `${key}name`, '示例云计算有限公司');
    }
    await page.locator('label').filter({ hasText: /^否$/ }).click();
    await page.getByText('我已阅读并同意').click();
    await pressAnyway(page, '提交');
  },
};
