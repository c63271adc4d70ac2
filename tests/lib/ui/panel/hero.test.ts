// How does the status look? Red is used only for errors, and for missing documents once the portal's submit button is next.
import { describe, expect, it } from 'vitest';
import { statusTone } from '../../../../lib/ui/panel/hero';
import { views } from '../../../ui-preview/views';

const { blocked: view, conflict } = views;
if (!view?.report || !view.step || !conflict?.report) throw new Error('the previews have reports and steps');
const findings = view.report.findings.filter(({ severity }) => severity !== 'block');
const report = { ...view.report, findings };
const at = (index: number) => ({
  ...view,
  asked: [],
  report,
  step: view.step && { ...view.step, index, count: 5 },
});

describe('the tone of the status', () => {
  it('is red for missing documents only on the last page', () => {
    expect(statusTone(at(2), report)).toBe('todo');
    expect(statusTone(at(5), report)).toBe('blocked');
  });

  it('is red on every page for what is wrong, and for a page of somebody else', () => {
    expect(view.report && statusTone(at(2), view.report)).toBe('blocked');
    expect(conflict.report && statusTone(conflict, conflict.report)).toBe('blocked');
  });
});
