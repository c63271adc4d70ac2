// Which controls does a page for phones draw, where no pointer cursor shows what is pressed, and which titles stand above them?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>body{background:#f3f4f6;font-size:14px}ul{list-style:none;display:flex;padding:0}
.part{display:none}.part.open{display:block}.small{font-size:13px;color:#888}.cells{background:#fff;border-top:1px solid #e8e8e8}.cell{display:flex;min-height:48px}
.sw{width:46px;height:26px;border-radius:13px;background:#ddd}.sw.on{background:#4cd964}.dot{width:46px;height:26px}
.kindradio li,.hot li{border:1px solid #ddd;padding:3px 10px}.steplist li{padding:3px}</style>
<ul class="steplist"><li>单位资料</li><li>负责人</li></ul>
<div class="part open"><div class="small">单位资料，照证件填</div><div class="cells">
<div class="cell"><span>单位名称</span><input></div><div class="cell"><span>证件号码</span><input></div>
<div class="cell"><span>证件长期有效</span><i class="sw" id="endless"></i></div><div class="cell"><span>帮助</span><i class="dot sw-none"></i></div></div></div>
<div class="part"><div class="small">主体负责人（一般为法人）</div><div class="cells">
<div class="cell"><span>姓名</span><input></div><div class="cell"><span>证件种类</span><ul class="kindradio"><li>身份证</li><li>护照</li></ul></div>
<div class="cell"><span>手机</span><input></div></div></div>
<div class="part"><div class="small">请如实填写，否则退回</div><div class="cells"><div class="cell"><span>备注</span><input></div></div></div>
<ul class="hot"><li>域名</li><li>主机</li></ul><ul class="plainsel"><li>首页</li><li>帮助</li></ul><script src="/page.js"></script>`;
const SCRIPT = `document.addEventListener('click', ({ target }) => { if (target.matches('.sw')) target.classList.toggle('on');
if (target.matches('.kindradio li')) for (const one of target.parentElement.children) one.classList.toggle('cur', one === target); });`;

it('reads a switch behind its name, bordered choices of a list called one, and the title of each step', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, section }) => [kind, label, ...section].join(' '))).toEqual([
    'text 单位名称 单位资料，照证件填',
    'text 证件号码 单位资料，照证件填',
    'switch 证件长期有效 单位资料，照证件填',
    'text 姓名 主体负责人（一般为法人）',
    'radio 证件种类 主体负责人（一般为法人）',
    'text 手机 主体负责人（一般为法人）',
    'text 备注',
  ]);
  expect(statesOf(await fillIn(run, [stepFor(reading, '证件长期有效', ['on'])]))).toEqual(['filled']);
  await page.evaluate(`document.querySelectorAll('.part')[1].classList.add('open')`);
  expect(statesOf(await fillIn(run, [stepFor(reading, '证件种类', ['身份证'])]))).toEqual(['filled']);
  expect(await page.locator('.cur').textContent()).toBe('身份证');
  expect(await page.locator('.sw.on').count()).toBe(1);
  await page.close();
});

const PICKER =
  '<x-view class="at-image-picker"><x-view class="at-image-picker__flex-box"><x-view class="at-image-picker__item at-image-picker__choose-btn"><x-view class="add-bar"></x-view><x-view class="add-bar"></x-view></x-view></x-view></x-view>';
const PICTURES = `<!doctype html><meta charset="utf-8"><style>x-view{display:block}.h{font-size:13px}.title{font-size:18px}.at-image-picker__choose-btn{height:80px}</style>
<x-view class="h">单位资料</x-view><x-view><label>单位名称</label><input></x-view><x-view><label>证件号码</label><input></x-view>
<x-view class="h">资料拍照</x-view><x-view class="title">营业执照</x-view>${PICKER}<x-view class="title">身份证（国徽面）</x-view>${PICKER}
<x-view class="h">其他</x-view><x-view><label>推荐工号</label><input></x-view><x-view><label>备注</label><input></x-view>`;

it('reads the last of several pictures by the title above it, which is larger than that of the next part', async () => {
  const { page, run } = await openWithEngine(PICTURES);
  const uploads = (await readingOf(run)).fields.filter(({ kind }) => kind === 'upload');
  expect(uploads.map(({ label }) => label)).toEqual(['营业执照', '身份证（国徽面）']);
  await page.close();
});
