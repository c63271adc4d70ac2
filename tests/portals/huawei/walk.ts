// What does a person do at the console of Huawei Cloud, and what must each fill leave in its model?
import type { Page } from 'playwright-core';
import { type PortalWalk, pressAnyway } from '../../browser/portal-walk';

const goOn = async (page: Page, title: string): Promise<void> => {
  await pressAnyway(page, '下一步');
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
};

const principal = {
  name: '李样本',
  certType: '居民身份证',
  certNumber: '33010219900708002X',
  mobile: '19900000002',
  emergencyPhone: '19900000008',
  email: 'li@yunfan-sample.com',
};
const site = (name: string, domain: string) => ({
  name,
  domain,
  homeUrl: `www.${domain}`,
  content: '单位门户网站',
  preApproval: '以上都不涉及',
  principal,
});

export const walk: PortalWalk = {
  portal: 'huawei',
  url: 'https://console.huaweicloud.com/beian/',
  ready: '.tiny-form-item',
  steps: [
    {
      name: '验证备案类型',
      holds: {
        entity: {
          region: ['浙江省', '杭州市'],
          nature: '企业',
          certType: '营业执照',
          certNumber: '91330106MA0AHL014E',
        },
        access: { domain: 'yunfan-sample.com' },
      },
    },
    {
      name: '产品验证',
      arrive: async (page) => {
        await goOn(page, '产品验证');
        await page.getByText('弹性云服务器 ECS').click(); // the client does not say of which kind its resource is
      },
      holds: { access: { resourceType: '弹性云服务器 ECS', resource: 'ecs-sample-zj-0001', authCode: '' } },
    },
    {
      name: '填写主体信息',
      arrive: (page) => goOn(page, '填写主体信息'),
      holds: {
        entity: {
          name: '杭州示例云帆科技有限公司',
          mailAddress: '浙江省杭州市西湖区示例路1号云帆样本大厦501室',
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
      },
    },
    {
      name: '填写互联网信息服务信息, both websites at once',
      arrive: (page) => goOn(page, '填写互联网信息服务信息'),
      holds: {
        services: [
          site('云帆科技产品介绍', 'yunfan-sample.com'),
          site('云帆科技技术文档', 'yunfan-docs-sample.cn'),
        ],
      },
    },
    {
      name: '资料上传',
      arrive: (page) => goOn(page, '资料上传'),
      holds: {
        files: {
          'upload.subjectCert': 'business-licence.jpg',
          'upload.principalIdFront': 'subject-principal-id-front.jpg',
          'upload.principalIdBack': 'subject-principal-id-back.jpg',
          'upload.notice': 'authenticity-notice.jpg',
        },
      },
    },
  ],
  finish: (page) => pressAnyway(page, '提交审核'),
};
