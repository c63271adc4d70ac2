// @vitest-environment happy-dom
// Does the rulebook page show how old the sources of the chosen province are?
import { expect, it } from 'vitest';
import type { RulebookActions } from '../../../../../lib/ui/options/rulebook/actions';
import { RulebookSection } from '../../../../../lib/ui/options/rulebook/rulebook-section';
import { createTranslate } from '../../../../../lib/ui/translate';
import { doing, show } from '../../render';

const actions: RulebookActions = {
  packs: {
    inUse: async () => ({ version: 1, pack: null, packaged: 1, back: null, fault: null, keys: [] }),
    look: () => Promise.reject(new Error('not asked for here')),
    clients: async () => [],
    take: async () => null,
    goBack: async () => {},
    get: () => Promise.reject(new Error('not asked for here')),
    readKey: () => Promise.reject(new Error('not asked for here')),
    trust: async () => null,
    distrust: async () => {},
  },
  about: async () => ({
    rules: 2,
    cases: 4,
    provinces: ['zhejiang', 'hubei'],
    documents: [],
    newest: '2026-10-30',
    freshness: { zhejiang: { newest: '2026-02-27', oldest: '2020-09-29', stale: 12 } },
    staleBefore: '2024-11-24',
  }),
  find: async () => [],
  open: async () => null,
  searchClients: async () => ({ clients: [], total: 0 }) as never, // not asked for here
  applies: async () => [],
  verify: async () => ({ cases: 0, agree: 0, disagreements: [] }),
};

it('says the days and how many sources are old for a province, nothing for the whole country', async () => {
  const { one, all } = show(
    <RulebookSection t={createTranslate('zh')} today="2026-11-25" actions={actions} />,
  );
  await doing(() => {});
  await doing(() => {});
  expect(all('rulebook-freshness')).toEqual([]);
  await doing(() => {
    const choice = one('rulebook-province') as HTMLSelectElement;
    choice.value = 'zhejiang';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await doing(() => {});
  expect(one('rulebook-freshness').textContent).toMatch(/最新 2026.*最早 2020.*12 条早于 2024/);
});
