// Is a value of the page stored in the client without losing any of the client's documents?
import { beforeEach, expect, it } from 'vitest';
import { takeFromPage } from '../../../../lib/app/tab/adopt';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage, viewTab } from '../../../../lib/app/tab/publish';
import { takeBack } from '../../../../lib/app/tab/store-taken';
import { field } from '../../page/fields';
import { createTestApp, type TestApp } from '../test-app';
import { reading, sampleClient, TAB } from './trips';

const client = sampleClient('zhejiang-company');
const EMAIL = 'new@yunfan-sample.com';
const email = field('电子邮件', { section: ['主体负责人信息'], value: [EMAIL] });

let test: TestApp;

beforeEach(async () => {
  test = await createTestApp([client]);
  await seePage(test.app, TAB, 'd1', { ...reading, fields: [...reading.fields, email] });
  await bindTab(test.app, TAB, client.id);
});

it('is stored, and no document loses its bytes', async () => {
  const view = await takeFromPage(test.app, TAB, [email.key]);
  expect(view.notice).toBeNull();
  const stored = await test.app.vault.readClient(client.id);
  if (!stored.ok) throw new Error('stored');
  expect(stored.client.people[0]?.email).toBe(EMAIL);
  expect(client.documents.length).toBeGreaterThan(2);
  expect(stored.client.documents).toEqual(client.documents);
});

const storedPerson = async () => {
  const read = await test.app.vault.readClientWithoutFiles(client.id);
  return read.ok ? read.client.people[0] : undefined;
};

it('is told by name, and is taken back without what was changed since', async () => {
  const view = await takeFromPage(test.app, TAB, [email.key]);
  expect(view.taken?.from).toBe('plan');
  expect(view.taken?.stored.map(({ fieldId, value }) => [fieldId, ...value])).toEqual([
    ['subjectPrincipal.email', EMAIL],
  ]);
  await test.app.vault.editMany([client.id], (stored) => ({ ...stored, tags: ['later'] }));
  expect((await takeBack(test.app, TAB)).taken?.undone).toBe('all');
  expect((await storedPerson())?.email).toBe(client.people[0]?.email);
  const read = await test.app.vault.readClientWithoutFiles(client.id);
  expect(read.ok && read.client.tags).toEqual(['later']);
});

it('is not taken back where somebody has changed it since', async () => {
  await takeFromPage(test.app, TAB, [email.key]);
  const people = client.people.map((one) => ({ ...one, email: 'mended@yunfan-sample.com' }));
  await test.app.vault.editMany([client.id], (stored) => ({ ...stored, people }));
  expect((await takeBack(test.app, TAB)).taken?.undone).toBe('rest');
  expect((await storedPerson())?.email).toBe('mended@yunfan-sample.com');
});

it('is told no longer once another document is in the tab', async () => {
  await takeFromPage(test.app, TAB, [email.key]);
  await seePage(test.app, TAB, 'd2', reading);
  expect((await viewTab(test.app, TAB)).taken).toBeUndefined();
});

it('is stored where another value that was taken with it cannot be, and that one is named', async () => {
  const odd = field('网站名称', { section: ['网站信息'], value: ['云'.repeat(300)] });
  await seePage(test.app, TAB, 'd2', { ...reading, fields: [...reading.fields, email, odd] });
  const { taken } = await takeFromPage(test.app, TAB, [email.key, odd.key]);
  expect(taken?.stored.map(({ fieldId }) => fieldId)).toEqual(['subjectPrincipal.email']);
  expect(taken?.left.map(({ fieldId }) => fieldId)).toEqual(['service.name']);
  expect((await storedPerson())?.email).toBe(EMAIL);
});

it('says nothing of a press on what is there no more', async () => {
  expect((await takeFromPage(test.app, TAB, ['gone'])).taken).toBeUndefined();
});
