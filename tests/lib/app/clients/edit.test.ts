// Is an import that is asked for again after a lost reply stored once?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importClient } from '../../../../lib/app/clients/edit';
import { createTestApp } from '../test-app';

const text = readFileSync('public/samples/zhejiang-company.json', 'utf8');

it('makes one revision for one command, and another for another', async () => {
  const { app } = await createTestApp();
  const id: string = JSON.parse(text).id;
  const revs = async () => (await app.vault.listRevisions(id)).length;
  for (const command of ['command-1', 'command-1']) await importClient(app, { text, apply: true, command });
  expect(await revs()).toBe(1);
  for (const command of ['command-2', 'command-2']) await importClient(app, { text, apply: true, command });
  expect(await revs()).toBe(2);
  await importClient(app, { text, apply: true });
  expect(await revs()).toBe(3);
});
