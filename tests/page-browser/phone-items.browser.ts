// Are the items of a phone's form read that hold more than one control, or one without any word: a day beside 长期有效, a region, tags with an adder drawn by hand, an uploader that is only an icon?
import { expect, it } from 'vitest';
import type { FillStep } from '../../lib/page/model';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const item = (label: string, body: string) =>
  `<view class="nut-cell nut-form-item"><view class="nut-cell__title nut-form-item__label">${label}</view><view class="nut-cell__value nut-form-item__body"><view class="nut-form-item__body__slots">${body}</view></view></view>`;
const opens = (prompt: string, id: string) =>
  `<view class="nut-cell nut-cell--clickable" id="${id}"><view class="nut-cell__value">${prompt}</view><svg class="nut-icon-right" width="8" height="8"><path d="M0 0l8 4-8 4z"/></svg></view>`;
const uploader = (id: string, caption: string) =>
  `<view class="up-item"><view class="nut-uploader" id="${id}"><view class="nut-uploader__upload"><svg class="nut-icon-photograph" width="20" height="20"><path d="M0 0h20v20H0z"/></svg><view class="nut-button nut-uploader__input"></view></view></view><view>${caption}</view></view>`;
const PAGE = `<!doctype html><meta charset="utf-8"><style>view,svg{display:block}.nut-form-item{display:flex;padding:8px}.nut-cell__title{width:110px}.nut-cell--clickable{display:flex}.tags{display:flex}.tags input{border:1px solid #ccc}.nut-uploader__upload{position:relative;width:90px;height:90px}.nut-uploader__input{position:absolute;inset:0}.up-item{width:50%}</style>
<h2>ICP备案 主体负责人</h2><view class="nut-cell-group">
${item('姓名', '<input class="input-text" id="name">')}
${item('有效期至', `${opens('请选择截止日', 'day')}<view class="nut-checkbox"><i class="nut-icon"></i><input type="checkbox" id="endless"><view class="nut-checkbox__label">长期有效</view></view>`)}
${item('单位在哪个区县', opens('请选到区县', 'region'))}
${item('备案域名', '<view class="tags"><input type="text" placeholder="填顶级域名，点添加"><view class="mini-button" style="cursor:pointer">添加</view></view><view class="added"></view>')}
</view><view class="ups">${uploader('licence', '营业执照')}${uploader('front', '负责人身份证人像面')}</view><script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = { domains: [] };
const [box] = document.querySelectorAll('.tags input');
document.querySelector('.mini-button').onclick = () => { if (!box.value) return; model.domains.push(box.value); box.value = '';
  document.querySelector('.added').innerHTML = model.domains.map((one) => '<view class="nut-tag"><span>' + one + '</span><i class="close"></i></view>').join(''); };
for (const slot of document.querySelectorAll('.nut-uploader')) slot.querySelector('.nut-uploader__input').onclick = () => {
  const input = document.createElement('input'); input.type = 'file'; input.style.cssText = 'position:fixed;top:-4000px'; document.body.append(input);
  input.onchange = () => { model[slot.id] = input.files[0].name; slot.innerHTML = '<view class="nut-uploader__preview"><img><view class="tips">' + model[slot.id] + '</view></view>'; input.remove(); };
  input.click(); };`;

const withFile = (step: FillStep, name: string): FillStep => ({
  ...step,
  files: [{ name, mediaType: 'image/jpeg', base64: btoa('picture') }],
});

it('they are, each by its own name, and the words of the adder are no value', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, value }) => `${kind} ${label} ${value}`.trim())).toEqual([
    'text 姓名',
    'date 有效期至',
    'checkbox 长期有效',
    'select 单位在哪个区县',
    'tags 备案域名',
    'upload 营业执照',
    'upload 负责人身份证人像面',
  ]);
  await page.close();
});

it('and filled into the page’s own model', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '备案域名', ['yunfan-sample.com', 'yunfan-docs-sample.cn']),
    withFile(stepFor(reading, '营业执照', ['licence.jpg']), 'licence.jpg'),
    withFile(stepFor(reading, '负责人身份证人像面', ['front.jpg']), 'front.jpg'),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    domains: ['yunfan-sample.com', 'yunfan-docs-sample.cn'],
    licence: 'licence.jpg',
    front: 'front.jpg',
  });
  await page.close();
});
