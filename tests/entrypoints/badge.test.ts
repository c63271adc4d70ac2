// What does the icon's badge count? Only what fails and blocks, only on a portal.
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../entrypoints/background/badge';
import { views } from '../ui-preview/views';

function scene(name: string) {
  const view = views[name];
  if (!view?.report) throw new Error(`no report in ${name}`);
  return { portal: view.portal, report: view.report };
}
const blocked = scene('blocked');
const [finding] = blocked.report.findings;

describe('the badge', () => {
  it('counts what fails and blocks, and nothing that is only asked or warned of', () => {
    const blocks = blocked.report.findings.filter(
      ({ state, severity }) => state === 'fails' && severity === 'block',
    );
    expect(badgeOf(blocked)).toBe(String(blocks.length));
    expect(badgeOf(scene('incomplete'))).toBe('');
  });

  it('is empty where nothing blocks, where there is no portal, and before anything is known', () => {
    expect(badgeOf(scene('ready'))).toBe('');
    expect(badgeOf({ ...blocked, portal: null })).toBe('');
    expect(badgeOf({ portal: blocked.portal, report: null })).toBe('');
  });

  it('stays short', () => {
    if (!finding) throw new Error('no finding');
    const many = Array.from({ length: 120 }, () => ({
      ...finding,
      state: 'fails' as const,
      severity: 'block' as const,
    }));
    expect(badgeOf({ ...blocked, report: { ...blocked.report, findings: many } })).toBe('99+');
  });
});
