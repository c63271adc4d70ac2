// Is a value of the page stored in the client without losing any of the client's documents?
import { beforeEach, expect, it } from 'vitest';
import { takeFromPage } from '../../../../lib/app/tab/adopt';
import { bindTab } from '../../../../lib/app/tab/bind';
import { seePage } from '../../../../lib/app/tab/publish';
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
