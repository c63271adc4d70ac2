// Does a rule pack change answers only after it is accepted, and only for the clients that were named?
import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { handleSurfaceMessage } from '../../../../lib/app/router';
import { ruleHandlers } from '../../../../lib/app/rules/handlers';
import type { Client } from '../../../../lib/filing/client/client';
import { countsIn } from '../../../../lib/filing/report/counts';
import type { SigningKey } from '../../../../lib/filing/rulebook-pack/format';
import { opaqueId } from '../../../../lib/vault/clients/client-record';
import { contentsOf, publicHalf, signedPack } from '../../../../scripts/rules/pack';
import { withSmallFiles } from '../../filing/sample-client';
import { edit } from '../../vault/damage';
import { createTestApp } from '../test-app';

const DAY = '2026-11-24';
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key: SigningKey = { id: 'test-key', publicKey: publicHalf(privateKey), until: null };
const ZHEJIANG = 'provinces/zhejiang.json';

/** A pack whose table of 浙江 asks for more months. */
function pack(): string {
  const contents = contentsOf(2, DAY);
  const text = JSON.stringify(contents.files[ZHEJIANG]).replace(
    /("domain-months-more-than":\[)([^\]]*)\]/,
    '$1$2,{"value":36,"from":"2026-11-01","source":"hw","sourceDate":"2026-10-01"}]',
  );
  const files = { ...contents.files, [ZHEJIANG]: JSON.parse(text) };
  return signedPack({ ...contents, files }, key.id, privateKey);
}

const here: Client = withSmallFiles();
const elsewhere: Client = {
  ...here,
  id: '00000000-0000-4000-8000-00000000000b',
  entity: { ...here.entity, region: { code: '440106', names: ['广东省', '广州市', '天河区'] } },
};

it('names the clients whose reports change, uses the pack from then on, and can go back', async () => {
  const { app } = await createTestApp([here, elsewhere], [key]);
  const text = pack();
  const ask = (type: string, data: object) => handleSurfaceMessage(app, { type, data } as never);
  const changed = () =>
    ask('rules.pack-clients', { version: 2, clients: [here.id, elsewhere.id], asOf: DAY });
  const reports = () => ask('rules.batch', { clients: [here.id], asOf: DAY });
  const before = app.rulebook();
  const first = await reports();

  expect(await changed()).toBeNull();
  expect(await ask('rules.pack-look', { text })).toBeNull();
  expect(await changed()).toMatchObject([{ client: here.id, name: here.entity.name }]);
  expect([app.rulebook(), await reports()]).toEqual([before, first]);

  expect(await ask('rules.pack-take', { text })).toBeNull();
  expect(await ask('rules.in-use', {})).toMatchObject({ version: 2, back: 1 });
  expect(await ask('rules.pack', {})).toBe(text);
  expect(await reports()).not.toEqual(first);

  expect(await ask('rules.pack-back', {})).toMatchObject({ version: 1, pack: null });
  expect(await reports()).toEqual(first);
});

it('has the packaged rulebook again after everything was deleted', async () => {
  const { app, settings } = await createTestApp([here], [key]);
  const browser = { ...app.browser, clearStores: () => settings.remove('rulebook-packs') };
  await handleSurfaceMessage(app, { type: 'rules.pack-take', data: { text: pack() } });
  await handleSurfaceMessage({ ...app, browser }, { type: 'vault.delete-everything', data: {} });
  expect(await app.rulebooks.state()).toMatchObject({ version: 1, pack: null });
});

it('answers as a value, not as an error of the message, why a pack is refused', async () => {
  const { app } = await createTestApp([here]);
  const answer = await handleSurfaceMessage(app, { type: 'rules.pack-take', data: { text: pack() } });
  expect(answer).toEqual({
    zh: expect.any(String),
    en: expect.stringMatching(/is none of the trusted ones$/),
  });
});

it('counts an opened filing with the same numbers as its row', async () => {
  const filings = here.filings.map((one) => ({ ...one, answers: one.answers.slice(0, 4) }));
  const { app } = await createTestApp([{ ...here, filings }]);
  const rows = await ruleHandlers['rules.batch'](app, { clients: [here.id], asOf: DAY });
  expect(rows.length).toBeGreaterThan(0);
  for (const { filing, service, counts, status } of rows) {
    if (filing === null) throw new Error('a row of a filing');
    const at = { client: here.id, filing, service, asOf: DAY };
    const report = await ruleHandlers['rules.report'](app, at);
    if (!report) throw new Error('the filing is there');
    expect(countsIn(report, report.asked ?? [])).toEqual(counts);
    expect(report.status).toBe(status);
  }
});

it('names beside the report of a filing the documents for which a letter can be made', async () => {
  const { app } = await createTestApp([elsewhere]);
  const at = { client: elsewhere.id, filing: elsewhere.filings[0]?.id ?? '', service: null, asOf: DAY };
  const { papers = [], officialForms = [] } = (await ruleHandlers['rules.report'](app, at)) ?? {};
  expect(papers).toContain('guangdong-commitment');
  expect(officialForms.filter((one) => !papers.includes(one))).toEqual([]);
});

it('names in a row the earlier of the days of the filing and the client', async () => {
  const [filing] = here.filings;
  if (!filing) throw new Error('the sample has a filing');
  const sent = {
    ...here,
    entity: { ...here.entity, certValidUntil: '2026-12-24' },
    filings: [{ ...filing, state: 'sms' as const, smsSentAt: '2026-11-24T08:00:00+08:00' }],
  };
  const { app } = await createTestApp([sent]);
  const [row] = await ruleHandlers['rules.batch'](app, { clients: [here.id], asOf: DAY });
  expect(row?.listed).toMatchObject({ state: 'sms', next: { day: '2026-11-25', why: 'sms' } });
  const { app: later } = await createTestApp([{ ...sent, filings: [filing] }]);
  const [draft] = await ruleHandlers['rules.batch'](later, { clients: [here.id], asOf: DAY });
  expect(draft?.listed?.next).toEqual({ day: '2026-12-24', why: 'certificate' });
});

it('names a client that cannot be read in the pre-check of many and in the list, by the name that the list has for it', async () => {
  const made = await createTestApp([here, elsewhere]);
  const record = await made.app.vault.read(({ keys }) => opaqueId(keys, here.id));
  await edit(made.database, (db) => db.delete('records', record));
  const clients = [here.id, elsewhere.id];
  const rows = await ruleHandlers['rules.batch'](made.app, { clients, asOf: DAY });
  expect(rows[0]).toMatchObject({ client: here.id, name: here.entity.name, status: 'unreadable' });
  expect(new Set(rows.slice(1).map(({ client }) => client))).toEqual(new Set([elsewhere.id]));
  expect(await handleSurfaceMessage(made.app, { type: 'filings.list', data: { from: 0 } })).toMatchObject({
    unread: [here.entity.name],
  });
  const standings = await handleSurfaceMessage(made.app, {
    type: 'clients.standing',
    data: { ids: clients },
  });
  expect(standings).toMatchObject([{ id: elsewhere.id }, { id: here.id, isUnreadable: true }]);
});
