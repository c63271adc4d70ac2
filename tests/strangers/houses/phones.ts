// What do portals on a phone look like? Cells with pickers, a dialogue of questions, and boxes whose labels are in no element.
import { escaped } from '../boxes';
import type { House, Section } from './house';

const IDS = ['身份证', '护照', '港澳通行证', '台胞证'];

const CELL_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['企业信息', '主体信息', '单位信息'],
      rows: [
        { id: 'upload.subjectCert', says: ['上传营业执照', '拍摄营业执照', '营业执照'] },
        { id: 'entity.name', says: ['企业名称', '单位名称'], inside: '上传执照后自动识别' },
        {
          id: 'entity.certNumber',
          says: ['信用代码', '统一社会信用代码', '执照号码'],
          inside: '请填写18位代码',
        },
        { id: 'entity.certAddress', says: ['住所', '执照住所', '企业住所'], inside: '同营业执照' },
        { id: 'entity.legalPersonName', says: ['法人', '法人姓名', '法定代表人'], inside: '请填写' },
        { id: 'entity.mailAddress', says: ['通讯地址', '办公地址'], inside: '省市区+街道门牌' },
      ],
    },
    {
      heading: ['负责人信息', '主体负责人'],
      rows: [
        { id: 'upload.principalIdFront', says: ['拍摄人像面', '身份证人像面', '头像面'] },
        { id: 'upload.principalIdBack', says: ['拍摄国徽面', '身份证国徽面', '国徽面'] },
        { id: 'subjectPrincipal.name', says: ['姓名', '负责人姓名'], inside: '请填写真实姓名' },
        { id: 'subjectPrincipal.certNumber', says: ['身份证号', '证件号'], inside: '请填写18位身份证号' },
        {
          id: 'subjectPrincipal.certValidity',
          part: 'until',
          says: ['有效期至', '证件有效期至'],
          as: 'date',
        },
        { id: 'subjectPrincipal.mobile', says: ['手机号', '手机'], inside: '请填写本人手机号' },
        { says: ['验证码', '短信验证码'], inside: '6位数字' },
        {
          id: 'subjectPrincipal.emergencyPhone',
          says: ['应急电话', '紧急电话'],
          inside: '另一个可联系到的号码',
        },
        { id: 'subjectPrincipal.email', says: ['邮箱', '电子邮箱'], inside: '用于接收审核结果' },
      ],
    },
  ],
  [
    {
      heading: ['小程序信息', '小程序备案信息'],
      rows: [
        { id: 'app.name', says: ['小程序名称', '名称'], inside: '请填写' },
        {
          id: 'service.remark',
          says: ['小程序备注', '备注'],
          as: 'textarea',
          inside: '请说明实际经营的内容',
        },
        {
          id: 'service.preApproval',
          says: ['前置审批', '是否涉及前置审批'],
          options: ['不涉及', '新闻', '出版', '文化'],
        },
      ],
    },
    {
      heading: ['小程序负责人', '小程序负责人信息'],
      rows: [
        {
          id: 'servicePrincipal.sameAsPrincipal',
          says: ['负责人', '与主体负责人'],
          options: ['不同', '相同'],
        },
        { id: 'servicePrincipal.name', says: ['姓名', '负责人姓名'], inside: '请填写' },
        {
          id: 'servicePrincipal.certType',
          says: ['证件类型', '证件'],
          as: 'combo',
          options: IDS,
          inside: '请选择',
        },
        { id: 'servicePrincipal.certNumber', says: ['证件号码', '证件号'], inside: '请填写' },
        { id: 'servicePrincipal.mobile', says: ['联系方式', '手机号码'], inside: '请填写手机号' },
      ],
    },
  ],
];

const CELLS: House = {
  name: 'cells on a telephone',
  titles: ['备案小助手', 'ICP备案'],
  steps: CELL_STEPS,
  control: ({ kind, own, inside, options, label }) => {
    if (kind === 'combo')
      return `<input class="cell-ipt" readonly placeholder="${inside || '请选择'}"${own()}><i class="arrow-right"></i>`;
    if (kind === 'date')
      return `<input class="cell-ipt" readonly placeholder="选择日期"${own()}><i class="arrow-right"></i>`;
    if (kind === 'upload')
      return `<div class="cam"><input type="file" accept="image/*" capture="camera"${own()}><img src="data:," alt=""><span>${label}</span></div>`;
    if (kind === 'radio')
      return options
        .map(
          (text) =>
            `<label class="chip"><input type="radio"${own().replace(/ id="[^"]*"/u, '')}>${escaped(text)}</label>`,
        )
        .join('');
    return null;
  },
  row: (first, controls) =>
    first.kind === 'upload'
      ? `<div class="cam-row">${controls}</div>`
      : `<div class="cell"><div class="cell-l">${first.label}</div><div class="cell-r">${controls}</div></div>`,
  section: (heading, rows) =>
    `<div class="grp"><p class="grp-t">${heading}</p><div class="grp-b">${rows}</div></div>`,
  page: (title, sections) =>
    `<style>.h5{font-size:16px}.grp-t{font-size:13px;color:#8a8a8a;padding:16px 16px 6px}.grp-b{background:#fff}.cell{display:flex;padding:12px 16px;border-bottom:1px solid #eee}.cell-l{width:100px}</style><div class="h5"><div class="bar"><i class="back"></i><span>${title}</span></div>${sections}<div class="agree"><label><input type="checkbox"> 我已阅读并同意《备案服务协议》</label></div><div class="btm"><button>下一步</button></div></div>`,
};

const QUESTION_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['先来认识一下您的公司', '公司基本情况', '关于您的单位'],
      rows: [
        { id: 'entity.name', says: ['您的公司叫什么名字？', '贵公司的全称是什么？', '请问贵单位的名称？'] },
        {
          id: 'entity.certNumber',
          says: ['公司的统一社会信用代码是多少？', '请输入营业执照上的统一社会信用代码'],
        },
        { id: 'entity.certAddress', says: ['营业执照上的住所是哪里？', '请填写执照上登记的住所'] },
        { id: 'entity.mailAddress', says: ['公司现在的通讯地址？', '请填写公司的通信地址'] },
        { id: 'entity.legalPersonName', says: ['公司的法定代表人是谁？', '法定代表人叫什么名字？'] },
      ],
    },
    {
      heading: ['谁来负责这次备案', '公司的备案负责人', '主体负责人'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['主体负责人的姓名？', '主体负责人叫什么？'] },
        { id: 'subjectPrincipal.certNumber', says: ['主体负责人的身份证号码？', '请填写主体负责人身份证号'] },
        { id: 'subjectPrincipal.mobile', says: ['主体负责人的手机号是多少？', '请留下主体负责人的手机号码'] },
        { id: 'subjectPrincipal.email', says: ['主体负责人的邮箱？', '请留下主体负责人的电子邮箱'] },
      ],
    },
  ],
  [
    {
      heading: ['接下来是您的网站', '网站基本情况', '关于您的网站'],
      rows: [
        { id: 'service.name', says: ['网站叫什么名字？', '请为网站填写名称', '您的网站名称是？'] },
        {
          id: 'service.domain',
          says: ['网站使用哪个域名？', '请填写网站的域名'],
          note: '如有多个，请用英文逗号隔开',
        },
        {
          id: 'service.preApproval',
          says: ['网站是否涉及前置审批？', '是否有需要前置审批的内容？'],
          options: ['否', '是'],
        },
        {
          id: 'service.language',
          says: ['网站使用什么语言？', '请选择网站的语言'],
          as: 'checkbox',
          options: ['简体中文', '繁体中文', '英文'],
        },
        { id: 'service.openDate', says: ['网站什么时候开通？', '请选择网站的开通日期'] },
      ],
    },
    {
      heading: ['谁来管理这个网站', '网站的负责人', '网站负责人'],
      rows: [
        { id: 'servicePrincipal.name', says: ['网站负责人的姓名？', '网站负责人是谁？'] },
        { id: 'servicePrincipal.mobile', says: ['网站负责人的手机号是多少？', '网站负责人手机号码'] },
        {
          id: 'servicePrincipal.emergencyPhone',
          says: ['网站负责人的应急联系电话？', '网站负责人紧急联系电话'],
        },
      ],
    },
  ],
];

const QUESTIONS: House = {
  name: 'conversation',
  titles: ['轻松备案', '备案向导'],
  steps: QUESTION_STEPS,
  row: (first, controls, all) =>
    `<div class="ask"><div class="ask-q">${first.label}</div>${all.map(({ note }) => (note === '' ? '' : `<div class="ask-s">${note}</div>`)).join('')}<div class="ask-a">${controls}</div></div>`,
  section: (heading, rows) =>
    `<div class="chapter"><div class="chapter-t" style="font-size:22px;font-weight:600">${heading}</div>${rows}</div>`,
  page: (title, sections, step) =>
    `<div class="guide"><div class="guide-h">${title} <small>第 ${step + 1} / 4 步 ICP 备案</small></div>${sections}<div class="guide-f"><a class="b">返回</a><a class="b b-p">继续</a></div></div>`,
};

const NAMELESS_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主办单位', '主体信息', '单位资料'],
      rows: [
        { id: 'entity.name', says: ['单位名称', '主办单位名称', '请输入单位全称'] },
        {
          id: 'entity.nature',
          says: ['单位性质', '请选择单位性质'],
          options: ['企业', '个人', '事业单位', '社会团体'],
        },
        { id: 'entity.certNumber', says: ['证件号码', '请输入单位证件号码', '统一社会信用代码'] },
        { id: 'entity.certAddress', says: ['证件住所', '请输入证件住所'] },
        { id: 'entity.mailAddress', says: ['通信地址', '请输入通信地址'] },
      ],
    },
    {
      heading: ['主体负责人', '单位负责人'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['负责人姓名', '请输入负责人姓名'] },
        { id: 'subjectPrincipal.certNumber', says: ['负责人身份证号码', '请输入证件号码'] },
        { id: 'subjectPrincipal.mobile', says: ['负责人手机号', '请输入手机号码'] },
        { id: 'subjectPrincipal.email', says: ['负责人电子邮箱', '请输入电子邮箱'] },
      ],
    },
  ],
  [
    {
      heading: ['网站', '网站信息'],
      rows: [
        { id: 'service.name', says: ['网站名称', '请输入网站名称'] },
        { id: 'service.domain', says: ['网站域名', '请输入域名'], note: '多个域名用分号隔开' },
        { id: 'service.homeUrl', says: ['首页地址', '请输入首页网址'] },
        { id: 'access.ip', says: ['服务器IP地址', '请输入IP地址'] },
      ],
    },
    {
      heading: ['网站负责人', '网站负责人信息'],
      rows: [
        { id: 'servicePrincipal.name', says: ['网站负责人姓名', '请输入姓名'] },
        { id: 'servicePrincipal.certNumber', says: ['网站负责人证件号码', '请输入身份证号码'] },
        { id: 'servicePrincipal.mobile', says: ['网站负责人手机', '请输入手机号'] },
      ],
    },
  ],
];

/** The name of a box stands in its placeholder, in aria, or in an attribute that a style sheet prints before it. */
const nameless = (way: 'placeholder' | 'aria' | 'printed'): Pick<House, 'control' | 'row' | 'name'> => ({
  name: `${way} names the box`,
  control: ({ kind, own, label, options }) => {
    const text = escaped(label);
    const more =
      way === 'placeholder' ? ` placeholder="${text}"` : way === 'aria' ? ` aria-label="${text}"` : '';
    if (kind === 'select')
      return `<select${own()}${way === 'aria' ? more : ''}><option value="">${way === 'placeholder' ? text : '请选择'}</option>${options.map((option, at) => `<option value="${at + 1}">${escaped(option)}</option>`).join('')}</select>`;
    return kind === 'text' ? `<input type="text"${own()}${more}>` : null;
  },
  row: (first, controls, all) =>
    `<div class="line"${way === 'printed' ? ` data-label="${escaped(first.label)}"` : ''}>${controls}${all.map(({ note }) => (note === '' ? '' : `<span class="line-n">${note}</span>`)).join('')}</div>`,
});

const NAMELESS = {
  titles: ['ICP备案', '备案信息填报'],
  steps: NAMELESS_STEPS,
  section: (heading: string, rows: string): string => `<div class="zone"><h3>${heading}</h3>${rows}</div>`,
  page: (title: string, sections: string): string =>
    `<style>.line[data-label]::before{content:attr(data-label)}</style><div class="pg"><h1>${title}</h1>${sections}<button>保存</button></div>`,
};

export const PHONES: readonly House[] = [
  CELLS,
  QUESTIONS,
  { ...nameless('placeholder'), ...NAMELESS },
  { ...nameless('aria'), ...NAMELESS },
  { ...nameless('printed'), ...NAMELESS },
];
