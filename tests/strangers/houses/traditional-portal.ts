// What does a portal for companies of Hong Kong and Taiwan look like, in traditional characters and the words used there?
import type { House, Section } from './house';

const HANT_STEPS: readonly (readonly Section[])[] = [
  [
    {
      heading: ['主辦單位資料', '主辦者資料', '主辦單位資訊'],
      rows: [
        { id: 'entity.name', says: ['主辦單位名稱', '單位全稱', '公司名稱'] },
        {
          id: 'entity.nature',
          says: ['主辦單位性質', '單位性質'],
          options: ['企業', '個人', '事業單位', '社會團體'],
        },
        {
          id: 'entity.certType',
          says: ['證件類型', '證照類別'],
          options: ['營業執照', '組織機構代碼證', '事業單位法人證書'],
        },
        { id: 'entity.certNumber', says: ['證件號碼', '統一社會信用代碼', '證照號碼'] },
        { id: 'entity.certAddress', says: ['證件住所', '證照登記地址', '註冊地址'] },
        { id: 'entity.mailAddress', says: ['通訊地址', '聯絡地址', '通信地址'] },
      ],
    },
    {
      heading: ['主體負責人資料', '單位負責人', '主體負責人'],
      rows: [
        { id: 'subjectPrincipal.name', says: ['姓名', '負責人姓名'] },
        {
          id: 'subjectPrincipal.certType',
          says: ['證件類型', '身份證明文件類型'],
          options: ['居民身份證', '護照', '台灣居民來往大陸通行證'],
        },
        { id: 'subjectPrincipal.certNumber', says: ['證件號碼', '身份證號碼'] },
        { id: 'subjectPrincipal.mobile', says: ['手機號碼', '行動電話', '流動電話號碼'] },
        { id: 'subjectPrincipal.emergencyPhone', says: ['緊急聯絡電話', '應急聯繫電話'] },
        { id: 'subjectPrincipal.email', says: ['電子郵箱', '電郵地址', '電子郵件信箱'] },
      ],
    },
  ],
  [
    {
      heading: ['網站資料', '網站資訊'],
      rows: [
        { id: 'service.name', says: ['網站名稱', '網站中文名稱'] },
        { id: 'service.domain', says: ['網域名稱', '網站域名', '域名'], note: '多個網域請以分號區隔' },
        { id: 'service.homeUrl', says: ['網站首頁網址', '首頁網址', '網址'] },
        { id: 'service.language', says: ['網站語言', '語言'], options: ['中文簡體', '中文繁體', '英文'] },
        { id: 'service.openDate', says: ['開通日期', '上線日期'] },
        { id: 'service.remark', says: ['備註', '網站備註'], as: 'textarea' },
      ],
    },
    {
      heading: ['網站負責人資料', '網站負責人'],
      rows: [
        { id: 'servicePrincipal.name', says: ['姓名', '負責人姓名'] },
        { id: 'servicePrincipal.certNumber', says: ['證件號碼', '身份證號碼'] },
        { id: 'servicePrincipal.mobile', says: ['手機號碼', '行動電話'] },
        { id: 'servicePrincipal.landline', says: ['辦公電話', '公司電話', '市話'], as: 'area-number' },
      ],
    },
    {
      heading: ['業務聯絡人', '帳務聯絡人'],
      rows: [{ says: '姓名' }, { says: '電子郵箱' }, { says: '手機號碼' }],
    },
  ],
];

export const HANT: House = {
  name: 'traditional portal',
  titles: ['ICP 備案申請', '網站備案登記'],
  steps: HANT_STEPS,
  row: (first, controls, all) =>
    `<div class="form-row"><div class="form-row__name"><strong>${first.label}</strong>${first.isMust ? '<em>必填</em>' : ''}</div><div class="form-row__field">${controls}</div>${all.map(({ note }) => (note === '' ? '' : `<div class="form-row__desc">※ ${note}</div>`)).join('')}</div>`,
  section: (heading, rows) =>
    `<section class="block"><header><h4><i class="ico"></i>${heading}</h4></header>${rows}</section>`,
  page: (title, sections) =>
    `<div class="site"><ul class="nav"><li>虛擬主機</li><li>網域註冊</li><li>備案服務</li></ul><h3 class="page-title">${title}</h3><div class="memo">送出前請再次確認資料與證件相符，如有疑問請洽客服。</div><form>${sections}<div class="act"><button>上一步</button><button>下一步</button></div></form></div>`,
};
