// Does a finding say which service and which platform it concerns?
import { expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { filingReport } from '../../../../lib/filing/report/combine';
import { mergeFindings } from '../../../../lib/filing/report/concerned';
import { concernedText, withConcerned } from '../../../../lib/filing/report/concerned-text';
import type { Finding } from '../../../../lib/filing/report/report';
import { shownFindings } from '../../../../lib/filing/report/shown-findings';
import { AS_OF, app, company } from '../../../refusals/clients';
import { order, service } from '../../../refusals/pair';
import { book } from '../../../rulebook';

const failingAt = (client: Client, field: string): readonly Finding[] =>
  shownFindings(filingReport(book, client, order(client), AS_OF).findings, [])
    .map(({ finding }) => finding)
    .filter(
      ({ state, target, severity }) => state === 'fails' && severity !== 'info' && target.field === field,
    );

/** The name of what a finding concerns; undefined where it names nothing. */
const named = ({ concerns }: Finding) => concerns && concernedText(concerns);

function withApps(change: (apps: Client['services'][number]['apps']) => void): Client {
  const client = app();
  change(service(client).apps);
  return client;
}

it('a package name that lacks on one platform names the platform, and not the value of the other one', () => {
  const client = withApps(([, ios]) => Object.assign(ios ?? {}, { packageName: '' }));
  const found = failingAt(client, 'app.packageName');
  expect(found.map((one) => [one.rule, named(one)?.zh, one.text])).toEqual([
    ['nat-app-package', '云帆工作台 · 苹果', undefined],
  ]);
});

it('a signature that is too short is one card with the sources of both rules', () => {
  const client = withApps(([android]) => Object.assign(android ?? {}, { signature: 'ABCD' }));
  const found = failingAt(client, 'app.signature');
  expect(found.map((one) => named(one)?.en)).toEqual(['云帆工作台 · Android']);
  expect(new Set(found[0]?.cites.map(({ source }) => source)).size).toBeGreaterThan(1);
});

it('what lacks on both platforms is told once with both', () => {
  const client = withApps((apps) => {
    for (const one of apps) Object.assign(one, { publicKey: '' });
  });
  const [found, ...others] = failingAt(client, 'app.publicKey');
  expect(others).toEqual([]);
  expect(found && withConcerned(found)).toEqual({
    zh: '云帆工作台 · 安卓、苹果：APP特征信息缺公钥',
    en: '云帆工作台 · Android, iOS: The app lacks its public key',
  });
});

it('two package names that are malformed in their own ways are two findings', () => {
  const client = withApps(([android, ios]) => {
    Object.assign(android ?? {}, { packageName: '云帆.com' });
    Object.assign(ios ?? {}, { packageName: 'yunfan' });
  });
  expect(failingAt(client, 'app.packageName').map((one) => [named(one)?.zh, one.text])).toEqual([
    ['云帆工作台 · 安卓', '云帆.com'],
    ['云帆工作台 · 苹果', 'yunfan'],
  ]);
});

function twoSites(): Client {
  const client = company();
  const site = service(client);
  const second = { ...structuredClone(site), id: 'second', name: '云帆产品' };
  client.services = [site, second];
  order(client).services = [site.id, second.id];
  return client;
}

it('a missing access method names its service where the filing has two', () => {
  const client = twoSites();
  Object.assign(service(client, 1).access, { method: null });
  expect(failingAt(client, 'access.method').map((one) => named(one)?.zh)).toEqual(['云帆产品']);
});

it('names no service where the filing has one', () => {
  const client = company();
  Object.assign(service(client).access, { method: null });
  expect(failingAt(client, 'access.method').map(named)).toEqual([undefined]);
});

it('one fault of two services is one finding that names both; what is only asked of one of them is not asked beside it', () => {
  const client = twoSites();
  for (const at of [0, 1]) Object.assign(service(client, at).access, { method: null });
  const names = client.services.map(({ name }) => name).join('、');
  const found = failingAt(client, 'access.method');
  expect(found.map((one) => named(one)?.zh)).toEqual([names]);
  const asked = found.map((one) => ({ ...one, state: 'ask' as const }));
  expect(mergeFindings([...asked, ...found]).map(({ state }) => state)).toEqual(['fails']);
});
