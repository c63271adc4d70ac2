// @vitest-environment happy-dom
// What is pressed to close a list that stays open?
import { afterEach, expect, it, vi } from 'vitest';
import { READS } from '../../../../lib/page/shown/reads';
import { close, open, searched } from '../../../../lib/page/widgets/open-list';
import { veilOver } from '../../../../lib/page/widgets/sheets';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'elementFromPoint');
});

/** Makes every element with words as large as a box, and every other one nothing. */
function drawWords(): void {
  const sizeOf = (element: Element): number => (element.textContent === '' ? 0 : 40);
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockImplementation(function (this: Element) {
      return sizeOf(this);
    });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, sizeOf(this), sizeOf(this));
  });
}

it.each([
  ['the choice', '简体中文'],
  [
    'the levels of a choice',
    '<b class="selected-item">湖北省<i>/</i></b><b class="selected-item">宜昌市</b>',
  ],
])(
  'a list is closed once its box is gone, though the control now shows %s in a box that was empty',
  async (_, value) => {
    document.body.innerHTML = '<div id="control" tabindex="0"><div class="shown"></div><i>▾</i></div>';
    drawWords();
    const control = document.querySelector('#control');
    const shown = document.querySelector('.shown');
    if (control === null || shown === null) throw new Error('no control');
    const list = document.createElement('div');
    list.innerHTML = '<p>简体中文</p><p>英语</p>';
    control.addEventListener('click', () => document.body.append(list));
    const deps = {
      change: async () => {},
      wait: async () => {},
      isAllowed: () => true,
      now: () => 0,
      reads: READS,
    };
    const popups = await open(control, deps as unknown as WriteDeps); // nothing else of them is asked
    expect(popups?.()).toEqual([list]);
    list.remove();
    shown.innerHTML = value;
    expect(popups?.()).toEqual([]);
  },
);

it.each([
  ['an empty box that is fixed itself', '<div id="at" style="position:fixed"></div>', true],
  [
    'an empty box that fills a fixed one',
    '<div style="position:fixed"><div id="at" style="position:absolute"></div></div>',
    true,
  ],
  [
    'a picture in a bar fixed at the edge',
    '<div style="position:fixed"><img id="at" alt="" width="40"></div>',
    false,
  ],
  ['an empty box of the page', '<div><div id="at"></div></div>', false],
])('%s lies over the page: %#', (_, html, isVeil) => {
  document.body.innerHTML = html;
  const at = document.querySelector('#at');
  Object.assign(document, { elementFromPoint: () => at }); // which this DOM lacks
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.tagName === 'IMG' ? new DOMRect(0, 0, 40, 40) : new DOMRect(0, 0, 800, 600);
  });
  for (const [side, pixels] of [
    ['clientWidth', 800],
    ['clientHeight', 600],
  ] as const)
    vi.spyOn(document.documentElement, side, 'get').mockReturnValue(pixels);
  expect(veilOver(document.body)).toBe(isVeil ? at : undefined);
});

it('the cross that removes a choice is never pressed to close its list, and neither is the element that opens it', async () => {
  document.body.innerHTML =
    '<span class="box"><span role="combobox" tabindex="0"><button type="button">×</button>单位门户网站<textarea></textarea></span></span>';
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(40);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 20));
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

it('a word that a list has lost, as another one took the focus along, is typed once more', async () => {
  document.body.innerHTML = '<input><ul></ul>';
  const [box, list] = [document.querySelector('input'), document.querySelector('ul')];
  if (box === null || list === null) throw new Error('no list');
  let times = 0;
  box.addEventListener('input', () => {
    times += 1;
    if (times === 1) box.value = '';
    else list.innerHTML = `<li>${box.value}</li>`;
  });
  let now = 0;
  const change = async (): Promise<void> => {
    now += 100;
  };
  const deps = { change, wait: change, isAllowed: () => true, now: () => now };
  const find = (): Element | null => list.firstElementChild;
  const found = await searched(box, () => [list], '云帆科技', find, deps as unknown as WriteDeps); // nothing else of them is asked
  expect([found?.textContent, times]).toEqual(['云帆科技', 2]);
});
