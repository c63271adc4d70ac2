// @vitest-environment happy-dom
// Is a list for several choices recognized by its own markup?
import { expect, it } from 'vitest';
import { offersSeveral } from '../../../../lib/page/widgets/select-many';

it.each([
  ['<div role="listbox" aria-multiselectable="true"></div>', true],
  ['<div><div role="listbox" aria-multiselectable="true"></div></div>', true],
  ['<ul><li><input type="checkbox">企业</li></ul>', true],
  ['<div role="listbox" aria-multiselectable="false"></div>', false],
])('%s takes several choices: %s', (html, expected) => {
  document.body.innerHTML = html;
  const [popup] = document.body.children;
  expect(popup !== undefined && offersSeveral(popup)).toBe(expected);
});
