// What do the consoles of three clouds look like? They have their own component libraries, facts that were verified before, and one card for each person.
import { escaped } from '../boxes';
import { type Drawn, type House, notesOf, type Row, type Section } from './house';

const NATURES = ['企业', '政府机关', '事业单位', '社会团体', '个人', '律师执业机构'];
const PAPERS = ['营业执照（个人或企业）', '组织机构代码证', '事业单位法人证书', '社会团体法人登记证书'];
const IDS = ['居民身份证', '护照', '港澳居民居住证', '外国人永久居留身份证'];

const TINY_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主体信息', '填写主体信息'],
      rows: [
        { id: 'entity.name', says: ['主办单位名称', '主办单位或主办人全称'], inside: '请与证件保持一致' },
        { id: 'entity.certType', says: '主办单位证件类型', as: 'combo', options: PAPERS },
        { id: 'entity.certNumber', says: '主办单位证件号码' },
        {
          id: 'entity.certAddress',
          says: ['主体证件住所', '主办单位证件住所'],
          note: '证件住所须与证件上的地址逐字一致',
        },
        [
          { id: 'entity.region', says: ['主办单位通信地址', '主体通信地址'], as: 'region' },
          { id: 'entity.mailAddress', part: 'rest', says: '', inside: '请输入街道、楼宇、门牌号' },
        ],
        { id: 'entity.investor', says: ['投资人或主管单位名称', '投资人或主管单位'] },
        { id: 'entity.remark', says: ['主体备注', '备注'], as: 'textarea', inside: '0/200' },
      ],
    },
    {
      heading: ['主体负责人信息', '主体负责人'],
      note: '主体负责人原则上为法定代表人。',
      rows: [
        { says: '负责人类型', as: 'radio', options: ['法定代表人', '被授权人'] },
        { id: 'subjectPrincipal.name', says: ['负责人姓名', '姓名'] },
        { id: 'subjectPrincipal.certType', says: ['负责人证件类型', '证件类型'], as: 'combo', options: IDS },
        { id: 'subjectPrincipal.certNumber', says: ['负责人证件号码', '证件号码'] },
        {
          id: 'subjectPrincipal.certLongTerm',
          says: ['证件是否长期有效', '有效期类型'],
          options: ['非长期', '长期'],
        },
        { id: 'subjectPrincipal.certValidity', says: ['证件有效期', '证件有效期起止'] },
        { id: 'subjectPrincipal.mobile', says: ['手机号码', '联系方式（手机）'], before: '+86' },
        { says: '短信验证码', inside: '6 位数字' },
        {
          id: 'subjectPrincipal.emergencyPhone',
          says: ['应急联系电话', '应急电话'],
          note: '应急电话不能与手机号码相同',
        },
        { id: 'subjectPrincipal.email', says: ['电子邮件地址', '邮箱'] },
      ],
    },
  ],
  [
    {
      heading: ['互联网信息服务信息', '网站 1'],
      rows: [
        { id: 'service.name', says: ['互联网信息服务名称', '网站名称'] },
        {
          id: 'service.domain',
          says: ['域名列表', '域名'],
          inside: ['请输入域名，不需要输入 www', '如 example.com'],
        },
        { id: 'service.homeUrl', says: ['首页URL', '网站首页 URL'], before: 'https://www.' },
        {
          id: 'service.content',
          says: ['网站服务内容', '应用服务类型'],
          as: 'combo',
          options: ['单位门户网站', '博客/个人空间', '网络社区', '其他'],
        },
        {
          id: 'service.preApproval',
          says: ['前置或专项审批内容类型', '是否涉及前置审批'],
          options: ['不涉及', '涉及'],
        },
        { id: 'service.language', says: '网站语种', as: 'checkbox', options: ['简体中文', '英文', '法文'] },
        {
          id: 'service.remark',
          says: ['网站备注', '备注'],
          as: 'textarea',
          inside: '请简要说明网站开办用途',
        },
      ],
    },
    {
      heading: ['互联网信息服务负责人信息', '网站负责人信息'],
      rows: [
        {
          id: 'servicePrincipal.sameAsPrincipal',
          says: ['是否与主体负责人相同', '与主体负责人一致'],
          options: ['否', '是'],
        },
        { id: 'servicePrincipal.name', says: ['负责人姓名', '姓名'] },
        { id: 'servicePrincipal.certType', says: '证件类型', as: 'combo', options: IDS },
        { id: 'servicePrincipal.certNumber', says: '证件号码' },
        { id: 'servicePrincipal.certValidity', says: '证件有效期' },
        { id: 'servicePrincipal.mobile', says: '手机号码', before: '+86' },
        { id: 'servicePrincipal.emergencyPhone', says: '应急联系电话' },
        { id: 'servicePrincipal.email', says: ['电子邮件地址', '邮箱'] },
      ],
    },
  ],
  [
    {
      heading: ['主体资料', '主办单位资料上传'],
      rows: [
        { id: 'upload.subjectCert', says: ['主办单位证件', '主办单位证件照片'] },
        [
          { id: 'upload.principalIdFront', says: ['主体负责人证件', '主体负责人身份证件'], inside: '人像面' },
          { id: 'upload.principalIdBack', says: '', inside: '国徽面' },
        ],
        { id: 'upload.principalAuthorization', says: ['主体负责人法人授权书', '主体负责人授权书'] },
      ],
    },
    {
      heading: ['互联网信息服务资料', '网站资料上传'],
      rows: [
        { id: 'upload.domainCert', says: ['域名证书', '域名注册证书'] },
        { id: 'upload.commitment', says: ['互联网信息服务备案承诺书', '《ICP备案信息真实性承诺书》'] },
        { says: ['域名实名认证截图', '其他附件'], as: 'upload' },
      ],
    },
  ],
];

const tinyUpload = ({ own, inside }: Drawn): string =>
  `<div class="tiny-upload tiny-upload--picture-card"><div class="tiny-upload-inner"><svg class="tiny-svg"></svg><span>${inside || '上传图片'}</span></div><input type="file" class="tiny-upload__input" accept="image/png,image/jpeg"${own()}></div>`;

const TINY: House = {
  name: 'opentiny, labels at the left',
  titles: ['首次备案', '填写备案信息', '备案管理'],
  steps: TINY_STEPS,
  control: (at) => {
    const { kind, own, inside } = at;
    if (kind === 'upload') return tinyUpload(at);
    if (kind === 'combo')
      return `<div class="tiny-select"><div class="tiny-input tiny-input-suffix"><input type="text" readonly autocomplete="off" placeholder="请选择" class="tiny-input__inner"${own()}><span class="tiny-input__suffix"><svg class="tiny-select__caret"></svg></span></div></div>`;
    return kind === 'text'
      ? `<div class="tiny-input"><input type="text" autocomplete="off" placeholder="${escaped(inside)}" class="tiny-input__inner"${own()}></div>`
      : null;
  },
  row: (first, controls, all) =>
    `<div class="tiny-form-item${first.isMust ? ' is-required' : ''}"><label class="tiny-form-item__label" style="width:180px"><span class="tiny-form-item__label-text">${first.label}</span></label><div class="tiny-form-item__content" style="margin-left:180px"><div class="tiny-form-item__value">${controls}</div>${notesOf(all, (note) => `<div class="field-tip">${note}</div>`)}</div></div>`,
  section: (heading, rows, note) =>
    `<div class="beian-card"><div class="beian-card-title">${heading}</div>${note === '' ? '' : `<div class="tiny-alert tiny-alert--info"><div class="tiny-alert__description">${note}</div></div>`}<form class="tiny-form tiny-form--label-left">${rows}</form></div>`,
  page: (title, sections, step) =>
    `<style>.beian-card-title{font-size:18px;font-weight:700;line-height:28px}.field-tip{font-size:12px;color:#8a8e99}</style><div id="console-header"><a>控制台</a><input class="hwc-search" placeholder="搜索云服务、快捷链接"><span class="user">yunfan_sample</span></div><div class="page"><div class="page-title"><a>返回</a>${title}</div><div class="steps">${['类型验证', '产品验证', '主体信息', '网站信息', '资料上传', '信息确认'].map((name, at) => `<div class="step${at === step + 2 ? ' active' : ''}"><i>${at + 1}</i><span>${name}</span></div>`).join('')}</div><div class="order-info"><div class="kv"><span class="k">备案订单号</span><span class="v">202611260001</span></div><div class="kv"><span class="k">备案类型</span><span class="v">首次备案</span></div><div class="kv"><span class="k">主体类型</span><span class="v">企业</span></div></div>${sections}<div class="footer-bar"><button type="button" class="tiny-button">上一步</button><button type="button" class="tiny-button tiny-button--primary">保存并下一步</button></div></div>`,
};

const personRows = (role: string): readonly Row[] => [
  { id: `${role}.name`, says: ['姓名', '负责人姓名'], inside: '请输入真实姓名' },
  [
    { id: `${role}.certType`, says: ['有效证件', '证件'], as: 'combo', options: IDS },
    { id: `${role}.certNumber`, says: '', inside: '请输入证件号码' },
  ],
  { id: `${role}.certValidity`, says: ['证件有效期', '有效期限'] },
  { id: `${role}.mobile`, says: ['手机号', '手机号码'], inside: '请输入11位手机号' },
  {
    id: `${role}.emergencyPhone`,
    says: ['应急手机号', '备用手机号'],
    note: '用于紧急情况下联系，不可与手机号相同',
  },
  { id: `${role}.email`, says: ['邮箱', '电子邮箱'], inside: 'example@mail.com' },
];

const PANES: House = {
  name: 'acud, cards and popovers',
  titles: ['备案信息填写', 'ICP备案'],
  steps: [
    [
      {
        heading: ['主办者信息', '主办者基础信息'],
        rows: [
          { id: 'entity.nature', says: ['主办者性质', '主办单位性质'], as: 'combo', options: NATURES },
          { id: 'entity.region', says: ['主办者所在地', '所在省市区'], as: 'region' },
          {
            id: 'entity.name',
            says: ['主办者名称', '主办单位名称'],
            value: '杭州示例云帆科技有限公司',
            isLocked: true,
          },
          { id: 'entity.certNumber', says: ['主办者证件号码', '证件号码'] },
          { id: 'entity.certAddress', says: ['证件地址', '主办者证件住所'] },
          { id: 'entity.mailAddress', says: ['通讯地址', '主办者通讯地址'], inside: '请具体到门牌号' },
          { id: 'entity.legalPersonName', says: ['法人姓名', '法定代表人'] },
        ],
      },
      { heading: ['主办者负责人', '主办单位负责人信息'], rows: personRows('subjectPrincipal') },
    ],
    [
      {
        heading: ['站点信息', '网站信息'],
        rows: [
          { id: 'service.name', says: ['站点名称', '网站名称'], note: '不可使用域名作为名称' },
          { id: 'service.domain', says: ['站点域名', '已备案域名'], inside: '请输入一级域名' },
          { id: 'service.homeUrl', says: ['站点首页', '首页网址'], before: 'http://' },
          { id: 'access.ip', says: ['IP地址', '接入IP'] },
          { id: 'service.remark', says: ['站点说明', '备注'], as: 'textarea' },
        ],
      },
      { heading: ['站点负责人', '网站负责人信息'], rows: personRows('servicePrincipal') },
      {
        heading: ['云服务信息', '订阅通知'],
        rows: [{ says: ['实例名称', '昵称'] }, { says: ['通知邮箱', '通知手机'] }],
      },
    ],
  ],
  control: ({ kind, own, inside }) => {
    if (kind === 'combo')
      return `<div class="acud-select acud-select-single"><div class="acud-select-selector"><span class="acud-select-selection-search"><input type="search" autocomplete="off" class="acud-select-selection-search-input" role="combobox" aria-haspopup="listbox" readonly unselectable="on"${own()}></span><span class="acud-select-selection-placeholder">请选择</span></div></div>`;
    return kind === 'text'
      ? `<span class="acud-input-container"><input class="acud-input" type="text" placeholder="${escaped(inside)}"${own()}><span class="acud-input-limit">0/64</span></span>`
      : null;
  },
  row: (first, controls, all) =>
    `<div class="acud-row acud-form-item"><div class="acud-form-item-label"><label class="${first.isMust ? 'acud-form-item-required' : ''}">${first.label}：<i class="acud-icon" aria-label="问号"></i></label></div><div class="acud-form-item-control"><div class="acud-form-item-control-input-content">${controls}</div>${notesOf(all, (note) => `<div class="acud-form-item-extra">${note}</div>`)}</div></div>`,
  section: (heading, rows) =>
    `<div class="acud-card"><div class="acud-card-head"><div class="acud-card-head-title">${heading}</div><a class="acud-link">填写示例</a></div><div class="acud-card-body">${rows}</div></div>`,
  page: (title, sections) =>
    `<style>.acud-card-head-title{font-size:16px;font-weight:500}</style><div class="acud-layout"><div class="acud-menu"><div class="acud-menu-item">备案概览</div><div class="acud-menu-item">备案列表</div></div><div class="acud-content"><h2>${title}</h2><div class="acud-alert">个人备案无需填写单位信息；如您的单位为分公司，请填写分公司名称。</div>${sections}<label class="acud-checkbox-wrapper"><input type="checkbox" class="acud-checkbox-input"><span>我已确认上述信息真实有效</span></label><div class="footer"><button>取消</button><button>下一步</button></div></div><div class="acud-help"><h4>智能客服</h4><textarea placeholder="请描述您的问题"></textarea><button>发送</button></div></div>`,
};

const COLLAPSE: House = {
  name: 'react panels that collapse',
  titles: ['网站备案', '提交备案'],
  steps: [
    [
      {
        heading: ['1. 企业信息', '企业信息'],
        rows: [
          { id: 'entity.name', says: ['企业名称', '公司全称'], note: '以营业执照为准' },
          { id: 'entity.certNumber', says: ['营业执照注册号/统一社会信用代码', '统一社会信用代码'] },
          { id: 'upload.subjectCert', says: ['营业执照', '营业执照扫描件'] },
          { id: 'entity.certAddress', says: ['营业执照住所', '证照地址'] },
          { id: 'entity.mailAddress', says: ['联系地址', '办公地址'] },
        ],
      },
      {
        heading: ['2. 企业负责人', '企业负责人（主体负责人）'],
        rows: [
          { id: 'subjectPrincipal.name', says: ['姓名', '负责人'] },
          { id: 'subjectPrincipal.certNumber', says: ['身份证号', '身份证号码'] },
          {
            id: 'subjectPrincipal.certValidity',
            part: 'from',
            says: ['身份证有效期开始日期', '身份证签发日期'],
          },
          {
            id: 'subjectPrincipal.certValidity',
            part: 'until',
            says: ['身份证有效期结束日期', '身份证到期日期'],
          },
          [
            { id: 'upload.principalIdFront', says: ['身份证照片', '身份证扫描件'], inside: '正面' },
            { id: 'upload.principalIdBack', says: '', inside: '反面' },
          ],
          { id: 'subjectPrincipal.mobile', says: ['手机', '手机号'] },
          { id: 'subjectPrincipal.landline', says: ['座机', '固定电话'], as: 'area-number' },
          { id: 'subjectPrincipal.email', says: '邮箱' },
        ],
      },
      {
        heading: ['3. 网站', '网站信息'],
        rows: [
          { id: 'service.name', says: ['网站名', '网站名称'] },
          { id: 'service.domain', says: ['域名', '网站域名'], note: '多个域名请用英文逗号隔开' },
          { id: 'service.openDate', says: ['网站开通日期', '上线时间'] },
        ],
      },
      {
        heading: ['4. 网站负责人', '网站负责人'],
        rows: [
          { id: 'servicePrincipal.name', says: ['姓名', '负责人'] },
          { id: 'servicePrincipal.certNumber', says: ['身份证号', '身份证号码'] },
          { id: 'servicePrincipal.mobile', says: ['手机', '手机号'] },
          { id: 'servicePrincipal.email', says: '邮箱' },
        ],
      },
      {
        heading: ['5. 审核结果接收人', '5. 幕布邮寄地址'],
        rows: [{ says: ['收件人', '姓名'] }, { says: ['手机', '手机号'] }, { says: ['地址', '邮箱'] }],
      },
    ],
  ],
  control: ({ kind, own, inside }) =>
    kind === 'upload'
      ? `<span class="rc-upload"><input type="file" style="display:none"${own()}><div class="rc-upload-area"><i></i><div class="rc-upload-text">${inside}</div></div></span>`
      : null,
  row: (first, controls, all) =>
    `<div class="ice-form-row"><div class="ice-form-label"><div>${first.label}${first.isMust ? '' : '<small>选填</small>'}</div></div><div class="ice-form-wrap"><div>${controls}</div>${notesOf(all, (note) => `<div class="ice-form-tip">${note}</div>`)}</div></div>`,
  section: (heading, rows) =>
    `<div class="ice-collapse-item ice-collapse-item-active"><div class="ice-collapse-header" role="button" aria-expanded="true"><i class="arrow"></i>${heading}</div><div class="ice-collapse-content"><div class="ice-collapse-content-box">${rows}</div></div></div>`,
  page: (title, sections) =>
    `<style>.ice-collapse-header{font-size:15px;background:#fafafa;padding:12px}</style><div class="portal"><div class="breadcrumb">概览 &gt; ${title}</div><div class="ice-collapse">${sections}</div><div class="act"><button class="ice-btn">保存</button><button class="ice-btn-primary">提交审核</button></div></div>`,
};

export const CLOUDS: readonly House[] = [TINY, PANES, COLLAPSE];
