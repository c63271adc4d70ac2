// What are the fictional views made of? Clients, findings, questions and papers of an invented company.

import type { Asked, DocumentNeed, Finding, Question } from '../../lib/filing/report/report';
import type { ClientSummary } from '../../lib/protocol/clients';
import type { PageService } from '../../lib/protocol/services';

const names = [
  '杭州示例科技有限公司',
  '宁波样例贸易有限公司',
  '测试市范例图书馆',
  '张示例',
  '上海演示网络有限公司',
];
const colours = ['#2f7d6b', '#8a4f1d', '#4a5bb5', '#b03a6a', '#e0b030'];

export const clients: readonly ClientSummary[] = Array.from({ length: 12 }, (_, index) => ({
  id: `c${index}`,
  name: `${names[index % names.length]}${index < names.length ? '' : index}`,
  last4: index === 0 ? '07K3' : `${1000 + index}`,
  colour: colours[index % colours.length] ?? '#555555',
  province: index % 2 ? 'shanghai' : 'zhejiang',
  domains: [`shili${index}.example`],
  tags: index % 3 ? [] : ['年度复核'],
  documents: index,
  filings: 1,
}));

export const findings: readonly Finding[] = [
  {
    rule: 'national/certificate-check-digit',
    state: 'fails',
    severity: 'block',
    message: {
      zh: '统一社会信用代码的校验位不符',
      en: 'The check digit of the unified social credit code is wrong',
    },
    why: [
      {
        state: 'false',
        text: { zh: '证件号码的校验位正确', en: 'the check digit of the number is right' },
        fact: 'entity.certNumber',
        have: '91330106MA000007K3',
        want: true,
      },
    ],
    fix: [],
    cites: [
      {
        source: 'gb32100',
        title: { zh: 'GB 32100 统一社会信用代码编码规则', en: 'GB 32100, unified social credit code' },
        date: '2015-09-17',
      },
    ],
    target: { field: 'entity.certNumber' },
  },
  {
    rule: 'zhejiang/emergency-phone-differs',
    state: 'fails',
    severity: 'block',
    message: {
      zh: '应急电话与手机号码相同，浙江要求不同',
      en: 'Emergency phone and mobile are the same; Zhejiang wants them to differ',
    },
    why: [
      {
        state: 'false',
        text: { zh: '应急电话与手机号码不同', en: 'emergency phone differs from mobile' },
        fact: 'x',
        have: '13800006610',
        want: '其他号码',
      },
    ],
    fix: [
      {
        fact: 'emergency',
        value: '13900000021',
        text: { zh: '改用另一位联系人的号码', en: "use another contact's number" },
      },
    ],
    cites: [
      {
        source: 't21',
        title: { zh: '浙江管局要求', en: 'Tencent Cloud docs, Zhejiang' },
        date: '2021-07-15',
      },
    ],
    target: { field: 'subjectPrincipal.emergencyPhone' },
  },
  {
    rule: 'zhejiang/principal-is-legal-person',
    state: 'ask',
    severity: 'block',
    message: {
      zh: '主体负责人应为法定代表人，或提交授权书',
      en: 'The entity leader must be the legal representative, or an authorisation is needed',
    },
    why: [
      {
        state: 'unknown',
        text: { zh: '主体负责人是法定代表人', en: 'the entity contact is the legal representative' },
        fact: 'y',
        want: true,
      },
    ],
    fix: [],
    cites: [
      {
        source: 't21',
        title: { zh: '浙江管局要求', en: 'Tencent Cloud docs, Zhejiang' },
        date: '2021-07-15',
      },
    ],
    target: {},
  },
  {
    rule: 'zhejiang/server-address',
    state: 'fails',
    severity: 'warn',
    message: {
      zh: '通讯地址与证件住所不在同一区县，管局可能询问',
      en: 'Mailing address and registered address are in different districts; the authority may ask',
    },
    why: [],
    fix: [],
    cites: [
      {
        source: 'ali-zj',
        title: { zh: '阿里云浙江备案规则', en: 'Alibaba Cloud help, Zhejiang' },
        date: null,
      },
    ],
    target: { field: 'entity.mailAddress' },
  },
  {
    rule: 'national/footer-number',
    state: 'fails',
    severity: 'todo',
    message: {
      zh: '备案通过后，在网站底部放置备案号并链接到工信部',
      en: 'Once approved, put the filing number at the foot of the site and link it to the authority',
    },
    why: [],
    fix: [],
    cites: [{ source: 'order33', title: { zh: '工信部令第33号', en: 'MII Order 33' }, date: '2005-03-20' }],
    target: {},
  },
];

const statement = (fact: string, zh: string, en: string, settles: number): Question => ({
  fact,
  type: 'boolean',
  settles,
  text: { zh: `${zh}吗？`, en: `Is it so that ${en}?` },
  options: [
    { value: true, text: { zh, en } },
    { value: false, text: { zh: `并非${zh}`, en: `it is not so that ${en}` } },
  ],
  ordinary: true,
  statement: { zh, en },
});

export const questions: readonly Question[] = [
  statement('leader', '主体负责人是法定代表人', 'the entity contact is the legal representative', 3),
  statement('owner', '域名所有者就是备案主体', 'the domain belongs to the entity', 2),
  statement('local', '服务负责人常住浙江', 'the service contact lives in Zhejiang', 1),
  {
    fact: 'content',
    ordinary: null,
    statement: null,
    type: 'enum',
    settles: 2,
    text: { zh: '网站主要内容是什么？', en: 'What is the site mainly about?' },
    options: [
      { value: 'shop', text: { zh: '电子商务', en: 'shopping' } },
      { value: 'company', text: { zh: '单位门户', en: 'company site' } },
      { value: 'blog', text: { zh: '博客', en: 'blog' } },
    ],
  },
  {
    fact: 'date',
    ordinary: null,
    statement: null,
    type: 'date',
    settles: 1,
    text: { zh: '营业执照哪天到期？', en: 'When does the licence expire?' },
    options: null,
  },
];

/** The same questions as the panel asks them: three of one matter together, the others by themselves. */
export const asked: readonly Asked[] = [
  {
    id: 'people',
    label: { zh: '负责人和域名', en: 'People and domain' },
    questions: questions.slice(0, 3),
    settlesBlock: true,
  },
  ...questions.slice(3).map((one) => ({ id: one.fact, label: null, questions: [one], settlesBlock: true })),
];

export const documents: readonly DocumentNeed[] = [
  doc('subject-certificate', '主办单位证件', 'Certificate of the entity', 'attached'),
  doc(
    'subject-principal-id',
    '主体负责人身份证件（正反面）',
    "Entity contact's ID card, both sides",
    'missing',
  ),
  doc('domain-certificate', '域名证书', 'Domain certificate', 'missing'),
  doc('verification-sheet', '核验单', 'Verification sheet', 'invalid'),
  doc(
    'face-verification',
    '服务负责人真实性核验（人脸/视频）',
    'Face or video verification of the service contact',
    'missing',
  ),
];

function doc(id: string, zh: string, en: string, state: DocumentNeed['state']): DocumentNeed {
  return {
    id,
    label: { zh, en },
    requirement: 'required',
    state,
    why: [{ state: 'true', text: { zh: '首次备案都需要', en: 'every first filing needs it' } }],
    cites: [
      { source: 't21', title: { zh: '备案材料', en: 'Tencent Cloud docs, materials' }, date: '2021-07-15' },
    ],
  };
}

/** A page that does not say which of two websites it asks about. */
export const pageService: PageService = {
  chosen: 'one',
  services: [
    { id: 'one', kind: 'website', name: '示例官网', domain: 'yunfan-sample.com' },
    { id: 'two', kind: 'website', name: '示例云帆技术文档与产品使用手册', domain: 'yunfan-docs-sample.cn' },
  ],
};

/** Two parts of a page that are opened by their buttons. */
export const closedCards = [
  { title: '接入信息', button: '填写' },
  { title: '网站负责人', button: '填写' },
];
