// @vitest-environment happy-dom
// Does an upload slot show that a file was not taken?
import { expect, it } from 'vitest';
import { FILE_ERROR } from '../../../../lib/page/dom/component-libraries';

it.each([
  ['<div class="x-upload__list-item--fail">licence.png</div>', true],
  ['<div class="x-upload-list-item-error">licence.png</div>', true],
  ['<div class="close"><svg class="nut-icon nut-icon-failure"></svg></div><div>licence.png</div>', false],
])('%s: %s', (html, isFault) => {
  document.body.innerHTML = `<div>${html}</div>`;
  expect(document.querySelector(FILE_ERROR) !== null).toBe(isFault);
});
