// Which filings do the tests of board, window and printouts show? Fictional ones, in the form in which the background answers.
import type { Report } from '../../../../lib/filing/report/report';
import type {
  BoardPart,
  DueView,
  FilingCard,
  FilingDetail,
  Printout,
} from '../../../../lib/protocol/filings';
import type { FilingsActions } from '../../../../lib/ui/options/filings/actions';
import { askOf } from '../../../ui-preview/ask';

export const TODAY = '2026-11-24';

export const due: DueView = {
  key: 'first|public-security|site|2026-11-30',
  kind: 'police',
  day: '2026-11-30',
  at: null,
  filingId: 'first',
  subject: 'site',
  text: { zh: '网站开通后30日内办理公安联网备案', en: 'Public security filing within 30 days of going live' },
  cites: [{ source: 't21-doc', title: { zh: '腾讯云文档', en: 'Tencent Cloud docs' }, date: '2021-07-15' }],
  isEarliest: false,
  clientId: 'c1',
  client: '杭州示例云帆科技有限公司',
  colour: '#2f6f9f',
  about: { zh: '云帆官网', en: '云帆官网' },
};

export const card = (part: Partial<FilingCard> = {}): FilingCard => ({
  clientId: 'c1',
  filingId: 'first',
  isVerified: false,
  client: '杭州示例云帆科技有限公司',
  colour: '#2f6f9f',
  last4: '014E',
  provider: 'aliyun',
  services: ['云帆官网'],
  state: 'draft',
  since: '2026-11-20',
  dues: [],
  open: [],
  ...part,
});

const steps: FilingDetail['steps'] = [
  {
    id: 'draft',
    state: 'draft',
    label: { zh: '填写', en: 'Draft' },
    text: { zh: '填', en: 'fill' },
    place: 'past',
    cites: [],
  },
  {
    id: 'sms',
    state: 'sms',
    label: { zh: '短信', en: 'SMS' },
    text: { zh: '核验', en: 'verify' },
    place: 'now',
    cites: [],
  },
];

export const detail: FilingDetail = {
  asked: [],
  state: 'sms',
  steps,
  moves: [{ to: 'submitted', on: '2026-11-20' }],
  before: 'draft',
  refusal: null,
  smsSentAt: null,
  mailedOn: null,
  sms: { required: true, deadlineHours: 24, phones: ['subject'], cites: [] },
  phones: [{ role: 'subject', person: 'zhang', name: '张示例', mobile: '19900000001', isVerified: false }],
  help: [{ id: 'what', text: { zh: '填写6位验证码', en: 'Enter the 6-digit code' }, cites: [] }],
  mailing: {
    required: true,
    cites: [],
    items: [{ documents: [{ zh: '域名证书', en: 'Domain certificate' }], address: null, case: 'a' }],
  },
};

export const report: Report = {
  id: 'first',
  asOf: TODAY,
  status: 'blocked',
  filingType: 'first-filing',
  decision: { row: null, verdict: null, text: null, asks: [], why: [], cites: [] },
  channels: {},
  documents: [
    {
      id: 'subject-certificate',
      label: { zh: '主办单位证件', en: 'Unit certificate' },
      requirement: 'required',
      state: 'missing',
      why: [],
      cites: [],
    },
  ],
  sms: detail.sms,
  mailing: { required: true, items: [], cites: [] },
  face: { required: 'ask', who: [], cites: [] },
  findings: [
    {
      rule: 'note',
      state: 'fails',
      severity: 'info',
      message: { zh: '提示一', en: 'A note' },
      why: [],
      fix: [],
      cites: [],
      target: {},
    },
    {
      rule: 'phone',
      state: 'fails',
      severity: 'block',
      message: { zh: '号码 19900000001 <b>不可用</b>', en: 'Number 19900000001 <b>cannot be used</b>' },
      why: [],
      fix: [],
      cites: [{ source: 'hw', title: { zh: '华为云', en: 'Huawei' }, date: null }],
      target: {},
    },
    {
      rule: 'open',
      state: 'ask',
      severity: 'block',
      message: { zh: '待定', en: 'Open' },
      why: [],
      fix: [],
      cites: [],
      target: {},
    },
  ],
  questions: [
    {
      fact: 'x',
      text: { zh: '是吗？', en: 'Is it?' },
      options: null,
      type: 'boolean',
      settles: 1,
      ordinary: null,
      statement: null,
    },
  ],
  deadlines: [],
  oldestSource: null,
};

export const paper: Printout = {
  papers: [],
  asked: report.questions.map((question) => ({
    id: question.fact,
    label: null,
    questions: [question],
    settlesBlock: true,
  })),
  steps,
  client: '杭州示例云帆科技有限公司',
  last4: '014E',
  province: 'zhejiang',
  provider: 'aliyun',
  kind: { zh: '企业', en: 'Company' },
  services: [{ name: '云帆官网', kind: 'website', domains: ['yunfan.example'] }],
  icpNumbers: [],
  state: 'draft',
  since: null,
  sent: null,
  answers: [{ fact: 'entity.blacklisted', text: { zh: '在黑名单吗？', en: 'Blacklisted?' }, value: 'false' }],
  phones: detail.phones,
  printedOn: TODAY,
  report,
  filingType: { zh: '首次备案', en: 'First filing' },
  mailing: [
    { documents: [{ zh: '域名证书', en: 'Domain certificate' }], address: '广州市示例路1号', case: 'a' },
    { documents: [{ zh: '建设方案书', en: 'Site plan' }], address: null, case: 'b' },
  ],
  principals: { subject: '张示例', service: '李样本' },
  sender: { name: '张示例', phone: '19900000001', address: '杭州市示例路1号' },
  rulebookDay: '2026-09-28',
  agency: { name: '示例代理', logo: null },
};

/** Actions that record each request, for a board of the given parts. */
export function actionsOver(parts: readonly BoardPart[]): { actions: FilingsActions; done: unknown[][] } {
  const done: unknown[][] = [];
  const note = (name: string) => async (asked: object) => {
    done.push([name, asked]);
    return { ok: true };
  };
  const actions: FilingsActions = {
    ask: askOf({
      'filings.list': async ({ from }) => parts[from] ?? { cards: [], papers: [], next: null, total: 0 },
      'filings.detail': async () => detail,
      'filings.move': note('move'),
      'filings.sms-sent': note('sms-sent'),
      'filings.sms-verified': note('sms-verified'),
      'filings.mailed': note('mailed'),
      'filings.done': note('done'),
      'filings.refusal': note('refusal'),
    }),
    calendar: async (...args) => void done.push(['calendar', ...args]),
    print: (which, page) => void done.push(['print', which.filingId, page]),
  };
  return { actions, done };
}
