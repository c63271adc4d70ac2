// What do portals look like that put English first? Angular Material, and a definition list in two languages.
import { escaped } from '../boxes';
import type { Ask, House, Section } from './house';

const NATURES = [
  'Enterprise',
  'Individual',
  'Public institution',
  'Government authority',
  'Social organization',
];
const LICENCES = ['Business license', 'Organization code certificate', 'Certificate of public institution'];
const IDS = ['Resident ID card', 'Passport', 'Mainland Travel Permit for Hong Kong and Macao Residents'];

const person = (id: (name: string) => string): readonly Ask[] => [
  { id: id('name'), says: ['Full name', 'Name', 'Name (in Chinese)'], note: 'Must match the ID document' },
  {
    id: id('certType'),
    says: ['ID type', 'Type of ID document', 'Identity document type'],
    as: 'combo',
    options: IDS,
  },
  { id: id('certNumber'), says: ['ID number', 'ID document number', 'Number of ID document'] },
  { id: id('certValidity'), part: 'from', says: ['ID valid from', 'Valid from', 'ID issue date'] },
  { id: id('certValidity'), part: 'until', says: ['ID valid until', 'Valid until', 'ID expiry date'] },
  { id: id('mobile'), says: ['Mobile number', 'Mobile phone', 'Cell phone number'], before: '+86' },
  {
    id: id('emergencyPhone'),
    says: ['Emergency contact number', 'Emergency phone', 'Emergency telephone number'],
  },
  { id: id('email'), says: ['Email address', 'Email', 'E-mail'] },
];

const ANGULAR_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['Organization details', 'ICP filing entity', 'Sponsor information'],
      rows: [
        {
          id: 'entity.name',
          says: ['Company name in Chinese', 'Name of organization', 'Organization name'],
          note: 'Exactly as shown on the business license',
        },
        {
          id: 'entity.nature',
          says: ['Organization type', 'Nature of organization', 'Type of entity'],
          as: 'combo',
          options: NATURES,
        },
        {
          id: 'entity.certType',
          says: ['Certificate type', 'Type of certificate'],
          as: 'combo',
          options: LICENCES,
        },
        {
          id: 'entity.certNumber',
          says: ['Certificate number', 'Unified social credit code', 'Certificate no.'],
        },
        {
          id: 'entity.certAddress',
          says: ['Registered address', 'Address on certificate', 'Certificate address'],
          as: 'textarea',
        },
        {
          id: 'entity.mailAddress',
          says: ['Mailing address', 'Correspondence address', 'Contact address'],
          as: 'textarea',
        },
        {
          id: 'entity.investor',
          says: ['Investor or superior organization', 'Investor or supervising unit', 'Investor'],
        },
        { says: ['Promotion code', 'AWS account ID', 'Purchase order number'], must: false },
      ],
    },
    {
      heading: [
        'Person in charge of the organization',
        'Organization principal',
        'Principal of the organization',
      ],
      rows: person((name) => `subjectPrincipal.${name}`),
    },
  ],
  [
    {
      heading: ['Website details', 'Website information'],
      rows: [
        { id: 'service.name', says: ['Website name', 'Name of website', 'Website name (Chinese)'] },
        {
          id: 'service.domain',
          says: ['Domain names', 'Domain name', 'Domains'],
          note: 'Separate several domain names with commas',
        },
        { id: 'service.homeUrl', says: ['Home page URL', 'Website URL', 'URL of home page'] },
        {
          id: 'service.content',
          says: ['Website content', 'Content type', 'Type of website content'],
          as: 'combo',
          options: ['Corporate portal', 'E-commerce', 'Online games', 'Other'],
        },
        {
          id: 'service.preApproval',
          says: ['Pre-approval', 'Pre-approval required', 'Content subject to pre-approval'],
          as: 'combo',
          options: ['None', 'News', 'Publishing', 'Education', 'Medical devices'],
        },
        {
          id: 'service.language',
          says: ['Website language', 'Language', 'Languages of the website'],
          as: 'combo',
          options: ['Simplified Chinese', 'Traditional Chinese', 'English'],
        },
        { id: 'service.remark', says: ['Remarks', 'Website remarks', 'Additional remarks'], as: 'textarea' },
      ],
    },
    {
      heading: ['Person in charge of the website', 'Website principal', 'Website administrator'],
      rows: person((name) => `servicePrincipal.${name}`),
    },
    {
      heading: ['Technical contact', 'Billing contact'],
      rows: [
        { says: ['Full name', 'Name'] },
        { says: ['Email', 'Email address'] },
        { says: ['Mobile number', 'Phone'] },
      ],
    },
  ],
];

const ANGULAR: House = {
  name: 'angular material',
  titles: ['ICP Filing Application', 'ICP Recordal', 'New ICP filing'],
  steps: ANGULAR_STEPS,
  control: ({ kind, own, id, label, options }) => {
    if (kind === 'combo')
      return `<mat-select role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" aria-labelledby="${id}-lab" class="mat-mdc-select"${own()}><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value"><span class="mat-mdc-select-placeholder">Select</span></div><div class="mat-mdc-select-arrow-wrapper"><div class="mat-mdc-select-arrow"></div></div></div></mat-select>`;
    if (kind === 'date')
      return `<input matinput class="mat-mdc-input-element mat-datepicker-input" aria-haspopup="dialog" placeholder="YYYY-MM-DD"${own()}><mat-datepicker-toggle><button type="button" aria-label="Open calendar"></button></mat-datepicker-toggle>`;
    if (kind === 'text') return `<input matinput class="mat-mdc-input-element"${own()} aria-required="true">`;
    if (kind === 'textarea') return `<textarea matinput class="mat-mdc-input-element"${own()}></textarea>`;
    return kind === 'radio'
      ? `<mat-radio-group aria-label="${label}">${options.map((text) => `<mat-radio-button><input type="radio" name="${id}"${own().replace(/ (?:id|name)="[^"]*"/gu, '')}><label>${escaped(text)}</label></mat-radio-button>`).join('')}</mat-radio-group>`
      : null;
  },
  row: (first, controls, all) =>
    `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><div class="mdc-notched-outline"><div class="mdc-notched-outline__notch"><label matformfieldfloatinglabel class="mdc-floating-label mat-mdc-floating-label" id="${first.id}-lab" for="${first.id}"><mat-label>${first.label}</mat-label>${first.isMust ? '<span aria-hidden="true" class="mat-mdc-form-field-required-marker mdc-floating-label--required"></span>' : ''}</label></div></div><div class="mat-mdc-form-field-infix">${controls}</div></div></div><div class="mat-mdc-form-field-subscript-wrapper"><div class="mat-mdc-form-field-hint-wrapper">${all.map(({ note }) => (note === '' ? '' : `<mat-hint>${note}</mat-hint>`)).join('')}</div></div></mat-form-field>`,
  section: (heading, rows, note) =>
    `<mat-card class="mat-mdc-card"><mat-card-header><div class="mat-mdc-card-header-text"><mat-card-title class="mat-mdc-card-title">${heading}</mat-card-title><mat-card-subtitle>${note}</mat-card-subtitle></div></mat-card-header><mat-card-content>${rows}</mat-card-content></mat-card>`,
  page: (title, sections, step) =>
    `<style>.mat-mdc-card-title{font-size:20px;font-weight:500;line-height:32px}</style><app-root><mat-toolbar><span>Cloud Portal</span><button>Support</button></mat-toolbar><mat-stepper>${['Verify', 'Entity', 'Website', 'Documents', 'Submit'].map((name, at) => `<mat-step-header role="tab" aria-selected="${at === step + 1}"><div class="mat-step-icon">${at + 1}</div><div class="mat-step-label">${name}</div></mat-step-header>`).join('')}</mat-stepper><h1>${title}</h1><form novalidate>${sections}<button type="button">Back</button><button type="submit">Continue</button></form></app-root>`,
};

const TWO_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主办单位信息 Organizer Information', '主办者 / Organizer', 'Organizer 主办单位'],
      rows: [
        {
          id: 'entity.name',
          says: [
            '单位名称 Organizer Name',
            '主办单位名称 / Name of the Organizer',
            'Organizer Name 主办单位名称',
          ],
        },
        {
          id: 'entity.nature',
          says: ['单位性质 Organizer Nature', '性质 / Nature', 'Nature of Organizer 主办单位性质'],
          options: ['企业 Enterprise', '个人 Individual', '事业单位 Public Institution'],
        },
        {
          id: 'entity.certNumber',
          says: ['证件号码 Certificate Number', '证件号码 / Certificate No.', 'Certificate Number 证件号码'],
        },
        {
          id: 'entity.certAddress',
          says: ['证件住所 Certificate Address', '证件地址 / Address on Certificate'],
        },
        {
          id: 'entity.mailAddress',
          says: ['通信地址 Mailing Address', '通讯地址 / Correspondence Address', 'Mailing Address 通信地址'],
        },
      ],
    },
    {
      heading: ['主体负责人 Entity Principal', '主体负责人 / Principal of the Organizer'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['姓名 Name', '姓名 / Full Name', 'Name 姓名'] },
        {
          id: 'subjectPrincipal.certNumber',
          says: ['证件号码 ID Number', '身份证号码 / ID Card Number', 'ID Number 证件号码'],
        },
        {
          id: 'subjectPrincipal.landline',
          says: ['办公电话 Office Phone', '固定电话 / Landline', 'Office Telephone 办公电话'],
          as: 'area-number',
        },
        {
          id: 'subjectPrincipal.mobile',
          says: ['手机号码 Mobile', '手机 / Mobile Phone', 'Mobile Phone 手机号码'],
        },
        { id: 'subjectPrincipal.email', says: ['电子邮箱 Email', '邮箱 / E-mail', 'E-mail 电子邮箱'] },
      ],
    },
  ],
  [
    {
      heading: ['网站信息 Website Information', '网站 / Website'],
      rows: [
        { id: 'service.name', says: ['网站名称 Website Name', '网站名称 / Site Name'] },
        {
          id: 'service.domain',
          says: ['域名 Domain', '域名 / Domain Name', 'Domain Names 域名'],
          note: '多个域名用逗号隔开 Separate with commas',
        },
        { id: 'service.homeUrl', says: ['首页网址 Home Page', '首页 URL / Home Page URL'] },
        { id: 'access.ip', says: ['IP地址 IP Address', '服务器IP / Server IP'] },
      ],
    },
    {
      heading: ['网站负责人 Website Principal', '网站负责人 / Person in Charge of the Website'],
      rows: [
        { id: 'servicePrincipal.name', says: ['姓名 Name', '姓名 / Full Name'] },
        { id: 'servicePrincipal.certNumber', says: ['证件号码 ID Number', '身份证号码 / ID Card Number'] },
        { id: 'servicePrincipal.mobile', says: ['手机号码 Mobile', '手机 / Mobile Phone'] },
      ],
    },
  ],
];

const DEFINITIONS: House = {
  name: 'definition list in two languages',
  titles: ['ICP备案 ICP Filing', '备案登记 Filing Registration'],
  steps: TWO_STEPS,
  row: (first, controls, all) =>
    `<dt>${first.label}${first.isMust ? ' <b class="r">*</b>' : ''}</dt><dd>${controls}${all.map(({ note }) => (note === '' ? '' : `<small>${note}</small>`)).join('')}</dd>`,
  section: (heading, rows) => `<fieldset><legend><span>${heading}</span></legend><dl>${rows}</dl></fieldset>`,
  page: (title, sections) =>
    `<div class="wrap"><div class="banner">International Hosting</div><h2>${title}</h2><form>${sections}<p><input type="submit" value="Next 下一步"></p></form><div class="foot">Hotline 400-000-0000</div></div>`,
};

export const ENGLISH: readonly House[] = [ANGULAR, DEFINITIONS];
