// What does the pre-check of many answer in the preview and in tests? Three clients and one report.
import type { BatchRow } from '../../lib/filing/report/batch';
import type { PrecheckActions } from '../../lib/ui/options/precheck/actions';
import { type Answers, askOf } from './ask';

const row = (client: string, status: BatchRow['status'], block: number): BatchRow => ({
  client,
  name: `示例公司 ${client}`,
  province: client === 'b' ? 'guangdong' : 'zhejiang',
  filing: status === 'no-filing' ? null : 'first',
  service: 'site',
  serviceName: '示例网站',
  provider: 'aliyun',
  status,
  filingType: { zh: '首次备案', en: 'First filing' },
  counts: { block, ask: 2, documents: 1, warn: 1, todo: 0 },
  problems: [
    ...(block > 0
      ? ([
          {
            kind: 'fault',
            id: 'nat-domain-real-name',
            text: { zh: '域名未实名', en: 'The domain is not real-name verified' },
            place: 'services[0].domains[0].name',
          },
          {
            kind: 'document',
            id: 'domain-certificate',
            text: { zh: '域名证书', en: 'Domain certificate' },
            place: 'documents',
          },
        ] as const)
      : []),
    ...(status === 'no-filing'
      ? []
      : ([
          {
            kind: 'question',
            id: 'service.hasForum',
            text: { zh: '网站没有论坛、评论和留言功能', en: 'The site has no forum and no comments' },
            ordinary: false,
            place: 'filings[0]',
          },
        ] as const)),
  ],
  top: block > 0 ? [{ zh: '域名未实名', en: 'The domain is not real-name verified' }] : [],
});

export const sceneRows: readonly BatchRow[] = [
  row('a', 'ready', 0),
  row('b', 'blocked', 3),
  row('c', 'no-filing', 0),
];

/** What the background answers about them. */
export const precheckAnswers: Answers = {
  'rules.batch': async ({ clients }) => sceneRows.filter(({ client }) => clients.includes(client)),
  'rules.report': async () => null,
  'rules.demands': async () => [
    {
      province: 'guangdong',
      documents: [{ zh: '广东省互联网信息服务备案承诺书', en: 'Letter of commitment' }],
    },
  ],
  'rules.choices': async () => ({ provinces: [], types: [], providers: [] }),
  'rules.what-if': async () => null,
  'rules.refusal': async () => ({ reasons: [], items: { count: 0, unread: [] } }),
  'filings.answer': async ({ answers }) => ({
    done: new Set(answers.flatMap(({ filings }) => filings.map(({ clientId }) => clientId))).size,
  }),
  'filings.begin': async ({ clients }) => ({ done: clients.length }),
};

export const precheckScene: PrecheckActions = {
  ask: askOf(precheckAnswers),
  slice: 2,
  token: () => 'token-of-a-test',
  clients: async () => sceneRows.map(({ client }) => client),
  print: () => {},
  printPaper: () => {},
  upcoming: async () => [],
  save: () => {},
  saveAsks: () => {},
  folder: {
    look: null,
    search: async () => [],
    match: async () => ({ scans: [], names: new Map() }),
    values: async () => [],
    store: async () => ({ stored: 0, refused: [], filled: [], unfilled: [], back: [] }),
    undo: async () => [],
  },
};
