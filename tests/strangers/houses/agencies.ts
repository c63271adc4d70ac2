// Which portals do agencies run? Written after the parts of others had been distinguished: rows of two questions, a definition list, boxes with their labels behind them.
import { escaped } from '../boxes';
import type { Drawn, House, Section } from './house';

const notes = (all: readonly Drawn[], around: (note: string) => string): string =>
  all.map(({ note }) => (note === '' ? '' : around(note))).join('');

const SUBJECT: Section = {
  heading: ['企业资料', '客户主体资料', '单位档案'],
  rows: [
    { id: 'entity.name', says: ['企业全称', '单位全称', '公司名称'] },
    { id: 'entity.nature', says: ['单位性质', '企业性质'], options: ['企业', '个体工商户', '社会团体'] },
    { id: 'entity.certNumber', says: ['营业执照号码', '统一社会信用代码', '证照号码'] },
    { id: 'entity.legalPersonName', says: ['法人姓名', '法定代表人姓名'] },
    { id: 'entity.certAddress', says: ['营业执照地址', '注册地址'] },
    { id: 'entity.mailAddress', says: ['通讯地址', '实际办公地址'] },
    { says: ['开户银行', '成立时间', '员工人数'], must: false },
  ],
};

const person = (role: string, heading: readonly string[]): Section => ({
  heading,
  rows: [
    { id: `${role}.name`, says: ['姓名', '真实姓名'] },
    { id: `${role}.certType`, says: '证件类型', options: ['身份证', '护照', '港澳通行证'] },
    { id: `${role}.certNumber`, says: ['证件号码', '身份证号码'] },
    { id: `${role}.mobile`, says: ['手机号码', '手机'] },
    { says: ['图形验证码', '短信验证码', '设置登录密码'] },
    { id: `${role}.emergencyPhone`, says: ['应急电话', '应急联系电话'] },
    { id: `${role}.email`, says: ['电子邮箱', '常用邮箱'] },
  ],
});

const SITE: Section = {
  heading: ['站点资料', '备案网站资料', '网站'],
  note: '一个网站有多个域名的，用分号隔开。',
  rows: [
    { id: 'service.name', says: ['网站名称', '站点名称'] },
    { id: 'service.domain', says: ['备案域名', '网站域名'] },
    { id: 'service.homeUrl', says: ['网站首页网址', '首页地址'] },
    { id: 'service.openDate', says: ['开通时间', '网站开通日期'] },
    { id: 'access.ip', says: ['网站IP地址', '服务器IP'] },
    { id: 'service.remark', says: ['网站备注', '备注说明'], as: 'textarea' },
  ],
};

const stranger = (heading: readonly string[]): Section => ({
  heading,
  rows: [
    { says: ['姓名', '联系人', '名称'] },
    { says: ['手机号码', '联系电话'] },
    { says: ['通讯地址', '电子邮箱', '证件号码'] },
  ],
});

const STEPS: readonly (readonly Section[])[] = [
  [
    SUBJECT,
    person('subjectPrincipal', ['主体联系人', '单位负责人资料', '备案主体负责人']),
    stranger(['回访信息', '商务跟进', '合同寄送', '保证金退款账户']),
  ],
  [
    SITE,
    person('servicePrincipal', ['网站联系人', '网站负责人资料', '站点管理员']),
    stranger(['网站建设单位', '域名托管方', '日常运维', '内容审核岗']),
  ],
  [
    stranger(['提交人', '代填人信息']),
    SUBJECT,
    person('subjectPrincipal', ['负责人', '主体负责人']),
    SITE,
    person('servicePrincipal', ['网站负责人', '网站主管']),
  ],
];

const PAIRS: House = {
  name: 'ant design, rows of pairs',
  titles: ['代备案资料提交', '备案资料填报'],
  steps: STEPS,
  row: (first, controls, all) =>
    `<div class="ant-col ant-col-12"><div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label for="${first.id}" class="${first.isMust ? 'ant-form-item-required' : ''}" title="${first.label}">${first.label}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input">${controls}</div>${notes(all, (note) => `<div class="ant-form-item-extra">${note}</div>`)}</div></div></div>`,
  section: (heading, rows, note) =>
    `<div class="block"><div class="block-hd"><span class="block-bar"></span><span class="block-txt">${heading}</span></div>${note === '' ? '' : `<div class="ant-alert"><span class="ant-alert-message">${note}</span></div>`}<div class="ant-row">${rows}</div></div>`,
  page: (title, sections) =>
    `<style>.block-txt{font-size:16px;font-weight:600}</style><div class="ant-layout"><div class="ant-layout-header"><input class="ant-input" placeholder="搜索客户"></div><div class="ant-page-header"><span class="ant-page-header-heading-title">${title}</span></div><form class="ant-form">${sections}<button type="button" class="ant-btn">保存草稿</button><button type="submit" class="ant-btn ant-btn-primary">提交审核</button></form></div>`,
};

const DEFINITIONS: House = {
  name: 'a definition list for each part',
  titles: ['ICP备案信息登记', '网站备案登记'],
  steps: STEPS,
  row: (first, controls, all) =>
    `<dt>${first.label}${first.isMust ? '<em>*</em>' : ''}</dt><dd>${controls}${notes(all, (note) => `<small>${note}</small>`)}</dd>`,
  section: (heading, rows, note) =>
    `<h3>${heading}</h3>${note === '' ? '' : `<p>${note}</p>`}<dl>${rows}</dl>`,
  page: (title, sections) =>
    `<div id="hd"><form action="/s"><input name="q" placeholder="站内搜索"><input type="submit" value="搜"></form></div><div id="bd"><h2>${title}</h2><form>${sections}<p><label><input type="checkbox" name="ok">已知晓虚假备案的法律责任</label></p><input type="submit" value="保存"></form></div><div id="ft"><input placeholder="输入邮箱订阅备案资讯"><button>提交</button></div>`,
};

const BEHIND: House = {
  name: 'floating names behind the boxes',
  titles: ['备案申请', '新增网站备案'],
  steps: STEPS,
  control: ({ kind, own }) =>
    kind === 'text' ? `<input type="text" placeholder=" " class="fl-input"${own()}>` : null,
  row: (first, controls, all) =>
    `<div class="fl">${controls}<label class="fl-label" for="${first.id}">${first.label}</label>${notes(all, (note) => `<div class="fl-help">${escaped(note)}</div>`)}</div>`,
  section: (heading, rows, note) =>
    `<fieldset><legend>${heading}</legend>${note === '' ? '' : `<div class="fl-help">${note}</div>`}${rows}</fieldset>`,
  page: (title, sections) =>
    `<main><h1>${title}</h1><form novalidate>${sections}<button>继续</button></form><aside><h4>需要帮助？</h4><input placeholder="留下手机号，客服回电"><button>预约回电</button></aside></main>`,
};

export const AGENCIES: readonly House[] = [PAIRS, DEFINITIONS, BEHIND];
