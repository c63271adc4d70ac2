// Is an edited client saved as other ways of entering store it?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDraft, saveDraft } from '../../../../lib/app/clients/save';
import { Client } from '../../../../lib/filing/client/client';
import { createTestApp } from '../test-app';

const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));

it.each([
  ['备案订单号：2026112900017', '2026112900017'],
  [' BA-17/3 ', 'BA-17/3'],
])('the number of an order, pasted as %s, is saved as %s', async (orderNumber, stored) => {
  const { app } = await createTestApp();
  const [first, ...others] = client.filings;
  if (!first) throw new Error('the sample has a filing');
  const draft = { ...client, documents: [], filings: [{ ...first, orderNumber }, ...others] };
  const asked = { client: draft, base: null, seen: null, choices: {}, command: 'one' };
  expect(await saveDraft(app, asked)).toMatchObject({ ok: true });
  const read = await app.vault.readClientWithoutFiles(client.id);
  expect(read.ok && read.client.filings[0]?.orderNumber).toBe(stored);
});

it('tells of a person with one phone in both boxes whatever is missing elsewhere', async () => {
  const { app } = await createTestApp();
  const [person, ...people] = client.people;
  const begun = { ...client, documents: [], entity: { ...client.entity, name: '' }, services: [] };
  const told = async (emergencyPhone: string) => {
    const draft = { ...begun, people: [{ ...person, emergencyPhone }, ...people] };
    const { faults, mustFixes } = await checkDraft(app, draft);
    expect(faults.map(({ place }) => place)).toContain('entity.name');
    return mustFixes?.map(({ place }) => place);
  };
  expect(await told(person?.mobile ?? '')).toEqual(['people[0].emergencyPhone']);
  expect(await told('')).toEqual([]);
});
