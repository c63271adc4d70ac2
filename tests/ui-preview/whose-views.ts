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
