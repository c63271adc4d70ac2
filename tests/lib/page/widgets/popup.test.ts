// @vitest-environment happy-dom
// Which element is pressed to open a control: the library's own trigger, a search box that a press would meet, or what lies in its middle? And which are its choices, and is it still open?
import { afterEach, expect, it, vi } from 'vitest';
import { isOpen, optionsIn, triggerOf } from '../../../../lib/page/widgets/popup';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'elementFromPoint');
});

/** The id of what is pressed to open `#control`, when a press anywhere would meet `met`; null: the browser cannot say. */
function pressedIn(html: string, met: string | null): string {
  document.body.innerHTML = `<p id="below"></p><div id="control">${html}</div>`;
  const at = met === null ? null : document.getElementById(met);
  Object.assign(document, { elementFromPoint: () => at }); // which this DOM lacks
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockImplementation(function (this: Element) {
      return this.className === 'dot' ? 1 : 40;
    });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 20));
  const control = document.getElementById('control');
  if (control === null) throw new Error('no control');
  return triggerOf(control).id;
}

it.each([
  ['<i id="inner"></i><b class="ant-select-selector" id="selector"></b>', 'inner', 'selector'],
  ['<i id="inner"></i><input id="search">', 'inner', 'search'],
  ['<i id="inner"></i><input id="search">', 'below', 'control'],
  ['<i id="inner"></i><input id="search">', null, 'search'],
  ['<i id="inner"></i><input id="shown" disabled>', 'inner', 'inner'],
  ['<i id="inner"></i><input type="hidden" id="held">', 'inner', 'inner'],
  ['<i id="inner"></i>', 'below', 'control'],
  ['<i id="inner"></i>', null, 'control'],
  ['<b class="dot"><input id="search"></b><i id="inner"></i>', 'inner', 'inner'],
  ['<b>企业</b><svg id="cross"></svg>', 'cross', 'control'],
])('%s where a press meets %s: %s', (html, met, trigger) => {
  expect(pressedIn(html, met)).toBe(trigger);
});

it.each([
  [
    '<div class="t-cascader__options-container"><div class="t-cascader__options"><p><span>浙江省</span></p><p><span>上海市</span></p></div></div>',
    'SPAN',
  ],
  [
    '<div class="t-picker-item__group"><ul class="t-picker-item"><li class="t-picker-item__item">海曙区</li></ul></div>',
    'LI',
  ],
  ['<ul class="van-cascader__options"><li class="van-cascader__option">浙江省</li></ul>', 'LI'],
])('what is called like a choice and holds choices is none: %s', (html, tag) => {
  document.body.innerHTML = `<div>${html}</div>`;
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(40);
  expect([...new Set(optionsIn(document.body).map(({ tagName }) => tagName))]).toEqual([tag]);
});

it.each([
  ['takes presses', '', '', true],
  ['lets them through', 'none', 'none', false],
  ['lets them through beside what stands in it', 'none', 'auto', true],
  ['is on its way in', 'none" class="menu--active', 'none', true],
])('a popup that %s', (_, outer, inner, expected) => {
  document.body.innerHTML = `<div style="pointer-events:${outer}"><p style="pointer-events:${inner}">企业</p></div>`;
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(40);
  const [popup] = document.body.children;
  expect(popup && isOpen(popup)).toBe(expected);
});

it('the one button of a list is pressed, since it is no cross beside what was chosen', () => {
  document.body.innerHTML = '<div><button type="button" id="whole">请选择</button><select></select></div>';
  const [control, button] = ['div', '#whole'].map((one) => document.querySelector(one));
  if (!control || !button) throw new Error('no control');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 30));
  Object.defineProperty(document, 'elementFromPoint', { value: () => button, configurable: true });
  expect(triggerOf(control).id).toBe('whole');
  Reflect.deleteProperty(document, 'elementFromPoint');
});
