// Is a form filled under the transparent layer that a library leaves over the page, and nothing under a layer that hides the form?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const OVER = 'position:fixed;inset:0;pointer-events:none;z-index:1000';
const CARD =
  'main{position:relative}main::after{content:"";position:absolute;inset:0;pointer-events:none;border:1px solid transparent';
const pageWith = (layer: string): string =>
  `<!doctype html><meta charset="utf-8"><main><label>单位名称<input></label></main>${layer}<script src="/page.js"></script>`;

it.each([
  ['a clear layer over the page', `<div style="${OVER}"></div>`, 'filled'],
  ['a layer of one colour', `<div style="${OVER};background:#fff"></div>`, 'refused covered'],
  [
    'a clear layer that holds a white box',
    `<div style="${OVER}"><div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`,
    'refused covered',
  ],
  [
    'a clear part of the box around the form, as Angular Material’s cards have',
    `<style>${CARD}}</style>`,
    'filled',
  ],
  [
    'a coloured part of the box around the form',
    `<style>${CARD};background:#fff}</style>`,
    'refused covered',
  ],
  [
    'a bubble over it that passes',
    `<div id="bubble" style="position:fixed;inset:0;background:#fff"></div><script>setTimeout(() => document.querySelector('#bubble').remove(), 1500)</script>`,
    'filled',
  ],
])('%s', async (_, layer, state) => {
  const { page, run } = await openWithEngine(pageWith(layer), '');
  const reading = await readingOf(run);
  const step = stepFor(reading, '单位名称', ['示例公司'], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.inputValue('input')).toBe(state === 'filled' ? '示例公司' : '');
  await page.close();
});

it.each([
  ['', 'filled'],
  ['background:#fff', 'refused covered'],
])(
  'words of its label over an empty box that take presses, as Angular Material’s do (%s)',
  async (ground, state) => {
    const { page, run } = await openWithEngine(
      `<!doctype html><meta charset="utf-8"><div style="position:relative"><label for="a" style="position:absolute;left:2px;top:2px;font-size:13px;pointer-events:all;${ground}"><b>单位名称（与证件完全一致）</b></label><input id="a" style="width:180px"></div><script src="/page.js"></script>`,
      `const [box, label] = [document.querySelector('input'), document.querySelector('label')]; box.oninput = () => { label.style.top = '-20px'; };`,
    );
    const reading = await readingOf(run);
    const step = stepFor(reading, '单位名称（与证件完全一致）', ['示例公司'], { alternatives: [] });
    expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
    await page.close();
  },
);

/** A label that lets presses through, on a white background in an empty box; `moves`: whether it leaves when something is typed. */
const labelled = (size: string, moves: boolean): readonly [html: string, script: string] => [
  `<!doctype html><meta charset="utf-8"><div style="position:relative"><label for="a" style="position:absolute;left:9px;top:9px;font-size:13px;overflow:hidden;pointer-events:none;background:#fff;${size}">投资者或上级主管单位<i> *</i></label><input id="a" style="width:200px;height:40px"></div><script src="/page.js"></script>`,
  moves
    ? `document.querySelector('input').oninput = () => { document.querySelector('label').style.top = '-20px'; };`
    : '',
];

it.each([
  ['in its middle', 'width:150px;height:22px', true, 'filled'],
  ['over all of it', 'width:190px;height:38px;top:1px', true, 'refused covered'],
  ['that stays over what was typed', 'width:150px;height:22px', false, 'refused covered'],
])('a label with a background printed into its empty box, %s', async (_, size, moves, state) => {
  const { page, run } = await openWithEngine(...labelled(size, moves));
  const step = stepFor(await readingOf(run), '投资者或上级主管单位', ['张示例'], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.inputValue('input')).toBe(state === 'filled' ? '张示例' : '');
  await page.close();
});

it.each([
  [
    'a press beside it',
    `document.addEventListener('mousedown', ({ target }) => { if (pop && target !== box && !pop.contains(target)) shut(); });`,
  ],
  [
    'a press on what lies over the page while it is open',
    `const veil = document.createElement('div'); veil.style.cssText = 'position:fixed;inset:0;z-index:5'; veil.onclick = () => shut();
setInterval(() => { if (pop && !veil.isConnected) document.body.append(veil); if (!pop) veil.remove(); }, 5);`,
  ],
])(
  'a list of ours that stays open over the next control, as one of several choices does, is closed by %s',
  async (_, closes) => {
    const { page, run } = await openWithEngine(
      `<!doctype html><meta charset="utf-8"><style>.pop{position:absolute;background:#fff;width:300px;height:200px;z-index:9}</style>
<p><label>内容分类</label> <input readonly id="box" placeholder="请选择"></p><p><label>单位名称<input id="name"></label></p><script src="/page.js"></script>`,
      `const box = document.querySelector('#box'); let pop = null; const shut = () => { pop?.remove(); pop = null; };
${closes}
box.onclick = () => { if (pop) return; pop = document.createElement('div'); pop.className = 'pop'; box.parentElement.append(pop);
  for (const name of ['博客', '门户']) { const at = document.createElement('div'); at.textContent = name; at.onclick = () => { box.value = name; }; pop.append(at); } };`,
    );
    const reading = await readingOf(run);
    const steps = [stepFor(reading, '内容分类', ['门户']), stepFor(reading, '单位名称', ['示例公司'])];
    expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
    expect(await page.inputValue('#name')).toBe('示例公司');
    await page.close();
  },
);

it('a window that the person has opened over the page stays open, whatever lies under it', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.mask{position:fixed;inset:0;background:#0006;z-index:5} .drawer{position:fixed;top:0;right:0;bottom:0;width:500px;background:#fff;z-index:6} .pop{background:#fff}</style>
<p style="margin-left:900px"><label>单位名称<input id="name"></label></p><div class="mask"></div><div class="drawer"><p><label>内容分类</label> <input readonly id="box" placeholder="请选择"></p><p style="margin-top:300px"><label>网站名称<input id="site"></label></p></div><script src="/page.js"></script>`,
    `const box = document.querySelector('#box'); document.querySelector('.mask').onclick = () => { document.querySelector('.drawer').hidden = true; document.querySelector('.mask').hidden = true; document.querySelector('.drawer').style.display = 'none'; };
box.onclick = () => { const pop = document.createElement('div'); pop.className = 'pop'; box.parentElement.append(pop);
  for (const name of ['博客', '门户']) { const at = document.createElement('div'); at.textContent = name; at.onclick = () => { box.value = name; pop.remove(); }; pop.append(at); } };`,
  );
  const reading = await readingOf(run);
  const texts = [
    ['内容分类', '门户'],
    ['单位名称', '示例公司'],
    ['网站名称', '示例网站'],
  ] as const;
  const steps = texts.map(([label, text]) => stepFor(reading, label, [text]));
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'refused covered', 'filled']);
  await page.close();
});

it.each([
  ['tells something', '<p>该单位已有备案信息，请核对</p><button type="button">知道了</button>', true],
  [
    'is a list of ours that stayed open',
    '<div class="dialog__hd">请选择</div><ul><li>博客</li></ul><button type="button">确定</button>',
    false,
  ],
])('a window that the page opens during a fill and that %s', async (_, inside, isKept) => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.mask{position:fixed;inset:0;background:#0006;z-index:5} .dialog{position:fixed;inset:60px;background:#fff;z-index:6}</style>
<p><label>内容分类</label> <select id="box"><option></option><option>门户</option></select></p><p><label>内容类型</label> <input readonly id="kind" placeholder="请选择"></p><p><label>单位名称<input id="name"></label></p><p><label>网站名称<input id="site"></label></p><script src="/page.js"></script>`,
    `const kind = document.querySelector('#kind'); kind.onclick = () => { const pop = document.createElement('div'); pop.className = 'pop'; kind.parentElement.append(pop);
  for (const name of ['博客', '门户']) { const at = document.createElement('div'); at.textContent = name; at.onclick = () => { kind.value = name; pop.remove(); open(); }; pop.append(at); } };
const open = () => { document.body.insertAdjacentHTML('beforeend', '<div class="mask"></div><div class="dialog" role="dialog">${inside}</div>');
  document.querySelector('.mask').onclick = () => { for (const at of document.querySelectorAll('.mask,.dialog')) at.remove(); }; };`,
  );
  const reading = await readingOf(run);
  const wanted = [
    ['内容类型', '门户'],
    ['单位名称', '示例公司'],
    ['网站名称', '示例网站'],
  ] as const;
  const states = statesOf(
    await fillIn(
      run,
      wanted.map(([label, text]) => stepFor(reading, label, [text])),
    ),
  );
  const after = isKept ? 'refused window-opened' : 'filled';
  expect(states).toEqual(['filled', after, after]);
  expect(await page.locator('.dialog').count()).toBe(isKept ? 1 : 0);
  await page.close();
});
