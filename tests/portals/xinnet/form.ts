// What does the phone page ask for one order, and what does it refuse? A new website of a known entity asks nothing of the entity.
import type { Item, Part, Step } from '../state/form';
import { isCreditCode, isResidentId } from '../state/numbers';
import { inForm, longest, mobile, upper } from '../state/tests';
import type { Value } from '../state/tree';

const text = (id: string, label: string, more: Partial<Item> = {}): Item => ({
  path: id,
  label,
  kind: 'text',
  id,
  ...more,
});
const photo = (path: string, words: string, isOptional = false): Item => ({
  path: `upload.${path}`,
  label: words,
  kind: 'file',
  words,
  isOptional,
});
const personNumber = { tidy: upper, tests: [inForm(isResidentId, '身份证号码格式不正确')] };

/** A part whose title is one of these is a dialog; both lie in the page all the time, under one id. */
export const DIALOGS = ['修改营业执照', '修改证件信息'];

const licence: Part = {
  title: '修改营业执照',
  items: [
    text('orgName', '主办单位名称', { tests: [longest(100)] }),
    text('orgCode', '主办单位证件号', {
      tidy: upper,
      tests: [inForm(isCreditCode, '统一社会信用代码格式不正确')],
    }),
  ],
};
const owner: Part = {
  title: '修改证件信息',
  // its number is called as the entity's is, as on the real page
  items: [text('ownPerson', '主办单位负责人'), text('ownCode', '主办单位证件号', personNumber)],
};
const websiteOwner: Part = {
  title: '修改证件信息',
  items: [text('websiteOwnPerson', '网站负责人'), text('websiteOwnCode', '网站负责人证件号', personNumber)],
};
const sides = (title: string, base: string): Part => ({
  title,
  items: [photo(`${base}.front`, '点击拍摄头像面'), photo(`${base}.back`, '点击拍摄国徽面')],
});

const login: Step = {
  id: 'login',
  title: 'ICP备案核验登录',
  next: '确认',
  parts: [
    {
      title: '',
      items: [text('phone', '', { placeholder: '请输入网站负责人的手机号', tests: [mobile] })],
    },
  ],
};
const org: Step = {
  id: 'org',
  title: '上传主体证件',
  next: '下一步',
  parts: [
    licence,
    owner,
    { title: '主办单位证件', items: [photo('org', '点击拍摄营业执照')] },
    sides('主体负责人证件', 'owner'),
  ],
};
const website: Step = {
  id: 'website',
  title: '上传网站负责人证件',
  next: '下一步',
  parts: [websiteOwner, sides('网站负责人证件', 'websiteOwner')],
};
const files: Step = {
  id: 'upload_file',
  title: '上传核验单&承诺书',
  next: '下一步',
  parts: [
    {
      title: '核验单&承诺书',
      items: [photo('checklist', '核验单'), photo('promise', '承诺书', true)],
    },
    { title: '人脸识别验证', items: [{ ...photo('video', '点击录制视频', true), hint: 'video/*' }] },
  ],
};
const promise: Step = {
  id: 'reality_verify',
  title: '真实性承诺',
  next: '完成',
  parts: [
    {
      title: '',
      items: [
        {
          path: 'consent',
          label: '',
          kind: 'box',
          words: '本人承诺以上所填信息真实准确，如有虚报，自愿承担法律责任',
        },
      ],
    },
  ],
};

/** The steps of an order of this type. */
export const stepsOf = (type: string): readonly Step[] =>
  type === 'NEW_WEBSITE' ? [login, website, files, promise] : [login, org, website, files, promise];

export const initial: Value = {
  ...{ phone: '', orgName: '', orgCode: '', ownPerson: '', ownCode: '' },
  ...{ websiteOwnPerson: '', websiteOwnCode: '', consent: false },
};
