// Are the controls of uni-app and its libraries read as what they are: a box whose button adds what is typed, switches and ticks of its own elements, uploads beside each other, and a box that offers a list to whoever stands in it?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const modelOf = (page: Page): Promise<unknown> => page.evaluate('window.model');

const HEAD = `<!doctype html><meta charset="utf-8"><style>uni-view{display:block}.uni-forms-item{display:flex;padding:8px}.uni-forms-item__label{width:120px}.edge{display:flex;border:1px solid #ddd;width:300px}.edge input{border:0;flex:1}
uni-switch{display:inline-block;cursor:pointer}.uni-switch-input{width:52px;height:32px;background:#ddd}.uni-switch-input-checked{background:#07f}.u-checkbox{display:flex}.u-checkbox__icon-wrap{border:1px solid #ccc;width:18px;height:18px}</style>`;
const item = (label: string, inside: string): string =>
  `<uni-view class="uni-forms-item"><uni-view class="uni-forms-item__label"><uni-text><span>${label}</span></uni-text></uni-view><uni-view class="uni-forms-item__content">${inside}</uni-view></uni-view>`;
const NAME = item('姓名', '<uni-input><input></uni-input>');

const TAGS = `${HEAD}${NAME}${item('网站域名', '<uni-view class="edge"><uni-input><input id="typed"></uni-input><uni-button id="add">添加</uni-button></uni-view><uni-view id="tags"></uni-view><uni-view class="tips">最多五个</uni-view>')}
${item('备用域名', '<input style="border:1px solid"><uni-button>添加</uni-button>')}<script src="/page.js"></script>`;
const ADDS = `window.model = []; add.onclick = () => { window.model.push(typed.value); typed.value = ''; tags.innerHTML = window.model.map((one) => '<uni-text class="tag"><span>' + one + '</span></uni-text><uni-text><span>删除</span></uni-text>').join(''); };`;

it('adds each text by the button that stands within the edge of its box, and takes the words of its tags for its value', async () => {
  const { page, run } = await openWithEngine(TAGS, ADDS);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, value }) => `${kind} ${label} ${value}`)).toEqual([
    'text 姓名 ',
    'tags 网站域名 ',
    'text 备用域名 ',
  ]);
  const names = ['one.example', 'two.example'];
  expect(statesOf(await fillIn(run, [stepFor(reading, '网站域名', names)]))).toEqual(['filled']);
  expect(await modelOf(page)).toEqual(names);
  expect((await readingOf(run)).fields[1]?.value).toEqual(names);
  await page.close();
});

const TICKS = `${HEAD}${NAME}<uni-view style="display:flex"><uni-text><span>与主体负责人是同一人</span></uni-text><uni-switch><div><div class="uni-switch-input uni-switch-input-checked"></div></div></uni-switch></uni-view>
${item('证件失效日', '<uni-input><input></uni-input><uni-view class="u-checkbox-group"><uni-view class="u-checkbox"><uni-view class="u-checkbox__icon-wrap"><uni-view class="u-icon"><uni-text><span>\ue659</span></uni-text></uni-view></uni-view><uni-text><span>长期</span></uni-text></uni-view></uni-view>')}<script src="/page.js"></script>`;
const TICKED = `window.model = { same: true }; document.querySelector('uni-switch').onclick = () => { window.model.same = document.querySelector('.uni-switch-input').classList.toggle('uni-switch-input-checked'); };
document.querySelector('.u-checkbox').lastElementChild.onclick = () => { window.model.endless = true; document.querySelector('.u-checkbox__icon-wrap').style.backgroundColor = 'rgb(41, 121, 255)'; };`;

it('turns off a switch that is an element of that name, and ticks a box whose words alone hear a press', async () => {
  const { page, run } = await openWithEngine(TICKS, TICKED);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, value }) => `${kind} ${label} ${value}`)).toEqual([
    'text 姓名 ',
    'switch 与主体负责人是同一人 on',
    'text 证件失效日 ',
    'checkbox 长期 ',
  ]);
  const steps = [
    stepFor(reading, '与主体负责人是同一人', [], { overwrite: true }),
    stepFor(reading, '长期', ['长期']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await modelOf(page)).toEqual({ same: false, endless: true });
  await page.close();
});

const UPLOADS = `${HEAD}${NAME}${item(
  '负责人身份证',
  ['人像面', '国徽面']
    .map(
      (side) =>
        `<uni-view class="u-upload"><uni-view class="u-upload__wrap"><uni-view class="u-upload__button" style="width:90px;height:90px"><uni-text class="uicon-camera"></uni-text><uni-text><span>${side}</span></uni-text></uni-view></uni-view></uni-view>`,
    )
    .join(''),
)}<script src="/page.js"></script>`;
/** The picture is drawn twice, and anew as soon as the file has arrived. */
const TAKES = `window.model = {}; document.querySelectorAll('.u-upload').forEach((one, at) => { one.querySelector('.u-upload__button').onclick = () => { const input = document.createElement('input'); input.type = 'file'; input.style.cssText = 'position:absolute;visibility:hidden;width:0;height:0'; document.body.append(input);
input.onchange = () => { const url = URL.createObjectURL(input.files[0]); const draw = (is) => { one.firstElementChild.innerHTML = '<uni-image style="display:block;width:90px;height:90px"><div style="background-image:url(&quot;' + url + '&quot;)"></div><img src="' + url + '"></uni-image>' + is; }; draw('上传中');
setTimeout(() => { draw(''); window.model[at] = input.files[0].name; }, 500); }; input.click(); }; });`;

it('names uploads beside each other in one item by their own words, and knows their files when the pictures are drawn anew', async () => {
  const { page, run } = await openWithEngine(UPLOADS, TAKES);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'upload 人像面',
    'upload 国徽面',
  ]);
  const steps = ['人像面', '国徽面'].map((label) =>
    stepFor(reading, label, [], {
      files: [{ name: `${label}.png`, mediaType: 'image/png', base64: 'iVBORw0KGgo=' }],
    }),
  );
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  await expect.poll(() => modelOf(page)).toEqual({ 0: '人像面.png', 1: '国徽面.png' });
  const { fields } = await readingOf(run);
  expect(fields.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '姓名 ',
    '人像面 人像面.png',
    '国徽面 国徽面.png',
  ]);
  await page.close();
});

const COMBOX = `${HEAD}${NAME}${item('证件种类', '<uni-view class="uni-combox"><uni-view class="uni-combox__input-box"><uni-input><input></uni-input><uni-text class="uniui-bottom"></uni-text></uni-view></uni-view>')}<script src="/page.js"></script>`;
/** What is typed reaches the page a moment later, and is no choice unless it is one of the words. */
const OFFERS = `window.model = {}; const root = document.querySelector('.uni-combox'); const box = root.querySelector('input'); let list = null; const all = ['身份证', '护照'];
const draw = () => { list?.remove(); list = document.createElement('uni-view'); list.className = 'uni-combox__selector'; list.innerHTML = '<uni-view class="uni-popper__arrow"></uni-view><uni-scroll-view class="uni-combox__selector-scroll"><div>' + (all.filter((one) => one.includes(box.value)).map((one) => '<uni-view class="uni-combox__selector-item"><uni-text>' + one + '</uni-text></uni-view>').join('') || '<uni-view>无匹配项</uni-view>') + '</div></uni-scroll-view>'; root.append(list);
list.querySelectorAll('.uni-combox__selector-item').forEach((one) => { one.onclick = () => { window.model.kind = box.value = one.textContent; list.remove(); }; }); };
box.onfocus = draw; box.oninput = () => { draw(); const { value } = box; setTimeout(() => { window.model.kind = all.includes(value) ? value : ''; }, 100); };`;

it('chooses from a list that is offered to whoever stands in its box, without typing into it', async () => {
  const { page, run } = await openWithEngine(COMBOX, OFFERS);
  const reading = await readingOf(run);
  expect(reading.fields[1]?.kind).toBe('select');
  const steps = [stepFor(reading, '证件种类', ['居民身份证'], { alternatives: [['身份证']] })];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  await page.waitForTimeout(200);
  expect(await modelOf(page)).toEqual({ kind: '身份证' });
  await page.close();
});
