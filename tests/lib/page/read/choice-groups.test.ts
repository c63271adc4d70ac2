// @vitest-environment happy-dom
// Which ticks are one question, where a library gives each a box of its own and no group holds them?
import { expect, it } from 'vitest';
import { choiceKey } from '../../../../lib/page/read/choice-groups';

const box = (name: string): string =>
  `<div><button role="checkbox">${name}</button><label>${name}</label></div>`;
const hidden = (name: string): string =>
  `<div><button role="checkbox">${name}</button><input type="checkbox" aria-hidden="true"><label>${name}</label></div>`;
const material = (name: string): string =>
  `<mat-checkbox><div><div><input type="checkbox"></div><label>${name}</label></div></mat-checkbox>`;
const vuetify = (name: string): string =>
  `<div><div><div><div><div><input type="checkbox"></div></div><label>${name}</label></div></div><div role="alert"></div></div>`;

/** How many questions the ticks of this markup are. */
function questionsIn(html: string): number {
  document.body.innerHTML = html;
  const ticks = document.querySelectorAll('[role=checkbox],[type=checkbox]:not([aria-hidden])');
  return new Set([...ticks].map((tick) => choiceKey(tick, 'checkbox'))).size;
}

it.each([
  ['one question in boxes of Radix', `<div>${box('门户')}${box('博客')}${box('其他')}</div>`, 1],
  ['one with the boxes that it hides for the form', `<div>${hidden('门户')}${hidden('博客')}</div>`, 1],
  ['one in elements of Angular Material', `<section>${material('门户')}${material('博客')}</section>`, 1],
  ['one in the boxes of Vuetify', `<div>${vuetify('门户')}${vuetify('博客')}</div>`, 1],
  ['two with a box to write into beside one', `<div>${box('门户')}<div>${box('其他')}<input></div></div>`, 2],
  [
    'two in the rows of a table',
    `<table><tr><td>${box('甲')}</td></tr><tr><td>${box('乙')}</td></tr></table>`,
    2,
  ],
])('they are %s', (_name, html, questions) => {
  expect(questionsIn(html)).toBe(questions);
});
