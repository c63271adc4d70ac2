// Rows of a name, a prompt and a drawn arrow stand beside each other alike and are pressed as a whole, as choices are: is each read as a control of its own, under the pale title of its card, and filled?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (name: string, prompt: string): string =>
  `<div class="r"><div class="n">${name}</div><div class="v" data-t="${name}">${prompt}</div><div class="a"></div></div>`;
const tile = (caption: string): string =>
  `<div class="w"><div class="q"><i>＋</i>点按拍摄</div><div class="c">${caption}</div></div>`;
const card = (title: string, inside: string): string =>
  `<div class="t">${title}</div><div class="g">${inside}</div>`;

const PAGE = `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#eee;font-size:15px}.t{font-size:13px;color:#888;padding:8px}.g{background:#fff}
.r{display:flex;padding:10px;cursor:pointer}.n{width:120px}.v{flex:1;text-align:right}.a{width:8px;height:8px;border:solid #ccc;border-width:2px 2px 0 0;transform:rotate(45deg)}
.w{width:48%;cursor:pointer;display:inline-block}.q{height:90px;border:1px dashed #ccc}.q i{font-size:24px}.c{font-size:12px;text-align:center}.o{padding:9px;cursor:pointer}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}</style>
${card('网站资料', row('网站服务类型', '请选择') + row('接入方式', '请选择') + row('网站语种', '请选择'))}
${card('网站负责人', row('证件类型', '请选择') + row('姓名', '请填写'))}
${card('证件照片', `<div>${tile('身份证人像面')}${tile('身份证国徽面')}</div>`)}<script src="/page.js"></script>`;

const SCRIPT = `window.model = {}; const lists = { 网站服务类型: ['综合门户', '单位门户网站'], 接入方式: ['专线', '云接入'], 网站语种: ['中文简体', '英语'], 证件类型: ['护照', '居民身份证'] };
for (const at of document.querySelectorAll('.r')) at.onclick = () => { const value = at.querySelector('.v'), name = value.dataset.t; if (!lists[name]) return;
  const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.innerHTML = lists[name].map((words) => '<div class="o">' + words + '</div>').join(''); document.body.append(sheet);
  for (const one of sheet.children) one.onclick = () => { window.model[name] = value.textContent = one.textContent; sheet.remove(); }; };`;

it('reads each of the rows, and fills all of them', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const read = async (): Promise<string[]> =>
    (await readingOf(run)).fields.map(({ kind, label, section }) => `${section} ${kind} ${label}`);
  const fields = [
    '网站资料 select 网站服务类型',
    '网站资料 select 接入方式',
    '网站资料 select 网站语种',
    '网站负责人 select 证件类型',
    '网站负责人 cell 姓名',
    '证件照片 upload 身份证人像面',
    '证件照片 upload 身份证国徽面',
  ];
  expect(await read()).toEqual(fields);
  const wanted = {
    网站服务类型: '单位门户网站',
    接入方式: '云接入',
    网站语种: '中文简体',
    证件类型: '居民身份证',
  };
  for (const [name, value] of Object.entries(wanted))
    expect(statesOf(await fillIn(run, [stepFor(await readingOf(run), name, [value])]))).toEqual(['filled']);
  expect(await page.evaluate('model')).toEqual(wanted);
  expect(await read()).toEqual(fields);
  await page.close();
});
