// For whom is the page? The panel where that needs no press, and where the client's filing is at another provider.
import type { ClientSummary } from '../../lib/protocol/clients';
import type { TabView } from '../../lib/protocol/tab';

export const filedElsewhere = (base: TabView, client: ClientSummary): TabView => ({
  ...base,
  binding: null,
  report: null,
  asked: [],
  plan: [],
  answers: [],
  elsewhere: {
    client,
    provider: 'aliyun',
    filings: [
      {
        id: 'draft-tencent',
        provider: 'tencent',
        state: 'draft',
        purpose: { zh: '开办或接入', en: 'open or host' },
        services: ['示例官网'],
      },
    ],
  },
});

/** One of several services was taken without a press: the page names it, or it is the only one to be filed there. */
export const serviceTakenView = (base: TabView, kind: 'named' | 'only'): TabView => ({
  ...base,
  binding: base.binding && {
    ...base.binding,
    chosen: ['s1'],
    serviceWhy: kind === 'named' ? { kind, text: 'shili.example' } : { kind },
  },
});

/** Right after the only client was bound, with values that the person typed in the page. */
export const soleView = (base: TabView): TabView => ({
  ...base,
  binding: base.binding && { ...base.binding, isSole: true },
  receipt: null,
  typed: [
    {
      fieldId: 'service.openDate',
      service: 0,
      label: { zh: '服务开通日期', en: 'Opening date' },
      value: ['2026-12-01'],
    },
    {
      fieldId: 'access.resource',
      service: 0,
      label: { zh: '云服务器', en: 'Cloud server' },
      value: ['i-bp1example02'],
    },
    {
      fieldId: 'subjectPrincipal.emergencyPhone',
      service: null,
      label: { zh: '主体负责人应急联系电话', en: 'Emergency phone' },
      value: ['13900000002'],
    },
    {
      fieldId: 'service.language',
      service: 0,
      label: { zh: '网站语言类别', en: 'Languages' },
      value: ['中文简体'],
      isPreset: true,
    },
  ],
});

/** After a press: what was stored of it, and what the client cannot be stored with. */
export const takenView = (base: TabView): TabView => {
  const { typed = [], ...sole } = soleView(base);
  return { ...sole, taken: { from: 'typed', stored: typed.slice(0, 2), left: typed.slice(2, 3) } };
};

/** A site that is on file at another provider: the type is certain before the questions are answered. */
export const accessView = (base: TabView): TabView => ({
  ...base,
  report: base.report && {
    ...base.report,
    status: 'incomplete',
    filingType: null,
    decision: { ...base.report.decision, row: null, verdict: null, text: null, why: [], cites: [] },
    findings: base.report.findings.filter((one) => one.severity !== 'block' || one.state === 'ask'),
  },
  filingTypeLabel: null,
  filedElsewhere: {
    providers: ['tencent'],
    type: { zh: '接入备案（新增接入）', en: 'New-provider filing' },
    why: {
      zh: '主体和域名都已备案，换或加一个接入商',
      en: 'Entity and domain are both filed; a provider is added or changed. The filing number stays the same',
    },
  },
});
