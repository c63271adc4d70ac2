// The same reasons once more, by other hands: names, values, provinces, apps and mini programs that no earlier pair has.
import { app, company, mini, person, police, unifiedCode } from '../clients';
import { answer, domain, type Pair, pair, principal, service, without } from '../pair';
import { accessOf, admin, at, called, domainOf, entity, head, onAndroid, onIos, serviceOf } from '../setting';

export const OTHER_HANDS: readonly Pair[] = [
  domainOf(
    'dom-owner-other-unit/h1',
    at(company, 'fujian'),
    { owner: '厦门鹭岛网络有限公司' },
    /域名.*(所有|持有|注册人|注册者)/,
  ),
  domainOf(
    'dom-owner-other-unit/h2',
    at(app, 'hunan'),
    { owner: '长沙某代理记账事务所' },
    /域名.*(所有|持有|注册人|注册者)/,
  ),
  domainOf(
    'dom-owner-employee/h1',
    at(company, 'liaoning'),
    { owner: '赵经办' },
    /域名.*(所有|持有|注册人|注册者)/,
  ),
  domainOf(
    'dom-company-owner-person/h1',
    at(person, 'hebei'),
    { owner: '石家庄示例商贸有限公司' },
    /域名.*(所有|持有|注册人|注册者)/,
  ),
  domainOf('dom-expired/h1', at(app, 'shandong'), { expires: '2026-11-01' }, /域名.*(到期|过期|有效)/),
  domainOf('dom-expiring/h1', at(person, 'hunan'), { expires: '2026-12-31' }, /域名.*(到期|过期|有效)/),
  pair(
    'dom-tld-io/h1',
    at(company, 'henan'),
    (c) => {
      domain(c).name = 'yunfan-sample.gg';
      service(c).homeUrls = ['www.yunfan-sample.gg'];
    },
    /后缀/,
  ),
  pair(
    'dom-subdomain/h1',
    at(person, 'fujian'),
    (c) => {
      domain(c).name = 'blog.shifan-sample.com.cn';
      service(c).homeUrls = ['blog.shifan-sample.com.cn'];
    },
    /主域名|顶级|二级|三级/,
  ),
  domainOf(
    'dom-privacy/h1',
    at(company, 'guangxi'),
    { owner: 'Domains By Proxy, LLC' },
    /隐私|注册人|所有者/,
  ),
  serviceOf('home-url-form/h1', at(company, 'jilin'), { homeUrls: ['www，yunfan-sample，com'] }, /首页/),
  serviceOf('home-url-foreign/h1', at(company, 'gansu'), { homeUrls: ['www.yunfan-shop.cn'] }, /首页/),
  called('name-english/h1', at(company, 'anhui'), 'Morning Star', /纯英文/),
  called('name-china/h1', at(company, 'hainan'), '中国云帆样本网', /中国|名称/),
  called('name-gambling/h1', at(mini, 'guangdong'), '云帆棋牌彩票站', /名称|敏感/),
  called('name-person-studio/h1', at(person, 'fujian'), '示范影像工作室', /名称|工作室/),
  called('name-person-unit/h1', at(person, 'shandong'), '示范摄影俱乐部', /名称/),
  called('name-person-trade/h1', at(person, 'hebei'), '示范茶叶批发网', /名称/),
  called('name-person-own-name/h1', at(person, 'hunan'), '王示范个人主页', /名称|姓名|人名/),
  called('name-domain-part/h1', at(company, 'guizhou'), 'yunfan-sample点com官网', /域名|名称/),
  called('name-news/h1', at(company, 'yunnan'), '云帆时事新闻网', /新闻|前置|名称/),
  called('name-medical/h1', at(mini, 'zhejiang'), '云帆在线问诊', /医|审批/),
  called('name-finance/h1', at(app, 'fujian'), '云帆理财宝', /金融|审批/),
  pair(
    'uscc-check/h1',
    at(company, 'xinjiang'),
    (c) => {
      c.entity.certNumber = `${c.entity.certNumber.slice(0, 17)}${c.entity.certNumber.endsWith('A') ? 'B' : 'A'}`;
    },
    /代码|证件号/,
  ),
  pair(
    'uscc-length/h1',
    at(mini, 'hunan'),
    (c) => {
      c.entity.certNumber = c.entity.certNumber.slice(0, 16);
    },
    /代码|证件号|18/,
  ),
  pair(
    'id-check/h1',
    at(person, 'guizhou'),
    (c) => {
      principal(c).certNumber = principal(c).certNumber.replace(/.$/, (d) => (d === '1' ? '2' : '1'));
    },
    /身份证/,
  ),
  pair(
    'type-code-kind/h1',
    at(company, 'shaanxi'),
    (c) => {
      c.entity.certNumber = unifiedCode('52', c.entity.region.code);
    },
    /性质|类别|代码/,
  ),
  entity(
    'uscc-division/h1',
    at(company, 'jiangsu'),
    { certNumber: unifiedCode('91', '440106') },
    /省|登记地/,
  ),
  entity('licence-expired/h1', at(mini, 'sichuan'), { certValidUntil: '2026-10-01' }, /有效|过期|到期/),
  entity('licence-3-months/h1', at(app, 'jiangxi'), { certValidUntil: '2027-01-15' }, /有效|过期|到期/),
  entity('unit-other-province/h1', at(app, 'hunan'), { certAddress: '湖北省武汉市江岸区示例路8号' }, /省/),
  pair(
    'person-other-province-no/h1',
    at(person, 'qinghai'),
    (c) => {
      principal(c).certAddress = c.entity.certAddress = '四川省成都市武侯区示例路9号';
    },
    /身份证|住址|省/,
  ),
  entity(
    'region-address/h1',
    at(company, 'hunan'),
    { mailAddress: '湖南省衡阳市雁峰区示例路20号3栋201室' },
    /区域|地区|区划|城市/,
  ),
  pair(
    'address-no-door/h1',
    at(mini, 'jiangsu'),
    (c) => {
      c.entity.mailAddress = `${c.entity.region.names.join('')}某某软件园`;
    },
    /门牌|地址/,
  ),
  pair(
    'address-special/h1',
    at(app, 'guangdong'),
    (c) => {
      c.entity.mailAddress += '@前台';
    },
    /地址.*(符号|字符)|特殊/,
  ),
  pair(
    'address-abbreviated/h1',
    at(person, 'tianjin'),
    (c) => {
      c.entity.mailAddress = `${c.entity.region.names.join('')}示例路12号5-2-303`;
    },
    /缩写|地址|写/,
  ),
  entity('investor-digits/h1', at(company, 'shandong'), { investor: 'ABC123' }, /投资/),
  entity('person-name-differs/h1', at(person, 'sichuan'), { name: '小王摄影' }, /姓名|名称/),
  entity(
    'person-number-differs/h1',
    at(person, 'jiangxi'),
    { certNumber: '110101199003077758' },
    /证件号|身份证|号码/,
  ),
  pair(
    'phones-same/h1',
    at(app, 'hebei'),
    (c) => {
      principal(c, 1).mobile = principal(c).mobile;
    },
    /联系电话/,
  ),
  pair(
    'emails-same/h1',
    at(mini, 'shandong'),
    (c) => {
      principal(c, 1).email = principal(c).email;
    },
    /邮箱/,
  ),
  pair(
    'emergency-same/h1',
    at(app, 'henan'),
    (c) => {
      principal(c).emergencyPhone = principal(c).mobile;
    },
    /应急/,
  ),
  pair(
    'emergency-missing/h1',
    at(person, 'liaoning'),
    (c) => {
      delete principal(c).emergencyPhone;
    },
    /应急/,
  ),
  head('mobile-invalid/h1', at(mini, 'hunan'), { mobile: '1390000123' }, /手机/),
  head('email-invalid/h1', at(app, 'hainan'), { email: 'zhang.example.com' }, /邮箱/),
  admin('id-expired/h1', at(app, 'yunnan'), { certValidUntil: '2026-06-30' }, /有效|过期|到期/),
  serviceOf('approval-data-only/h1', at(app, 'beijing'), { preApproval: ['news'] }, /前置|新闻/),
  serviceOf(
    'content-too-many/h1',
    at(company, 'guizhou'),
    { content: ['unit-portal', 'online-shopping', 'blog-personal-space'] },
    /服务内容|内容/,
  ),
  pair(
    'mini-limit-person/h1',
    at(mini, 'zhejiang'),
    (c) => {
      answer(c, 'entity.existingServiceCount', 50);
    },
    /50|数量|最多/,
  ),
  accessOf('ip-private/h1', at(app, 'sichuan'), { ips: ['10.0.3.7'] }, /内网|IP/),
  accessOf('ip-range/h1', at(company, 'hubei'), { ips: ['203.0.113.0/24'] }, /IP|段/),
  accessOf('ip-missing/h1', at(person, 'guangxi'), { ips: [] }, /IP/),
  serviceOf('language-missing/h1', at(company, 'ningxia'), { languages: [] }, /语言/),
  pair(
    'id-one-side/h1',
    at(app, 'shanxi'),
    (c) => {
      c.documents = c.documents.filter(({ side, of }) => !(of === 'admin' && side === 'front'));
    },
    /正反面|身份证|一面/,
  ),
  pair('licence-missing/h1', at(mini, 'liaoning'), without('subject-certificate'), /证件|执照/),
  onAndroid('app-md5/h1', at(app, 'chongqing'), { signature: 'ab12' }, /MD5|签名|特征/),
  onAndroid('app-package-form/h1', at(app, 'guangxi'), { packageName: '云帆' }, /包名/),
  onIos('app-key-missing/h1', at(app, 'xinjiang'), { publicKey: null }, /公钥/),
  serviceOf('app-no-domain/h1', at(app, 'gansu'), { domains: [] }, /域名/),
  pair(
    'police-no-icp/h1',
    police,
    (c) => {
      delete c.entity.icpNumber;
      delete service(c).icpNumber;
      answer(c, 'subjectRecord', 'none');
      answer(c, 'serviceRecord', 'none');
    },
    /公安|备案号|ICP/,
  ),
  serviceOf('police-30-days/h1', police, { openedOn: '2026-09-01' }, /30/),
  pair(
    'edu-letter/h1',
    at(company, 'henan'),
    (c) => {
      c.entity.businessScope += '；教育咨询服务';
      answer(c, 'service.involvesPreApproval', false);
    },
    /教育|培训|承诺/,
  ),
  pair(
    'finance-letter/h1',
    at(company, 'zhejiang'),
    (c) => {
      c.entity.businessScope += '；投资管理';
      answer(c, 'service.involvesPreApproval', false);
    },
    /金融|投资|承诺/,
  ),
  pair(
    'gov-form/h1',
    at(company, 'heilongjiang'),
    (c) => {
      Object.assign(c.entity, {
        type: 'government',
        certType: 'uscc-certificate',
        certNumber: unifiedCode('11', c.entity.region.code),
      });
      c.documents = c.documents.filter(({ type }) => type !== 'gov-site-approval-form');
    },
    /编办|审批|gov|证件/,
  ),
];
