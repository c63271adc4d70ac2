// Does a service with a provider have a filing before anyone began one?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Client, Filing } from '../../../../lib/filing/client/client';
import { approvedBefore, withDraftFilings } from '../../../../lib/filing/client/draft-filings';
import { parseClient } from '../../../../lib/filing/client/parse-client';
import { batchRows } from '../../../../lib/filing/report/batch';
import { book } from '../../../rulebook';
import { ordinaryClients } from '../ordinary-clients';
import { withSmallFiles } from '../sample-client';

const bare = (): Client => ({ ...withSmallFiles(), filings: [] });
const filingsOf = (client: Client) =>
  withDraftFilings(client).filings.map(({ provider, services, state }) => [provider, services, state]);

describe('approvedBefore', () => {
  const filed = (filings: Partial<Filing>[]): Client => ({
    ...bare(),
    services: bare().services.map(({ otherAccess: _, ...service }) => service),
    filings: filings.map((one, at) => ({
      ...{ id: `f${at}`, provider: 'aliyun', intent: 'open-or-host', services: ['site'], answers: [] },
      ...{ state: 'approved', ...one },
    })),
  });
  const ofLast = (client: Client) => {
    const draft = client.filings.at(-1);
    return draft && approvedBefore(client, draft);
  };

  it('names the providers of a draft that would only add one', () => {
    expect(ofLast(filed([{}, { state: 'draft', provider: 'huawei' }]))).toEqual(['aliyun']);
  });

  it.each<[string, Partial<Filing>[]]>([
    ['nothing was approved', [{ state: 'submitted' }, { state: 'draft', provider: 'huawei' }]],
    ['another service is in it', [{}, { state: 'draft', provider: 'huawei', services: ['site', 'docs'] }]],
    ['it changes what is filed', [{}, { state: 'draft', intent: 'change-data' }]],
    ['what was approved was the end of it', [{ intent: 'stop-everything' }, { state: 'draft' }]],
    ['it was sent', [{}, { state: 'submitted', provider: 'huawei' }]],
  ])('names none where %s', (_, filings) => {
    expect(ofLast(filed(filings))).toEqual([]);
  });

  const opened: Partial<Filing> = { state: 'draft', provider: 'huawei' };
  const withServerAt = (provider: string): Client => {
    const client = filed([{}, opened]);
    const withServer = (service: Client['services'][number]) => ({ ...service, otherAccess: [{ provider }] });
    return { ...client, services: client.services.map(withServer) };
  };

  it('names none of a draft that is meant: a server is noted for it, or it carries a mark of its own', () => {
    expect(ofLast(withServerAt('huawei'))).toEqual([]);
    const marks: Partial<Filing>[] = [
      { note: '第二台服务器' },
      { orderNumber: '20260001' },
      {
        moves: [
          { to: 'submitted', on: '2026-11-01' },
          { to: 'draft', on: '2026-11-02' },
        ],
      },
    ];
    for (const mark of marks) expect(ofLast(filed([{}, { ...opened, ...mark }]))).toEqual([]);
  });

  it('still names them where the server is noted for the approved filing, or for a third provider', () => {
    expect(ofLast(withServerAt('tencent'))).toEqual(['aliyun']);
    expect(ofLast(filed([{}, { state: 'draft' }]))).toEqual(['aliyun']); // again where it was approved
    const answer = { fact: 'resource.valid', value: true, on: '2026-11-01' };
    expect(ofLast(filed([{}, { ...opened, answers: [answer] }]))).toEqual(['aliyun']);
  });
});

describe('withDraftFilings', () => {
  it('begins one draft for the services of each provider', () => {
    const client = bare();
    const [first, second] = client.services;
    if (!first || !second) throw new Error('the sample has two services');
    const moved = { ...second, access: { ...second.access, provider: 'huawei' } };
    expect(filingsOf(client)).toEqual([['aliyun', ['site', 'docs'], 'draft']]);
    expect(filingsOf({ ...client, services: [first, moved] })).toEqual([
      ['aliyun', ['site'], 'draft'],
      ['huawei', ['docs'], 'draft'],
    ]);
  });

  it('begins none for what is filed, in a filing, or at no known provider', () => {
    const client = bare();
    const services = client.services.map((one) => ({ ...one, icpNumber: '浙ICP备20260001号-1' }));
    expect(filingsOf({ ...client, services })).toEqual([]);
    const drafted = withDraftFilings(client);
    expect(withDraftFilings(drafted)).toBe(drafted);
    const nowhere = client.services.map((one) => ({ ...one, access: { ...one.access, provider: null } }));
    expect(filingsOf({ ...client, services: nowhere })).toEqual([]);
  });

  it('gives a client file that can be stored, whatever the provider is called', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
          .filter((text) => text.trim() !== '' && text.trim().length <= 40),
        (provider) => {
          const client = bare();
          const services = client.services.map((one) => ({
            ...one,
            access: { ...one.access, provider: provider.trim() },
          }));
          const drafted = withDraftFilings({ ...client, services });
          const parsed = parseClient(JSON.stringify(drafted), '2026-11-26');
          expect(parsed.ok).toBe(true);
          expect(new Set(drafted.filings.map(({ id }) => id)).size).toBe(drafted.filings.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('lets 62 imported clients be pre-checked, none of them without a filing', () => {
    const clients = ordinaryClients([...book.provinces.values()].map(({ code }) => code));
    const rows = clients.flatMap(({ client }) =>
      batchRows(book, withDraftFilings({ ...client, filings: [] }), '2026-11-26'),
    );
    expect(rows).toHaveLength(62);
    expect(rows.filter(({ status }) => status === 'no-filing')).toEqual([]);
  });
});
