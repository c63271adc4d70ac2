// Is an option chosen from a list that is still empty when it opens, because its options depend on a choice just made?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const SELECT = (id: string, name: string): string =>
  `<p><label>${name}</label> <span class="x-select" id="${id}"><span class="x-select-selector"><span class="x-select-search"><input readonly role="combobox" aria-haspopup="listbox"></span><span class="x-select-placeholder">请选择</span></span></span></p>`;
const PAGE = `<!doctype html><meta charset="utf-8"><style>.x-select{display:inline-block;border:1px solid #999;width:200px}.x-select-dropdown{position:absolute;background:#fff;border:1px solid #999}</style>
${SELECT('nature', '主办单位性质')}${SELECT('paper', '证件类型')}<script src="/page.js"></script>`;

/** A list shows what is known when it opens; its options arrive later, when its box is redrawn and loses the open list. */
const SCRIPT = `window.model = {}; const offered = { nature: ['个人', '企业'], paper: [] }; let open = null;
const shut = () => { open?.remove(); open = null; };
for (const box of document.querySelectorAll('.x-select')) box.onmousedown = () => {
  if (open?.owner === box) return shut(); shut();
  open = Object.assign(document.createElement('div'), { className: 'x-select-dropdown', owner: box });
  const names = offered[box.id];
  if (names.length === 0) open.innerHTML = '<div class="x-select-item-empty" role="listbox"><div>暂无数据</div></div>';
  for (const name of names) { const row = Object.assign(document.createElement('div'), { className: 'x-select-item x-select-item-option', textContent: name });
    row.onclick = () => { window.model[box.id] = name; box.querySelector('.x-select-placeholder,.x-select-item').outerHTML = '<span class="x-select-item" title="' + name + '">' + name + '</span>';
      if (box.id === 'nature') { offered.paper = []; setTimeout(() => { offered.paper = ['营业执照', '组织机构代码证']; shut(); }, 250); } shut(); };
    open.append(row); }
  open.onmousedown = (event) => event.preventDefault(); document.body.append(open); };
document.addEventListener('mousedown', ({ target }) => { if (open && !open.contains(target) && !open.owner.contains(target)) shut(); });`;

it('once what it offers has come', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '主办单位性质', ['企业'], { alternatives: [] }),
    stepFor(reading, '证件类型', ['营业执照'], { alternatives: [] }),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ nature: '企业', paper: '营业执照' });
  await page.close();
});

/** A list as Radix draws it: a button with an invisible native select behind it. Lists that wait for the one before are faint. */
const RADIX = `<!doctype html><meta charset="utf-8"><style>button{width:160px;height:36px}button:disabled{opacity:.5;pointer-events:none}[role=listbox]{position:absolute;background:#fff}
select{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0)}</style><div class="form-item"><label>所属区域</label><div class="row">${[
  '省份',
  '城市',
  '区 / 县',
]
  .map(
    (hint, at) =>
      `<div><button type="button" role="combobox" aria-expanded="false"${at > 0 ? ' disabled' : ''}><span>${hint}</span></button><select aria-hidden="true" tabindex="-1"><option></option></select></div>`,
  )
  .join('')}</div></div><script src="/page.js"></script>`;
const RADIX_SCRIPT = `window.model = []; const places = [['浙江省', '江苏省'], ['杭州市', '宁波市'], ['西湖区', '滨江区']];
const buttons = [...document.querySelectorAll('button')]; let open = null;
buttons.forEach((button, level) => button.addEventListener('click', () => {
  open?.remove();
  open = Object.assign(document.createElement('div'), { role: 'listbox' });
  for (const name of places[level]) {
    const option = Object.assign(document.createElement('div'), { role: 'option', textContent: name });
    option.onclick = () => {
      model[level] = button.firstChild.textContent = name;
      const select = button.nextSibling;
      select.replaceChildren(new Option(name, name, true, true));
      open.remove();
      open = null;
      if (buttons[level + 1]) setTimeout(() => { buttons[level + 1].disabled = false; }, 50);
    };
    open.append(option);
  }
  document.body.append(open);
}));`;

it('also where it is faint as long as it waits: the lists of one region are one control', async () => {
  const { page, run } = await openWithEngine(RADIX, RADIX_SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => [kind, label])).toEqual([['cascader', '所属区域']]);
  const step = stepFor(reading, '所属区域', ['浙江省', '杭州市', '西湖区'], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual(['浙江省', '杭州市', '西湖区']);
  await page.close();
});

/** A list of several choices that marks the chosen ones only by a sign in their rows. */
const SIGNS = `window.model = []; const all = ['English 英语', 'Simplified Chinese 简体中文']; const button = document.querySelector('button');
button.onclick = () => { document.querySelector('ul')?.remove();
  const list = document.createElement('ul'); list.setAttribute('role', 'listbox'); list.setAttribute('aria-multiselectable', 'true'); list.style.position = 'absolute';
  const draw = () => { list.innerHTML = all.map((name) => '<li role="option" aria-selected="' + model.includes(name) + '"><span>' + (model.includes(name) ? '☑' : '☐') + '</span><div>' + name + '</div></li>').join(''); };
  list.onclick = ({ target }) => { const name = target.closest('li').querySelector('div').textContent; model = model.includes(name) ? model.filter((at) => at !== name) : [...model, name]; draw(); };
  draw(); document.body.append(list); };
document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') document.querySelector('ul')?.remove(); });`;

it('of several, by signs before their names, and never given up by being chosen again', async () => {
  const { page, run } = await openWithEngine(
    '<!doctype html><meta charset="utf-8"><label for="l">网站语言</label><button id="l" type="button" aria-haspopup="listbox"><span class="placeholder">请选择</span></button><script src="/page.js"></script>',
    SIGNS,
  );
  for (const _ of [1, 2]) {
    await fillIn(run, [stepFor(await readingOf(run), '网站语言', ['简体中文'], { alternatives: [] })]);
    expect(await page.evaluate('window.model')).toEqual(['Simplified Chinese 简体中文']);
  }
  await page.close();
});

/** Lists as layui draws them over a hidden select: what depends on a choice is drawn anew at once, with nothing in it, and again once its options were fetched. */
const LAYUI = `<!doctype html><meta charset="utf-8"><style>select,dl{display:none} .layui-form-selected dl{display:block;position:absolute;background:#fff;margin:0} input{width:120px}</style>
<div class="layui-form-item"><label class="layui-form-label">所在地</label><div id="province"></div><div id="city"></div><div id="district"></div></div>
<div class="layui-form-item"><label class="layui-form-label">证件类型</label><div id="nature"></div></div><div class="layui-form-item"><label class="layui-form-label">证件种类</label><div id="paper"></div></div><script src="/page.js"></script>`;
const LAYUI_SCRIPT = `window.model = {};
const lists = { province: ['浙江省', '江苏省'], city: ['杭州市', '宁波市'], district: ['西湖区', '滨江区'], nature: ['个人', '企业'], paper: ['营业执照', '护照'] };
const next = { province: ['city', 'district'], city: ['district'], nature: ['paper'] };
function draw(id, names) {
  const box = document.getElementById(id);
  box.innerHTML = '<select><option value="">请选择</option>' + names.map((name) => '<option>' + name + '</option>').join('') + '</select><div class="layui-form-select"><div class="layui-select-title"><input readonly placeholder="请选择" class="layui-input"><i class="layui-edge"></i></div><dl><dd class="layui-select-tips">请选择</dd>' + names.map((name) => '<dd>' + name + '</dd>').join('') + '</dl></div>';
  const drawn = box.lastChild;
  drawn.firstChild.onclick = () => drawn.classList.toggle('layui-form-selected');
  for (const row of drawn.querySelectorAll('dd')) row.onclick = () => {
    model[id] = box.firstChild.value = drawn.querySelector('input').value = row.textContent;
    drawn.classList.remove('layui-form-selected');
    for (const other of next[id] ?? []) { draw(other, []); if (other === next[id][0]) setTimeout(() => draw(other, lists[other]), 330); }
  };
}
for (const id in lists) draw(id, ['province', 'nature'].includes(id) ? lists[id] : []);
document.addEventListener('click', ({ target }) => { for (const at of document.querySelectorAll('.layui-form-selected')) if (!at.contains(target)) at.classList.remove('layui-form-selected'); });`;

it('also where the list is another element each time it is drawn', async () => {
  const { page, run } = await openWithEngine(LAYUI, LAYUI_SCRIPT);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '所在地', ['浙江省', '杭州市', '西湖区'], { alternatives: [] }),
    stepFor(reading, '证件类型', ['企业'], { alternatives: [] }),
    stepFor(reading, '证件种类', ['营业执照'], { alternatives: [] }),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    nature: '企业',
    paper: '营业执照',
  });
  await page.close();
});
