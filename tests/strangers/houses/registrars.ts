// What do portals of registrars and hosters look like? One in Angular, one in Vue 3, one hand-made with lists, one for clients from Hong Kong and Taiwan.
import { escaped } from '../boxes';
import { type House, notesOf, type Row, type Section } from './house';

const IDS = ['居民身份证', '护照', '台湾居民居住证', '港澳居民来往内地通行证'];

const handler: Section = {
  heading: ['经办信息', '提交人资料', '驻场工程师', '合同签署人'],
  rows: [{ says: ['姓名', '联系人'] }, { says: ['手机号码', '联系电话'] }, { says: ['邮箱', '电子邮箱'] }],
};

const ngPerson = (role: string, whose: string): readonly Row[] => [
  { id: `${role}.name`, says: [`${whose}真实姓名`, '真实姓名', `${whose}姓名`] },
  { id: `${role}.certType`, says: ['身份证件类型', '证件种类'], as: 'combo', options: IDS },
  { id: `${role}.certNumber`, says: ['身份证件号码', '证件编号'] },
  { id: `${role}.certValidity`, says: ['身份证件有效期', '证件有效日期'], note: '长期有效的证件请选择长期' },
  { id: `${role}.mobile`, says: ['移动电话', '手机号码（用于接收核验短信）'] },
  { id: `${role}.emergencyPhone`, says: ['紧急联系手机', '备用联系电话'] },
  { id: `${role}.email`, says: ['常用邮箱', '电子邮件'] },
];

const ANGULAR: House = {
  name: 'ng-zorro beside facts',
  titles: ['新增备案', '备案资料填报'],
  steps: [
    [
      {
        heading: ['主办单位资料', '备案主体资料'],
        rows: [
          { id: 'entity.name', says: ['单位全称', '主办单位全称'], note: '须与营业执照登记名称一致' },
          {
            id: 'entity.nature',
            says: ['单位类型', '主办单位性质'],
            as: 'combo',
            options: ['企业', '事业单位', '个人'],
          },
          { id: 'entity.certNumber', says: ['证照号码', '统一社会信用代码'] },
          { id: 'entity.certAddress', says: ['证照登记地址', '营业执照住所'] },
          [
            { id: 'entity.region', says: ['单位通讯地址', '实际办公地址'], as: 'region' },
            { id: 'entity.mailAddress', part: 'rest', says: '', inside: '街道、门牌' },
          ],
          { id: 'entity.legalPersonName', says: ['法定代表人姓名', '企业法人'] },
          { says: ['行业分类', '注册资本', '企业规模'], must: false },
        ],
      },
      { heading: ['主体负责人资料', '单位负责人'], rows: ngPerson('subjectPrincipal', '负责人') },
      handler,
    ],
    [
      {
        heading: ['网站资料', '网站备案信息'],
        rows: [
          { id: 'service.name', says: ['网站中文名称', '网站名称'] },
          { id: 'service.domain', says: ['备案域名', '主域名'], inside: '不带 www，例如 example.cn' },
          { id: 'service.homeUrl', says: ['网站访问地址', '首页地址'], before: 'https://' },
          { id: 'service.openDate', says: ['网站开通时间', '预计开通日期'] },
          { id: 'access.ip', says: ['服务器公网IP', '网站解析IP'] },
          { id: 'service.remark', says: ['网站用途说明', '备注说明'], as: 'textarea' },
        ],
      },
      {
        heading: ['网站负责人资料', '网站管理负责人'],
        rows: [
          {
            id: 'servicePrincipal.sameAsPrincipal',
            says: ['网站负责人来源', '选择网站负责人'],
            options: ['新建负责人', '使用主体负责人'],
          },
          ...ngPerson('servicePrincipal', '网站负责人'),
        ],
      },
      handler,
    ],
  ],
  control: ({ kind, own, inside }) => {
    if (kind === 'combo')
      return `<nz-select class="ant-select ant-select-single"><nz-select-top-control class="ant-select-selector"><nz-select-search class="ant-select-selection-search"><input autocomplete="off" class="ant-select-selection-search-input" readonly${own()}></nz-select-search><nz-select-placeholder class="ant-select-selection-placeholder">请选择</nz-select-placeholder></nz-select-top-control></nz-select>`;
    return kind === 'text'
      ? `<nz-input-group class="ant-input-affix-wrapper"><input nz-input class="ant-input" placeholder="${escaped(inside)}"${own()}></nz-input-group>`
      : null;
  },
  row: (first, controls, all) =>
    `<nz-form-item class="ant-row ant-form-item"><nz-form-label class="ant-form-item-label"><label class="${first.isMust ? 'ant-form-item-required' : ''}">${first.label}</label></nz-form-label><nz-form-control class="ant-form-item-control"><div class="ant-form-item-control-input">${controls}</div>${notesOf(all, (note) => `<div class="ant-form-item-extra">${note}</div>`)}</nz-form-control></nz-form-item>`,
  section: (heading, rows) =>
    `<nz-card class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">${heading}</div></div><div class="ant-card-body">${rows}</div></nz-card>`,
  page: (title, sections) =>
    `<app-root><header><input placeholder="搜索帮助文档"></header><h1>${title}</h1><nz-descriptions class="ant-descriptions"><table><tr><th class="ant-descriptions-item-label">备案类型</th><td>首次备案</td><th class="ant-descriptions-item-label">接入服务商</th><td>示例网络</td></tr></table></nz-descriptions><form>${sections}</form><button>上一步</button><button>下一步</button></app-root>`,
};

const asks = (role: string): readonly Row[] => [
  { id: `${role}.name`, says: ['姓名', '负责人叫什么'] },
  { id: `${role}.certNumber`, says: ['身份证号', '身份证号码是多少'] },
  { id: `${role}.mobile`, says: ['手机', '手机号码'] },
  { says: ['验证码', '图片验证码'] },
  { id: `${role}.emergencyPhone`, says: ['应急电话', '第二联系电话（应急）'] },
  { id: `${role}.email`, says: ['邮箱', '电子邮箱'] },
];

const NAIVE: House = {
  name: 'naive ui in two columns',
  titles: ['ICP 备案', '提交备案申请'],
  steps: [
    [
      {
        heading: ['谁来备案', '主办者'],
        rows: [
          { id: 'entity.name', says: ['主办者名称', '主办单位名称'] },
          {
            id: 'entity.certType',
            says: '证件类型',
            as: 'combo',
            options: ['营业执照', '组织机构代码证', '身份证'],
          },
          { id: 'entity.certNumber', says: ['主办者证件号码', '证件号码'] },
          { id: 'entity.certAddress', says: ['证件上的住所', '证件住所'] },
          { id: 'entity.mailAddress', says: ['主办者通信地址', '通信地址'] },
        ],
      },
      { heading: ['主办者负责人', '主体负责人'], rows: asks('subjectPrincipal') },
    ],
    [
      {
        heading: ['小程序信息', '小程序'],
        rows: [
          { id: 'app.name', says: ['小程序名称', '名称'] },
          {
            id: 'service.content',
            says: ['小程序服务内容', '服务内容'],
            options: ['单位门户网站', '网络购物', '其他'],
          },
          {
            id: 'service.preApproval',
            says: ['前置审批', '是否涉及前置审批'],
            options: ['否', '是'],
            as: 'radio',
          },
          { id: 'service.remark', says: ['补充说明', '备注'], as: 'textarea' },
        ],
      },
      { heading: ['小程序负责人', '小程序的负责人'], rows: asks('servicePrincipal') },
      {
        heading: ['材料', '上传材料'],
        rows: [
          {
            id: 'upload.servicePrincipalIdFront',
            says: ['小程序负责人身份证人像面', '负责人身份证（人像面）'],
          },
          {
            id: 'upload.servicePrincipalIdBack',
            says: ['小程序负责人身份证国徽面', '负责人身份证（国徽面）'],
          },
          { id: 'upload.commitment', says: ['承诺书', '备案信息真实性承诺书'] },
          { says: ['其他证明', '补充材料'], as: 'upload' },
        ],
      },
    ],
  ],
  control: ({ kind, own, options, id, inside }) => {
    if (kind === 'combo')
      return `<div class="n-select"><div class="n-base-selection"><div class="n-base-selection-label" tabindex="0"${own()}><div class="n-base-selection-placeholder">请选择</div></div></div></div>`;
    if (kind === 'radio')
      return `<div class="n-radio-group">${options.map((text, at) => `<label class="n-radio"><div class="n-radio__dot-wrapper"><input type="radio" class="n-radio-input" name="${id}" value="${at}"${own().replace(/ (?:id|name)="[^"]*"/gu, '')}></div><div class="n-radio__label">${escaped(text)}</div></label>`).join('')}</div>`;
    if (kind === 'upload')
      return `<div class="n-upload"><input type="file" class="n-upload-file-input"${own()}><div class="n-upload-trigger"><button type="button" class="n-button">选择文件</button></div></div>`;
    return kind === 'text'
      ? `<div class="n-input"><div class="n-input-wrapper"><input class="n-input__input-el" placeholder="${escaped(inside || '请输入')}"${own()}></div></div>`
      : null;
  },
  row: (first, controls, all) =>
    `<div class="n-form-item n-form-item--top-labelled"><label class="n-form-item-label"><span class="n-form-item-label__text">${first.label}</span>${first.isMust ? '<span class="n-form-item-label__asterisk">&nbsp;*</span>' : ''}</label><div class="n-form-item-blank">${controls}</div><div class="n-form-item-feedback-wrapper">${notesOf(all, (note) => note)}</div></div>`,
  section: (heading, rows) =>
    `<div class="n-card"><div class="n-card-header"><div class="n-card-header__main">${heading}</div></div><div class="n-card__content"><div class="n-grid">${rows}</div></div></div>`,
  page: (title, sections, step) =>
    `<div class="n-layout"><div class="n-page-header">${title}</div><div class="n-steps">${['备案主体', '服务信息', '上传材料'].map((name, at) => `<div class="n-step"><span>${at + 1}</span><span class="${at === step ? 'now' : ''}">${name}</span></div>`).join('')}</div>${sections}<button class="n-button">保存</button><button class="n-button">提交</button></div>`,
};

const listPerson = (role: string, whose: string): readonly Row[] => [
  { id: `${role}.name`, says: [`${whose}姓名`, `${whose}`] },
  { id: `${role}.certNumber`, says: [`${whose}身份证号`, '身份证号'] },
  { id: `${role}.landline`, says: ['办公电话', '固定电话'], as: 'area-number' },
  { id: `${role}.mobile`, says: [`${whose}手机`, '手机号'] },
  { id: `${role}.email`, says: [`${whose}邮箱`, '邮箱'] },
];

const LISTS: House = {
  name: 'hand-made lists of a registrar',
  titles: ['我要备案', '自助备案'],
  steps: [
    [
      {
        heading: ['一、填写主体信息', '一、主办单位信息'],
        rows: [
          { id: 'entity.nature', says: ['备案性质', '主办单位性质'], options: ['企业', '个人', '政府机关'] },
          { id: 'entity.name', says: ['公司名称', '主办单位名称'], note: '必须和营业执照一致' },
          { id: 'entity.certNumber', says: ['营业执照号', '营业执照注册号'] },
          { id: 'entity.certAddress', says: ['营业执照上的地址', '注册地址'] },
          { id: 'entity.mailAddress', says: ['通信地址', '单位地址'] },
          { id: 'entity.investor', says: ['投资者或主管单位', '上级主管单位'] },
        ],
      },
      { heading: ['二、主体负责人', '二、单位负责人信息'], rows: listPerson('subjectPrincipal', '负责人') },
      {
        heading: ['三、代理商信息', '三、推广渠道', '三、域名注册者'],
        rows: [{ says: ['公司名称', '姓名'] }, { says: ['手机号', '邮箱'] }],
      },
    ],
    [
      {
        heading: ['一、填写网站信息', '一、网站基本信息'],
        rows: [
          { id: 'service.name', says: ['网站名字', '网站名称'] },
          { id: 'service.homeUrl', says: ['网站首页', '首页网址'], before: 'http://' },
          { id: 'service.domain', says: ['网站域名', '要备案的域名'], note: '多个域名用英文分号;隔开' },
          { id: 'service.language', says: '网站语言', as: 'checkbox', options: ['中文简体', '英语', '藏语'] },
          { id: 'access.ip', says: ['主机IP', '空间IP'] },
        ],
      },
      {
        heading: ['二、网站负责人', '二、网站负责人信息'],
        rows: listPerson('servicePrincipal', '网站负责人'),
      },
    ],
  ],
  row: (first, controls, all) =>
    `<li><span class="lt">${first.label}：</span><span class="rt">${controls}${first.isMust ? ' <font color="red">*</font>' : ''}</span>${notesOf(all, (note) => `<span class="gray">${note}</span>`)}</li>`,
  section: (heading, rows) =>
    `<div class="box"><div class="tit"><span>${heading}</span></div><ul class="form-ul">${rows}</ul></div>`,
  page: (title, sections) =>
    `<style>.tit{font-size:15px;font-weight:bold;border-bottom:2px solid #f60}.lt{float:left;width:150px;text-align:right}.gray{color:#999}</style><div class="top"><form><input name="domain" placeholder="请输入要查询的域名"><input type="button" value="查询"></form></div><div class="main"><h2>${title}</h2><form>${sections}<p><input type="submit" value="提交备案"></p></form></div>`,
};

const hant = (role: string): readonly Row[] => [
  { id: `${role}.name`, says: ['姓名', '真實姓名'] },
  { id: `${role}.certType`, says: '證件類型', options: ['身份證', '護照', '台灣居民來往大陸通行證'] },
  { id: `${role}.certNumber`, says: ['證件號碼', '身份證件號碼'] },
  { id: `${role}.mobile`, says: ['手機號碼', '流動電話'], before: '+86' },
  { id: `${role}.emergencyPhone`, says: ['應急電話', '緊急聯絡電話'] },
  { id: `${role}.email`, says: ['電郵地址', '電子郵箱'] },
];

const AGENT: House = {
  name: 'bootstrap in traditional signs',
  titles: ['內地網站備案申請', 'ICP 備案資料'],
  steps: [
    [
      {
        heading: ['主辦單位資料', '公司資料'],
        rows: [
          { id: 'entity.name', says: ['主辦單位名稱', '公司全稱'] },
          { id: 'entity.certNumber', says: ['統一社會信用代碼', '營業執照號碼'] },
          { id: 'entity.certAddress', says: ['證件住所', '註冊地址'] },
          { id: 'entity.mailAddress', says: ['通訊地址', '辦公地址'] },
          { id: 'upload.subjectCert', says: ['營業執照掃描件', '營業執照副本'] },
        ],
      },
      { heading: ['主體負責人', '單位負責人資料'], rows: hant('subjectPrincipal') },
      {
        heading: ['帳單聯絡人', '發票資料'],
        rows: [{ says: ['姓名', '公司名稱'] }, { says: ['電郵地址', '手機號碼'] }],
      },
    ],
    [
      {
        heading: ['網站資料', '網站資訊'],
        rows: [
          { id: 'service.name', says: '網站名稱' },
          { id: 'service.domain', says: ['網站網域名稱', '域名'], note: '多個域名請以逗號分隔' },
          { id: 'service.homeUrl', says: ['首頁網址', '網站首頁地址'] },
        ],
      },
      {
        heading: ['網站負責人', '網站負責人資料'],
        rows: [
          {
            id: 'servicePrincipal.sameAsPrincipal',
            says: '網站負責人與主體負責人是否為同一人',
            options: ['否', '是'],
          },
          ...hant('servicePrincipal'),
        ],
      },
    ],
  ],
  row: (first, controls, all) =>
    `<div class="row mb-3"><label class="col-sm-3 col-form-label" for="${first.id}">${first.label}${first.isMust ? '<span class="text-danger">*</span>' : ''}</label><div class="col-sm-9">${controls}${notesOf(all, (note) => `<div class="form-text">${note}</div>`)}</div></div>`,
  section: (heading, rows) =>
    `<div class="card mb-4"><h5 class="card-header">${heading}</h5><div class="card-body">${rows}</div></div>`,
  page: (title, sections) =>
    `<nav class="navbar"><form class="d-flex"><input class="form-control" type="search" placeholder="搜尋"></form></nav><div class="container"><h2>${title}</h2><form>${sections}<div class="form-check"><input type="checkbox" class="form-check-input"><label class="form-check-label">本人確認以上資料真實無誤</label></div><button class="btn btn-primary">下一步</button></form></div>`,
};

export const REGISTRARS: readonly House[] = [ANGULAR, NAIVE, LISTS, AGENT];
