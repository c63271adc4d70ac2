// Are controls filled that hear where a press begins and ends, and no click, as those of MUI do: switches, and rows that begin with words of their own and end with an arrow drawn by their style?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>ul{list-style:none;margin:0;padding:0}li{position:relative;padding:11px 15px}.row{display:block}
.row:after{content:"›";position:absolute;right:15px}.row span{float:right;margin-right:18px}.x-switch{position:absolute;right:15px;top:7px;width:74px;height:30px;border:2px solid #ddd;border-radius:20px}
.knob{position:absolute;left:0;width:28px;height:28px}.on .knob{transform:translate(43px,0)}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff}</style>
<form><label>姓名 <input></label></form>
<ul><li><a class="row" id="paper">证照名称<span>未选</span></a></li><li>证照长期有效<div class="x-switch" id="long"><div class="knob"></div></div></li>
<li><div>本栏所填<b>须如实选择</b>，否则退回</div></li></ul><script src="/page.js"></script>`;
/** What hears only where a press begins and ends, of a mouse or of a finger. */
const script = (begins: string, ends: string): string => `window.model = { turns: 0 };
const hears = (at, hear) => { let is = false; at.addEventListener('${begins}', () => { is = true; }); at.addEventListener('${ends}', () => { if (is) hear(); is = false; }); };
hears(document.querySelector('#long'), () => { model.turns += 1; model.long = document.querySelector('#long').classList.toggle('on'); });
hears(document.querySelector('#paper'), () => { const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.innerHTML = '<ul><li>工商营业执照</li><li>外企常驻机构登记证</li></ul>'; document.body.append(sheet);
  for (const row of sheet.querySelectorAll('li')) hears(row, () => { model.paper = paper.lastChild.textContent = row.textContent; sheet.remove(); }); });`;

it.each([
  ['a mouse', 'mousedown', 'mouseup'],
  ['a finger', 'touchstart', 'touchend'],
])('a switch is turned and a row is filled from its sheet by what %s does', async (_, begins, ends) => {
  const { page, run } = await openWithEngine(PAGE, script(begins, ends));
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'select 证照名称',
    'switch 证照长期有效',
  ]);
  expect(statesOf(await fillIn(run, [stepFor(reading, '证照长期有效', ['on'])]))).toEqual(['filled']);
  expect(statesOf(await fillIn(run, [stepFor(reading, '证照名称', ['工商营业执照'])]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ turns: 1, long: true, paper: '工商营业执照' });
  await page.close();
});

it('a switch that does not show its turn is turned back', async () => {
  for (const [begins, ends] of [
    ['mousedown', 'mouseup'],
    ['touchstart', 'touchend'],
    ['click', 'click'],
  ] as const) {
    const { page, run } = await openWithEngine(
      PAGE.replace('.on .knob', '.never .knob'),
      script(begins, ends).replace("toggle('on')", "toggle('x')"),
    );
    await fillIn(run, [stepFor(await readingOf(run), '证照长期有效', ['on'])]);
    expect(await page.evaluate('window.model.turns % 2')).toBe(0);
    await page.close();
  }
});

it('a folded part is opened by its heading for the choices in it', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.in{display:none}.open>.in{display:block}</style><form><label>姓名 <input></label></form>
<ul><li class="x-collapse"><a href="#">内容类别</a><div class="in"><label><input type="checkbox" name="c" value="1">单位门户</label><label><input type="checkbox" name="c" value="2">论坛</label></div></li></ul><script src="/page.js"></script>`,
    `${script('mousedown', 'mouseup').split('\n').slice(0, 2).join('\n')}
hears(document.querySelector('a'), () => { model.turns += 1; document.querySelector('.x-collapse').classList.toggle('open'); });`,
  );
  const reading = await readingOf(run);
  expect(reading.fields.find(({ label }) => label === '内容类别')).toMatchObject({
    visible: false,
    hasMore: true,
  });
  const step = { ...stepFor(reading, '内容类别', ['单位门户']), opensMore: true };
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(statesOf(await fillIn(run, [{ ...step, value: ['论坛'], overwrite: true }]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ turns: 1 });
  expect(
    await page.locator(':checked').evaluateAll((all) => all.map((at) => (at as HTMLInputElement).value)),
  ).toEqual(['2']);
  await page.close();
});

it('a sign that explains a label is no list, though the style of the label draws a colon behind it', async () => {
  const item = (name: string): string =>
    `<div class="item"><div><label class="name">${name}<span role="img" title="先选性质">ⓘ</span></label></div><div><input></div></div>`;
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.name:after{content:":"}</style><form>${item('单位名称')}${item('证照')}</form><script src="/page.js"></script>`,
    '',
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['text 单位名称', 'text 证照']);
  await page.close();
});
