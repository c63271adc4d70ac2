// Is a question that the person put aside kept for that day and filing, and never as an answer?
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { asideFacts, putAside, withAside } from '../../../../lib/app/filings/aside';
import { Client } from '../../../../lib/filing/client/client';
import type { Asked } from '../../../../lib/filing/report/report';
import { createTestApp, type TestApp } from '../test-app';

const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const FACT = 'service.doesTraining';
const at = { clientId: client.id, filingId: client.filings[0]?.id ?? '' };
let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([client]);
});

it('is put aside for its filing alone, and taken up again', async () => {
  await putAside(test.app, { ...at, facts: [FACT, 'other'], isAside: true });
  expect(await asideFacts(test.app, at.clientId, at.filingId)).toEqual([FACT, 'other']);
  expect(await asideFacts(test.app, at.clientId, 'another')).toEqual([]);
  await putAside(test.app, { ...at, facts: [FACT], isAside: false });
  expect(await asideFacts(test.app, at.clientId, at.filingId)).toEqual(['other']);
});

it('is asked again on the next day', async () => {
  await putAside(test.app, { ...at, facts: [FACT], isAside: true });
  const later = { ...test.app, today: () => '2099-01-01' };
  expect(await asideFacts(later, at.clientId, at.filingId)).toEqual([]);
});

it('is no answer: nothing is stored with the client', async () => {
  await putAside(test.app, { ...at, facts: [FACT], isAside: true });
  const read = await test.app.vault.readClient(client.id);
  expect(read.ok && JSON.stringify(read.client)).not.toContain(FACT);
});

it('is marked in what is asked, and goes on settling what it settles', () => {
  const asked = [
    { id: 'x', label: null, settlesBlock: true, questions: [{ fact: FACT }, { fact: 'other' }] },
  ] as unknown as readonly Asked[];
  const [matter] = withAside(asked, [FACT]);
  expect(matter).toMatchObject({
    settlesBlock: true,
    questions: [{ fact: FACT, isAside: true }, { fact: 'other' }],
  });
});
