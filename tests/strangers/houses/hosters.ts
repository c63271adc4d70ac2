// What do portals of hosters look like? A provider's console with hashed classes, a wizard on a phone, and the Hong Kong one in the file beside this one.
import { escaped } from '../boxes';
import { HARBOUR } from './harbour';
import { type House, notesOf, type Row, type Section } from './house';

const IDS = ['中华人民共和国居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证'];

const consolePerson = (role: string): readonly Row[] => [
  { id: `${role}.name`, says: ['姓名', '负责人姓名（须与证件一致）'] },
  { id: `${role}.certType`, says: ['证件类型', '有效证件类型'], as: 'combo', options: IDS },
  { id: `${role}.certNumber`, says: ['证件号码', '证件号'], inside: ['末位为 X 时请用大写', ''] },
  {
    id: `${role}.certLongTerm`,
    says: ['证件有效期类型', '证件是否长期有效'],
    options: ['非长期', '长期有效'],
  },
  [
    { id: `${role}.certValidity`, part: 'from', says: ['证件有效期', '有效期起止'] },
    { id: `${role}.certValidity`, part: 'until', says: '' },
  ],
  { id: `${role}.mobile`, says: ['手机号码', '联系电话 1'], before: '+86', note: ['审核期间请保持畅通', ''] },
  { says: ['短信验证码', '验证码'], inside: '6 位数字' },
  {
    id: `${role}.emergencyPhone`,
    says: ['第二联系电话（应急）', '应急联系电话', '备用联系电话（应急）'],
    note: ['不能与手机号码相同', ''],
  },
  { id: `${role}.email`, says: ['邮箱地址', '电子邮箱'] },
];

const CONSOLE_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主办者信息', '备案主体'],
      note: '以下灰色内容来自上一步的核验，如需修改请返回。',
      rows: [
        { id: 'entity.nature', says: '主办者性质', as: 'text', isReadOnly: true, value: '企业' },
        { id: 'entity.name', says: '主办者名称', isReadOnly: true, value: '杭州示例云帆科技有限公司' },
        {
          id: 'entity.certNumber',
          says: ['主办者证件号码', '统一社会信用代码（18 位）'],
          inside: ['请输入', '请与执照核对'],
        },
        { id: 'entity.certAddress', says: ['证件登记住所', '营业执照登记住所'], as: 'textarea' },
        [
          { id: 'entity.region', says: ['通信地址', '实际通信地址'], as: 'region' },
          { id: 'entity.mailAddress', part: 'rest', says: '', inside: '街道、门牌号、楼层、房间号' },
        ],
        { id: 'entity.legalPersonName', says: ['法定代表人姓名', '法定代表人（姓名）'] },
        { id: 'entity.legalPersonCertNumber', says: ['法定代表人证件号码', '法定代表人身份证号'] },
        { id: 'entity.investor', says: ['投资人或上级主管单位', '投资者（主管单位）名称'] },
        { id: 'entity.remark', says: ['主体备注', '主体备注（选填）'], as: 'textarea', note: '0/200' },
      ],
    },
    { heading: ['主体负责人', '主体负责人信息'], rows: consolePerson('subjectPrincipal') },
    {
      heading: ['进度通知', '审核进度抄送给'],
      rows: [{ says: ['抄送邮箱', '邮箱'] }, { says: ['接收短信的手机号', '手机号码'] }],
    },
  ],
  [
    {
      heading: ['网站基本信息', '互联网信息服务（网站）'],
      rows: [
        {
          id: 'service.name',
          says: ['网站名称', '网站中文名称'],
          note: '至少 3 个汉字，不含“中国”“国家”等字样',
        },
        {
          id: 'service.domain',
          says: ['网站域名', '备案域名', '域名列表'],
          as: 'tags',
          inside: '输入后按回车，可添加多个',
        },
        { id: 'service.homeUrl', says: ['网站首页地址', '首页 URL'], before: 'https://' },
        {
          id: 'service.content',
          says: ['网站内容分类', '网站服务类型'],
          options: ['单位门户网站', '网络购物', '综合门户', '网络教育', '其他'],
          as: 'combo',
        },
        {
          id: 'service.language',
          says: ['网站语种', '网站语言（可多选）'],
          as: 'checkbox',
          options: ['中文简体', '中文繁体', '英语', '维吾尔语'],
        },
        {
          id: 'service.preApproval',
          says: ['前置审批', '是否涉及前置审批事项'],
          options: ['以上均不涉及', '新闻', '出版', '药品和医疗器械', '校外培训'],
          as: 'checkbox',
        },
        {
          id: 'service.remark',
          says: ['网站用途说明', '网站内容说明', '网站备注'],
          as: 'textarea',
          inside: ['请用一两句话写清网站做什么用', '例：用于展示本单位的产品'],
        },
        { id: 'service.openDate', says: ['网站开通时间', '计划开通日期'] },
      ],
    },
    {
      heading: ['接入信息', '云资源'],
      rows: [
        { id: 'access.authCode', says: ['备案授权码', '备案服务码'] },
        { id: 'access.ip', says: ['公网 IP', '弹性公网 IP（EIP）', '绑定的公网 IP 地址'] },
        { says: ['实例名称', '实例 ID'] },
      ],
    },
    {
      heading: ['网站负责人', '网站负责人信息'],
      rows: [
        {
          id: 'servicePrincipal.sameAsPrincipal',
          says: ['负责人来源', '网站负责人'],
          options: ['另行填写', '同主体负责人'],
        },
        ...consolePerson('servicePrincipal'),
      ],
    },
  ],
  [
    {
      heading: ['主体材料', '主办者材料'],
      rows: [
        {
          id: 'upload.subjectCert',
          says: ['主办者证件', '营业执照（彩色原件）'],
          note: 'JPG、PNG，不超过 4 MB',
        },
        { id: 'upload.principalIdFront', says: ['主体负责人证件 人像面', '主体负责人身份证（正面）'] },
        { id: 'upload.principalIdBack', says: ['主体负责人证件 国徽面', '主体负责人身份证（反面）'] },
        { says: ['主体其他材料', '补充材料（如更名证明）'], as: 'upload' },
      ],
    },
    {
      heading: ['网站材料', '服务材料'],
      rows: [
        { id: 'upload.servicePrincipalIdFront', says: ['网站负责人证件 人像面', '网站负责人身份证（正面）'] },
        { id: 'upload.servicePrincipalIdBack', says: ['网站负责人证件 国徽面', '网站负责人身份证（反面）'] },
        { id: 'upload.domainCert', says: ['域名证书', '域名注册证书（截图也可）'] },
        { id: 'upload.sitePlan', says: ['网站建设方案书', '建设方案书（加盖公章）'] },
        {
          id: 'upload.servicePrincipalAuthorization',
          says: ['网站负责人授权书', '法人对网站负责人的授权书'],
        },
        { id: 'upload.commitment', says: ['承诺书', '真实性承诺书'] },
        { says: ['网站其他材料', '其他'], as: 'upload' },
      ],
    },
  ],
];

const HASHED: House = {
  name: 'console of hashed classes',
  titles: ['ICP 备案 - 控制台', '填写备案信息'],
  steps: CONSOLE_STEPS,
  idOf: (number, chance) => `:r${chance.under(9)}${number.toString(36)}:`,
  control: ({ kind, own, options, inside, label }) => {
    if (kind === 'combo')
      return `<div class="sel_wrap__pQ3aa"><div class="sel_box__1Zk0d" role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0"${own()}><span class="sel_ph__9ccd1">请选择</span><svg class="ico"></svg></div></div>`;
    if (kind === 'tags')
      return `<div class="tagin_root__77bce"><div class="tagin_list__01fae"></div><input class="tagin_ipt__aa31c" type="text" placeholder="${escaped(inside)}"${own()}></div>`;
    if (kind === 'radio' || kind === 'checkbox')
      return `<div class="grp_root__c9d2e">${options.map((text, at) => `<label class="opt_root__3be51"><input type="${kind}" value="${at}"${own().replace(/ id="[^"]*"/u, '')}><span class="opt_txt__4f1c0">${escaped(text)}</span></label>`).join('')}</div>`;
    if (kind === 'upload')
      return `<div class="up_root__55c1a"><label class="up_tile__bb0e2"><input type="file" hidden accept=".jpg,.png"${own()}><span class="up_plus__0c11d">+</span><span class="up_cap__f3a70">上传${escaped(label.replace(/（.*）/u, ''))}</span></label><a class="up_demo__e1a77">查看示例</a></div>`;
    return null;
  },
  row: (first, controls, all) =>
    `<div class="item_root__8d1fa"><div class="item_label__a01bc"><span class="${first.isMust ? 'req__c1' : ''}">${first.label}</span><span class="tip__0a9" role="img" aria-label="说明"></span></div><div class="item_ctrl__b7720">${controls}${/手机|联系电话 1/u.test(first.label) ? '<button type="button" class="btn_link__9">获取验证码</button>' : ''}</div>${notesOf(all, (note) => `<div class="item_help__d0e1f">${note}</div>`)}</div>`,
  section: (heading, rows, note) =>
    `<section class="card_root__1ab2c"><header class="card_head__77aa1"><div class="card_title__c3d4e">${heading}</div></header>${note === '' ? '' : `<div class="alert_root__ff10a" role="note">${note}</div>`}<div class="card_body__5f6a7">${rows}</div></section>`,
  page: (title, sections, step) =>
    `<style>.card_title__c3d4e{font-size:16px;font-weight:600;line-height:24px}.item_root__8d1fa{display:flex;margin-bottom:20px;font-size:12px}.item_label__a01bc{width:160px;color:#5c6873}.req__c1::after{content:"*";color:#e54545}</style><div class="layout_root__000"><aside class="nav_root__121"><a>概览</a><a>我的备案</a><a>授权码管理</a></aside><main><nav class="crumb__0"><a>备案</a> / <span>${title}</span></nav><ol class="steps_root__1">${['核验', '主体信息', '服务信息', '上传资料'].map((name, at) => `<li class="${at === step + 1 ? 'cur__2' : ''}">${name}</li>`).join('')}</ol>${sections}<footer class="bar__3"><button>上一步</button><button>保存草稿</button><button>下一步</button></footer></main></div>`,
};

const vantPerson = (role: string, whose: string): readonly Row[] => [
  { id: `${role}.name`, says: ['姓名', `${whose}姓名`, '真实姓名'], inside: '请输入姓名' },
  { id: `${role}.certType`, says: ['证件类型', '证件'], as: 'combo', options: ['身份证', '护照', '台胞证'] },
  { id: `${role}.certNumber`, says: ['证件号码', '身份证号码'], inside: '请输入证件号码' },
  { id: `${role}.certValidity`, part: 'from', says: ['有效期开始', '证件起始日期'], as: 'date' },
  { id: `${role}.certValidity`, part: 'until', says: ['有效期结束', '证件截止日期'], as: 'date' },
  { id: `${role}.mobile`, says: ['手机号', '联系手机号'], inside: '请输入手机号' },
  { says: ['验证码', '短信验证码'], inside: '请输入验证码' },
  {
    id: `${role}.emergencyPhone`,
    says: ['应急手机号', '备用手机号（应急用）'],
    inside: '不能与上面的手机号相同',
  },
  { id: `${role}.email`, says: ['邮箱', '常用邮箱'], inside: '请输入邮箱' },
];

const VANT_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['第一步 单位资料', '填写单位资料'],
      rows: [
        { id: 'upload.subjectCert', says: ['营业执照照片', '点击拍摄营业执照'] },
        { id: 'entity.name', says: ['单位全称', '营业执照名称'], inside: '自动识别，请核对' },
        { id: 'entity.certNumber', says: ['信用代码', '执照编号'], inside: '自动识别，请核对' },
        {
          id: 'entity.certAddress',
          says: ['执照地址', '证照地址'],
          as: 'textarea',
          inside: '自动识别，请核对',
        },
        { id: 'entity.region', says: ['所在地区', '办公所在地'], as: 'region', inside: '点击选择省市区' },
        { id: 'entity.mailAddress', part: 'rest', says: ['详细地址', '街道门牌'], inside: '如××路××号××室' },
        { id: 'entity.legalPersonName', says: ['法人代表', '法定代表人姓名'], inside: '请输入' },
      ],
    },
  ],
  [
    {
      heading: ['第二步 单位负责人', '主体负责人资料'],
      rows: [
        { id: 'upload.principalIdFront', says: ['身份证人像面', '身份证头像面照片'] },
        { id: 'upload.principalIdBack', says: ['身份证国徽面', '身份证国徽面照片'] },
        ...vantPerson('subjectPrincipal', '负责人'),
      ],
    },
  ],
  [
    {
      heading: ['第三步 网站资料', '填写网站资料'],
      rows: [
        { id: 'service.name', says: ['网站名称', '网站叫什么名字'], inside: '3 个字以上' },
        { id: 'service.domain', says: ['网站域名', '要备案的域名'], inside: '多个域名用英文逗号隔开' },
        {
          id: 'service.content',
          says: ['服务内容', '网站类型'],
          as: 'combo',
          options: ['单位门户网站', '网络购物', '其他'],
        },
        {
          id: 'service.preApproval',
          says: ['前置审批', '有没有前置审批'],
          options: ['没有', '有'],
        },
        {
          id: 'service.remark',
          says: ['网站介绍', '网站说明'],
          as: 'textarea',
          inside: '简单介绍网站的内容和用途',
        },
      ],
    },
    { heading: ['网站负责人', '网站负责人资料'], rows: vantPerson('servicePrincipal', '负责人') },
  ],
];

const VANT: House = {
  name: 'wizard on a telephone',
  titles: ['掌上备案', '手机备案'],
  steps: VANT_STEPS,
  idOf: () => '',
  control: ({ kind, own, options, inside, label }) => {
    const box = 'class="van-field__control" autocomplete="off"';
    if (kind === 'combo' || kind === 'date' || kind === 'region')
      return `<input type="text" ${box} readonly placeholder="${inside || '点击选择'}"${own()}>`;
    if (kind === 'textarea')
      return `<textarea ${box} rows="2" placeholder="${escaped(inside)}"${own()}></textarea>`;
    if (kind === 'radio')
      return `<div role="radiogroup" class="van-radio-group van-radio-group--horizontal"${own()}>${options.map((text) => `<div role="radio" class="van-radio" tabindex="0" aria-checked="false"><div class="van-radio__icon"><i class="van-icon van-icon-success"></i></div><span class="van-radio__label">${escaped(text)}</span></div>`).join('')}</div>`;
    if (kind === 'upload')
      return `<div class="van-uploader"><div class="van-uploader__wrapper"><div class="van-uploader__upload"><i class="van-icon van-icon-photograph"></i><span class="van-uploader__upload-text">拍照/相册</span></div><input type="file" class="van-uploader__input" accept="image/*"${own()}></div></div><p class="cap">${label}</p>`;
    return `<input type="text" ${box} placeholder="${escaped(inside)}"${own()}>`;
  },
  row: (first, controls) =>
    first.kind === 'upload'
      ? `<div class="shot">${controls}</div>`
      : `<div class="van-cell van-field${first.isMust ? ' van-cell--required' : ''}"><div class="van-cell__title van-field__label"><label>${first.label}</label></div><div class="van-cell__value van-field__value"><div class="van-field__body">${controls}</div></div></div>`,
  section: (heading, rows) =>
    `<div class="van-cell-group__title">${heading}</div><div class="van-cell-group van-cell-group--inset">${rows}</div>`,
  page: (title, sections, step) =>
    `<div class="van-nav-bar"><div class="van-nav-bar__left"><i class="van-icon van-icon-arrow-left"></i></div><div class="van-nav-bar__title van-ellipsis">${title}</div></div><div class="van-progress"><span>${step + 1}/3</span></div><form class="van-form">${sections}</form><div class="foot"><p>客服电话 0571-88880000</p><button class="van-button van-button--block"><span class="van-button__text">下一步</span></button></div>`,
};

export const HOSTERS: readonly House[] = [HASHED, HARBOUR, VANT];
