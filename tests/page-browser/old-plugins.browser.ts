// Are controls filled as plug-ins for jQuery and Layui draw them: a region kept in a box that nobody sees, tags taken on the character of Enter, and boxes to tick called by their values?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const item = (label: string, control: string): string =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${control}</div></div>`;

const boxes = ['zh 中文简体', 'tw 中文繁体', 'en 英语']
  .map((one) => {
    const [value, name] = one.split(' ');
    return `<input type="checkbox" name="lang[${value}]" value="${value}" title="${name}"><div class="layui-unselect layui-form-checkbox" lay-skin="primary"><div>${name}</div><i></i></div>`;
  })
  .join('');

const PAGE = `<!doctype html><meta charset="utf-8"><style>
.layui-form-item input[type=checkbox]{display:none} .layui-form-checkbox{display:inline-block;height:20px;min-width:60px;cursor:pointer}
.city-picker-input{opacity:0;position:absolute;left:-9999px;top:-9999px} .city-picker-span{display:block;height:36px;border:1px solid #ddd;cursor:pointer}
.city-picker-dropdown{display:none;width:420px;background:#fff} .city-select{display:none}
</style><h2>网站信息</h2>
${item('网站语种', boxes)}
${item('网站域名', '<div class="tags" id="tags"><input type="text" id="inputTags" placeholder="输入后按回车" autocomplete="off"></div>')}
${item('服务器放置地', '<input type="text" id="city" class="layui-input city-picker-input" readonly placeholder="请选择省/市" data-toggle="city-picker"><span class="city-picker-span"><span class="placeholder">请选择省/市</span><div class="arrow"></div></span><div class="city-picker-dropdown"><div class="city-select-tab"><a class="active">省份</a><a>城市</a></div><div class="city-select-content"><div class="city-select province"></div><div class="city-select city"></div></div></div>')}
<script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = { lang: [], domains: [], place: [] };
for (const drawn of document.querySelectorAll('.layui-form-checkbox')) drawn.addEventListener('click', () => {
  const box = drawn.previousElementSibling; box.checked = !box.checked; drawn.classList.toggle('layui-form-checked', box.checked);
  window.model.lang = [...document.querySelectorAll('[name^="lang["]')].filter((one) => one.checked).map((one) => one.value);
});
const tags = document.getElementById('inputTags');
tags.addEventListener('keypress', (event) => {
  if (event.keyCode !== 13 || tags.value === '') return;
  event.preventDefault(); window.model.domains.push(tags.value);
  tags.insertAdjacentHTML('beforebegin', '<span><em>' + tags.value + '</em><button type="button" class="close">×</button></span>'); tags.value = '';
});
const places = { '': ['浙江省', '江苏省'], 浙江省: ['杭州市', '宁波市'], 江苏省: ['南京市'] };
const [input, span, dropdown] = ['.city-picker-input', '.city-picker-span', '.city-picker-dropdown'].map((one) => document.querySelector(one));
const draw = () => {
  const chosen = window.model.place; const level = Math.min(chosen.length, 1);
  for (const [at, list] of [...document.querySelectorAll('.city-select')].entries()) {
    list.style.display = at === level ? 'block' : 'none';
    list.innerHTML = '<dl><dd>' + places[at === 0 ? '' : chosen[0] ?? ''].map((name) => '<a title="' + name + '" href="javascript:;">' + name + '</a>').join('') + '</dd></dl>';
  }
  if (chosen.length > 0) span.innerHTML = '<span class="title">' + chosen.map((name) => '<span class="select-item">' + name + '</span>').join('/') + '</span><div class="arrow"></div>';
};
span.addEventListener('click', () => { dropdown.style.display = dropdown.style.display === 'block' ? 'none' : 'block'; draw(); });
dropdown.addEventListener('click', ({ target }) => {
  if (!target.title) return;
  window.model.place = [...window.model.place.slice(0, 1), target.title].slice(-2); input.value = window.model.place.join('/');
  if (window.model.place.length > 1) dropdown.style.display = 'none'; draw();
});`;

it('reads each as one control', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, options }) => [kind, label, ...options])).toEqual([
    ['checkbox', '网站语种', '中文简体', '中文繁体', '英语'],
    ['tags', '网站域名'],
    ['select', '服务器放置地'],
  ]);
  await page.close();
});

it('fills each', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '网站语种', ['中文简体']),
    stepFor(reading, '网站域名', ['yunfan-sample.com']),
    stepFor(reading, '服务器放置地', ['浙江省', '杭州市']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    lang: ['zh'],
    domains: ['yunfan-sample.com'],
    place: ['浙江省', '杭州市'],
  });
  await page.close();
});
