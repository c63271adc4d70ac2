// Which field does a label mean under its headings, and which labels mean none?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idsFor } from '../../../../lib/page/recognise/label-to-field';
import { lexiconOf } from '../../../../lib/page/recognise/lexicon';
import type { Vocabulary } from '../../../../lib/page/recognise/portal-map';

const lexicon = lexiconOf(JSON.parse(readFileSync('rules/portals/fields.json', 'utf8')) as Vocabulary); // tests/portals.test.ts holds the file to this type
const idsUnder = (section: readonly string[], label: string): readonly string[] =>
  idsFor(label, section, lexicon).ids;

describe('a label under a heading', () => {
  it.each([
    ['ICP备案', '完善主体信息', '名称', 'entity.name'],
    ['ICP备案', '变更后主体信息', '证件号码', 'entity.certNumber'],
    ['ICP备案', '网站2负责人', '手机号码', 'servicePrincipal.mobile'],
    ['ICP備案', '網站二資料', '名稱', 'service.name'],
    ['ICP filing', 'Website 2 principal', 'ID number', 'servicePrincipal.certNumber'],
    ['ICP备案', '网站/APP信息', '名称', 'service.name'],
    ['ICP备案', '填写网站的负责人信息', '姓名', 'servicePrincipal.name'],
    ['ICP备案', '单位的负责人', '手机号码', 'subjectPrincipal.mobile'],
    ['ICP备案', '该网站负责人', '姓名', 'servicePrincipal.name'],
    ['ICP备案', '1一、主体单位负责人', '有效证件号', 'subjectPrincipal.certNumber'],
    ['ICP备案', '1申办单位', '证件号', 'entity.certNumber'],
    ['ICP备案', '互联网网站负责人', '姓名（真实姓名）', 'servicePrincipal.name'],
    ['ICP filing', 'Website principal', 'Real name', 'servicePrincipal.name'],
    ['ICP备案', '新增网站', '站名', 'service.name'],
    ['ICP备案', '接入信息', '服务器放在哪', 'access.location'],
    ['ICP备案', '主体负责人 / Principal of the Organizer', '姓名', 'subjectPrincipal.name'],
    ['ICP备案', 'Person in Charge of the Website / 网站负责人', '证件号码', 'servicePrincipal.certNumber'],
    ['互联网信息服务备案登记表', '主办单位情况', '名称', 'entity.name'],
    ['备案人员', '主体负责人', '姓名', 'subjectPrincipal.name'],
  ])('%s › %s: %s', (title, heading, label, id) => expect(idsUnder([title, heading], label)).toEqual([id]));

  it.each([
    ['关联企业信息', '名称'],
    ['收票单位', '名称'],
    ['网站技术负责人', '姓名'],
    ['推广专区', '手机号码'],
    ['Partner portal setup', 'Email'],
    ['经办人 / Website principal', '手机号码'],
    ['主体负责人 / Website principal', '手机号码'],
  ])('under %s the owner of %s is unknown', (heading, label) =>
    expect(idsUnder(['ICP备案', '主体信息', heading], label)).not.toHaveLength(1),
  );

  it.each([
    ['网站域名', ['service.domain']],
    ['域名', ['service.domain']],
    ['证件住所', ['subjectPrincipal.idAddress']],
    ['性质', []],
  ])('under a person, %s is a field of a service only, and none of the entity', (label, ids) =>
    expect(idsUnder(['ICP备案', '主体负责人信息'], label)).toEqual(ids),
  );

  it('leaves a label unread when one of its words is unknown', () => {
    expect(idsUnder(['主体信息'], '主办单位名称')).toEqual(['entity.name']);
    expect(idsUnder(['主体信息'], '主办单位旧称名称')).toEqual([]);
    expect(idsUnder(['主体信息'], 'Organizer warehouse name')).toEqual([]);
  });
});

describe('a question in everyday words', () => {
  it.each([
    ['先说说公司', '全名叫什么', 'entity.name'],
    ['先说说公司', '证上的号码是多少', 'entity.certNumber'],
    ['先说说公司', '能收到信的地址', 'entity.mailAddress'],
    ['先说说公司', '公司是谁出资的？（投资人或上级单位）', 'entity.investor'],
    ['再说说公司的备案负责人', '负责人贵姓大名', 'subjectPrincipal.name'],
    ['再说说公司的备案负责人', '手机打不通时，还能打哪个电话？（应急）', 'subjectPrincipal.emergencyPhone'],
    ['再聊聊网站', '网站还有什么想跟审核老师说的？（网站备注）', 'service.remark'],
    ['再聊聊网站', '哪天上线', 'service.openDate'],
    ['谁来管这个网站', '证件号码', 'servicePrincipal.certNumber'],
    ['网站信息', '網域持有人', 'service.domainOwner'],
    ['甲、主办单位资料 A. Organiser', '業務範圍', 'entity.businessScope'],
    ['乙、主體負責人 B. Principal of the organiser', '姓名', 'subjectPrincipal.name'],
  ])('under %s: %s', (heading, label, id) => expect(idsUnder(['备案', heading], label)).toEqual([id]));

  it.each(['发票寄到哪里？（邮寄地址）', '想在哪里收礼品？（没有就空着）', '谁介绍你来的'])(
    '%s asks for nothing of the filing',
    (label) => expect(idsUnder(['备案', '先说说公司'], label)).toEqual([]),
  );
});

describe('a form that is filled in for the ministry', () => {
  it('is not read as an owner in its title', () => {
    expect(idsUnder(['互联网信息服务备案登记表'], '名称')).not.toEqual(['service.name']);
    expect(idsUnder(['网站备案申请表'], '姓名')).not.toHaveLength(1);
  });
});

describe('text in brackets', () => {
  it.each([
    ['联系方式（座机）', ['subjectPrincipal.landline']],
    ['联系方式（手机）', ['subjectPrincipal.mobile']],
    ['姓名（真实姓名）', ['subjectPrincipal.name']],
    ['第二联系电话（应急）', ['subjectPrincipal.emergencyPhone']],
    ['第二联系电话', []],
    ['手机号码（邮箱）', []],
  ])('belongs to the question %s, and is not left out when it asks for something else', (label, ids) =>
    expect(idsUnder(['ICP备案', '主体负责人'], label)).toEqual(ids),
  );
});

describe('words of other regions and older pages', () => {
  it.each([
    ['主體負責人', '行動電話', 'subjectPrincipal.mobile'],
    ['主體負責人', '流動電話號碼', 'subjectPrincipal.mobile'],
    ['網站負責人', '市話', 'servicePrincipal.landline'],
    ['主办单位', '有效证号码', 'entity.certNumber'],
    ['主办单位', '上级/股东', 'entity.investor'],
    ['主办单位', '通信地址 例：江苏省南京市玄武区样例路88号', 'entity.mailAddress'],
    ['主办单位', '执照上登记的住所', 'entity.certAddress'],
    ['APP信息', '安卓包名', 'app.packageName'],
    ['网站负责人', '备用联系电话（应急）', 'servicePrincipal.emergencyPhone'],
    ['网站信息', '是否属于前置审批范围', 'service.preApproval'],
    ['网站信息', '预计开通时间', 'service.openDate'],
    ['主办单位', '统一社会信用代码/注册号', 'entity.certNumber'],
    ['主办单位', '营业执照名称', 'entity.name'],
    ['主办单位', '街道门牌', 'entity.mailAddress'],
    ['主體負責人', '內地手提電話 Mainland mobile no.', 'subjectPrincipal.mobile'],
    ['网站信息', '空间IP', 'access.ip'],
    ['網站資料', '伺服器 IP 地址 Server IP address', 'access.ip'],
    ['接入信息', '弹性公网 IP（EIP）', 'access.ip'],
  ])('%s › %s', (heading, label, id) => expect(idsUnder(['ICP备案', heading], label)).toEqual([id]));

  it.each(['业务联络人', '帳務聯絡人', '技术联络人', '填报人'])('%s is nobody of the filing', (heading) =>
    expect(idsUnder(['ICP备案', heading], '手机号码')).toEqual([]),
  );
});

describe('the purpose of a service', () => {
  it.each(['网站用途说明', '网站简介', '站点内容介绍', 'Website introduction'])(
    '%s is a remark on it',
    (label) => expect(idsUnder(['ICP备案', '网站信息'], label)).toEqual(['service.remark']),
  );

  it.each([
    ['主体信息', '公司简介'],
    ['主体信息', '简介'],
    ['网站负责人', '个人简介'],
  ])('under %s %s is none, when the label itself names no service', (heading, label) =>
    expect(idsUnder(['ICP备案', heading], label)).toEqual([]),
  );
});

describe('a letter of authorisation', () => {
  it.each([
    ['法人对网站负责人的授权书', 'upload.servicePrincipalAuthorization'],
    ['法定代表人对主体负责人的授权书', 'upload.principalAuthorization'],
    ['法定代表人的授权函', 'upload.principalAuthorization'],
  ])('%s belongs to the person whom it authorises', (label, id) =>
    expect(idsFor(label, ['ICP备案'], lexicon, null, true).ids).toEqual([id]),
  );
});

describe('a note under an unreadable heading', () => {
  it('belongs to nobody of the filing, when the page names the owners of its other parts', () => {
    expect(idsFor('备注', ['ICP备案', '内部跟进'], lexicon, 'other').ids).toEqual([]);
    expect(idsFor('网站备注', ['ICP备案', '内部跟进'], lexicon, 'other').ids).toEqual(['service.remark']);
  });

  it('belongs to the page’s only principal, when no heading says more', () => {
    expect(idsFor('备注', ['ICP备案'], lexicon, 'servicePrincipal').ids).toEqual(['service.remark']);
    expect(idsFor('备注', ['ICP备案'], lexicon, 'subjectPrincipal').ids).toEqual(['entity.remark']);
    expect(idsUnder(['ICP备案', '主体负责人信息'], '备注说明')).toEqual(['entity.remark']);
    expect(idsUnder(['ICP备案', '网站负责人信息'], '备注')).toEqual(['service.remark']);
    expect(idsUnder(['ICP备案', '主体负责人信息'], '网站负责人备注')).toEqual([]);
    expect(idsUnder(['ICP备案', '法定代表人'], '备注')).toEqual([]);
  });
});

describe('the words around a name', () => {
  it.each([
    ['法定代表人（与证件一致）', 'entity.legalPersonName'],
    ['法定代表人姓名（须与营业执照一致）', 'entity.legalPersonName'],
    ['执照上的单位名称', 'entity.name'],
    ['Company name as shown on the business license', 'entity.name'],
    ['统一社会信用代码（18位）', 'entity.certNumber'],
    ['Languages', 'service.language'],
  ])('%s', (label, id) =>
    expect(idsUnder([id.startsWith('service') ? '网站信息' : '主体信息'], label)).toEqual([id]),
  );

  it('does not take a start date of a service for a validity of a certificate', () => {
    expect(idsUnder(['网站信息'], '开始日期')).toEqual([]);
    expect(idsUnder(['网站负责人'], '证件开始日期')).toEqual(['servicePrincipal.certValidity']);
  });
});

describe('a label in two languages', () => {
  it.each([
    ['IP地址 Public server IP', ['access.ip']],
    ['单位主要负责人 Preferred salutation of the day', []],
    ['Mobile No. of the Person in Charge of the Organizer', ['subjectPrincipal.mobile']],
  ])('%s', (label, ids) => expect(idsUnder(['ICP备案'], label)).toEqual(ids));
});

describe('a malformed label', () => {
  it('is read without its invisible characters', () => {
    expect(idsUnder(['主体信息'], '\u202e主办\u200b单位\ufeff名称\u200f')).toEqual(['entity.name']);
  });

  it('says nothing when it contradicts its heading', () => {
    expect(idsUnder(['主体负责人'], '网站负责人姓名')).toEqual([]);
    expect(idsUnder(['网站负责人'], '主体负责人手机号码')).toEqual([]);
  });
});

describe('words of the trade', () => {
  it.each([
    ['主体信息', '原主体备案号', 'entity.icpNumber'],
    ['主体信息', '已有备案号', 'entity.icpNumber'],
    ['主体信息', 'ICP备案主体号', 'entity.icpNumber'],
    ['网站信息', '原网站备案号', 'service.icpNumber'],
    ['主体信息', '客户性质', 'entity.nature'],
    ['主体信息', '用户类型', 'entity.nature'],
    ['备案人信息', '证件号码', 'entity.certNumber'],
    ['主体信息', '证件号码（统一社会信用代码）', 'entity.certNumber'],
    ['主体信息', '主办单位', 'entity.name'],
    ['主体信息', '单位名称（个人姓名）', 'entity.name'],
    ['主体信息', '住所（经营场所）', 'entity.certAddress'],
    ['主体信息', '经营场所', 'entity.certAddress'],
    ['主体信息', '营业期限', 'entity.certValidity'],
    ['主体负责人', '证件过期时间', 'subjectPrincipal.certValidity'],
    ['网站信息', '报备域名', 'service.domain'],
    ['网站信息', '有无前置审批', 'service.preApproval'],
    ['网站信息', '网站内容要不要前置审批', 'service.preApproval'],
    ['网站信息', '用一句话介绍网站', 'service.remark'],
    ['网站信息', '前置审批文号', 'service.preApprovalNumber'],
    ['网站信息', '支持语言', 'service.language'],
    ['网站信息', '网站内容简介', 'service.remark'],
    ['小程序信息', '服务内容标识', 'service.content'],
    ['服务信息', '服务形式', 'service.kind'],
    ['域名信息', '域名过期时间', 'service.domainExpiry'],
    ['域名信息', '域名所属人', 'service.domainOwner'],
    ['接入信息', '接入类型', 'access.method'],
    ['接入信息', '机房位置', 'access.location'],
    ['接入信息', '服务器部署地点', 'access.location'],
    ['接入信息', '备案识别码', 'access.authCode'],
    ['APP信息', '运行系统', 'app.platform'],
  ])('under %s: %s is %s', (heading, label, id) =>
    expect(idsUnder(['ICP备案', heading], label)).toEqual([id]),
  );

  it.each([
    ['主体信息', '组织机构代码'],
    ['主体信息', '原主体名称'],
    ['主体信息', '客户联系人姓名'],
    ['主体信息', '用户名称'],
    ['接入信息', '机房'],
    ['接入信息', '实例IP'],
  ])('under %s: %s is nothing of ours', (heading, label) =>
    expect(idsUnder(['ICP备案', heading], label)).toEqual([]),
  );
});

describe('questions about a domain', () => {
  it.each([
    ['域名注册商', 'access.registrarName'],
    ['域名注册服务机构', 'access.registrarName'],
    ['Domain registrar', 'access.registrarName'],
    ['域名所有者', 'service.domainOwner'],
    ['域名持有者名称', 'service.domainOwner'],
    ['域名到期日', 'service.domainExpiry'],
    ['域名有效期至', 'service.domainExpiry'],
  ])('%s is %s', (label, id) => expect(idsUnder(['ICP备案', '网站信息'], label)).toEqual([id]));
});

it('a label that says only when or which is read with the heading that says of what', () => {
  expect(idsUnder(['ICP备案', '网站域名'], '到期日')).toEqual(['service.domainExpiry']);
  expect(idsUnder(['ICP备案', '网站负责人证件'], '号码')).toEqual(['servicePrincipal.certNumber']);
  expect(idsUnder(['ICP备案', '主办单位'], '到期日')).toEqual(['entity.certValidity']);
  expect(idsUnder(['ICP备案', '网站信息'], '到期日')).toEqual([]);
});

it('a listed label counts in both its languages', () => {
  for (const label of [
    '机房所在地 Data center location',
    'Server location 服务器放置地',
    '網站名稱 Site name',
  ])
    expect(idsUnder(['ICP备案'], label)).toHaveLength(1);
});

it.each([
  ['设置', '界面语言'],
  ['Order', 'Service name'],
])('nothing is one of our fields in %s: %s', (heading, label) =>
  expect(idsUnder(['ICP备案', heading], label)).toEqual([]),
);
it('a legal representative called the principal in brackets is a heading of the principal’s fields', () => {
  expect(idsUnder(['ICP备案', '法定代表人（主体负责人）'], '手机号码')).toEqual(['subjectPrincipal.mobile']);
});

it('a person’s residence is no address of a company when no owner is named', () => {
  expect(idsUnder(['ICP备案'], '证件上的住址')).toEqual([]);
  expect(idsUnder(['ICP备案', '网站负责人'], '证件上的住址')).toEqual(['servicePrincipal.idAddress']);
});
