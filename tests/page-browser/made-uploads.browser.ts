// Does a file reach an upload whose file input is created only when its box is pressed, without the browser's file dialog?
import { expect, it } from 'vitest';
import type { FillStep } from '../../lib/page/model';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

/** Two upload slots: one of plain boxes with a pointer cursor, one of a mobile framework's elements. A third box only shows a sample. */
const PAGE = `<!doctype html><meta charset="utf-8"><style>app-box{display:block} .form-item{padding:8px} .add{width:90px;height:60px;border:1px dashed #999}</style>
<h2>ICP备案 上传材料</h2>
<div class="form-item"><div class="item-label">营业执照</div><div class="app-uploader" id="licence"><div class="app-uploader__box add" style="cursor:pointer">点击上传</div></div><small class="hint">不超过 4 MB</small></div>
<app-box class="form-item"><app-box class="item-label">负责人身份证人像面</app-box><app-box class="row img-picker" id="front"><app-box class="add">+</app-box><app-box class="sample">样例</app-box></app-box></app-box>
<div class="form-item"><div class="item-label">样本</div><div class="upload-demo"><a href="/sample.png">添加说明</a></div></div>
<script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = {};
document.querySelector('.sample').addEventListener('click', () => { window.model.sample = true; });
const slot = (id) => {
  const box = document.getElementById(id); const add = box.querySelector('.add');
  add.addEventListener('click', () => {
    const input = document.createElement('input'); input.type = 'file'; input.style.cssText = 'position:absolute;visibility:hidden';
    document.body.append(input);
    input.addEventListener('change', () => {
      const file = input.files[0]; input.remove();
      if (file) setTimeout(() => { window.model[id] = file.name + ' ' + file.size; add.textContent = file.name; }, 120);
    });
    input.click();
  });
};
slot('licence'); slot('front');`;

const withFile = (step: FillStep, name: string): FillStep => ({
  ...step,
  files: [{ name, mediaType: 'image/jpeg', base64: btoa('picture') }],
});

it('reads the two slots by their labels, and the sample as none', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'upload 营业执照',
    'upload 负责人身份证人像面',
  ]);
  await page.close();
});

it('gives each its file, presses no sample, and lets no window of the browser open', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  let choosers = 0;
  page.on('filechooser', () => {
    choosers += 1;
  });
  const reading = await readingOf(run);
  const steps = [
    withFile(stepFor(reading, '营业执照', ['licence.jpg']), 'licence.jpg'),
    withFile(stepFor(reading, '负责人身份证人像面', ['front.jpg']), 'front.jpg'),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ licence: 'licence.jpg 7', front: 'front.jpg 7' });
  expect(choosers).toBe(0);
  // in a second reading each slot shows its file
  const { fields } = await readingOf(run);
  expect(fields.map(({ value }) => value)).toEqual([['licence.jpg'], ['front.jpg']]);
  await page.close();
});

it('gives nothing to an input that the page makes in a form which leads to another site', async () => {
  const { page, run } = await openWithEngine(
    PAGE,
    BEHAVIOUR.replace(
      'document.body.append(input);',
      "const form = document.createElement('form'); form.action = 'https://elsewhere.example/take'; form.append(input); document.body.append(form);",
    ),
  );
  const step = withFile(stepFor(await readingOf(run), '营业执照', ['licence.jpg']), 'licence.jpg');
  expect(statesOf(await fillIn(run, [step]))).toEqual(['refused not-taken']);
  expect(await page.evaluate('window.model')).toEqual({});
  await page.close();
});

it('reads a button beside what keeps the name of a file and a file input as an upload, and not as a list', async () => {
  const slot = (label: string, button: string) =>
    `<div class="form-item"><label>${label}</label><div><input type="hidden" name="f"><button type="button" style="cursor:pointer">${button}</button><input type="file" style="display:none"></div></div>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><h2>ICP备案 上传材料</h2>${slot('营业执照', '选择图片')}${slot('域名证书', '选择图片')}`,
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['upload 营业执照', 'upload 域名证书']);
  await page.close();
});

/** Tiles that share one hidden input; a picture of a sample beside them is none. */
const TILES = `<!doctype html><meta charset="utf-8"><style>.drop{width:160px;height:100px;border:1px dashed #999;cursor:pointer}</style>
<h2>ICP备案 图片材料</h2><div><input type="file" id="one" style="display:none">
<div class="up" id="cert"><div class="drop"><b>⇪</b><p>选择图片</p></div><p>域名证书</p></div>
<div class="up" id="id"><div class="drop"><b>⇪</b><p>选择图片</p></div><p>网站负责人身份证·头像</p></div>
<div class="up"><div class="drop"><b>⇪</b><p>查看样例</p></div><p>样例</p></div></div>
<section><div><div class="tile drop">点击上传</div></div><input type="file" hidden><p>真实性责任告知书</p></section><script src="/page.js"></script>`;
const OF_TILES = `window.model = {};
const input = document.querySelector('#one'); let now = null;
for (const tile of document.querySelectorAll('.up[id] .drop')) tile.onclick = () => { now = tile; input.value = ''; input.click(); };
input.onchange = () => { const tile = now, [file] = input.files; if (!file) return;
  setTimeout(() => { window.model[tile.parentElement.id] = file.name; tile.innerHTML = '<img alt="" src="data:,">'; tile.parentElement.insertAdjacentHTML('beforeend', '<p>' + file.name + '</p>'); }, 60); };`;

it('reads tiles by the words below them, and fills each by the input that they share', async () => {
  const { page, run } = await openWithEngine(TILES, OF_TILES);
  const reading = await readingOf(run);
  const named = reading.fields.filter(({ label }) => /域名证书|头像/u.test(label));
  expect(named.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'upload 域名证书',
    'upload 网站负责人身份证·头像',
  ]);
  expect(reading.fields.some(({ label }) => label.includes('样例'))).toBe(false);
  // a tile with an input of its own is that input's
  expect(reading.fields.filter(({ kind }) => kind === 'upload')).toHaveLength(named.length + 1);
  const steps = named.map(({ label }, at) => withFile(stepFor(reading, label, []), `paper-${at}.jpg`));
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ cert: 'paper-0.jpg', id: 'paper-1.jpg' });
  await page.close();
});

/** On a phone, tiles that look alike: one with an input of its own, one that opens a sheet with two inputs, and one that only adds. No pointer cursor tells that they are pressed. */
const TOUCHED = `<!doctype html><meta charset="utf-8"><style>.t{width:160px;height:100px;border:1px dashed #999;position:relative}.t input{position:absolute;inset:0;opacity:0}</style>
<h2>ICP备案 图片材料</h2><div><div class="t"><span>+</span><span>营业执照</span><input type="file" id="own"></div></div>
<div><div class="t" id="sheet"><span>+</span><span>上传 first-sample.cn 的证书</span></div></div><div><div class="t"><span>+</span><span>添加</span></div></div><script src="/page.js"></script>`;
const OF_SHEET = `window.model = {}; own.onchange = () => { window.model.own = own.files[0].name; };
sheet.onclick = () => { const opened = document.createElement('div'); opened.style.cssText = 'position:fixed;left:0;right:0;bottom:0;background:#fff'; opened.innerHTML = '<div>拍一张<input type="file" capture></div><div>从相册选<input type="file"></div>'; document.body.append(opened);
  for (const input of opened.querySelectorAll('input')) input.onchange = () => { window.model.sheet = input.files[0].name; sheet.textContent = input.files[0].name; opened.remove(); }; };`;

it('gives a tile with a plus and the name of its paper the file that the sheet asks for, also on a page without a pointer', async () => {
  const { page, run } = await openWithEngine(TOUCHED, OF_SHEET);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ label }) => label)).toEqual(['营业执照', '上传 first-sample.cn 的证书']);
  const steps = reading.fields.map(({ label }, at) =>
    withFile(stepFor(reading, label, []), `paper-${at}.jpg`),
  );
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ own: 'paper-0.jpg', sheet: 'paper-1.jpg' });
  await page.close();
});

/** Two pickers below rows with their names, as pages for phones have them: without words, and with one file input for both. */
const PICKERS = `<!doctype html><meta charset="utf-8"><style>m-view{display:block}.choose{width:70px;height:70px;border:1px dashed #999}</style>
<m-view class="list"><m-view class="item"><m-view>姓名</m-view><input></m-view></m-view>
${['营业执照', '负责人身份证人像面']
  .map(
    (name) =>
      `<m-view class="list"><m-view class="item">${name}</m-view></m-view><m-view class="ui-image-picker"><m-view class="choose"><m-view class="add-bar"></m-view></m-view></m-view>`,
  )
  .join(
    '',
  )}<m-view class="list"><m-view class="item"><m-view>推荐码</m-view><input></m-view></m-view><script src="/page.js"></script>`;
const SHARED = `window.model = {}; let input; document.querySelectorAll('.choose').forEach((choose, at) => { choose.onclick = () => {
  if (!input) { input = document.createElement('input'); input.type = 'file'; input.style.cssText = 'position:fixed;top:-4000px'; document.body.append(input); }
  input.onchange = () => { const [file] = input.files; input.value = ''; const picture = new Image(); picture.src = URL.createObjectURL(file); choose.replaceWith(picture); window.model[at] = file.name; };
  input.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); }; });`;

it('gives each its file where pickers without words share one file input', async () => {
  const { page, run } = await openWithEngine(PICKERS, SHARED);
  const reading = await readingOf(run);
  const steps = ['负责人身份证人像面', '营业执照'].map((label) =>
    withFile(stepFor(reading, label, [`${label}.jpg`]), `${label}.jpg`),
  );
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ 0: '营业执照.jpg', 1: '负责人身份证人像面.jpg' });
  await page.close();
});

it('a box into which files are dropped, with its input at the end of the page', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><h2>ICP备案 上传材料</h2>${['单位证件照片', '责任告知书盖章件']
      .map(
        (name) =>
          `<div><p>${name} <span>（彩色）</span></p><div class="dropzone" style="padding:20px"><div class="dz-message"><button class="dz-button" type="button">将照片拖到此处，或点击选择</button></div></div></div>`,
      )
      .join('')}<script src="/page.js"></script>`,
    `window.model = {}; [...document.querySelectorAll('.dropzone')].forEach((box, at) => { box.classList.add('dz-clickable'); let input;
  const make = () => { input?.remove(); input = document.createElement('input'); input.type = 'file'; input.className = 'dz-hidden-input'; input.style.cssText = 'visibility:hidden;position:absolute;top:0;left:0;height:0;width:0'; document.body.append(input);
    input.addEventListener('change', () => { const { name } = input.files[0]; box.insertAdjacentHTML('beforeend', '<div class="dz-preview"><div class="dz-filename"><span></span></div><div class="dz-error-message"></div><a href="javascript:undefined;">移除</a></div>'); box.querySelector('.dz-filename span').textContent = name; make(); setTimeout(() => { window.model[at] = name; }, 100); }); };
  make(); box.addEventListener('click', ({ target }) => { if (target === box || box.querySelector('.dz-message').contains(target)) input.click(); }); });`,
  );
  const reading = await readingOf(run);
  const labels = ['单位证件照片 （彩色）', '责任告知书盖章件 （彩色）'];
  expect(reading.fields.map(({ kind, label }) => [kind, label])).toEqual(
    labels.map((label) => ['upload', label]),
  );
  const steps = labels.map((label, at) => withFile(stepFor(reading, label, [`${at}.jpg`]), `${at}.jpg`));
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({ 0: '0.jpg', 1: '1.jpg' });
  expect((await readingOf(run)).fields.map(({ value }) => value)).toEqual([['0.jpg'], ['1.jpg']]);
  await page.close();
});

it('a tile whose plus the style sheet draws takes the file that the caption below it names', async () => {
  const tile = (name: string): string =>
    `<div class="photo"><div class="ground"><u></u></div><p>${name}</p></div>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.photo{width:136px}.ground{position:relative;height:92px;background:#f4f4f4;cursor:pointer}
u:before,u:after{content:"";position:absolute;left:50%;top:50%;background:#999}u:before{width:28px;height:2px}.all u:after{width:2px;height:28px}</style>
<h2>ICP备案 上传材料</h2><form><label>网站名称 <input></label></form><div class="all">${tile('域名证书')}${tile('信息真实性责任告知书')}${tile('身份证有照片的一面')}${tile('第二页')}</div><div>${tile('法人身份证')}</div><script src="/page.js"></script>`,
    `window.model = {}; document.querySelectorAll('.ground').forEach((box, at) => { box.onclick = ({ target }) => { if (target.tagName === 'INPUT') return; const input = document.createElement('input'); input.type = 'file'; input.hidden = true; box.append(input); input.click();
  input.onchange = () => { const [file] = input.files; box.innerHTML = '<img width="90" height="60">'; box.firstChild.src = URL.createObjectURL(file); model[at] = file.name; }; }; });`,
  );
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 网站名称',
    'upload 域名证书',
    'upload 信息真实性责任告知书',
    'upload 身份证有照片的一面',
  ]);
  const step = withFile(stepFor(reading, '域名证书', ['domain.png']), 'domain.png');
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ 0: 'domain.png' });
  await page.close();
});

/** A row of an old page: its button opens a layer without a name that asks for the file, and another button there takes it. */
const LAYER = `<!doctype html><meta charset="utf-8"><h2>ICP备案 网站信息</h2><table><tr><td>域名证书：</td><td id="row"><span></span> <input type="button" value="上 传" onclick="ask()"> <span>请上传彩色扫描件</span><input type="hidden" id="kept"></td></tr>
<tr><td>网站名称：</td><td><input type="text" id="name"> <input type="button" value="检测"></td></tr></table><script src="/page.js"></script>`;
const OF_LAYER = `window.model = {}; let layer;
window.ask = () => { layer = document.createElement('div'); layer.innerHTML = '<div style="position:fixed;inset:0;opacity:.3"></div><div style="position:fixed;left:90px;top:90px;background:#fff">选择文件：<input type="file"><p></p><input type="button" value="开始上传"><input type="button" value="取消"></div>'; document.body.append(layer);
  const [file, go, no] = layer.querySelectorAll('input'); no.onclick = () => layer.remove(); file.onchange = () => { layer.querySelector('p').textContent = '已选 ' + file.files[0].name; };
  go.onclick = () => setTimeout(() => { window.model.file = row.firstChild.textContent = file.files[0].name; layer.remove(); }, 200); };`;

it('gives an old button of a row its file through the layer that it opens, and presses there what takes it', async () => {
  const { page, run } = await openWithEngine(LAYER, OF_LAYER);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'upload 域名证书',
    'text 网站名称',
  ]);
  const step = withFile(stepFor(reading, '域名证书', []), 'cert.jpg');
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ file: 'cert.jpg' });
  await page.close();
});
