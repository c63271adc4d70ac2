// What does the console of Tencent Cloud ask, in which order, and what does it refuse?
import { CONTENTS, certificatesOf, choices, NATURES, PRE_APPROVALS, regions } from '../state/choices';
import type { Item, Step, Test } from '../state/form';
import { noPerson, personItems } from '../state/people';
import { certificate, domain, longest, lower, shortest, upper } from '../state/tests';
import { textAt, type Value, valueAt, withValue } from '../state/tree';

const RESOURCES = choices('ins-sample-zj-0001', 'ins-sample-zj-0002', 'ins-practice01', 'lhins-practice02');

const entityItems: readonly Item[] = [
  { path: 'entity.name', label: '主办单位名称', kind: 'text', tests: [longest(256)] },
  {
    path: 'entity.certType',
    label: '证件类型',
    kind: 'select',
    choices: (model) => certificatesOf(textAt(model, 'entity.nature')),
  },
  { path: 'entity.certNumber', label: '证件号码', kind: 'text', tidy: upper, tests: [certificate] },
];

const nature: Item = {
  path: 'entity.nature',
  label: '主办单位性质',
  kind: 'select',
  choices: () => NATURES,
  empties: ['entity.certType'],
};

const person = personItems('subjectPrincipal');
const sitePerson = personItems('services.*.principal');
const isSame = (model: Value, path: string): boolean =>
  valueAt(model, path.replace(/principal\..*$/, 'sameAsPrincipal')) === true;
const unlessSame = (item: Item): Item => ({ ...item, isLocked: isSame });

/** Choosing 其他 makes the remark obligatory. */
const remark: Test = ({ model }, path) =>
  textAt(model, path.replace(/remark$/, 'content')) === '其他' && textAt(model, path).length < 5
    ? '网站服务内容为其他时，请填写网站备注'
    : '';

function copyPrincipal(model: Value, path: string): Value {
  if (valueAt(model, path) !== true) return model;
  return withValue(
    model,
    path.replace(/sameAsPrincipal$/, 'principal'),
    valueAt(model, 'subjectPrincipal') ?? '',
  );
}

export const emptySite: Value = {
  name: '',
  domain: '',
  resource: '',
  content: '',
  preApproval: '',
  remark: '',
  sameAsPrincipal: false,
  principal: noPerson,
};

export const initial: Value = {
  province: '',
  entity: {
    region: [],
    nature: '',
    name: '',
    certType: '',
    certNumber: '',
    certAddress: '',
    legalPersonName: '',
    legalPersonCertNumber: '',
    mailAddress: '',
    remark: '',
  },
  access: { domain: '', resource: '' },
  subjectPrincipal: noPerson,
  services: [emptySite],
  consent: false,
};

export const steps: readonly Step[] = [
  {
    id: 'verify',
    title: '基础信息校验',
    next: '已了解，下一步',
    parts: [
      {
        title: '备案信息',
        items: [
          { path: 'province', label: '备案省份', kind: 'select', choices: () => regions(1) },
          nature,
          ...entityItems,
          { path: 'access.domain', label: '网站域名', kind: 'text', tidy: lower, tests: [domain] },
          { path: 'access.resource', label: '云资源', kind: 'select', choices: () => RESOURCES },
        ],
      },
    ],
  },
  { id: 'identity', title: '真实性核验', next: '跳过', parts: [] },
  {
    id: 'entity',
    title: '填写主体信息',
    next: '下一步',
    parts: [
      {
        title: '主办单位信息',
        items: [
          { path: 'entity.region', label: '地域', kind: 'region', choices: () => regions(3) },
          nature,
          ...entityItems,
          { path: 'upload.subjectCert', label: '营业执照', kind: 'file', words: '点击上传' },
          { path: 'entity.certAddress', label: '证件住址', kind: 'text' },
          { path: 'entity.legalPersonName', label: '法定代表人', kind: 'text' },
          { path: 'entity.legalPersonCertNumber', label: '法定代表人证件号码', kind: 'text', tidy: upper },
          { path: 'entity.mailAddress', label: '通信地址', kind: 'text', tests: [shortest(4)] },
          { path: 'entity.remark', label: '备注', kind: 'area', isOptional: true, tests: [longest(200)] },
        ],
      },
      {
        title: '主体负责人信息',
        items: [
          person.certType('证件类型'),
          person.name('负责人姓名'),
          person.certNumber('证件号码'),
          person.mobile('联系方式1'),
          person.smsCode('验证码'),
          person.emergencyPhone('应急联系电话'),
          person.email('电子邮箱'),
        ],
      },
    ],
  },
  {
    id: 'services',
    title: '填写网站信息',
    list: 'services',
    next: '下一步',
    parts: [
      {
        title: '网站信息',
        items: [
          { path: 'services.*.name', label: '网站名称', kind: 'text', tests: [shortest(3), longest(256)] },
          { path: 'services.*.resource', label: '云资源', kind: 'select', choices: () => RESOURCES },
          { path: 'services.*.domain', label: '域名', kind: 'text', tidy: lower, tests: [domain] },
          { path: 'services.*.content', label: '网站服务内容', kind: 'select', choices: () => CONTENTS },
          {
            path: 'services.*.preApproval',
            label: '前置审批类型',
            kind: 'select',
            choices: () => PRE_APPROVALS,
          },
          { path: 'services.*.remark', label: '备注', kind: 'area', isOptional: true, tests: [remark] },
        ],
      },
      {
        title: '网站负责人信息',
        items: [
          {
            path: 'services.*.sameAsPrincipal',
            label: '网站负责人',
            kind: 'box',
            words: '同主体负责人',
            isOptional: true,
            onPick: copyPrincipal,
          },
          unlessSame(sitePerson.name('负责人姓名')),
          unlessSame(
            sitePerson.certType('证件类型', ['居民身份证', '台湾居民来往大陆通行证', '护照', '军官证']),
          ),
          unlessSame(sitePerson.certNumber('证件号码')),
          unlessSame(sitePerson.mobile('联系方式1')),
          sitePerson.smsCode('验证码'),
          unlessSame(sitePerson.email('电子邮箱')),
        ],
      },
      {
        title: '网站补充材料',
        items: [
          {
            path: 'upload.services.*.domainCert',
            label: '域名证书',
            kind: 'file',
            isOptional: true,
            words: '点击上传',
          },
          {
            path: 'upload.services.*.authorization',
            label: '网站法定代表人授权书',
            kind: 'file',
            isOptional: true,
            words: '点击上传',
          },
        ],
      },
    ],
  },
  {
    id: 'submit',
    title: '提交备案',
    next: '提交审核',
    parts: [
      {
        title: '服务协议',
        items: [
          {
            path: 'consent',
            label: '',
            kind: 'box',
            words: '同意，并阅读《信息安全管理协议》和《协助更改备案信息服务在线服务条款》',
          },
        ],
      },
    ],
  },
];
