// What does a page tell without any client, and which numbers on it are wrong in themselves?

import { describe, expect, it } from 'vitest';
import { faultAt } from '../../../../lib/filing/client/client-faults';
import { pageFacts } from '../../../../lib/filing/facts/page-facts';
import { checkNumber } from '../../../../lib/filing/numbers/check-number';
import { citationOf } from '../../../../lib/filing/report/citations';
import { numberFindings, withPageFindings } from '../../../../lib/filing/report/page-findings';
import { precheck } from '../../../../lib/filing/report/precheck';
import { book } from '../../../rulebook';

const TODAY = '2026-11-24';

describe('facts of a page', () => {
  it('are what its fields show, and nothing else', () => {
    const facts = pageFacts(
      book,
      {
        'entity.nature': ['enterprise'],
        'entity.region': ['浙江省', '杭州市'],
        'service.domain': ['Sample-Tea.cn'],
      },
      'aliyun',
      TODAY,
    );
    expect(facts).toMatchObject({
      provider: 'aliyun',
      'entity.type': 'enterprise',
      'entity.category': 'organization',
      'entity.province': 'zhejiang',
      'service.kind': 'website',
      'domain.name': 'sample-tea.cn',
    });
    expect(facts).not.toHaveProperty('subjectPrincipal.age');
  });

  it('hold the age of a principal only when the number is sound', () => {
    const of = (number: string) =>
      pageFacts(
        book,
        {
          'subjectPrincipal.name': ['林样例'],
          'subjectPrincipal.certType': ['resident-id'],
          'subjectPrincipal.certNumber': [number],
        },
        null,
        TODAY,
      );
    expect(of('330106198804121024')['subjectPrincipal.age']).toBe(38);
    expect(of('330106198804121025')).not.toHaveProperty('subjectPrincipal.age');
  });
});

describe('the rules on what a page holds', () => {
  const SITE = {
    'entity.nature': ['enterprise'],
    'entity.name': ['杭州小满茶叶店'],
    'service.name': ['小满茶叶'],
    'service.domain': ['xiaoman.com'],
    'service.homeUrl': ['http://www.xiaoman.com'],
    'subjectPrincipal.name': ['李小满'],
    'subjectPrincipal.certNumber': ['330106198804121024'],
    'servicePrincipal.name': ['李小满'],
    'servicePrincipal.certNumber': ['330106198804121024'],
  };
  const failing = (changes: Record<string, string[]> = {}) =>
    precheck(book, {
      id: 'page',
      facts: pageFacts(book, { ...SITE, ...changes }, null, TODAY),
      asOf: TODAY,
    }).findings.flatMap(({ rule, state, severity }) =>
      state === 'fails' && severity === 'block' ? [rule] : [],
    );

  it('find nothing in values that are sound', () => {
    expect(failing()).toEqual([]);
  });

  it.each([
    [{ 'service.name': ['中国第一茶叶网'] }, 'nat-name-no-state-prefix'],
    [{ 'service.name': ['Tea'] }, 'nat-name-no-pure-english'],
    [{ 'service.domain': ['www.xiaoman.com'] }, 'nat-main-domain'],
    [{ 'service.homeUrl': ['http://www.other.com'] }, 'nat-home-url-domain'],
    [{ 'servicePrincipal.name': ['王小二'] }, 'nat-one-number-one-person'],
    [{ 'access.ip': ['192.168.0.1'] }, 'nat-ip-private'],
  ])('judge it before the type of the filing is known: %o', (changes, rule) => {
    expect(failing(changes)).toContain(rule);
  });

  it.each([
    ['a person under another name', { 'entity.name': ['林小'] }, 'nat-person-own-name', 'block'],
    ['an address without a house number', { 'entity.mailAddress': ['文三路'] }, 'nat-address-door', 'warn'],
  ])('judge the page of an entity, which tells of no service: %s', (_, changes, rule, severity) => {
    const page = {
      'entity.name': ['林晓'],
      'entity.certType': ['resident-id'],
      'entity.certNumber': ['330106198804121024'],
      'entity.mailAddress': ['浙江省杭州市西湖区文三路9号2幢301室'],
      'subjectPrincipal.name': ['林晓'],
      'subjectPrincipal.certType': ['resident-id'],
      'subjectPrincipal.certNumber': ['330106198804121024'],
    };
    const found = (values: Record<string, string[]>) =>
      precheck(book, { id: 'page', facts: pageFacts(book, values, null, TODAY), asOf: TODAY })
        .findings.filter(({ state }) => state === 'fails')
        .map((one) => `${one.rule} ${one.severity}`);
    expect(found(page)).toEqual([]);
    expect(found({ ...page, ...changes })).toEqual([`${rule} ${severity}`]);
  });

  it('say nothing of how a name fits an entity that the page does not name', () => {
    const { 'service.name': name } = SITE;
    const facts = pageFacts(book, { 'service.name': name }, null, TODAY);
    expect(facts).not.toHaveProperty('service.nameSharesUnitName');
    expect(facts).not.toHaveProperty('service.namePlaceWithinSubject');
    expect(facts).not.toHaveProperty('service.domainCount');
  });
});

describe('numbers of a page', () => {
  const uscc = (value: string) => ({
    key: 'k-0',
    label: { zh: '主办单位证件号码', en: '主办单位证件号码' },
    value,
    check: (number: string) => checkNumber('uscc', number, TODAY),
    meant: { check: 'certificate', certType: 'social-service-registration', isOfEntity: true },
    cites: [citationOf(book, 'std')],
  });

  it('block when their check digit is wrong, without repeating the number', () => {
    const [finding] = numberFindings([uscc('91330106MA0AHL014F')]);
    expect(finding).toMatchObject({ severity: 'block', state: 'fails', target: { field: 'k-0' } });
    expect(JSON.stringify(finding)).not.toContain('91330106');
    expect(finding?.message.zh).toBe('主办单位证件号码：号码对不上，至少有一位填错');
    // the form words it the same
    expect(faultAt('x', 'wrong-check-digit').message.zh).toContain('号码对不上，至少有一位填错');
    expect(finding?.fix[0]?.text.zh).toBe('对照证件逐位核对后重填');
    expect(finding?.cites[0]?.title.zh).toContain('GB 32100');
    expect(withPageFindings({ status: 'ready', findings: [] }, finding ? [finding] : []).status).toBe(
      'blocked',
    );
  });

  it('say nothing while they are empty or right', () => {
    expect(numberFindings([uscc(''), uscc('91330106MA0AHL014E')])).toEqual([]);
  });
});
