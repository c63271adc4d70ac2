// Which field is asked by a label that is listed as a whole, and by the words of an agency's clerk on an order?
import { expect, it } from 'vitest';
import { idsFor } from '../../../../lib/page/recognise/label-to-field';
import { lexicon } from '../fields';

it.each([
  ['二、单位', '股东（出资人）', 'entity.investor'],
  ['二、单位', '出资人/股东', 'entity.investor'],
  ['一、办什么', '单位在哪里', 'entity.region'],
  ['四、网站', '管站人姓名', 'servicePrincipal.name'],
  ['五、附件', '管站人手机', 'servicePrincipal.mobile'],
  ['填主体', '谁来备案', 'entity.nature'],
  ['一、主办单位基本资料', '出资方/上级单位', 'entity.investor'],
  ['接入信息', '网站解析的公网 IP', 'access.ip'],
  ['先说说您的网站', '访客打开首页输入的网址', 'service.homeUrl'],
  ['先说说您的网站', '想哪天正式上线', 'service.openDate'],
])('under %s, %s', (heading, label, id) => expect(idsFor(label, [heading], lexicon).ids).toEqual([id]));

it('a shareholder alone is nobody of the filing', () =>
  expect(idsFor('股东', ['二、单位'], lexicon).ids).toEqual([]));

it.each(['注册地', '登记地', '住所', '登记住所', '注册住所', '证照住所'])(
  '%s of a unit, with its region or without, is the address on its certificate',
  (place) => {
    const idsOf = (label: string) => idsFor(label, ['主办单位'], lexicon).ids;
    expect(['门牌', '门牌号', '详细地址'].map((of) => idsOf(place + of))).toEqual(
      Array.from({ length: 3 }, () => ['entity.certAddress']),
    );
    const isRegion = place.endsWith('地');
    expect(['所在省市区', '所属区划'].map((of) => idsOf(place + of))).toEqual(
      Array.from({ length: 2 }, () => [isRegion ? 'entity.region' : 'entity.certRegion']),
    );
  },
);

it.each([
  ['主办单位', '营业执照等主体证件', ['upload.subjectCert']],
  ['主办单位', '营业执照等有效证件', ['upload.subjectCert']],
  ['主体负责人', '身份证等级', []],
])('under %s, %s names an example of what is uploaded', (heading, label, ids) =>
  expect(idsFor(label, [heading], lexicon, null, true).ids).toEqual(ids),
);

it('where post is received is asked only of whom it names', () => {
  expect(idsFor('单位收件地址', ['联系信息'], lexicon).ids).toEqual(['entity.mailAddress']);
  expect(idsFor('收件地址', ['幕布邮寄'], lexicon).ids).toEqual([]);
});

const idsOf = (heading: string, label: string): readonly string[] => idsFor(label, [heading], lexicon).ids;

it.each([
  ['主办单位', '3.1.2 主体全称', 'entity.name'],
  ['主体负责人', '3.2.10 常住地街道门牌', 'subjectPrincipal.homeAddress'],
  ['主办单位', 'A06 注册地址所属省市区', 'entity.certRegion'],
  ['主办单位', '甲4　通信处', 'entity.mailAddress'],
])('under %s, %s is read without its number in the form', (heading, label, id) =>
  expect(idsOf(heading, label)).toEqual([id]),
);

it('H5 is no number in a form', () => expect(idsOf('网站', 'H5 名称')).toEqual([]));

it.each([
  ['网责', 'servicePrincipal'],
  ['网负', 'servicePrincipal'],
  ['站点负责同志', 'servicePrincipal'],
  ['接手人', 'servicePrincipal'],
  ['主责', 'subjectPrincipal'],
  ['主负', 'subjectPrincipal'],
  ['主体负责同志', 'subjectPrincipal'],
])('%s is a short name of the principal', (owner, group) => {
  const ids = ['姓名', '手机', '邮箱', '证件号', '证件效期'].map((of) => idsOf('人员', owner + of));
  expect(ids).toEqual(
    ['name', 'mobile', 'email', 'certNumber', 'certValidity'].map((of) => [`${group}.${of}`]),
  );
});

it.each(['法代', '院长', '一把手', '新任法人', '老板'])('%s is the legal representative', (owner) => {
  const ids = ['姓名', '身份证号', '邮箱', '出生年月日'].map((of) => idsOf('单位', owner + of));
  expect(ids).toEqual([
    ['entity.legalPersonName'],
    ['entity.legalPersonCertNumber'],
    ['legal.email'],
    ['legal.birthDate'],
  ]);
});

it.each(['终端客户', '集团客户', '用户单位', '学校', '贵单位', '报备单位'])('%s is who files', (owner) => {
  const ids = ['名称', '统一社会信用代码', '证件效期', '通信地址'].map((of) => idsOf('资料', owner + of));
  expect(ids).toEqual(['name', 'certNumber', 'certValidity', 'mailAddress'].map((of) => [`entity.${of}`]));
});

it.each([
  ['主办单位', '证别', 'entity.certType'],
  ['主办单位', '执照效期起讫', 'entity.certValidity'],
  ['主体负责人', '证件止期', 'subjectPrincipal.certValidity'],
  ['主办单位', '证照无截止日期', 'entity.certLongTerm'],
  ['主体负责人', '生辰', 'subjectPrincipal.birthDate'],
  ['网站负责人', '是哪里人', 'servicePrincipal.nationality'],
  ['主体负责人', '身份证登记住址', 'subjectPrincipal.idAddress'],
  ['主办单位', '证照地址属哪县哪区', 'entity.certRegion'],
  ['主办单位', '单位驻地', 'entity.region'],
  ['主办单位', '收文地址', 'entity.mailAddress'],
  ['主体负责人', '现居何处', 'subjectPrincipal.homeAddress'],
  ['网站负责人', '关机时打谁的电话', 'servicePrincipal.emergencyPhone'],
  ['网站负责人', '政务邮箱', 'servicePrincipal.email'],
  ['网站负责人', '联系电话 区号＋号码', 'servicePrincipal.landline'],
  ['网站负责人', '小灵通／手机', 'servicePrincipal.mobile'],
  ['网站负责人', '通讯软件帐号', 'servicePrincipal.imAccount'],
  ['主办单位', '股东或上级', 'entity.investor'],
  ['主办单位', 'Parent body or shareholder', 'entity.investor'],
  ['短信核验', '身份证末六位（X大写）', 'sms.certLast6'],
])('under %s, %s', (heading, label, id) => expect(idsOf(heading, label)).toEqual([id]));

it.each([
  ['主办单位', '邮编'],
  ['主办单位', '单位名称（维文，选填）'],
  ['主办单位', '通信地址（藏文）'],
  ['主办单位', '客户编码'],
  ['主办单位', '登记机关'],
  ['主体负责人', '凭证签发机关'],
  ['主体负责人', '职务职称'],
  ['幕布邮寄', '日常收件人手机'],
  ['代办机构', '贵单位名称'],
])('under %s, %s stays unread', (heading, label) => expect(idsOf(heading, label)).toEqual([]));

it('the switchboard of a unit is no number of its principal', () =>
  expect(idsFor('单位电话总机', ['单位登记'], lexicon).ids).toEqual([]));

it('an upload that takes a certificate or a screenshot takes the certificate', () =>
  expect(idsFor('域名证书 / 实名截图', ['网站'], lexicon, null, true).ids).toEqual(['upload.domainCert']));

it('a machine room is no place', () => expect(idsFor('接入机房', ['接入资料'], lexicon).ids).toEqual([]));

it('a heading that tells to press it is about what it names', () =>
  expect(idsFor('名称', ['提交', '网站 1点击展开填写'], lexicon).ids).toEqual(['service.name']));
