// @vitest-environment happy-dom
// Which of the choices that a page draws are selected, where nothing but their colour or their classes tell?
import { expect, it } from 'vitest';
import { isDrawnOn, takenOf } from '../../../../lib/page/shown/drawn-choice';

const GREY = 'rgb(200, 200, 200)';
const RED = 'rgb(250, 44, 25)';

it('all of them, once they look as the selected one looked before, and none while they look as the others did', () => {
  const names = ['门户', '博客', '其他'];
  document.body.innerHTML = `<div>${names.map((name) => `<span>${name}</span>`).join('')}</div>`;
  const parts = [...document.querySelectorAll('span')];
  const taken = (...selected: readonly string[]): (string | null)[] => {
    for (const part of parts)
      part.style.backgroundColor = selected.includes(part.textContent ?? '') ? RED : GREY;
    return takenOf(parts).map(({ textContent }) => textContent);
  };
  expect(taken(...names)).toEqual([]); // nothing was seen to differ yet
  expect(taken('门户')).toEqual(['门户']);
  expect(taken(...names)).toEqual(names);
  expect(taken()).toEqual([]);
});

it('a switch that nothing is said of is not on, though the words for both states are drawn in it', () => {
  const words = (names: readonly string[]): string =>
    names.map((name) => `<span class="ant-switch-inner-${name}"></span>`).join('');
  const html = (names: readonly string[]): string =>
    `<button role="switch" class="ant-switch"><div class="ant-switch-handle"></div><span class="ant-switch-inner">${words(names)}</span></button>`;
  const isOn = (names: readonly string[]): boolean => {
    document.body.innerHTML = html(names);
    const [element] = document.body.children;
    return element !== undefined && isDrawnOn(element);
  };
  expect(isOn(['checked', 'unchecked'])).toBe(false);
  expect(isOn(['checked'])).toBe(true); // drawn only while it is on
});
