// What does a person do in the filing of a WeChat mini-program, and what must each fill leave in its model?
import type { Page } from 'playwright-core';
import { type PortalWalk, pressAnyway } from '../../browser/portal-walk';

const goOn = async (page: Page, title: string): Promise<void> => {
  await pressAnyway(page, '下一步');
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
};
const REMARK = '查询本公司软件产品的使用说明与版本信息，不涉及前置审批内容';

export const walk: PortalWalk = {
  portal: 'wechat',
  url: 'https://mp.weixin.qq.com/wxamp/icp/filing',
  ready: '.t-form__item',
  client: (sample) => ({
    ...sample,
    services: sample.services.map((service, at) =>
      at === 0
        ? { ...service, kind: 'mini-program', name: '云帆助手', domains: [], homeUrls: [], remark: REMARK }
        : service,
    ),
    filings: sample.filings.map((filing) => ({ ...filing, services: ['site'] })),
  }),
  steps: [
    {
      name: '主体信息填写',
      holds: {
        subject: {
          nature: '企业',
          name: '杭州示例云帆科技有限公司',
          region: ['浙江省', '杭州市', '西湖区'],
          address: '示例路1号云帆样本大厦501室',
          certType: '营业执照',
          certNumber: '91330106MA0AHL014E',
          certAddress: '浙江省杭州市西湖区示例路1号云帆样本大厦501室',
        },
        files: { 'upload.subjectCert': 'business-licence.jpg' },
      },
    },
    {
      name: '主体负责人信息填写',
      arrive: (page) => goOn(page, '主体负责人信息填写'),
      holds: {
        principal: {
          name: '张示例',
          mobile: '19900000001',
          email: 'zhang@yunfan-sample.com',
          emergencyPhone: '19900000009',
          certType: '居民身份证',
          certNumber: '33010619850312001X',
          from: '2018-05-01',
          until: '2038-05-01',
          longTerm: false,
        },
        files: {
          'upload.principal.front': 'subject-principal-id-front.jpg',
          'upload.principal.back': 'subject-principal-id-back.jpg',
        },
      },
    },
    {
      name: '小程序信息填写',
      arrive: (page) => goOn(page, '小程序信息填写'),
      // the kinds of content are WeChat's own second level; the client's are those of the authority
      left: ['service.content'],
      holds: { app: { contents: [], preApproval: '以上都不涉及', comment: REMARK } },
    },
    {
      name: '小程序负责人信息填写',
      arrive: async (page) => {
        await page.getByText('商业服务-软件服务').click();
        await goOn(page, '小程序负责人信息填写');
      },
      holds: {
        admin: {
          name: '李样本',
          mobile: '19900000002',
          email: 'li@yunfan-sample.com',
          emergencyPhone: '19900000008',
          certType: '居民身份证',
          certNumber: '33010219900708002X',
          from: '2018-05-01',
          until: '2038-05-01',
        },
        files: {
          'upload.admin.front': 'service-principal-id-front.jpg',
          'upload.admin.back': 'service-principal-id-back.jpg',
        },
      },
    },
  ],
  finish: (page) => pressAnyway(page, '提交审核'),
};
