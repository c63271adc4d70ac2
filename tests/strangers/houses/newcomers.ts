// Which portals were written and committed after the engine had been corrected for the other houses? Their faults were examined only after the first measurement.
import { escaped } from '../boxes';
import type { Ask, House, Section } from './house';

const NATURES = ['企业', '个人', '事业单位', '政府机关', '社会团体', '律师执业机构', '境外机构'];
const LICENCES = ['营业执照', '事业单位法人证书', '社会团体法人登记证书'];
const IDS = ['中华人民共和国居民身份证', '外国人永久居留身份证', '护照'];

const who = (role: string, called: string): readonly Ask[] => [
  { id: `${role}.name`, says: [`${called}姓名`, '姓名', '名字'] },
  { id: `${role}.certType`, says: ['身份证件类型', '证件类型'], options: IDS },
  { id: `${role}.certNumber`, says: ['身份证件号', '证件号码', '身份证号码'] },
  { id: `${role}.mobile`, says: ['手机', '手机号', '联系手机'] },
  { id: `${role}.emergencyPhone`, says: ['应急电话', '备用联系电话（应急）', '紧急联系人电话'] },
  { id: `${role}.email`, says: ['E-mail', '电子邮件', '联系邮箱'] },
];

const STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['备案主体', '主办单位资料', '备案单位信息'],
      note: '填写内容须与证照一致',
      rows: [
        { id: 'entity.nature', says: ['主体类型', '主办单位类型', '单位性质'], options: NATURES },
        { id: 'entity.name', says: ['主体全称', '备案单位全称', '主办单位（主办人）名称'] },
        { id: 'entity.certType', says: ['证照类型', '主体证照类型', '单位证件'], options: LICENCES },
        { id: 'entity.certNumber', says: ['证照编号', '主体证件号', '统一社会信用代码/注册号'] },
        { id: 'entity.certAddress', says: ['证照所载地址', '证件上的地址', '单位注册地址'] },
        [
          { id: 'entity.region', says: ['所在地区', '联系地址', '通信地址'], as: 'region' },
          {
            id: 'entity.mailAddress',
            part: 'rest',
            says: '',
            inside: ['街道门牌信息', '请填写详细地址（不含省市区）'],
          },
        ],
        { id: 'entity.legalPersonName', says: ['法人代表姓名', '法定代表人'] },
        { says: ['行业类别', '注册资本'], must: false },
      ],
    },
    { heading: ['主体负责人', '备案主体负责人', '单位负责人资料'], rows: who('subjectPrincipal', '负责人') },
  ],
  [
    {
      heading: ['站点资料', '网站（站点）', '备案网站'],
      rows: [
        { id: 'service.name', says: ['站点名称', '网站名称（中文）', '名称'] },
        {
          id: 'service.domain',
          says: ['域名', '备案的域名', '站点域名'],
          note: '一个站点有多个域名的，以分号隔开',
        },
        { id: 'service.homeUrl', says: ['访问地址', '站点首页', '网站首页地址'], before: 'https://' },
        {
          id: 'service.content',
          says: ['站点服务内容', '服务内容类别'],
          options: ['单位门户网站', '网络购物', '信息查询', '其他'],
        },
        { id: 'service.preApproval', says: ['前置审批', '是否属于前置审批范围'], options: ['否', '是'] },
        { id: 'service.openDate', says: ['开办日期', '预计开通时间', '开通日期'] },
        { id: 'service.remark', says: ['站点说明', '网站备注', '补充说明'], as: 'textarea' },
      ],
    },
    {
      heading: ['站点负责人', '网站负责人资料', '备案网站负责人'],
      rows: [
        {
          id: 'servicePrincipal.sameAsPrincipal',
          says: ['网站负责人是', '站点负责人来源'],
          options: ['另行填写', '同主体负责人'],
        },
        ...who('servicePrincipal', '负责人'),
      ],
    },
    {
      heading: ['联系我们', '工单联系人', '对接人'],
      rows: [{ says: '姓名' }, { says: ['手机', '联系手机'] }, { says: '电子邮件' }],
    },
  ],
];

const notes = (all: readonly { readonly note: string }[], around: (note: string) => string): string =>
  all.map(({ note }) => (note === '' ? '' : around(note))).join('');

const HORIZONTAL: House = {
  name: 'fields in a row, bulma',
  titles: ['备案办理', 'ICP备案申请'],
  steps: STEPS,
  control: ({ kind, own, options }) =>
    kind === 'select'
      ? `<div class="select is-fullwidth"><select${own()}><option value="">--</option>${options.map((text, at) => `<option value="${at}">${escaped(text)}</option>`).join('')}</select></div>`
      : null,
  row: (first, controls, all) =>
    `<div class="field is-horizontal"><div class="field-label is-normal"><label class="label">${first.label}</label></div><div class="field-body"><div class="field"><p class="control">${controls}</p>${notes(all, (note) => `<p class="help">${note}</p>`)}</div></div></div>`,
  section: (heading, rows, note) =>
    `<div class="card"><header class="card-header"><p class="card-header-title">${heading}</p></header><div class="card-content">${note === '' ? '' : `<article class="message is-info"><div class="message-body">${note}</div></article>`}${rows}</div></div>`,
  page: (title, sections) =>
    `<nav class="navbar"><a>首页</a><a>备案</a></nav><section class="section"><h1 class="title">${title}</h1>${sections}<div class="buttons"><button class="button">返回</button><button class="button is-primary">下一步</button></div></section>`,
};

const COLUMNS: House = {
  name: 'two columns of lists',
  titles: ['填写备案信息', '网站备案'],
  steps: STEPS,
  row: (first, controls, all) =>
    `<li><em>${first.isMust ? '<i>*</i>' : ''}${first.label}：</em>${controls}${notes(all, (note) => `<s>${note}</s>`)}</li>`,
  section: (heading, rows, note) =>
    `<div class="col"><div class="hd">${heading}</div>${note === '' ? '' : `<div class="nt">${note}</div>`}<ul>${rows}</ul></div>`,
  page: (title, sections) =>
    `<style>.hd{font:bold 15px sans-serif;background:#f5f5f5}.cols{display:flex}</style><div class="top">${title}</div><div class="cols">${sections}</div><div class="ops"><input type="button" value="下一步"></div>`,
};

const FOLDED: House = {
  name: 'folded parts',
  titles: ['备案信息', 'ICP 备案'],
  steps: STEPS,
  row: (first, controls, all) =>
    `<div class="r"><div class="r1"><span class="txt">${first.label}</span>${notes(all, (note) => `<span class="ask" title="${note}"></span>`)}</div><div class="r2">${controls}</div></div>`,
  section: (heading, rows) =>
    `<details open><summary><svg width="8" height="8"></svg>${heading}</summary><div class="in">${rows}</div></details>`,
  page: (title, sections, step) =>
    `<main><p class="lead">${title}</p><p class="sub">共 4 步，当前第 ${step + 1} 步</p>${sections}<footer><button>保存并下一步</button></footer></main>`,
};

const PERSONS = ['主体负责人', '网站负责人', '技术负责人'];
const ASKED = ['姓名', '证件号码', '手机号码', '电子邮箱'];
const PARTS = ['name', 'certNumber', 'mobile', 'email'];
const ROLES = ['subjectPrincipal', 'servicePrincipal', ''];

const MATRIX: House = {
  name: 'a column for each person',
  titles: ['备案负责人信息', '负责人登记'],
  steps: [
    [
      {
        heading: ['负责人', '人员'],
        rows: ASKED.map((says, at) =>
          ROLES.map((role, column): Ask => {
            const ask = { says: column === 0 ? says : '' };
            return role === '' ? ask : { ...ask, id: `${role}.${PARTS[at]}` };
          }),
        ),
      },
    ],
  ],
  control: ({ own }) => `<!--cell--><input${own()}>`,
  row: (first, controls) =>
    `<tr><td>${first.label}</td>${controls
      .split('<!--cell-->')
      .filter((cell) => cell.trim() !== '')
      .map((cell) => `<td>${cell.trim()}</td>`)
      .join('')}</tr>`,
  section: (_heading, rows) =>
    `<table><tr><td></td>${PERSONS.map((person) => `<td><b>${person}</b></td>`).join('')}</tr>${rows}</table>`,
  page: (title, sections) => `<div><h2>ICP备案</h2><h3>${title}</h3>${sections}<button>保存</button></div>`,
};

const ENGLISH_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['Applicant company', 'Filing organization', 'About the organizer'],
      rows: [
        {
          id: 'entity.name',
          says: ["Organizer's full legal name", 'Legal name of the company', 'Company legal name (Chinese)'],
        },
        {
          id: 'entity.nature',
          says: ['Kind of organizer', 'Organizer category'],
          options: ['Enterprise', 'Individual', 'Public institution'],
        },
        { id: 'entity.certNumber', says: ['Business license number', 'USCC', 'License no. (18 characters)'] },
        {
          id: 'entity.certAddress',
          says: ['Domicile on business license', 'Registered address of the company'],
        },
        { id: 'entity.mailAddress', says: ['Postal address', 'Address for correspondence'] },
      ],
    },
    {
      heading: ['Responsible person of the organizer', 'Head of the organizer', 'Company principal'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['Name', 'Name as on ID card'] },
        { id: 'subjectPrincipal.certNumber', says: ['ID card number', 'No. of ID card'] },
        { id: 'subjectPrincipal.landline', says: ['Office telephone', 'Landline'], as: 'area-number' },
        { id: 'subjectPrincipal.mobile', says: ['Mobile', 'Mobile phone no.'] },
        { id: 'subjectPrincipal.email', says: ['E-mail', 'Email of responsible person'] },
      ],
    },
  ],
  [
    {
      heading: ['The website', 'Site to be filed'],
      rows: [
        { id: 'service.name', says: ['Site name', 'Name of the website in Chinese'] },
        {
          id: 'service.domain',
          says: ['Domain(s)', 'Domain names of the site'],
          inside: 'a.cn; b.cn (separate by semicolon)',
        },
        { id: 'service.homeUrl', says: ['Homepage', 'Home page address'] },
        {
          id: 'service.language',
          says: ['Language of content', 'Site language'],
          options: ['Simplified Chinese', 'English'],
        },
        { id: 'access.ip', says: ['Server IP', 'IP address of server'] },
      ],
    },
    {
      heading: ['Site administrator', 'Responsible person of the website'],
      rows: [
        { id: 'servicePrincipal.name', says: ['Name', 'Full name'] },
        { id: 'servicePrincipal.certNumber', says: ['ID card number', 'Number of ID card'] },
        { id: 'servicePrincipal.mobile', says: ['Mobile', 'Mobile phone no.'] },
        { id: 'servicePrincipal.email', says: ['E-mail', 'Email'] },
      ],
    },
    { heading: ['Reseller contact', 'Invoice recipient'], rows: [{ says: 'Name' }, { says: 'E-mail' }] },
  ],
];

const LEGACY: House = {
  name: 'english page of tables',
  titles: ['ICP Registration Form', 'Beian (ICP filing) form'],
  steps: ENGLISH_STEPS,
  row: (first, controls, all) =>
    `<tr><td nowrap valign="top"><font size="2">${first.label}${first.isMust ? '<font color="red">*</font>' : ''}:</font></td><td>${controls}${notes(all, (note) => `<br><font size="1">${note}</font>`)}</td></tr>`,
  section: (heading, rows) =>
    `<table width="100%"><tr bgcolor="#336699"><td><font color="white"><b>${heading}</b></font></td></tr><tr><td><table>${rows}</table></td></tr></table>`,
  page: (title, sections) =>
    `<center><font size="4">${title}</font></center><form>${sections}<input type="submit" value="Continue"></form>`,
};

export const NEWCOMERS: readonly House[] = [HORIZONTAL, COLUMNS, FOLDED, MATRIX, LEGACY];
