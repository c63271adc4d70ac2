// Does the report of a filing hold what the rulebook says, and does nothing undecided look passed?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { precheck } from '../../../../lib/filing/report/precheck';
import type { Facts } from '../../../../lib/rules/operator-names';
import { loadRulebook } from '../../../../rules/index';
import { readRuleFiles } from '../../../../scripts/rules/rule-files';
import { book } from '../../../rulebook';
import { filing, person, sample } from '../sample-client';

const asOf = '2026-11-24';
const decision: Facts = {
  intent: 'open-or-host',
  serverInMainland: true,
  serviceKind: 'website',
  subjectRecord: 'none',
  serviceRecord: 'none',
  pendingOrder: false,
};
const reportOf = (facts: Facts, inputs: Facts = decision, on = asOf) =>
  precheck(book, { id: 'one', facts, decision: inputs, asOf: on });

describe('the report', () => {
  it('asks first for what decides the filing type, and is incomplete until then', () => {
    const report = reportOf({}, { intent: 'open-or-host' });
    expect(report).toMatchObject({ status: 'incomplete', filingType: null });
    expect(report.questions.slice(0, 2).map(({ fact }) => fact)).toEqual(report.decision.asks.slice(0, 2));
    expect(report.face.required).toBe('ask');
  });

  it('fills the blanks of words to copy also where the sentence quotes them', () => {
    const facts: Facts = {
      'entity.province': 'tianjin',
      'entity.category': 'organization',
      'filing.type': 'first-filing',
      'service.kind': 'website',
      'text.remarks': '产品介绍',
    };
    const report = precheck(book, { id: 'one', facts, asOf, known: { 单位名称: '示例公司' } });
    const told = report.findings.find(({ rule }) => rule === 'tianjin-org-emergency-user-remark');
    expect(told?.message.zh).toBe('备注须写明：应急联系电话中手机号使用人为示例公司的员工【姓名】');
    expect(told?.message.zh.endsWith(told.copy ?? '-')).toBe(true);
  });

  it('is blocked when the table refuses, and holds no rules for an order that does not exist', () => {
    const report = reportOf({}, { ...decision, pendingOrder: true });
    expect(report).toMatchObject({ status: 'blocked', filingType: null, decision: { row: 'pending' } });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['decision:pending']);
  });

  it('knows of no message and no mail only where nothing is to be filed, not where the filing is held up', () => {
    const abroad = reportOf({}, { ...decision, serverInMainland: false });
    expect(abroad.decision.verdict).toBe('not-needed');
    expect([abroad.sms.required, abroad.mailing.required, abroad.face.required]).toEqual([
      false,
      false,
      false,
    ]);
    for (const held of [{ pendingOrder: true }, { serviceRecord: 'same-subject' }]) {
      const report = reportOf({ 'entity.province': 'zhejiang' }, { ...decision, ...held });
      expect([report.filingType, report.sms.required, report.face.required]).toEqual([null, 'ask', 'ask']);
    }
  });

  it('warns that the order cannot be handed in when nothing has to be filed', () => {
    const report = reportOf({}, { ...decision, serverInMainland: false });
    expect(report).toMatchObject({ status: 'ready', sms: { required: false }, mailing: { required: false } });
    expect(report.findings[0]?.severity).toBe('warn');
  });

  it('names a missing document, why it is needed and where that stands', () => {
    const report = reportOf({ 'entity.type': 'enterprise', 'entity.province': 'hunan', documents: [] });
    const found = report.findings.find(({ rule }) => rule === 'document-missing:subject-certificate');
    expect(found).toMatchObject({
      state: 'fails',
      severity: 'block',
      target: { document: 'subject-certificate' },
    });
    expect(found?.cites[0]?.date).toBe('2021-07-15');
    expect(report.status).toBe('blocked');
  });

  it('follows the day: no SMS in Beijing before 2020-08-17, not known in Tibet before its first known day', () => {
    const smsOn = (province: string, on: string) =>
      reportOf({ 'entity.province': province }, decision, on).sms;
    expect(smsOn('beijing', '2020-08-16')).toMatchObject({ required: false, phones: [] });
    expect(smsOn('beijing', '2020-08-17')).toMatchObject({ required: true, phones: ['subject', 'service'] });
    expect(smsOn('tibet', '2018-01-01').required).toBe('ask');
  });

  it('asks about mailing while a case may hold, and gives the address once it does', () => {
    const facts = { 'entity.province': 'guangdong', 'entity.type': 'enterprise' };
    expect(reportOf(facts).mailing.required).toBe('ask');
    const { mailing } = reportOf({ ...facts, 'entity.distinctPrefixCount': 32 });
    expect(mailing.required).toBe(true);
    expect(mailing.items[0]?.address).toContain('越华路');
  });

  it('offers a change that clears what blocks', () => {
    const facts = {
      'entity.province': 'guangdong',
      'entity.type': 'enterprise',
      'entity.registryStatus': 'revoked',
    };
    const found = reportOf(facts).findings.find(({ rule }) => rule === 'nat-registry-status');
    expect(found?.fix[0]).toMatchObject({ fact: 'entity.registryStatus', value: 'normal' });
  });

  it('offers two changes that only together clear what blocks, beside the one that does alone', () => {
    const files = structuredClone(readRuleFiles());
    const rule = files['national/nat-registry-status.json'] as { conditions: { all: object[] } }; // the shape of a rule
    const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
    const both = { all: [is('entity.hasSeal', true), is('entity.licenseIsLatest', true)] };
    rule.conditions.all.splice(-1, 1, { not: { any: [is('entity.registryStatus', 'normal'), both] } });
    const changed = loadRulebook(files);
    const facts: Facts = {
      'entity.province': 'guangdong',
      'entity.type': 'enterprise',
      'entity.registryStatus': 'revoked',
      'entity.hasSeal': false,
      'entity.licenseIsLatest': false,
    };
    const blockOf = (given: Facts) =>
      precheck(changed, { id: 'one', facts: given, decision, asOf }).findings.find(
        ({ rule: name, state }) => name === 'nat-registry-status' && state === 'fails',
      );
    const [alone, pair] = blockOf(facts)?.fix ?? [];
    expect(alone).toMatchObject({ fact: 'entity.registryStatus', value: 'normal' });
    expect(alone?.also).toBeUndefined();
    if (pair?.also === undefined) throw new Error('no pair is offered');
    expect([pair.fact, pair.also.fact].sort()).toEqual(['entity.hasSeal', 'entity.licenseIsLatest']);
    expect(pair.text.zh).toContain(pair.also.text.zh);
    expect(blockOf({ ...facts, [pair.fact]: pair.value })).toBeDefined();
    expect(blockOf({ ...facts, [pair.fact]: pair.value, [pair.also.fact]: pair.also.value })).toBeUndefined();
  });
});

describe('the facts of a client', () => {
  const [input] = precheckInputs(book, sample(), filing(sample()), asOf);

  it('are read from the client, and with its answers nothing that blocks stays open', () => {
    expect(input?.facts).toMatchObject({ 'entity.province': 'zhejiang', 'service.kind': 'website' });
    const findings = input === undefined ? [] : precheck(book, input).findings;
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ severity, state }) => severity === 'block' && state !== 'fails')).toEqual([]);
  });

  it('give way to what the person answered', () => {
    const client = sample();
    filing(client).answers.push({ fact: 'entity.province', value: 'hunan', on: asOf });
    const [answered] = precheckInputs(book, client, filing(client), asOf);
    expect(answered?.facts['entity.province']).toBe('hunan');
  });

  it('stay absent where the client is silent', () => {
    const client = sample();
    for (const one of client.people) delete one.mobile;
    const [silent] = precheckInputs(book, client, filing(client), asOf);
    expect(person(client).mobile).toBeUndefined();
    expect(silent?.facts['phones.distinctCount']).toBeUndefined();
    expect(silent?.facts['phones.principalsDistinct']).toBeUndefined();
  });

  it('never look passed when any of them are taken away', () => {
    if (input === undefined) expect.fail('the sample has no filing');
    const known: Facts = { ...input.facts, 'entity.registryStatus': 'revoked' };
    const revoked = { ...input, facts: known };
    expect(precheck(book, revoked).status).toBe('blocked');
    const ids = Object.keys(revoked.facts).filter((id) => id !== 'entity.registryStatus');
    fc.assert(
      fc.property(fc.subarray(ids), (kept) => {
        const facts = Object.fromEntries(
          ['entity.registryStatus', ...kept].map((id) => [id, revoked.facts[id]]),
        );
        const report = precheck(book, { ...revoked, facts });
        if (report.status === 'ready') expect(report.decision.verdict).toBe('not-needed');
      }),
      { numRuns: 60, seed: 20261124 },
    );
  });
});
