// Which portals consist of tables? An old JSP page, a paper form with its groups in the first column, rows edited in a grid, boxes before their labels.
import type { Ask, House, Section } from './house';

const NATURES = ['企业', '个人', '政府机关', '事业单位', '社会团体', '军队'];

const JSP_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主办单位基本情况', 'ICP备案主体信息', '一、主办单位信息'],
      rows: [
        { id: 'entity.name', says: ['主办单位名称', '主办单位或主办人名称'] },
        { id: 'entity.nature', says: ['主办单位性质', '单位性质'], options: NATURES },
        {
          id: 'entity.certType',
          says: ['主办单位有效证件类型', '有效证件类型'],
          options: ['工商营业执照', '组织机构代码证书', '事业法人证书'],
        },
        { id: 'entity.certNumber', says: ['主办单位有效证件号码', '主办单位有效证号码'] },
        { id: 'entity.region', says: ['主办单位所在省市县', '所在省/市/县'], as: 'region' },
        { id: 'entity.certAddress', says: ['主办单位证件住所', '主办单位有效证件住所'] },
        { id: 'entity.mailAddress', says: ['主办单位通信地址', '单位通信地址'] },
        { id: 'entity.investor', says: ['投资者或上级主管单位名称', '投资者或上级主管单位'] },
      ],
    },
    {
      heading: ['主体负责人基本情况', '主体负责人情况', '二、主体负责人信息'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['负责人姓名', '姓名'] },
        {
          id: 'subjectPrincipal.certType',
          says: ['有效证件类型', '负责人证件类型'],
          options: ['居民身份证', '护照', '台胞证'],
        },
        { id: 'subjectPrincipal.certNumber', says: ['有效证件号码', '负责人有效证件号码'] },
        { id: 'subjectPrincipal.certValidity', says: ['证件有效期', '有效期限'], as: 'days' },
        {
          id: 'subjectPrincipal.landline',
          says: ['办公室电话', '办公电话', '联系方式(座机)'],
          as: 'area-number',
        },
        { id: 'subjectPrincipal.mobile', says: ['移动电话', '手机号码'] },
        { id: 'subjectPrincipal.email', says: ['电子邮箱', '电子邮件地址'] },
        { says: ['MSN账号', 'QQ号码'], must: false },
      ],
    },
  ],
  [
    {
      heading: ['网站基本情况', '三、网站信息', 'ICP备案网站信息'],
      rows: [
        { id: 'service.name', says: ['网站名称', '网站(站点)名称'] },
        { id: 'service.domain', says: ['网站域名列表', '网站域名'], as: 'textarea', note: '每行一个域名' },
        { id: 'service.homeUrl', says: ['网站首页网址', '首页URL'], before: 'http://' },
        {
          id: 'service.content',
          says: ['网站服务内容', '服务内容'],
          options: ['单位门户网站', '博客/个人空间', '论坛/社区', '其他'],
        },
        {
          id: 'service.preApproval',
          says: ['涉及需前置审批或专项审批的内容', '前置审批或专项审批内容'],
          as: 'select',
          options: ['无', '新闻', '出版', '教育', '文化'],
        },
        { id: 'access.ip', says: ['网站IP地址列表', 'IP地址', '网站IP地址'] },
        { id: 'service.openDate', says: ['网站开通日期', '开通时间'], as: 'lists' },
      ],
    },
    {
      heading: ['网站负责人基本情况', '四、网站负责人信息'],
      rows: [
        { id: 'servicePrincipal.name', says: ['负责人姓名', '姓名'] },
        { id: 'servicePrincipal.certNumber', says: ['有效证件号码', '负责人证件号码'] },
        { id: 'servicePrincipal.landline', says: ['办公室电话', '办公电话'], as: 'area-number' },
        { id: 'servicePrincipal.mobile', says: ['移动电话', '手机号码'] },
        { id: 'servicePrincipal.email', says: ['电子邮箱', '电子邮件地址'] },
      ],
    },
  ],
];

const JSP: House = {
  name: 'old server page',
  titles: ['网站备案信息录入', 'ICP信息报备'],
  steps: JSP_STEPS,
  row: (first, controls, all) =>
    `<tr bgcolor="#ffffff"><td width="22%" align="right" class="tdl">${first.label}：</td><td class="tdr">${controls}${first.isMust ? ' <font color="red">*</font>' : ''}${all.map(({ note }) => (note === '' ? '' : ` <span class="gray">(${note})</span>`)).join('')}</td></tr>`,
  section: (heading, rows) =>
    `<tr class="head"><td colspan="2" bgcolor="#d6e8f7"><b>${heading}</b></td></tr>${rows}`,
  page: (title, sections) =>
    `<table width="960" align="center"><tr><td class="logo">${title}</td></tr></table><form name="form1" method="post"><table width="960" align="center" border="0" cellspacing="1" bgcolor="#cccccc"><tbody>${sections}</tbody></table><center><input type="button" value="上一步"><input type="button" value="保 存"><input type="reset" value="重 置"></center></form>`,
};

const PAPER: House = {
  name: 'paper form',
  titles: ['互联网信息服务备案登记表', 'ICP备案申请表'],
  steps: [
    [
      {
        heading: ['主办单位情况', '主办者'],
        rows: [
          { id: 'entity.name', says: ['单位名称', '名称'] },
          { id: 'entity.nature', says: ['单位性质', '性质'], options: NATURES },
          { id: 'entity.certNumber', says: ['证件号码', '有效证件号码'] },
          { id: 'entity.certAddress', says: ['住所', '证件住所'] },
          { id: 'entity.mailAddress', says: ['通信地址', '通讯地址'] },
          { id: 'entity.investor', says: ['投资者或上级主管单位', '上级主管单位'] },
        ],
      },
      {
        heading: ['主体负责人', '主体负责人情况'],
        rows: [
          { id: 'subjectPrincipal.name', says: '姓名' },
          { id: 'subjectPrincipal.certNumber', says: ['身份证号', '证件号码'] },
          { id: 'subjectPrincipal.landline', says: ['办公电话', '固定电话'] },
          { id: 'subjectPrincipal.mobile', says: ['手机', '手机号码'] },
          { id: 'subjectPrincipal.email', says: ['邮箱', '电子邮件'] },
        ],
      },
    ],
    [
      {
        heading: ['网站情况', '网站'],
        rows: [
          { id: 'service.name', says: ['网站名称', '名称'] },
          { id: 'service.domain', says: '域名', note: '多个用;分开' },
          { id: 'service.homeUrl', says: ['首页网址', '网址'] },
          { id: 'access.ip', says: ['IP地址', '服务器IP'] },
          { id: 'service.language', says: ['语种', '语言'], options: ['中文简体', '英语', '日语'] },
        ],
      },
      {
        heading: ['网站负责人', '网站负责人情况'],
        rows: [
          { id: 'servicePrincipal.name', says: '姓名' },
          { id: 'servicePrincipal.certNumber', says: ['身份证号', '证件号码'] },
          { id: 'servicePrincipal.mobile', says: ['手机', '手机号码'] },
          { id: 'servicePrincipal.email', says: ['邮箱', '电子邮件'] },
        ],
      },
      {
        heading: ['填表人', '经办人'],
        rows: [{ says: '姓名' }, { says: ['手机', '联系电话'] }],
      },
    ],
  ],
  row: (first, controls, all) =>
    `<td class="k">${first.label}</td><td class="v">${controls}${all.map(({ note }) => (note === '' ? '' : `<i>${note}</i>`)).join('')}</td>`,
  section: (heading, rows) => {
    const cells = rows.split(/(?=<td class="k">)/u);
    const lines = [];
    for (let at = 0; at < cells.length; at += 2) lines.push(cells.slice(at, at + 2).join(''));
    return lines
      .map(
        (line, at) =>
          `<tr>${at === 0 ? `<td class="g" rowspan="${lines.length}">${heading}</td>` : ''}${line}</tr>`,
      )
      .join('');
  },
  page: (title, sections) =>
    `<div class="sheet"><p class="sheet-t" style="font-size:20px;font-weight:bold;text-align:center">${title}</p><table border="1" class="sheet-b"><tbody>${sections}</tbody></table><p>填表说明：以上各项均须如实填写。</p><p><a href="#">保存</a> <a href="#">打印</a></p></div>`,
};

const GRID_ROW: readonly Ask[] = [
  { says: '姓名' },
  { says: '证件类型', options: ['居民身份证', '护照'] },
  { says: '证件号码' },
  { says: '手机号码' },
  { says: '应急电话' },
  { says: '电子邮箱' },
];
const NAMES = ['name', 'certType', 'certNumber', 'mobile', 'emergencyPhone', 'email'];

const gridRow = (role: string, whose: string): readonly Ask[] =>
  GRID_ROW.map((ask, at) => ({ ...ask, id: `${role}.${NAMES[at]}`, says: at === 0 ? whose : '' }));

const GRID: House = {
  name: 'rows edited in a grid',
  titles: ['备案人员', '备案负责人管理', '备案信息采集'],
  steps: [
    [
      {
        heading: ['负责人信息', '人员信息'],
        rows: [
          gridRow('subjectPrincipal', '主体负责人'),
          gridRow('servicePrincipal', '网站负责人'),
          GRID_ROW.map((ask, at) => ({ ...ask, says: at === 0 ? '备案专员' : '' })),
        ],
      },
    ],
  ],
  row: (first, controls) => {
    return `<tr><td class="who">${first.label}</td>${controls
      .split('<!--cell-->')
      .filter((cell) => cell.trim() !== '')
      .map((cell) => `<td>${cell.trim()}</td>`)
      .join('')}<td><a>编辑</a> <a>删除</a></td></tr>`;
  },
  control: ({ kind, own, options }) =>
    `<!--cell-->${kind === 'select' || options.length > 0 ? `<select${own()}><option value=""></option>${options.map((text) => `<option>${text}</option>`).join('')}</select>` : `<input class="ed"${own()}>`}`,
  section: (heading, rows) =>
    `<h4>${heading}</h4><table class="grid"><thead><tr><th>角色</th>${GRID_ROW.map(({ says }) => `<th>${String(says)}</th>`).join('')}<th>操作</th></tr></thead><tbody>${rows}</tbody></table>`,
  page: (title, sections) =>
    `<div class="desk"><h2>${title}</h2><p>ICP备案 &gt; 负责人</p>${sections}<button>保存</button></div>`,
};

const AFTER_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主办单位信息', '备案主体'],
      rows: [
        { id: 'entity.name', says: ['主办单位名称', '单位名称'] },
        { id: 'entity.certNumber', says: ['单位证件号码', '证件号码'] },
        { id: 'entity.mailAddress', says: ['通信地址', '单位通信地址'] },
        { id: 'entity.investor', says: ['投资人或上级主管单位', '主管单位'] },
      ],
    },
    {
      heading: ['主体负责人', '主体负责人信息'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['负责人姓名', '姓名'] },
        { id: 'subjectPrincipal.certNumber', says: ['负责人证件号码', '证件号码'] },
        { id: 'subjectPrincipal.mobile', says: ['手机号码', '负责人手机'] },
        { id: 'subjectPrincipal.certLongTerm', says: '长期有效', as: 'tick', options: ['证件长期有效'] },
        { id: 'subjectPrincipal.email', says: ['电子邮箱', '邮箱'] },
      ],
    },
  ],
];

const AFTER: House = {
  name: 'name below the box',
  titles: ['网站备案', 'ICP备案填报'],
  steps: AFTER_STEPS,
  control: ({ kind, own, options, id }) =>
    kind === 'tick'
      ? `<input type="checkbox" class="ck"${own()}><label for="${id}">${options[0] ?? ''}</label>`
      : null,
  row: (first, controls) =>
    first.kind === 'tick'
      ? `<div class="mdf">${controls}</div>`
      : `<div class="mdf"><div class="mdf-i">${controls}<span class="mdf-bar"></span><label for="${first.id}">${first.label}</label></div></div>`,
  section: (heading, rows) =>
    `<div class="sheet2"><div class="sheet2-t"><span>${heading}</span></div><hr>${rows}</div>`,
  page: (title, sections) =>
    `<div class="v"><h1>${title}</h1><form>${sections}<button>下一步</button></form></div>`,
};

export const TABLES: readonly House[] = [JSP, PAPER, GRID, AFTER];
