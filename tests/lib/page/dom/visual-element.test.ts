// @vitest-environment happy-dom
// Is a control seen whose parent has no box, or one of a single pixel?
import { expect, it } from 'vitest';
import { isPerceivable } from '../../../../lib/page/dom/visual-element';

/** happy-dom lays nothing out. */
function sized(element: Element | null, width: number, height: number): Element {
  if (element === null) throw new Error('not there');
  Object.defineProperties(element, { offsetWidth: { value: width }, offsetHeight: { value: height } });
  return element;
}

it.each([
  ['an element without a box of its own, as frameworks put around parts', 'display:contents', 0, true],
  ['a box for screen readers', 'position:absolute;overflow:hidden', 1, false],
  ['a box like any other', '', 300, true],
])('a button in %s', (_, style, side, isSeen) => {
  document.body.innerHTML = `<div style="${style}"><button role="combobox">请选择</button></div>`;
  sized(document.querySelector('div'), side, side);
  expect(isPerceivable(sized(document.querySelector('button'), 240, 36))).toBe(isSeen);
});
