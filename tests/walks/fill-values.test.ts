// Is what is filled in in the list of a batch stored in the vault like an edit, and does the batch ask for it no more?
import { expect, it } from 'vitest';
import { clientHandlers } from '../../lib/app/clients/handlers';
import { ruleHandlers } from '../../lib/app/rules/handlers';
import type { Client } from '../../lib/filing/client/client';
import type { Ask } from '../../lib/protocol/protocol';
import { commonProblems } from '../../lib/ui/options/precheck/problems';
import { type ValueItem, valueItems } from '../../lib/ui/options/precheck/values/value-items';
import {
  entryOf,
  fillValues,
  newStore,
  saveValues,
  typeValue,
  undoValues,
} from '../../lib/ui/options/precheck/values/values-store';
import { createTestApp } from '../lib/app/test-app';
import { sample } from '../lib/filing/sample-client';
import { askOf } from '../ui-preview/ask';

/** The sample with two domains of which nobody has said when they expire. */
function bare(id: string): Client {
  const client = sample();
  const services = client.services.slice(0, 1).map((service) => ({
    ...service,
    domains: [{ name: `${id}.cn` }, { name: `${id}.com` }],
  }));
  const filings = client.filings
    .slice(0, 1)
    .map((filing) => ({ ...filing, services: services.map((one) => one.id) }));
  return { ...client, id, services, filings, documents: [] };
}

async function batchOf(ids: readonly string[]) {
  const { app } = await createTestApp(ids.map(bare));
  const ask: Ask = askOf({
    'clients.read': async (asked) => clientHandlers['clients.read'](app, asked),
    'clients.save': async (asked) => clientHandlers['clients.save'](app, asked),
  });
  const problem = async () => {
    const rows = await ruleHandlers['rules.batch'](app, { clients: ids, asOf: app.today() });
    return commonProblems(rows).find(({ id }) => id === 'domain.monthsToExpiry');
  };
  const renewed: string[] = [];
  const store = newStore();
  store.actions = {
    ...{ ask, changed: () => {}, token: () => crypto.randomUUID() },
    renew: (clients) => renewed.push(...clients),
  };
  const first = await problem();
  if (!first) throw new Error('the batch asks when the domains expire');
  const expires = async (id: string) => {
    const read = await app.vault.readClientWithoutFiles(id);
    return read.ok ? read.client.services[0]?.domains.map((domain) => domain.expires ?? null) : null;
  };
  return { app, store, problem, renewed, items: valueItems(first), expires };
}

it('stores both domains of each client one after the other, and no filing asks for them any more', async () => {
  const { store, items, problem, renewed, expires } = await batchOf(['one', 'two']);
  expect(items.map(({ key }) => key)).toEqual(
    ['one', 'two'].flatMap((id) => [0, 1].map((at) => `${id} services[0].domains[${at}].expires`)),
  );
  fillValues(
    store,
    items.map((item, at) => [item, `2028-01-0${at + 1}`] as const),
  );
  await saveValues(store, items);
  expect([await expires('one'), await expires('two')]).toEqual([
    ['2028-01-01', '2028-01-02'],
    ['2028-01-03', '2028-01-04'],
  ]);
  expect(renewed).toEqual(['one', 'two']);
  expect(await problem()).toBeUndefined();
  await undoValues(store, items);
  expect(await expires('one')).toEqual([null, null]);
  expect((await problem())?.count).toBe(2);
});

it('replaces nothing that was typed elsewhere meanwhile, keeps what is typed here, and keeps both where they differ in place', async () => {
  const { app, store, items, expires } = await batchOf(['one']);
  const [first, second] = items as [ValueItem, ValueItem];
  typeValue(store, second, '2028-02-02');
  await saveValues(store, [second]);
  const read = await app.vault.readClientWithoutFiles('one');
  if (!read.ok) throw new Error('the client is there');
  const services = read.client.services.map((service) => ({
    ...service,
    domains: service.domains.map((domain, at) => (at === 0 ? { ...domain, expires: '2027-07-07' } : domain)),
  }));
  await app.vault.saveClient({ ...read.client, services }, read.rev, crypto.randomUUID());
  typeValue(store, second, '2029-02-02');
  await saveValues(store, [second]);
  expect(await expires('one')).toEqual(['2027-07-07', '2029-02-02']);
  const again = await app.vault.readClientWithoutFiles('one');
  if (!again.ok) throw new Error('the client is there');
  store.clients.set('one', { client: bare('one'), rev: 1 }); // as it was read when the list was opened
  typeValue(store, first, '2030-03-03');
  await saveValues(store, [first]);
  expect(entryOf(store, first)).toMatchObject({ trouble: 'conflict', typed: { value: '2030-03-03' } });
  expect(await expires('one')).toEqual(['2027-07-07', '2029-02-02']);
  await saveValues(store, [first]);
  expect(await expires('one')).toEqual(['2030-03-03', '2029-02-02']);
});
