// The same reasons once more, where the fault is written in a form that is seldom seen.
import { app, company, mini, paper, person, police } from '../clients';
import { domain, nothing, order, type Pair, pair, principal, service } from '../pair';
import { accessOf, admin, at, called, domainOf, entity, head, onAndroid, onIos, serviceOf } from '../setting';

const WEBP = 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';
const OWNER = /域名.*(所有|持有|注册人|注册者)/;

export const UNUSUAL_FORMS: readonly Pair[] = [
  domainOf(
    'dom-owner-other-unit/u1',
    at(company, 'jiangsu'),
    { owner: '江苏示例云帆科技有限公司南京分公司' },
    OWNER,
  ),
  domainOf('dom-owner-other-unit/u2', at(app, 'zhejiang'), { owner: '浙江示例云帆科技公司' }, OWNER),
  domainOf('dom-company-owner-person/u1', at(person, 'sichuan'), { owner: '示范摄影工作室' }, OWNER),
  domainOf(
    'dom-real-name-fresh/u1',
    at(person, 'guangdong'),
    { realNameSince: '2026-11-25' },
    /实名.*(3[天日]|三天|入库|工作日)/,
  ),
  domainOf('dom-expired/u1', at(company, 'tianjin'), { expires: '2026-11-24' }, /域名.*(到期|过期|有效)/),
  domainOf('dom-invalid/u1', company, { name: 'yunfan-sample..com' }, /域名/),
  domainOf('dom-invalid/u2', company, { name: '-yunfan.com' }, /域名/),
  pair(
    'dom-subdomain/u1',
    at(company, 'beijing'),
    (c) => {
      domain(c).name = 'www.yunfan-sample.com';
    },
    /主域名|顶级|二级|www/,
  ),
  serviceOf('home-url-foreign/u1', at(company, 'hubei'), { homeUrls: ['yunfan-sample.com.cn'] }, /首页/),
  serviceOf('home-url-form/u1', company, { homeUrls: ['http:/www.yunfan-sample.com'] }, /首页/),
  called('name-two-signs/u1', at(company, 'hunan'), '云 帆', /名称.*(3个|三个|不足|少于)/),
  called('name-digits/u1', at(person, 'hubei'), '８８００８８', /名称|数字/),
  called('name-special/u1', at(company, 'ningxia'), '云帆★产品手册', /名称.*符号|符号/),
  called('name-people/u1', at(mini, 'hebei'), '国家云帆服务台', /名称.*人民|人民/),
  called('name-anticorruption/u1', mini, '云帆廉政教育台', /敏感|廉政|名称/),
  called('name-person-place/u1', at(person, 'zhejiang'), '杭州西湖摄影笔记', /地名|名称/),
  called('name-person-generic/u1', at(person, 'jilin'), '示范资讯导航', /名称/),
  called('name-person-factory/u1', at(person, 'anhui'), '示范农场基地', /名称/),
  pair(
    'approval-drugs-medical-devices/u1',
    app,
    (c) => {
      service(c).name = '云帆药房';
    },
    /药|审批/,
    { 'service.involvesPreApproval': true, 'service.contentCategories': ['drugs-medical-devices'] },
  ),
  called('name-domain-part/u1', at(person, 'fujian'), 'shifan notes sample点cn笔记', /域名|名称/),
  pair('name-scope/u1', at(mini, 'shandong'), nothing, /名称.*(关联|有关|经营)/, {
    'service.nameRelatedToEntity': false,
  }),
  pair(
    'uscc-check/u1',
    at(app, 'hunan'),
    (c) => {
      const { certNumber } = c.entity;
      c.entity.certNumber = `${certNumber.slice(0, 10)}O${certNumber.slice(11)}`;
    },
    /代码|证件号/,
  ),
  entity(
    'licence-old-number/u1',
    mini,
    { certNumber: '330106000012343' },
    /统一社会信用代码|三证合一|注册号/,
  ),
  entity('type-certificate/u1', at(app, 'henan'), { type: 'institution' }, /性质/),
  entity('filed-other-province/u1', at(mini, 'zhejiang'), { icpNumber: '粤ICP备2024000001号' }, /省|备案号/),
  entity(
    'address-shixiaqu/u1',
    at(app, 'chongqing'),
    { mailAddress: '重庆市市辖区渝中区示例路1号云帆大厦501室' },
    /市辖区/,
  ),
  entity(
    'address-special/u1',
    at(mini, 'henan'),
    { mailAddress: '河南省郑州市中原区示例路1号@云帆大厦5楼501室' },
    /特殊|符号/,
  ),
  entity(
    'address-abbreviated/u1',
    at(app, 'liaoning'),
    { mailAddress: '辽宁省沈阳市和平区示例路18号3#2-501' },
    /缩写|简写|符号|写/,
  ),
  entity('investor-empty/u1', app, { investor: '' }, /投资者|上级/),
  entity('investor-digits/u1', mini, { investor: '张示例100%' }, /投资者|上级/),
  entity('sp-not-rep/u1', at(app, 'shanxi'), { subjectPrincipal: 'admin' }, /法定代表人/),
  pair(
    'emergency-same/u1',
    at(app, 'jiangxi'),
    (c) => {
      principal(c, 1).emergencyPhone = principal(c, 1).mobile;
    },
    /应急/,
  ),
  pair(
    'ids-same/u1',
    at(mini, 'gansu'),
    (c) => {
      principal(c, 1).certNumber = principal(c).certNumber;
    },
    /同一.*(身份证|证件)|(身份证|证件).*(同|相同)/,
  ),
  head('mobile-invalid/u1', at(mini, 'guizhou'), { mobile: '10086' }, /手机/),
  head('mobile-invalid/u2', at(app, 'guizhou'), { mobile: '+86 199 0000 000' }, /手机/),
  admin('email-invalid/u1', app, { email: 'li.sample@yunfan' }, /邮箱|邮件/),
  head('id-expired/u1', at(app, 'qinghai'), { certValidUntil: '2026-11-20' }, /(身份证|证件).*(过期|有效期)/),
  head('minor/u1', at(person, 'guangdong'), { birthDate: '2010-06-20' }, /周岁|年龄|出生/),
  accessOf(
    'server-abroad/u1',
    at(app, 'zhejiang'),
    { location: { code: '820000', names: ['澳门特别行政区'] } },
    /中国(内地|大陆)/,
  ),
  accessOf('ip-private/u1', at(app, 'zhejiang'), { ips: ['169.254.10.1'] }, /内网|私有|本机|保留|无效|IP/),
  accessOf('ip-private/u2', company, { ips: ['fd12:3456:789a::1'] }, /内网|私有|IP/),
  accessOf('ip-range/u1', at(mini, 'zhejiang'), { ips: ['203.0.113.*'] }, /IP/),
  accessOf('ip-invalid/u1', company, { ips: ['0.0.0.0'] }, /IP/),
  onAndroid('app-md5/u1', app, { signature: '0123456789abcdef0123456789abcdef01234567' }, /MD5|签名|指纹/),
  onIos('app-sha1/u1', app, { signature: '0123456789abcdef0123456789abcdef' }, /SHA|签名|指纹/),
  onAndroid('app-package-form/u1', app, { packageName: '1com.yunfan' }, /包名/),
  onIos('app-package-missing/u1', app, { packageName: '' }, /包名|Bundle/),
  pair(
    'app-package-same/u1',
    app,
    (c) => {
      c.services.push({ ...service(c), id: 'two', name: '云帆客户端', domains: [] });
      order(c).services.push('two');
    },
    /包名/,
  ),
  pair(
    'letter-expired/u1',
    at(company, 'tianjin'),
    (c) => {
      c.documents = c.documents.map((one) =>
        one.type === 'service-principal-authorization' ? { ...one, issuedOn: '2025-01-05' } : one,
      );
    },
    /授权书/,
  ),
  pair(
    'image-type/u1',
    mini,
    (c) => {
      c.documents = c.documents.map((one) =>
        one.type === 'subject-certificate'
          ? {
              ...paper('subject-certificate', 'entity'),
              fileName: '执照.webp',
              mediaType: 'image/webp',
              data: WEBP,
            }
          : one,
      );
    },
    /格式|JPG|PNG/i,
  ),
  pair(
    'police-licence/u1',
    () => police(),
    (c) => {
      c.documents = c.documents.filter(({ type }) => type !== 'subject-certificate');
    },
    /证件|执照|材料/,
  ),
  pair('police-interactive/u1', () => police(), nothing, /交互/, { 'service.isInteractive': true }),
];
