// Which three more portals are tried? A console of descriptions and drawers, one in two languages, and the system of a carrier's data centre.
import { escaped } from '../boxes';
import { type House, notesOf, type Row, type Section } from './house';

const IDS = ['身份证', '护照', '军官证', '台胞证', '港澳居民通行证'];

const contact = (role: string, whose: string): readonly Row[] => [
  { id: `${role}.name`, says: [`${whose}姓名`, '姓名'] },
  { id: `${role}.certType`, says: ['证件类型', `${whose}证件类型`], as: 'combo', options: IDS },
  { id: `${role}.certNumber`, says: ['证件号码', `${whose}证件号码`] },
  { id: `${role}.mobile`, says: ['手机号', '联系手机'] },
  { id: `${role}.emergencyPhone`, says: ['应急联系手机', '应急电话'] },
  { id: `${role}.email`, says: ['联系邮箱', '电子邮箱'] },
];

const SUBAREA: House = {
  name: 'sub-areas beside descriptions',
  titles: ['备案申请', 'ICP 备案 - 新增备案'],
  steps: [
    [
      {
        heading: ['单位信息', '主体信息'],
        rows: [
          {
            id: 'entity.nature',
            says: '单位性质',
            as: 'combo',
            options: ['企业', '个人', '事业单位', '国防机构'],
          },
          { id: 'entity.name', says: ['单位名称', '主体名称'] },
          { id: 'entity.certNumber', says: ['单位证件号', '主体证件号码'] },
          { id: 'entity.certAddress', says: ['单位证件住所', '证件住所'] },
          [
            { id: 'entity.region', says: ['单位通信地址', '通信地址'], as: 'region' },
            { id: 'entity.mailAddress', part: 'rest', says: '', inside: '详细地址' },
          ],
          { id: 'entity.investor', says: ['上级主管单位', '投资者或上级主管单位名称'] },
        ],
      },
      { heading: ['单位负责人', '主体负责人'], rows: contact('subjectPrincipal', '负责人') },
      {
        heading: ['联系人', '业务联系人'],
        note: '我们会通过该联系人与您沟通审核进度。',
        rows: [
          { says: ['联系人姓名', '姓名'] },
          { says: ['联系人手机', '手机号'] },
          { says: ['邮箱', 'QQ'] },
        ],
      },
    ],
    [
      {
        heading: ['网站信息', '网站（1）'],
        rows: [
          { id: 'service.name', says: '网站名称' },
          { id: 'service.domain', says: ['网站域名', '域名'] },
          { id: 'service.homeUrl', says: ['网站首页', '首页 URL'] },
          {
            id: 'service.preApproval',
            says: ['前置审批项', '涉及的前置审批'],
            as: 'combo',
            options: ['无', '新闻', '出版', '教育', '医疗保健'],
          },
          { id: 'access.ip', says: ['外网 IP', '服务器 IP'] },
          { id: 'service.remark', says: '备注', as: 'textarea' },
        ],
      },
      {
        heading: ['网站负责人', '网站负责人信息'],
        rows: [
          {
            id: 'servicePrincipal.sameAsPrincipal',
            says: ['负责人', '网站负责人'],
            options: ['其他人', '同单位负责人'],
          },
          ...contact('servicePrincipal', '网站负责人'),
        ],
      },
    ],
  ],
  control: ({ kind, own, inside }) => {
    if (kind === 'combo')
      return `<div class="uc-fe-select"><div class="uc-fe-select-selector" tabindex="0" role="listbox" aria-expanded="false"${own()}><span class="uc-fe-select-content">请选择</span><span class="uc-fe-icon"></span></div></div>`;
    return kind === 'text'
      ? `<span class="uc-fe-input-wrap"><input class="uc-fe-input" placeholder="${escaped(inside)}"${own()}></span>`
      : null;
  },
  row: (first, controls, all) =>
    `<div class="uc-fe-form-item"><div class="uc-fe-form-item-label"><span class="uc-fe-form-label-content">${first.isMust ? '<span class="uc-fe-form-required">*</span>' : ''}${first.label}</span></div><div class="uc-fe-form-item-controllers">${controls}${notesOf(all, (note) => `<div class="uc-fe-form-item-tip">${note}</div>`)}</div></div>`,
  section: (heading, rows, note) =>
    `<div class="uc-fe-form-subarea"><div class="uc-fe-form-subarea-title">${heading}</div><div class="uc-fe-form-subarea-controller">${note === '' ? '' : `<div class="uc-fe-notice">${note}</div>`}${rows}</div></div>`,
  page: (title, sections) =>
    `<style>.uc-fe-form-subarea{display:flex}.uc-fe-form-subarea-title{font-size:14px;font-weight:bold;width:140px}</style><div class="app"><div class="app-head"><h1>${title}</h1></div><div class="desc"><div class="desc-item"><span>备案号</span><b>-</b></div><div class="desc-item"><span>备案主体</span><b>杭州示例云帆科技有限公司</b></div><div class="desc-item"><span>当前状态</span><b>草稿</b></div></div>${sections}<div class="app-foot"><button>取消</button><button>保存草稿</button><button>提交</button></div></div>`,
};

const both = (zh: string, en: string): string => `${zh} ${en}`;

const bothPerson = (role: string): readonly Row[] => [
  { id: `${role}.name`, says: [both('姓名', 'Full Name'), both('真实姓名', 'Name')] },
  {
    id: `${role}.certNumber`,
    says: [both('证件号码', 'ID Number'), both('身份证件号码', 'Certificate No.')],
  },
  {
    id: `${role}.certValidity`,
    says: [both('证件有效期', 'Validity Period'), both('有效期', 'Valid From/To')],
  },
  {
    id: `${role}.mobile`,
    says: [both('手机号码', 'Mobile Number'), both('移动电话', 'Cell Phone')],
    before: '+86',
  },
  { says: both('验证码', 'Verification Code') },
  {
    id: `${role}.emergencyPhone`,
    says: [both('应急电话', 'Emergency Phone'), both('应急联系电话', 'Emergency Contact Number')],
  },
  { id: `${role}.email`, says: [both('电子邮箱', 'Email'), both('邮箱', 'E-mail Address')] },
];

const ARCO_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: [both('主办单位', 'Sponsor'), both('主体信息', 'Entity Information')],
      rows: [
        { id: 'entity.name', says: [both('主办单位名称', 'Sponsor Name'), both('主体名称', 'Entity Name')] },
        {
          id: 'entity.nature',
          says: [both('主办单位性质', 'Sponsor Type'), both('主体性质', 'Entity Type')],
          as: 'combo',
          options: ['企业 Enterprise', '个人 Individual', '事业单位 Public Institution'],
        },
        {
          id: 'entity.certNumber',
          says: [both('证件号码', 'License Number'), both('统一社会信用代码', 'USCC')],
        },
        {
          id: 'entity.certAddress',
          says: [both('证件住所', 'Registered Address'), both('证件地址', 'Address on License')],
        },
        {
          id: 'entity.mailAddress',
          says: [both('通信地址', 'Mailing Address'), both('通讯地址', 'Postal Address')],
        },
        { id: 'entity.legalPersonName', says: both('法定代表人', 'Legal Representative') },
      ],
    },
    {
      heading: [both('主体负责人', 'Entity Principal'), both('负责人信息', 'Person in Charge')],
      rows: bothPerson('subjectPrincipal'),
    },
  ],
  [
    {
      heading: [both('APP 信息', 'App Information'), both('应用信息', 'App Details')],
      rows: [
        { id: 'app.name', says: [both('APP 名称', 'App Name'), both('应用名称', 'Application Name')] },
        {
          id: 'app.packageName',
          says: [both('安卓包名', 'Package Name'), both('包名', 'Android Package Name')],
        },
        { id: 'app.publicKey', says: [both('公钥', 'Public Key')], as: 'textarea' },
        {
          id: 'app.signature',
          says: [both('签名 MD5', 'Signature MD5'), both('证书指纹', 'Certificate Fingerprint')],
        },
        {
          id: 'service.domain',
          says: [both('域名', 'Domain'), both('APP 域名', 'Domain Name')],
          inside: '多个域名用 ; 分隔',
        },
      ],
    },
    {
      heading: [both('APP 负责人', 'App Principal'), both('应用负责人', 'App Owner')],
      rows: bothPerson('servicePrincipal'),
    },
    {
      heading: [both('付款人', 'Payer'), both('经销商', 'Distributor')],
      rows: [
        { says: both('姓名', 'Full Name') },
        { says: both('手机号码', 'Mobile Number') },
        { says: both('电子邮箱', 'Email') },
      ],
    },
  ],
];

const ARCO: House = {
  name: 'arco, two languages in one label',
  titles: ['ICP 备案 ICP Filing', '备案 / Filing'],
  steps: ARCO_STEPS,
  control: ({ kind, own, inside }) => {
    if (kind === 'combo')
      return `<div role="combobox" aria-haspopup="listbox" aria-autocomplete="list" aria-expanded="false" tabindex="0" class="arco-select arco-select-single arco-select-size-default"${own()}><div class="arco-select-view"><span class="arco-select-view-selector"><span class="arco-select-view-value">请选择 Please select</span></span><div class="arco-select-suffix"></div></div></div>`;
    return kind === 'text'
      ? `<div class="arco-input-inner-wrapper"><input class="arco-input arco-input-size-default" placeholder="${escaped(inside)}"${own()}></div>`
      : null;
  },
  row: (first, controls, all) =>
    `<div class="arco-row arco-form-item arco-form-layout-vertical"><div class="arco-col arco-form-label-item"><label for="${first.id}">${first.isMust ? '<strong class="arco-form-item-symbol"><svg></svg></strong>' : ''}${first.label}</label></div><div class="arco-col arco-form-item-wrapper"><div class="arco-form-item-control-wrapper"><div class="arco-form-item-control"><div class="arco-form-item-control-children">${controls}</div></div></div>${notesOf(all, (note) => `<div class="arco-form-extra">${note}</div>`)}</div></div>`,
  section: (heading, rows) =>
    `<section><div class="title-row"><div class="title-mark"></div><span class="arco-typography title-text">${heading}</span></div><div class="arco-form arco-form-vertical">${rows}</div></section>`,
  page: (title, sections) =>
    `<style>.title-text{font-size:16px;font-weight:500;color:#1d2129}</style><div class="arco-layout"><div class="arco-breadcrumb">Console / ${title}</div>${sections}<div class="sticky"><button class="arco-btn">返回 Back</button><button class="arco-btn arco-btn-primary">下一步 Next</button></div></div>`,
};

const spaced = (label: string): string => [...label].join('　');

const CARRIER: House = {
  name: 'tables of a data centre',
  titles: ['IDC备案信息录入', 'ICP信息报备系统'],
  steps: [
    [
      {
        heading: ['ICP主体信息', '备案主体信息'],
        rows: [
          { id: 'entity.name', says: ['主办单位名称', '单位名称'] },
          { id: 'entity.nature', says: '主办单位性质', options: ['企业', '军队', '政府机关', '个人'] },
          {
            id: 'entity.certType',
            says: '有效证件类型',
            options: ['工商营业执照号码', '组织机构代码', '事业法人证书'],
          },
          { id: 'entity.certNumber', says: ['有效证件号码', '主办单位有效证件号码'] },
          [{ id: 'entity.region', says: ['主办单位所在地', '所属省市县'], as: 'region' }],
          { id: 'entity.certAddress', says: ['有效证件住所', '证件住所'] },
          { id: 'entity.mailAddress', says: ['主办单位通信地址', '单位通信地址'] },
          {
            id: 'entity.investor',
            says: ['投资者或上级主管单位', '投资者名称'],
            note: '请填写投资者全称，与主办单位一致的可填同名',
          },
        ],
      },
      {
        heading: ['主体负责人基本情况', '负责人基本情况'],
        rows: [
          { id: 'subjectPrincipal.name', says: [spaced('姓名'), '姓名'] },
          { id: 'subjectPrincipal.certType', says: '有效证件类型', options: IDS },
          { id: 'subjectPrincipal.certNumber', says: '有效证件号码' },
          { id: 'subjectPrincipal.landline', says: ['办公室电话', '办公电话'], as: 'area-number' },
          { id: 'subjectPrincipal.mobile', says: ['手机号码', spaced('手机')] },
          { id: 'subjectPrincipal.email', says: ['电子邮箱', 'E-mail'] },
        ],
      },
    ],
    [
      {
        heading: ['ICP网站信息', '网站基本信息'],
        rows: [
          { id: 'service.name', says: '网站名称' },
          { id: 'service.homeUrl', says: ['网站首页URL', '首页网址'], before: 'http://' },
          { id: 'service.domain', says: ['网站域名列表', '域名'] },
          {
            id: 'service.language',
            says: '网站语言',
            as: 'checkbox',
            options: ['中文简体', '英语', '维吾尔语'],
          },
          {
            id: 'service.content',
            says: '服务内容',
            as: 'checkbox',
            options: ['单位门户网站', '综合门户', '搜索引擎'],
          },
          { id: 'service.openDate', says: ['网站开通日期', '开通日期'] },
        ],
      },
      {
        heading: ['网站负责人基本情况', '网站责任人'],
        rows: [
          { id: 'servicePrincipal.name', says: [spaced('姓名'), '姓名'] },
          { id: 'servicePrincipal.certType', says: '有效证件类型', options: IDS },
          { id: 'servicePrincipal.certNumber', says: '有效证件号码' },
          { id: 'servicePrincipal.landline', says: ['办公室电话', '办公电话'], as: 'area-number' },
          { id: 'servicePrincipal.mobile', says: ['手机号码', spaced('手机')] },
          { id: 'servicePrincipal.email', says: ['电子邮箱', 'E-mail'] },
        ],
      },
      {
        heading: ['ISP接入信息', '机房接入信息'],
        rows: [
          { says: ['机柜编号', '带宽（M）'] },
          { id: 'access.ip', says: ['IP地址', '网站IP地址列表'] },
          { says: ['机房联系人', '机房值班电话'] },
        ],
      },
    ],
  ],
  row: (first, controls, all) =>
    `<tr><td class="tdl" align="right" nowrap>${first.label}：</td><td class="tdr">${controls}${first.isMust ? '&nbsp;<font color="#FF0000">*</font>' : ''}</td><td class="tdn">${notesOf(all, (note) => note)}&nbsp;</td></tr>`,
  section: (heading, rows) =>
    `<table width="98%" border="0" cellspacing="1" class="tb"><tr><td colspan="3" class="tdt"><img src="" width="9" height="9">&nbsp;${heading}</td></tr>${rows}</table><br>`,
  page: (title, sections) =>
    `<style>.tdt{font-weight:bold;background:#dbe9f7}.tdl{width:160px;background:#f3f8fd}.tdn{color:#666}</style><table width="100%"><tr><td class="pos">当前位置：备案管理 &gt;&gt; ${title}</td><td align="right">操作员：sample01</td></tr></table><form name="icpForm" method="post">${sections}<div align="center"><input type="button" value="暂存"> <input type="button" value="提交"> <input type="reset" value="重置"></div></form>`,
};

export const OPERATORS: readonly House[] = [SUBAREA, ARCO, CARRIER];
