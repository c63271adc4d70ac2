// @vitest-environment happy-dom
// What is pressed to close a list that stays open?
import { expect, it } from 'vitest';
import { close } from '../../../../lib/page/widgets/open-list';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

it('the cross that removes a choice is never pressed to close its list, and neither is the element that opens it', async () => {
  document.body.innerHTML =
    '<span class="box"><span role="combobox" tabindex="0"><button type="button">×</button>单位门户网站<textarea></textarea></span></span>';
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { value: 40, configurable: true });
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 40, 20);
  const box = document.querySelector('.box');
  if (box === null) throw new Error('no box');
  const pressed: string[] = [];
  box.addEventListener('mousedown', ({ target }) => pressed.push((target as Element).tagName)); // of an element
  let time = 0;
  const change = async (milliseconds: number): Promise<void> => {
    time += milliseconds;
  };
  const deps = { change, isAllowed: () => true, now: () => time };
  await close(box, () => [box], deps as unknown as WriteDeps); // nothing else of them is asked
  expect(pressed).toEqual([]);
});
