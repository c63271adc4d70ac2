// Does the row of a client show its most urgent filing, and what is due next for that filing?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pointsOf, standingOf } from '../../../../lib/app/clients/standing';
import { Client } from '../../../../lib/filing/client/client';
import { createTestApp, type TestApp } from '../test-app';

const client = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const filing = client.filings[0];
if (!filing) throw new Error('the sample has a filing');
let test: TestApp;

async function standing(filings: Client['filings']) {
  test = await createTestApp([{ ...client, filings }]);
  const [one] = await standingOf(test.app, [client.id]);
  return one;
}

describe('how a client stands', () => {
  it('is the result of the rules for its draft', async () => {
    const found = await standing([{ ...filing, state: 'draft' }]);
    expect(found).toMatchObject({ id: client.id, state: 'draft', provider: filing.provider });
    expect(found?.verdict?.status).toBe('blocked');
    expect(found?.verdict).toMatchObject({ fails: 0, documents: 1 });
  });

  it('is its most urgent filing, without a result once it was submitted', async () => {
    const found = await standing([
      { ...filing, id: 'done', state: 'approved' },
      { ...filing, id: 'sms', state: 'sms', smsSentAt: '2026-11-24T07:00:00Z' },
      { ...filing, id: 'draft', state: 'draft' },
    ]);
    expect(found).toMatchObject({ filings: 3, state: 'sms', verdict: null });
    expect(found?.next).toMatchObject({ kind: 'sms', at: Date.parse('2026-11-25T07:00:00Z') });
  });

  it('stays approved when a page of another provider begins a further draft, and names that draft beside it', async () => {
    const approved = { ...filing, id: 'done', state: 'approved' as const };
    const further = {
      ...filing,
      id: 'draft-baidu',
      provider: 'baidu', // where the sample has no server
      state: 'draft' as const,
      answers: [],
    };
    const found = await standing([approved, further]);
    expect(found).toMatchObject({
      state: 'approved',
      provider: filing.provider,
      verdict: null,
      furtherDraft: 'baidu',
    });
    expect(await pointsOf(test.app, { id: client.id })).toEqual([]);
    const change = await standing([approved, { ...further, intent: 'change-data' }]);
    expect(change).toMatchObject({ state: 'draft', provider: 'baidu' });
    expect(change).not.toHaveProperty('furtherDraft');
    const meant = await standing([approved, { ...further, provider: 'huawei' }]); // the sample has a server there
    expect(meant).toMatchObject({ state: 'draft', provider: 'huawei' });
    const sent = await standing([approved, { ...further, state: 'submitted' }]);
    expect(sent).toMatchObject({ state: 'submitted', provider: 'baidu' });
  });

  it('counts as many points as are listed, each fault with its place, for the service that it is about', async () => {
    const [service] = client.services;
    if (!service) throw new Error('the sample has a service');
    const [domain] = service.domains;
    const other = { ...service, id: 'second', domains: domain ? [{ ...domain, name: 'www.second.cn' }] : [] };
    test = await createTestApp([
      {
        ...client,
        documents: [],
        services: [service, other],
        filings: [{ ...filing, services: [service.id, 'second'], answers: [], state: 'draft' }],
      },
    ]);
    const [row] = await standingOf(test.app, [client.id]);
    const points = await pointsOf(test.app, { id: client.id });
    const count = (kind: string) => points.filter((one) => one.kind === kind).length;
    expect(row?.verdict?.fails).toBeGreaterThan(1);
    expect(row?.verdict).toMatchObject({
      fails: count('fault'),
      asks: count('question'),
      documents: count('document'),
    });
    const places = points.filter(({ kind }) => kind === 'fault').map(({ place }) => place);
    expect(places.some((place) => place?.startsWith('services[1]'))).toBe(true);
    expect(places).not.toContain(null);
    expect(await pointsOf(test.app, { id: 'nobody' })).toEqual([]);
  });

  it('leaves out clients that no longer exist', async () => {
    await standing([]);
    expect(await standingOf(test.app, ['nobody'])).toEqual([]);
  });
});
