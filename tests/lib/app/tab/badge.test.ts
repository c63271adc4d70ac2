// What does the icon's badge count? Only failed checks that block, and only on a portal.
import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../../lib/app/tab/badge';
import { shownFindings } from '../../../../lib/filing/report/shown-findings';
import { views } from '../../../ui-preview/views';

function scene(name: string) {
  const view = views[name];
  if (!view?.report) throw new Error(`no report in ${name}`);
  return { portal: view.portal, report: view.report, step: view.step };
}
const blocked = scene('blocked');
const [finding] = blocked.report.findings;

describe('the badge', () => {
  it('counts failed checks that block, and nothing that is only asked or warned about', () => {
    const blocks = blocked.report.findings.filter(
      ({ state, severity }) => state === 'fails' && severity === 'block',
    );
    const { portal, report, step } = blocked;
    expect(badgeText({ portal, report, step })).toBe(String(shownFindings(blocks, report.documents).length));
    expect(badgeText(scene('incomplete'))).toBe('');
  });

  it('counts missing documents on the last page, and on none before it', () => {
    const [need] = blocked.report.documents;
    if (!need) throw new Error('no document');
    const missing = { ...need, requirement: 'required' as const, state: 'missing' as const };
    const report = { ...blocked.report, findings: [], documents: [missing] };
    const at = (index: number) => ({ index, count: 3, title: { zh: '', en: '' }, changedSince: null });
    expect(badgeText({ ...blocked, report, step: at(2) })).toBe('');
    expect(badgeText({ ...blocked, report, step: at(3) })).toBe('1');
  });

  it('is empty when nothing blocks, when there is no portal, and before anything is known', () => {
    expect(badgeText(scene('ready'))).toBe('');
    expect(badgeText({ ...blocked, portal: null })).toBe('');
    expect(badgeText({ ...blocked, report: null })).toBe('');
  });

  it('stays short', () => {
    if (!finding) throw new Error('no finding');
    const many = Array.from({ length: 120 }, (_, at) => ({
      ...finding,
      fix: [],
      message: { zh: `第 ${at} 处`, en: `Fault ${at}` },
      state: 'fails' as const,
      severity: 'block' as const,
    }));
    expect(badgeText({ ...blocked, report: { ...blocked.report, findings: many } })).toBe('99+');
  });
});
