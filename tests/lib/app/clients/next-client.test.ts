// Is the client proposed next whose draft at the same provider is nearest to its submission?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nextClient } from '../../../../lib/app/clients/next-client';
import { Client } from '../../../../lib/filing/client/client';
import { createTestApp } from '../test-app';

const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const [filing] = sample.filings;
if (!filing) throw new Error('the sample has a filing');

const having = (id: string, name: string, over: Partial<Client> = {}): Client => ({
  ...sample,
  id,
  entity: { ...sample.entity, name },
  ...over,
});
const at = { clientId: sample.id, provider: filing.provider };

it('is the one with the least left to do, and never the client itself', async () => {
  const bare = having('bare', '杭州甲有限公司', { documents: [] });
  const { app } = await createTestApp([sample, bare, having('whole', '杭州乙有限公司')]);
  const { others, next } = await nextClient(app, at);
  expect(others).toBe(2);
  expect(next?.id).toBe('whole');
  expect((await nextClient(app, { ...at, clientId: 'whole' })).next?.id).toBe(sample.id);
});

it('is nobody who files elsewhere or whose filing went off, and nobody where there is one client', async () => {
  const gone = having('gone', '杭州丙有限公司', {
    filings: [{ ...filing, state: 'submitted', moves: [{ to: 'submitted', on: '2026-11-20' }] }],
  });
  const elsewhere = having('elsewhere', '杭州丁有限公司', { filings: [{ ...filing, provider: 'tencent' }] });
  const { app } = await createTestApp([sample, gone, elsewhere]);
  expect(await nextClient(app, at)).toEqual({ others: 2, next: null });
  const { app: alone } = await createTestApp([sample]);
  expect(await nextClient(alone, at)).toEqual({ others: 0, next: null });
});
