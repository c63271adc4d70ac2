// What does the filing of a WeChat mini-program ask, in which order, and what does it refuse?
import {
  certificatesOf,
  choices,
  NATURES,
  PERSON_CERTIFICATES,
  PRE_APPROVALS,
  regions,
} from '../state/choices';
import type { Item, Part, Step, Test } from '../state/form';
import { personItems } from '../state/people';
import { certificate, differsFrom, inForm, longest, shortest, upper } from '../state/tests';
import { textAt, type Value, valueAt } from '../state/tree';

/** An address without the region before it, which is asked above. */
const withoutRegion: Test = ({ model }, path) => {
  const region = valueAt(model, 'subject.region');
  const [province = ''] = Array.isArray(region) ? region : [];
  const hasRegion = typeof province === 'string' && textAt(model, path).startsWith(province);
  return hasRegion ? '通讯地址无需重复填写省市区' : '';
};

const day = inForm((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), '日期格式不正确');
const isEndless = (base: string) => (model: Value) => valueAt(model, `${base}.longTerm`) !== true;

function principalPart(base: string, title: string, role: string, ownPhone: readonly Test[]): Part {
  const person = personItems(base);
  const date = (key: string, label: string, more: Partial<Item> = {}): Item => ({
    path: `${base}.${key}`,
    label: `${role}${label}`,
    kind: 'day',
    tests: [day],
    ...more,
  });
  const mobile = person.mobile(`${role}联系方式`);
  return {
    title,
    items: [
      person.name(`${role}姓名`),
      { ...mobile, tests: [...(mobile.tests ?? []), ...ownPhone] },
      person.email(`${role}电子邮件`),
      person.emergencyPhone(`${role}应急联系方式`),
      person.certType(`${role}证件类型`, PERSON_CERTIFICATES),
      person.certNumber(`${role}证件号码`),
      date('from', '证件有效期起始日期'),
      date('until', '证件有效期终止日期', { isAsked: isEndless(base) }),
      { path: `${base}.longTerm`, label: '', kind: 'box', words: '长期', isOptional: true },
      { path: `upload.${base}.front`, label: `${role}证件正面照片`, kind: 'file', words: '上传' },
      { path: `upload.${base}.back`, label: `${role}证件背面照片`, kind: 'file', words: '上传' },
    ],
  };
}

/** Different people may not share a number. */
const ownPhone: Test = (held, path) => {
  const isOne = textAt(held.model, 'admin.certNumber') === textAt(held.model, 'principal.certNumber');
  return isOne ? '' : differsFrom(() => 'principal.mobile', '不同负责人的联系方式不能相同')(held, path);
};

const CONTENTS = choices('工具-信息查询', '商业服务-软件服务', '教育-教育信息服务', '电商平台-自营', '其他');

const atMostFive: Test = ({ model }, path) => {
  const chosen = valueAt(model, path);
  return Array.isArray(chosen) && chosen.length > 5 ? '最多选择5个服务内容类型' : '';
};

const person: Value = {
  name: '',
  mobile: '',
  email: '',
  emergencyPhone: '',
  certType: '',
  certNumber: '',
  from: '',
  until: '',
  longTerm: false,
};

export const initial: Value = {
  subject: { nature: '', name: '', region: [], address: '', certType: '', certNumber: '', certAddress: '' },
  principal: person,
  app: { contents: [], preApproval: '', comment: '' },
  admin: person,
};

export const steps: readonly Step[] = [
  {
    id: 'subject',
    title: '主体信息填写',
    next: '下一步',
    parts: [
      {
        title: '主办单位信息',
        items: [
          {
            path: 'subject.nature',
            label: '主体性质',
            kind: 'select',
            choices: () => NATURES,
            empties: ['subject.certType'],
          },
          { path: 'subject.name', label: '主办单位名称', kind: 'text', tests: [longest(256)] },
          { path: 'subject.region', label: '备案地区', kind: 'region', choices: () => regions(3) },
          { path: 'subject.address', label: '通讯地址', kind: 'text', tests: [shortest(4), withoutRegion] },
          {
            path: 'subject.certType',
            label: '主体证件类型',
            kind: 'select',
            choices: (model) => certificatesOf(textAt(model, 'subject.nature')),
          },
          {
            path: 'subject.certNumber',
            label: '主体证件号码',
            kind: 'text',
            tidy: upper,
            tests: [certificate],
          },
          { path: 'subject.certAddress', label: '主体证件住所', kind: 'text' },
          { path: 'upload.subjectCert', label: '主体证件照片', kind: 'file', words: '上传' },
        ],
      },
    ],
  },
  {
    id: 'principal',
    title: '主体负责人信息填写',
    next: '下一步',
    parts: [principalPart('principal', '主体负责人信息', '负责人', [])],
  },
  {
    id: 'app',
    title: '小程序信息填写',
    next: '下一步',
    parts: [
      {
        title: '小程序信息',
        items: [
          {
            path: 'app.contents',
            label: '小程序服务内容类型',
            kind: 'boxes',
            choices: () => CONTENTS,
            tests: [atMostFive],
          },
          { path: 'app.preApproval', label: '前置审批类型', kind: 'select', choices: () => PRE_APPROVALS },
          { path: 'app.comment', label: '备注', kind: 'area', tests: [shortest(20), longest(200)] },
        ],
      },
    ],
  },
  {
    id: 'admin',
    title: '小程序负责人信息填写',
    next: '提交审核',
    parts: [principalPart('admin', '小程序负责人信息', '小程序负责人', [ownPhone])],
  },
];
