// Is the right client proposed by what the page shows, and nobody by mere similarity?
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { listClients } from '../../../../lib/app/clients/list';
import { bindTab } from '../../../../lib/app/tab/bind';
import { noteRecent, pinClient, proposedFor } from '../../../../lib/app/tab/propose';
import { Client } from '../../../../lib/filing/client/client';
import type { Evidence, Field, PageReading } from '../../../../lib/page/model';
import { memorySession } from '../../vault/test-vault';
import { createTestApp, type TestApp } from '../test-app';

const read = (sample: string) =>
  Client.parse(JSON.parse(readFileSync(`public/samples/${sample}.json`, 'utf8')));
const company = read('zhejiang-company');
const person = read('guangdong-person');
const domain = company.services.flatMap(({ domains }) => domains)[0]?.name ?? '';
let test: TestApp;
beforeEach(async () => {
  test = await createTestApp([company, person]);
});

const evidence = (kind: Evidence['kind'], text: string): Evidence => ({ kind, text, where: 'header' });
/** Only what is looked at here; the rest of a reading says nothing of who it is about. */
const page = (said: readonly Evidence[], typed: readonly string[] = []) =>
  ({
    evidence: said,
    fields: typed.map((text) => ({ value: [text] }) as unknown as Field),
  }) as unknown as PageReading;

async function proposed(reading: PageReading | null) {
  const found = await proposedFor(test.app, await listClients(test.app, ''), reading);
  return found.map(({ client, why }) => [client.id, why]);
}

describe('a client is proposed', () => {
  it.each([
    ['name', company.entity.name],
    ['number', company.entity.certNumber.toLowerCase()],
    ['domain', `https://www.${domain}/`],
  ] as const)('by its %s, beside the fields as in them', async (kind, text) => {
    expect(await proposed(page([evidence(kind, text)]))).toEqual([[company.id, kind]]);
    expect(await proposed(page([], [text]))).toEqual([[company.id, kind]]);
  });

  it('by the last choice, after what the page shows', async () => {
    await noteRecent(test.app, company.id);
    await noteRecent(test.app, person.id);
    expect(await proposed(null)).toEqual([
      [person.id, 'recent'],
      [company.id, 'recent'],
    ]);
    expect((await proposed(page([evidence('name', company.entity.name)])))[0]).toEqual([company.id, 'name']);
  });
});

it('A client of whom everything is sent is not proposed by the last choice, one with another draft is', async () => {
  const [first] = company.filings;
  if (!first) throw new Error('the sample has a filing');
  const sent = { ...first, state: 'submitted' as const };
  const rest = { ...first, id: 'rest', state: 'draft' as const };
  test = await createTestApp([
    { ...company, id: 'sent', filings: [sent] },
    { ...company, id: 'half', filings: [sent, rest] },
    { ...person, id: 'none', filings: [] },
  ]);
  for (const id of ['sent', 'half', 'none']) await noteRecent(test.app, id);
  expect((await proposed(null)).map(([id]) => id)).toEqual(['none', 'half']);
  expect((await proposed(page([evidence('name', company.entity.name)]))).map(([id]) => id)).toContain('sent');
});

describe('a pinned client', () => {
  it('comes after what the page shows and before the last choice, once', async () => {
    await noteRecent(test.app, company.id);
    await pinClient(test.app, { clientId: person.id, isPinned: true });
    await pinClient(test.app, { clientId: company.id, isPinned: true });
    expect(await proposed(null)).toEqual([
      [person.id, 'pinned'],
      [company.id, 'pinned'],
    ]);
    expect((await proposed(page([evidence('name', company.entity.name)])))[0]).toEqual([company.id, 'name']);
  });

  it('stays pinned until it is unpinned, and is no longer proposed once it is deleted', async () => {
    await pinClient(test.app, { clientId: person.id, isPinned: true });
    await pinClient(test.app, { clientId: 'gone', isPinned: true });
    expect(await proposed(null)).toEqual([[person.id, 'pinned']]);
    await pinClient(test.app, { clientId: person.id, isPinned: false });
    expect(await proposed(null)).toEqual([]);
  });
});

describe('of fifteen clients', () => {
  const many = Array.from({ length: 15 }, (_, at) => ({
    ...{ ...company, id: `c${at}`, services: [], filings: [], documents: [] },
    entity: { ...company.entity, name: `杭州样例${at}号贸易有限公司` },
  }));
  const chosen = async (...ids: string[]) => {
    for (const [tabId, id] of ids.entries()) await bindTab(test.app, tabId, id);
  };
  beforeEach(async () => {
    test = await createTestApp(many);
  });

  it('the last five that a tab was bound to come first, each once, also in the next session of the browser', async () => {
    await chosen('c3', 'c9', 'c3', 'c14', 'c0', 'c7', 'c9', 'c2');
    const last = ['c2', 'c9', 'c7', 'c0', 'c14'].map((id) => [id, 'recent']);
    expect(await proposed(null)).toEqual(last);
    const later = { ...test.app, sessions: memorySession() };
    const again = await proposedFor(later, await listClients(later, ''), null);
    expect(again.map(({ client }) => client.id)).toEqual(last.map(([id]) => id));
  });

  it('eight pinned ones leave room for those chosen last', async () => {
    for (let at = 0; at < 8; at += 1) await pinClient(test.app, { clientId: `c${at}`, isPinned: true });
    await chosen('c9', 'c10', 'c11', 'c12', 'c1');
    const found = await proposed(null);
    expect(found.filter(([, why]) => why === 'pinned')).toHaveLength(8);
    expect(found.slice(8)).toEqual([
      ['c12', 'recent'],
      ['c11', 'recent'],
      ['c10', 'recent'],
    ]);
  });
});

describe('nobody is proposed', () => {
  it.each([
    ['part of a name', company.entity.name.slice(0, -1)],
    ['a name with one character more', `${company.entity.name}二`],
    ['a masked number', `${company.entity.certNumber.slice(0, 4)}****${company.entity.certNumber.slice(-4)}`],
    ['a domain above', domain.split('.').slice(-1).join('.')],
    ['nothing', ''],
  ])('by %s', async (_, text) => {
    expect(await proposed(page([evidence('name', text)], [text]))).toEqual([]);
  });
});
