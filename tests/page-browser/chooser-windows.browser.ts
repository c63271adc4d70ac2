// Is a read-only box filled when the button behind it opens a window with check boxes?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>#window{position:absolute;left:200px;top:60px;background:#fff;border:1px solid #999}</style>
<table><tr><td>涉及前置审批的内容：</td><td><input readonly size="40"><input type="hidden" name="codes"> <input type="button" value="选择"></td></tr></table><script src="/page.js"></script>`;
const SCRIPT = `const [shown, codes, opener] = document.querySelectorAll('input');
opener.onclick = () => { const all = ['不涉及前置审批', '新闻', '出版'];
  const pane = Object.assign(document.createElement('div'), { id: 'window' });
  pane.innerHTML = '<h4>请选择前置审批项目</h4>' + all.map((name, at) => '<div><label><input type="checkbox" value="' + at + '"> ' + name + '</label></div>').join('') + '<input type="button" value="确 定"><input type="button" value="取 消">';
  const [yes, no] = pane.querySelectorAll('[type=button]');
  yes.onclick = () => { const taken = [...pane.querySelectorAll(':checked')]; shown.value = taken.map((at) => all[at.value]).join('，'); codes.value = taken.map((at) => at.value).join(); pane.remove(); };
  no.onclick = () => pane.remove();
  document.body.append(pane); };`;

it.each([
  ['不涉及前置审批', 'filled', ['不涉及前置审批', '0']],
  ['网络出版', 'not-found option-missing', ['', '']],
])('with %s', async (name, state, held) => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const step = stepFor(await readingOf(run), '涉及前置审批的内容', [name], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.evaluate('[shown.value, codes.value]')).toEqual(held);
  expect(await page.locator('#window').count()).toBe(0);
  await page.close();
});

it('a notice that comes instead of the list, with a box to tick, is no list and is not closed', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.mask{position:fixed;inset:0;background:#0006}.notice{position:fixed;left:200px;top:100px;background:#fff;padding:20px}</style>
<p><label>接入方式</label> <button type="button" aria-haspopup="listbox"><span class="placeholder">请选择</span></button></p><script src="/page.js"></script>`,
    `window.model = []; document.querySelector('button').onclick = () => {
  if (document.querySelector('.mask')) return;
  const [mask, notice] = ['mask', 'notice'].map((name) => Object.assign(document.createElement('div'), { className: name }));
  mask.onclick = () => { model.push('closed'); mask.remove(); notice.remove(); };
  notice.innerHTML = '<p>接入方式以合同为准。</p><label><input type="checkbox">不再提示</label>';
  notice.querySelector('input').onchange = () => model.push('ticked');
  document.body.append(mask, notice); };`,
  );
  const step = stepFor(await readingOf(run), '接入方式', ['云接入'], { alternatives: [] });
  const [state] = statesOf(await fillIn(run, [step]));
  expect(await page.evaluate('window.model')).toEqual([]);
  expect(state).not.toBe('filled');
  await page.close();
});

/** A window whose list stands in a frame of its own, and whose only button there is drawn by the browser. */
const FRAMED_SCRIPT = `const [shown, codes, opener] = document.querySelectorAll('input');
const pane = Object.assign(document.createElement('div'), { id: 'window', hidden: true });
pane.innerHTML = '<div><b>选择内容</b> <a href="javascript:void(0)">关闭</a></div><iframe width="400" height="160"></iframe>';
document.body.append(pane);
const shut = () => { pane.hidden = true; };
window.take = (names, values) => { shown.value = names; codes.value = values; shut(); };
pane.querySelector('a').onclick = shut;
opener.onclick = () => { pane.hidden = false;
  pane.querySelector('iframe').srcdoc = '<table><tr>' + ['不涉及前置审批', '新闻', '出版'].map((name, at) => '<td><input type="checkbox" id="c' + at + '" value="' + at + '"><label for="c' + at + '">' + name + '</label></td>').join('') + '</tr></table><div><input type="button" value="确 定"></div>' +
    '<scr' + 'ipt>document.querySelector("[type=button]").onclick = () => { const all = [...document.querySelectorAll(":checked")]; parent.take(all.map((at) => at.nextSibling.textContent).join(), all.map((at) => at.value).join()); };</scr' + 'ipt>'; };`;

it.each([
  ['不涉及前置审批', 'filled', ['不涉及前置审批', '0']],
  ['网络出版', 'not-found option-missing', ['', '']],
])('whose list stands in a frame of its own, with %s', async (name, state, held) => {
  const { page, run } = await openWithEngine(PAGE, FRAMED_SCRIPT);
  const step = stepFor(await readingOf(run), '涉及前置审批的内容', [name], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.evaluate('[shown.value, codes.value]')).toEqual(held);
  expect(await page.locator('#window').isVisible()).toBe(false);
  await page.close();
});
