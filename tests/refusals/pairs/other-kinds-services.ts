// Pairs of other bodies, second half: people, access, content, apps and papers.
import { foundation, harmony, hongKong, institution, lawyers, office, school, society } from '../bodies';
import { app, company, mini, police, residentNumber } from '../clients';
import { approvalLeftOpen, type Pair, pair, principal, service, without } from '../pair';
import { accessOf, admin, entity, head, onAndroid, onIos, serviceOf } from '../setting';

export const OTHER_KINDS_SERVICES: readonly Pair[] = [
  admin('phones-same/k1', society(company, 'hubei'), { mobile: '19900000001' }, /电话|手机/),
  pair(
    'same-person-two-phones/k1',
    institution(company, 'sichuan'),
    (c) => {
      const { name, certNumber } = principal(c);
      Object.assign(principal(c, 1), { name, certNumber });
    },
    /同一(人|个人)|手机|电话/,
  ),
  admin('emergency-missing/k1', lawyers(company, 'chongqing'), { emergencyPhone: null }, /应急/),
  head('mobile-invalid/k1', office(company, 'anhui'), { mobile: '0551-62345678' }, /手机/),
  head('email-invalid/k1', hongKong('hainan'), { email: 'self@@sample.com' }, /邮箱/),
  head(
    'landline-invalid/k1',
    society(company, 'shanxi'),
    { landline: '1234' },
    /办公电话|固定电话|座机|电话/,
  ),
  head('id-expired/k1', hongKong('sichuan'), { certValidUntil: '2026-08-01' }, /有效|过期|到期/),
  pair(
    'minor/k1',
    school(company, 'zhejiang'),
    (c) => {
      const young = principal(c, 1);
      const number = residentNumber(c.entity.region.code, '2010-07-08');
      Object.assign(young, { birthDate: '2010-07-08', certNumber: number });
    },
    /周岁|年龄/,
  ),
  entity('sp-not-rep/k1', society(company, 'shanxi'), { subjectPrincipal: 'admin' }, /法定代表人/),
  pair(
    'letter-service/k1',
    institution(company, 'tianjin'),
    without('service-principal-authorization'),
    /授权书/,
  ),
  pair('gov-form/k1', office(company, 'jiangxi'), without('gov-site-approval-form'), /编办|编制/),
  accessOf('ip-private/k1', lawyers(company, 'zhejiang'), { ips: ['172.20.1.9'] }, /内网|私有|IP/),
  accessOf(
    'server-abroad/k1',
    foundation(company, 'shanghai'),
    { location: { code: '710000', names: ['台湾省'] } },
    /中国(内地|大陆)/,
  ),
  accessOf('server-place-missing/k1', society(company, 'ningxia'), { location: null }, /放置|所在地|位置/),
  serviceOf(
    'content-too-many/k1',
    lawyers(company, 'hebei'),
    { content: ['unit-portal', 'general-portal'] },
    /内容/,
  ),
  serviceOf(
    'content-person-text/k1',
    hongKong('hunan'),
    { remark: '展示本店的代购商品与报价，接受客户订货' },
    /备注|经营|企业/,
  ),
  onIos('app-sha1/k1', harmony('jiangsu'), { signature: '0123456789ABCDEF' }, /SHA|签名|指纹/),
  onAndroid(
    'app-md5-hex/k1',
    harmony('hubei'),
    { signature: '0123456789abcdef0123456789abcdeg' },
    /MD5|十六进制|签名|指纹/,
  ),
  pair(
    'app-key-missing/k1',
    harmony('guangdong'),
    (c) => {
      Object.assign(service(c).apps[2] ?? {}, { publicKey: null });
    },
    /公钥/,
  ),
  pair(
    'app-package-missing/k1',
    harmony('zhejiang'),
    (c) => {
      Object.assign(service(c).apps[2] ?? {}, { packageName: null });
    },
    /包名|Bundle/,
  ),
  serviceOf('app-no-domain/k1', institution(app, 'shandong'), { domains: [] }, /域名/),
  pair('approval-religion/k1', society(company, 'fujian'), approvalLeftOpen, /宗教|审批/, {
    'service.involvesPreApproval': true,
    'service.contentCategories': ['religion'],
  }),
  pair('licence-missing/k1', institution(mini, 'guangxi'), without('subject-certificate'), /证件|证书/),
  pair(
    'id-one-side/k1',
    lawyers(company, 'yunnan'),
    (c) => {
      c.documents = c.documents.filter(({ of, side }) => !(of === 'legal' && side === 'back'));
    },
    /反面|正反/,
  ),
  pair(
    'image-type/k1',
    society(company, 'gansu'),
    (c) => {
      c.documents = c.documents.map((one) =>
        one.type === 'subject-certificate'
          ? { ...one, fileName: '登记证书.pdf', mediaType: 'application/pdf' as const, data: 'JVBERi0xLjQK' }
          : one,
      );
    },
    /格式|图片|JPG|PNG/i,
  ),
  pair(
    'subject-filed-field/k1',
    institution(company, 'shandong'),
    (c) => {
      c.entity.icpNumber = '鲁ICP备2021000001号';
    },
    /备案号/,
  ),
  serviceOf('police-30-days/k1', () => police(), { openedOn: '2026-10-20' }, /30/),
];
