// Is an import stored only once when it is requested again after a lost reply, and what does a change of a client read of its documents?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changeClient, importClient } from '../../../../lib/app/clients/edit';
import { Client } from '../../../../lib/filing/client/client';
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

it('changes a client without opening its documents, which stay as they were stored', async () => {
  const client = Client.parse(JSON.parse(text));
  const { app } = await createTestApp([client]);
  expect(client.documents.length).toBeGreaterThan(0);
  const seen: string[] = [];
  await changeClient(app.vault, client.id, (stored) => {
    seen.push(...stored.documents.map(({ data }) => data));
    return { ...stored, tags: ['marked'] };
  });
  expect(seen).toEqual(client.documents.map(() => ''));
  const now = await app.vault.readClient(client.id);
  expect(now.ok && now.client).toMatchObject({ tags: ['marked'], documents: client.documents });
});
