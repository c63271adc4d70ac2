// Is a page filled that submits itself to its server after each choice and returns redrawn, and are its former values restored by undo?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const HTML =
  '<!doctype html><meta charset="utf-8"><form onsubmit="return false"><div id="panel"></div></form><script src="/page.js"></script>';

/** The server returns what was typed or chosen when the page was submitted; anything written while it answers is lost. */
const SCRIPT = `
const places = { 浙江省: { 宁波市: ['海曙区', '鄞州区'], 温州市: ['鹿城区'] }, 江苏省: { 南京市: ['鼓楼区'] } };
const papers = { 企业: ['工商执照', '代码证'], 个人: ['身份证'] };
const names = ['nature', 'paper', 'province', 'city', 'district', 'title'];
const box = (name) => document.getElementsByName(name)[0];
const list = (name, options, chosen, posts) => '<select name="' + name + '"' + (posts ? ' onchange="setTimeout(\\'__doPostBack(\\\\\\'' + name + '\\\\\\')\\', 0)"' : '') + '><option value="">请选择</option>' +
  options.map((at) => '<option' + (at === chosen ? ' selected' : '') + '>' + at + '</option>').join('') + '</select>';
const draw = (held) => {
  const row = (label, control) => '<tr><td>' + label + '</td><td>' + control + '</td></tr>';
  document.querySelector('#panel').innerHTML = '<table>' + row('单位类型', list('nature', Object.keys(papers), held.nature, true)) +
    row('单位证件', list('paper', papers[held.nature] || [], held.paper)) +
    row('所在地区', list('province', Object.keys(places), held.province, true) + list('city', Object.keys(places[held.province] || {}), held.city, true) +
      list('district', (places[held.province] || {})[held.city] || [], held.district)) +
    row('单位名称', '<input name="title">') + '</table>';
  box('title').value = held.title || '';
};
const held = () => Object.fromEntries(names.map((name) => [name, box(name) ? box(name).value : '']));
window.__doPostBack = (target) => {
  const sent = held();
  if (target === 'nature') sent.paper = '';
  if (target === 'province') sent.city = sent.district = '';
  if (target === 'city') sent.district = '';
  setTimeout(() => draw(sent), 300);
};
draw({});
window.model = held;`;

it('a choice is waited for until the page is back, level by level, and nothing written before or behind it is lost', async () => {
  const { page, run } = await openWithEngine(HTML, SCRIPT);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '所在地区', ['浙江省', '宁波市', '鄞州区']),
    stepFor(reading, '单位类型', ['企业']),
    stepFor(reading, '单位证件', ['工商执照']),
    stepFor(reading, '单位名称', ['宁波样例贸易有限公司']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model()')).toEqual({
    nature: '企业',
    paper: '工商执照',
    province: '浙江省',
    city: '宁波市',
    district: '鄞州区',
    title: '宁波样例贸易有限公司',
  });
  await page.close();
});
