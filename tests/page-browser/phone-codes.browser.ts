// Are rows of a phone's form filled that keep the code of what is chosen in a hidden input at their end, one slow sheet of the page serving all of them?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (id: string, name: string, shown: string): string =>
  `<li id="li_${id}"><label><b>*</b>${name}</label><span class="val">${shown}</span><i class="jt"></i><input type="hidden" name="${id}"></li>`;
const PAGE = `<!doctype html><meta charset="utf-8"><style>
ul{list-style:none;padding:0}li{position:relative;height:40px}.val{position:absolute;left:140px}
li i.jt{position:absolute;right:14px;width:8px;height:8px;border-top:1px solid #aaa;border-right:1px solid #aaa;transform:rotate(45deg)}
.layer{position:fixed;left:0;width:100%;height:70%;bottom:-100%;background:#fff;transition:bottom .3s;visibility:hidden}.layer.up{bottom:0}
dt{height:86px;width:120px;border:1px dashed #aac}dl{float:left}</style>
<form><ul>${row('nature', '单位性质', '请选择')}${row('paper', '主体证件类型', '请选择')}
<li><label>单位名称</label><input type="text" name="name"></li>
<li><label>证件有效期</label><div class="radios"><a data-v="1">长期</a><a data-v="2">定期</a></div><input type="hidden" name="term"></li></ul>
<div><dl><dt>+</dt><dd>主体证件原件<br>（如营业执照）</dd></dl></div></form>
<div class="layer"><div><a>关闭</a><span></span></div><ul></ul></div><script src="/page.js"></script>`;
const SCRIPT = `const model = window.model = { nature: '', paper: '', term: '', file: '' };
const layer = document.querySelector('.layer'), list = layer.querySelector('ul');
let open = null;
const close = () => { open = null; layer.classList.remove('up'); setTimeout(() => { if (open === null) layer.style.visibility = 'hidden'; }, 300); };
const show = (key, names) => {
  open = key; list.textContent = '';
  for (const name of names) list.append(Object.assign(document.createElement('li'), { textContent: name }));
  layer.style.visibility = 'visible'; setTimeout(() => layer.classList.add('up'), 20);
};
list.onclick = ({ target }) => {
  if (open === null || !target.matches('li')) return;
  model[open] = target.textContent;
  document.querySelector('#li_' + open + ' .val').textContent = target.textContent;
  close();
};
const NAMES = { nature: ['企业', '个人', '社会团体'], paper: ['营业执照', '组织机构代码证'] };
for (const key of Object.keys(NAMES)) document.querySelector('#li_' + key).onclick = () => show(key, NAMES[key]);
for (const choice of document.querySelectorAll('.radios a')) choice.onclick = () => {
  model.term = choice.dataset.v;
  for (const at of document.querySelectorAll('.radios a')) at.className = at === choice ? 'on' : '';
};
document.querySelector('dt').onclick = ({ currentTarget: tile }) => {
  const input = Object.assign(document.createElement('input'), { type: 'file' });
  input.onchange = () => { model.file = input.files[0].name; tile.innerHTML = '<img src="' + URL.createObjectURL(input.files[0]) + '">'; };
  document.body.append(input); input.click();
};`;
const FILE = { name: 'licence.png', mediaType: 'image/png', base64: 'iVBORw0KGgo=' };

it('each row by its own name, each list once the one before has left, and the plus square by its caption', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  const asked = (label: string, value: readonly string[]) => stepFor(reading, label, value);
  const results = await fillIn(run, [
    asked('单位性质', ['企业']),
    asked('主体证件类型', ['营业执照']),
    asked('证件有效期', ['长期']),
    { ...asked('主体证件原件（如营业执照）', []), files: [FILE] },
  ]);
  expect(statesOf(results)).toEqual(['filled', 'filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    nature: '企业',
    paper: '营业执照',
    term: '1',
    file: 'licence.png',
  });
  await page.close();
});
