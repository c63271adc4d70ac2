// What does the public security portal ask of a subject and of a website, and what does it refuse?
import { choices, regions } from '../state/choices';
import type { Item, Part, Step } from '../state/form';
import { certificate, domain, email, inForm, joined, lower, mobile, shortest, upper } from '../state/tests';
import { textAt, type Value } from '../state/tree';
import {
  ACCESS,
  GOODS,
  KINDS,
  PERMITS,
  PERSON_CERTIFICATES,
  providersIn,
  subNatures,
  UNIT_CERTIFICATES,
} from './lists';

/** An item is known by its name, which its id carries as well. */
const item = (name: string, label: string, kind: Item['kind'], more: Partial<Item> = {}): Item => ({
  path: name,
  label,
  kind,
  id: name,
  ...more,
});
const file = (name: string, label: string, more: Partial<Item> = {}): Item =>
  item(name, label, 'file', { words: '点击上传', ...more });

const isUnit = (model: Value): boolean => textAt(model, 'unitpty') !== '个人';
const landline = inForm((text) => /^0\d{2,3}-\d{7,8}(-\d{1,6})?$/.test(text), '格式如0571-88888888');
const place = (name: string, label: string, empties: readonly string[] = []): Item =>
  item(name, label, 'region', { choices: () => regions(3), ...(empties.length > 0 ? { empties } : {}) });

const unit: Part = {
  title: '主办单位信息',
  items: [
    item('unitpty', '主办单位性质', 'select', {
      choices: () => choices('单位', '个人'),
      empties: ['unitpty_sub'],
    }),
    item('unitpty_sub', '主办单位性质-子级', 'select', { choices: subNatures, isAsked: isUnit }),
    item('unitnm', '主办单位名称', 'text'),
    item('uitcfttype', '主办单位证件类型', 'select', { choices: () => UNIT_CERTIFICATES }),
    item('uitcftnum', '主办单位证件号码', 'text', { tidy: upper }),
    place('uitadrpvs', '单位办公地址 省市县'),
    item('uitadrstr', '单位办公详细地址', 'text', { tests: [shortest(4)] }),
    place('uitregadrpvs', '单位注册地址 省市县'),
    item('uitregadrstr', '单位注册详细地址', 'text'),
    item('lglnm', '法定代表姓名', 'text'),
    file('uitcftid', '主办单位有效证件文件'),
  ],
};

const principal: Part = {
  title: '负责人信息',
  items: [
    item('rpbnm', '负责人姓名', 'text'),
    item('rpbcfttype', '负责人证件类型', 'select', { choices: () => choices(...PERSON_CERTIFICATES) }),
    item('rpbcftnum', '负责人证件号码', 'text', {
      tidy: upper,
      tests: [(held) => certificate({ ...held, model: asPerson(held.model) }, 'certNumber')],
    }),
    item('idecardvalid', '身份证有效期', 'day'),
    item('isLongValid', '', 'box', { words: '长期有效', isOptional: true }),
    place('rpbadspvs', '负责人常住地址 省市县'),
    item('rpbadsstr', '负责人常住地详细地址', 'text'),
    item('rpbmobile', '负责人手机号码', 'text', { tidy: joined, tests: [mobile] }),
    item('offtel', '办公室电话', 'text', { tests: [landline] }),
    item('rpbmail', '负责人电子邮件', 'text', { tests: [email] }),
    file('idecardfrontid', '身份证正面图片'),
    file('idecardbackid', '身份证反面图片'),
    file('idecardgroupid', '手持身份证照片', { isOptional: true }),
  ],
};

function asPerson(model: Value): Value {
  return { certType: textAt(model, 'rpbcfttype'), certNumber: textAt(model, 'rpbcftnum') };
}

const provider = (key: string, role: string): Item[] => [
  place(`${key}pvs`, `${role}所在地`, [`${key}name`]),
  item(`${key}name`, role, 'select', { choices: providersIn(`${key}pvs`) }),
  item(`${key}name1`, `${role}（其他）`, 'text', {
    isAsked: (model) => textAt(model, `${key}name`) === '其他',
  }),
];

const site: Part = {
  title: '网站基本信息',
  items: [
    item('webnm', '网站名称', 'text'),
    item('moinum', '工信部备案号', 'text', {
      tests: [inForm((text) => /ICP备\d{6,}号(-\d+)?$/.test(text), '工信部备案号格式不正确')],
    }),
    item('webopentime', '网站开通日期', 'day'),
    item('maindmn', '域名', 'text', { tidy: lower, tests: [domain] }),
    file('ymzsid', '域名证书'),
    item('ymzsvalid', '域名证书有效期', 'span'),
    item('ip0', 'IP', 'text', { tests: [inForm((text) => /^[\da-f.:]+$/i.test(text), 'IP地址格式不正确')] }),
    ...provider('asp', '网络接入服务商'),
    item('acctype', '接入方式', 'select', { choices: () => ACCESS }),
    ...provider('dsp', '域名注册服务商'),
  ],
};

const contents: Part = {
  title: '服务内容',
  items: [
    item('interactive', '是否提供互联网交互服务', 'radio', { choices: () => choices('是', '否') }),
    item('interactiveKinds', '交互服务类型', 'tree', {
      choices: () => KINDS,
      isAsked: (model) => textAt(model, 'interactive') === '是',
    }),
    item('cotitemFile', '互联网危险物品信息发布', 'boxes', { choices: () => GOODS, isOptional: true }),
    item('proaudFile', '相关前置许可', 'boxes', { choices: () => PERMITS, isOptional: true }),
  ],
};

const safety: Part = {
  title: '网站安全负责人',
  items: [
    file('safeidecardfrontid', '身份证正面图片'),
    file('safeidecardbackid', '身份证反面图片'),
    item('consent', '', 'box', { words: '我已阅读并同意《安全须知》' }),
  ],
};

export const initial: Value = {
  ...Object.fromEntries(
    [unit, principal, site, contents].flatMap(({ items }) => items.map(({ path }) => [path, ''])),
  ),
  ...{ uitadrpvs: [], uitregadrpvs: [], rpbadspvs: [], asppvs: [], dsppvs: [], ymzsvalid: [] },
  ...{ interactiveKinds: [], cotitemFile: [], proaudFile: [], isLongValid: false, consent: false },
};

export const steps: readonly Step[] = [
  { id: 'entity', title: '开办主体', next: '下一步', parts: [unit, principal] },
  { id: 'services', title: '网站业务', next: '提交', parts: [site, contents, safety] },
];
