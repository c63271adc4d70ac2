// Does the printed report of a submitted filing show the state at submission, whatever was changed or answered since?
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { changeClient } from '../../../../lib/app/clients/edit';
import { markSmsVerified, move } from '../../../../lib/app/filings/change';
import { openPrintout, ticketFor } from '../../../../lib/app/filings/printouts';
import { Client } from '../../../../lib/filing/client/client';
import { createTestApp, type TestApp } from '../test-app';

const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const [filing] = sample.filings;
if (!filing) throw new Error('the sample has a filing');
const which = { clientId: 'c1', filingId: filing.id };
const SENT = '2026-11-21';

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([{ ...sample, id: 'c1' }]);
});

async function printed(asOf?: string) {
  const paper = await openPrintout(test.app, await ticketFor(test.app, { ...which, asOf }));
  if (!paper) throw new Error('the ticket is known');
  return paper;
}

const edit = (change: (client: Client) => Client) => changeClient(test.app.vault, 'c1', change);

const answer = (fact: string, value: boolean) =>
  edit((client) => ({
    ...client,
    filings: client.filings.map((one) => ({
      ...one,
      answers: [...one.answers.filter((said) => said.fact !== fact), { fact, value, on: test.app.today() }],
    })),
  }));

const said = async (zh: string) => (await printed()).answers.find(({ text }) => text.zh.includes(zh))?.value;

it('of a draft shows the present state, and says for whom and of what kind', async () => {
  const { report, sent, state, kind, services } = await printed();
  expect({ asOf: report.asOf, sent, state }).toEqual({
    asOf: test.app.today(),
    sent: null,
    state: 'draft',
  });
  expect(kind?.zh).toBe('企业');
  expect(services[0]).toMatchObject({ kind: 'website', domains: ['yunfan-sample.com'] });
});

it('of a submitted filing keeps the day, the answers and the client of that time', async () => {
  const before = (await said('黑名单')) ?? '';
  await move(test.app, { ...which, to: 'submitted', on: SENT });
  const atSending = await printed();
  await answer('entity.blacklisted', true);
  await edit((client) => ({ ...client, entity: { ...client.entity, name: '改名以后有限公司' } }));
  await move(test.app, { ...which, to: 'sms', on: test.app.today() });

  const later = await printed();
  expect(later.sent).toEqual({ on: SENT, isKept: true });
  expect(later.report.asOf).toBe(SENT);
  expect(later.client).toBe(sample.entity.name);
  expect(await said('黑名单')).toBe(before);
  expect(later.report.findings).toEqual(atSending.report.findings);
  expect(later.state).toBe('sms');
});

it('of a returned filing shows the present state again, because it will be submitted again', async () => {
  await move(test.app, { ...which, to: 'submitted', on: SENT });
  await move(test.app, { ...which, to: 'refused', on: test.app.today() });
  const { sent, report } = await printed();
  expect({ sent, asOf: report.asOf }).toEqual({ sent: null, asOf: test.app.today() });
});

it('says so when the day of submission was not recorded, and uses a day that was asked for', async () => {
  await edit((client) => ({
    ...client,
    filings: client.filings.map((one) => ({ ...one, state: 'approved' as const, moves: null })),
  }));
  expect((await printed()).sent).toEqual({ on: null, isKept: false });
  await edit((client) => ({
    ...client,
    filings: client.filings.map((one) => ({ ...one, moves: [{ to: 'submitted' as const, on: SENT }] })),
  }));
  expect((await printed('2026-10-01')).report.asOf).toBe('2026-10-01');
});

it('says for each phone number whether its code was entered', async () => {
  await move(test.app, { ...which, to: 'sms', on: SENT });
  const person = (await printed()).phones[0]?.person ?? '';
  expect((await printed()).phones.map(({ isVerified }) => isVerified)).not.toContain(true);
  await markSmsVerified(test.app, { ...which, person, isDone: true });
  expect((await printed()).phones[0]?.isVerified).toBe(true);
});
