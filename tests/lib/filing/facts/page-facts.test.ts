// What does a page tell without any client, and which numbers on it are wrong in themselves?
import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../../lib/filing/facts/page-facts';
import { checkNumber } from '../../../../lib/filing/numbers/check-number';
import { numberFindings, withPageFindings } from '../../../../lib/filing/report/page-findings';
import { loadRulebook } from '../../../../rules/index';
import { readRuleFiles } from '../../../../scripts/rules/rule-files';

const book = loadRulebook(readRuleFiles());
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

describe('numbers of a page', () => {
  const uscc = (value: string) => ({
    key: 'k-0',
    label: '主办单位证件号码',
    value,
    check: (number: string) => checkNumber('uscc', number, TODAY),
  });

  it('block when their check digit is wrong, without repeating the number', () => {
    const [finding] = numberFindings([uscc('91330106MA0AHL014F')]);
    expect(finding).toMatchObject({ severity: 'block', state: 'fails', target: { field: 'k-0' } });
    expect(JSON.stringify(finding)).not.toContain('91330106');
    expect(withPageFindings({ status: 'ready', findings: [] }, finding ? [finding] : []).status).toBe(
      'blocked',
    );
  });

  it('say nothing while they are empty or right', () => {
    expect(numberFindings([uscc(''), uscc('91330106MA0AHL014E')])).toEqual([]);
  });
});
