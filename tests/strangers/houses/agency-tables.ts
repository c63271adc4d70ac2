// What does an agency's own software look like? Persons and websites are edited in tables inside a drawer.
import { escaped } from '../boxes';
import type { House, Section } from './house';
import { NATURES, PAPERS } from './intranets';

const TABLE_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['客户主体', '备案主体资料'],
      rows: [
        { id: 'entity.name', says: ['客户主体名称', '主体名称'] },
        { id: 'entity.nature', says: ['主体性质', '客户性质'], as: 'combo', options: NATURES },
        { id: 'entity.certType', says: ['主体证件', '证件类型'], as: 'combo', options: PAPERS },
        { id: 'entity.certNumber', says: ['主体证件号', '证件号码'] },
        { id: 'entity.certAddress', says: ['证件住所', '主体住所'] },
        { id: 'entity.mailAddress', says: ['通信地址', '办公通信地址'] },
        { id: 'entity.legalPersonName', says: ['法人姓名', '法定代表人'] },
        { says: ['客户编号', '所属销售', '合同编号'] },
      ],
    },
    {
      heading: ['人员|主体负责人|网站负责人', '项目|主体负责人|服务负责人'],
      rows: [
        [
          { id: 'subjectPrincipal.name', says: '姓名' },
          { id: 'servicePrincipal.name', says: '' },
        ],
        [
          { id: 'subjectPrincipal.certNumber', says: ['身份证号', '证件号码'] },
          { id: 'servicePrincipal.certNumber', says: '' },
        ],
        [
          { id: 'subjectPrincipal.mobile', says: ['手机', '手机号'] },
          { id: 'servicePrincipal.mobile', says: '' },
        ],
        [
          { id: 'subjectPrincipal.emergencyPhone', says: ['应急电话', '备用电话（应急）'] },
          { id: 'servicePrincipal.emergencyPhone', says: '' },
        ],
        [
          { id: 'subjectPrincipal.email', says: ['邮箱', '电子邮箱'] },
          { id: 'servicePrincipal.email', says: '' },
        ],
      ],
    },
  ],
  [
    {
      heading: ['序号|网站名称|域名|首页|备注', '#|站点名称|网站域名|首页地址|网站备注'],
      rows: [
        [
          { id: 'service.name', says: '' },
          { id: 'service.domain', says: '', as: 'tags', inside: '回车添加' },
          { id: 'service.homeUrl', says: '' },
          { id: 'service.remark', says: '' },
        ],
        [
          { id: 'service.name', says: '', service: 1 },
          { id: 'service.domain', says: '', as: 'tags', inside: '回车添加', service: 1 },
          { id: 'service.homeUrl', says: '', service: 1 },
          { id: 'service.remark', says: '', service: 1 },
        ],
      ],
    },
    {
      heading: ['接入', '接入资源'],
      rows: [
        { id: 'access.ip', says: ['接入IP', '网站IP'] },
        { id: 'access.authCode', says: ['备案码', '备案授权码'] },
        { says: ['接入商', '机房'], as: 'combo', options: ['杭州一区', '上海二区'] },
      ],
    },
    {
      heading: ['分成与结算', '内部跟进'],
      rows: [
        { says: ['跟进人', '跟进人姓名'] },
        { says: ['备注', '内部备注'], as: 'textarea' },
        { says: '手机' },
      ],
    },
  ],
];

const columned = (heading: string): readonly string[] => heading.split('|');

export const AGENCY_TABLES: House = {
  name: 'agency that edits tables',
  titles: ['备案工作台', '新建备案单'],
  steps: TABLE_STEPS,
  idOf: (number) => `rc_${7 + number * 3}`,
  control: (drawn) => {
    const { kind, own, inside, label } = drawn;
    const box = ((): string | null => {
      if (kind === 'combo')
        return `<div class="arco-select-view-single" tabindex="0" role="combobox"${own()}><span class="arco-select-view-value">请选择</span><span class="arco-select-view-suffix"></span></div>`;
      if (kind === 'tags')
        return `<span class="arco-input-tag"><span class="arco-input-tag-inner"><input class="arco-input-tag-input" size="1" placeholder="${escaped(inside)}"${own()}></span></span>`;
      return kind === 'text'
        ? `<span class="arco-input-wrapper"><input class="arco-input" type="text" placeholder="${escaped(inside)}"${own()}></span>`
        : null;
    })();
    return label === '' && box !== null ? `<td class="arco-table-td">${box}</td>` : box;
  },
  row: (first, controls, all) => {
    if (first.label === '')
      return `<tr class="arco-table-tr"><td class="arco-table-td">1</td>${controls}</tr>`;
    if (all.length > 1)
      return `<tr class="arco-table-tr"><td class="arco-table-td">${first.label}</td><td class="arco-table-td">${controls.replace(/ <td/u, '</td><td')}</tr>`;
    return `<div class="arco-col arco-col-12"><div class="arco-row arco-form-item"><div class="arco-form-item-label-col"><label class="arco-form-item-label">${first.isMust ? '<strong class="arco-form-item-label-required-symbol">*</strong>' : ''}${first.label}</label></div><div class="arco-form-item-wrapper-col">${controls}</div></div></div>`;
  },
  section: (heading, rows) =>
    columned(heading).length > 1
      ? `<div class="arco-table"><table><thead><tr class="arco-table-tr">${columned(heading)
          .map((head) => `<th class="arco-table-th"><span class="arco-table-th-title">${head}</span></th>`)
          .join('')}</tr></thead><tbody>${rows}</tbody></table><a class="add">+ 新增一行</a></div>`
      : `<div class="arco-card"><div class="arco-card-header"><div class="arco-card-header-title">${heading}</div></div><div class="arco-card-body"><div class="arco-row">${rows}</div></div></div>`,
  page: (title, sections) =>
    `<div class="arco-layout"><div class="arco-menu"><span>客户</span><span>备案单</span><span>合同</span></div><div class="arco-drawer" role="dialog" aria-label="${title}"><div class="arco-drawer-header"><div class="arco-drawer-title">${title}</div></div><div class="arco-drawer-body"><form class="arco-form">${sections}</form></div><div class="arco-drawer-footer"><button>取消</button><button>提交审核</button></div></div></div>`,
};
