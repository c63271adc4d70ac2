// What does the batch of an agency's clients answer in the preview and in tests? Ten of them, alike in what they lack and in what is to be confirmed.
import type { Client } from '../../lib/filing/client/client';
import type { BatchProblem, BatchRow } from '../../lib/filing/report/batch';
import type { Text } from '../../lib/filing/text';
import sample from '../../public/samples/zhejiang-company.json';
import type { Answers } from './ask';
import { NO_CHOICES } from './clients-actions';
import { sceneRows } from './precheck-scene';

const NAMES = '晨星 云麓 北辰 蓝湖 南屏 青禾 松果 知行 若水 长风'.split(' ');
const EXPIRES = 'services[0].domains[0].expires';
const UNTIL = 'people[0].certValidUntil';

export const isBatchScene = (scene: string): boolean => scene.startsWith('options-batch');

const lacks = (id: string, text: Text, place: string): BatchProblem => ({
  ...{ kind: 'question', id, text, place },
  fill: [place],
});
const CONTENT = { id: 'content', label: { zh: '名称和内容', en: 'Name and content' } };
const statement = (id: string, zh: string, en: string): BatchProblem => ({
  ...{ kind: 'question', id, text: { zh, en }, ordinary: true, place: 'filings[0]' },
  matter: CONTENT,
});

const [plainRow] = sceneRows;

/** Two colleagues changed these in two ways: nothing in them is wrong. */
const isOpen = (at: number): boolean => at > 7;

const decision: BatchProblem = {
  ...{ kind: 'decision', id: 'client-undecided', place: null },
  text: {
    zh: '有内容两边改得不一样，待决定；决定之前不填写。',
    en: 'Something was changed in two ways and waits for a decision; not filled until you decide.',
  },
};

/** Every third is not asked about training. */
export const batchRows: readonly BatchRow[] = NAMES.map((name, at) => {
  if (!plainRow) throw new Error('the scene has rows');
  return {
    ...plainRow,
    client: `batch-${at}`,
    name: `示例${name}文化传播有限公司`,
    serviceName: `示例${name}官网`,
    province: ['zhejiang', 'beijing', 'guangdong'][at % 3] ?? null,
    status: at < 2 || isOpen(at) ? 'blocked' : 'incomplete',
    counts: {
      block: at < 2 ? 1 : 0,
      ask: 4,
      documents: 2,
      warn: 1,
      todo: 0,
      ...(isOpen(at) && { decide: 1 }),
    },
    top: [
      { zh: '缺少材料：主办单位证件', en: 'Missing: certificate of the entity' },
      ...(at === 4 ? [] : [{ zh: '缺少材料：负责人身份证件', en: 'Missing: ID of the contact' }]),
    ],
    problems: [
      ...(isOpen(at) ? [decision] : []),
      lacks(
        'domain.monthsToExpiry',
        { zh: '域名哪一天到期？', en: 'On which day does the domain expire?' },
        EXPIRES,
      ),
      statement('one', '服务内容实际不涉及前置审批', 'the content needs no prior approval'),
      statement(
        'two',
        '名称与主体有关联，不含他人商标',
        'the name belongs to the entity and holds no trademark of others',
      ),
      ...(at % 3 === 0 ? [] : [statement('three', '网站不开展培训', 'the site offers no training')]),
      lacks(
        'principals.idMonthsToExpiry',
        { zh: '负责人的证件到哪一天为止？', en: 'On which day does the contact’s ID expire?' },
        UNTIL,
      ),
    ],
  };
});

const clientOf = (id: string): Client => {
  const client = sample as unknown as Client; // a sample that a test of its own parses
  const [service] = client.services;
  const [person] = client.people;
  if (!service || !person) throw new Error('the sample has a service and people');
  const { certValidUntil: _, ...bare } = person;
  return {
    ...{ ...client, id, documents: [], filings: [] },
    people: [bare],
    services: [{ ...service, domains: [{ name: `${id}.example` }] }],
  };
};

/** The vault of the scene stores nothing: what is saved is only answered. */
export const batchAnswers: Answers = {
  'rules.batch': async ({ clients }) => batchRows.filter(({ client }) => clients.includes(client)),
  'clients.choices': async () => NO_CHOICES,
  'clients.regions': async () => [],
  'clients.read': async ({ id }) => ({ ok: true, client: clientOf(id), rev: 1 }),
  'clients.save': async ({ client }) => ({
    ...{ ok: true, rev: 2, merged: false },
    client: client as unknown as Client, // the draft of the client above
  }),
};
