// Which portals of resellers ask for more than the filing: invoices, contracts, recommenders and technicians, whose fields belong to nobody in the filing?
import { escaped } from '../boxes';
import type { Ask, Drawn, House, Section } from './house';

const IDS = ['居民身份证', '护照', '台胞证', '港澳居民居住证'];

const notes = (all: readonly Drawn[], around: (note: string) => string): string =>
  all.map(({ note }) => (note === '' ? '' : around(note))).join('');

const contact = (...more: readonly Ask[]): readonly Ask[] => [
  { says: ['姓名', '联系人', '联系人姓名'] },
  { says: ['手机号码', '联系电话', '手机'] },
  { says: ['邮箱', '电子邮箱'] },
  ...more,
];

const LABEL_TOP_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['企业基本信息', '单位基本资料'],
      rows: [
        { id: 'entity.name', says: ['企业名称', '单位名称'], inside: '与营业执照保持一致' },
        { id: 'entity.certNumber', says: ['统一社会信用代码', '营业执照注册号'] },
        { id: 'entity.legalPersonName', says: ['法定代表人', '企业法人'] },
        { id: 'entity.certAddress', says: ['企业注册地址', '营业执照住所'] },
        { id: 'entity.mailAddress', says: ['企业通讯地址', '办公地址'] },
        { says: ['企业规模', '成立日期', '经营范围'], must: false },
      ],
    },
    {
      heading: ['备案负责人', '备案责任人'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['姓名', '负责人姓名'] },
        { id: 'subjectPrincipal.certType', says: '证件类型', as: 'combo', options: IDS },
        { id: 'subjectPrincipal.certNumber', says: ['证件号码', '身份证号'] },
        { id: 'subjectPrincipal.mobile', says: ['手机号码', '手机号'] },
        { says: ['短信验证码', '手机验证码'], inside: '6位数字' },
        { id: 'subjectPrincipal.email', says: ['电子邮箱', '邮箱'] },
      ],
    },
    {
      heading: ['开票信息', '发票抬头'],
      rows: [
        { says: ['发票抬头', '单位名称'] },
        { says: ['纳税人识别号', '统一社会信用代码'] },
        { says: ['注册地址', '地址'] },
        { says: ['收票邮箱', '电子邮箱'] },
      ],
    },
  ],
  [
    {
      heading: ['网站信息', '备案网站信息'],
      rows: [
        { id: 'service.name', says: ['网站名称', '网站中文名'] },
        { id: 'service.domain', says: ['备案域名', '域名'], note: '多个域名请用分号隔开' },
        { id: 'service.homeUrl', says: ['首页网址', '网站首页'] },
        { id: 'service.remark', says: ['网站备注', '备注'], as: 'textarea' },
        { id: 'access.ip', says: ['服务器IP', '主机IP'] },
      ],
    },
    {
      heading: ['网站管理员', '网站责任人'],
      rows: [
        { id: 'servicePrincipal.name', says: ['姓名', '管理员姓名'] },
        { id: 'servicePrincipal.certNumber', says: ['身份证号码', '证件号码'] },
        { id: 'servicePrincipal.mobile', says: ['手机号码', '联系手机'] },
        { id: 'servicePrincipal.email', says: ['电子邮箱', '邮箱'] },
      ],
    },
    { heading: ['技术支持', '技术对接', '运维对接人'], rows: contact() },
    {
      heading: ['服务推荐', '业务员信息', '销售归属'],
      rows: [{ says: ['姓名', '业务员'] }, { says: ['手机号码', '工号'] }],
    },
  ],
];

const LABEL_TOP: House = {
  name: 'element, labels on top',
  titles: ['ICP备案代办 - 提交资料', '备案资料填写'],
  steps: LABEL_TOP_STEPS,
  control: ({ kind, own, inside }) => {
    const hint = escaped(inside || (kind === 'combo' ? '请选择' : '请输入'));
    if (kind === 'combo')
      return `<div class="el-select"><div class="el-input el-input--suffix"><input type="text" readonly="readonly" autocomplete="off" placeholder="${hint}" class="el-input__inner"${own()}><span class="el-input__suffix"><i class="el-select__caret el-input__icon el-icon-arrow-up"></i></span></div></div>`;
    if (kind === 'text')
      return `<div class="el-input"><input type="text" autocomplete="off" placeholder="${hint}" class="el-input__inner"${own()}></div>`;
    return kind === 'textarea'
      ? `<div class="el-textarea"><textarea class="el-textarea__inner" placeholder="${hint}"${own()}></textarea></div>`
      : null;
  },
  row: (first, controls, all) =>
    `<div class="el-col el-col-12"><div class="el-form-item${first.isMust ? ' is-required' : ''}"><label for="${first.id}" class="el-form-item__label">${first.label}</label><div class="el-form-item__content">${controls}${notes(all, (note) => `<div class="form-tip">${note}</div>`)}</div></div></div>`,
  section: (heading, rows) =>
    `<div class="el-card box-card"><div class="el-card__header"><div class="clearfix"><span>${heading}</span></div></div><div class="el-card__body"><div class="el-row">${rows}</div></div></div>`,
  page: (title, sections) =>
    `<div id="app"><div class="el-breadcrumb"><span>首页</span><span>${title}</span></div><form class="el-form el-form--label-top">${sections}<label class="el-checkbox"><input type="checkbox" class="el-checkbox__original"><span class="el-checkbox__label">我已阅读并同意《备案服务协议》</span></label><div><button type="button" class="el-button">上一步</button><button type="button" class="el-button el-button--primary">下一步</button></div></form></div>`,
};

const REMARK_TABLE: House = {
  name: 'a table of label, box and remark',
  titles: ['网站备案信息采集表', 'ICP备案资料'],
  steps: [
    [
      {
        heading: ['一、主办单位', '一、单位资料'],
        rows: [
          { id: 'entity.name', says: ['单位名称', '主办单位全称'], note: '须与公章一致' },
          { id: 'entity.nature', says: '单位性质', options: ['企业', '个人', '社会团体'], note: '单选' },
          { id: 'entity.certNumber', says: ['证件号码', '信用代码'], note: '营业执照上的18位代码' },
          { id: 'entity.certAddress', says: ['证件地址', '执照地址'], note: '照抄执照，不要改动' },
          { id: 'entity.mailAddress', says: ['通信地址', '联系地址'], note: '用于接收管局信函' },
        ],
      },
      {
        heading: ['二、单位责任人', '二、ICP联系人'],
        rows: [
          { id: 'subjectPrincipal.name', says: ['责任人姓名', '姓名'], note: '法人或授权人' },
          { id: 'subjectPrincipal.certNumber', says: ['身份证号', '证件号'], note: '18位' },
          { id: 'subjectPrincipal.mobile', says: ['手机', '手机号码'], note: '保持24小时畅通' },
          { id: 'subjectPrincipal.landline', says: ['办公电话', '座机'], note: '区号-号码' },
          { id: 'subjectPrincipal.email', says: ['邮箱', '电子邮件'], note: '常用邮箱' },
        ],
      },
      {
        heading: ['三、合同签订方', '三、合同乙方', '三、甲方信息'],
        rows: [{ says: ['单位名称', '名称'] }, { says: ['联系地址', '地址'] }, { says: ['手机', '电话'] }],
      },
    ],
    [
      {
        heading: ['四、网站情况', '四、网站'],
        rows: [
          { id: 'service.name', says: ['网站名称', '名称'], note: '不得含敏感词' },
          { id: 'service.domain', says: ['域名', '网站域名'], note: '多个以;分隔' },
          { id: 'service.openDate', says: ['开通日期', '上线时间'] },
          { id: 'service.remark', says: ['备注', '网站备注'], as: 'textarea', note: '说明网站用途' },
        ],
      },
      {
        heading: ['五、网站责任人', '五、网站负责人'],
        rows: [
          { id: 'servicePrincipal.name', says: ['姓名', '责任人姓名'] },
          { id: 'servicePrincipal.certNumber', says: ['身份证号', '证件号'] },
          { id: 'servicePrincipal.mobile', says: ['手机', '手机号码'] },
          { id: 'servicePrincipal.email', says: ['邮箱', '电子邮件'] },
        ],
      },
      {
        heading: ['六、资料邮寄', '六、幕布收件', '六、收货地址'],
        rows: [{ says: ['姓名', '收件人'] }, { says: ['手机', '电话'] }, { says: ['地址', '通信地址'] }],
      },
    ],
  ],
  row: (first, controls, all) =>
    `<tr><td class="l">${first.isMust ? '<font color="red">*</font>' : ''}${first.label}</td><td class="c">${controls}</td><td class="m">${notes(all, (note) => note)}</td></tr>`,
  section: (heading, rows) =>
    `<tr><td colspan="3" class="sec">${heading}</td></tr><tr><td>项目</td><td>填写内容</td><td>说明</td></tr>${rows}`,
  page: (title, sections) =>
    `<div class="login-bar">用户名：<input type="text" name="u"> 密码：<input type="password" name="p"> <button>登录</button></div><div class="wrap"><p class="tt">${title}</p><table border="1" class="tb">${sections}</table><input type="text" placeholder="请输入验证码" name="vcode"><img alt="验证码"><input type="button" value="保存"></div>`,
};

const WIZARD: House = {
  name: 'wizard of cards with step titles',
  titles: ['备案助手', '网站备案向导'],
  steps: [
    [
      {
        heading: ['第1步：告诉我们您的公司', '第1步：公司信息'],
        rows: [
          { id: 'entity.name', says: ['公司全称', '公司名称'] },
          { id: 'entity.certType', says: '证件类型', options: ['营业执照', '组织机构代码证'] },
          { id: 'entity.certNumber', says: ['证件号码', '执照编号'] },
          { id: 'entity.region', says: ['公司所在地', '所在省市区'], as: 'region' },
          { id: 'entity.mailAddress', says: ['办公地址', '通讯地址'] },
        ],
      },
      {
        heading: ['公司负责人', '公司主体负责人'],
        rows: [
          { id: 'subjectPrincipal.name', says: ['负责人姓名', '姓名'] },
          { id: 'subjectPrincipal.mobile', says: ['手机号', '手机号码'], before: '+86' },
          { id: 'subjectPrincipal.emergencyPhone', says: ['应急电话', '紧急联系电话'] },
          { id: 'subjectPrincipal.email', says: ['邮箱', '邮箱地址'] },
        ],
      },
      {
        heading: ['谁介绍您来的', '推荐有礼'],
        rows: [{ says: ['推荐人手机号', '手机号'] }, { says: ['推荐人姓名', '姓名'] }],
      },
    ],
    [
      {
        heading: ['第2步：网站信息', '第2步：您的网站'],
        rows: [
          { id: 'service.name', says: ['网站名称', '网站叫什么'] },
          { id: 'service.domain', says: ['网站域名', '域名'] },
          { id: 'service.homeUrl', says: ['网站首页地址', '网址'], before: 'https://' },
          { id: 'service.language', says: ['网站语言', '语言'], options: ['简体中文', '英文'] },
          { id: 'service.preApproval', says: ['是否涉及前置审批', '前置审批'], options: ['不涉及', '涉及'] },
        ],
      },
      {
        heading: ['网站安全管理员', '网站负责人'],
        rows: [
          { id: 'servicePrincipal.name', says: ['姓名', '真实姓名'] },
          { id: 'servicePrincipal.certNumber', says: ['身份证号码', '证件号码'] },
          { id: 'servicePrincipal.mobile', says: ['手机号', '手机号码'], before: '+86' },
          { id: 'servicePrincipal.email', says: ['邮箱', '邮箱地址'] },
          { says: ['微信号', 'QQ号码', '紧急联系人姓名'], must: false },
        ],
      },
      { heading: ['上门服务预约', '客户回访'], rows: contact({ says: ['地址', '预约日期'] }) },
    ],
  ],
  row: (first, controls, all) =>
    `<div class="q"><div class="q-t">${first.label}${first.isMust ? '' : '（选填）'}</div><div class="q-c">${controls}</div>${notes(all, (note) => `<div class="q-n">${note}</div>`)}</div>`,
  section: (heading, rows) =>
    `<div class="step-card"><div class="step-title">${heading}</div><div class="step-body">${rows}</div></div>`,
  page: (title, sections) =>
    `<style>.step-title{font-size:18px;font-weight:bold}</style><div class="top"><b>${title}</b><input type="text" placeholder="搜索域名"><button>搜索</button></div>${sections}<div class="agree"><input type="checkbox"> 我同意将以上资料提交给管局</div><div class="agree"><input type="checkbox"> 愿意接收邮件和短信通知</div><div class="ft"><a class="btn">上一步</a><a class="btn btn-primary">下一步</a></div>`,
};

export const RESELLERS: readonly House[] = [LABEL_TOP, REMARK_TABLE, WIZARD];
