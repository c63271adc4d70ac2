// What does a filing ask about parties outside it, and which of their fields are left alone?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idsFor } from '../../../../lib/page/recognise/label-to-field';
import { lexiconOf } from '../../../../lib/page/recognise/lexicon';
import type { Vocabulary } from '../../../../lib/page/recognise/portal-map';

const lexicon = lexiconOf(JSON.parse(readFileSync('rules/portals/fields.json', 'utf8')) as Vocabulary); // tests/portals.test.ts holds the file to this type
const idsUnder = (section: readonly string[], label: string, isUpload = false): readonly string[] =>
  idsFor(label, section, lexicon, null, isUpload).ids;

describe('a label about a party outside the filing', () => {
  it.each([
    ['接入信息', '接入服务商名称', 'access.ispName'],
    ['接入信息', '接入商所在地', 'access.ispRegion'],
    ['接入信息', '接入商分支机构', 'access.branch'],
    ['接入信息', '域名注册商 Registrar', 'access.registrarName'],
    ['接入信息', '域名在哪儿买的？', 'access.registrarName'],
    ['域名资料', '注册管理机构/注册商', 'access.registrarName'],
    ['接入信息', '域名注册服务机构所在地', 'access.registrarRegion'],
    ['网站信息', '域名是登记在谁名下的？', 'service.domainOwner'],
    ['Website', 'Domain is registered to', 'service.domainOwner'],
  ])('under %s %s is asked', (heading, label, id) => expect(idsUnder([heading], label)).toEqual([id]));

  it.each([
    ['接入信息', '接入商联系电话'],
    ['接入信息', '接入商许可证号'],
    ['接入信息', '原接入商'],
    ['接入信息', '域名注册商账号'],
    ['网站信息', '域名所有者证件号码'],
    ['网站信息', '域名持有者邮箱'],
    ['接入商信息', '名称'],
    ['接入信息', '服务器名称'],
    ['上级主管单位信息', '公司名称'],
    ['原主办单位（转出方）', '名称'],
    ['网站信息', '网站描述（meta description，SEO用）'],
    ['SEO设置', '网站描述'],
    ['接入信息', 'IP地址（内网）'],
    ['主体负责人', '手机号码（代理商）'],
    ['推荐人', '他的手机号'],
    ['网站信息', 'Registrant'],
    ['Operation log', 'Operator name'],
    ['Organiser', 'Signature'],
    ['Server', 'Public key'],
    ['SSH密钥', '公钥'],
    ['SDK信息', '包名'],
    ['网站信息', '许可证名称'],
  ])('under %s %s is not', (heading, label) => expect(idsUnder(['ICP备案', heading], label)).toEqual([]));

  it('an upload takes the emergency contact’s identity card, and their number is not asked for', () => {
    expect(idsUnder(['网站材料'], '应急联络人身份证人像面', true)).toEqual(['upload.emergencyIdFront']);
    expect(idsUnder(['网站材料'], '应急联络人手持证件照', true)).toEqual(['upload.emergencyHoldId']);
    expect(idsUnder(['网站负责人'], '应急联络人证件号码')).toEqual([]);
    expect(idsUnder(['网站负责人'], '备用联系人')).toEqual([]);
  });
});

describe('a label of words that belong together', () => {
  it.each([
    ['主体负责人信息', '户籍地址', 'subjectPrincipal.idAddress'],
    ['主体信息', '主办人姓名/单位名称', 'entity.name'],
    ['主体信息', '股东/投资人', 'entity.investor'],
    ['前置审批', '审批文号', 'service.preApprovalNumber'],
  ])('under %s %s is asked', (heading, label, id) => expect(idsUnder([heading], label)).toEqual([id]));
});

describe('a label whose owner only the heading names', () => {
  it.each([
    ['主体负责人', '他的手机号是多少？', 'subjectPrincipal.mobile'],
    ['谁来管这个网站？', '他的邮箱', 'servicePrincipal.email'],
    ['ICP Registrant', "Registrant's existing ICP record number", 'entity.icpNumber'],
    ['Operator', 'Operator name', 'entity.name'],
    ['Primary contact (entity)', 'ID no.', 'subjectPrincipal.certNumber'],
  ])('under %s %s is read', (heading, label, id) => expect(idsUnder(['备案', heading], label)).toEqual([id]));

  it('a title with a full stop in an abbreviation is read to its end', () =>
    expect(idsUnder(['公司资料'], 'Legal Rep. ID No. 法定代表人证件号')).toEqual([
      'entity.legalPersonCertNumber',
    ]));
});

it.each([
  ['精确到', '收信地址（精确到门牌）', 'entity.mailAddress'],
  ['填写到', '通信地址（填写到房间号）', 'entity.mailAddress'],
] as const)('brackets that say how exactly to write (%s) are no part of the name', (_, label, id) => {
  expect(idsFor(label, ['主体信息'], lexicon).ids).toEqual([id]);
});

it('the holder of a domain is read with its bare translation', () => {
  expect(idsFor('域名持有人 Registrant', ['域名 Domain'], lexicon).ids).toEqual(['service.domainOwner']);
  expect(idsFor('代理商 Registrant', ['域名 Domain'], lexicon).ids).toEqual([]);
});

it.each(['是否含新闻、出版、药品、影视等须前置审批的内容', '新闻、出版、药品等需先审批的内容'])(
  'what must be approved may be listed before its name: %s',
  (label) => expect(idsFor(label, ['站点信息'], lexicon).ids).toEqual(['service.preApproval']),
);

it('brackets that repeat a part of unread words name a paper', () => {
  const named = (label: string) => idsFor(label, ['主体材料'], lexicon, null, true).ids;
  expect(named('互联网信息服务备案真实性承诺（真实性责任告知书）')).toEqual(['upload.notice']);
  expect(named('代理商真实性说明书（真实性责任告知书）')).toEqual([]);
  expect(named('关联企业证明（真实性责任告知书）')).toEqual([]);
});

it('凭证 is a certificate', () => {
  const ids = (label: string) => idsFor(label, ['主办单位'], lexicon).ids;
  expect(['凭证', '凭证号码', '凭证到期日'].flatMap(ids)).toEqual([
    'entity.certType',
    'entity.certNumber',
    'entity.certValidity',
  ]);
  expect(idsFor('凭证号码', ['对公付款'], lexicon).ids).toEqual([]);
});

it('where a domain was registered and where it leads may be asked in plain words', () => {
  expect(idsFor('域名在哪家注册商', ['域名与首页'], lexicon).ids).toEqual(['access.registrarName']);
  expect(idsFor('域名解析到的服务器 IP', ['域名与首页'], lexicon).ids).toEqual(['access.ip']);
});

it('what a value is changed to is asked as it is where it is filed first, and what it was before is not', () => {
  const ids = (label: string) => idsUnder(['主体负责人'], label);
  expect(ids('变更后手机号码')).toEqual(['subjectPrincipal.mobile']);
  expect(ids('变更后的负责人姓名')).toEqual(['subjectPrincipal.name']);
  expect(ids('新手机号码')).toEqual(['subjectPrincipal.mobile']);
  expect(['新密码', '新闻单位名称', '新经办人手机'].flatMap(ids)).toEqual([]);
  expect(idsUnder(['网站信息'], '修改后网站名称')).toEqual(['service.name']);
  expect(['变更前手机号码', '原手机号码', '变更后开户行', '变更后登录密码'].flatMap(ids)).toEqual([]);
});

describe('a label in words that are said rather than printed in a law', () => {
  it.each([
    ['网站信息', '内容大类', 'service.content'],
    ['网站信息', '需先批的内容', 'service.preApproval'],
    ['接入信息', '机器放在', 'access.location'],
    ['接入信息', '服务器放在', 'access.location'],
    ['主体信息', '投资者或上级', 'entity.investor'],
    ['主体负责人', '证件有效', 'subjectPrincipal.certValidity'],
    ['主体负责人', '证件有效截止', 'subjectPrincipal.certValidity'],
    ['网站负责人', '应急', 'servicePrincipal.emergencyPhone'],
  ])('under %s %s is asked', (heading, label, id) => expect(idsUnder([heading], label)).toEqual([id]));

  it.each([
    ['主体负责人', '有效证件', 'subjectPrincipal.certType'],
    ['主体负责人', '有效证件号码', 'subjectPrincipal.certNumber'],
  ])('under %s %s still asks for %s', (heading, label, id) =>
    expect(idsUnder([heading], label)).toEqual([id]),
  );
});

describe('a label with its translation in brackets', () => {
  it.each([
    ['Person in charge of the website (网站负责人)', 'Full name (姓名)', 'servicePrincipal.name'],
    ['Organizer (主办单位)', 'Name (单位名称)', 'entity.name'],
    ['网站负责人', '姓名（Name）', 'servicePrincipal.name'],
  ])('under %s: %s', (heading, label, id) => expect(idsUnder([heading], label)).toEqual([id]));

  it.each(['E-mail (手机号码)', 'IP address (姓名)'])(
    'says nothing where both ask for something else: %s',
    (label) => expect(idsUnder(['Website (网站)'], label)).toEqual([]),
  );
});

it.each([
  ['互联网信息服务备案承诺 / 真实性责任告知书', ['upload.notice']],
  ['诚信经营声明或网站备案承诺书', ['upload.commitment']],
  ['承诺书 / 真实性责任告知书', []], // both can be read, and only the person knows which is meant
  ['客户确认书 / 代理商授权书', []],
])('of two papers, the only one that can be read is asked: %s', (label, ids) =>
  expect(idsUnder(['主体材料'], label, true)).toEqual(ids),
);

it.each(['登记地', '注册登记地'])('%s of the entity is its region', (label) =>
  expect(idsUnder(['主办者'], label)).toEqual(['entity.region']),
);

describe('what is asked of a site, its server and its domain in the words of other makers', () => {
  it.each(
    ['服务器', '主机', '机器', '设备', '机柜'].flatMap((thing) =>
      ['放置地点', '所在机房', '所在省市', '摆放位置'].map((place) => thing + place),
    ),
  )('%s is where the server stands', (label) =>
    expect(idsUnder(['ICP备案', '接入信息'], label)).toEqual(['access.location']),
  );

  it.each(
    ['服务商', '云平台', '主机商'].flatMap((giver) =>
      ['备案码', '授权码', '备案服务号'].map((code) => `${giver}给的${code}`),
    ),
  )('%s is the filing’s code', (label) =>
    expect(idsUnder(['ICP备案', '接入信息'], label)).toEqual(['access.authCode']),
  );

  it.each([
    ['接入信息', '用于备案的云服务器', 'access.resource'],
    ['接入信息', '已购资源实例', 'access.resource'],
    ['接入信息', '用什么方式接入互联网', 'access.method'],
    ['接入信息', '受理地市分公司', 'access.branch'],
    ['接入信息', '接入商是否位于境外', 'access.ispAbroad'],
    ['接入信息', '域名是在哪家平台买的', 'access.registrarName'],
    ['网站信息', '给网站起个名字', 'service.name'],
    ['网站信息', '网站打算叫啥名', 'service.name'],
    ['网站信息', '域名还能用到哪天', 'service.domainExpiry'],
    ['网站信息', '实名是哪天通过的', 'service.domainRealNameDate'],
    ['网站信息', '前审文号', 'service.preApprovalNumber'],
    ['网站信息', '用户之间能聊天、发弹幕或评论吗', 'service.interactive'],
    ['网站信息', '访客能在网站上做哪些互动', 'service.interactiveKinds'],
    ['APP 信息', '后台跑在哪台服务器', 'app.serverInfo'],
    ['APP 信息', '安装包签名的 MD5 指纹', 'app.signature'],
    ['APP 信息', '跑在哪些系统上', 'app.platform'],
    ['Website', 'What is the site called?', 'service.name'],
    ['Website', 'Planned launch date', 'service.openDate'],
    ['Website', 'Can visitors post comments?', 'service.interactive'],
    ['Website', 'Short description of the site', 'service.remark'],
    ['Hosting', 'City of the data center', 'access.location'],
    ['Hosting', 'Cloud server to be filed', 'access.resource'],
  ])('under %s %s is asked', (heading, label, id) =>
    expect(idsUnder(['ICP备案', heading], label)).toEqual([id]),
  );

  it.each([
    ['接入信息', '机器资产号'],
    ['接入信息', '主机到期日'],
    ['接入信息', '解析服务商账号'],
    ['网站信息', '站点编号'],
    ['网站信息', '站点统计代码'],
    ['APP 信息', '当前版本号'],
    ['APP 信息', '应用商店下载链接'],
  ])('under %s %s is not', (heading, label) => expect(idsUnder(['ICP备案', heading], label)).toEqual([]));
});
