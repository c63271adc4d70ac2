// What do consoles of cloud providers look like? One hand-made with Vue 2, one in React with a headless library.
import { escaped } from '../boxes';
import type { Ask, Drawn, House, Section } from './house';

const NATURES = ['企业', '个人', '事业单位', '国家机关', '社会团体', '民办非企业单位', '基金会'];
const LICENCES = ['工商营业执照', '统一社会信用代码证书', '事业单位法人证书', '民办非企业单位登记证书'];
const IDS = ['居民身份证', '护照', '港澳居民来往内地通行证', '台湾居民来往大陆通行证', '外国人永久居留证'];

const person = (id: (name: string) => string, whose: string): readonly (Ask | readonly Ask[])[] => [
  { id: id('name'), says: [`${whose}姓名`, '姓名', '真实姓名'], inside: '与有效证件上的姓名保持一致' },
  { id: id('certType'), says: ['证件类型', '有效证件类型'], as: 'combo', options: IDS },
  { id: id('certNumber'), says: ['证件号码', '身份证件号码', '有效证件号码'] },
  { id: id('certValidity'), says: ['证件有效期', '证件有效期限', '证件起止日期'] },
  { id: id('mobile'), says: ['手机号码', '移动电话', '本人手机号'], before: '+86' },
  {
    id: id('emergencyPhone'),
    says: ['应急联系电话', '应急手机号码', '紧急联系电话'],
    note: '不可与上面的手机号相同',
  },
  { id: id('email'), says: ['电子邮箱', '邮箱地址', '常用邮箱'], inside: '例如 name@example.com' },
];

const VUE_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主办单位信息', '填写主办单位信息', '主办单位（个人）信息'],
      note: '请按营业执照上的内容如实填写，填写有误将被管局退回。',
      rows: [
        { id: 'entity.region', says: ['所属区域', '主办单位所属区域', '备案所在地'], as: 'region' },
        { id: 'entity.nature', says: ['单位性质', '主办单位性质'], as: 'combo', options: NATURES },
        {
          id: 'entity.certType',
          says: ['证件类型', '主办单位证件类型', '单位有效证件类型'],
          as: 'combo',
          options: LICENCES,
        },
        {
          id: 'entity.certNumber',
          says: ['证件号码', '主办单位证件号码', '单位有效证件号码'],
          inside: '请输入证件上的号码',
        },
        {
          id: 'entity.name',
          says: ['主办单位名称', '单位名称', '主办单位全称'],
          inside: '须与证件上的名称一致',
        },
        {
          id: 'entity.certAddress',
          says: ['证件住所', '单位证件住所', '主办单位证件住所地址'],
          as: 'textarea',
        },
        {
          id: 'entity.mailAddress',
          says: ['通信地址', '单位通讯地址', '主办单位通信地址'],
          note: '需精确到门牌号，如无门牌号请在备注中说明',
        },
        { id: 'entity.investor', says: ['投资人或上级主管单位', '投资者或主管单位名称', '投资人或主管单位'] },
        { id: 'entity.remark', says: ['备注', '主体备注', '备注信息'], as: 'textarea' },
      ],
    },
    {
      heading: ['主体负责人信息', '主办单位负责人信息', '主办单位负责人'],
      rows: person((name) => `subjectPrincipal.${name}`, '负责人'),
    },
  ],
  [
    {
      heading: ['网站信息', '网站基本信息', '互联网信息服务信息'],
      rows: [
        {
          id: 'service.name',
          says: ['网站名称', '互联网信息服务名称', '服务名称'],
          note: '不得只由数字或字母组成',
        },
        {
          id: 'service.domain',
          says: ['网站域名', '备案域名', '域名列表'],
          inside: ['多个域名以英文分号隔开', '多个域名之间请用逗号分隔'],
        },
        { id: 'service.homeUrl', says: ['首页网址', '网站首页URL', '网站首页'], before: 'http://' },
        {
          id: 'service.content',
          says: ['服务内容', '网站服务内容', '服务类型'],
          options: ['单位门户网站', '综合门户', '网络购物', '网络游戏', '其他'],
        },
        {
          id: 'service.preApproval',
          says: ['前置审批或专项审批', '涉及前置或专项审批内容', '前置审批项'],
          options: ['以上均不涉及', '新闻', '出版', '药品和医疗器械', '网络预约车'],
        },
        {
          id: 'service.language',
          says: ['网站语言', '语言类别', '网站语种'],
          as: 'checkbox',
          options: ['中文简体', '中文繁体', '英语', '日语'],
        },
        {
          id: 'service.remark',
          says: ['网站备注', '服务备注', '备注'],
          as: 'textarea',
          inside: '请描述网站的主要内容',
        },
      ],
    },
    {
      heading: ['网站负责人信息', '网站负责人', '互联网信息服务负责人'],
      rows: [
        {
          id: 'servicePrincipal.sameAsPrincipal',
          says: ['网站负责人', '负责人选择', '选择负责人'],
          options: ['新增负责人', '与主体负责人相同'],
        },
        ...person((name) => `servicePrincipal.${name}`, '负责人'),
      ],
    },
  ],
  [
    {
      heading: ['上传主体资料', '主办单位证件'],
      rows: [{ id: 'upload.subjectCert', says: ['主办单位证件扫描件', '营业执照原件照片', '单位证件'] }],
    },
    {
      heading: ['主体负责人证件', '上传主体负责人资料'],
      rows: [
        { id: 'upload.principalIdFront', says: ['身份证正面（人像面）', '证件正面', '人像面'] },
        { id: 'upload.principalIdBack', says: ['身份证反面（国徽面）', '证件反面', '国徽面'] },
      ],
    },
    {
      heading: ['网站负责人证件', '上传网站负责人资料'],
      rows: [
        { id: 'upload.servicePrincipalIdFront', says: ['身份证正面（人像面）', '证件人像面'] },
        { id: 'upload.servicePrincipalIdBack', says: ['身份证反面（国徽面）', '证件国徽面'] },
      ],
    },
    {
      heading: ['辅助材料', '其他资料'],
      rows: [
        { id: 'upload.domainCert', says: ['域名证书', '域名注册证书'] },
        { id: 'upload.commitment', says: ['互联网信息服务承诺书', '备案承诺书'] },
        { says: ['党建确认函', '学历证明'], as: 'upload' },
      ],
    },
  ],
];

const comboBox = ({ options, own, inside }: Drawn, className: string): string =>
  `<div class="${className}"><div class="${className}-in" role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0"${own()}><span class="${className}-tip">${inside || '请选择'}</span></div><ul class="${className}-menu" role="listbox" style="display:none">${options.map((text) => `<li role="option">${escaped(text)}</li>`).join('')}</ul></div>`;

const uploadCard = ({ own, label, kind }: Drawn): string | null =>
  kind !== 'upload'
    ? null
    : `<div class="xh-upload"><input type="file" accept=".jpg,.png"${own()} style="display:none"><div class="xh-upload-btn"><i class="plus">+</i><span>点击上传</span></div></div><p class="xh-upload-cap">${label}</p><a class="xh-upload-eg">查看示例</a>`;

const VUE: House = {
  name: 'vue, hand-made rows',
  titles: ['首次备案', 'ICP备案管理系统', '备案订单'],
  steps: VUE_STEPS,
  control: (at) => (at.kind === 'combo' ? comboBox(at, 'xh-select') : uploadCard(at)),
  row: (first, controls, all) =>
    first.kind === 'upload'
      ? `<div class="xh-card">${controls}</div>`
      : `<div class="xh-row"><div class="xh-lab">${first.isMust ? '<i class="xh-req">*</i>' : ''}<span>${first.label}</span></div><div class="xh-ctl">${controls}${all.map(({ note }) => (note === '' ? '' : `<p class="xh-note">${note}</p>`)).join('')}<p class="xh-err" style="display:none">请填写${first.label}</p></div></div>`,
  section: (heading, rows, note) =>
    `<div class="xh-panel" data-v-7ba5bd90><div class="xh-panel-hd"><b class="xh-bar"></b>${heading}</div>${note === '' ? '' : `<div class="xh-alert">${note}</div>`}<div class="xh-panel-bd">${rows}</div></div>`,
  page: (title, sections, step) =>
    `<style>.xh-panel-hd{font-size:16px;font-weight:600;line-height:48px}.xh-bar{display:inline-block;width:3px;height:14px;background:#06f}.xh-lab{width:160px;text-align:right;color:#666}.xh-note,.xh-alert{font-size:12px;color:#999}</style><div id="app"><header class="xh-top"><a>控制台</a><a>备案</a><a>工单</a></header><aside class="xh-side"><ul><li>备案首页</li><li>我的备案</li><li>备案授权码</li></ul></aside><div class="xh-main"><div class="xh-crumb">${title} / 填写资料</div><ol class="xh-steps">${['验证备案', '填写主体', '填写网站', '上传资料', '提交初审'].map((name, at) => `<li class="${at === step + 1 ? 'on' : ''}"><em>${at + 1}</em>${name}</li>`).join('')}</ol>${sections}<div class="xh-foot"><button>上一步</button><button>保存草稿</button><button class="primary">下一步</button></div></div></div>`,
};

const REACT_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['开办主体', '备案主体'],
      note: '主体信息将同步至管局，请确保与证件完全一致。',
      rows: [
        { id: 'entity.name', says: ['开办者全称', '主体名称', '主体全称'] },
        { id: 'entity.nature', says: ['主体性质', '开办者性质', '主体类型'], as: 'combo', options: NATURES },
        { id: 'entity.certType', says: ['主体证件类型', '证件种类'], as: 'combo', options: LICENCES },
        {
          id: 'entity.certNumber',
          says: ['统一社会信用代码', '主体证件号码', '证件编号'],
          note: '18 位，字母请用大写',
        },
        { id: 'entity.certAddress', says: ['主体证件住所', '执照住所', '注册地址'] },
        [
          { id: 'entity.region', says: ['主体通讯地址', '通讯地址', '办公地址'], as: 'region' },
          {
            id: 'entity.mailAddress',
            part: 'rest',
            says: '',
            inside: ['街道、门牌号', '详细地址，精确到门牌号'],
          },
        ],
        { id: 'entity.legalPersonName', says: ['法定代表人', '法定代表人姓名', '法人姓名'] },
        { says: ['邀请码', '优惠券', '客户经理工号'], must: false },
      ],
    },
    {
      heading: ['主体负责人', '负责人'],
      rows: person((name) => `subjectPrincipal.${name}`, '负责人'),
    },
  ],
  [
    {
      heading: ['APP 信息', '应用信息'],
      rows: [
        { id: 'app.name', says: ['APP 名称', '应用名称'] },
        { id: 'app.packageName', says: ['安卓包名', 'Android 包名', '应用包名'] },
        { id: 'app.publicKey', says: ['公钥', '证书公钥', '签名公钥'], as: 'textarea' },
        { id: 'app.signature', says: ['证书 MD5 指纹', '签名 MD5 值', '签名MD5'] },
        {
          id: 'service.domain',
          says: ['APP 域名', '使用的域名', '后台域名'],
          inside: '每行填写一个域名',
          as: 'textarea',
        },
      ],
    },
    {
      heading: ['APP 负责人', '应用负责人'],
      rows: person((name) => `servicePrincipal.${name}`, 'APP 负责人'),
    },
    {
      heading: ['接入信息', '云资源'],
      rows: [
        { id: 'access.ip', says: ['服务器 IP', '公网 IP 地址', '接入 IP'] },
        { id: 'access.authCode', says: ['备案授权码', '备案服务码', '服务码'] },
      ],
    },
  ],
];

const REACT: House = {
  name: 'react, headless components',
  titles: ['新增备案', '备案申请'],
  steps: REACT_STEPS,
  control: (at) => {
    const { kind, own, options, inside, id } = at;
    if (kind === 'combo')
      return `<button type="button" role="combobox" aria-controls="radix-${id}" aria-expanded="false" aria-autocomplete="none" data-state="closed" data-placeholder=""${own()} class="flex h-10 w-full items-center justify-between rounded-md border px-3 py-2 text-sm"><span style="pointer-events:none">${inside || '请选择'}</span><svg aria-hidden="true" class="h-4 w-4 opacity-50"></svg></button>`;
    if (kind === 'radio')
      return `<div role="radiogroup" class="grid gap-2">${options.map((text, n) => `<div class="flex items-center space-x-2"><button type="button" role="radio" aria-checked="false" data-state="unchecked" value="${n}" id="${id}-${n}"${own().replace(/ (?:id|name)="[^"]*"/gu, '')}></button><label for="${id}-${n}" class="text-sm">${escaped(text)}</label></div>`).join('')}</div>`;
    return null;
  },
  row: (first, controls, all) =>
    `<div class="space-y-2"><label class="text-sm font-medium leading-none" for="${first.id}">${first.label}${first.isMust ? '<span class="text-red-500 ml-1">*</span>' : '<span class="text-muted">（选填）</span>'}</label><div class="flex gap-2">${controls}</div>${all.map(({ note }) => (note === '' ? '' : `<p class="text-[0.8rem] text-muted-foreground">${note}</p>`)).join('')}</div>`,
  section: (heading, rows, note) =>
    `<div class="rounded-xl border bg-card shadow"><div class="flex flex-col space-y-1.5 p-6"><div class="font-semibold leading-none tracking-tight">${heading}</div>${note === '' ? '' : `<div class="text-sm text-muted-foreground">${note}</div>`}</div><div class="p-6 pt-0"><div class="grid grid-cols-2 gap-6">${rows}</div></div></div>`,
  page: (title, sections) =>
    `<style>.font-semibold{font-weight:600}.font-medium{font-weight:500}.text-2xl{font-size:24px}.text-sm{font-size:14px}.text-muted-foreground{color:#71717a}</style><div id="root"><nav class="flex h-14 items-center border-b"><span>云服务控制台</span><div class="ml-auto"><input type="search" placeholder="搜索产品、文档" class="h-9 w-64"></div></nav><main class="container py-6"><h1 class="text-2xl font-bold">${title}</h1><form class="space-y-8">${sections}<div class="flex justify-end gap-4"><button type="button">取消</button><button type="submit">保存并继续</button></div></form></main></div>`,
};

export const CONSOLES: readonly House[] = [VUE, REACT];
