// Which further portals ask about others? A bureau's with numbered questions, a phone's list of cells, and a console that puts English first.
import { escaped } from '../boxes';
import type { Drawn, House, Section } from './house';

const notes = (all: readonly Drawn[], around: (note: string) => string): string =>
  all.map(({ note }) => (note === '' ? '' : around(note))).join('');

const CELLS: House = {
  name: 'a phone, cells of a list',
  titles: ['小程序备案', 'ICP备案'],
  steps: [
    [
      {
        heading: ['企业', '主体信息'],
        rows: [
          { id: 'entity.name', says: ['企业名称', '主体名称'], inside: '请输入' },
          { id: 'entity.certNumber', says: ['信用代码', '证件号码'], inside: '请输入' },
          { id: 'entity.legalPersonName', says: ['法定代表人', '法人姓名'], inside: '请输入' },
          { id: 'entity.mailAddress', says: ['通讯地址', '联系地址'], inside: '请输入' },
        ],
      },
      {
        heading: ['主体负责人', '单位负责人'],
        rows: [
          { id: 'subjectPrincipal.name', says: '姓名', inside: '请输入' },
          { id: 'subjectPrincipal.certNumber', says: ['证件号', '身份证号'], inside: '请输入' },
          { id: 'subjectPrincipal.mobile', says: ['手机号', '手机号码'], inside: '请输入' },
          { says: ['验证码', '短信校验码'], inside: '请输入' },
        ],
      },
      {
        heading: ['代运营', '服务商', '运营团队'],
        rows: [
          { says: ['姓名', '企业名称'], inside: '请输入' },
          { says: ['手机号', '手机号码'], inside: '请输入' },
        ],
      },
    ],
    [
      {
        heading: ['小程序信息', '小程序'],
        rows: [
          { id: 'app.name', says: ['小程序名称', '名称'], inside: '请输入' },
          { id: 'service.remark', says: ['小程序备注', '备注'], as: 'textarea', inside: '请输入' },
        ],
      },
      {
        heading: ['小程序负责人', '小程序管理员'],
        rows: [
          { id: 'servicePrincipal.name', says: '姓名', inside: '请输入' },
          { id: 'servicePrincipal.certNumber', says: ['证件号', '身份证号'], inside: '请输入' },
          { id: 'servicePrincipal.mobile', says: ['手机号', '手机号码'], inside: '请输入' },
          { id: 'servicePrincipal.emergencyPhone', says: ['应急手机号', '紧急联系电话'], inside: '请输入' },
        ],
      },
      {
        heading: ['投诉受理', '客服信息'],
        rows: [{ says: '姓名' }, { says: ['手机号', '联系电话'] }, { says: '邮箱' }],
      },
    ],
  ],
  row: (first, controls, all) =>
    `<div class="weui-cell"><div class="weui-cell__hd"><label class="weui-label">${first.label}</label></div><div class="weui-cell__bd">${controls}</div></div>${notes(all, (note) => `<div class="weui-cells__tips">${note}</div>`)}`,
  section: (heading, rows) =>
    `<div class="weui-cells__title">${heading}</div><div class="weui-cells weui-cells_form">${rows}</div>`,
  page: (title, sections) =>
    `<div class="page"><div class="page__hd"><h1 class="page__title">${title}</h1></div><div class="page__bd">${sections}<label class="weui-agree"><input type="checkbox" class="weui-agree__checkbox"><span class="weui-agree__text">阅读并同意《相关条款》</span></label><a class="weui-btn weui-btn_primary" role="button">下一步</a></div></div>`,
};

const CONSOLE_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['Company details', 'Filing entity'],
      rows: [
        { id: 'entity.name', says: ['Company name', 'Legal entity name'] },
        { id: 'entity.certNumber', says: ['Unified social credit code', 'License number'] },
        { id: 'entity.certAddress', says: ['Registered address', 'Address on license'] },
        { id: 'entity.mailAddress', says: ['Mailing address', 'Correspondence address'] },
        { id: 'entity.legalPersonName', says: ['Legal representative', 'Name of legal representative'] },
      ],
    },
    {
      heading: ['Entity principal', 'Person in charge of the entity'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['Full name', 'Name'] },
        { id: 'subjectPrincipal.certNumber', says: ['ID number', 'ID card no.'] },
        { id: 'subjectPrincipal.mobile', says: ['Mobile number', 'Phone number'], before: '+86' },
        { says: ['Verification code', 'SMS code'] },
        { id: 'subjectPrincipal.email', says: ['Email', 'Email address'] },
      ],
    },
    {
      heading: ['Purchase order', 'Bill to', 'Accounts payable'],
      rows: [{ says: ['Company name', 'Name'] }, { says: 'Email' }, { says: ['Address', 'VAT number'] }],
    },
  ],
  [
    {
      heading: ['Website', 'Website details'],
      rows: [
        { id: 'service.name', says: ['Website name', 'Name'] },
        { id: 'service.domain', says: ['Domain name', 'Domain'] },
        { id: 'service.homeUrl', says: ['Home page URL', 'Website URL'] },
        { id: 'access.ip', says: ['Server IP address', 'IP address'] },
      ],
    },
    {
      heading: ['Website administrator', 'Website principal'],
      rows: [
        { id: 'servicePrincipal.name', says: ['Full name', 'Name'] },
        { id: 'servicePrincipal.certNumber', says: ['ID number', 'ID card no.'] },
        { id: 'servicePrincipal.mobile', says: ['Mobile number', 'Phone number'] },
        { id: 'servicePrincipal.email', says: ['Email', 'Email address'] },
      ],
    },
    {
      heading: ['Who can we call at night?', 'Escalation', 'Sales rep'],
      rows: [{ says: ['Full name', 'Name'] }, { says: ['Mobile number', 'Phone number'] }, { says: 'Email' }],
    },
  ],
];

const CONSOLE: House = {
  name: 'english console',
  titles: ['ICP filing (备案)', 'New ICP filing'],
  steps: CONSOLE_STEPS,
  control: ({ kind, own, inside }) =>
    kind === 'text'
      ? `<div class="MuiInputBase-root"><input class="MuiInputBase-input" type="text" placeholder="${escaped(inside)}"${own()}></div>`
      : null,
  row: (first, controls, all) =>
    `<div class="MuiFormControl-root"><label class="MuiFormLabel-root" for="${first.id}">${first.label}${first.isMust ? ' *' : ' (optional)'}</label>${controls}${notes(all, (note) => `<p class="MuiFormHelperText-root">${note}</p>`)}</div>`,
  section: (heading, rows) =>
    `<div class="MuiPaper-root"><h6 class="MuiTypography-h6">${heading}</h6><div class="MuiGrid-container">${rows}</div></div>`,
  page: (title, sections) =>
    `<header class="MuiAppBar-root"><input type="text" placeholder="Search resources"><button>Sign out</button></header><main><h4>${title}</h4>${sections}<label><input type="checkbox"> I agree to the terms</label><button>Back</button><button>Next</button></main>`,
};

const BUREAU: House = {
  name: 'numbered questions of a bureau',
  titles: ['互联网信息服务备案登记', '非经营性互联网信息服务备案'],
  steps: [
    [
      {
        heading: ['第一部分 主办单位信息', '第一部分 单位信息'],
        rows: [
          { id: 'entity.name', says: ['1. 单位名称', '1、主办单位名称'] },
          {
            id: 'entity.nature',
            says: ['2. 单位性质', '2、主办单位性质'],
            options: ['企业', '个人', '政府机关'],
          },
          { id: 'entity.certNumber', says: ['3. 统一社会信用代码', '3、证件号码'] },
          { id: 'entity.certAddress', says: ['4. 证件住所', '4、单位住所'] },
          { id: 'entity.mailAddress', says: ['5. 通信地址', '5、单位通信地址'] },
          { id: 'entity.investor', says: ['6. 投资者或上级主管单位', '6、上级主管单位名称'] },
        ],
      },
      {
        heading: ['第二部分 主体负责人', '第二部分 单位责任人'],
        rows: [
          { id: 'subjectPrincipal.name', says: ['7. 姓名', '7、负责人姓名'] },
          { id: 'subjectPrincipal.certNumber', says: ['8. 证件号码', '8、身份证件号码'] },
          { id: 'subjectPrincipal.landline', says: ['9. 办公电话', '9、固定电话'] },
          { id: 'subjectPrincipal.mobile', says: ['10. 手机号码', '10、移动电话'] },
          { id: 'subjectPrincipal.email', says: ['11. 电子邮箱', '11、电子邮件'] },
        ],
      },
      {
        heading: ['第三部分 填表说明人', '第三部分 审核人员', '第三部分 属地派出所'],
        rows: [{ says: ['12. 姓名', '12、名称'] }, { says: ['13. 手机号码', '13、办公电话'] }],
      },
    ],
    [
      {
        heading: ['第一部分 网站信息', '第一部分 网站基本情况'],
        rows: [
          { id: 'service.name', says: ['1. 网站名称', '1、名称'] },
          { id: 'service.domain', says: ['2. 网站域名', '2、域名'] },
          { id: 'service.homeUrl', says: ['3. 网站首页网址', '3、首页地址'] },
          { id: 'service.openDate', says: ['4. 网站开通日期', '4、开办时间'] },
        ],
      },
      {
        heading: ['第二部分 网站负责人', '第二部分 网站责任人'],
        rows: [
          { id: 'servicePrincipal.name', says: ['5. 姓名', '5、网站负责人姓名'] },
          { id: 'servicePrincipal.certNumber', says: ['6. 证件号码', '6、身份证件号码'] },
          { id: 'servicePrincipal.mobile', says: ['7. 手机号码', '7、移动电话'] },
          { id: 'servicePrincipal.email', says: ['8. 电子邮箱', '8、电子邮件'] },
        ],
      },
      {
        heading: ['第三部分 网络安全员', '第三部分 系统集成商', '第三部分 值班电话'],
        rows: [{ says: ['9. 姓名', '9、名称'] }, { says: ['10. 手机号码', '10、移动电话'] }],
      },
    ],
  ],
  row: (first, controls, all) =>
    `<div class="item"><div class="name">${first.label}${first.isMust ? '<b class="bt">（必填）</b>' : ''}</div><div class="val">${controls}</div><div class="side">${notes(all, (note) => note)}</div></div>`,
  section: (heading, rows, note) =>
    `<div class="part"><div class="part-name">${heading}</div>${note}<div class="part-items">${rows}</div></div>`,
  page: (title, sections) =>
    `<style>.part-name{font:bold 16px serif;border-left:4px solid #c00}.item{display:flex}</style><div class="gov-head"><input type="text" placeholder="请输入关键字"><button>站内搜索</button></div><div class="gov-main"><div class="gov-title">${title}</div>${sections}<p><input type="checkbox"> 本单位承诺所填内容真实、准确、有效</p><button>暂存</button><button>提交</button></div>`,
};

export const BUREAUS: readonly House[] = [CELLS, CONSOLE, BUREAU];
