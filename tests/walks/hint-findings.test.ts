// Are rules that a source gives for websites shown to apps as notes, and only as that?
import { describe, expect, it } from 'vitest';
import { precheck } from '../../lib/filing/report/precheck';
import type { Facts } from '../../lib/rules/operator-names';
import { book } from '../rulebook';

const facts: Facts = {
  'filing.type': 'first-filing',
  'entity.category': 'organization',
  'entity.province': 'zhejiang',
  'subjectPrincipal.age': 12,
};
const findingOf = (kind: string, rule: string) =>
  precheck(book, { id: 'one', facts: { ...facts, 'service.kind': kind }, asOf: '2026-11-24' }).findings.find(
    (finding) => finding.rule === rule,
  );

describe('a rule whose source speaks of websites', () => {
  it('blocks a website and is a note for an app', () => {
    const rule = 'zhejiang-all-min-age-18';
    expect(findingOf('website', rule)).toMatchObject({ state: 'fails', severity: 'block' });
    const hint = findingOf('app', rule);
    expect(hint).toMatchObject({ state: 'fails', severity: 'info', fix: [] });
    expect(hint?.message.zh).toContain('来源只讲网站');
    expect(hint?.cites.length).toBeGreaterThan(0);
  });

  it('names the kinds that its source speaks of', () => {
    const quick: Facts = { ...facts, 'service.kind': 'quick-app', 'principals.idMonthsToExpiry': 1 };
    const { findings } = precheck(book, { id: 'one', facts: quick, asOf: '2026-11-24' });
    const hint = findings.find(({ rule }) => rule === 'nat-id-valid-3');
    expect(hint?.message.zh).toContain('来源只讲网站、APP、小程序');
  });

  it('is not shown while it is not known whether it would fail', () => {
    expect(findingOf('app', 'domain-months-more-than')).toBeUndefined();
  });

  it('is no note where the source speaks of apps too', () => {
    const rule = 'nat-id-valid-3';
    const report = precheck(book, {
      id: 'one',
      facts: { ...facts, 'service.kind': 'app', 'principals.idMonthsToExpiry': 1 },
      asOf: '2026-11-24',
    });
    const found = report.findings.filter((finding) => finding.rule === rule);
    expect(found).toMatchObject([{ severity: 'block' }]);
  });
});
