// Does the panel show an answer in words, never by its stored id?
import { expect, it } from 'vitest';
import { askedFor } from '../../../../lib/app/tab/asked';
import { bindTab } from '../../../../lib/app/tab/bind';
import { contextOf } from '../../../../lib/app/tab/context';
import { finishFill, nextWrite, startFill } from '../../../../lib/app/tab/fill';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { FillResult, PageReading } from '../../../../lib/page/model';
import type { FillProgress, TabView } from '../../../../lib/protocol/tab';
import { createTestApp } from '../test-app';
import { done, pushedTo, reading, sampleClient, TAB } from './trips';

const isView = (one: TabView | FillProgress): one is TabView => 'version' in one;

it('does not take a form for submitted because of a heading beside it: a help text says 备案订单已提交 too', async () => {
  const test = await createTestApp([sampleClient('zhejiang-company')]);
  const saysSent = async (document: string, over: Partial<PageReading>) => {
    await seePage(test.app, TAB, document, { ...reading, headings: ['备案订单已提交'], ...over });
    const panel = test.openPanel(TAB);
    await pushedTo(panel);
    return panel.pushed.filter(isView).at(-1)?.saysSent;
  };
  expect(await saysSent('d1', {})).toBe(false);
  expect(await saysSent('d2', { fields: [], fingerprint: 'f2' })).toBe(true);
  expect(await saysSent('d3', { fields: [], fingerprint: 'f3', headings: ['订单已提交怎么办'] })).toBe(false);
});

it('shows each of several answers in words, and an empty list in words too', async () => {
  const company = sampleClient('zhejiang-company');
  const test = await createTestApp([company]);
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
  const panel = test.openPanel(TAB);
  await pushedTo(panel);
  const answers = panel.pushed.filter(isView).at(-1)?.answers ?? [];
  const words = (fact: string) => answers.find((one) => one.fact === fact)?.words?.zh;
  expect(words('account.site')).toBe('中国站');
  for (const { value, words: said } of answers) {
    if (/^[a-z-]+$/u.test(value) && !['true', 'false'].includes(value))
      expect(said?.zh).toMatch(/\p{Script=Han}/u);
    if (value === '') expect(said?.zh).toBe('没有');
  }
});

it('reports what could not be undone until the client has the same value again, and on no later page', async () => {
  const company = sampleClient('zhejiang-company');
  const test = await createTestApp([company]);
  const [name, ...others] = reading.fields;
  if (!name) throw new Error('the page has a field for the name');
  const receiptOn = async (fields: PageReading['fields']) => {
    await seePage(test.app, TAB, 'd1', { ...reading, fields });
    return (await viewTab(test.app, TAB)).receipt;
  };
  const holding = (value: string) => [{ ...name, value: [value] }, ...others];
  await seePage(test.app, TAB, 'd1', { ...reading, fields: holding('样例') });
  await bindTab(test.app, TAB, company.id);
  const left = {
    key: name.key,
    fieldId: 'entity.name',
    state: 'needs-you',
    before: [],
    after: ['样例'],
  } as const;
  test.app.pages.note(TAB, [{ ...left, reason: 'cannot-be-emptied', milliseconds: 1 }], new Map());
  expect(await receiptOn(holding('样例'))).toHaveLength(1);
  expect(await receiptOn(holding(company.entity.name))).toBeNull();
  expect(await receiptOn([])).toBeNull();
});

it('calls nothing missing that stands rightly in its box, and nothing filled that is empty by now', async () => {
  const company = sampleClient('zhejiang-company');
  const test = await createTestApp([company]);
  const [name, ...others] = reading.fields;
  if (!name) throw new Error('the page has a field for the name');
  const holding = (value: string) => [{ ...name, value: value === '' ? [] : [value] }, ...others];
  await seePage(test.app, TAB, 'd1', { ...reading, fields: holding(company.entity.name) });
  await bindTab(test.app, TAB, company.id);
  const statesOf = async (result: Pick<FillResult, 'state' | 'reason' | 'after'>, now: string) => {
    const row = { key: name.key, fieldId: 'entity.name', before: [], milliseconds: 1, ...result };
    test.app.pages.note(TAB, [row], new Map());
    await seePage(test.app, TAB, 'd1', { ...reading, fields: holding(now) });
    return (await viewTab(test.app, TAB)).receipt?.map(({ state }) => state) ?? null;
  };
  const own = company.entity.name;
  for (const [state, reason] of [
    ['not-found', 'control-missing'],
    ['needs-you', 'not-shown'],
    ['refused', 'stopped'],
    ['changed-by-page', 'differs'],
  ] as const)
    expect(await statesOf({ state, reason, after: [own] }, own)).toBeNull();
  expect(await statesOf({ state: 'not-found', reason: 'control-missing', after: [] }, '')).toBeNull();
  expect(await statesOf({ state: 'filled', reason: '', after: [own] }, '')).toBeNull();
  expect(await statesOf({ state: 'filled', reason: '', after: [own] }, own)).toEqual(['filled']);
  expect(await statesOf({ state: 'needs-you', reason: 'cannot-be-emptied', after: [own] }, own)).toEqual([
    'needs-you',
  ]);
});

it('does not take the values of a fill for one client for those of another, when the client was corrected since', async () => {
  const company = sampleClient('zhejiang-company');
  const test = await createTestApp([company]);
  const [name, ...others] = reading.fields;
  if (!name) throw new Error('the page has a field for the name');
  const fields = [{ ...name, value: ['杭州错字科技有限公司'] }, ...others];
  await seePage(test.app, TAB, 'd1', { ...reading, fields });
  await bindTab(test.app, TAB, company.id);
  expect((await viewTab(test.app, TAB)).conflicts).toHaveLength(1);
  const written = { key: name.key, fieldId: 'entity.name', state: 'filled', before: [], reason: '' } as const;
  test.app.pages.note(TAB, [{ ...written, after: ['杭州错字科技有限公司'], milliseconds: 1 }], new Map());
  expect((await viewTab(test.app, TAB)).conflicts).toEqual([]);
});

it('reports what the page says against written values, and of accepted ones only what it did not say before', async () => {
  const company = sampleClient('zhejiang-company');
  const test = await createTestApp([company]);
  let token = '';
  test.page = async (_, message) => {
    if (message.type !== 'to-page.fill') return undefined;
    token = message.token;
    return { started: true };
  };
  const [name, number, address, ...others] = reading.fields;
  if (!name || !number || !address) throw new Error('the page has three fields');
  await seePage(test.app, TAB, 'd1', {
    ...reading,
    fields: [name, { ...number, error: '18 位' }, address, ...others],
  });
  await bindTab(test.app, TAB, company.id);
  await startFill(test.app, TAB, []);
  const page = { tabId: TAB, documentId: 'd1' };
  const results: FillResult[] = [];
  const next = () => nextWrite(test.app, page, { token, fingerprint: 'f1', result: results.at(-1) ?? null });
  for (let step = await next(); step !== null; step = await next())
    results.push({
      ...done(step),
      ...(step.key === address.key && { state: 'changed-by-page', reason: 'differs' }),
    });
  const held = reading.fields.map((field) => ({
    ...field,
    value: results.find(({ key }) => key === field.key)?.after ?? [],
  }));
  const wrong = (key: string) => (key === number.key ? '18 位' : '格式不正确');
  const said = held.map((field, at) => (at < 3 ? { ...field, error: wrong(field.key) } : field));
  await finishFill(test.app, page, { token, results, reading: { ...reading, fields: said } });
  const errors = async () =>
    (await viewTab(test.app, TAB)).receipt?.map(({ error = null }) => error).slice(0, 3);
  expect(await errors()).toEqual(['格式不正确', null, '格式不正确']);
  const refused = held.map((field) =>
    field.key === address.key ? { ...field, value: ['别的地址'] } : field,
  );
  await seePage(test.app, TAB, 'd1', { ...reading, fields: refused }); // the page takes its words back
  expect(await errors()).toEqual([null, null, null]);
});

it('asks on the page that submits the order about everything that the list at its button names', async () => {
  const sample = sampleClient('zhejiang-company');
  const filings = sample.filings.map((filing) => ({
    ...filing,
    answers: filing.answers.filter(({ fact }) => fact !== 'servicePrincipal.faceVerified'),
  }));
  const company = { ...sample, filings };
  const test = await createTestApp([company]);
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, company.id);
  const context = await contextOf(test.app, TAB);
  const askedAt = async (stage: 'filling' | 'submitting') => {
    const { report } = await viewTab(test.app, TAB);
    const asked = askedFor(test.app.rulebook(), context.bound, report, test.app.today(), stage);
    return asked.filter(({ settlesBlock }) => settlesBlock).flatMap(({ questions }) => questions);
  };
  const facts = (questions: Awaited<ReturnType<typeof askedAt>>) => questions.map(({ fact }) => fact);
  expect(facts(await askedAt('filling'))).not.toContain('servicePrincipal.faceVerified');
  expect(facts(await askedAt('submitting'))).toContain('servicePrincipal.faceVerified');
});
