// @vitest-environment happy-dom
// Which words head the fields of the present step, where only the row of steps says them?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const FIELDS = '<form><p><label>姓名</label><input></p><p><label>手机</label><input></p></form>';

const sectionOf = (steps: string, form = FIELDS): readonly string[] => {
  document.body.innerHTML = `<main>${steps}${form}</main>`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields[0]?.section ?? [];
};

const tdesign = (name: string, of: string): string =>
  `<div class="t-steps-item t-steps-item--${of}"><div class="t-steps-item__inner"><span class="t-steps-item__icon--number">1</span>
  <div class="t-steps-item__content"><div class="t-steps-item__title">${name}</div></div></div></div>`;
const element = (name: string, of: string): string =>
  `<div class="el-step is-horizontal"><div class="el-step__head is-${of}"><span>2</span></div><div class="el-step__main"><div class="el-step__title is-${of}">${name}</div></div></div>`;
const plain = (name: string, of: string): string =>
  `<li class="${of === 'process' ? 'active' : ''}">3. ${name}</li>`;

it.each([
  ['TDesign', tdesign, (row: string) => `<div class="t-steps">${row}</div>`],
  ['Element', element, (row: string) => `<div class="el-steps">${row}</div>`],
  ['by hand', plain, (row: string) => `<ul class="steps">${row}</ul>`],
])('the title of the present step heads its fields: %s', (_name, step, row) => {
  const steps = row(step('主体信息', 'finish') + step('网站负责人', 'process') + step('提交', 'wait'));
  expect(sectionOf(steps)).toEqual(['网站负责人']);
});

it('a row in which no step or more than one is marked heads nothing', () => {
  const row = (...states: string[]): string =>
    `<div class="t-steps">${states.map((state, at) => tdesign(`网站负责人${at}`, state)).join('')}</div>`;
  expect(sectionOf(row('wait', 'wait'))).toEqual([]);
  expect(sectionOf(row('process', 'process'))).toEqual([]);
});

it('a step that holds fields itself, and a description as long as a sentence, are left to the other rules', () => {
  const long = '请按营业执照如实填写主办单位及其负责人的全部信息并上传原件';
  expect(
    sectionOf(`<div class="t-steps">${tdesign(long, 'process')}${tdesign('提交', 'wait')}</div>`),
  ).toEqual([]);
});

it('a heading of the form stands below that of the step', () => {
  const form = `<form><h3>负责人</h3>${FIELDS.replace(/<\/?form>/gu, '')}</form>`;
  const steps = `<div class="t-steps">${tdesign('网站信息', 'process')}${tdesign('提交', 'wait')}</div>`;
  expect(sectionOf(steps, form)).toEqual(['网站信息', '负责人']);
});
