// Is an answer that the client has a field for written there, where pages are filled and deadlines counted from, and not into the filing?
import { expect, it } from 'vitest';
import { answerMany } from '../../../../lib/app/filings/many';
import { answerFacts, bindTab } from '../../../../lib/app/tab/bind';
import { seePage } from '../../../../lib/app/tab/publish';
import { dueDatesFor } from '../../../../lib/filing/calendar/due-dates';
import type { Client } from '../../../../lib/filing/client/client';
import { answersInClient, markKept } from '../../../../lib/filing/report/answers-in-client';
import { book } from '../../../rulebook';
import { reading, sampleClient, TAB } from '../../app/tab/trips';
import { createTestApp } from '../../app/test-app';

const sample = sampleClient('zhejiang-company');
const DAY = '2027-01-20';

/** What is stored after these answers in a tab for a client whose remarks are as given. */
async function stored(remarks: readonly (string | undefined)[], answers: Parameters<typeof answerFacts>[2]) {
  const client: Client = {
    ...sample,
    entity: { ...sample.entity, remark: remarks[0] },
    services: sample.services.map((one, at) => ({ ...one, remark: remarks[at + 1] })),
  };
  const test = await createTestApp([client]);
  await seePage(test.app, TAB, 'd1', reading);
  await bindTab(test.app, TAB, client.id);
  await answerFacts(test.app, TAB, answers);
  const read = await test.app.vault.readClientWithoutFiles(client.id);
  if (!read.ok) throw new Error('the client is stored');
  const { entity, services, filings } = read.client;
  const given = filings[0]?.answers.map(({ fact, value }) => [fact, value]) ?? [];
  return { remarks: [entity.remark, ...services.map(({ remark }) => remark)], given };
}

it('is written into the field of the entity or of the one service that lacks it', async () => {
  const before = sample.filings[0]?.answers.map(({ fact, value }) => [fact, value]);
  const asked = await stored(
    [undefined, '公司官网', undefined],
    [
      { fact: 'entity.remark', value: '企业官网' },
      { fact: 'service.remark', value: '产品文档' },
    ],
  );
  expect(asked.remarks).toEqual(['企业官网', '公司官网', '产品文档']);
  expect(asked.given).toEqual(before);
});

it.each([
  ['two services lack it and nobody said which is meant', [undefined, undefined], '介绍产品'],
  ['the profile has one already', ['公司官网', '产品文档'], '介绍产品'],
  ['the profile would not take it', ['公司官网', undefined], '长'.repeat(1500)],
])('stays an answer of the filing where %s', async (_, services, value) => {
  const { remarks, given } = await stored(['企业官网', ...services], [{ fact: 'service.remark', value }]);
  expect(remarks).toEqual(['企业官网', ...services]);
  expect(given).toContainEqual(['service.remark', value]);
});

/** The sample without the days that it is asked for, and its filing of the first service alone. */
function undated(): Client {
  const { services, people, filings } = sample;
  const bare = services.map((one) => ({ ...one, domains: one.domains.map(({ name }) => ({ name })) }));
  return {
    ...sample,
    entity: { ...sample.entity, certValidUntil: undefined },
    people: people.map((one) => ({ ...one, certValidUntil: undefined })),
    services: bare,
    filings: filings.map((one) => ({ ...one, services: [services[0]?.id ?? ''], answers: [] })),
  };
}

/** The client after one answer, and what is left for the filing. */
function answered(client: Client, fact: string, value: string | number) {
  const [filing] = client.filings;
  if (filing === undefined) throw new Error('the sample has a filing');
  return answersInClient(book, client, filing, [{ fact, value }], '2026-12-02');
}

it('keeps the day of a domain or certificate, and none of them as an answer', () => {
  const [expires, checked, licence] = [
    answered(undated(), 'domain.monthsToExpiry', DAY),
    answered(undated(), 'domain.realNameDays', '2026-11-01'),
    answered(undated(), 'entity.licenseMonthsToExpiry', 'long-term'),
  ];
  expect(expires.client.services[0]?.domains[0]?.expires).toBe(DAY);
  expect(expires.answers).toEqual([{ fact: 'domain.monthsToExpiry', value: null }]);
  expect(checked.client.services[0]?.domains[0]?.realNameSince).toBe('2026-11-01');
  expect(licence.client.entity.certValidUntil).toBe('long-term');
  const kinds = dueDatesFor(book, expires.client, '2026-12-02').map(({ kind, day }) => [kind, day]);
  expect(kinds).toContainEqual(['domain', DAY]);
});

it.each([
  ['the certificates of two people', undated(), 'principals.idMonthsToExpiry', DAY],
  ['months where the field is a day', undated(), 'domain.monthsToExpiry', 14],
  ['a day for a domain that never is long-term', undated(), 'domain.monthsToExpiry', 'long-term'],
  ['what no field is for', undated(), 'service.hasForum', 'no'],
])('leaves %s in the filing', (_, client, fact, value) => {
  const people = client.people.map((one) => ({ ...one }));
  const services = client.services.map((one) => ({ ...one, servicePrincipal: 'admin' }));
  const entity = { ...client.entity, subjectPrincipal: 'legal' };
  const two = { ...client, people, services, entity };
  const after = answered(two, fact, value);
  expect(after.client).toBe(two);
  expect(after.answers).toEqual([{ fact, value }]);
});

it('is said beforehand of the questions that it is true of', () => {
  const ask = (fact: string) => ({
    ...{ fact, text: { zh: fact, en: fact }, options: null, type: 'date' as const, settles: 1 },
    ...{ ordinary: null, statement: null },
  });
  const questions = ['domain.monthsToExpiry', 'service.hasForum'].map(ask);
  const asked = [{ id: 'days', label: null, questions, settlesBlock: true }];
  const client = undated();
  const [filing] = client.filings;
  const marked = filing === undefined ? [] : markKept(client, filing, asked);
  expect(marked[0]?.questions.map(({ isKept = false }) => isKept)).toEqual([true, false]);
});

it('is written into each client that is answered for in one go, with the rest in its filing', async () => {
  const client = undated();
  const test = await createTestApp([client]);
  const filings = [{ clientId: client.id, filingId: client.filings[0]?.id ?? '' }];
  await answerMany(test.app, {
    answers: [
      { filings, fact: 'domain.monthsToExpiry', value: DAY },
      { filings, fact: 'service.hasForum', value: false },
    ],
  });
  const read = await test.app.vault.readClientWithoutFiles(client.id);
  if (!read.ok) throw new Error('the client is stored');
  expect(read.client.services[0]?.domains[0]?.expires).toBe(DAY);
  expect(read.client.filings[0]?.answers.map(({ fact }) => fact)).toEqual(['service.hasForum']);
});
