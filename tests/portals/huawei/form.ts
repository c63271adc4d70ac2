// What does the console of Huawei Cloud ask, in which order, and what does it refuse?
import { CONTENTS, certificatesOf, choices, NATURES, PRE_APPROVALS, regions } from '../state/choices';
import type { Item, Step, Test } from '../state/form';
import { noPerson, personItems } from '../state/people';
import { certificate, differsFrom, domain, inForm, longest, lower, shortest, upper } from '../state/tests';
import { textAt, type Value } from '../state/tree';

const CERTIFICATE = (model: Value) => certificatesOf(textAt(model, 'entity.nature'));
const carried = (path: string, label: string): Item => ({ path, label, kind: 'shown' });
const slot = (path: string, label: string, isOptional = false): Item => ({
  path: `upload.${path}`,
  label,
  kind: 'file',
  isOptional,
  words: '上传文件',
});

const person = personItems('subjectPrincipal');
const admin = personItems('services.*.principal');

/** Both principals may share phone and mail only when they are one person. */
const ownPhone: Test = (held, path) => {
  const isOne =
    textAt(held.model, path.replace(/mobile$/, 'certNumber')) ===
    textAt(held.model, 'subjectPrincipal.certNumber');
  return isOne ? '' : differsFrom(() => 'subjectPrincipal.mobile', '不同负责人的手机号不能相同')(held, path);
};

const siteName: readonly Test[] = [
  inForm((text) => !/^(中国|国家)/.test(text), '网站名称不能以“中国”“国家”开头'),
  inForm((text) => !/^(\d+|[A-Za-z]+)$/.test(text), '网站名称不能为纯数字或纯英文'),
  shortest(3),
  longest(60),
];

const noSite: Value = {
  name: '',
  domain: '',
  homeUrl: '',
  content: '',
  preApproval: '',
  principal: noPerson,
};

export const initial: Value = {
  entity: {
    region: [],
    nature: '',
    certType: '',
    certNumber: '',
    name: '',
    mailAddress: '',
  },
  access: { domain: '', resourceType: '', resource: '', authCode: '' },
  subjectPrincipal: noPerson,
  services: [noSite, noSite],
};

const isBy = (words: string) => (model: Value) =>
  (textAt(model, 'access.resourceType') === '备案授权码') === (words === 'code');

export const steps: readonly Step[] = [
  {
    id: 'verify',
    title: '验证备案类型',
    next: '下一步',
    parts: [
      {
        title: '主体信息校验',
        items: [
          { path: 'entity.region', label: '地域', kind: 'region', choices: () => regions(2) },
          {
            path: 'entity.nature',
            label: '主办单位性质',
            kind: 'select',
            choices: () => NATURES,
            empties: ['entity.certType'],
          },
          { path: 'entity.certType', label: '主办单位证件类型', kind: 'select', choices: CERTIFICATE },
          {
            path: 'entity.certNumber',
            label: '主办单位证件号码',
            kind: 'text',
            tidy: upper,
            tests: [certificate],
          },
          { path: 'access.domain', label: '域名', kind: 'text', tidy: lower, tests: [domain] },
        ],
      },
    ],
  },
  {
    id: 'product',
    title: '产品验证',
    next: '下一步',
    parts: [
      {
        title: '云服务信息',
        items: [
          {
            path: 'access.resourceType',
            label: '云服务类型',
            kind: 'radio',
            choices: () => choices('弹性云服务器 ECS', 'Flexus应用服务器 L 实例', '企业门户', '备案授权码'),
          },
          {
            path: 'access.resource',
            label: '选择资源',
            kind: 'select',
            isAsked: isBy('resource'),
            choices: () => [
              { value: 'ecs-practice-01', label: 'ecs-practice-01', disabled: true },
              ...choices('ecs-sample-zj-0001', 'ecs-sample-zj-0002', 'ecs-practice-02'),
            ],
          },
          { path: 'access.authCode', label: '备案授权码', kind: 'text', isAsked: isBy('code') },
        ],
      },
    ],
  },
  {
    id: 'entity',
    title: '填写主体信息',
    next: '下一步',
    parts: [
      {
        title: '主办单位信息',
        items: [
          { path: 'entity.name', label: '主办单位名称', kind: 'text', tests: [longest(256)] },
          carried('entity.certType', '主办单位证件类型'),
          carried('entity.certNumber', '主办单位证件号码'),
          { path: 'entity.mailAddress', label: '通信地址', kind: 'text', tests: [shortest(4)] },
        ],
      },
      {
        title: '主体负责人信息',
        items: [
          person.name('负责人姓名'),
          person.certType('负责人证件类型'),
          person.certNumber('负责人证件号码'),
          person.mobile('手机号'),
          person.smsCode({ label: '短信验证码', isOptional: true }),
          person.emergencyPhone('应急电话'),
          person.email('邮箱'),
        ],
      },
    ],
  },
  {
    id: 'services',
    title: '填写互联网信息服务信息',
    next: '下一步',
    list: 'services',
    parts: [
      {
        title: '网站信息',
        items: [
          { path: 'services.*.name', label: '网站名称', kind: 'text', tests: siteName },
          { path: 'services.*.domain', label: '域名列表', kind: 'text', tidy: lower, tests: [domain] },
          {
            path: 'services.*.homeUrl',
            label: '首页URL',
            kind: 'text',
            tests: [inForm((text) => !/^[a-z]+:/i.test(text), '首页URL无需填写http://')],
          },
          {
            path: 'services.*.content',
            label: '网站服务内容',
            kind: 'select',
            choices: (model) =>
              textAt(model, 'entity.nature') === '个人' ? choices('博客/个人空间', '其他') : CONTENTS,
          },
          { path: 'services.*.preApproval', label: '前置审批', kind: 'select', choices: () => PRE_APPROVALS },
        ],
      },
      {
        title: '互联网信息服务负责人信息',
        items: [
          admin.name('姓名'),
          admin.certType('证件类型'),
          admin.certNumber('证件号码'),
          { ...admin.mobile('手机号'), tests: [...(admin.mobile('手机号').tests ?? []), ownPhone] },
          admin.emergencyPhone('应急电话'),
          admin.email('邮箱'),
        ],
      },
    ],
  },
  {
    id: 'documents',
    title: '资料上传',
    next: '提交审核',
    parts: [
      {
        title: '主体资料',
        items: [
          slot('subjectCert', '主办单位证件'),
          slot('principalIdFront', '主体负责人证件（人像面）'),
          slot('principalIdBack', '主体负责人证件（国徽面）'),
          slot('notice', '《ICP备案信息真实性责任告知书》', true),
          slot('principalAuthorization', '主体负责人法人授权书', true),
        ],
      },
    ],
  },
];
