// @vitest-environment happy-dom
// Which button of an open popup takes what was chosen in it?
import { expect, it, vi } from 'vitest';
import { confirmerIn } from '../../../../lib/page/widgets/popup-enders';

it.each(['确定', 'OK 确定', '完成', '选好了', 'Done'])('%s takes what was chosen', (words) => {
  document.body.innerHTML = `<div id="sheet"><button type="button">Cancel 取消</button><button type="button">${words}</button></div>`;
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(40);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  expect(confirmerIn(() => [...document.querySelectorAll('#sheet')])?.textContent).toBe(words);
});
