// Does the number of an approved filing settle what was said before it of the client's other filings?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noteNumber } from '../../../../lib/app/filings/given';
import { Client, type Filing } from '../../../../lib/filing/client/client';
import { filingReport } from '../../../../lib/filing/report/combine';
import { book } from '../../../rulebook';
import { createTestApp } from '../test-app';

const sample = Client.parse(JSON.parse(readFileSync('public/samples/zhejiang-company.json', 'utf8')));
const [first] = sample.filings;
if (!first) throw new Error('the sample has a filing');
const NUMBER = '浙ICP备12345678号-1';
const OF_RECORD = /number-told|first-no-record/u;
const DAY = '2026-12-02';

/** The client after the first of two filings was approved and its number stored; the other one as given. */
async function approved(other: Partial<Filing>, sent: Partial<Filing> = {}): Promise<Client> {
  const filings: Filing[] = [
    { ...first, services: ['site'], state: 'approved', ...sent } as Filing,
    { ...first, id: 'second', services: ['docs'], ...other } as Filing,
  ];
  const { app } = await createTestApp([{ ...sample, id: 'c1', filings }]);
  const asked = { clientId: 'c1', filingId: first?.id ?? '', service: 'site', number: NUMBER };
  expect(await noteNumber(app, asked)).toEqual({ ok: true });
  const read = await app.vault.readClient('c1');
  if (!read.ok) throw new Error('the client is there');
  return read.client;
}

const second = (client: Client) => client.filings.find(({ id }) => id === 'second') as Filing;
const said = (client: Client, fact: string) =>
  second(client).answers.find((answer) => answer.fact === fact)?.value;
const report = (client: Client) => filingReport(book, client, second(client), DAY);
const refusing = (client: Client) =>
  report(client).findings.flatMap(({ rule, state, severity }) =>
    state === 'fails' && severity === 'block' ? [rule] : [],
  );

describe('Another filing of the client, once the entity has its number', () => {
  it('at the same provider adds a service, with nothing to be corrected and nothing asked of it', async () => {
    const client = await approved({});
    expect(said(client, 'subjectRecord')).toBeUndefined();
    expect(report(client).decision.row).toBe('add-same');
    expect(report(client).questions.map(({ fact }) => fact)).not.toContain('subjectRecord');
    expect(refusing(client).filter((rule) => OF_RECORD.test(rule))).toEqual([]);
  });

  it('at another provider is asked where the entity is on file', async () => {
    const client = await approved({ provider: 'tencent' });
    expect(report(client).questions.map(({ fact }) => fact)).toContain('subjectRecord');
    expect(refusing(client).filter((rule) => OF_RECORD.test(rule))).toEqual([]);
  });

  it('keeps what was said of itself, and its answers where it was sent', async () => {
    expect(said(await approved({}), 'serviceRecord')).toBe('none');
    expect(said(await approved({ state: 'submitted' }), 'subjectRecord')).toBe('none');
  });

  it('is asked where something at the provider was ended', async () => {
    const client = await approved({ provider: 'aliyun' }, { intent: 'stop-using-provider' });
    expect(report(client).decision.row).not.toBe('add-same');
  });
});

it('A number that stands beside a later "not on file" is one fault, told once', async () => {
  const client = await approved({});
  const denied = { fact: 'subjectRecord', value: 'none', on: DAY };
  const again = { ...second(client), answers: [...second(client).answers, denied] };
  const both = { ...client, filings: [client.filings[0] as Filing, again] };
  const found = refusing(both).filter((rule) => OF_RECORD.test(rule));
  expect(found).toEqual(['nat-number-told']); // it says what contradicts what, and takes the answer back
});
