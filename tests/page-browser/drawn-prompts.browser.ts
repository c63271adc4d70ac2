// A page for phones that draws its prompts itself: over its text boxes, before the arrows of rows for days, as a plus in a tile that is drawn anew once it holds its file. Is each named by its row, and filled?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const box = (name: string, prompt: string): string =>
  `<div class="c"><div class="l">${name}</div><div class="b"><div class="w"><div class="p">${prompt}</div><input></div></div></div>`;
const pick = (name: string, prompt: string): string =>
  `<div class="c k"><div class="l">${name}</div><div class="b"><span class="e">${prompt}</span></div><i class="a"></i></div>`;
const PAGE = `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#eee;font-size:15px}.g{font-size:13px;color:#777;padding:8px}.g span{font-size:12px;color:#aaa}.d{background:#fff}
.c{display:flex;padding:10px}.k{cursor:pointer}.l{width:120px}.b{flex:1;text-align:right}.w{position:relative;height:28px}.p{position:absolute;inset:0;pointer-events:none;color:#bbb}.w input{position:relative;width:100%;border:0;background:none}.e{color:#bbb}
.a{width:8px;height:8px;border:solid #ccc;border-width:2px 2px 0 0;transform:rotate(45deg)}.q{width:104px;height:104px;position:relative;cursor:pointer;border:1px solid #ddd}.q.s::before,.q.s::after{content:"";position:absolute;left:50%;top:50%;background:#bbb}.q.s::before{width:28px;height:2px}.q.s::after{width:2px;height:28px}.u{width:104px}</style>
<div class="g">网站负责人 <span>一般由法定代表人担任</span></div><div class="d">${box('姓名', '证件上的姓名')}${pick('证件类型', '请选择')}${box('证件号码', '请输入')}${pick('证件生效日', '有效期的起始日')}</div>
<div class="g">联系方式 <span>审核期间请保持畅通</span></div><div class="d">${box('应急手机号', '找不到本人时拨打')}<div><div class="l">网站备注<i>0/200</i></div><div class="w"><div class="p">写明内容</div><textarea></textarea></div></div></div>
<div class="d"><div class="h">域名证书</div><div id="tiles"></div></div><script src="/page.js"></script>`;

const SCRIPT = `window.model = {}; for (const input of document.querySelectorAll('input,textarea')) input.oninput = () => { input.previousElementSibling.style.display = input.value ? 'none' : ''; };
let sending = false, shown = '';
const draw = () => { const tiles = document.querySelector('#tiles'); tiles.textContent = ''; const box = document.createElement('div'); box.className = 'u';
  const tile = document.createElement('div'); tile.className = sending || shown ? 'q' : 'q s'; if (shown) { tile.style.backgroundImage = 'url(' + shown + ')'; tile.append(Object.assign(document.createElement('div'), { textContent: '×' })); }
  tile.onclick = () => { if (shown) return; const file = document.createElement('input'); file.type = 'file'; file.style.cssText = 'position:absolute;visibility:hidden'; document.body.append(file);
    file.onchange = () => { const [one] = file.files; file.remove(); sending = true; draw(); setTimeout(() => { sending = false; shown = URL.createObjectURL(one); model.file = one.name; draw(); }, 200); }; file.click(); };
  box.append(tile, 'yunfan-sample.com'); tiles.append(box); }; draw();`;

it('names each by its row, and calls the file of a tile that is drawn anew filled', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, section }) => `${section} ${kind} ${label}`)).toEqual([
    '网站负责人 text 姓名',
    '网站负责人 select 证件类型',
    '网站负责人 text 证件号码',
    '网站负责人 date 证件生效日',
    '联系方式 text 应急手机号',
    '联系方式 textarea 网站备注',
    '联系方式 upload 域名证书',
  ]);
  expect(reading.fields[0]?.placeholder).toBe('证件上的姓名');
  expect(statesOf(await fillIn(run, [stepFor(reading, '姓名', ['李样本'])]))).toEqual(['filled']);
  const file = { name: 'a.jpg', mediaType: 'image/jpeg', base64: btoa('a') };
  const step = { ...stepFor(await readingOf(run), '域名证书', ['a.jpg']), files: [file] };
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('model')).toEqual({ file: 'a.jpg' });
  await page.close();
});
