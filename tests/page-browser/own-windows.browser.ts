// Are choices filled that the browser's own windows hold: a popover with boxes to tick, and a dialog that is opened and confirmed by buttons in plain words?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const LANGUAGES = `<div><em>网页用到的语言</em><button type="button" popovertarget="w1">点这里勾选</button><div popover id="w1"><p>可以勾多种</p></div></div>`;
const CONTENT = `<div><em>网站主要放什么</em><div><input readonly placeholder="还没有选"><button type="button" id="open">挑一类…</button></div></div>
<dialog><form method="dialog"><h3>网站主要放什么</h3><div id="all"></div><button type="button" id="none">不选了</button><button type="button" id="take" disabled>就选这一类</button></form></dialog>`;
const PAGE = `<!doctype html><meta charset="utf-8"><h2>网站本身</h2>${CONTENT}${LANGUAGES}<label><em>网站备注</em><textarea></textarea><small>向管局说明这个网站用来做什么</small></label><script src="/page.js"></script>`;
const SCRIPT = `const model = window.model = { languages: [], content: '' };
const of = (id) => document.getElementById(id);
for (const name of ['简体中文', '英语', '日语']) {
  const label = Object.assign(document.createElement('label'), { innerHTML: '<input type="checkbox">' + name });
  label.firstChild.onchange = () => { model.languages = [...of('w1').querySelectorAll(':checked')].map((at) => at.parentNode.textContent); };
  of('w1').append(label);
}
let chosen = '';
for (const name of ['综合门户', '单位门户网站']) {
  const label = Object.assign(document.createElement('label'), { innerHTML: '<input type="radio" name="n9"><span>' + name + '</span>' });
  label.firstChild.onchange = () => { chosen = name; of('take').disabled = false; };
  of('all').append(label);
}
const dialog = document.querySelector('dialog');
of('open').onclick = () => dialog.showModal();
of('none').onclick = () => dialog.close();
of('take').onclick = () => { model.content = document.querySelector('[readonly]').value = chosen; of('open').textContent = '换一类…'; dialog.close(); };`;

async function fillWith(label: string, value: readonly string[]) {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const step = stepFor(await readingOf(run), label, value, { opensMore: true });
  const states = statesOf(await fillIn(run, [step]));
  const open = await page.locator('dialog[open],:popover-open').count();
  const model = await page.evaluate('window.model');
  await page.close();
  return { states, model, open };
}

it('a popover is opened, and closed again', async () => {
  expect(await fillWith('网页用到的语言', ['简体中文'])).toEqual({
    states: ['filled'],
    model: { languages: ['简体中文'], content: '' },
    open: 0,
  });
});

it('a dialog is opened by 挑一类 and confirmed by 就选这一类', async () => {
  expect(await fillWith('网站主要放什么', ['单位门户网站'])).toEqual({
    states: ['filled'],
    model: { languages: [], content: '单位门户网站' },
    open: 0,
  });
});

it('what stands behind a box in its label is help, not its name', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  expect((await readingOf(run)).fields.map(({ label }) => label)).toContain('网站备注');
  await page.close();
});
