// Which field is a control whose words are in several places: a row for each person, a column for each question?
import { expect, it } from 'vitest';
import { recognise } from '../../../../lib/page/recognise/recognise';
import { field, lexicon } from '../fields';

it.each([
  ['有效证件', '请输入证件号码', 'subjectPrincipal.certNumber'],
  ['有效证件', '请输入', 'unsure'],
  ['有效证件', '请输入手机号码', 'unsure'],
])('the second box of %s with %s in it', (label, placeholder, id) => {
  const found = recognise(field(label, { placeholder, section: ['主体负责人'] }), null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe(id);
});

it.each([
  ['范围', '经营范围', 'entity.businessScope'],
  ['范围', '请输入经营范围', 'entity.businessScope'],
  ['范围', '请输入范围', 'unknown'],
  ['参考范围', '经营范围', 'unknown'],
])('%s with %s in it: a placeholder that repeats and completes the label', (label, placeholder, id) => {
  const asked = field(label, { kind: 'textarea', placeholder, section: ['主体信息'] });
  const found = recognise(asked, null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe(id);
});

const idOf = (label: string, section: readonly string[]): string => {
  const found = recognise(field(label, { section }), null, null, lexicon);
  return found.is === 'field' ? found.known.id : found.is;
};

it.each([
  ['主体负责人', ['备案人员', '手机号码'], 'subjectPrincipal.mobile'],
  ['网站负责人', ['备案人员', '姓名'], 'servicePrincipal.name'],
  ['网站负责人', ['备案人员', '证件号码'], 'servicePrincipal.certNumber'],
  ['备案专员', ['备案人员', '手机号码'], 'unknown'],
])('the row of %s under %j', (label, section, id) => expect(idOf(label, section)).toBe(id));

it.each([
  ['主体负责人', '主体负责人联系方式', 'subjectPrincipal.name'],
  ['网站负责人', '网站负责人联系方式', 'servicePrincipal.name'],
  ['网站负责人', '联系手机', 'servicePrincipal.mobile'],
])('%s under %s, which may be the heading of a part about that person', (label, heading, id) =>
  expect(idOf(label, ['网站备案', heading])).toBe(id),
);

it.each([
  ['主体负责人身份证（人像面）', '人员', 'upload.principalIdFront'],
  ['网站负责人身份证（国徽面）', '相关人员资料', 'upload.servicePrincipalIdBack'],
  ['网站负责人身份证（国徽面）', '经办人员', 'unknown'],
  ['身份证（人像面）', '人员', 'unsure'],
])('%s under %s: persons of whom nothing is said are nobody else', (label, heading, id) => {
  const upload = field(label, { kind: 'upload', section: ['上传材料', heading] });
  const found = recognise(upload, null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe(id);
});

it.each([
  ['身份证国徽面 未上传', 'upload.principalIdBack'],
  ['拍一张营业执照', 'upload.subjectCert'],
  ['营业执照 必传', 'upload.subjectCert'],
  ['营业执照（必传）', 'upload.subjectCert'],
  ['网站建设方案（论坛、社区类必传）', 'upload.sitePlan'],
  ['身份证人像面：待上传', 'upload.principalIdFront'],
  ['营业执照扫描件 尚未选择文件', 'upload.subjectCert'],
  ['Business licence No file chosen', 'upload.subjectCert'],
])('%s: words about a missing file are no part of the slot’s name', (label, id) => {
  const upload = field(label, { kind: 'upload', section: ['主体负责人'] });
  const found = recognise(upload, null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe(id);
});

it('a server’s address is asked for by its full name, too', () => {
  expect(idOf('互联网协议（IP）地址', ['互联网信息服务'])).toBe('access.ip');
});

it('the second of two numbers is what its brackets name', () => {
  expect(idOf('手机号码2（应急）', ['网站负责人'])).toBe('servicePrincipal.emergencyPhone');
  expect(idOf('手机号码2', ['网站负责人'])).toBe('unknown');
});

it.each([
  ['补充说明', '如需向审核人员说明材料情况，请在此填写'],
  ['给审核老师的留言', '请输入'],
  ['Note to the reviewer', ''],
])(
  '%s with %s in it is sent to the reviewer of the order, and is no part of the filing',
  (label, placeholder) => {
    const asked = field(label, { kind: 'textarea', placeholder, section: ['网站信息'] });
    expect(recognise(asked, null, null, lexicon).is).toBe('not-ours');
  },
);

it('a remark of the filing stays one, whoever its prompt says reads it', () => {
  const asked = field('网站备注', {
    kind: 'textarea',
    placeholder: '给审核员看的补充说明',
    section: ['网站信息'],
  });
  const found = recognise(asked, null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe('service.remark');
});

it('an investor and a remark below one heading are asked of the organiser', () => {
  expect(idOf('投资者或上级单位', ['投资人与备注'])).toBe('entity.investor');
});

it('one box for a superior unit and an investor is one field', () => {
  expect(idOf('投资人/上级单位', ['主办单位'])).toBe('entity.investor');
});

it('a registered name after a heading does not take over the heading’s words', () => {
  const slot = field('负责人身份证（人像面）', {
    kind: 'upload',
    section: ['主办者资料 杭州样本云帆科技有限公司'],
  });
  const found = recognise(slot, null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe('upload.principalIdFront');
});

it.each([
  ['textarea', '网站备注', 'service.remark'],
  ['textarea', '备注：说说网站是干什么的', 'service.remark'],
  ['textarea', '备注', 'unsure'],
  ['text', '网站备注', 'unsure'],
] as const)('a nameless %s with «%s» in it alone is %s', (kind, placeholder, id) => {
  const found = recognise(field('', { kind, placeholder }), null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe(id);
});

it.each([
  ['单位固话', 'servicePrincipal.landline'],
  ['单位座机', 'servicePrincipal.landline'],
  ['单位邮箱', 'servicePrincipal.email'],
  ['单位名称', 'entity.name'],
])('%s among what is asked of the service’s principal is %s', (label, id) => {
  expect(idOf(label, ['添加网站负责人'])).toBe(id);
  expect(idOf(label, ['主体负责人'])).toBe(id.replace('servicePrincipal', 'subjectPrincipal'));
});

it.each([
  ['补充说明', 'textarea', '讲清楚网站提供什么', 'service.remark'],
  ['补充说明', 'textarea', '没有可不填', 'unsure'],
  ['证件编号', 'text', '三证合一的填 18 位统一社会信用代码', 'entity.certNumber'],
  ['证件编号', 'text', '非信用代码', 'unsure'],
] as const)('%s (%s) with %s in it', (label, kind, placeholder, id) => {
  const found = recognise(field(label, { kind, placeholder }), null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe(id);
});

it('the term of a business is its licence’s by itself, whoever the other fields of the page are about', () => {
  const asked = (label: string, heading: string) =>
    recognise(
      field(label, { kind: 'radio', options: ['长期', '固定期限'], section: [heading] }),
      null,
      null,
      lexicon,
      'subjectPrincipal',
    );
  expect(asked('营业期限', '营业执照')).toMatchObject({ known: { id: 'entity.certLongTerm' } });
  expect(asked('服务期限', '套餐信息').is).not.toBe('field');
});

it.each(['服务期限', '服务有效期', '网站有效期', '服务期限至'])(
  '%s is how long something was bought for, and nobody’s certificate',
  (label) => {
    for (const section of [['服务'], ['网站信息'], ['接入信息'], []])
      expect(idOf(label, section)).toBe('unknown');
  },
);

it.each(['网站负责人证件有效期', '网站负责人有效期'])('%s is that of a person', (label) =>
  expect(idOf(label, ['网站信息'])).toBe('servicePrincipal.certValidity'),
);

it.each([
  ['详细地址 *前面的省市区不用重复写', '收信地址', 'entity.mailAddress'],
  ['网站备注 ＊写一下主要内容', '网站', 'service.remark'],
  ['* 推荐码', '网站', 'unknown'],
])('%s: a remark behind the star that ends a name', (label, heading, id) => {
  const found = recognise(field(label, { kind: 'textarea', section: [heading] }), null, null, lexicon);
  expect(found.is === 'field' ? found.known.id : found.is).toBe(id);
});
