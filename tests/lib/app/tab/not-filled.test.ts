// Is nothing filled where a portal takes another kind of service, or where the page is not for the order; and is it said why?
import { expect, it } from 'vitest';
import { chooseClient } from '../../../../lib/app/tab/choose-filing';
import { startFill } from '../../../../lib/app/tab/fill';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import type { Client } from '../../../../lib/filing/client/client';
import type { PageReading } from '../../../../lib/page/model';
import { nextStep } from '../../../../lib/ui/panel/next-step';
import { company, mini, police } from '../../../refusals/clients';
import { createTestApp } from '../test-app';
import { reading, TAB } from './trips';

const wechat: PageReading = { ...reading, url: 'https://mp.weixin.qq.com/wxamp/icp' };

/** The tab of a page after a client was chosen on it, and how often a fill was begun in it. */
async function chosen(client: Client, page: PageReading) {
  const test = await createTestApp([client]);
  let begun = 0;
  test.page = async (_, { type }) => {
    if (type !== 'to-page.fill') return undefined;
    begun += 1;
    return { started: true };
  };
  await seePage(test.app, TAB, 'd1', page);
  await chooseClient(test.app, TAB, client.id);
  return { test, view: () => viewTab(test.app, TAB), begun: () => begun };
}

it('a client without a mini program is given none of its services on a portal of mini programs', async () => {
  const { test, view, begun } = await chosen({ ...company(), filings: [] }, wechat);
  const { binding, lackedKind, elsewhere } = await view();
  expect([elsewhere, lackedKind, binding?.chosen, binding?.services]).toEqual([null, 'mini-program', [], []]);
  expect(nextStep(await view(), new Set())).toEqual({ kind: 'add-service', service: 'mini-program' });
  expect((await startFill(test.app, TAB, [])).notice).toBe('lacks-service');
  expect(begun()).toBe(0);
});

it('a filing of a website that was begun there before is not taken for this page', async () => {
  const { filings, ...client } = company();
  const [own] = filings;
  if (!own) throw new Error('the company has a filing');
  const { view } = await chosen({ ...client, filings: [{ ...own, provider: 'wechat' }] }, wechat);
  expect((await view()).binding?.filingId).not.toBe(own.id);
});

it('of a client with a mini program that one is filed, and filled', async () => {
  const { services: sites } = company();
  const program = mini();
  const client: Client = { ...program, services: [...sites, ...program.services], filings: [] };
  const { test, view, begun } = await chosen(client, wechat);
  const { binding, lackedKind } = await view();
  expect([lackedKind, binding?.chosen]).toEqual([undefined, program.services.map(({ id }) => id)]);
  await startFill(test.app, TAB, []);
  expect(begun()).toBe(1);
});

it('a cancellation is not filled by the keyboard command either, which says why', async () => {
  const client = police({ subjectRecord: 'at-this-provider' });
  const filings = client.filings.map((one) => ({
    ...one,
    state: 'draft' as const,
    moves: null,
    intent: 'stop-everything' as const,
  }));
  const page: PageReading = { ...reading, headings: ['填写主体信息'] };
  const { test, view, begun } = await chosen({ ...client, filings }, page);
  const { isCancellation, step } = await view();
  expect([isCancellation, step === null]).toEqual([true, false]);
  expect((await startFill(test.app, TAB, [])).notice).toBe('not-for-cancelling');
  expect(begun()).toBe(0);
});

it('an order that cannot be sent while another is under way is not filled, and it is said why', async () => {
  const client = company();
  const filings = client.filings.map((one) => ({
    ...one,
    state: 'draft' as const,
    moves: null,
    answers: [{ fact: 'pendingOrder', value: true, on: '2026-11-24' }],
  }));
  const { test, view, begun } = await chosen({ ...client, filings }, reading);
  expect(nextStep(await view(), new Set()).kind).not.toBe('fill');
  expect((await startFill(test.app, TAB, [])).notice).toBe('held-up');
  expect(begun()).toBe(0);
});
