// Are rules of account and order, duties and fines shown to those they concern, with their source, and to nobody else?
import { describe, expect, it } from 'vitest';
import { precheck } from '../../../../lib/filing/report/precheck';
import type { Facts } from '../../../../lib/rules/operator-names';
import { book } from '../../../rulebook';

const facts: Facts = {
  'filing.type': 'first-filing',
  'entity.category': 'personal',
  'entity.province': 'guangdong',
  'service.kind': 'website',
  provider: 'aliyun',
};
const reportOf = (changes: Facts = {}, asOf = '2026-11-24') =>
  precheck(book, { id: 'one', facts: { ...facts, ...changes }, asOf });
const TODAY = '2026-11-26';
const notesIn = (changes?: Facts, asOf?: string) =>
  reportOf(changes, asOf)
    .findings.filter(({ rule }) => rule.startsWith('note:'))
    .map(({ rule }) => rule.slice('note:'.length));
const dutiesIn = (changes?: Facts) => reportOf(changes).deadlines.map(({ id }) => id);

describe('channels', () => {
  it('are those of the provider; all of them only while it is open or none of ours', () => {
    const channelsAt = (provider: string) => Object.keys(reportOf({ provider }).channels);
    expect(channelsAt('huawei')).toEqual(['huawei-app', 'huawei-pc']);
    expect(channelsAt('inspur')).toEqual([]);
    expect(channelsAt('other').length).toBeGreaterThan(2);
  });
});

describe('notes', () => {
  it('speak of the account at the provider that has the rule', () => {
    const unit = { 'entity.category': 'organization' };
    expect(notesIn(unit)).toContain('account-real-name-aliyun');
    expect(notesIn()).not.toContain('account-real-name-aliyun'); // it says what a personal account may do for a company
    expect(notesIn({ provider: 'volcengine' })).toContain('account-real-name-volcengine');
    expect(notesIn({ provider: 'volcengine' })).not.toContain('account-real-name-aliyun');
  });

  it('speak of orders that do not go together to those who make one', () => {
    expect(notesIn({ provider: 'huawei' })).toContain('personal-app-separate');
    expect(notesIn()).not.toContain('personal-app-separate'); // one provider's own rule
    const unit = { 'entity.category': 'organization' };
    expect(notesIn({ ...unit, 'entity.type': 'enterprise' })).toContain('branch-separate');
    expect(notesIn({ ...unit, 'entity.type': 'government' })).not.toContain('branch-separate');
    const old = { 'filing.type': 'change-service' };
    expect(notesIn(old)).toContain('hichina-import');
    expect(notesIn({ ...old, 'entity.filedYear': 2016 })).toContain('hichina-import');
    expect(notesIn({ ...old, 'entity.filedYear': 2017 })).not.toContain('hichina-import');
    expect(notesIn({ 'filing.type': 'change-service' })).toContain('unmodifiable-on-change');
  });

  it('tell who brings a sub-domain to another provider to name it in the remark', () => {
    const access = { provider: 'huawei', 'filing.type': 'access-filing' };
    expect(notesIn(access)).toContain('sub-domain-access-remark');
    expect(notesIn({ ...access, provider: 'tencent' })).not.toContain('sub-domain-access-remark');
    expect(notesIn({ ...access, 'filing.type': 'first-filing' })).not.toContain('sub-domain-access-remark');
  });

  it('are not guessed while the provider is not known, nor told before their day', () => {
    const { provider: _, ...rest } = facts;
    const report = precheck(book, { id: 'one', facts: rest, asOf: '2026-11-24' });
    expect(report.findings.some(({ rule }) => rule.startsWith('note:account'))).toBe(false);
    expect(notesIn({}, '2018-01-01')).toEqual([]);
  });

  it('never stand in the way, and carry a source', () => {
    const notes = reportOf().findings.filter(({ rule }) => rule.startsWith('note:'));
    expect(notes.every(({ severity, cites }) => severity === 'info' && cites.length > 0)).toBe(true);
  });
});

describe('duties afterwards and fines', () => {
  it('tell who cancels to close what is no longer filed', () => {
    expect(dutiesIn({ 'filing.type': 'cancel-service' })).toContain('cancelled-closed');
    expect(dutiesIn()).not.toContain('cancelled-closed');
  });

  it('stand beside the deadlines, by province and kind of service', () => {
    expect(dutiesIn()).toEqual(
      expect.arrayContaining(['footer-number', 'guangdong-subject-number', 'penalty-unfiled']),
    );
    expect(dutiesIn({ 'entity.province': 'hunan' })).not.toContain('guangdong-subject-number');
    expect(dutiesIn({ 'service.kind': 'app' })).toContain('app-show-number');
    expect(dutiesIn({ 'service.kind': 'app' })).not.toContain('footer-number');
  });

  it('name the licence of paid services and the approval of content that comes later', () => {
    const both = ['commercial-needs-licence', 'new-approval-content-later'];
    expect(dutiesIn()).toEqual(expect.arrayContaining(both));
    expect(dutiesIn({ 'filing.type': 'cancel-access' }).filter((id) => both.includes(id))).toEqual([]);
  });

  it('tell before a cancellation what it takes away, and what is left to do after it', () => {
    const cancelled = (type: string, more: Facts = {}) => ({ 'filing.type': type, ...more });
    expect(notesIn(cancelled('cancel-service', { provider: 'huawei' }), TODAY)).toEqual([
      'cancel-is-final',
      'cancel-not-for-one-domain',
      'cancel-one-at-a-time',
      'cancel-quota-spent',
    ]);
    expect(notesIn(cancelled('cancel-subject'), TODAY)).toEqual([
      'cancel-is-final',
      'cancel-subject-takes-all',
    ]);
    expect(notesIn(cancelled('cancel-access'), TODAY)).toEqual([]);
    expect(dutiesIn(cancelled('cancel-subject'))).toEqual(
      expect.arrayContaining(['cancel-with-police', 'cancelled-closed']),
    );
  });
});
