// Rows of a phone's page that show neither cursor nor button: a name, what is asked, an arrow. Each opens a panel over the page, with a box, a list or a form, which keeps what is typed when 完成 is pressed and hears nothing before it has slid in.
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const HEAD = `<!doctype html><meta charset="utf-8"><title>单位</title><style>body{margin:0}.r{display:flex;padding:14px}.n{width:124px}.v{flex:1;text-align:right}.v.e{color:#bbb}
.over{position:fixed;inset:0;pointer-events:none}.in{pointer-events:auto;height:100%;background:#eee;transform:translateX(100vw);transition:transform .2s}.over.on .in{transform:none}.bar{display:flex;justify-content:space-between}
.veil{position:fixed;inset:0;background:rgba(0,0,0,.2)}.sheet{position:absolute;left:0;right:0;bottom:0;overflow:hidden;background:#fff;transform:translateY(100%);transition:transform .2s}.on>.sheet{transform:none}</style>
<div id="app"></div><div id="top"></div><script src="/page.js"></script>`;
const PAGE = `window.model = {}; window.left = 0;
const ARROW = '<svg width="8" height="14"></svg>';
const rows = [['单位名称', 'box'], ['单位性质', 'list'], ['单位证件类型', 'sheet'], ['单位证件号码', 'box'], ['联系方式', 'form'], ['通信地址', 'box', '街道、门牌'], ['所属行业', 'list', '门类、大类']];
const draw = () => { app.innerHTML = '<div>' + rows.map(([name, opens, hint]) => '<div class="r"><div class="n">' + name + '</div><div class="v' + (model[name] ? '' : ' e') + '">' + (model[name] || hint || (/box|form/.test(opens) ? '请填写' : '请选择')) + '</div>' + ARROW + '</div>').join('') + '</div><div class="act">保存</div>';
  [...app.querySelectorAll('.r')].forEach((row, at) => { row.onclick = () => (rows[at][1] === 'sheet' ? sheet : panel)(...rows[at]); }); app.querySelector('.act').onclick = () => { window.left += 1; }; };
const shut = (over) => { over.classList.remove('on'); setTimeout(() => over.remove(), 220); };
const put = (name, value) => { model[name] = value; draw(); };
const add = (html) => { document.querySelector("#top").insertAdjacentHTML('beforeend', html); const over = document.querySelector('#top').lastChild; setTimeout(() => over.classList.add('on'), 20); return over; };
function panel(name, opens) {
  const inside = opens === 'list' ? '<div class="o">企业</div><div class="o">个人</div>' : opens === 'box' ? '<input>' : '<div>手机</div><input><div>邮箱</div><input>';
  const over = add('<div class="over"><div class="in"><div class="bar"><div class="back">‹ 返回</div><div>' + name + '</div><div class="done">完成</div></div>' + inside + '</div></div>');
  let chosen = '';
  for (const one of over.querySelectorAll('.o')) one.onclick = () => { chosen = one.textContent; };
  over.querySelector('.back').onclick = () => shut(over);
  over.querySelector('.done').onclick = () => { const value = chosen || over.querySelector('input').value; if (name === '单位证件号码' && value.length < 6) return; put(name, value); shut(over); };
}
function sheet(name) {
  const over = add('<div class="veil"><div class="sheet"><div>选择证件</div><div class="o">营业执照</div><div class="o">护照</div><div class="no">取消</div></div></div>');
  for (const one of over.querySelectorAll('.o')) one.onclick = () => { if (!over.classList.contains('on')) return; put(name, one.textContent); shut(over); };
  over.querySelector('.no').onclick = () => shut(over);
}
draw();`;

it('reads rows with an arrow by what they ask, and fills each from the panel that it opens', async () => {
  const { page, run } = await openWithEngine(HEAD, PAGE);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'cell 单位名称',
    'select 单位性质',
    'select 单位证件类型',
    'cell 单位证件号码',
    'cell 联系方式',
    'cell 通信地址',
    'cell 所属行业',
  ]);
  expect(fields.slice(-2).map(({ placeholder, value }) => [placeholder, ...value])).toEqual([
    ['街道、门牌'],
    ['门类、大类'],
  ]);
  for (const [label, value] of [
    ['单位名称', '云帆科技'],
    ['单位性质', '企业'],
    ['单位证件类型', '营业执照'],
    ['单位证件号码', '91330106'],
    ['通信地址', '示例路1号'],
  ] as const)
    expect(statesOf(await fillIn(run, [stepFor(await readingOf(run), label, [value])]))).toEqual(['filled']);
  expect(await page.evaluate('[model, left]')).toEqual([
    {
      单位名称: '云帆科技',
      单位性质: '企业',
      单位证件类型: '营业执照',
      单位证件号码: '91330106',
      通信地址: '示例路1号',
    },
    0,
  ]);
  await page.close();
});

it.each([
  ['联系方式', '19900000001'],
  ['单位证件号码', '123'],
  ['所属行业', '企业'],
])(
  'leaves the panel of %s as it was: a form of several boxes, a list behind a hint, or one that does not take %s',
  async (label, value) => {
    const { page, run } = await openWithEngine(HEAD, PAGE);
    expect(statesOf(await fillIn(run, [stepFor(await readingOf(run), label, [value])]))).toEqual([
      'refused not-taken',
    ]);
    await page.waitForTimeout(300);
    expect(await page.evaluate('[model, left, document.querySelectorAll(".over").length]')).toEqual([
      {},
      0,
      0,
    ]);
    await page.close();
  },
);
