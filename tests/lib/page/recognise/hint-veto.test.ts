// Which field is a control whose hint or list would mislead: what is not wanted, what may be searched, a list where others have a box?
import { expect, it } from 'vitest';
import type { ClientValues, Field } from '../../../../lib/page/model';
import { planFor } from '../../../../lib/page/plan/plan-page';
import { field, lexicon, options, reading, values } from '../fields';

const HELD: ClientValues = {
  ...values,
  'subjectPrincipal.phoneCountry': '86',
  'servicePrincipal.phoneCountry': '86',
  'entity.legalPersonName': '张示例',
  'entity.filingType': 'first-filing',
  'service.kind': 'website',
  'access.registrarName': '腾讯云计算（北京）有限责任公司',
  'access.resource': 'i-sample-zj-0001',
  'access.ip': ['192.0.2.10'],
  'service.domainRealNameDate': '2026-08-01',
  'service.remark': '产品介绍',
  'legal.mobile': '19900000001',
  'legal.certType': 'resident-id',
  'legal.birthDate': '1985-03-12',
  'legal.nationality': 'mainland',
  'legal.certValidity': ['2015-05-01', '2035-05-01'],
  'legal.certLongTerm': false,
  'legal.idAddress': '虚构街3号',
  'legal.email': 'zhang@yunfan-sample.com',
  'servicePrincipal.certValidity': ['2018-05-01', '2038-05-01'],
  'service.preApproval': ['none'],
  'servicePrincipal.idAddress': '虚构街2号',
};
const plan = (...fields: readonly Field[]) =>
  planFor(reading(fields), null, lexicon, [HELD], options).map(({ fieldId, action, will }) =>
    `${fieldId} ${action} ${will}`.trim(),
  );
const choice = (label: string, names: string, ...section: readonly string[]): Field =>
  field(label, { kind: 'radio', section, options: names.split('|') });

it.each(['负责人身份证件上的姓名', '须与身份证一致', '按身份证上登记的姓名填写'])(
  'a paper that %s only compares with does not exclude a name',
  (placeholder) =>
    expect(plan(field('真实姓名', { section: ['单位负责人'], placeholder }))).toEqual([
      'subjectPrincipal.name fill 张示例',
    ]),
);

it('a paper whose number the hint in a box asks for excludes a name', () =>
  expect(plan(field('真实姓名', { section: ['单位负责人'], placeholder: '身份证号' }))[0]).toMatch(/^null/u));

it.each([
  [
    field('法人代表', { section: ['主体资料'], placeholder: '证照上的法定代表人' }),
    'entity.legalPersonName fill 张示例',
  ],
  [
    field('网站名', { section: ['网站资料'], placeholder: '不少于 3 个汉字，不要用域名或公司简称' }),
    'service.name fill 云帆科技产品介绍',
  ],
  [field('网站名称', { section: ['网站资料'], placeholder: '填写域名' }), 'null needs-you'],
  [
    field('通信地址', { section: ['主办单位'], placeholder: '请填写可收到邮件的详细地址，精确到门牌号' }),
    'entity.mailAddress fill 浙江省杭州市西湖区示例路1号501室',
  ],
  [
    field('证件地址', { section: ['网站负责人'], placeholder: '身份证人像面上的住址' }),
    'servicePrincipal.idAddress fill 虚构街2号',
  ],
  [choice('前置审批', '以下均不涉及|新闻|出版|教育', '网站信息'), 'service.preApproval fill 以下均不涉及'],
  [
    field('域名在哪家注册', { section: ['网站资料'], placeholder: '可搜索，也可直接输入' }),
    'access.registrarName fill 腾讯云计算（北京）有限责任公司',
  ],
  [
    field('域名注册商', { section: ['网站资料'] }),
    'access.registrarName fill 腾讯云计算（北京）有限责任公司',
  ],
  [field('搜索域名注册商', { section: ['网站资料'] }), 'null needs-you'],
  [choice('要备案的服务', '网站|App|小程序', '网站资料'), 'service.kind fill 网站'],
  [choice('您想了解的服务', '网站|App|小程序', '网站资料'), 'null keep'],
  [choice('备案类型', '新增备案（首次）|新增网站|变更接入商'), 'entity.filingType fill 新增备案（首次）'],
  [choice('备案类型', '非首次备案|新增网站|变更接入商'), 'entity.filingType needs-you'],
  [choice('报单类型', '新办（都没备过）|单位备过，加网站|注销'), 'entity.filingType fill 新办（都没备过）'],
  [choice('报备类型', '新办网站|新办接入|变更'), 'entity.filingType needs-you'],
  [field('网站用途', { kind: 'select', section: ['网站资料'] }), 'service.content fill 单位门户网站'],
  [field('网站用途', { section: ['网站资料'] }), 'service.remark fill 产品介绍'],
  [field('备案用的实例', { kind: 'select', section: ['云资源'] }), 'access.resource fill i-sample-zj-0001'],
  [field('实例公网 IP', { section: ['云资源'] }), 'access.ip fill 192.0.2.10'],
  [
    field('域名实名通过日期', { kind: 'date', section: ['网站信息'] }),
    'service.domainRealNameDate fill 2026-08-01',
  ],
  [field('域名实名认证完成时间', { section: ['网站信息'] }), 'service.domainRealNameDate fill 2026-08-01'],
  [
    field('实名通过日期', { kind: 'date', section: ['域名清单'] }),
    'service.domainRealNameDate fill 2026-08-01',
  ],
  [field('实名认证时间', { kind: 'date', section: ['账号信息'] }), 'null keep'],
  [
    field('证件生效日', { kind: 'date', section: ['网站负责人'] }),
    'servicePrincipal.certValidity fill 2018-05-01',
  ],
  [field('常用手机', { section: ['法人代表'] }), 'legal.mobile fill 19900000001'],
  [field('法定代表人手机号', { section: ['主办单位信息'] }), 'legal.mobile fill 19900000001'],
  [field('国籍 / 地区', { kind: 'select', section: ['法人代表'] }), 'legal.nationality fill 中国大陆'],
  [field('出生年月日', { kind: 'date', section: ['法人代表'] }), 'legal.birthDate fill 1985-03-12'],
  [field('证件类型', { kind: 'select', section: ['法定代表人信息'] }), 'legal.certType fill 居民身份证'],
  [field('电子邮箱', { section: ['法人代表'] }), 'null keep'],
  [field('法人邮箱', { section: ['主体信息'] }), 'legal.email fill zhang@yunfan-sample.com'],
  [
    field('法人证件有效期', { kind: 'date-range', section: ['法定代表人'] }),
    'legal.certValidity fill 2015-05-01,2035-05-01',
  ],
  [
    field('法人证件长期有效', { kind: 'radio', section: ['主体信息'], options: ['长期', '非长期'] }),
    'legal.certLongTerm fill 非长期',
  ],
  [field('法定代表人身份证住址', { section: ['主体信息'] }), 'legal.idAddress fill 虚构街3号'],
])('%j', (asked, row) => expect(plan(asked)).toEqual([row]));
