// Is what a provider calls its server written at that provider only, and noted beside that of another?
import { describe, expect, it } from 'vitest';
import { conflictViews } from '../../../../lib/app/clients/save';
import { mergeClient } from '../../../../lib/exchange/import/merge-client';
import { type PageItem, takeInto } from '../../../../lib/filing/client/adopt-values';
import { canonicalJson } from '../../../../lib/filing/client/canonical-json';
import type { Client } from '../../../../lib/filing/client/client';
import { changesBetween } from '../../../../lib/filing/client/client-changes';
import { withDraftMoved, withFilingAt } from '../../../../lib/filing/client/draft-filings';
import { mergeClients } from '../../../../lib/filing/client/merge-clients';
import { completenessOf } from '../../../../lib/filing/client/needed';
import { parseClient } from '../../../../lib/filing/client/parse-client';
import { placeOf } from '../../../../lib/filing/client/place-of';
import { precheckInput } from '../../../../lib/filing/facts/facts';
import { placesForField } from '../../../../lib/filing/report/places-to-fill';
import { refusalPlaces } from '../../../../lib/filing/report/refusal-places';
import { book } from '../../../rulebook';
import {
  ALIYUN,
  AT_ALIYUN,
  AT_TENCENT,
  alone,
  both,
  clientWith,
  filingAt,
  suzhou,
  TENCENT,
  TODAY,
  writtenAt,
} from '../two-servers';

describe('what is written of a server', () => {
  it('is nothing at a provider for which none is noted', () => {
    expect(writtenAt(alone(), 'tencent')).toEqual({});
    expect(writtenAt(alone(), 'aliyun')).toEqual(ALIYUN);
  });

  it('is at each provider what is noted for it', () => {
    expect(writtenAt(both(), 'tencent')).toEqual(TENCENT);
    expect(writtenAt(both(), 'aliyun')).toEqual(ALIYUN);
    expect(writtenAt(both(), 'huawei')).toEqual({});
  });

  it.each([undefined, null, 'other'])('is the same everywhere where no provider is named: %s', (provider) => {
    const client = clientWith({ access: { ...AT_ALIYUN, provider } });
    expect(writtenAt(client, 'tencent')).toEqual(ALIYUN);
    const noted = clientWith({ access: { ...AT_ALIYUN, provider }, otherAccess: [AT_TENCENT] });
    expect(writtenAt(noted, 'tencent')).toEqual(TENCENT);
  });

  it('is that on file where the filing names no provider', () => {
    expect(writtenAt(both(), 'other')).toEqual(ALIYUN);
  });
});

describe('what is taken from a page', () => {
  const options = { regionOf: () => suzhou, newId: () => 'taken-1' };
  const items: readonly PageItem[] = [
    { fieldId: 'access.resource', service: 0, value: ['ins-practice01'] },
    { fieldId: 'access.ip', service: 0, value: ['203.0.113.77'] },
    { fieldId: 'access.method', service: 0, value: ['virtual-host'] },
    { fieldId: 'access.location', service: 0, value: suzhou.names },
  ];

  it('is noted for the provider of the page, and leaves what another gave as it is', () => {
    const taken = takeInto(alone(), filingAt('tencent'), items, options);
    expect(writtenAt(taken, 'tencent')).toEqual(TENCENT);
    expect(writtenAt(taken, 'aliyun')).toEqual(ALIYUN);
    expect(parseClient(JSON.stringify(taken), TODAY).ok).toBe(true);
    const again = takeInto(
      taken,
      filingAt('tencent'),
      [{ ...items[0], value: ['ins-practice02'] } as PageItem],
      options,
    );
    expect(writtenAt(again, 'tencent')).toEqual({ ...TENCENT, 'access.resource': 'ins-practice02' });
    expect(again.services[0]?.access).toEqual(alone().services[0]?.access);
  });

  it('changes the server on file at its own provider, and where no provider is named', () => {
    const own = takeInto(both(), filingAt('aliyun'), items, options).services[0];
    expect([own?.access.resource, own?.otherAccess]).toEqual([
      'ins-practice01',
      both().services[0]?.otherAccess,
    ]);
    const open = takeInto(clientWith({ access: {} }), filingAt('tencent'), items, options).services[0];
    expect([open?.access.resource, open?.otherAccess]).toEqual(['ins-practice01', undefined]);
  });
});

describe('a draft that is moved to another provider', () => {
  it('takes the server noted there, and leaves that of the former noted for it', () => {
    const moved = withDraftMoved(both(), 'at-aliyun', 'tencent');
    expect(moved.services[0]?.access.provider).toBe('tencent');
    expect(writtenAt(moved, 'tencent')).toEqual(TENCENT);
    expect(writtenAt(moved, 'aliyun')).toEqual(ALIYUN);
    expect(parseClient(JSON.stringify(moved), TODAY).ok).toBe(true);
    const back = withDraftMoved({ ...moved, filings: [filingAt('tencent')] }, 'at-tencent', 'aliyun');
    expect(canonicalJson(back.services)).toBe(canonicalJson(both().services));
  });

  it('brings nothing along where none is noted', () => {
    const moved = withDraftMoved(alone(), 'at-aliyun', 'huawei');
    expect(writtenAt(moved, 'huawei')).toEqual({});
    expect(writtenAt(moved, 'aliyun')).toEqual(ALIYUN);
  });

  it('keeps a server that is at no named provider', () => {
    const open = clientWith({ access: { ...AT_ALIYUN, provider: null }, otherAccess: [AT_TENCENT] });
    expect(writtenAt(withFilingAt({ ...open, filings: [] }, 'huawei'), 'huawei')).toEqual(ALIYUN);
    expect(writtenAt(withFilingAt({ ...open, filings: [] }, 'tencent'), 'tencent')).toEqual(TENCENT);
  });
});

describe('two versions of a client', () => {
  it('each with a server at another provider become one with both', () => {
    const huawei = { provider: 'huawei', resource: 'ecs-practice-02' };
    const { client, conflicts } = mergeClients(
      alone(),
      both(),
      clientWith({ access: AT_ALIYUN, otherAccess: [huawei] }),
    );
    expect(conflicts).toEqual([]);
    expect(client.services[0]?.otherAccess?.map(({ provider }) => provider)).toEqual(['huawei', 'tencent']);
  });

  it('are asked about the part of one server that both changed', () => {
    const at = (resource: string) =>
      clientWith({ access: AT_ALIYUN, otherAccess: [{ ...AT_TENCENT, resource }] });
    const { conflicts } = mergeClients(both(), at('ins-mine01'), at('ins-theirs01'));
    expect(conflicts).toEqual([
      { place: 'services.site.otherAccess.tencent.resource', mine: 'ins-mine01', theirs: 'ins-theirs01' },
    ]);
    const place = (code: string, name: string) =>
      clientWith({
        access: AT_ALIYUN,
        otherAccess: [{ ...AT_TENCENT, location: { code, names: ['江苏省', name] } }],
      });
    const asked = mergeClients(both(), place('320100', '南京市'), place('320200', '无锡市')).conflicts;
    expect(asked.map((one) => one.place)).toEqual(['services.site.otherAccess.tencent.location']);
  });

  it('differ in parts that are named', () => {
    expect(changesBetween(alone(), both())).toMatchObject([
      { part: 'services.otherAccess', kind: 'added', of: expect.stringContaining('tencent') },
    ]);
  });
});

describe('a client file', () => {
  it('without servers at other providers is read and written as before', () => {
    const text = canonicalJson(alone());
    expect(text).not.toContain('otherAccess');
    const read = parseClient(text, TODAY);
    expect(read.ok && canonicalJson(read.client)).toBe(text);
  });

  it('names each provider once', () => {
    const twice = (otherAccess: readonly object[]) => {
      const parsed = parseClient(
        JSON.stringify({ ...alone(), services: [{ ...alone().services[0], otherAccess }] }),
        TODAY,
      );
      return parsed.ok ? [] : parsed.faults.map(({ place, earlier }) => [place, earlier]);
    };
    expect(twice([AT_TENCENT, AT_TENCENT])).toEqual([
      ['services[0].otherAccess[1].provider', 'services[0].otherAccess[0].provider'],
    ]);
    expect(twice([{ ...AT_TENCENT, provider: 'aliyun' }])).toEqual([
      ['services[0].otherAccess[0].provider', 'services[0].access.provider'],
    ]);
    expect(twice([{ resource: 'ins-practice01' }])).toEqual([
      ['services[0].otherAccess[0].provider', undefined],
    ]);
    expect(twice([{ ...AT_TENCENT, location: { code: '329999', names: ['江苏省'] } }])).toEqual([
      ['services[0].otherAccess[0].location.code', undefined],
    ]);
  });
});

describe('what is asked and found about a server', () => {
  it('is about that of the provider where it is filed', () => {
    const facts = (client: Client, provider: string) =>
      precheckInput(book, client, filingAt(provider), 'site', TODAY).facts;
    const faults = (client: Client, provider: string) => facts(client, provider)['access.faults'];
    expect(faults(both(), 'tencent')).toEqual([]);
    expect(faults(alone(), 'aliyun')).toEqual([]);
    expect(faults(alone(), 'tencent')).toEqual(['ip-missing', 'place-missing', 'method-missing']);
    const texts = precheckInput(book, both(), filingAt('tencent'), 'site', TODAY).texts;
    expect(texts?.['access.ip']).toBe('203.0.113.77');
  });

  it('leads to that server, or to where one is added', () => {
    expect(placeOf(both(), 'site', 'access.ip', 'aliyun')).toBe('services[0].access.ips');
    expect(placeOf(both(), 'site', 'access.ip', 'tencent')).toBe('services[0].otherAccess[0].ips');
    expect(placeOf(both(), 'site', 'access.ip', 'huawei')).toBe('services[0].otherAccess');
    expect(placeOf(both(), 'site', 'access.ip')).toBe('services[0].access.ips');
  });

  it('is missing wherever a portal asks for it', () => {
    const partly = clientWith({
      access: AT_ALIYUN,
      otherAccess: [{ provider: 'tencent', ips: ['203.0.113.77'] }],
    });
    const missing = completenessOf(partly).missing.filter((place) => place.includes('ccess'));
    expect(missing).toEqual([
      'services[0].otherAccess[0].location',
      'services[0].otherAccess[0].method',
      'services[0].otherAccess[0].resource',
    ]);
    expect(completenessOf(alone()).missing).toContain('services[0].otherAccess');
    expect(completenessOf(both()).missing).not.toContain('services[0].otherAccess');
  });
});

describe('where it is mended', () => {
  const about = { id: 'ip-invalid', rules: [] };
  it('is the server of the provider that refused', () => {
    expect(refusalPlaces(book, both(), 'site', about, 'tencent')).toEqual(['services[0].otherAccess[0].ips']);
    expect(refusalPlaces(book, both(), 'site', about, 'aliyun')).toEqual(['services[0].access.ips']);
  });

  it('is offered in a list of many filings only where it is that of their provider', () => {
    const open = clientWith({ access: { provider: 'aliyun' }, otherAccess: [{ provider: 'tencent' }] });
    expect(placesForField(open, 'site', 'access.ip', 'tencent')).toEqual(['services[0].otherAccess[0].ips']);
    expect(placesForField(open, 'site', 'access.ip', 'aliyun')).toEqual(['services[0].access.ips']);
    expect(placesForField(both(), 'site', 'access.ip', 'tencent')).toEqual([]);
  });
});

it('a part of it that both changed is called by its provider', () => {
  const conflict = {
    place: 'services.site.otherAccess.tencent.resource',
    mine: 'ins-mine01',
    theirs: 'ins-theirs01',
  };
  expect(conflictViews([conflict], both(), both())).toMatchObject([
    { part: 'services.otherAccess.resource', of: expect.stringMatching(/ › tencent$/u) },
  ]);
});

it('a table that names another provider leaves the server of the former noted', () => {
  const row = clientWith({ access: { provider: 'tencent', ips: ['203.0.113.99'] } });
  const merged = mergeClient(alone(), row);
  expect(writtenAt(merged, 'tencent')).toEqual({ 'access.ip': ['203.0.113.99'] });
  expect(writtenAt(merged, 'aliyun')).toEqual(ALIYUN);
  expect(writtenAt(mergeClient(both(), row), 'tencent')).toEqual({
    ...TENCENT,
    'access.ip': ['203.0.113.99'],
  });
});
