// Does a finding say the number that the province asks for?
import { describe, expect, it } from 'vitest';
import { ruleFindings } from '../../../../lib/filing/report/rule-findings';
import { book } from '../../../rulebook';

const messageOf = (rule: string, facts: Parameters<typeof ruleFindings>[1]) =>
  ruleFindings(book, facts, '2026-11-24').find(({ finding }) => finding.rule === rule)?.finding.message;

const fixesOf = (rule: string, facts: Parameters<typeof ruleFindings>[1]) =>
  ruleFindings(book, facts, '2026-11-24').find(({ finding }) => finding.rule === rule)?.finding.fix;

describe('a check against a table of provinces', () => {
  it('says the number of this province with its unit', () => {
    const message = messageOf('domain-months-more-than', {
      'entity.province': 'shanghai',
      'entity.category': 'organization',
      'filing.type': 'first-filing',
      'service.kind': 'website',
      'domain.monthsToExpiry': 2,
    });
    expect(message?.zh).toContain('（本省：3个月）');
    expect(message?.en).toContain('(in this province: 3 months)');
  });

  it('asks for more than that number where the province does, not for a whole month more', () => {
    const fixes = fixesOf('domain-months-more-than', {
      'entity.province': 'shanghai',
      'entity.category': 'organization',
      'filing.type': 'first-filing',
      'service.kind': 'website',
      'domain.monthsToExpiry': 2,
    });
    expect(fixes?.map(({ text }) => text.en)).toContain(
      'Renew the domain so that more than 3 months are left',
    );
  });

  it('does not say that a remark needs one character, which only means that there must be one', () => {
    const remarkOf = (province: string) =>
      messageOf('min-remark-personal', {
        'entity.province': province,
        'entity.category': 'personal',
        'filing.type': 'first-filing',
        'service.kind': 'website',
        'service.remarkLength': 0,
      })?.zh;
    expect(remarkOf('jiangsu')).not.toContain('本省：');
    expect(remarkOf('inner-mongolia')).toContain('（本省：30字）');
  });

  it('leaves a message without a table as it is', () => {
    const message = messageOf('nat-registry-status', {
      'entity.province': 'shanghai',
      'entity.category': 'organization',
      'filing.type': 'first-filing',
      'service.kind': 'website',
      'entity.registryStatus': 'revoked',
    });
    expect(message?.zh).not.toContain('本省：');
  });
});
