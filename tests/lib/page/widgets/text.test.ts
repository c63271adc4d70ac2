// @vitest-environment happy-dom
// Does a box keep what was typed when its page holds the value itself, and takes back on a change event what it holds by then?
import { expect, it } from 'vitest';
import { READS } from '../../../../lib/page/shown/reads';
import { writeBox } from '../../../../lib/page/widgets/text';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

const deps: WriteDeps = {
  isAllowed: () => true,
  now: () => 0,
  wait: async () => undefined,
  change: async () => undefined,
  reads: READS,
};

it('a stepper that draws in its turn keeps the typed number', async () => {
  document.body.innerHTML = '<input value="1">';
  const [box] = document.querySelectorAll('input');
  if (box === undefined) throw new Error('no box');
  let held = '1';
  box.addEventListener('input', () => {
    const typed = box.value;
    queueMicrotask(() => {
      held = typed;
    });
  });
  box.addEventListener('change', () => {
    box.value = held;
  });
  expect(await writeBox(box, '12', deps)).toBe('written');
  expect(box.value).toBe('12');
});

it('a number that its page keeps only when the box is left is written, though the old one was drawn meanwhile', async () => {
  document.body.innerHTML = '<input>';
  const [box] = document.querySelectorAll('input');
  if (box === undefined) throw new Error('no box');
  let held = '';
  let isDrawn = false;
  box.addEventListener('input', () => {
    if (!isDrawn)
      queueMicrotask(() => {
        box.value = held;
      });
    isDrawn = true;
  });
  box.addEventListener('blur', () => {
    held = box.value;
  });
  await writeBox(box, '12', { isAllowed: () => true } as unknown as WriteDeps); // nothing else is asked
  expect(held).toBe('12');
});
