// Are tags read and written where a button stands behind them that draws a box for the next one, as the examples of several libraries do it?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor, undoIn } from './steps';

/** How a library draws the box of tags, a tag, and the button; and what adds what is typed. */
interface Make {
  readonly box: string;
  readonly tag: string;
  readonly cross: string;
  readonly button: string;
  readonly adds: 'Enter' | 'leaving' | 'nothing';
}

const NAIVE: Make = {
  box: 'n-dynamic-tags',
  tag: 'div.n-tag',
  cross: 'button.n-base-close',
  button: 'button.n-button',
  adds: 'Enter',
};
const ELEMENT: Make = {
  box: 'flex gap-2',
  tag: 'span.el-tag',
  cross: 'i.el-tag__close',
  button: 'button.el-button button-new-tag',
  adds: 'leaving',
};
const ANT: Make = {
  box: 'tags-row',
  tag: 'span.ant-tag',
  cross: 'svg.anticon-close',
  button: 'span.ant-tag site-tag-plus',
  adds: 'Enter',
};

const pageOf = ({ box }: Make, more = '') =>
  `<!doctype html><meta charset="utf-8"><style>.el-form-item{padding:8px}</style><h2>ICP备案 网站信息</h2><div class="el-form-item"><label class="el-form-item__label">网站名称</label><div class="el-form-item__content"><input></div></div>
<div class="el-form-item"><label class="el-form-item__label">网站域名</label><div class="el-form-item__content"><div class="${box}" id="box"></div>${more}</div></div><script src="/page.js"></script>`;

const scriptOf = ({ tag, cross, button, adds }: Make, before: readonly string[]) =>
  `window.model = ${JSON.stringify(before)}; const box = document.getElementById('box');
const make = (kind, words) => { const [name, ...more] = kind.split('.'); const at = document.createElement(name); at.className = more.join('.'); if (name === 'button') at.type = 'button'; at.textContent = words; return at; };
function draw() { box.textContent = '';
  for (const one of model) { const at = make('${tag}', ''); at.append(make('span.words', one)); const away = make('${cross}', '×'); away.onclick = () => { model.splice(model.indexOf(one), 1); draw(); }; at.append(away); box.append(at); }
  const adder = make('${button}', '+ 添加域名'); adder.onclick = () => { const input = document.createElement('input'); let done = false; box.replaceChild(input, adder); input.focus();
    const end = () => { if (done || '${adds}' === 'nothing') return; done = true; if (input.value) model.push(input.value); draw(); };
    if ('${adds}' === 'Enter') input.onkeydown = ({ key }) => { if (key === 'Enter') end(); };
    input.onblur = end; };
  box.append(adder); }
draw();`;

it.each([
  ['by Enter, with a button (Naive)', NAIVE],
  ['when the box is left (Element)', ELEMENT],
  ['by Enter, with a tag as the button (Ant)', ANT],
])('what is typed is added %s, and taken back by the undo', async (_, make) => {
  const { page, run } = await openWithEngine(pageOf(make), scriptOf(make, []));
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label, value }) => [kind, label, value])).toEqual([
    ['text', '网站名称', []],
    ['tags', '网站域名', []],
  ]);
  const step = stepFor(reading, '网站域名', ['yunfan-sample.com', 'yunfan-docs-sample.cn']);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual(['yunfan-sample.com', 'yunfan-docs-sample.cn']);
  expect((await readingOf(run)).fields.at(-1)?.value).toEqual(['yunfan-sample.com', 'yunfan-docs-sample.cn']);
  expect(statesOf(await undoIn(run))).toEqual(['undone']);
  expect(await page.evaluate('window.model')).toEqual([]);
  await page.close();
});

it('a tag that stands there already is kept, and one that is not wanted is taken away', async () => {
  const { page, run } = await openWithEngine(
    pageOf(ELEMENT),
    scriptOf(ELEMENT, ['old.cn', 'yunfan-sample.com']),
  );
  const reading = await readingOf(run);
  const step = stepFor(reading, '网站域名', ['yunfan-sample.com', 'yunfan-docs-sample.cn'], {
    overwrite: true,
  });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual(['yunfan-sample.com', 'yunfan-docs-sample.cn']);
  await page.close();
});

it('a button that adds a row beside boxes of its own is none', async () => {
  const { page, run } = await openWithEngine(
    pageOf(NAIVE, '<input placeholder="证书编号">'),
    scriptOf(NAIVE, []),
  );
  expect((await readingOf(run)).fields.map(({ kind }) => kind)).not.toContain('tags');
  await page.close();
});

it('what the page does not take is no tag, and is not left in its box', async () => {
  const { page, run } = await openWithEngine(pageOf(NAIVE), scriptOf({ ...NAIVE, adds: 'nothing' }, []));
  const step = stepFor(await readingOf(run), '网站域名', ['yunfan-sample.com']);
  expect(statesOf(await fillIn(run, [step]))).not.toEqual(['filled']);
  expect(await page.evaluate('[window.model, box.querySelector("input").value]')).toEqual([[], '']);
  await page.close();
});
