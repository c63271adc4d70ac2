// @vitest-environment happy-dom
// Does the message after saving say that the pre-check rejects part of what was saved?
import { expect, it } from 'vitest';
import { newClient } from '../../../../../../lib/ui/options/clients/editor/draft';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { Outcome } from '../../../../../../lib/ui/options/clients/editor/outcome';
import type { Draft } from '../../../../../../lib/ui/options/clients/editor/use-draft';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { askOf } from '../../../../../ui-preview/ask';
import { doing, show } from '../../../render';

const message = { zh: '', en: '' };

function line(mustFixes: Draft['mustFixes']): HTMLElement | null {
  // the line reads the two parts given here and nothing else of a form or a draft
  const form = { t: createTranslate('zh'), draft: newClient('client-1') } as Form;
  const work = {
    state: { kind: 'saved', merged: false },
    faults: [],
    mustFixes,
    draft: null,
  } as unknown as Draft;
  return show(<Outcome form={form} actions={NONE} work={work} />).root.querySelector('p');
}

const NONE = { ask: askOf({}) } as never; // only what can be asked is used

it('names who saved elsewhere meanwhile, where it is known', async () => {
  const source = { isHere: false, deviceName: '周明 · 办公室', at: Date.UTC(2026, 10, 24, 4) };
  const ask = askOf({
    'clients.history': async () => [{ rev: 3, changed: 0, isCurrent: true, state: 'stored', source }],
  });
  const form = { t: createTranslate('zh'), draft: newClient('client-1') } as Form;
  const shown = async (over: Partial<Draft>) => {
    const work = { faults: [], mustFixes: [], isBehind: false, draft: null, ...over } as unknown as Draft;
    const { text } = show(<Outcome form={form} actions={{ ask } as never} work={work} />);
    for (let round = 0; round < 3; round += 1) await doing(() => {});
    return text();
  };
  expect(await shown({ state: { kind: 'saved', merged: true } })).toContain(
    '周明 · 办公室 刚保存的修改也保留了',
  );
  expect(await shown({ state: { kind: 'idle' }, isBehind: true })).toContain('周明 · 办公室 刚保存过');
});

it('counts what must be corrected, and is not shown as a success then', () => {
  const place = 'services[0].apps[0].packageName';
  const told = line([{ place, message }]);
  expect(told?.textContent).toBe('已保存 · 1 处须改正');
  expect(told?.className).toBe('bad');
});

it('says only that it was saved when nothing is wrong, or when a name may be sent back', () => {
  expect(line([])?.textContent).toBe('已保存');
  const warned = line([{ place: 'services[0].name', message, isWarning: true }]);
  expect([warned?.textContent, warned?.className]).toEqual(['已保存', 'good']);
});

it('counts one value once, wherever it stands, and none as refused any more once all are mended', () => {
  const self = newClient('client-1');
  const draft = { ...self, entity: { ...self.entity, type: 'personal' } };
  const failed = (places: readonly string[]) => {
    const form = { t: createTranslate('zh'), draft } as unknown as Form; // as above
    const faults = places.map((place) => ({ place, message }));
    const state = { kind: 'failed', reason: 'faults' };
    const work = { state, faults, mustFixes: [], draft } as unknown as Draft;
    return show(<Outcome form={form} actions={NONE} work={work} />).text();
  };
  expect(failed(['entity.certNumber', 'people[0].certNumber', 'entity.region'])).toContain('有 2 处须改正');
  expect(failed([])).toBe('都改好了，再按一次“保存”。');
});
