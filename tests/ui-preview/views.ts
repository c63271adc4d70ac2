// Which fictional moments of a filing does the preview show? One view a moment, for looking at and for the audits.
import type { Report } from '../../lib/filing/report/report';
import type { PlanRow } from '../../lib/page/model';
import type { TabView } from '../../lib/protocol/tab';
import { asked, clients, closedCards, documents, findings, pageService, questions } from './parts';
import { behindMore, notBehindMore, plan, preset, receipt, severalValues, slip, undone } from './rows';
import { undecidedView } from './undecided-view';
import { accessView, filedElsewhere, serviceTakenView, soleView, takenView } from './whose-views';

const report: Report = {
  id: 'example',
  asOf: '2026-11-24',
  status: 'blocked',
  filingType: 'first-filing',
  decision: {
    row: 'first',
    verdict: 'file',
    text: {
      zh: '主体和域名都没有备案记录，按首次备案办理。',
      en: 'Neither the entity nor the domain has a filing yet, so this is a first filing.',
    },
    asks: [],
    why: [
      { state: 'true', text: { zh: '主体没有备案号', en: 'the entity has no filing number' } },
      { state: 'true', text: { zh: '域名没有备案号', en: 'the domain has no filing number' } },
    ],
    cites: [
      {
        source: 'order33',
        title: {
          zh: '非经营性互联网信息服务备案管理办法',
          en: 'Measures on the filing of non-commercial internet information services',
        },
        date: '2005-03-20',
      },
    ],
  },
  channels: {
    'aliyun-app': 'yes',
    'aliyun-pc': 'yes',
    'tencent-mini-program': 'organization-only',
    'wechat-api': 'no',
  },
  documents,
  sms: { required: true, deadlineHours: 24, phones: ['subject', 'service'], cites: [] },
  mailing: { required: 'ask', items: [], cites: [] },
  face: { required: true, who: ['servicePrincipal'], cites: [] },
  findings,
  questions,
  deadlines: [
    {
      id: 'sms',
      text: { zh: '完成短信核验', en: 'Finish SMS verification' },
      hours: 24,
      cites: [
        {
          source: 't20',
          title: { zh: '腾讯云短信核验说明', en: 'Tencent Cloud docs, SMS verification' },
          date: '2020-09-29',
        },
      ],
    },
  ],
  oldestSource: '2005-03-20',
};

const base: TabView = {
  version: 1,
  vault: 'open',
  unlockWait: 0,
  tabId: 1,
  url: 'https://beian.example/',
  portal: { id: 'aliyun', label: { zh: '阿里云备案', en: 'Alibaba Cloud filing' }, provider: 'aliyun' },
  guidance: null,
  step: { index: 2, count: 5, title: { zh: '主体信息', en: 'Entity' }, changedSince: null },
  clients,
  clientCount: clients.length,
  binding: {
    client: clients[0] ?? raise(),
    services: [
      { id: 's1', kind: 'website', name: '示例官网', domain: 'shili.example' },
      { id: 's2', kind: 'app', name: '示例助手', domain: 'app.shili.example' },
      { id: 's3', kind: 'mini-program', name: '示例小程序', domain: '' },
    ],
    chosen: ['s1', 's2'],
    filingId: 'f1',
    provider: 'aliyun',
  },
  report,
  asked,
  filingTypeLabel: { zh: '首次备案', en: 'First filing' },
  plan,
  takeable: [],
  conflicts: [],
  filling: null,
  receipt: null,
  answers: [
    {
      fact: 'entity.hasFiling',
      text: { zh: '主体以前备过案吗？', en: 'Has the entity filed before?' },
      value: 'false',
    },
  ],
  notice: null,
};

function raise(): never {
  throw new Error('the preview has clients');
}

const same = (row: PlanRow): PlanRow => ({ ...row, action: 'same', now: row.will, reason: { code: 'same' } });
const readyReport: Report = {
  ...report,
  status: 'ready',
  findings: findings.filter((one) => one.severity === 'todo'),
  questions: [],
  documents: documents.map((one) => ({ ...one, state: 'attached' })),
  mailing: { required: false, items: [], cites: [] },
};

const bare: NonNullable<TabView['bare']> = {
  province: 'zhejiang',
  category: 'organization',
  known: 'earlier',
  provinces: ['zhejiang', 'guangdong'],
  demands: documents.slice(0, 2),
  empty: [
    { key: 'k1', label: '证件类型' },
    { key: 'k2', label: '证件住所' },
    { key: 'k3', label: '通信地址' },
  ],
  filled: 7,
};
const unchosen = { ...base, binding: null, report: null, asked: [], plan: [], answers: [] };
export const views: Readonly<Record<string, TabView>> = {
  'access-filing': accessView(base),
  sole: soleView(base),
  taken: takenView(base),
  'service-named': serviceTakenView(base, 'named'),
  'service-only': serviceTakenView(base, 'only'),
  'filed-elsewhere': filedElsewhere(base, clients[0] ?? raise()),
  'which-service': {
    ...unchosen,
    serviceChoice: {
      client: clients[0] ?? raise(),
      services: [
        { id: 'shop', kind: 'website', name: '示例官网', domain: 'yunfan-sample.com' },
        { id: 'school', kind: 'website', name: '示例学习平台', domain: 'school-sample.com' },
      ],
    },
  },
  'which-filing': {
    ...unchosen,
    filingChoice: {
      client: clients[0] ?? raise(),
      filings: [
        {
          id: 'first',
          provider: 'aliyun',
          state: 'draft',
          purpose: { zh: '开办或接入', en: 'open or host' },
          services: ['示例官网'],
        },
        {
          id: 'change',
          provider: 'aliyun',
          state: 'refused',
          purpose: { zh: '变更信息', en: 'change data' },
          services: ['示例官网'],
        },
      ],
    },
  },
  bare: {
    ...base,
    vault: 'none',
    clients: [],
    clientCount: 0,
    binding: null,
    asked: [],
    report: {
      ...report,
      documents: [],
      findings: findings.filter(({ severity, state }) => severity === 'block' && state === 'fails'),
    },
    bare,
  },
  'no-program': {
    ...base,
    portal: {
      id: 'wechat',
      label: { zh: '微信小程序备案', en: 'WeChat mini-program filing' },
      provider: 'wechat',
    },
    binding: base.binding && { ...base.binding, services: [], chosen: [], provider: 'wechat' },
    lackedKind: 'mini-program',
    notice: 'lacks-service',
  },
  'app-fault': {
    ...base,
    report: {
      ...report,
      findings: [
        {
          ...(findings[0] ?? raise()),
          rule: 'nat-app-package-form',
          message: {
            zh: 'APP包名格式不对：写成 com.公司.应用 这样，不含中文、空格',
            en: 'The package name is malformed: write it like com.company.app, without Chinese or spaces',
          },
          concerns: [{ service: '示例助手', platforms: [{ zh: '苹果', en: 'iOS' }] }],
          target: { field: 'app.packageName' },
          text: '示例.com',
          fix: [],
        },
        ...findings.slice(1),
      ],
    },
  },
  ...{ refused: base, 'refused-mended': base },
  'server-elsewhere': {
    ...base,
    serverElsewhere: { there: ['tencent', 'huawei'], place: 'services[0].otherAccess' },
    usedCode: { by: '示例商城', place: 'services[0].otherAccess[0].authCode' },
  },
  'other-filings': { ...base, binding: base.binding && { ...base.binding, otherFilings: 1 } },
  ...{ submitted: base, 'submitted-again': base },
  'submitted-type': base,
  'submitted-nobody': base,
  'submitted-sms': base,
  'submitted-approved': base,
  blocked: base,
  letters: {
    ...base,
    papers: ['domain-certificate', 'verification-sheet'],
    officialForms: ['verification-sheet'],
  },
  'team-undecided': undecidedView(base),
  incomplete: {
    ...base,
    report: {
      ...report,
      status: 'incomplete',
      findings: findings.filter((one) => one.severity !== 'block' || one.state === 'ask'),
    },
    plan: plan.filter((row) => row.action !== 'fill' && row.action !== 'replace'),
  },
  'page-service': { ...base, pageService },
  'page-service-anew': { ...base, pageService: { ...pageService, chosen: null } },
  ready: {
    ...base,
    report: readyReport,
    asked: [],
    plan: plan.filter((row) => row.action === 'fill').map(same),
    answers: [],
  },
  locked: { ...base, vault: 'locked', clients: [], clientCount: 0, binding: null, report: null, asked: [] },
  none: { ...base, vault: 'none', clients: [], clientCount: 0, binding: null, report: null, asked: [] },
  unbound: { ...base, binding: null, report: null, asked: [], plan: [], bare: { ...bare, filled: 0 } },
  empty: { ...base, binding: null, report: null, asked: [], plan: [], clients: [], clientCount: 0 },
  elsewhere: { ...base, portal: null, step: null, binding: null, report: null, asked: [], plan: [] },
  filling: { ...base, filling: { done: 5, total: 14 } },
  conflict: {
    ...base,
    conflicts: [
      {
        kind: 'name',
        page: '杭州样例科技有限公司',
        client: '杭州示例科技有限公司',
        where: '主体信息 / 单位名称',
      },
      { kind: 'number', page: '91330106MA00000B2Y', client: '91330106MA000007K3', where: '页面顶部' },
    ],
    notice: 'override-wrong',
  },
  'conflict-slip': { ...base, ...slip },
  'conflict-kind': {
    ...base,
    conflicts: [{ kind: 'service', page: 'app', client: 'website', where: 'APP 信息 / APP 名称' }],
  },
  receipt: {
    ...base,
    report: readyReport,
    asked: [],
    plan: plan.filter((row) => row.action === 'fill').map(same),
    receipt,
  },
  'receipt-left': { ...base, receipt, plan: plan.filter(({ action }) => action !== 'fill') },
  'receipt-undone': { ...base, receipt: undone },
  ways: { ...base, plan: [severalValues, behindMore, preset, ...plan] },
  'more-rows': {
    ...base,
    report: readyReport,
    asked: [],
    moreRows: { of: 'service', button: '+ 添加网站', keys: ['k1'], placed: 1, wanted: 2 },
  },
  'closed-cards': { ...base, report: readyReport, asked: [], closedCards },
  'receipt-more': { ...base, receipt: [...receipt, notBehindMore] },
};
