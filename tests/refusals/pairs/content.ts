// Which refusals speak of what the service shows, of remarks, of how many there are, and of what is filed already?
import { company, person } from '../clients';
import { answer, nothing, order, type Pair, pair, service } from '../pair';

const content = (id: string, of: Pair['of'], list: readonly string[], says: RegExp): Pair =>
  pair(
    id,
    of,
    (client) => {
      service(client).content = [...list];
    },
    says,
  );
/** What a subject with so many services on record answers. */
const filed = (count: number) => ({ subjectRecord: 'at-this-provider', otherServicesUnderSubject: count });
const FILED = filed(2);
const blogger = (province: string) => () => {
  const client = person(province);
  service(client).content = ['blog-personal-space'];
  return client;
};
const displayOnly = () => {
  const client = company('inner-mongolia');
  service(client).remark = '网站仅做官网展示，不涉及在线交易、电子金融、电子商务';
  return client;
};
const declared = () => {
  const client = person('guangxi');
  service(client).remark =
    '本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现含有企业信息，本人愿接受注销网站并将主体和域名加入黑名单的处罚';
  return client;
};
const second = (of: () => ReturnType<Pair['of']>, id: string, says: RegExp): Pair =>
  pair(
    id,
    of,
    (client) => {
      const first = service(client);
      client.services.push({
        ...first,
        id: 'two',
        name: `${first.name}二`,
        domains: [{ name: 'yunfan-two-sample.com', owner: client.entity.name }],
        homeUrls: ['www.yunfan-two-sample.com'],
      });
      order(client).services.push('two');
    },
    says,
  );
/** The last service that is still free of the limit, then one more. */
const many = (
  id: string,
  base: typeof company | typeof person,
  province: string,
  count: number,
  says: RegExp,
): Pair =>
  pair(
    id,
    () => base(province, filed(1)),
    (client) => {
      client.documents = client.documents.filter(({ type }) => type !== 'site-construction-plan');
      answer(client, 'otherServicesUnderSubject', count);
    },
    says,
    {
      'entity.distinctPrefixCount': count + 1,
      'entity.totalDomainCount': count + 1,
      'entity.overSitePlanThreshold': true,
    },
  );
const openSites = (id: string, says: RegExp): Pair =>
  pair(id, () => company('zhejiang', FILED), nothing, says, {
    'entity.filedSitesOpenWithFooter': false,
    'entity.filedSitesReachable': false,
  });
const ACCESS = {
  subjectRecord: 'only-at-other-providers',
  serviceRecord: 'same-subject',
  accessElsewhere: true,
};
const access = (id: string, says: RegExp, truth: Pair['truth']): Pair =>
  pair(id, () => company('zhejiang', ACCESS), nothing, says, truth);

export const CONTENT: readonly Pair[] = [
  content(
    'content-too-many',
    company,
    ['unit-portal', 'online-shopping', 'general-portal'],
    /服务内容.*(一项|多项)/,
  ),
  content('content-invalid', company, ['wangzhan-neirong'], /服务内容.*(无效|类型|不在)/),
  pair('content-person-business', person, nothing, /个人网站.*企业/, { 'service.contentMatches': false }),
  pair(
    'content-person-text',
    person,
    (client) => {
      service(client).remark = '介绍本公司产品和业务，接受客户订单';
    },
    /备注.*(公司|企业|经营)/,
  ),
  pair(
    'content-person-text/2',
    person,
    (client) => {
      service(client).remark = '展示我厂生产的相框，提供批发报价';
    },
    /备注.*(公司|企业|经营)/,
  ),
  pair('content-kind', company, nothing, /内容.*(主体|单位).*相符/, { 'service.contentMatches': false }),
  pair('content-other-unit', company, nothing, /内容.*(主体|本单位)/, {
    'service.contentMatches': false,
    'service.operatorIsEntity': false,
  }),
  content('content-hl-person', blogger('heilongjiang'), ['other'], /博客/),
  content('content-cq-person', blogger('chongqing'), ['other'], /博客/),
  content('content-sn-person', () => person('shaanxi'), ['blog-personal-space'], /博客/),
  content('content-person-portal', person, ['unit-portal'], /个人的服务内容只能选|单位门户/),
  content('content-person-portal/2', person, ['online-shopping'], /个人的服务内容只能选|网络购物/),
  pair(
    'remark-person',
    () => person('hebei'),
    (client) => {
      service(client).remark = null;
    },
    /备注/,
  ),
  pair(
    'remark-person-bj',
    () => person('beijing'),
    (client) => {
      service(client).remark = null;
    },
    /备注/,
  ),
  pair(
    'remark-gx',
    declared,
    (client) => {
      service(client).remark = '个人摄影学习笔记，记录日常练习';
    },
    /声明/,
  ),
  pair(
    'remark-nm',
    displayOnly,
    (client) => {
      service(client).remark = '展示本公司产品';
    },
    /仅做官网|不涉及在线交易/,
  ),
  pair(
    'order-hn',
    () => company('hunan'),
    (client) => {
      const first = service(client);
      client.services.push({
        ...first,
        id: 'two',
        name: '云帆技术文档',
        domains: [{ name: 'yunfan-two-sample.com', owner: client.entity.name }],
        homeUrls: ['www.yunfan-two-sample.com'],
      });
      order(client).services.push('two');
    },
    /一次|每次/,
  ),
  second(() => company('hubei'), 'order-hb', /一次|每次/),
  pair(
    'order-ucloud-3',
    () => {
      const client = company();
      order(client).provider = 'ucloud';
      return client;
    },
    (client) => {
      for (const at of [1, 2, 3]) {
        const first = service(client);
        client.services.push({
          ...first,
          id: `more${at}`,
          name: `云帆技术文档${at}`,
          domains: [{ name: `yunfan-${at}-sample.com`, owner: client.entity.name }],
          homeUrls: [`www.yunfan-${at}-sample.com`],
        });
        order(client).services.push(`more${at}`);
      }
    },
    /3个/,
  ),
  many('plan-hn', company, 'hunan', 1, /方案书/),
  many('max-jx', company, 'jiangxi', 7, /7个/),
  many('max-jx-person', person, 'jiangxi', 4, /4个/),
  many('max-ha', company, 'henan', 20, /现场|20个/),
  many('plan-gd', company, 'guangdong', 31, /方案书/),
  many('plan-cq', company, 'chongqing', 6, /方案/),
  many('plan-sc-person', person, 'sichuan', 5, /方案书/),
  pair('resource-short', company, nothing, /(服务器|资源|授权码).*(有效|3个月)/, { 'resource.valid': false }),
  pair('resource-quota', company, nothing, /(次数|可备案).*/, { 'resource.quota': 0 }),
  access('access-record-differs', /原备案一致/, {
    'entity.matchesMiitRecord': false,
    'entity.filedDataValid': false,
  }),
  access('access-two-numbers', /(两个|多个)备案号/, { 'entity.icpNumberCount': 2 }),
  access('access-name-changed', /名称.*已备案/, { 'service.nameMatchesMiit': false }),
  pair('mix-order', () => company('zhejiang', FILED), nothing, /不能同单/, {
    'order.mixesChangeAndAdd': true,
  }),
  openSites('filed-site-closed', /(能访问|可访问)/),
  openSites('filed-site-footer', /底部|页脚/),
  openSites('filed-site-link', /链接/),
  pair('unfiled-open', company, nothing, /(不能|不得)开启|关闭/, { 'domain.reachable': true }),
];
