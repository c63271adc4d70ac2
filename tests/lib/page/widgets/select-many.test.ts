// @vitest-environment happy-dom
// Is a list for several choices recognized by its own markup, and is the cross found that takes one of them out?
import { expect, it } from 'vitest';
import { crossBeside, isTakenRow, offersSeveral } from '../../../../lib/page/widgets/select-many';

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

it.each([
  ['the name of an icon as its text', '<b>个人</b><i id="x" role="button">cancel</i>'],
  ['a button without words behind the choice', '<b>个人</b><div id="x" role="button"><svg></svg></div>'],
  ['a link that Chosen draws', '<span>个人</span><a id="x" class="search-choice-close"></a>'],
  [
    'a sign that Select2 puts before it',
    '<button id="x" class="select2-selection__choice__remove">×</button>个人',
  ],
])('a choice is taken out by %s', (_, html) => {
  document.body.innerHTML = `<div><div>${html}</div></div>`;
  expect(crossBeside(document.body, ['个人'])?.id).toBe('x');
  expect(crossBeside(document.body, ['企业'])).toBeUndefined();
});

it('what opens the list is no cross, though the one chosen name stands in it', () => {
  document.body.innerHTML = '<div><div role="button" aria-haspopup="listbox">个人</div></div>';
  expect(crossBeside(document.body, ['个人'])).toBeUndefined();
});

it('a row that is only the one Enter would take, as cmdk calls selected, is not taken', () => {
  document.body.innerHTML =
    '<p role="option" aria-selected="true"></p><p role="option" aria-selected="true" cmdk-item=""></p>';
  expect([...document.body.children].map(isTakenRow)).toEqual([true, false]);
});
