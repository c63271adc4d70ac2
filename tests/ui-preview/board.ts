// What stands on the board of the preview? Fictional filings on their way, as seen on the day of the preview.
import type { BoardPart, DueView, FilingCard, FilingDetail } from '../../lib/protocol/filings';
import steps from '../../rules/filings/steps.json';

export const NOW = Date.parse('2026-11-24T09:00:00+08:00');
const HOUR = 3_600_000;
const names = [
  '杭州示例云帆科技有限公司',
  '上海样本航图软件有限公司',
  '广州样例启程商贸有限公司',
  '苏州示例澄湖文化有限公司',
  '西安演示木石软件有限公司',
  '王示范',
  '成都演示禾川农业有限公司',
];
const colours = ['#2f6f9f', '#b0602c', '#2f7d6b', '#4a5bb5', '#b0602c', '#7d52a0', '#5d6b2a'];

function due(
  at: number,
  kind: DueView['kind'],
  day: string,
  ends: number | null,
  filingId: string | null,
): DueView {
  return {
    key: `${kind}-${at}`,
    kind,
    day,
    at: ends,
    filingId,
    subject: null,
    text: null,
    cites: [],
    isEarliest: false,
    clientId: `c${at}`,
    client: names[at] ?? '',
    colour: colours[at] ?? '',
    about: null,
  };
}

function card(
  at: number,
  state: FilingCard['state'],
  since: string | null,
  dues: readonly DueView[] = [],
): FilingCard {
  return {
    clientId: `c${at}`,
    filingId: 'f1',
    client: names[at] ?? '',
    colour: colours[at] ?? '',
    last4: '014E',
    provider: at % 2 ? 'tencent' : 'aliyun',
    services: ['示例官网'],
    state,
    since,
    isVerified: false,
    dues,
    open: [],
  };
}

export const board: BoardPart = {
  cards: [
    card(0, 'sms', '2026-11-23', [due(0, 'sms', '2026-11-24', NOW + 2.7 * HOUR, 'f1')]),
    card(1, 'sms', '2026-11-23', [due(1, 'sms', '2026-11-25', NOW + 23.3 * HOUR, 'f1')]),
    card(2, 'refused', '2026-11-23'),
    card(3, 'approved', '2026-11-10', [due(3, 'police', '2026-11-26', null, 'f1')]),
    card(4, 'draft', '2026-11-12'),
    card(6, 'draft', null),
  ],
  papers: [due(5, 'certificate', '2026-12-20', null, null)],
  next: null,
  total: 7,
};

/** The stops of a filing for which nothing is sent by mail, in the words of the rules. */
const STOPS = steps.states.filter(({ id }) => id !== 'mailing');

const stepsTo = (to: FilingCard['state']): FilingDetail['steps'] => {
  const now = STOPS.findIndex(({ state }) => state === to);
  return STOPS.map(({ id, state, label, text, link }, at) => ({
    id,
    cites: [],
    ...(link === undefined ? {} : { link }),
    state: state as FilingCard['state'] | null, // of the rules' own file, which is checked where it is loaded
    label,
    text,
    place: at < now ? 'past' : at === now ? 'now' : 'ahead',
  }));
};

/** A filing that was sent this morning, or whose message came a little later. */
export const detailOnItsWay = (to: FilingDetail['state']): FilingDetail => ({
  asked: [],
  state: to,
  steps: stepsTo(to),
  moves: [{ to, on: '2026-11-24' }],
  before: 'draft',
  refusal: null,
  smsSentAt: to === 'sms' ? new Date(NOW - 19 * 60_000).toISOString() : null,
  mailedOn: null,
  sms: { required: true, deadlineHours: 24, phones: ['subject', 'service'], cites: [] },
  phones: [
    { role: 'subject', person: 'a', name: '张示例', mobile: '13800006610', isVerified: to === 'sms' },
    { role: 'service', person: 'b', name: '李样本', mobile: '13900000021', isVerified: false },
  ],
  help: [{ id: 'a', text: { zh: '查一下短信拦截', en: 'Look into the blocked messages' }, cites: [] }],
  mailing: { required: false, items: [], cites: [] },
});

/** An approved filing: the number of one service is known, that of the other is still to be entered. */
export const detailApproved = (): FilingDetail => ({
  ...detailOnItsWay('approved'),
  moves: [
    { to: 'submitted', on: '2026-11-02' },
    { to: 'sms', on: '2026-11-04' },
    { to: 'administration-review', on: '2026-11-04' },
    { to: 'approved', on: '2026-11-10' },
  ],
  before: 'administration-review',
  dues: [due(3, 'footer', '2026-11-25', null, 'f1'), due(3, 'police', '2026-12-25', null, 'f1')],
  done: [],
  given: [
    {
      police: {
        number: '浙公网安备33010602012345号',
        example: '浙公网安备33010012345678号',
        footer: {
          zh: '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602012345" target="_blank" rel="noreferrer">浙公网安备33010602012345号</a>',
          en: '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602012345" target="_blank" rel="noreferrer">浙公网安备33010602012345号</a>',
        },
      },
      service: 's1',
      name: '示例官网',
      number: '浙ICP备00000000号-1',
      footerOf: 'service',
      example: '浙ICP备12345678号-1',
      footer: {
        zh: '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">浙ICP备00000000号-1</a>',
        en: '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">浙ICP备00000000号-1</a>',
      },
    },
    {
      service: 's2',
      name: '示例 APP',
      number: null,
      example: '浙ICP备12345678号-1A',
      footer: null,
      police: { number: null, example: '浙公网安备33010012345678号', footer: null },
    },
  ],
});

/** The board on a day on which nothing is left to do. */
export const calmBoard: BoardPart = {
  cards: [
    card(0, 'approved', '2026-11-22', [due(0, 'police', '2026-12-20', null, 'f1')]),
    card(1, 'submitted', '2026-11-20'),
  ],
  papers: [due(5, 'certificate', '2027-02-01', null, null)],
  next: null,
  total: 2,
};
