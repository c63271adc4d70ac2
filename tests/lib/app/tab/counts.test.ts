// Do the pill on the page and the icon's badge say what the panel says of documents that are still to come?
import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../../lib/app/tab/badge';
import { overlayFor } from '../../../../lib/app/tab/overlay';
import type { DocumentNeed, Finding, Report } from '../../../../lib/filing/report/report';
import type { TabView } from '../../../../lib/protocol/tab';
import { views } from '../../../ui-preview/views';

const base = views.blocked;
const [finding] = base?.report?.findings ?? [];
const [need] = base?.report?.documents ?? [];
if (!base?.report || !finding || !need) throw new Error('the preview has a blocked report');

const missing: DocumentNeed = { ...need, id: 'letter', requirement: 'required', state: 'missing' };
const ofDocument: Finding = {
  ...finding,
  rule: 'document-missing:letter',
  state: 'fails',
  severity: 'block',
  fix: [],
  target: { document: 'letter' },
};
const ofField: Finding = { ...finding, state: 'fails', severity: 'block', target: { field: 'entity.name' } };
const report: Report = { ...base.report, findings: [ofField, ofDocument], documents: [missing] };

function countsAt(step: NonNullable<TabView['step']>, shown: Report = report) {
  const preferences = { language: 'zh', theme: 'auto' } as const;
  const view = { ...base, step, report: shown } as TabView; // the preview's view with another step
  const { counts } = overlayFor(view, [], preferences, new Set());
  expect(badgeText(view)).toBe(String(counts.block));
  return counts;
}
const step = (index: number) => ({ ...(base.step as NonNullable<TabView['step']>), index, count: 5 });

describe('pill and badge', () => {
  it('count a missing document as something to do until the last page, and there as a fault', () => {
    expect(countsAt(step(2))).toMatchObject({ block: 1, todo: 1 });
    expect(countsAt(step(5))).toMatchObject({ block: 2, todo: 0 });
  });

  it('count a document that is not acceptable as a fault everywhere', () => {
    const invalid = { ...report, documents: [{ ...missing, state: 'invalid' as const }] };
    expect(countsAt(step(2), invalid)).toMatchObject({ block: 2, todo: 0 });
  });
});
