// @vitest-environment happy-dom
// Which names do parts of libraries have: an upload that was not taken, a form item, a group of ticks?
import { expect, it } from 'vitest';
import { CHECKBOX_GROUP, FILE_ERROR, FORM_ITEM } from '../../../../lib/page/dom/component-libraries';

it.each([
  ['<div class="x-upload__list-item--fail">licence.png</div>', true],
  ['<div class="x-upload-list-item-error">licence.png</div>', true],
  ['<div class="close"><svg class="nut-icon nut-icon-failure"></svg></div><div>licence.png</div>', false],
])('%s: %s', (html, isFault) => {
  document.body.innerHTML = `<div>${html}</div>`;
  expect(document.querySelector(FILE_ERROR) !== null).toBe(isFault);
});

it.each([
  ['x-form__item', true],
  ['x-form__item--horizontal', true],
  ['x-form__item--error', false],
])('%s is a form item: %s', (name, isItem) => {
  expect(FORM_ITEM.test(name)).toBe(isItem);
});

it.each([
  ['x-checkbox-group', true],
  ['x-checkbox__group', true],
  ['x-checkbox__group-label', false],
])('%s holds ticks together: %s', (name, isGroup) => {
  expect(CHECKBOX_GROUP.test(name)).toBe(isGroup);
});
