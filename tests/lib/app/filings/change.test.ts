// Is what the person notes of a filing on its way stored with it, and taken back with one more press?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { boardPart, detailOf } from '../../../../lib/app/filings/board';
import {
  keepRefusal,
  markMeant,
  markMended,
  markSmsVerified,
  move,
  moveBack,
  noteOrder,
  takeBack,
} from '../../../../lib/app/filings/change';
import { Client, FilingStanding } from '../../../../lib/filing/client/client';
import { withValue } from '../../../../lib/filing/client/value-at';
import { createTestApp, type TestApp } from '../test-app';

const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const [filing] = sample.filings;
if (!filing) throw new Error('the sample has a filing');
const which = { clientId: 'c1', filingId: filing.id };

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([{ ...sample, id: 'c1' }]);
  await move(test.app, { ...which, to: 'sms', on: test.app.today() });
});

const verified = async () =>
  (await detailOf(test.app, which))?.phones.map(({ person, isVerified }) => [person, isVerified]);

describe('the last number that is verified', () => {
  const now = async () => {
    const detail = await detailOf(test.app, which);
    return detail && { state: detail.state, moves: detail.moves.length, before: detail.before };
  };
  const people = async () => (await verified())?.map(([person]) => String(person)) ?? [];

  it('moves the filing on to the administration, and one step back leads to the messages again', async () => {
    for (const person of await people()) {
      expect(await now()).toMatchObject({ state: 'sms', moves: 1 });
      await markSmsVerified(test.app, { ...which, person, isDone: true });
    }
    expect(await now()).toEqual({ state: 'administration-review', moves: 2, before: 'sms' });
    await takeBack(test.app, { ...which, seen: 1 }); // the filing was moved since the person saw it
    expect((await now())?.state).toBe('administration-review');
    await takeBack(test.app, { ...which, seen: 2 });
    expect(await now()).toEqual({ state: 'sms', moves: 1, before: 'draft' });
    expect((await verified())?.every(([, isDone]) => isDone)).toBe(true);
  });
});

describe('the number of an order', () => {
  const found = async (query: string) =>
    (await test.app.vault.listClients(query)).clients.map(({ id }) => id);

  it('is noted without the label it was copied with, is on card and detail, and finds the client', async () => {
    expect((await boardPart(test.app, 0)).cards[0]).not.toHaveProperty('orderNumber');
    expect(await found('2026112900017')).toEqual([]);
    await noteOrder(test.app, { ...which, number: ' 备案订单号：2026112900017 ' });
    expect((await boardPart(test.app, 0)).cards[0]?.orderNumber).toBe('2026112900017');
    expect((await detailOf(test.app, which))?.orderNumber).toBe('2026112900017');
    expect(await found('2026112900017')).toEqual(['c1']);
  });

  it('stays as it was written where it has no label, outlives a move, and is removed by an empty one', async () => {
    const kept = async () => (await detailOf(test.app, which))?.orderNumber;
    await noteOrder(test.app, { ...which, number: 'BA-17/3' });
    await move(test.app, { ...which, to: 'refused', on: test.app.today() });
    await move(test.app, { ...which, to: 'submitted', on: test.app.today() });
    expect(await kept()).toBe('BA-17/3');
    await noteOrder(test.app, { ...which, number: ' ' });
    expect(await kept()).toBeUndefined();
    expect(await found('BA-17/3')).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is kept with the filing, and says what it names and where in the client that is mended', async () => {
    await move(test.app, { ...which, to: 'refused', on: test.app.today() });
    expect((await detailOf(test.app, which))?.refusal).toBeNull();
    await keepRefusal(test.app, { ...which, text: '您的域名未实名认证，请完成后再提交。IP地址填写有误。' });
    const kept = (await detailOf(test.app, which))?.refusal;
    expect(kept?.on).toBe(test.app.today());
    expect(kept?.reasons[0]?.reason.id).toBe('domain-not-real-name');
    expect(kept?.reasons[0]?.places).toEqual(['services[0].domains[0].name']);
    await keepRefusal(test.app, { ...which, text: ' ' });
    expect((await detailOf(test.app, which))?.refusal).toBeNull();
  });

  it('is done with once the filing is approved, and not before', async () => {
    const kept = async () => (await detailOf(test.app, which))?.refusal?.text;
    await keepRefusal(test.app, { ...which, text: '域名未实名' });
    await move(test.app, { ...which, to: 'draft', on: test.app.today() });
    expect(await kept()).toBe('域名未实名');
    await move(test.app, { ...which, to: 'approved', on: test.app.today() });
    expect(await kept()).toBeUndefined();
  });
});

describe('a cause of a refusal', () => {
  const NOTICE = '网站内容与备案信息不符。IP地址填写有误。';
  const mended = async () =>
    (await detailOf(test.app, which))?.refusal?.reasons
      .filter(({ isMended }) => isMended)
      .map(({ reason }) => reason.id);
  const first = async () =>
    (await detailOf(test.app, which))?.refusal?.reasons.at(0)?.reason.id ?? 'none was read';
  const comesBack = async () => {
    await move(test.app, { ...which, to: 'refused', on: test.app.today() });
    await keepRefusal(test.app, { ...which, text: NOTICE });
  };

  it('is called mended with one press, which one more takes back, and stays so when the filing goes off again', async () => {
    await comesBack();
    const cause = await first();
    expect(await mended()).toEqual([]);
    await markMended(test.app, { ...which, cause, isDone: true });
    expect(await mended()).toEqual([cause]);
    await move(test.app, { ...which, to: 'submitted', on: test.app.today() });
    expect(await mended()).toEqual([cause]);
    await markMended(test.app, { ...which, cause, isDone: false });
    expect(await mended()).toEqual([]);
    const read = await test.app.vault.readClientWithoutFiles('c1');
    expect(read.ok && read.client.filings[0]?.refusal).not.toHaveProperty('mended');
  });

  it('is not called mended by what was said of an earlier notice, or before the filing came back once more', async () => {
    await comesBack();
    const cause = await first();
    await markMended(test.app, { ...which, cause, isDone: true });
    await move(test.app, { ...which, to: 'submitted', on: test.app.today() });
    await move(test.app, { ...which, to: 'refused', on: test.app.today() });
    expect(await mended()).toEqual([]);
    await markMended(test.app, { ...which, cause, isDone: true });
    await keepRefusal(test.app, { ...which, text: NOTICE });
    expect(await mended()).toEqual([]);
  });

  const rename = async (name: string) => {
    const read = await test.app.vault.readClientWithoutFiles('c1');
    if (!read.ok) throw new Error('the client is stored');
    await test.app.vault.saveMany([withValue(read.client, 'services[0].name', name)]);
  };
  const detail = async () => {
    const [reason] = (await detailOf(test.app, which))?.refusal?.reasons ?? [];
    return { isMended: reason?.isMended ?? false, changed: reason?.changed };
  };
  const onCard = async () =>
    (await boardPart(test.app, 0)).cards.find(({ state }) => state === 'refused')?.refusal;

  it('counts as mended by itself once the value that it names was changed since the filing was sent', async () => {
    await move(test.app, { ...which, to: 'submitted', on: test.app.today() });
    await move(test.app, { ...which, to: 'refused', on: test.app.today() });
    await keepRefusal(test.app, { ...which, text: '网站名称与主体经营范围无关，请修改网站名称。' });
    const cause = await first();
    expect([await detail(), await onCard()]).toEqual([
      { isMended: false, changed: undefined },
      { done: 0, n: 1 },
    ]);
    await rename('西湖样例科技');
    expect(await detail()).toEqual({ isMended: true, changed: ['services[0].name'] });
    expect(await onCard()).toEqual({ done: 1, n: 1 });
    await markMended(test.app, { ...which, cause, isDone: false });
    expect(await detail()).toEqual({ isMended: false, changed: undefined });
    await markMended(test.app, { ...which, cause, isDone: true });
    expect(await detail()).toEqual({ isMended: true, changed: undefined });
    await markMended(test.app, { ...which, cause, isDone: false });
    await rename(sample.services[0]?.name ?? '');
    expect(await detail()).toEqual({ isMended: false, changed: undefined });
  });

  it('stays mended by a changed value once the filing goes off again, until it comes back once more', async () => {
    await move(test.app, { ...which, to: 'submitted', on: test.app.today() });
    await move(test.app, { ...which, to: 'refused', on: test.app.today() });
    await keepRefusal(test.app, { ...which, text: '网站名称与主体经营范围无关，请修改网站名称。' });
    await rename('西湖样例科技');
    const changed = { isMended: true, changed: ['services[0].name'] };
    await move(test.app, { ...which, to: 'submitted', on: test.app.today() });
    expect(await detail()).toEqual(changed);
    expect((await detailOf(test.app, which))?.openCauses).toEqual([]);
    await move(test.app, { ...which, to: 'initial-review', on: test.app.today() });
    expect(await detail()).toEqual(changed);
    await move(test.app, { ...which, to: 'refused', on: test.app.today() });
    expect(await detail()).toEqual({ isMended: false, changed: undefined });
  });

  it('is the one of two that the person says is meant, also when the filing comes back once more', async () => {
    await move(test.app, { ...which, to: 'refused', on: test.app.today() });
    await keepRefusal(test.app, { ...which, text: '请上传域名实名认证截图' });
    const asked = async () => (await detailOf(test.app, which))?.refusal?.reasons[0]?.reason;
    const two = await asked();
    if (!two?.other) return; // the sample lacks the paper, which says which one is meant
    await markMeant(test.app, { ...which, cause: two.other.id, other: two.id });
    expect(await asked()).toMatchObject({ id: two.other.id, other: null });
    await markMeant(test.app, { ...which, cause: two.id, other: two.other.id });
    expect(await asked()).toMatchObject({ id: two.id, other: null });
  });

  it('is among those that may still be there until a check passes it or the person calls it mended', async () => {
    await comesBack();
    const open = async () => (await detailOf(test.app, which))?.openCauses?.map(({ id }) => id) ?? [];
    const unchecked = (await detailOf(test.app, which))?.openCauses?.find(({ isFound }) => !isFound);
    if (!unchecked) throw new Error('the notice names a cause that no check can tell');
    await markMended(test.app, { ...which, cause: unchecked.id, isDone: true });
    expect(await open()).not.toContain(unchecked.id);
  });
});

describe('the type of a filing on its way', () => {
  it('is asked also once it is approved, and never whether another order stood in its way', async () => {
    test = await createTestApp([
      { ...sample, id: 'c1', filings: sample.filings.map((one) => ({ ...one, answers: [] })) },
    ]);
    const asked = async () => (await detailOf(test.app, which))?.asked.map(({ id }) => id) ?? [];
    expect(await asked()).toEqual([]); // a draft is asked by the pre-check
    for (const to of ['sms', 'approved'] as const) {
      await move(test.app, { ...which, to, on: test.app.today() });
      expect(await asked()).not.toEqual([]);
      expect(await asked()).not.toContain('pendingOrder');
    }
  });

  it('does not hide that codes come, once the person said that the filing waits for them', async () => {
    test = await createTestApp([
      { ...sample, id: 'c1', filings: sample.filings.map((one) => ({ ...one, answers: [] })) },
    ]);
    await move(test.app, { ...which, to: 'sms', on: test.app.today() });
    expect((await detailOf(test.app, which))?.sms.required).toBe(true);
  });
});

describe('a move', () => {
  it('is taken back with all that it changed, and leaves nothing in the history of the filing', async () => {
    const stored = async () => {
      const read = await test.app.vault.readClientWithoutFiles('c1');
      const found = read.ok && read.client.filings.find(({ id }) => id === which.filingId);
      if (!found) throw new Error('the filing is stored');
      const { state, moves, smsSentAt, refusal } = found;
      return { state, moves, smsSentAt, refusal };
    };
    await keepRefusal(test.app, { ...which, text: '域名未实名' });
    const before = await stored();
    const moved = await move(test.app, { ...which, to: 'approved', on: test.app.today() });
    if (!moved.before) throw new Error('it was moved');
    expect(await stored()).not.toEqual(before);
    await moveBack(test.app, {
      ...which,
      before: FilingStanding.parse(JSON.parse(JSON.stringify(moved.before))),
    });
    expect(await stored()).toEqual(before);
  });
});

describe('who verified by SMS', () => {
  it('is noted by person, each by itself, and taken back', async () => {
    const people = (await verified())?.map(([person]) => String(person)) ?? [];
    const [first, second] = people;
    if (!first || !second) throw new Error('two people of the sample verify');
    expect(await verified()).toEqual(people.map((person) => [person, false]));
    expect(await markSmsVerified(test.app, { ...which, person: second, isDone: true })).toEqual({ ok: true });
    await markSmsVerified(test.app, { ...which, person: second, isDone: true }); // pressed twice: noted once
    expect(await verified()).toEqual(people.map((person) => [person, person === second]));
    await markSmsVerified(test.app, { ...which, person: second, isDone: false });
    expect(await verified()).toEqual(people.map((person) => [person, false]));
  });

  it('begins anew when the order goes back to a draft, since new codes are sent then', async () => {
    const [[first] = []] = (await verified()) ?? [];
    await markSmsVerified(test.app, { ...which, person: String(first), isDone: true });
    await move(test.app, { ...which, to: 'administration-review', on: test.app.today() });
    expect((await verified())?.[0]).toEqual([first, true]);
    await move(test.app, { ...which, to: 'draft', on: test.app.today() });
    await move(test.app, { ...which, to: 'sms', on: test.app.today() });
    expect((await verified())?.[0]).toEqual([first, false]);
  });

  it('of a filing that is gone is not noted', async () => {
    const gone = { ...which, filingId: 'gone', person: 'x', isDone: true };
    expect(await markSmsVerified(test.app, gone)).toEqual({ ok: false });
  });
});
