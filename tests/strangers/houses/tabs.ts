// How are fields read in nested tabs whose panes are named by attributes, and in the panes that are hidden?
import type { House, Section } from './house';

const NATURES = ['企业', '个人', '事业单位', '国家机关', '社会团体', '民办非企业单位', '基金会'];
const LICENCES = ['工商营业执照', '统一社会信用代码证书', '事业单位法人证书', '民办非企业单位登记证书'];

const TAB_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: '网站',
      rows: [
        { id: 'service.name', says: ['名称', '网站名称', '中文名称'] },
        { id: 'service.domain', says: ['域名', '主域名', '网站域名'], note: '有多个域名时，用分号“;”分隔' },
        { id: 'service.homeUrl', says: ['首页地址', '首页URL', '网址'], before: 'https://www.' },
        { id: 'service.openDate', says: ['开通日期', '网站开通时间', '上线日期'] },
        { id: 'servicePrincipal.name', says: ['网站负责人姓名', '负责人姓名', '网站负责人'] },
        { id: 'servicePrincipal.mobile', says: ['网站负责人手机', '负责人手机号', '网站负责人手机号码'] },
        { id: 'servicePrincipal.email', says: ['网站负责人邮箱', '负责人邮箱', '网站负责人电子邮件'] },
      ],
    },
    {
      heading: 'APP',
      isHidden: true,
      rows: [
        { says: ['名称', 'APP名称'] },
        { says: ['包名', 'Bundle ID'] },
        { says: ['负责人姓名', 'APP负责人姓名'] },
      ],
    },
    {
      heading: '小程序',
      isHidden: true,
      rows: [{ says: ['名称', '小程序名称'] }, { says: ['AppID', '小程序ID'] }],
    },
  ],
  [
    {
      heading: '主体',
      rows: [
        { id: 'entity.nature', says: ['性质', '主体性质'], options: NATURES },
        { id: 'entity.name', says: ['名称', '主体名称', '单位名称'] },
        { id: 'entity.certType', says: ['证件类型', '证照类型'], options: LICENCES },
        { id: 'entity.certNumber', says: ['证件号码', '证照号码'] },
        { id: 'entity.region', part: 'province', says: ['省份', '所在省'] },
        { id: 'entity.region', part: 'city', says: ['城市', '所在市'] },
        { id: 'entity.region', part: 'district', says: ['区县', '所在区县'] },
        { id: 'entity.mailAddress', part: 'bare', says: ['详细地址', '通信地址', '通讯地址'] },
      ],
    },
    { heading: '历史变更', isHidden: true, rows: [{ says: '变更前名称' }, { says: '变更前证件号码' }] },
  ],
];

export const TABS: House = {
  name: 'nested tabs',
  titles: ['备案信息录入', '备案资料编辑'],
  steps: TAB_STEPS,
  row: (first, controls, all) =>
    `<div class="fld"><span class="fld-t">${first.label}${first.isMust ? '<sup>*</sup>' : ''}${all.map(({ note }) => (note === '' ? '' : `<span class="q" data-tip="${note}">?</span>`)).join('')}</span><span class="fld-c">${controls}</span></div>`,
  section: (heading, rows) => `<div class="pane" role="tabpanel" aria-label="${heading}">${rows}</div>`,
  page: (title, sections, step) =>
    `<div class="bx"><div class="bx-h">${title}</div><div role="tablist" class="t1"><div role="tab" aria-selected="${step === 1}">主体信息</div><div role="tab" aria-selected="${step === 0}">服务信息</div><div role="tab" aria-selected="false">材料上传</div></div><div class="t1-body">${step === 0 ? '<div role="tablist" class="t2"><div role="tab" aria-selected="true">网站</div><div role="tab" aria-selected="false">APP</div><div role="tab" aria-selected="false">小程序</div></div>' : ''}${sections}</div><div class="ft"><a class="btn">暂存</a><a class="btn">提交</a></div></div>`,
};
