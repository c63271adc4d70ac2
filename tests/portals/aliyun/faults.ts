// What would the portal refuse, and with which words? One table a step; an empty string is no fault.

import { isCreditCode, isDomain, isEmail, isMobile, isResidentId } from '../state/numbers';
import { listAt, textAt, valueAt } from '../state/tree';
import { CREDIT_CODE_CERTIFICATES } from './choices';
import type { PortalState, Step } from './portal-state';
import { requiredSlots } from './slots';

type Test = (state: PortalState, path: string) => string;

const required =
  (words: string): Test =>
  ({ model }, path) =>
    textAt(model, path) || listAt(model, path).length > 0 ? '' : words;

const inForm =
  (has: (text: string) => boolean, words: string): Test =>
  ({ model }, path) => {
    const text = textAt(model, path);
    return text === '' || has(text) ? '' : words;
  };

const longest = (most: number): Test => inForm((text) => text.length <= most, `最多可输入${most}个字符`);
const typed = (label: string): Test => required(`请输入${label}`);
const chosen = (label: string): Test => required(`请选择${label}`);
const isTrue =
  (words: string): Test =>
  ({ model }, path) =>
    valueAt(model, path) === true ? '' : words;

const certificateNumber: Test = ({ model }, path) => {
  const number = textAt(model, path);
  const type = textAt(model, path.replace(/certNumber$/, 'certType'));
  if (number === '') return '';
  if (type === '居民身份证' && !isResidentId(number)) return '身份证号码格式不正确';
  if (CREDIT_CODE_CERTIFICATES.includes(type) && !isCreditCode(number))
    return '证件号码格式不正确，请核对统一社会信用代码';
  return /^[\w()（）-]{4,64}$/.test(number) ? '' : '证件号码格式不正确';
};

const mobile = inForm(isMobile, '手机号码格式不正确');
const email = inForm(isEmail, '邮箱格式不正确');
const domain = inForm(isDomain, '域名格式不正确，请勿填写www.和http://');

const VERIFY: Record<string, Test[]> = {
  'entity.region.province': [chosen('省份')],
  'entity.region.city': [chosen('城市')],
  'entity.region.district': [chosen('区县')],
  'entity.nature': [chosen('主办单位性质')],
  'entity.certType': [chosen('主办单位证件类型')],
  'entity.certNumber': [typed('主办单位证件号码'), certificateNumber, longest(64)],
  'access.domain': [typed('域名'), domain],
  'access.resource': [chosen('服务器实例')],
};

const ENTITY: Record<string, Test[]> = {
  'entity.name': [typed('主办单位或主办人名称'), longest(256)],
  'entity.certAddress': [typed('主办单位证件住所'), longest(512)],
  'entity.mailAddress': [
    typed('主办单位通讯地址'),
    inForm((text) => text.length >= 4, '通讯地址需详细到门牌号'),
    longest(512),
  ],
  'entity.investor': [investor, longest(512)],
  'entity.remark': [longest(300)],
  'subjectPrincipal.name': [typed('负责人姓名'), longest(60)],
  'subjectPrincipal.certType': [chosen('负责人证件类型')],
  'subjectPrincipal.certNumber': [typed('负责人证件号码'), certificateNumber],
  'subjectPrincipal.certValidity': [validity],
  'subjectPrincipal.mobile': [typed('联系方式1'), mobile],
  'subjectPrincipal.smsCode': [typed('验证码'), inForm((text) => /^\d{6}$/.test(text), '验证码为6位数字')],
  'subjectPrincipal.landline': [landline],
  'subjectPrincipal.emergencyPhone': [typed('应急联系电话'), mobile, notTheSameMobile],
  'subjectPrincipal.email': [typed('电子邮件'), email],
  consent: [isTrue('请阅读并勾选承诺')],
};

const SERVICE: Record<string, Test[]> = {
  name: [typed('网站名称'), longest(256)],
  domain: [typed('网站域名'), domain],
  homeUrl: [
    typed('网站首页地址'),
    inForm((text) => !/^[a-z]+:\/\//i.test(text), '网站首页地址无需填写http://'),
    inForm((text) => isDomain(text.replace(/\/.*$/, '')), '网站首页地址格式不正确'),
  ],
  content: [chosen('网站服务内容')],
  preApproval: [chosen('前置审批')],
  preApprovalType: [approvalType],
  languages: [chosen('网站语言类别')],
  openDate: [chosen('网站开通日期')],
  location: [chosen('服务器放置地')],
  remark: [longest(300)],
  'principal.name': [typed('网站负责人姓名')],
  'principal.certType': [chosen('网站负责人证件类型')],
  'principal.certNumber': [typed('网站负责人证件号码'), certificateNumber],
  'principal.mobile': [typed('网站负责人移动手机号码'), mobile],
  'principal.landline': [
    inForm((text) => /^086-\d{2,4}-\d{7,8}(-\d{1,6})?$/.test(text), '格式如086-010-12345678'),
  ],
  'principal.emergencyPhone': [typed('应急联系电话'), mobile],
  'principal.email': [typed('网站负责人电子邮箱'), email],
};

function investor({ model }: PortalState, path: string): string {
  const isNeeded = textAt(model, 'entity.nature') !== '个人';
  return isNeeded && textAt(model, path) === '' ? '请输入投资人或主管单位' : '';
}

function validity({ model }: PortalState): string {
  const from = textAt(model, 'subjectPrincipal.certValidFrom');
  const until = textAt(model, 'subjectPrincipal.certValidUntil');
  const isLongTerm = valueAt(model, 'subjectPrincipal.certLongTerm') === true;
  return from && (until || isLongTerm) ? '' : '请选择负责人证件有效期';
}

function landline({ model }: PortalState): string {
  const part = (name: string) => textAt(model, `subjectPrincipal.landline.${name}`);
  if (!part('area') && !part('number') && !part('extension')) return '';
  const stands =
    /^0\d{2,3}$/.test(part('area')) &&
    /^\d{7,8}$/.test(part('number')) &&
    /^\d{0,6}$/.test(part('extension'));
  return stands ? '' : '座机号码格式不正确';
}

function notTheSameMobile({ model }: PortalState, path: string): string {
  return textAt(model, path) === textAt(model, 'subjectPrincipal.mobile')
    ? '应急联系电话不能与联系方式1相同'
    : '';
}

function approvalType({ model }: PortalState, path: string): string {
  const needs = textAt(model, path.replace(/Type$/, '')) === '有';
  return needs && textAt(model, path) === '' ? '请选择前置审批项' : '';
}

/** The portal's answer to every item of a step. */
export function faultsOf(state: PortalState, step: Step): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const path of pathsOf(state, step)) {
    const fault = faultOf(state, path);
    if (fault) faults[path] = fault;
  }
  return faults;
}

/** The portal's answer to one item; an empty string when it stands. */
export function faultOf(state: PortalState, path: string): string {
  if (path.startsWith('upload.')) {
    return state.uploads.some(({ slot }) => slot === path) ? '' : '请上传文件';
  }
  const tests = VERIFY[path] ?? ENTITY[path] ?? SERVICE[path.replace(/^services\.\d+\./, '')] ?? [];
  for (const test of tests) {
    const fault = test(state, path);
    if (fault) return fault;
  }
  return '';
}

function pathsOf(state: PortalState, step: Step): string[] {
  if (step === 'verify') return Object.keys(VERIFY);
  if (step === 'entity') return Object.keys(ENTITY);
  const count = serviceCount(state);
  if (step === 'services') {
    return Array.from({ length: count }, (_, index) =>
      Object.keys(SERVICE).map((key) => `services.${index}.${key}`),
    ).flat();
  }
  return step === 'upload' ? requiredSlots(textAt(state.model, 'entity.nature'), count) : [];
}

function serviceCount({ model }: PortalState): number {
  const services = valueAt(model, 'services');
  return Array.isArray(services) ? services.length : 0;
}
