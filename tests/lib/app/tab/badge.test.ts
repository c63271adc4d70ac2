// What does the icon's badge count? Only what fails and blocks, only on a portal.
import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../../lib/app/tab/badge';
import { views } from '../../../ui-preview/views';

function scene(name: string) {
  const view = views[name];
  if (!view?.report) throw new Error(`no report in ${name}`);
  return { portal: view.portal, report: view.report, step: view.step };
}
const blocked = scene('blocked');
const [finding] = blocked.report.findings;

describe('the badge', () => {
  it('counts what fails and blocks, and nothing that is only asked or warned of', () => {
    const blocks = blocked.report.findings.filter(
      ({ state, severity }) => state === 'fails' && severity === 'block',
    );
    const { portal, report } = blocked;
    const last = { index: 5, count: 5, title: { zh: '提交', en: 'Submit' }, changedSince: null };
    expect(badgeText({ portal, report, step: last })).toBe(String(blocks.length));
    expect(badgeText(scene('incomplete'))).toBe('');
  });

  it('is empty where nothing blocks, where there is no portal, and before anything is known', () => {
    expect(badgeText(scene('ready'))).toBe('');
    expect(badgeText({ ...blocked, portal: null })).toBe('');
    expect(badgeText({ ...blocked, report: null })).toBe('');
  });

  it('stays short', () => {
    if (!finding) throw new Error('no finding');
    const many = Array.from({ length: 120 }, () => ({
      ...finding,
      state: 'fails' as const,
      severity: 'block' as const,
    }));
    expect(badgeText({ ...blocked, report: { ...blocked.report, findings: many } })).toBe('99+');
  });
});
