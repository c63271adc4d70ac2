// Do panel, pill, batch and badge count the same findings in the same group?
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../lib/app/tab/counts';
import { groupOf, holdsUp } from '../../../../lib/filing/report/bucket';
import type { Finding, Report } from '../../../../lib/filing/report/report';
import { views } from '../../../ui-preview/views';

const report = views.blocked?.report;
const [first] = report?.findings ?? [];
const severities = ['block', 'warn', 'todo', 'info'] as const;
const states = ['fails', 'ask', 'error'] as const;

describe('a finding', () => {
  it.each(severities)('that is %s and undecided is asked about', (severity) => {
    expect(groupOf({ state: 'ask', severity })).toBe('ask');
    expect(groupOf({ state: 'error', severity })).toBe('ask');
    expect(groupOf({ state: 'fails', severity })).toBe(severity);
  });

  it('holds up a submission only as a block', () => {
    const held = severities.filter((severity) => states.some((state) => holdsUp({ state, severity })));
    expect(held).toEqual(['block']);
  });

  it('that is undecided counts on the page as it counts in the panel', () => {
    if (!report || !first) throw new Error('no report');
    const findings: Finding[] = severities.map((severity) => ({ ...first, state: 'ask', severity }));
    const shown: Report = { ...report, findings };
    expect(countsOf({ report: shown, step: null }).ask).toBe(
      findings.filter((one) => groupOf(one) === 'ask').length,
    );
  });
});
