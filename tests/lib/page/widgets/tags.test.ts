// @vitest-environment happy-dom
// Are tags taken out of a box that hears no Backspace, by their crosses, and put into one that is slow to hear Enter?
import { expect, it } from 'vitest';
import type { FillStep } from '../../../../lib/page/model';
import { READS } from '../../../../lib/page/shown/reads';
import { writeTags } from '../../../../lib/page/widgets/tags';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

const tag = (words: string, cross: string): string => `<li><span>${words}</span>${cross}</li>`;

/** Writes these words into a box of tags that adds on Enter and removes by its crosses only; `deaf`: for so many milliseconds after each word it hears no Enter. */
async function writeInto(cross: string, value: readonly string[], deaf = 0) {
  document.body.innerHTML = `<div id="box"><ul>${tag('旧词', cross)}</ul><input></div>`;
  const [element, list, box] = ['#box', 'ul', 'input'].map((at) => document.querySelector(at));
  if (!element || !list || !(box instanceof HTMLInputElement)) throw new Error('no box');
  list.addEventListener('click', ({ target }) => {
    const pressed = target as Element; // what was pressed in the list
    if (pressed.matches('a')) pressed.parentElement?.remove();
  });
  let time = 0;
  let hearsFrom = 0;
  box.addEventListener('input', () => {
    hearsFrom = time + deaf;
  });
  box.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || time < hearsFrom) return;
    list.insertAdjacentHTML('beforeend', tag(box.value, cross));
    box.value = '';
  });
  const pass = async (milliseconds: number): Promise<void> => {
    time += Math.max(1, milliseconds);
  };
  const deps = { change: pass, wait: pass, isAllowed: () => true, now: () => time, reads: READS };
  const control = { kind: 'tags', element, item: null, parts: [box] } as const;
  const outcome = await writeTags(control, { value } as unknown as FillStep, deps as WriteDeps); // nothing else of them is asked
  return [outcome, ...[...list.children].map((at) => at.textContent)];
}

it('by a cross without words', async () => {
  expect(await writeInto('<a class="remove"><i></i></a>', ['甲词', '乙词'])).toEqual([
    'written',
    '甲词',
    '乙词',
  ]);
});

it('by nothing where a tag has no cross', async () => {
  expect(await writeInto('', ['甲词'])).toEqual(['refused', '旧词']);
});

it('by Enter once more where the box opened its list too late for the first', async () => {
  const cross = '<a class="remove"></a>';
  expect(await writeInto(cross, ['甲词', '乙词'], 200)).toEqual(['written', '甲词', '乙词']);
});
