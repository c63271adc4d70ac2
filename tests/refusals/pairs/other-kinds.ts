// The same reasons once more, of subjects that are neither company nor person of the mainland, and of faults that only two parts of a client show.
import type { Client } from '../../../lib/filing/client/client';
import { foundation, hongKong, institution, lawyers, office, school, society, trader } from '../bodies';
import { company, paper, residentNumber, unifiedCode } from '../clients';
import { domain, order, type Pair, pair, principal, service } from '../pair';
import { called, domainOf, entity } from '../setting';

type Of = Pair['of'];

/** The company with a second site of the same order. */
const twoSites =
  (province: string): Of =>
  () => {
    const client = company(province);
    const first = service(client);
    client.services.push({
      ...structuredClone(first),
      id: 'second',
      name: '云帆技术文档中心',
      domains: [{ ...domain(client), name: 'yunfan-docs-sample.com' }],
      homeUrls: ['www.yunfan-docs-sample.com'],
    });
    order(client).services.push('second');
    client.documents.push(
      paper('domain-certificate', 'second'),
      paper('domain-real-name-screenshot', 'second'),
    );
    return client;
  };
const second = (client: Client) => service(client, 1);

const OWNER = /域名.*(所有|持有|注册人|注册者)/;
const DOMAIN_END = /域名.*(到期|过期|有效)/;

export const OTHER_KINDS: readonly Pair[] = [
  domainOf(
    'dom-owner-other-unit/k1',
    institution(company, 'hubei'),
    { owner: '武汉示例广告有限公司' },
    OWNER,
  ),
  domainOf('dom-owner-employee/k1', lawyers(company, 'guangdong'), { owner: '陈样例' }, OWNER),
  domainOf('dom-company-owner-person/k1', hongKong('guangdong'), { owner: '深圳示例贸易行' }, OWNER),
  domainOf('dom-expiring/k1', society(company, 'sichuan'), { expires: '2027-01-10' }, DOMAIN_END),
  pair(
    'dom-expired/k1',
    twoSites('shandong'),
    (c) => {
      Object.assign(second(c).domains[0] ?? {}, { expires: '2026-05-01' });
    },
    DOMAIN_END,
  ),
  domainOf(
    'dom-real-name-fresh/k1',
    foundation(company, 'guangdong'),
    { realNameSince: '2026-11-24' },
    /实名/,
  ),
  domainOf(
    'dom-privacy/k1',
    trader(company, 'jiangxi'),
    { owner: '隐私保护服务' },
    /隐私|注册人|所有者|持有/,
  ),
  pair(
    'dom-subdomain/k1',
    school(company, 'hunan'),
    (c) => {
      domain(c).name = 'm.yunfan-sample.org.cn';
      service(c).homeUrls = ['m.yunfan-sample.org.cn'];
    },
    /主域名|顶级|二级|三级/,
  ),
  pair(
    'dom-tld-io/k1',
    hongKong('fujian'),
    (c) => {
      domain(c).name = 'shifan-notes-sample.eu';
      service(c).homeUrls = ['www.shifan-notes-sample.eu'];
    },
    /后缀/,
  ),
  domainOf('dom-invalid/k1', society(company, 'hebei'), { name: 'yunfan_sample.org' }, /域名/),
  pair(
    'home-url-foreign/k1',
    twoSites('zhejiang'),
    (c) => {
      second(c).homeUrls = ['www.yunfan-sample.com/docs'];
    },
    /首页/,
  ),
  pair(
    'dom-two-per-site/k1',
    institution(company, 'guangxi'),
    (c) => {
      service(c).domains.push({ ...domain(c), name: 'yunfan-sample.cn' });
    },
    /一个域名|两个域名|多个域名|域名.*(一个|两个|多个)/,
  ),
  called('name-two-signs/k1', society(company, 'guangdong'), '登山', /名称/),
  called('name-china/k1', foundation(company, 'zhejiang'), '中华公益网', /中国|中华|名称/),
  called('name-special/k1', lawyers(company, 'hubei'), '示例律师·服务', /名称.*符号|符号/),
  called('name-anticorruption/k1', office(company, 'hunan'), '示例区反腐倡廉专栏', /敏感|反腐|名称/),
  called('name-unit-forum/k1', society(company, 'jiangsu'), '登山爱好者论坛', /名称|论坛/),
  called('name-person-trade/k1', hongKong('shanghai'), '示范二手车行情', /名称/),
  called('name-domain/k1', trader(company, 'sichuan'), 'yunfan-sample.com', /域名|名称/),
  entity(
    'uscc-division/k1',
    society(company, 'anhui'),
    { certNumber: unifiedCode('51', '370102') },
    /省|登记地/,
  ),
  entity(
    'type-code-kind/k1',
    institution(company, 'jilin'),
    { certNumber: unifiedCode('91', '220102') },
    /性质|类别|代码/,
  ),
  entity(
    'type-code-kind/k2',
    lawyers(company, 'fujian'),
    { certNumber: unifiedCode('52', '350102') },
    /性质|类别|代码/,
  ),
  entity('type-certificate/k1', society(company, 'shaanxi'), { certType: 'business-licence' }, /性质/),
  entity(
    'type-certificate/k2',
    office(company, 'gansu'),
    { certType: 'institution-legal-person-certificate' },
    /性质/,
  ),
  pair(
    'uscc-check/k1',
    foundation(company, 'hainan'),
    (c) => {
      const { certNumber } = c.entity;
      c.entity.certNumber =
        certNumber.slice(0, 9) + (certNumber[9] === 'X' ? 'Y' : 'X') + certNumber.slice(10);
    },
    /代码|证件号/,
  ),
  entity(
    'uscc-length/k1',
    trader(company, 'guangdong'),
    { certNumber: '92440106MA0AHL01' },
    /代码|证件号|18|注册号/,
  ),
  pair(
    'id-check/k1',
    hongKong('zhejiang'),
    (c) => {
      const wrong = principal(c).certNumber.replace(/.$/, (last) => (last === '1' ? '2' : '1'));
      principal(c).certNumber = wrong;
      c.entity.certNumber = wrong;
    },
    /居住证|证件号|校验/,
  ),
  entity(
    'licence-expired/k1',
    school(company, 'liaoning'),
    { certValidUntil: '2026-09-30' },
    /有效|过期|到期/,
  ),
  entity(
    'licence-3-months/k1',
    lawyers(company, 'tianjin'),
    { certValidUntil: '2026-12-20' },
    /有效|过期|到期/,
  ),
  entity(
    'unit-other-province/k1',
    society(company, 'guizhou'),
    { certAddress: '云南省昆明市五华区示例路6号' },
    /省/,
  ),
  entity(
    'filed-other-province/k1',
    institution(company, 'yunnan'),
    { icpNumber: '黔ICP备19000001号' },
    /省|备案号/,
  ),
  entity('superior-institution/k1', society(company, 'hunan'), { investor: null }, /上级|主管/),
  entity('investor-digits/k1', institution(company, 'hebei'), { investor: '示例縣教育局' }, /投资|上级|繁体/),
  entity(
    'address-shixiaqu/k1',
    institution(company, 'shanghai'),
    { mailAddress: '上海市市辖区黄浦区示例路1号云帆样本大厦501室' },
    /市辖区/,
  ),
  entity(
    'address-no-door/k1',
    lawyers(company, 'jiangxi'),
    { mailAddress: '江西省南昌市东湖区样本律政大厦' },
    /门牌|房号|室号/,
  ),
  entity(
    'address-other-province/k1',
    foundation(company, 'hubei'),
    { mailAddress: '湖南省长沙市岳麓区示例路8号2栋301室' },
    /省|区域/,
  ),
  entity(
    'unit-overseas/k1',
    trader(company, 'fujian'),
    { certAddress: 'Unit 5, 8/F, 1 Sample Road, Hong Kong' },
    /内地|境外|大陆/,
  ),
  pair(
    'person-number-differs/k1',
    hongKong('jiangsu'),
    (c) => {
      c.entity.certNumber = residentNumber('810000', '1991-02-11');
    },
    /证件号|号码/,
  ),
];
