// @vitest-environment happy-dom
// Which button of an open popup takes what was chosen in it?
import { expect, it, vi } from 'vitest';
import { confirmerIn, confirmIn } from '../../../../lib/page/widgets/popup-enders';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

it.each(['确定', 'OK 确定', '完成', '选好了', 'Done'])('%s takes what was chosen', (words) => {
  document.body.innerHTML = `<div id="sheet"><button type="button">Cancel 取消</button><button type="button">${words}</button></div>`;
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(40);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  expect(confirmerIn(() => [...document.querySelectorAll('#sheet')])?.textContent).toBe(words);
});

it.each([true, false])(
  'a sheet is confirmed once it has slid in, and not when the fill was stopped: %s',
  async (isAllowed) => {
    document.body.innerHTML = '<div id="sheet"><button type="button">确定</button></div>';
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(40);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
    const [sheet, button] = ['#sheet', 'button'].map((one) => document.querySelector(one));
    if (!sheet || !button) throw new Error('no sheet');
    let time = 0;
    const slidIn = 120;
    sheet.getAnimations = () => [{ playState: time < slidIn ? 'running' : 'finished' } as Animation]; // nothing else of it is asked
    const pressedAt: number[] = [];
    button.addEventListener('click', () => pressedAt.push(time));
    const pass = async (milliseconds: number): Promise<void> => {
      time += Math.max(1, milliseconds);
    };
    const deps = { change: pass, wait: pass, isAllowed: () => isAllowed, now: () => time };
    await confirmIn(() => [sheet], deps as unknown as WriteDeps); // nothing else of them is asked
    expect(pressedAt.map((at) => at >= slidIn)).toEqual(isAllowed ? [true] : []);
  },
);
