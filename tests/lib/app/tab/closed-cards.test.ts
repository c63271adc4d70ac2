// Are the closed cards of a page opened one after the other, filled in, and kept only where nothing of them is left to the person?
import { beforeEach, expect, it } from 'vitest';
import { bindTab } from '../../../../lib/app/tab/bind';
import { fillCards, goOnWithCards } from '../../../../lib/app/tab/closed-cards';
import { finishFill } from '../../../../lib/app/tab/fill';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { ClosedCard, Field, FillResult, PageReading } from '../../../../lib/page/model';
import type { ToPage } from '../../../../lib/protocol/page-messages';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const client = sampleClient('zhejiang-company');
const PERSON: ClosedCard = { title: '网站负责人', button: '填写' };
const ACCESS: ClosedCard = { title: '接入信息', button: '填写' };

const boxesOf = (card: ClosedCard): readonly Field[] =>
  (card === PERSON ? ['姓名', '手机号码'] : ['服务器 IP']).map((label) =>
    field(label, { section: [card.title], key: label }),
  );
const page = (closed: readonly ClosedCard[], open: readonly Field[] = []): PageReading => ({
  ...reading,
  headings: ['网站备案'],
  fields: [field('网站名称', { section: ['网站信息'], key: '网站名称' }), ...open],
  closedCards: closed,
  fingerprint: `f${closed.length}${open.map(({ key, value }) => key + value.join()).join()}`,
});

let test: TestApp;
let said: ToPage[];
/** What the page answers when it is to keep a card. */
let keeps: string;

beforeEach(async () => {
  said = [];
  keeps = 'kept';
  test = await createTestApp([client]);
  await seePage(test.app, TAB, 'd1', page([PERSON, ACCESS]));
  await bindTab(test.app, TAB, client.id);
  test.page = async (_, message) => {
    said.push(message);
    if (message.type === 'to-page.fill') return { started: true };
    if (message.type === 'to-page.open-card') {
      await seePage(test.app, TAB, 'd1', page([ACCESS], boxesOf(message.card)));
      return true;
    }
    if (message.type !== 'to-page.keep-card') return undefined;
    if (keeps === 'kept') await seePage(test.app, TAB, 'd1', page(opened().includes(ACCESS) ? [] : [ACCESS]));
    return keeps;
  };
});

const opened = (): readonly ClosedCard[] =>
  said.flatMap((message) => (message.type === 'to-page.open-card' ? [message.card] : []));
const kept = (): readonly (readonly string[])[] =>
  said.flatMap((message) => (message.type === 'to-page.keep-card' ? [message.judged] : []));

/** The page has written all that the run asked for; `state` of the last. */
async function written(card: ClosedCard, state: FillResult['state'] = 'filled'): Promise<void> {
  const run = test.app.runs.runOf(TAB);
  if (run === null) throw new Error('no run');
  const results = run.steps.map(
    ({ key, fieldId, value }, at): FillResult => ({
      key,
      fieldId,
      state: at === run.steps.length - 1 ? state : 'filled',
      reason: state === 'filled' ? '' : 'not-taken',
      before: [],
      after: value,
      milliseconds: 1,
    }),
  );
  const held = new Map(results.filter((one) => one.state === 'filled').map(({ key, after }) => [key, after]));
  const now = page(
    [ACCESS],
    boxesOf(card).map((box) => ({ ...box, value: held.get(box.key) ?? [] })),
  );
  await finishFill(test.app, { tabId: TAB, documentId: 'd1' }, { token: run.token, results, reading: now });
  await goOnWithCards(test.app, TAB);
}

const keysOf = (): readonly string[] | undefined => test.app.runs.runOf(TAB)?.steps.map(({ key }) => key);

it('each is opened, its own boxes alone are filled, and it is kept before the next one', async () => {
  await fillCards(test.app, TAB);
  expect(opened()).toEqual([PERSON]);
  expect(keysOf()).toEqual(['姓名', '手机号码']); // and not what the page asks beside it
  await written(PERSON);
  expect(kept()).toEqual([['姓名', '手机号码']]);
  expect(opened()).toEqual([PERSON, ACCESS]);
  expect(keysOf()).toEqual(['服务器 IP']);
  await written(ACCESS);
  expect(kept()).toHaveLength(2);
  expect(test.app.cards.has(TAB)).toBe(false);
  expect((await viewTab(test.app, TAB)).notice).toBeNull();
});

it('one that did not take a value stays open, is not kept, and no other is opened', async () => {
  await fillCards(test.app, TAB);
  await written(PERSON, 'refused');
  expect([kept(), opened()]).toEqual([[], [PERSON]]);
  expect((await viewTab(test.app, TAB)).notice).toBe('card-open');
  expect(test.app.cards.has(TAB)).toBe(false);
});

it('one that the page does not close stays with the person', async () => {
  keeps = 'left';
  await fillCards(test.app, TAB);
  await written(PERSON);
  expect([kept().length, opened()]).toEqual([1, [PERSON]]);
  expect((await viewTab(test.app, TAB)).notice).toBe('card-open');
});

it('one that does not open is told, and the next one is tried', async () => {
  test.page = async (_, message) => {
    said.push(message);
    return message.type === 'to-page.open-card' ? false : undefined;
  };
  expect((await fillCards(test.app, TAB)).notice).toBe('card-closed');
  expect(opened()).toEqual([PERSON, ACCESS]);
  expect(test.app.runs.runOf(TAB)).toBeNull();
});

it('nothing goes on once the tab shows another document', async () => {
  await fillCards(test.app, TAB);
  await seePage(test.app, TAB, 'd2', page([ACCESS]));
  test.app.runs.stop(TAB);
  await goOnWithCards(test.app, TAB);
  expect([kept(), opened()]).toEqual([[], [PERSON]]);
  expect(test.app.cards.has(TAB)).toBe(false);
});

it('a run that the person has started by itself opens nothing', async () => {
  await goOnWithCards(test.app, TAB);
  expect(said.filter(({ type }) => type === 'to-page.open-card')).toEqual([]);
});
