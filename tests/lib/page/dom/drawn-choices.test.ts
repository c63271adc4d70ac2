// @vitest-environment happy-dom
// What is recognized as choices without any input, and as choices of which question?
import { expect, it } from 'vitest';
import { choicesByQuestion, choicesIn } from '../../../../lib/page/dom/drawn-choices';
import { drawnAt } from '../../../../lib/page/dom/drawn-controls';
import { choiceName } from '../../../../lib/page/dom/names';
import { boxOf, HAND, row } from './drawn-box';

it.each([
  ['boxes with a hand', row('span', HAND, '企业', '个人', '政府机关'), ['企业', '个人', '政府机关']],
  ['buttons that send nothing', row('button', 'type="button"', '涉及', '不涉及'), ['涉及', '不涉及']],
  [
    'view elements with a hand',
    `<view>${['中文简体', '英语'].map((name) => `<view ${HAND}>${name}</view>`).join('')}</view>`,
    ['中文简体', '英语'],
  ],
  ['boxes that a key reaches', row('div', 'tabindex="0"', '是', '否'), ['是', '否']],
  ['rows of a list', `<ul><li ${HAND}>中文简体</li><li ${HAND}>英语</li></ul>`, ['中文简体', '英语']],
  [
    'rows of a list that is called one of choices, without a hand',
    '<ul class="view view-radio"><li><a>长期（无固定期限）</a></li><li><a>有到期日</a></li></ul>',
    ['长期（无固定期限）', '有到期日'],
  ],
  [
    'cards with words below their title',
    `<div><div ${HAND}><h5>企业</h5><p>有营业执照的公司</p></div><div ${HAND}><h5>个人</h5><p>自然人</p></div></div>`,
    ['企业', '个人'],
  ],
  [
    'what each stands in a box of its own',
    `<div><p class="col"><span ${HAND}>网站</span></p><p class="col"><span ${HAND}>APP</span></p></div>`,
    ['网站', 'APP'],
  ],
  [
    'what a form item of a phone calls choices, without a hand',
    `<div class="nut-form-item"><b>接入方式</b>${row('span', 'class="nut-tag"', '专线', '云接入')}</div>`,
    ['专线', '云接入'],
  ],
  [
    'radios of a phone, with a sign before each name',
    `<div class="van-form-item"><b>是否涉及</b><div>${['是', '否'].map((name) => `<div class="my-radio"><i class="icon"></i><div>${name}</div></div>`).join('')}</div></div>`,
    ['是', '否'],
  ],
])('are choices: %s', (_, html, names) => {
  const box = boxOf(html).matches('[class$=form-item]') ? boxOf(html).lastElementChild : boxOf(html);
  if (box === null) throw new Error('an item without a box');
  expect(drawnAt(box)).toBe('radio');
  expect(choicesIn(box).map(choiceName)).toEqual(names);
});

it.each([
  ['words without a hand', row('span', '', '企业', '个人')],
  ['tags that no form item holds', row('span', 'class="tag"', '企业', '个人')],
  [
    'tags that stand in the box they were typed into',
    `<div class="form-item">${row('span', 'class="tag"', '192.0.2.1', 'a.b')}<input></div>`,
  ],
  [
    'tags that are buttons, in a box that is called so',
    `<div class="semi-tagInput">${row('div', 'role="button" tabindex="0"', '门户', '博客')}</div>`,
  ],
  ['what goes on and back', row('button', 'type="button"', '上一步', '下一步')],
  ['what saves and submits', row('div', HAND, '保存草稿', '提交')],
  ['what sends a form', `<form>${row('button', '', '企业', '个人')}</form>`],
  ['links that leave', row('a', 'href="/type"', '企业', '个人')],
  ['tabs by role', row('div', `role="tab" ${HAND}`, '企业', '个人')],
  ['tabs by name', `<div class="page-tabs">${row('div', HAND, '企业', '个人')}</div>`],
  ['steps by name', `<div class="steps">${row('div', HAND, '主体信息', '网站信息')}</div>`],
  ['steps by number', row('div', HAND, '1 主体信息', '2 网站信息')],
  ['a menu', `<div role="menu">${row('div', HAND, '主体信息', '网站信息')}</div>`],
  ['the frame of the site', `<nav>${row('span', HAND, '首页', '备案')}</nav>`],
  ['filters by what shows all', row('span', HAND, '全部', '待审核', '已通过')],
  ['filters by name', `<div class="filter-bar">${row('span', HAND, '待审核', '已通过')}</div>`],
  ['pages of a list', row('span', HAND, '1', '2', '3')],
  ['two of one name', row('span', HAND, '选项', '选项')],
  ['what folds something', row('div', `aria-expanded="false" ${HAND}`, '企业', '个人')],
  [
    'native choices',
    `<div><label ${HAND}><input type="radio">是</label><label><input type="radio">否</label></div>`,
  ],
  ['the list of another box', `<div style="position:absolute">${row('div', HAND, '企业', '个人')}</div>`],
  ['one alone', row('span', HAND, '企业')],
])('are no choices: %s', (_, html) => {
  const outer = boxOf(html);
  for (const at of [outer, ...outer.querySelectorAll('*')]) expect(drawnAt(at)).not.toBe('radio');
});

it('the choices of several questions in one box are separated by the words between them', () => {
  const choices = (...names: readonly string[]) => names.map((name) => `<p ${HAND}>${name}</p>`).join('');
  const questionsOf = (html: string) =>
    choicesByQuestion(boxOf(`<div>${html}</div>`)).map((parts) => parts.map(choiceName));
  expect(
    questionsOf(`<h4>有论坛</h4>${choices('是', '否')}<h4>服务类型</h4>${choices('网站', 'APP', '小程序')}`),
  ).toEqual([
    ['是', '否'],
    ['网站', 'APP', '小程序'],
  ]);
  expect(questionsOf(`<h4>有论坛</h4>${choices('是', '否')}<h4>有评论</h4>${choices('是', '否')}`)).toEqual([
    ['是', '否'],
    ['是', '否'],
  ]);
});
