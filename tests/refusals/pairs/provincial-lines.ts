// Reasons once more, as one province's or platform's list tells them: each client is faulty in a point that only its place demands.
import type { Facts } from '../../../lib/rules/operator-names';
import { institution, trader } from '../bodies';
import { app, company, person, residentNumber } from '../clients';
import { answer, domain, nothing, order, type Pair, pair, principal, service, without } from '../pair';
import { accessOf, at, called, domainOf, entity, onAndroid } from '../setting';

const FILED: Facts = {
  subjectRecord: 'at-this-provider',
  serviceRecord: 'same-subject',
  serviceAtThisProvider: true,
  otherServicesUnderSubject: 1,
};

/** The site gets more domains, in one order. */
const moreDomains =
  (...names: readonly string[]) =>
  (client: ReturnType<typeof company>): void => {
    const [first] = service(client).domains;
    for (const name of names) service(client).domains.push({ ...first, name });
  };

/** The order gets more sites. */
const moreSites =
  (count: number) =>
  (client: ReturnType<typeof company>): void => {
    const first = service(client);
    for (let at = 1; at <= count; at += 1) {
      const name = `yunfan-more${at}-sample.com`;
      client.services.push({
        ...first,
        id: `more${at}`,
        name: `云帆样本资料${'甲乙丙丁戊己'.charAt(at - 1)}`,
        domains: [{ ...domain(client), name }],
        homeUrls: [`www.${name}`],
      });
      order(client).services.push(`more${at}`);
    }
  };

/** Another office than where the certificate says. */
const mailed = (id: string, province: string, mailAddress: string): Pair =>
  entity(id, at(company, province), { mailAddress }, /同一城市|同城|同一市|跨市|通信地址/);

const change = (
  id: string,
  province: string,
  truth: Facts,
  says: RegExp,
  spoil: Pair['spoil'] = nothing,
): Pair =>
  pair(
    id,
    () => {
      const client = company(province, { ...FILED, changeScope: 'subject' });
      order(client).intent = 'change-data';
      return client;
    },
    spoil,
    says,
    truth,
  );

/** A person whose number is of another province. */
const fromAfar =
  (division: string, home: string, documents: Pair['spoil'] = nothing): Pair['spoil'] =>
  (client) => {
    const number = residentNumber(division, '1995-06-20');
    const certAddress = '示例省示例市示例路1号3栋402室'.replace('示例省示例市', home);
    Object.assign(client.entity, { certNumber: number, certAddress });
    Object.assign(principal(client), { certNumber: number, certAddress });
    documents(client);
  };

export const PROVINCIAL_LINES: readonly Pair[] = [
  mailed('address-other-province/p1', 'hebei', '河北省唐山市路北区示例路8号样本大厦602室'),
  mailed('address-other-province/p2', 'henan', '河南省洛阳市涧西区示例路8号样本厂房3栋101室'),
  mailed('address-other-province/p3', 'guizhou', '贵州省贵阳市观山湖区示例路8号样本大厦602室'),
  domainOf(
    'dom-owner-employee/p1',
    at(company, 'ningxia'),
    { owner: '张示例' },
    /域名.*(所有|持有|注册人|注册者|名下)/,
  ),
  pair('licence-copy-gs/p1', at(company, 'hainan'), nothing, /登记机关|商事登记|琼/, {
    'documents.licenseRegistrySeal': 'other',
  }),
  pair(
    'dom-two-per-site/p1',
    at(person, 'hainan'),
    moreDomains('shifan-two-sample.cn'),
    /一个域名|域名.*(一个|1个)|只能.*域名/,
  ),
  pair('order-hn/p1', at(company, 'shanxi'), moreSites(3), /一次|每次|一单|最多.*3个|3个/),
  pair('order-hn/p2', at(company, 'henan'), moreSites(5), /一次|每次|一单|最多.*5个|5个/),
  pair(
    'foreign-rep-not-mainland/p1',
    at(company, 'shanxi'),
    (c) => {
      Object.assign(principal(c), { region: 'taiwan', certType: 'tw-travel-permit', certNumber: '12345678' });
      c.documents = c.documents.filter(({ type }) => type !== 'service-principal-authorization');
    },
    /授权|内地|中国籍/,
  ),
  pair(
    'gov-form/p2',
    institution(company, 'inner-mongolia'),
    without('gov-site-approval-form'),
    /编办|编制|审核表|审核申请表/,
  ),
  entity('registry-name/p1', trader(company, 'anhui'), { name: '无', remark: '' }, /字号|主办单位名称|备注/),
  pair(
    'js-not-rep-two/p1',
    at(company, 'anhui'),
    (c) => {
      c.people.push({
        ...principal(c),
        id: 'manager',
        name: '赵经理',
        certNumber: residentNumber(c.entity.region.code, '1988-02-02'),
        birthDate: '1988-02-02',
        mobile: '19900000005',
        email: 'manager@yunfan-sample.com',
      });
      c.entity.subjectPrincipal = 'manager';
    },
    /法定代表人|同一人/,
  ),
  pair(
    'person-permit/p1',
    at(person, 'shanghai'),
    fromAfar('340102', '安徽省合肥市', (c) => {
      c.documents.push({ ...existingPaper(c), id: 'student', type: 'student-proof', of: 'entity' });
    }),
    /居住证|居住/,
    {
      'documents.residenceProofType': 'student-proof',
    },
  ),
  pair(
    'plan-gd/p1',
    () => company('shanghai', { ...FILED, serviceRecord: 'none', serviceAtThisProvider: false }),
    (c) => {
      without('site-construction-plan')(c);
      answer(c, 'otherServicesUnderSubject', 29);
    },
    /方案书/,
  ),
  pair(
    'person-other-province-sx/p1',
    at(person, 'guangxi'),
    fromAfar('440802', '广东省湛江市'),
    /外省|本省|居住|广西/,
  ),
  pair('person-permit-hb/p1', at(person, 'hubei'), fromAfar('410102', '河南省郑州市'), /居住证|居住|外省/),
  pair('person-permit-hb/p2', at(person, 'zhejiang'), fromAfar('340102', '安徽省合肥市'), /居住证|居住|外省/),
  pair(
    'dom-two-per-site/p2',
    at(company, 'xinjiang'),
    moreDomains('yunfan-two-sample.com'),
    /一个域名|域名.*(一个|1个)|只能.*域名/,
  ),
  change(
    'rename-proof/p1',
    'sichuan',
    { 'change.subjectName': true, 'change.certificateOrPrincipal': true },
    /更名|变更证明|工商/,
  ),
  change(
    'rename-proof/p2',
    'anhui',
    { 'change.subjectName': true, 'change.certificateNumber': true, 'change.certificateOrPrincipal': true },
    /注销|重新备案|代码|证件号/,
  ),
  pair(
    'resource-short/p1',
    () => {
      const client = company('jiangsu');
      order(client).provider = 'huawei';
      return client;
    },
    nothing,
    /(服务器|资源|云服务).*(有效|3个月)/,
    { 'resource.valid': false },
  ),
  pair(
    'name-scope/p1',
    at(app, 'guangdong'),
    (c) => {
      service(c).name = '记账';
    },
    /辨识|名称/,
    { 'service.nameDistinctive': false },
  ),
  called('name-special/p1', at(app, 'fujian'), '🍵茶语', /名称|表情|符号/),
  pair('app-name-differs/p1', at(app, 'shandong'), nothing, /名称.*一致|一致.*名称/, {
    'service.nameMatchesSite': false,
  }),
  domainOf(
    'dom-owner-other-unit/p1',
    at(app, 'shanghai'),
    { owner: '上海某某外包科技有限公司' },
    /域名.*(所有|持有|注册人|注册者|名下)/,
  ),
  onAndroid(
    'app-key-missing/p1',
    at(app, 'hubei'),
    { publicKey: '0123456789abcdef0123456789abcdef', signature: '' },
    /公钥|签名|指纹|MD5/,
  ),
  pair('dom-id-number/p1', at(company, 'jiangsu'), nothing, /域名.*(证件|号码)|实名/, {
    'domain.realNameMatches': false,
  }),
  entity(
    'address-no-door/p1',
    at(company, 'fujian'),
    { mailAddress: '福建省泉州市丰泽区3050信箱' },
    /门牌|信箱|通信地址/,
  ),
  pair(
    'access-record-differs/p1',
    () =>
      company('heilongjiang', {
        subjectRecord: 'only-at-other-providers',
        serviceRecord: 'same-subject',
        accessElsewhere: true,
        otherServicesUnderSubject: 1,
      }),
    nothing,
    /原备案|一致|变更/,
    {
      'entity.matchesMiitRecord': false,
      'entity.nameMatchesMiitRecord': false,
      'entity.certificateOrNameDiffersFromRecord': true,
      'change.subjectAtAccess': true,
    },
  ),
  accessOf(
    'server-abroad/p1',
    at(company, 'hubei'),
    { location: { code: '810000', names: ['香港特别行政区'] } },
    /中国(内地|大陆)/,
  ),
];

function existingPaper(client: ReturnType<typeof company>) {
  const [first] = client.documents;
  if (first === undefined) throw new Error('no paper');
  return first;
}
