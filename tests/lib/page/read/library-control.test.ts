// @vitest-environment happy-dom
// Which kind of control does a class name of a library tell?
import { expect, it } from 'vitest';
import { kindOfClass } from '../../../../lib/page/read/library-control';

it.each([
  ['ant-select ant-select-single', 'select'],
  ['arco-select-view-single arco-select-view arco-select-view-search', 'select'], // of a tree, which has no other name
  ['arco-select-view-value', null],
  ['ant-select ant-select-show-search ant-select-auto-complete', null], // only suggests what may be typed
])('of "%s": %s', (names, kind) => {
  const element = document.createElement('div');
  element.className = names;
  expect(kindOfClass(element)).toBe(kind);
});

it('of a tag of the page’s own', () => {
  expect(kindOfClass(document.createElement('xm-select'))).toBe('select');
  expect(kindOfClass(document.createElement('my-card'))).toBeNull();
});
