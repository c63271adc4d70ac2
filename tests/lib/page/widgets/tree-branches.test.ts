// @vitest-environment happy-dom
// What is pressed to open a branch, and where does the branch end?
import { afterEach, expect, it, vi } from 'vitest';
import { below, openBelow } from '../../../../lib/page/widgets/tree-branches';

afterEach(() => {
  vi.restoreAllMocks();
});

const aria = (isOpen: boolean): string =>
  `<ul><li role="treeitem" aria-expanded="${isOpen}"><div><button id="sign"></button><span id="row">浙江省</span></div></li></ul>`;
const arco = (isOpen: boolean): string =>
  `<div class="arco-tree-node" id="row"><i class="arco-tree-node-switcher ${isOpen ? 'arco-tree-node-switcher-expanded' : ''}" id="sign"></i><b>浙江省</b></div>`;
const tdesign = (isOpen: boolean): string =>
  `<div class="t-tree__item ${isOpen ? 't-tree__item--open' : ''}" id="row"><span class="t-tree__icon t-folder-icon" id="sign"></span><b>浙江省</b></div>`;

/** The ids of what a click reaches first while the branch is opened. */
function pressedIn(html: string): string[] {
  document.body.innerHTML = html;
  const row = document.querySelector('#row');
  if (row === null) throw new Error('no row');
  const pressed: string[] = [];
  document.body.onclick = ({ target }) => pressed.push((target as Element).id);
  openBelow(row);
  return pressed;
}

it.each([
  ['ARIA', aria],
  ['arco', arco],
  ['TDesign', tdesign],
])('of %s: the sign of a closed branch is pressed, and neither sign nor row of an open one', (_, tree) => {
  expect(pressedIn(tree(false))).toEqual(['sign']);
  expect(pressedIn(tree(true))).toEqual([]);
});

it('a row without a sign is pressed itself', () => {
  expect(pressedIn('<p><span id="row">浙江省</span></p>')).toEqual(['row']);
});

it('a branch ends where a row stands no further in than its own', () => {
  const row = (level: number, name: string): string =>
    `<div data-level="${level}"><i class="arco-tree-node-switcher"></i><b>${name}</b></div>`;
  document.body.innerHTML = `${row(0, '江西省')}${row(1, '南昌市')}${row(0, '浙江省')}${row(1, '西湖区')}`;
  const rows = [...document.body.children];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function left(this: Element) {
    return new DOMRect(24 * Number(this.closest('[data-level]')?.getAttribute('data-level')), 0, 40, 20);
  });
  expect(below(rows, 0).map(({ textContent }) => textContent)).toEqual(['南昌市']);
  expect(below(rows, 2).map(({ textContent }) => textContent)).toEqual(['西湖区']);
  document.body.innerHTML = '<p>浙江省</p><p>杭州市</p><p>西湖区</p>'; // no tree
  expect(below([...document.body.children], 0)).toHaveLength(2);
});
