// @vitest-environment happy-dom
// Is a select written whose options load late, and left as it was when the wanted option never appears?
import { expect, it } from 'vitest';
import { READS } from '../../../../lib/page/shown/reads';
import { chooseNative } from '../../../../lib/page/widgets/native-select';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

/** A select whose list is drawn when it was waited for so many times; a clock that only waiting moves. */
function late(options: readonly string[], comesAt: number, isAllowed = () => true) {
  document.body.innerHTML = '<select><option value="">请选择</option></select>';
  const select = document.querySelector('select');
  if (select === null) throw new Error('no select');
  let now = 0;
  let waits = 0;
  const wait = async (milliseconds: number): Promise<void> => {
    now += Math.max(1, milliseconds);
    waits += 1;
    if (waits !== comesAt) return;
    for (const text of options) select.append(Object.assign(document.createElement('option'), { text }));
  };
  const deps: WriteDeps = { isAllowed, now: () => now, wait, change: wait, reads: READS };
  return { select, deps, waits: () => waits };
}

it('a list that is loaded at the third try is used, and not waited for any longer', async () => {
  const { select, deps, waits } = late(['个人', '企业'], 3);
  expect(await chooseNative(select, ['公司', '企业'], deps)).toBe('written');
  expect([select.value, waits()]).toEqual(['企业', 3]);
});

it('a list that is loaded without the wanted choice is left alone, in a limited number of tries', async () => {
  const { select, deps, waits } = late(['个人', '政府机关'], 3);
  expect(await chooseNative(select, ['企业'], deps)).toBe('not-found');
  expect(select.selectedIndex).toBe(0);
  expect(waits()).toBeLessThan(120);
});

it('a lock while the list is loading ends the wait', async () => {
  let asked = 0;
  const { select, deps, waits } = late(['企业'], 3, () => {
    asked += 1;
    return asked < 2;
  });
  expect(await chooseNative(select, ['企业'], deps)).toBe('stopped');
  expect([select.selectedIndex, waits()]).toEqual([0, 1]);
});
