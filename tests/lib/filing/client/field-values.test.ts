// Does each field id get the value of the right person, service and document?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Client, Filing } from '../../../../lib/filing/client/client';
import { valuesFor } from '../../../../lib/filing/client/field-values';

const read = (name: string): Client => JSON.parse(readFileSync(`public/samples/${name}.json`, 'utf8'));
const firstFiling = (client: Client): Filing => {
  const filing = client.filings[0];
  if (!filing) throw new Error('the sample has no filing');
  return filing;
};

describe('values of a company', () => {
  const client = read('zhejiang-company');
  const filing = firstFiling(client);
  const values = valuesFor(client, filing, 0);

  it('are texts, ids of ours for choices, names for a region', () => {
    expect(values).toMatchObject({
      'entity.name': '杭州示例云帆科技有限公司',
      'entity.nature': 'enterprise',
      'entity.natureGroup': 'organization',
      'entity.certType': 'business-licence',
      'entity.region': ['浙江省', '杭州市', '西湖区'],
      'entity.legalPersonName': '张示例',
      'subjectPrincipal.name': '张示例',
      'subjectPrincipal.certType': 'resident-id',
      'subjectPrincipal.certValidity': ['2018-05-01', '2038-05-01'],
      'subjectPrincipal.certLongTerm': false,
      'servicePrincipal.name': '李样本',
      'servicePrincipal.sameAsPrincipal': false,
      'access.ip': ['192.0.2.10'],
    });
  });

  it('say when the notice was signed, unless two notices say different days', () => {
    const [notice] = client.documents.filter(({ type }) => type === 'authenticity-responsibility-notice');
    if (!notice) throw new Error('the sample has no notice');
    const dayWith = (documents: Client['documents']) =>
      valuesFor({ ...client, documents }, filing, 0)['entity.noticeDate'];
    expect(dayWith([notice])).toBe(notice.issuedOn);
    expect(dayWith([notice, { ...notice, id: 'other' }])).toBe(notice.issuedOn);
    expect(dayWith([notice, { ...notice, id: 'other', issuedOn: '2026-01-02' }])).toBeUndefined();
    expect(dayWith([])).toBeUndefined();
  });

  it('say that it is a first filing only where the person said that the entity was never filed', () => {
    const typeOf = (more: Partial<Filing>, entity: Partial<Client['entity']> = {}) =>
      valuesFor({ ...client, entity: { ...client.entity, ...entity } }, { ...filing, ...more }, 0)[
        'entity.filingType'
      ];
    const filed = [{ fact: 'subjectRecord', value: 'at-this-provider', on: '2026-11-20' }];
    expect(typeOf({})).toBe('first-filing');
    expect(typeOf({ answers: [] })).toBeUndefined();
    expect(typeOf({ answers: filed })).toBeUndefined();
    expect(typeOf({ intent: 'change-data' })).toBeUndefined();
    expect(typeOf({}, { icpNumber: '浙ICP备20260001号' })).toBeUndefined();
  });

  it('give the state of the filing only when the person said so, and of one of several services only what applies to all', () => {
    const stateOf = (said: Readonly<Record<string, string | boolean>>, of: Partial<Filing> = {}) => {
      const answers = Object.entries(said).map(([fact, value]) => ({ fact, value, on: '2026-11-20' }));
      const bare = client.services.map((service) => ({ ...service, domains: [{ name: 'a.example' }] }));
      const held = valuesFor({ ...client, services: bare }, { ...filing, answers, ...of }, 0);
      return Object.entries(held).flatMap(([id, value]) =>
        /\.(?:is[DFIR]|has)/u.test(id) ? [`${id} ${value}`] : [],
      );
    };
    expect(stateOf({})).toEqual([]);
    expect(stateOf({ subjectRecord: 'none', pendingOrder: false, serverInMainland: true })).toEqual([
      'entity.isFiled false',
      'entity.isFirstFiling true',
      'entity.hasPendingOrder false',
      'entity.hasPendingElsewhere false',
      'access.isInMainland true',
    ]);
    expect(stateOf({ subjectRecord: 'at-this-provider', pendingOrder: true })).toEqual([
      'entity.isFiled true',
      'entity.isFirstFiling false',
      'entity.hasPendingOrder true',
    ]);
    expect(stateOf({ subjectRecord: 'shell' })).toEqual([]);
    expect(stateOf({ 'entity.isForeignInvested': false, 'service.hasForum': false })).toEqual([
      'entity.isForeignInvested false',
      'service.hasForum false',
    ]);
    expect(stateOf({ 'service.hasForum': true })).toEqual([]);
    const ofDomains = {
      serviceRecord: 'none',
      'domain.realNameMatches': true,
      'domain.owner': 'subject',
      'domain.reachable': false,
    };
    expect(stateOf(ofDomains)).toEqual([
      'service.isFiled false',
      'service.isDomainVerified true',
      'service.isDomainOwn true',
      'service.isReachable false',
    ]);
    const otherwise = {
      serviceRecord: 'same-subject',
      'domain.realNameMatches': false,
      'domain.owner': 'shareholder',
      'domain.reachable': true,
    };
    expect(stateOf(otherwise)).toEqual([]);
    expect(stateOf(otherwise, { services: ['site'] })).toEqual([
      'service.isFiled true',
      'service.isDomainOwn false',
      'service.isReachable true',
    ]);
  });

  it('give no state when the file and an answer, or two answers, contradict each other', () => {
    const stateOf = (said: Readonly<Record<string, string | boolean>>, owner = client.entity.name) => {
      const answers = Object.entries(said).map(([fact, value]) => ({ fact, value, on: '2026-11-20' }));
      const domains = [{ name: 'a.example', owner, realNameSince: '2026-01-01' }];
      const services = client.services.map((service) => ({ ...service, domains }));
      const held = valuesFor({ ...client, services }, { ...filing, answers, services: ['site'] }, 0);
      return Object.keys(held).filter((id) => /\.(?:isDomain|hasPending)/u.test(id));
    };
    expect(stateOf({})).toEqual(['service.isDomainVerified', 'service.isDomainOwn']);
    expect(stateOf({ 'domain.realNameMatches': false, 'domain.owner': 'shareholder' })).toEqual([]);
    expect(stateOf({ 'domain.owner': 'subject' }, '宁波样例商贸有限公司')).toEqual([]);
    expect(stateOf({ pendingOrder: false, 'order.pendingElsewhere': true }, '')).toEqual([]);
  });

  it('have the region of the certificate where its address begins with the region of the entity', () => {
    const regionOf = (certAddress: string) =>
      valuesFor({ ...client, entity: { ...client.entity, certAddress } }, filing, 0)['entity.certRegion'];
    expect(regionOf('浙江省杭州市西湖区示例路1号')).toEqual(['浙江省', '杭州市', '西湖区']);
    expect(regionOf('浙江省宁波市海曙区示例路1号')).toBeUndefined();
  });

  it('are those of the service asked for', () => {
    expect(values['service.domain']).toEqual(['yunfan-sample.com']);
    expect(valuesFor(client, filing, 1)['service.domain']).toEqual(['yunfan-docs-sample.cn']);
    const swapped = { ...filing, services: ['docs', 'site'] };
    expect(valuesFor(client, swapped, 0)['service.domain']).toEqual(['yunfan-docs-sample.cn']);
    const none = Object.keys(valuesFor(client, filing, null));
    expect(none.filter((key) => /^(service|servicePrincipal|access)\./.test(key))).toEqual([]);
    expect(Object.keys(valuesFor(client, filing, 7))).toEqual(none);
  });

  it('have no key for what is unknown or known to be none', () => {
    expect(Object.keys(values)).not.toContain('entity.icpNumber');
    expect(Object.keys(values)).not.toContain('access.authCode');
    expect(Object.keys(values)).not.toContain('upload.domainRealName');
  });

  it('say that no approval is needed when the client says so, and nothing when it does not', () => {
    const held = (preApproval: string[] | null | undefined) => {
      const services = client.services.map((service) => ({ ...service, preApproval }));
      return valuesFor({ ...client, services }, filing, 0)['service.preApproval'];
    };
    expect([[], null, ['news'], undefined].map(held)).toEqual([['none'], ['none'], ['news'], undefined]);
  });

  it('give each upload its own document and never another person’s', () => {
    expect(values['upload.subjectCert']).toEqual({ documents: ['licence'] });
    expect(values['upload.principalIdFront']).toEqual({ documents: ['subject-principal-id-front'] });
    expect(values['upload.legalIdFront']).toEqual({ documents: ['subject-principal-id-front'] });
    const unnamed = valuesFor(
      { ...client, entity: { ...client.entity, legalRepresentative: null } },
      filing,
      0,
    );
    expect(Object.keys(unnamed)).not.toContain('upload.legalIdFront');
    expect(values['upload.servicePrincipalCert']).toEqual({
      documents: ['service-principal-id-front', 'service-principal-id-back'],
    });
    expect(values['upload.domainCert']).toEqual({ documents: ['domain-certificate-site'] });
    expect(valuesFor(client, filing, 1)['upload.domainCert']).toEqual({
      documents: ['domain-certificate-docs'],
    });
    const others = client.documents.filter((document) => document.of !== 'admin');
    const without = valuesFor({ ...client, documents: others }, filing, 0);
    expect(Object.keys(without)).not.toContain('upload.servicePrincipalIdFront');
  });
});

describe('values of a person', () => {
  const client = read('guangdong-person');
  const values = valuesFor(client, firstFiling(client), 0);

  it('use one identity card for subject, principal and service principal', () => {
    expect(values['entity.natureGroup']).toBe('personal');
    expect(values['servicePrincipal.sameAsPrincipal']).toBe(true);
    const card = { documents: ['identity-card-front', 'identity-card-back'] };
    expect(values['upload.subjectCert']).toEqual(card);
    expect(values['upload.servicePrincipalCert']).toEqual(card);
    expect(values['upload.servicePrincipalIdBack']).toEqual({ documents: ['identity-card-back'] });
    expect(values['upload.commitment']).toEqual({ documents: ['commitment'] });
  });
});
