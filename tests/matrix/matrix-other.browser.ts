// Does every kind of control of Angular, web components, jQuery and hand-made pages take its value into the page's own model?
import { expect, it } from 'vitest';
import { LIBRARIES } from './libraries';
import { testLibraries } from './test-libraries';
import { WANTED } from './wanted';

testLibraries('other');

it('is tried on 51 libraries and two portals without any, with eighteen kinds', () => {
  expect([LIBRARIES.length, WANTED.length]).toEqual([53, 18]);
});
