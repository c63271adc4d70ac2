// @vitest-environment happy-dom
// Is a region that was typed taken where it names one place, and never lost?
import { expect, it } from 'vitest';
import type { Form } from '../../../../../../lib/ui/options/clients/editor/form';
import { RegionField } from '../../../../../../lib/ui/options/clients/editor/region-field';
import { createTranslate } from '../../../../../../lib/ui/translate';
import { doing, show } from '../../../render';

const GUSU = { code: '320508', names: ['江苏省', '苏州市', '姑苏区'] };
const GULOU = [
  { code: '320106', names: ['江苏省', '南京市', '鼓楼区'] },
  { code: '320302', names: ['江苏省', '徐州市', '鼓楼区'] },
];

async function typed(text: string, isSlow = false) {
  const set: unknown[] = [];
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  const form = {
    t: createTranslate('zh'),
    set: (...change: unknown[]) => set.push(change),
    left: () => {},
    faultAt: () => null,
    neededAt: () => false,
    regions: async (search: string) => {
      if (isSlow) await held;
      return search === '姑苏' ? [GUSU] : search === '鼓楼' ? GULOU : [];
    },
  } as unknown as Form; // what only saving needs is not reached
  const { root, text: words } = show(
    <RegionField form={form} place="entity.region" part="entity.region" value={null} isRequired />,
  );
  const box = root.querySelector('input');
  if (!box) throw new Error('a region is typed');
  await doing(() => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await doing(() => {});
  await doing(() => box.dispatchEvent(new FocusEvent('blur')));
  const answer = async () => {
    await doing(release);
    await doing(() => {});
  };
  await doing(() => {});
  return { set, box, words, answer };
}

const TAKEN = [['entity.region', GUSU]];

it('takes the only place, also when its name is answered after the box was left', async () => {
  expect((await typed('姑苏')).set).toEqual(TAKEN);
  const slow = await typed('姑苏', true);
  expect(slow.set).toEqual([]);
  await slow.answer();
  expect(slow.set).toEqual(TAKEN);
});

it.each(['鼓楼', '没有这里'])('keeps %s, which names no one place, and asks to choose', async (text) => {
  const { set, box, words } = await typed(text);
  expect([set, box.value]).toEqual([[], text]);
  expect(words()).toContain('请从列表里选一个');
});
