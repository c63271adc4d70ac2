// Is a removed client erased completely, and nothing else with it?
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { clientHandlers } from '../../lib/app/clients/handlers';
import { Client } from '../../lib/filing/client/client';
import { ALL_CLIENTS } from '../../lib/protocol/clients';
import { isErasable } from '../../lib/vault/clients/forget';
import { createTestApp } from '../lib/app/test-app';

const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const client = (id: string): Client => ({ ...sample, id });

it('removes record, history and files of what was removed, and leaves what is in the list', async () => {
  const { app, database } = await createTestApp([client('a'), client('b'), client('c')]);
  await clientHandlers['clients.remove'](app, { ids: ['a', 'b'] });
  expect(await clientHandlers['clients.erase'](app, { ids: ['a', 'c', 'nobody'] })).toEqual({ done: 1 });
  const page = (removed: boolean) =>
    clientHandlers['clients.page'](app, { ...ALL_CLIENTS, removed, count: 10 });
  expect((await page(true)).ids).toEqual(['b']);
  expect((await page(false)).ids).toEqual(['c']);
  expect(await clientHandlers['clients.restore'](app, { ids: ['a'] })).toEqual({ done: 0 });
  expect(await app.vault.listRevisions('a')).toEqual([]);
  const db = await openDB(database);
  expect(await db.count('records')).toBe(2);
  await clientHandlers['clients.erase'](app, { ids: ['b'] });
  expect(await db.count('files')).toBe(sample.documents.length); // those of the one that is left
  db.close();
});

it('leaves one that is shared with a team, whose removal the others have to learn of', () => {
  const entry = { deletedOn: 1, team: 'team' } as Parameters<typeof isErasable>[0]; // what is asked of it
  expect(isErasable(entry)).toBe(false);
  expect(isErasable({ ...entry, team: undefined })).toBe(true);
  expect(isErasable({ ...entry, team: undefined, deletedOn: null })).toBe(false);
});
