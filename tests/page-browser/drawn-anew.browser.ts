// Is a page for phones filled that draws all of its card anew after each change, where rows open sheets and pages of their own and native lists lie unseen over what is chosen?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>body{margin:0;font-size:15px}.rw{border-top:1px solid #ddd;padding:10px}.lb em{color:red;font-style:normal}.lb i{color:#aaa;font-style:normal;font-size:12px}
.go{display:flex;justify-content:space-between;cursor:pointer}.go::after{content:"";width:8px;height:8px;border:solid #999;border-width:1px 1px 0 0;transform:rotate(45deg)}.nl{color:#bbb}
.sl{position:relative}.sl select{position:absolute;inset:0;width:100%;height:100%;opacity:0}.sg span{display:inline-block;padding:4px 20px;color:#0b8457;cursor:pointer;border:1px solid #0b8457}.sg .on_{background:#0b8457;color:#fff}
.ed{position:fixed;inset:0;background:#fff;z-index:30;transform:translateX(100%);transition:transform .2s}.ed.in{transform:none}.nv a{cursor:pointer}.sh{position:fixed;left:0;right:0;bottom:0;background:#fff;z-index:20}.sh p{padding:12px;cursor:pointer}
.is-add{width:96px;height:72px;border:1px dashed #999;cursor:pointer}</style><h2>单位负责人</h2><div id="bd"></div><script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = { kind: '', card: '', addr: '', pre: '', file: '' }; let cards = null; const bd = document.querySelector('#bd'); const LISTS = { '企业': ['营业执照'], '个人': ['居民身份证', '护照'] };
const row = (key, name, body, note) => '<div class="rw" data-row="' + key + '"><div class="lb">' + name + ' <em>*</em>' + (note ? '<i>' + note + '</i>' : '') + '</div>' + body + '<div class="er"></div></div>';
const listRow = () => row('card', '用哪种证件', '<div class="sl"><div class="go"><span class="' + (model.card ? '' : 'nl') + '">' + (model.card || (cards ? '请选择' : model.kind ? '正在读取…' : '先选单位性质')) + '</span></div><select' + (cards ? '' : ' disabled') + '><option value="">请选择</option>' + (cards ?? []).map((at) => '<option' + (model.card === at ? ' selected' : '') + '>' + at + '</option>').join('') + '</select></div>');
const draw = () => { bd.innerHTML = '<div class="cd">' + row('kind', '单位性质', '<div class="sg">' + Object.keys(LISTS).map((at) => '<span data-kind="' + at + '"' + (model.kind === at ? ' class="on_"' : '') + '>' + at + '</span>').join('') + '</div>')
  + listRow() + row('addr', '证件上的地址', '<div class="go" data-edit="1"><span class="' + (model.addr ? '' : 'nl') + '">' + (model.addr || '点这里填写') + '</span></div>')
  + row('pre', '有没有需要先审批的内容', '<div class="sg">' + ['没有', '有'].map((at) => '<span data-pre="' + at + '"' + (model.pre === at ? ' class="on_"' : '') + '>' + at + '</span>').join('') + '</div>', '新闻、出版等')
  + row('file', '证件照片', '<div class="x-file-picker"><div class="is-add">' + (model.file || '点击上传') + '</div></div>') + '</div>'; };
const laid = (html, name) => { const at = document.createElement('div'); at.className = name; at.innerHTML = html; document.body.append(at); return at; };
document.addEventListener('click', ({ target }) => { const { kind, pre } = target.dataset;
  if (kind) { Object.assign(model, { kind, card: '' }); cards = null; draw(); setTimeout(() => { cards = LISTS[kind]; const old = bd.querySelector('[data-row=card]'); const next = document.createElement('div'); next.innerHTML = listRow(); old.replaceWith(next.firstChild); }, 260); }
  if (pre) { model.pre = pre; draw(); }
  if (target.closest('[data-edit]')) { const page = laid('<div class="nv"><a>返回</a> <b>证件上的地址</b> <a>完成</a></div><textarea placeholder="请输入"></textarea>', 'ed'); setTimeout(() => page.classList.add('in'), 16);
    const [back, done] = page.querySelectorAll('a'); const leave = () => { page.classList.remove('in'); setTimeout(() => page.remove(), 200); }; back.onclick = leave; done.onclick = () => { model.addr = page.querySelector('textarea').value; leave(); draw(); }; }
  if (target.closest('.is-add')) { const sheet = laid('<p>拍照</p><p>从手机相册选择</p><p>取消</p>', 'sh'); const [, album, none] = sheet.children; none.onclick = () => sheet.remove();
    album.onclick = () => { sheet.remove(); const input = document.createElement('input'); input.type = 'file'; input.style.cssText = 'position:absolute;visibility:hidden;width:0'; document.body.append(input); input.onchange = () => { const [file] = input.files; input.remove(); setTimeout(() => { model.file = file.name; draw(); }, 120); }; input.click(); }; } });
document.addEventListener('change', ({ target }) => { if (target.tagName === 'SELECT') { model.card = target.value; draw(); } });
draw();`;

it('reads each row once, by its name, and not by what is said aside', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'radio 单位性质',
    'native-select 用哪种证件',
    'cell 证件上的地址',
    'radio 有没有需要先审批的内容 *新闻、出版等',
    'upload 证件照片',
  ]);
  await page.close();
});

it('fills them all, a list also that comes only with the choice before it', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  const file = { name: 'card.jpg', mediaType: 'image/jpeg', base64: btoa('picture') };
  const steps = [
    stepFor(reading, '单位性质', ['个人']),
    stepFor(reading, '用哪种证件', ['居民身份证']),
    stepFor(reading, '证件上的地址', ['浙江省杭州市西湖区示例路1号']),
    stepFor(reading, '有没有需要先审批的内容 *新闻、出版等', ['没有']),
    { ...stepFor(reading, '证件照片', []), files: [file] },
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(steps.map(() => 'filled'));
  expect(await page.evaluate('window.model')).toEqual({
    kind: '个人',
    card: '居民身份证',
    addr: '浙江省杭州市西湖区示例路1号',
    pre: '没有',
    file: 'card.jpg',
  });
  expect(await page.locator('.ed,.sh').count()).toBe(0);
  await page.close();
});
