// @vitest-environment happy-dom
// Which of the choices that a page draws are selected, where nothing but their colour tells?
import { expect, it } from 'vitest';
import { takenOf } from '../../../../lib/page/shown/drawn-choice';

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
