// @vitest-environment happy-dom
// Is the panel useful to a person who has saved nothing, and does it store nothing?
import { describe, expect, it } from 'vitest';
import type { PanelActions } from '../../../../lib/ui/panel/actions';
import { Bare } from '../../../../lib/ui/panel/bare';
import { createTranslate } from '../../../../lib/ui/translate';
import { views } from '../../../ui-preview/views';
import { choose, doing, show } from '../render';

const t = createTranslate('zh');

function shown() {
  const done: unknown[] = [];
  const note = (...given: unknown[]) => void done.push(given);
  const view = views.bare;
  if (!view?.bare) throw new Error('the preview has a page without a vault');
  // Only this function is reached from what is shown here.
  const actions = { act: note } as unknown as PanelActions;
  return {
    ...show(
      <Bare view={view} bare={view.bare} t={t} today="2026-11-24" actions={actions} onRecoveryCode={note} />,
    ),
    done,
  };
}

describe('a page with nothing saved', () => {
  it('says what is wrong, what is empty and what the province requires, each with a link to it', async () => {
    const { one, all, done } = shown();
    expect(one('panel-status').textContent).toBe('2 处须改正 · 3 项必填还空着');
    expect(one('bare-demands').textContent).toContain('浙江 · 单位要备的材料');
    await doing(() => one('bare-go').click());
    await doing(() => all('bare-empty')[1]?.click());
    expect(done).toEqual([
      ['tab.go-to', { key: 'k-entity.certNumber' }],
      ['tab.go-to', { key: 'k2' }],
    ]);
  });

  it('counts nothing that is not there', () => {
    const view = views.bare;
    if (!view?.bare || !view.report) throw new Error('the preview has a page without a vault');
    const sound = { ...view, report: { ...view.report, findings: [] } };
    const actions = { act: () => {} } as unknown as PanelActions; // as above
    const status = (empty: typeof view.bare.empty, filled = 7, isForm = true) =>
      show(
        <Bare
          view={sound}
          bare={{ ...view.bare, ...sound.bare, empty, filled, isForm } as never}
          t={t}
          today="2026-11-24"
          actions={actions}
          onRecoveryCode={() => {}}
        />,
      ).one('panel-status').textContent;
    expect(status(view.bare.empty)).toBe('3 项必填还空着');
    expect(status([])).toBe(t('panel.status.ready'));
    expect(status([], 0)).toBe('本页还没有填，边填边预检');
    expect(status([], 0, false)).toBe('这一页没有要填的内容');
    const { text } = show(
      <Bare
        view={view}
        bare={{ ...view.bare, filled: 0 }}
        t={t}
        today="2026-11-24"
        actions={actions}
        onRecoveryCode={() => {}}
      />,
    );
    expect(text()).not.toContain('0 项');
  });

  it('asks for a passphrase only once the person wants to save the page, with one primary button at a time', async () => {
    const { root, one, all } = shown();
    const primary = () =>
      [...root.querySelectorAll<HTMLElement>('.primary')].map(({ dataset }) => dataset.testid);
    expect(all('vault-create')).toEqual([]);
    expect(primary()).toEqual(['bare-go']);
    await doing(() => one('bare-keep').click());
    expect(primary()).toEqual(['vault-create']);
    expect(document.activeElement?.getAttribute('data-testid')).toBe('vault-passphrase');
  });

  it('accepts province and kind with two presses', async () => {
    const { one, done } = shown();
    await doing(() => one('bare-personal').click());
    expect(done).toEqual([['tab.about', { province: 'zhejiang', category: 'personal' }]]);
    expect(one('bare-organization').getAttribute('aria-pressed')).toBe('true');
  });

  it('says for which province and whom it checks, and that an earlier page said so', () => {
    const { one } = shown();
    expect(one('bare-known').textContent).toBe('按前面几页写的“浙江、单位”预检，不对就在上面改。');
  });

  it('undoes nothing with a second press that comes before the first is answered', async () => {
    const { one, done } = shown();
    await choose(one('bare-province'), 'guangdong');
    await doing(() => one('bare-personal').click());
    expect(done.at(-1)).toEqual(['tab.about', { province: 'guangdong', category: 'personal' }]);
  });
});
