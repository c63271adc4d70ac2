// @vitest-environment happy-dom
// Does the pre-check keep its state while another part is shown, and take up what changed meanwhile?
import { describe, expect, it, vi } from 'vitest';
import { PrecheckTab } from '../../../../../lib/ui/options/precheck/precheck-tab';
import { createTranslate } from '../../../../../lib/ui/translate';
import { type Answers, askOf } from '../../../../ui-preview/ask';
import { precheckAnswers, precheckScene, sceneRows } from '../../../../ui-preview/precheck-scene';
import { waitFor } from '../../../../wait-for';
import { doing, show } from '../../render';

const t = createTranslate('zh');
const day = '2026-11-24';
/** The scene with some answers replaced. */
const scene = (over: Answers) => ({ ...precheckScene, ask: askOf({ ...precheckAnswers, ...over }) });

describe('the pre-check of all, left and returned to', () => {
  const part = (
    isShown: boolean,
    actions: typeof precheckScene,
    isChecking = false,
    chosen: readonly string[] | null = null,
  ) => (
    <PrecheckTab
      t={t}
      view={{ vault: 'open', today: day }}
      actions={{ precheck: actions }}
      tabs={{
        ...{ tab: isShown ? 'precheck' : 'today', chosen, isChecking },
        ...{ lead: () => {}, go: () => {}, check: () => {}, readPaper: () => {} },
      }}
    />
  );

  it('keeps its rows and its filter, and requests again what the rows depend on', async () => {
    const batch = vi.fn(async ({ clients }: { clients: readonly string[] }) =>
      sceneRows.filter(({ client }) => clients.includes(client)),
    );
    const actions = scene({ 'rules.batch': batch });
    const { one, all, draw } = show(part(true, actions));
    await doing(() => one('precheck-start').click());
    await waitFor(() => expect(all('precheck-row')).toHaveLength(3));
    await doing(() => all('precheck-group-show')[1]?.click());
    const asked = batch.mock.calls.length;
    draw(part(false, actions));
    await doing(() => draw(part(true, actions)));
    expect(all('precheck-row').map(({ dataset }) => dataset.client)).toEqual(['b']);
    await waitFor(() => expect(batch.mock.calls.length).toBe(asked * 2));
    await waitFor(() => expect(one('precheck-run').dataset.state).toBe('done'));
    expect(all('precheck-row').map(({ dataset }) => dataset.client)).toEqual(['b']);
  });

  it('begins by itself when a pre-check of all was asked for before', async () => {
    const { all } = show(part(true, precheckScene, true));
    await waitFor(() => expect(all('precheck-row')).toHaveLength(3));
  });

  it('keeps the result of many, with its filter, while one client of it is checked alone', async () => {
    const { one, all, draw, root } = show(part(true, precheckScene, false, ['a', 'b']));
    await waitFor(() => expect(all('precheck-row')).toHaveLength(2));
    await doing(() => all('precheck-group-show')[1]?.click());
    expect(all('precheck-row').map(({ dataset }) => dataset.client)).toEqual(['b']);
    await doing(() => draw(part(true, precheckScene, false, ['a'])));
    await waitFor(() => expect(root.querySelectorAll('.precheck')).toHaveLength(2));
    await doing(() => draw(part(true, precheckScene, false, ['a', 'b'])));
    const shown = root.querySelector<HTMLElement>('.precheck:not([hidden])');
    const rows = [...(shown?.querySelectorAll<HTMLElement>('[data-testid="precheck-row"]') ?? [])];
    expect(rows.map(({ dataset }) => dataset.client)).toEqual(['b']);
    expect(one('precheck-all').textContent).toBe('改为预检全部档案');
  });
});
