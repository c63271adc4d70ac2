// Which refusals are an app's, a mini program's, or the police's?
import { app, company, mini, paper, person, police } from '../clients';
import { answer, nothing, order, type Pair, pair, principal, service, unanswered } from '../pair';

const build = (id: string, at: number, more: object, says: RegExp): Pair =>
  pair(
    id,
    app,
    (client) => {
      Object.assign(service(client).apps[at] ?? {}, more);
    },
    says,
  );
const DATES = { certValidUntil: '2027-01-10' } as const;
const bytes = (count: number): string =>
  `/9j/4AAQSkZJRgABAQAAAQABAAD/${'A'.repeat(Math.ceil(count / 3) * 4)}`;

const personal = () => {
  const client = mini();
  const { name, certNumber } = principal(client);
  Object.assign(client.entity, { type: 'personal', certType: 'resident-id', name, certNumber });
  return client;
};

export const APPS: readonly Pair[] = [
  build('app-md5', 0, { signature: '0123456789abcdef' }, /MD5/),
  build('app-md5-hex', 0, { signature: 'zz23456789abcdef0123456789abcdzz' }, /MD5/),
  build('app-sha1', 1, { signature: '0123456789abcdef0123456789abcdef' }, /SHA-?1/),
  build('app-sha1-two', 1, { signature: '0123456789abcdef0123456789abcdef0123456g' }, /SHA-?1/),
  build('app-sha1-two/2', 0, { signature: '0123456789abcdef0123456789abcdef01234567' }, /MD5/),
  build('app-key-missing', 0, { publicKey: null }, /公钥/),
  build('app-key-missing/2', 1, { publicKey: undefined }, /公钥/),
  build('app-package-missing', 0, { packageName: null }, /包名/),
  build('app-package-missing/2', 1, { packageName: undefined }, /包名|Bundle/),
  pair(
    'app-package-same',
    app,
    (client) => {
      client.services.push({
        ...service(client),
        id: 'two',
        name: '云帆移动助手',
        domains: [],
        apps: [{ platform: 'android', packageName: 'com.yunfan.desk' }],
      });
    },
    /包名.*(相同|同一|重复)/,
  ),
  pair(
    'order-huawei-person',
    () => {
      const client = person('shaanxi');
      order(client).provider = 'huawei';
      client.services.push({ ...service(app()), id: 'app', name: '示范摄影笔记', servicePrincipal: 'self' });
      return client;
    },
    (client) => {
      order(client).services.push('app');
    },
    /分两次/,
  ),
  pair('app-platform-unlisted', app, nothing, /平台.*填全/, { 'app.allPlatformsListed': false }),
  build('app-package-form', 0, { packageName: '青禾 app' }, /包名/),
  build('app-package-form/2', 0, { packageName: 'com.yunfan..desk!' }, /包名/),
  build('app-package-form/3', 0, { packageName: 'yunfandesk' }, /包名/),
  pair(
    'app-no-domain',
    app,
    (client) => {
      service(client).domains = [];
    },
    /域名/,
  ),
  pair('app-sdk', app, nothing, /SDK/, { 'app.sdkUnlisted': true, 'app.usesOtherSdk': true }),
  pair('app-name-differs', app, nothing, /平台.*(名称|一致)/, { 'service.nameMatchesSite': false }),
  pair('app-name-differs-live', app, nothing, /(实际应用名|名称).*一致/, {
    'service.nameMatchesSite': false,
  }),
];

export const MINIS: readonly Pair[] = [
  pair(
    'mini-baidu-person',
    personal,
    (client) => {
      order(client).provider = 'baidu';
    },
    /不支持个人/,
  ),
  pair(
    'content-person-business/mini',
    () => {
      const client = personal();
      service(client).remark = '记录本人的读书笔记，供自己翻看';
      return client;
    },
    (client) => {
      service(client).remark = '销售自家做的果酱，支持下单和会员充值';
    },
    /个人主体.*经营/,
  ),
  pair('mini-owner', mini, nothing, /认证主体|账号实名/, { 'account.realNameMatchesSubject': false }),
  pair(
    'mini-remark',
    mini,
    (client) => {
      service(client).remark = null;
    },
    /备注/,
  ),
  pair(
    'mini-licence-3-months',
    mini,
    (client) => {
      Object.assign(client.entity, DATES);
    },
    /(证件|执照).*(三个月|3个月)/,
  ),
  pair(
    'mini-licence-expired',
    mini,
    (client) => {
      client.entity.certValidUntil = '2026-08-01';
    },
    /(证件|执照).*(有效期|过期)/,
  ),
  pair(
    'mini-id-expired',
    mini,
    (client) => {
      principal(client).certValidUntil = '2026-08-01';
    },
    /(负责人证件|身份证).*(有效期|过期)/,
  ),
  pair('mini-certificate-address', mini, nothing, /证件住所/, { 'address.sameAsCertificate': false }),
  pair(
    'mini-organizer-conflict',
    mini,
    (client) => unanswered(client, 'subjectRecord'),
    /(主办者冲突|已.*备案)/,
    { subjectRecord: 'only-at-other-providers', 'entity.miitRecordExists': true },
  ),
  pair(
    'mini-organizer-conflict/2',
    mini,
    (client) => unanswered(client, 'pendingOrder'),
    /(主办者冲突|订单)/,
    { pendingOrder: true, 'order.pendingElsewhere': true },
  ),
  pair(
    'mini-phones-same',
    mini,
    (client) => {
      principal(client, 1).mobile = principal(client).mobile;
    },
    /(电话|手机|号码).*(不能相同|不同)/,
  ),
  pair('mini-papers-unclear', mini, nothing, /清晰/, { 'documents.allLegible': false }),
  pair('mini-papers-copy', mini, nothing, /原件/, { 'documents.allOriginalColour': false }),
  pair('mini-watermark', mini, nothing, /水印/, { 'documents.watermark': 'other' }),
  pair(
    'mini-face',
    mini,
    (client) => unanswered(client, 'servicePrincipal.faceVerified'),
    /人脸|真实性核验/,
    { 'servicePrincipal.faceVerified': false },
  ),
  pair(
    'mini-sp-not-rep',
    mini,
    (client) => {
      client.entity.subjectPrincipal = 'admin';
    },
    /(主体负责人).*(授权|法定代表人)/,
  ),
  pair(
    'mini-limit-person',
    personal,
    (client) => {
      answer(client, 'subjectRecord', 'at-this-provider');
      answer(client, 'otherServicesUnderSubject', 5);
    },
    /最多.*5个/,
  ),
];

export const POLICE: readonly Pair[] = [
  pair(
    'police-no-icp',
    police,
    (client) => {
      delete client.entity.icpNumber;
      delete service(client).icpNumber;
      answer(client, 'serviceRecord', 'none');
      answer(client, 'subjectRecord', 'none');
      answer(client, 'serviceAtThisProvider', false);
    },
    /ICP备案/,
  ),
  pair(
    'police-no-icp/2',
    police,
    (client) => {
      service(client).icpNumber = null;
      answer(client, 'serviceRecord', 'none');
      answer(client, 'serviceAtThisProvider', false);
      answer(client, 'otherServicesUnderSubject', 1);
    },
    /ICP备案/,
  ),
  pair(
    'police-30-days',
    police,
    (client) => {
      service(client).openedOn = '2026-09-01';
    },
    /30日/,
  ),
  pair(
    'police-domain-cert',
    police,
    (client) => {
      client.documents = client.documents.filter(({ type }) => type !== 'domain-certificate');
    },
    /域名证书/,
  ),
  pair(
    'police-file-size',
    police,
    (client) => {
      client.documents = client.documents.map((one) =>
        one.type === 'subject-certificate'
          ? paper('subject-certificate', 'entity', { data: bytes(500_000) })
          : one,
      );
    },
    /400 ?KB/,
  ),
  pair('police-interactive', police, nothing, /交互式/, {
    'service.hasForum': true,
    'service.isInteractive': true,
  }),
  pair(
    'police-licence',
    police,
    (client) => {
      client.documents = client.documents.filter(({ type }) => type !== 'subject-certificate');
    },
    /主办单位证件/,
  ),
  pair(
    'police-licence/2',
    () => {
      const client = company();
      order(client).intent = 'file-with-police';
      order(client).answers = police().filings[0]?.answers ?? [];
      return client;
    },
    (client) => {
      client.documents = [];
    },
    /主办单位证件/,
  ),
];
