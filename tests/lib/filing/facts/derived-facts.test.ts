// Do facts follow from others, and only when they really do?
import { describe, expect, it } from 'vitest';
import { linkFacts } from '../../../../lib/filing/facts/derived-facts';
import type { Facts } from '../../../../lib/rules/operator-names';
import { book } from '../../../rulebook';

describe('facts that follow', () => {
  it.each([
    ['example.com', '.com', 'com'],
    ['example.gov.cn', '.gov.cn', 'cn'],
    ['www.example.cn', '.cn', 'cn'],
    ['gov.cn', '.cn', 'cn'],
    ['示例.公益', '.公益', '公益'],
  ])('the ending of %s is %s', (name, suffix, tld) => {
    expect(linkFacts(book, { 'domain.name': name })).toMatchObject({
      'domain.suffix': suffix,
      'domain.tld': tld,
    });
  });

  it('words in the names and the scope become hits, but never replace a hit that was given', () => {
    const facts = {
      'service.name': '泉城新闻',
      'entity.name': '泉城示例有限公司',
      'text.businessScope': null,
    };
    expect(linkFacts(book, facts)).toMatchObject({
      'text.serviceNameHits': ['news'],
      'text.preApprovalHits': ['news'],
      'text.educationKeywordHit': false,
    });
    expect(linkFacts(book, { ...facts, 'text.serviceNameHits': [] })['text.serviceNameHits']).toEqual([]);
  });

  it('a text that is not known leaves its hits unknown', () => {
    const linked = linkFacts(book, { 'service.name': '泉城小记' });
    expect(linked['text.serviceNameHits']).toEqual([]);
    expect(linked['text.preApprovalHits']).toBeUndefined();
  });

  it('a word of prices or marketing is found in a name; that none is there is asked', () => {
    const told = (name: string, more = {}) =>
      linkFacts(book, { 'service.name': name, ...more })['service.nameHasMarketing'];
    for (const name of ['云帆特价', '云帆1元购', '云帆限时秒杀']) expect(told(name)).toBe(true);
    // filed names say 免费 too: only somebody who knows the app can tell
    for (const name of ['云帆运动', '云帆免费小说']) expect(told(name)).toBeUndefined();
    expect(told('云帆特价', { 'service.nameHasMarketing': false })).toBe(false);
  });

  it('a name of nothing but common words is not distinctive; any other is asked', () => {
    const told = (name: string) => linkFacts(book, { 'service.name': name })['service.nameDistinctive'];
    for (const name of ['商城', '小程序', '我的应用', 'TEST2', 'demo网站']) expect(told(name)).toBe(false);
    for (const name of ['云帆商城', '应用数学', '测试天下']) expect(told(name)).toBeUndefined();
  });

  it('an approval is not involved where the client says none and no word speaks of one', () => {
    const told = (more: Facts) => linkFacts(book, more)['service.involvesPreApproval'];
    const none = { 'service.approvals': [], 'text.preApprovalHits': [], 'text.approvalRemarkHit': false };
    expect(told(none)).toBe(false);
    expect(told({ ...none, 'text.preApprovalHits': ['news'] })).toBeUndefined();
    expect(told({ ...none, 'text.approvalRemarkHit': true })).toBeUndefined();
    expect(told({ 'text.preApprovalHits': [], 'text.approvalRemarkHit': false })).toBeUndefined();
    expect(told({ ...none, 'service.involvesPreApproval': true })).toBe(true);
  });

  it.each([
    [{ intent: 'open-or-host', subjectRecord: 'none' }, 'order.mixesChangeAndAdd', false],
    [{ 'service.involvesPreApproval': false }, 'service.contentCategories', []],
    [{ 'domain.realNameMatches': true }, 'domain.certificateTypeMatches', true],
    [{ 'domain.realNameMatches': true }, 'domain.privacyProtected', false],
    [{ 'phones.usedByOtherSubject': false }, 'principals.idUsedByOtherSubject', false],
    [{ 'phones.usedByOtherSubject': false }, 'phones.usedByOtherSubjectNotOwn', false],
    [{ 'documents.allOriginalColour': true }, 'documents.idIsCopy', false],
  ] as const)('what %o says is not asked again as %s', (known, fact, value) => {
    expect(linkFacts(book, known)[fact]).toEqual(value);
  });

  it.each([
    [{ 'entity.remark': '本站为企业展示' }, 'entity.remarkLength', 7],
    [{ 'entity.remark': '' }, 'entity.remarkLength', 0],
    [
      { 'entity.name': '示例公司', 'text.businessScope': '软件开发' },
      'text.nameOrScope',
      '示例公司\n软件开发',
    ],
    [{ 'entity.name': '示例公司' }, 'text.nameOrScope', undefined],
    [{ 'address.text': '浙江省杭州市西湖区示例路1号101室' }, 'address.hasDoorNumber', true],
    [{ 'address.text': '浙江省杭州市西湖区' }, 'address.hasDoorNumber', false],
    [
      { 'domain.realNameDays': 400, 'service.domainCount': 1, asOf: '2026-11-26' },
      'domain.realNameYear',
      2025,
    ],
    [
      { 'domain.realNameDays': 400, 'service.domainCount': 2, asOf: '2026-11-26' },
      'domain.realNameYear',
      undefined,
    ],
    [
      { 'servicePrincipal.sameAsSubjectPrincipal': true, 'subjectPrincipal.idType': 'passport' },
      'servicePrincipal.idType',
      'passport',
    ],
  ] as const)('what %o says is %s', (known, fact, value) => {
    expect(linkFacts(book, known)[fact]).toEqual(value);
  });

  it('a change of the service alone leaves the entity as it is', () => {
    const toPersonal = (changeScope: string) => linkFacts(book, { changeScope })['change.toPersonal'];
    expect(toPersonal('service')).toBe(false);
    expect(toPersonal('subject')).toBeUndefined();
  });
});
