// A Hong Kong provider that prints traditional Chinese and English in each label.
import { escaped } from '../boxes';
import { type House, notesOf, type Row, type Section } from './house';

const HK_IDS = ['居民身份證 PRC ID Card', '護照 Passport', '港澳居民來往內地通行證 Home Return Permit'];

const hkPerson = (role: string): readonly Row[] => [
  {
    id: `${role}.name`,
    says: ['中文姓名 Name in Chinese', '姓名 Full name'],
    note: '須與證件相同 As shown on ID',
  },
  { id: `${role}.certType`, says: ['證件類別 ID type', '身份證明文件 ID document type'], options: HK_IDS },
  { id: `${role}.certNumber`, says: ['證件號碼 ID no.', '身份證明文件號碼 ID document number'] },
  {
    id: `${role}.certValidity`,
    part: 'until',
    says: ['證件到期日 Expiry date', '證件有效期至 Valid until'],
  },
  {
    id: `${role}.mobile`,
    says: ['內地手提電話 Mainland mobile no.', '手提電話 Mobile phone'],
    before: '+86',
  },
  {
    id: `${role}.emergencyPhone`,
    says: ['緊急聯絡電話 Emergency contact no.', '應急電話 Emergency phone'],
  },
  { id: `${role}.email`, says: ['電郵 E-mail', '電郵地址 Email address'] },
];

const HK_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['甲部：主辦單位 Part A: Sponsor', '主辦單位資料 Sponsoring organisation'],
      rows: [
        {
          id: 'entity.nature',
          says: ['主辦單位性質 Nature of sponsor', '單位性質 Type of organisation'],
          options: ['企業 Enterprise', '個人 Individual', '社會團體 Social organisation'],
        },
        { id: 'entity.name', says: ['主辦單位名稱 Name of sponsor', '單位名稱 Organisation name'] },
        {
          id: 'entity.certNumber',
          says: ['營業執照號碼 Business licence no.', '統一社會信用代碼 Unified social credit code'],
        },
        {
          id: 'entity.certAddress',
          says: ['執照所載地址 Address on licence', '註冊地址 Registered address'],
        },
        {
          id: 'entity.mailAddress',
          says: ['通訊地址 Correspondence address', '內地通訊地址 Mailing address in the Mainland'],
        },
        {
          id: 'entity.legalPersonName',
          says: ['法定代表人 Legal representative', '法定代表人姓名 Name of legal representative'],
        },
      ],
    },
    {
      heading: ['乙部：主體負責人 Part B: Person in charge of sponsor', '主體負責人 Principal of sponsor'],
      rows: hkPerson('subjectPrincipal'),
    },
    {
      heading: ['本公司客戶聯絡人 Your account contact', '香港聯絡人 Contact in Hong Kong'],
      rows: [
        { says: ['姓名 Name', '聯絡人 Contact person'] },
        { says: ['電話 Tel.', '手提電話 Mobile'], before: '+852' },
        { says: ['電郵 E-mail', '公司名稱 Company'] },
      ],
    },
  ],
  [
    {
      heading: ['丙部：網站資料 Part C: Website', '網站資料 Website particulars'],
      rows: [
        { id: 'service.name', says: ['網站名稱（中文） Website name (Chinese)', '網站名稱 Website name'] },
        {
          id: 'service.domain',
          says: ['域名 Domain name(s)', '網域名稱 Domain names'],
          as: 'textarea',
          note: ['每行一個 One per line', '每行填寫一個域名 One domain per line'],
        },
        { id: 'service.homeUrl', says: ['首頁網址 Home page URL', '網站首頁 Homepage'], before: 'https://' },
        {
          id: 'service.content',
          says: ['網站內容 Type of content', '服務內容 Service content'],
          options: ['單位門戶網站 Corporate portal', '網絡購物 Online shopping', '其他 Others'],
        },
        {
          id: 'service.preApproval',
          says: ['前置審批 Pre-approval', '是否涉及前置審批 Pre-approval required?'],
          options: ['不涉及 Not applicable', '新聞 News', '出版 Publishing'],
        },
        { id: 'access.ip', says: ['伺服器 IP 地址 Server IP address', '主機 IP 地址 Host IP'] },
        { id: 'service.remark', says: ['備註 Remarks', '網站備註 Remarks on website'], as: 'textarea' },
      ],
    },
    {
      heading: ['丁部：網站負責人 Part D: Person in charge of website', '網站負責人 Website principal'],
      rows: hkPerson('servicePrincipal'),
    },
    {
      heading: ['上載文件 Uploads', '戊部：文件 Part E: Documents'],
      rows: [
        {
          id: 'upload.subjectCert',
          says: ['營業執照 Business licence', '營業執照副本 Copy of business licence'],
        },
        {
          id: 'upload.servicePrincipalIdFront',
          says: ['網站負責人證件（正面） ID of website principal (front)'],
        },
        {
          id: 'upload.servicePrincipalIdBack',
          says: ['網站負責人證件（背面） ID of website principal (back)'],
        },
        {
          id: 'upload.domainCert',
          says: ['域名證書 Domain certificate', '域名註冊證明 Proof of domain registration'],
        },
        { says: ['商業登記證 Business Registration (HK)', '付款證明 Proof of payment'], as: 'upload' },
      ],
    },
  ],
];

export const HARBOUR: House = {
  name: 'two languages of a harbour',
  titles: ['ICP 備案申請表 ICP Filing Application', '內地 ICP 備案 Mainland ICP Filing'],
  steps: HK_STEPS,
  idOf: (number) => `ctl00_cphMain_txt${number}`,
  control: ({ kind, own, inside }) =>
    kind === 'upload'
      ? `<div class="fileinput"><span class="btn btn-default btn-file">選擇檔案 Browse…<input type="file"${own()}></span><span class="fileinput-filename">未選擇檔案 No file chosen</span></div>`
      : kind === 'text'
        ? `<input type="text" class="form-control" maxlength="200" placeholder="${escaped(inside)}"${own()}>`
        : null,
  row: (first, controls, all) => {
    const [, zh = first.label, en = ''] = /^(.*[）\u3400-\u9fff]) ([A-Z].*)$/u.exec(first.label) ?? [];
    return `<div class="form-group"><label class="col-md-4 control-label" for="${first.id}">${zh}${first.isMust ? '<em class="must">*</em>' : ''}<br><small>${en}</small></label><div class="col-md-8">${controls}${notesOf(all, (note) => `<span class="help-block">${note}</span>`)}</div></div>`;
  },
  section: (heading, rows) =>
    `<div class="panel panel-primary"><div class="panel-heading"><h3 class="panel-title">${heading}</h3></div><div class="panel-body form-horizontal">${rows}</div></div>`,
  page: (title, sections) =>
    `<div class="topbar"><a>繁體</a> | <a>English</a> | <a>客戶登入 Login</a></div><div class="container"><div class="page-header"><h1>${title}</h1></div><p class="lead">請以正楷填寫。Fields marked * are mandatory.</p><form method="post">${sections}<div class="checkbox"><label><input type="checkbox"> 本人已閱讀並同意服務條款 I have read and agree to the terms of service.</label></div><button class="btn btn-lg">遞交 Submit</button></form></div>`,
};
