// Does a file reach the table row whose 上传 link opens a window with the file input, and no other row?
import { expect, it } from 'vitest';
import type { FillStep } from '../../lib/page/model';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (id: string, name: string, more = ''): string =>
  `<tr><td>${name}${more}</td><td><a href="/sample.png" class="see">查看样图</a></td><td class="state">未上传</td><td><a href="javascript:;" class="up" id="${id}">上传</a></td></tr>`;

/** Three rows, a window that the first two each open, and a link to another page for uploads. */
const PAGE = `<!doctype html><meta charset="utf-8"><style>.window{display:none;position:fixed;inset:100px;background:#fff} td,th{padding:8px}</style>
<h2>ICP备案 上传材料</h2>
<table><thead><tr><th>资料名称</th><th>样图</th><th>状态</th><th>操作</th></tr></thead><tbody>
${row('licence', '主体证件（营业执照）', '<p class="help-block">须清晰</p>')}${row('front', '负责人身份证人像面')}${row('back', '负责人身份证国徽面')}
<tr><td>更多材料</td><td></td><td></td><td><a href="/upload">上传</a></td></tr></tbody></table>
<div class="window" id="window" role="dialog"><b>上传资料</b><div class="body"></div><p><button type="button" id="shut">关闭</button> <button type="button" id="take">确定</button></p></div>
<script src="/page.js"></script>`;

/** `licence`: the window accepts the file at once and closes. `front`: it waits for 确定, and the row never shows the file name. `back`: no window opens. */
const BEHAVIOUR = `window.model = {}; window.log = [];
const at = (id) => document.getElementById(id); let chosen, current;
const show = (id, html) => { current = id; chosen = null; at('window').style.display = 'block'; at('window').querySelector('.body').innerHTML = html; };
const shut = () => { at('window').style.display = 'none'; };
const state = (id, text) => { at(id).closest('tr').querySelector('.state').textContent = text; };
at('licence').addEventListener('click', () => { show('licence', '<p>请选择图片</p>'); setTimeout(() => {
  const input = document.createElement('input'); input.type = 'file'; input.style.cssText = 'position:absolute;clip:rect(1px,1px,1px,1px)';
  const box = document.createElement('div'); box.innerHTML = '<span>选择图片</span>'; box.append(input); at('window').querySelector('.body').append(box);
  input.addEventListener('change', () => { const file = input.files[0]; setTimeout(() => { window.model.licence = file.name; state('licence', '已上传 ' + file.name); shut(); }, 200); });
}, 120); });
at('front').addEventListener('click', () => { show('front', '<label>选择文件 <input type="file"></label>');
  at('window').querySelector('input').addEventListener('change', (event) => { chosen = event.target.files[0]; }); });
at('take').addEventListener('click', () => { if (chosen) { window.model[current] = chosen.name; state(current, '已上传'); } shut(); });
at('shut').addEventListener('click', () => { window.log.push('shut'); shut(); });
at('back').addEventListener('click', () => { const input = document.createElement('input'); input.type = 'file'; input.hidden = true; document.body.append(input);
  input.addEventListener('change', () => { window.model.back = input.files[0].name; state('back', input.files[0].name); input.remove(); }); input.click(); });`;

const withFile = (step: FillStep, name: string): FillStep => ({
  ...step,
  files: [{ name, mediaType: 'image/jpeg', base64: btoa('picture') }],
});

it('reads each row as an upload by its own name, and a link that leads away as none', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, value }) => `${kind} ${label} ${value.length}`)).toEqual([
    'upload 主体证件（营业执照） 0',
    'upload 负责人身份证人像面 0',
    'upload 负责人身份证国徽面 0',
  ]);
  await page.close();
});

it('gives each row its file, confirms the window that waits for it, and leaves none open', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  let choosers = 0;
  page.on('filechooser', () => {
    choosers += 1;
  });
  const reading = await readingOf(run);
  const steps = [
    withFile(stepFor(reading, '主体证件（营业执照）', ['licence.jpg']), 'licence.jpg'),
    withFile(stepFor(reading, '负责人身份证人像面', ['front.jpg']), 'front.jpg'),
    withFile(stepFor(reading, '负责人身份证国徽面', ['back.jpg']), 'back.jpg'),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    licence: 'licence.jpg',
    front: 'front.jpg',
    back: 'back.jpg',
  });
  expect(choosers).toBe(0);
  expect(await page.evaluate("getComputedStyle(document.getElementById('window')).display")).toBe('none');
  const { fields } = await readingOf(run);
  // the fourth is the input in the closed window
  expect(fields.slice(0, 3).map(({ value }) => value)).toEqual([
    ['licence.jpg'],
    ['front.jpg'],
    ['back.jpg'],
  ]);
  // a file that the person puts into a row afterwards is no longer the one that was filled
  await page.evaluate(
    "document.getElementById('front').closest('tr').querySelector('.state').textContent = '未上传'",
  );
  const [, front] = (await readingOf(run)).fields;
  expect(front?.value).toEqual([]);
  await page.close();
});

it('says so where the window has no place for a file, and closes it', async () => {
  const { page, run } = await openWithEngine(
    PAGE,
    BEHAVIOUR.replace('\'<label>选择文件 <input type="file"></label>\'', "'<p>请先保存主体信息</p>'").replace(
      "at('window').querySelector('input').addEventListener",
      'document.addEventListener',
    ),
  );
  const step = withFile(stepFor(await readingOf(run), '负责人身份证人像面', ['front.jpg']), 'front.jpg');
  expect(statesOf(await fillIn(run, [step]))).toEqual(['refused not-taken']);
  expect(await page.evaluate('[window.model, window.log]')).toEqual([{}, ['shut']]);
  await page.close();
});

it('never confirms what opens beside the file input and may ask anything', async () => {
  const asks =
    "at('window').style.display = 'block'; at('take').addEventListener('click', () => window.log.push('taken')); const input";
  const { page, run } = await openWithEngine(
    PAGE,
    BEHAVIOUR.replace(
      "at('back').addEventListener('click', () => { const input",
      `at('back').addEventListener('click', () => { ${asks}`,
    ).replace("window.model.back = input.files[0].name; state('back', input.files[0].name);", ''),
  );
  const step = withFile(stepFor(await readingOf(run), '负责人身份证国徽面', ['back.jpg']), 'back.jpg');
  await fillIn(run, [step]);
  expect(await page.evaluate('window.log')).toEqual(['shut']);
  await page.close();
});

/** A row's button activates a file input at the end of the page, and beside it the page asks for the document's expiry date. */
const WAITING = `<!doctype html><meta charset="utf-8"><style>.btn{cursor:pointer} td{padding:8px}</style><h2>ICP备案 附件上传</h2>
<table>${['营业执照扫描件', '主体负责人证件扫描件（反面）']
  .map(
    (name, at) =>
      `<tr><td>${name}</td><td><span class="btn" id="b${at}">选择文件</span> <span class="name">未选择</span></td><td>有效期至 <input> <label><input type="checkbox">长期</label></td></tr>`,
  )
  .join('')}</table><script src="/page.js"></script>`;

it('reads a button whose file input waits elsewhere, and what is asked beside it, by the name of the row', async () => {
  const { page, run } = await openWithEngine(
    WAITING,
    `window.model = {}; for (const button of document.querySelectorAll('.btn')) {
      const label = document.createElement('label'); label.style.cssText = 'visibility:hidden;position:absolute;width:0;height:0'; label.textContent = 'upload';
      const input = document.createElement('input'); input.type = 'file'; label.append(input); document.body.append(label);
      button.addEventListener('click', (event) => { event.preventDefault(); input.click(); });
      input.addEventListener('change', () => { window.model[button.id] = input.files[0].name; button.nextElementSibling.textContent = input.files[0].name; });
    }`,
  );
  const reading = await readingOf(run);
  const seen = reading.fields.filter(({ visible }) => visible);
  expect(seen.map(({ kind, label, section }) => `${kind} ${[...section, label].join(' > ')}`)).toEqual([
    'upload ICP备案 附件上传 > 营业执照扫描件',
    'text ICP备案 附件上传 > 营业执照扫描件 > 有效期至',
    'checkbox ICP备案 附件上传 > 营业执照扫描件 > 长期',
    'upload ICP备案 附件上传 > 主体负责人证件扫描件（反面）',
    'text ICP备案 附件上传 > 主体负责人证件扫描件（反面） > 有效期至',
    'checkbox ICP备案 附件上传 > 主体负责人证件扫描件（反面） > 长期',
  ]);
  const step = withFile(stepFor(reading, '主体负责人证件扫描件（反面）', ['back.jpg']), 'back.jpg');
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ b1: 'back.jpg' });
  await page.close();
});
