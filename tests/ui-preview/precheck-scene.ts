// What does the pre-check of many answer in the preview and in tests? Three clients and one report.
import type { BatchRow } from '../../lib/filing/report/batch';
import type { ClientAsks } from '../../lib/filing/report/client-asks';
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

const text = (zh: string, en: string) => ({ zh, en });

/** What a client of the scene still has to send. */
const asksOf = (client: string): ClientAsks => {
  const site = { name: '示例酒店官网', domains: ['hotel-sample.cn'] };
  const paper = { sites: [], lacks: null, isUnfit: false, demands: [], signers: [], isMade: false };
  return {
    ...{ client, name: `示例公司 ${client}`, isInPerson: true, sites: [site] },
    contact: { name: '谢示例', phone: '19900000001' },
    papers: [
      {
        ...{ ...paper, label: text('广东省互联网信息服务备案承诺书', 'Guangdong commitment letter') },
        demands: [
          text('正楷签名、手写日期、鲜章', 'regular-script signature, hand-written date, fresh seal'),
        ],
        ...{ isMade: true, sites: [site] },
      },
    ],
    questions: [
      { text: text('域名是哪一天通过实名认证的？', 'Since when is the domain verified?'), sites: [site] },
    ],
    confirm: [
      { text: text('负责人的手机由本人接', 'The contacts answer their mobiles'), sites: [] },
      { text: text('网站上没有论坛，访客不能自己发帖', 'The site has no forum'), sites: [site] },
    ],
    mend: [
      {
        ...{ message: text('域名须在注册有效期内', 'must be valid'), field: 'service.domain', person: null },
        due: { what: 'domain', of: 'hotel-sample.cn', day: '2026-03-05' },
        ...{ value: 'hotel-sample.cn', site, platforms: null },
      },
    ],
  };
};

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
  'rules.client-asks': async ({ clients }) => clients.map(asksOf),
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
