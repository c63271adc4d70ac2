// Is an option chosen in a box that one types into and that offers matching options below?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const HTML = `<!doctype html><meta charset="utf-8"><style>ul{position:absolute;background:#fff;border:1px solid #999}</style><form>
<p><label for="paper">单位证件</label><input id="paper" role="combobox" aria-autocomplete="list" data-list="papers"></p>
<p><label for="place">所在地区</label><input id="place" role="combobox" aria-autocomplete="list" data-list="places" placeholder="输入区县名称搜索"></p>
<p><label for="title">单位名称</label><input id="title" role="combobox" aria-autocomplete="list" data-list="titles"></p></form><script src="/page.js"></script>`;

/** A typed value stays only where the list allows values of its own; otherwise it is dropped when the box loses focus. */
const SCRIPT = `
const lists = { papers: ['工商执照', '代码证'], places: ['福建省 · 福州市 · 鼓楼区', '江苏省 / 南京市 / 鼓楼区', '江苏省 / 徐州市 / 鼓楼区'], titles: ['样例贸易（上海）有限公司'] };
const model = window.model = { paper: '', place: '', title: '' };
for (const box of document.querySelectorAll('input')) {
  const searchesFirst = box.id === 'place';
  let list = null;
  const shut = () => { if (list) list.remove(); list = null; };
  const open = (word) => {
    shut();
    list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    for (const name of lists[box.dataset.list].filter((at) => at.includes(word))) {
      const row = document.createElement('li');
      row.setAttribute('role', 'option');
      row.textContent = name;
      row.onmousedown = (event) => { event.preventDefault(); model[box.id] = name; box.value = name; shut(); };
      list.append(row);
    }
    if (list.children.length) box.after(list);
  };
  box.onclick = () => { if (!searchesFirst) open(''); };
  box.oninput = () => { if (box.id === 'title') model.title = box.value; setTimeout(() => open(box.value), searchesFirst ? 200 : 0); };
  box.onblur = () => { shut(); box.value = model[box.id]; };
}`;

it('a box with a list of its own below it is one of them, without any role', async () => {
  const box = (name: string, list: string) =>
    `<div><label>${name}</label><span class="${list}"><input placeholder="输入名称检索"><ul class="x-pick-menu" hidden></ul></span></div>`;
  const script = `window.model = '';
const [input, menu] = document.querySelectorAll('.x-pick > *');
input.oninput = () => {
  menu.hidden = false; menu.innerHTML = '';
  for (const name of ['腾讯云计算（北京）有限责任公司', '阿里云计算有限公司'].filter((at) => at.includes(input.value))) {
    const row = document.createElement('li'); row.textContent = name; menu.append(row);
    row.onmousedown = () => { window.model = name; input.value = name; menu.hidden = true; };
  }
};
input.onclick = input.oninput;
input.onblur = () => { menu.hidden = true; input.value = window.model; };`;
  const page = `<!doctype html><meta charset="utf-8">${box('域名注册商', 'x-pick')}${box('单位名称', 'x-box')}<script src="/page.js"></script>`;
  const { page: tab, run } = await openWithEngine(page, script);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ offersList = false }) => offersList)).toEqual([true, false]);
  const step = stepFor(reading, '域名注册商', ['腾讯云'], {
    kind: 'select',
    alternatives: [['腾讯云计算（北京）有限责任公司']],
  });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await tab.evaluate('window.model')).toBe('腾讯云计算（北京）有限责任公司');
  await tab.close();
});

it('the list’s own entry is taken, a region that stands whole in one entry too, and a text is typed', async () => {
  const { page, run } = await openWithEngine(HTML, SCRIPT);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '所在地区', ['江苏省', '南京市', '鼓楼区'], {
      kind: 'select',
      alternatives: [['江苏', '南京', '鼓楼']],
    }),
    stepFor(reading, '单位证件', ['营业执照'], { kind: 'select', alternatives: [['工商执照']] }),
    stepFor(reading, '单位名称', ['样例贸易有限公司']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    paper: '工商执照',
    place: '江苏省 / 南京市 / 鼓楼区',
    title: '样例贸易有限公司',
  });
  await page.close();
});

it('what the list does not offer is not left in the box', async () => {
  const { page, run } = await openWithEngine(HTML, SCRIPT);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '所在地区', ['安徽省', '合肥市', '蜀山区'], { kind: 'select' }),
    stepFor(reading, '单位证件', ['护照'], { kind: 'select' }),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual([
    'not-found option-missing',
    'not-found option-missing',
  ]);
  expect(await page.locator('#place').inputValue()).toBe('');
  expect(await page.locator('#paper').inputValue()).toBe('');
  await page.close();
});

it('three boxes that each open a list, and search it, are one region, each level after the one before', async () => {
  const box = (level: string): string =>
    `<div class="one"><input placeholder="${level}"><b>⌄</b><ul></ul></div>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.one{position:relative;display:inline-block}ul{display:none;position:absolute;background:#fff}.on ul{display:block}</style>
<p>主办单位所属区域</p><div>${box('省')}${box('市')}${box('区/县')}</div><script src="/page.js"></script>`,
    `const places = { 浙江省: { 杭州市: ['上城区', '西湖区'] }, 江西省: { 南昌市: ['西湖区'] } }; const model = window.model = ['', '', ''];
const all = [...document.querySelectorAll('.one')]; const namesAt = (at) => at === 0 ? Object.keys(places) : at === 1 ? Object.keys(places[model[0]] || {}) : ((places[model[0]] || {})[model[1]] || []);
all.forEach((one, at) => { const [input, , list] = one.children;
  input.onclick = () => { all.forEach((other) => other.classList.toggle('on', other === one)); list.innerHTML = '<li>加载中</li>';
    setTimeout(() => { list.replaceChildren(...namesAt(at).map((name) => { const row = document.createElement('li'); row.textContent = name;
      row.onclick = () => { model[at] = name; model.fill('', at + 1); all.forEach((other, place) => { other.firstChild.value = model[place]; }); one.classList.remove('on'); }; return row; })); }, 150); }; });`,
  );
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind }) => kind)).toEqual(['cascader']);
  const step = stepFor(reading, '主办单位所属区域', ['浙江省', '杭州市', '西湖区']);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual(['浙江省', '杭州市', '西湖区']);
  await page.close();
});

it('a wide line in which nothing stands but an arrow is a list, and stays one when something was chosen', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.line{width:240px;border-bottom:1px solid #999}.pop{position:absolute;background:#fff;border:1px solid #999}</style>
<p><label>网站语言</label></p><div class="line" tabindex="0"><span></span><i>▾</i></div><script src="/page.js"></script>`,
    `window.model = ''; const line = document.querySelector('.line'); let pop = null;
line.onclick = () => { if (pop) return; pop = document.createElement('div'); pop.className = 'pop'; document.body.append(pop);
  for (const name of ['中文', '英语']) { const at = document.createElement('div'); at.textContent = name; pop.append(at);
    at.onclick = () => { window.model = line.firstChild.textContent = name; pop.remove(); pop = null; }; } };`,
  );
  const reading = await readingOf(run);
  expect(statesOf(await fillIn(run, [stepFor(reading, '网站语言', ['中文'])]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('中文');
  const [field] = (await readingOf(run)).fields;
  expect([field?.kind, field?.value]).toEqual(['select', ['中文']]);
  await page.close();
});

it('a list of several that draws what is chosen as tags before its box is chosen from once', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><p><label for="tongue">网站语言</label><span id="tags"><input id="tongue" role="combobox" aria-autocomplete="list"></span></p><script src="/page.js"></script>`,
    `const box = document.querySelector('#tongue'); const chosen = window.model = []; let list = null;
const shut = () => { list?.remove(); list = null; };
const draw = () => { for (const at of document.querySelectorAll('b')) at.remove(); for (const name of chosen) { const tag = document.createElement('b'); tag.innerHTML = '<i>' + name + '</i><u>×</u>'; box.before(tag); } };
box.onclick = () => { if (list) return; list = document.createElement('ul'); list.setAttribute('role', 'listbox');
  for (const name of ['简体中文', '英语', '藏语']) { const row = document.createElement('li'); row.setAttribute('role', 'option'); row.textContent = name;
    row.onclick = () => { if (chosen.includes(name)) chosen.splice(chosen.indexOf(name), 1); else chosen.push(name); box.value = ''; draw(); shut(); }; list.append(row); }
  document.body.append(list); };
box.onblur = () => setTimeout(shut, 100);`,
  );
  const step = stepFor(await readingOf(run), '网站语言', ['简体中文'], { kind: 'select' });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual(['简体中文']);
  expect((await readingOf(run)).fields.map(({ value }) => value)).toEqual([['简体中文']]);
  await page.close();
});
