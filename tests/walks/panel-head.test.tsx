// @vitest-environment happy-dom
// Does the panel ask for a press only at the right time, and are the buttons of a document in one line?
import { describe, expect, it } from 'vitest';
import type { TabView } from '../../lib/protocol/tab';
import { Panel } from '../../lib/ui/panel/panel';
import { createTranslate } from '../../lib/ui/translate';
import { show } from '../lib/ui/render';
import { askOf } from '../ui-preview/ask';
import { views } from '../ui-preview/views';

const quiet = () => {};

function panel(view: TabView | undefined) {
  if (!view) throw new Error('no such view');
  const actions = {
    ask: askOf({ 'vault.hint': async () => null, 'filings.detail': async () => null }),
    ...{ act: async () => {}, attach: async () => null, copy: async () => {}, saveText: quiet },
    ...{ print: quiet, openOptions: quiet, openTeam: quiet, printReport: quiet, printPaper: quiet },
    ...{ openPractice: quiet, create: async () => ({ ok: true as const, recoveryCode: 'FICTIONAL-CODE' }) },
  };
  const t = createTranslate('zh');
  return show(<Panel view={view} t={t} today="2026-11-24" actions={actions} showPart={quiet} />);
}

describe('the head of the panel', () => {
  it('does not lead to the page’s button while written values were not accepted', () => {
    expect(panel(views.ready).one('panel-after').textContent).toMatch(/^本页没有要改的了/u);
    const { text, one } = panel(views.receipt);
    expect(one('panel-after').textContent).toMatch(/^先看下面/u);
    expect(text()).toContain('先看下面需要您看一下的 2 项');
  });

  it('offers no second check before a first one', () => {
    for (const view of [views.unbound, views.empty]) expect(panel(view).all('panel-next')).toEqual([]);
  });
});

it('a document with two sides has on each button that side alone, and for screen readers the whole name', () => {
  const labels = panel(views.blocked)
    .all('panel-attach')
    .filter(({ dataset }) => dataset.side)
    .map((input) => input.closest('label'));
  expect(labels.map((label) => label?.textContent)).toEqual(['选择文件 人像面', '选择文件 国徽面']);
  for (const label of labels) expect(label?.querySelector('.visually-hidden')?.textContent).toBe('选择文件 ');
});
