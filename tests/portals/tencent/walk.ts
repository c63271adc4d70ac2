// What does a person do at the console of Tencent Cloud, and what must each fill leave in its model?
import type { Page } from 'playwright-core';
import { type PortalWalk, pressAnyway } from '../../browser/portal-walk';

const press = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true }).click();
const typeCode = (page: Page) => page.getByPlaceholder('请输入验证码').fill('123456');

const entity = {
  nature: '企业',
  name: '杭州示例云帆科技有限公司',
  certType: '营业执照',
  certNumber: '91330106MA0AHL014E',
};
const principal = {
  name: '李样本',
  certType: '居民身份证',
  certNumber: '33010219900708002X',
  mobile: '19900000002',
  smsCode: '',
  email: 'li@yunfan-sample.com',
};
const site = (name: string, domain: string, resource: string, remark: string) => ({
  name,
  domain,
  resource,
  content: '单位门户网站',
  preApproval: '以上都不涉及',
  remark,
  sameAsPrincipal: false,
  principal,
});
const FIRST = site(
  '云帆科技产品介绍',
  'yunfan-sample.com',
  'ins-sample-zj-0001',
  '介绍本公司自主开发的软件产品，不涉及新闻、出版等前置审批内容',
);

export const walk: PortalWalk = {
  portal: 'tencent',
  url: 'https://console.cloud.tencent.com/beian/manage/welcome',
  ready: '.app-beian-form',
  steps: [
    {
      name: '基础信息校验',
      holds: {
        province: '浙江省',
        entity,
        access: { domain: 'yunfan-sample.com', resource: 'ins-sample-zj-0001' },
      },
    },
    {
      name: '填写主体信息',
      arrive: async (page) => {
        await press(page, '已了解，下一步');
        await press(page, '跳过');
      },
      holds: {
        entity: {
          ...entity,
          region: ['浙江省', '杭州市', '西湖区'],
          certAddress: '浙江省杭州市西湖区示例路1号云帆样本大厦501室',
          legalPersonName: '张示例',
          legalPersonCertNumber: '33010619850312001X',
          mailAddress: '浙江省杭州市西湖区示例路1号云帆样本大厦501室',
          remark: '企业产品介绍与技术文档，不涉及前置审批内容',
        },
        subjectPrincipal: {
          name: '张示例',
          certType: '居民身份证',
          certNumber: '33010619850312001X',
          mobile: '19900000001',
          smsCode: '',
          emergencyPhone: '19900000009',
          email: 'zhang@yunfan-sample.com',
        },
        files: { 'upload.subjectCert': 'business-licence.jpg' },
      },
    },
    {
      name: '填写网站信息, the first site',
      arrive: async (page) => {
        await typeCode(page);
        await press(page, '下一步');
        await page.getByText('网站负责人信息').waitFor();
      },
      services: ['site'],
      holds: {
        services: [FIRST],
        files: { 'upload.services.0.domainCert': 'domain-certificate-site.png' },
      },
    },
    {
      name: '填写网站信息, the second site',
      arrive: async (page) => {
        await typeCode(page);
        await press(page, '保存当前网站');
        await press(page, '添加备案网站');
      },
      services: ['docs'],
      holds: {
        services: [
          { ...FIRST, principal: { ...principal, smsCode: '123456' } },
          site(
            '云帆科技技术文档',
            'yunfan-docs-sample.cn',
            'ins-sample-zj-0002',
            '提供本公司软件产品的使用文档，不涉及新闻、出版等前置审批内容',
          ),
        ],
        files: { 'upload.services.1.domainCert': 'domain-certificate-docs.png' },
      },
    },
  ],
  finish: async (page) => {
    await typeCode(page);
    await pressAnyway(page, '保存当前网站');
    await pressAnyway(page, '下一步');
    await page.getByText('同意，并阅读').click();
    await pressAnyway(page, '提交审核');
  },
};
