// @vitest-environment happy-dom
// How does the status look? Red is used only for errors, and for missing documents once the portal's submit button is next.
import { describe, expect, it } from 'vitest';
import { undecidedFindings } from '../../../../lib/filing/report/undecided-findings';
import { Hero, statusParts, statusTone } from '../../../../lib/ui/panel/hero';
import type { NextStep } from '../../../../lib/ui/panel/next-step';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { show } from '../render';

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

describe('what is to be decided', () => {
  const open = undecidedFindings([{ zh: '通信地址', en: 'Postal address' }]).map(({ finding }) => finding);
  const undecided = { ...report, findings: open, status: 'blocked' } as typeof report;

  it('is named by itself and not counted as something to correct', () => {
    const said = statusParts(
      { ...at(2), report: undecided, conflicts: [] },
      undecided,
      createTranslate('zh'),
    );
    expect(said[0]).toBe('待决定');
    expect(said.join()).not.toContain('须改正');
    expect(statusTone(at(2), undecided)).toBe('incomplete');
  });
});

describe('what is left to do on the provider’s pages', () => {
  const t = createTranslate('zh');
  const [some] = view.report?.findings ?? [];
  const open = { ...some, rule: 'left', state: 'ask', severity: 'block' };
  const bare = {
    ...report,
    status: 'incomplete',
    findings: [open],
    questions: [],
    documents: [],
  } as unknown as typeof report; // a report with one open thing
  const said = (index: number) =>
    statusParts({ ...at(index), report: bare, conflicts: [] }, bare, t).join(' · ');

  it('is said on the last page, where it is done, and not above each page before it', () => {
    expect(said(2)).toBe('没有发现会被退回的问题');
    expect(said(5)).toContain('还有 1 项到接入商页面上完成');
  });
});

describe('what the page still asks of the person', () => {
  const [row] = view.plan;
  const code = { ...row, action: 'needs-you', now: [], candidates: [], reason: { code: 'person-only' } };
  const plan = [code, code] as unknown as typeof view.plan; // two rows as the plan makes them
  const hero = (step: NextStep, given = view) =>
    show(
      <Hero
        view={{ ...given, plan }}
        t={createTranslate('zh')}
        today="2026-11-24"
        step={step}
        allowed={new Set()}
        onNext={() => {}}
        onList={() => {}}
        shortcuts={{}}
      />,
    );
  const said = (step: NextStep, given = view) =>
    hero(step, given)
      .all('panel-yours')
      .map((one) => one.textContent);

  it('is told below the button where another step comes first, and by the button itself otherwise', () => {
    expect(said({ kind: 'question', count: 9 })).toEqual(['还有 2 项由您在页面上填']);
    expect(said({ kind: 'document', count: 3 })).toEqual(['还有 2 项由您在页面上填']);
    expect(said({ kind: 'yours', count: 2 })).toEqual([]);
    expect(said({ kind: 'fill', count: 5 })).toEqual([]);
  });

  it('of a filing that came back begins with the reasons that are not mended, which the button leads to', () => {
    const status = (step: NextStep) => hero(step).one('panel-status').textContent;
    expect(status({ kind: 'mend', place: 'people[0].mobile', count: 2 })).toMatch(
      /^\s*驳回意见还有 2 处没改/u,
    );
    expect(status({ kind: 'causes', count: 1 })).toMatch(/^\s*驳回意见还有 1 处没改/u);
    expect(status({ kind: 'question', count: 9 })).not.toContain('驳回');
  });

  it('is not told before a client is chosen, where the empty boxes are listed', () => {
    expect(said({ kind: 'question', count: 9 }, { ...view, binding: null })).toEqual([]);
  });
});
