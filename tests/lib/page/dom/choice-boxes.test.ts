// @vitest-environment happy-dom
// What are a question and its choices called when each choice has a row of its own with its name before it?
import { expect, it } from 'vitest';
import { boxOfChoice } from '../../../../lib/page/dom/choice-boxes';
import { readPage } from '../../../../lib/page/read/read';

const choice = (name: string, value: string): string =>
  `<div class="input-row"><label>${name}</label><input type="radio" name="who" value="${value}"></div>`;
const CHOICES = `${choice('网站', 'W')}${choice('移动应用', 'A')}`;

const fieldsIn = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(
    ({ kind, label, options }) => [kind, label, options],
  );
};

it('the question is called by what stands before the first row, and each choice by its row', () => {
  expect(fieldsIn(`<h5>服务类型</h5><div>${CHOICES}</div>`)).toEqual([
    ['radio', '服务类型', ['网站', '移动应用']],
  ]);
});

it('several boxes to tick are asked so too, and another field before them has its own name', () => {
  const boxes = CHOICES.replaceAll('radio', 'checkbox');
  expect(
    fieldsIn(
      `<div><div class="input-row"><label>名称</label><input></div><p>网站语种（可多选）</p>${boxes}</div>`,
    ),
  ).toEqual([
    ['text', '名称', []],
    ['checkbox', '网站语种（可多选）', ['网站', '移动应用']],
  ]);
});

it('the last choice is called by its row also where the row of another question stands behind it', () => {
  const text = '<div class="input-row"><label>应用名称</label><input></div>';
  expect(fieldsIn(`<h5>服务类型</h5><div>${CHOICES}${text}</div>`)).toEqual([
    ['radio', '服务类型', ['网站', '移动应用']],
    ['text', '应用名称', []],
  ]);
});

it('the first choice is the name of the question where nothing else is', () => {
  const text = '<div class="input-row"><label>应用名称</label><input></div>';
  expect(fieldsIn(`<div>${text}${CHOICES.replaceAll('radio', 'checkbox')}</div>`).at(-1)).toEqual([
    'checkbox',
    '网站',
    ['网站', '移动应用'],
  ]);
});

it('the box of a choice is the outermost one around it alone; the rows of a table are none', () => {
  document.body.innerHTML = `<div>${CHOICES}</div><table><tr><td><input type="radio" id="one"></td></tr><tr><td><input type="radio"></td></tr></table>`;
  const first = document.querySelector('.input-row input');
  const inTable = document.querySelector('#one');
  if (first === null || inTable === null) throw new Error('no choice');
  expect(boxOfChoice(first).className).toBe('input-row');
  expect(boxOfChoice(inTable)).toBe(inTable);
});
