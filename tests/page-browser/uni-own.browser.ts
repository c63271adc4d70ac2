// Are the choices of uni-app itself read and taken: radios, boxes to tick, and the sheet of actions that a row opens?
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const modelOf = (page: Page): Promise<unknown> => page.evaluate('window.model');

const HEAD = `<!doctype html><meta charset="utf-8"><style>uni-view,uni-radio-group,uni-checkbox-group{display:block}uni-radio,uni-checkbox{display:inline-block;cursor:pointer}.uni-label-pointer{cursor:pointer}.row{display:flex;padding:8px}.row>:first-child{width:120px}
.uni-radio-wrapper,.uni-checkbox-wrapper{display:inline-flex;align-items:center}.uni-radio-input{border:1px solid #d1d1d1;border-radius:50%;width:22px;height:22px}.uni-checkbox-input{border:1px solid #d1d1d1;border-radius:3px;width:22px;height:22px}
.uni-mask{position:fixed;inset:0;background:rgba(0,0,0,.5)}.uni-actionsheet{position:fixed;left:6px;right:6px;bottom:6px;transform:translateY(110%);transition:transform .3s;visibility:hidden}.uni-actionsheet_toggle{visibility:visible;transform:none}.uni-actionsheet__cell{padding:10px;text-align:center;background:#fff}</style>`;
const row = (label: string, inside: string, id = ''): string =>
  `<uni-view class="row" id="${id}"><uni-view class="label">${label}</uni-view>${inside}</uni-view>`;
const NAME = row('姓名', '<uni-input><input></uni-input>');
const one = (kind: string, words: string): string =>
  `<uni-label class="uni-label-pointer"><uni-${kind}><div class="uni-${kind}-wrapper"><div class="uni-${kind}-input"></div></div></uni-${kind}>${words}</uni-label>`;

const PAGE = `${HEAD}${NAME}${row('是否为法定代表人', `<uni-radio-group>${one('radio', '是')}${one('radio', '否')}</uni-radio-group>`)}
${row('证件有效期', `<uni-checkbox-group>${one('checkbox', '长期有效')}</uni-checkbox-group>`)}<script src="/page.js"></script>`;
const DRAWS = `window.model = {}; const SIGN = '<svg width="18" height="18"><path></path></svg>'; const show = (at, is) => { at.innerHTML = is ? SIGN : ''; at.style.backgroundColor = is ? 'rgb(0, 122, 255)' : ''; };
document.querySelectorAll('uni-radio-group uni-label').forEach((at, index, all) => { at.onclick = () => { window.model.legal = index; all.forEach((other) => show(other.querySelector('.uni-radio-input'), other === at)); }; });
document.querySelector('uni-checkbox-group uni-label').onclick = ({ currentTarget }) => { window.model.endless = !window.model.endless; show(currentTarget.querySelector('.uni-checkbox-input'), window.model.endless); };`;

it('takes radios and ticks a box that are elements of these names', async () => {
  const { page, run } = await openWithEngine(PAGE, DRAWS);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'radio 是否为法定代表人',
    'checkbox 长期有效',
  ]);
  const steps = [stepFor(reading, '是否为法定代表人', ['否']), stepFor(reading, '长期有效', ['长期有效'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await modelOf(page)).toEqual({ legal: 1, endless: true });
  await page.close();
});

const SHEET = `${HEAD}${NAME}${row('证件类型', '<uni-view class="shown">请选择</uni-view>', 'kind')}<script src="/page.js"></script>
<uni-actionsheet><div class="uni-mask" style="display:none"></div><div class="uni-actionsheet"><div class="uni-actionsheet__menu"><div style="overflow:hidden"><div>${['护照', '居民身份证'].map((words) => `<div class="uni-actionsheet__cell">${words}</div>`).join('')}</div></div></div><div class="uni-actionsheet__action"><div class="uni-actionsheet__cell">取消</div></div></div></uni-actionsheet>`;
const OPENS = `window.model = {}; const veil = document.querySelector('.uni-mask'); const sheet = document.querySelector('.uni-actionsheet'); const toggle = (is) => { veil.style.display = is ? '' : 'none'; sheet.classList.toggle('uni-actionsheet_toggle', is); };
kind.onclick = () => toggle(true); document.querySelectorAll('.uni-actionsheet__cell').forEach((at) => { at.onclick = () => { toggle(false); if (at.textContent !== '取消') window.model.kind = document.querySelector('.shown').textContent = at.textContent; }; });`;

it('chooses in the sheet of actions that a row opens', async () => {
  const { page, run } = await openWithEngine(
    SHEET,
    `addEventListener('DOMContentLoaded', () => { ${OPENS} });`,
  );
  const steps = [stepFor(await readingOf(run), '证件类型', ['居民身份证'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await modelOf(page)).toEqual({ kind: '居民身份证' });
  await page.close();
});

const WIDE = `${HEAD}<style>uni-picker{display:block;position:relative;flex:1}.uni-picker-custom{position:fixed;left:40%;top:30%;width:320px;background:#fff}.uni-picker-header,.uni-picker-content{display:none}.uni-picker-item{padding:6px}.uni-picker-system{position:absolute;inset:0}.uni-picker-system_input{position:absolute;inset:0;width:100%;opacity:0}</style>${NAME}
${row('服务内容', '<uni-picker id="kind"><div><uni-view class="line">请选择</uni-view></div></uni-picker>')}
${row('证件到期日', '<uni-picker mode="date"><div><uni-view class="line">请选择日期</uni-view></div><div class="uni-picker-system"><input type="date" class="uni-picker-system_input" tabindex="-1"></div></uni-picker>')}<script src="/page.js"></script>`;
const ON_WIDE = `window.model = {}; const rows = ['综合门户', '单位门户网站', '网上商店']; const line = (at) => at.closest('uni-picker').querySelector('.line');
addEventListener('DOMContentLoaded', () => {
  document.querySelector('[type=date]').addEventListener('change', ({ target }) => { window.model.end = target.value; line(target).textContent = target.value; });
  kind.onclick = () => { const box = document.createElement('div'); const items = rows.map((words) => '<div class="uni-picker-item">' + words + '</div>').join('');
    box.innerHTML = '<div class="uni-mask"></div><div class="uni-picker-custom"><div class="uni-picker-header"><div class="uni-picker-action-cancel">取消</div><div class="uni-picker-action-confirm">确定</div></div><uni-picker-view class="uni-picker-content"><uni-picker-view-column><div class="uni-picker-view-content">' + items + '</div></uni-picker-view-column></uni-picker-view><div class="uni-picker-select">' + items + '</div></div>';
    const end = (words) => { if (words) { window.model.kind = words; line(kind).textContent = words; } setTimeout(() => box.remove(), 260); };
    box.querySelector('.uni-mask').onclick = () => end(); box.querySelector('.uni-picker-action-confirm').onclick = () => end(rows[0]);
    box.querySelector('.uni-picker-select').onclick = ({ target }) => end(target.textContent); document.body.append(box); };
});`;

it('on a wide screen chooses in the list beside hidden wheels, and in the clear box over the words for a day', async () => {
  const { page, run } = await openWithEngine(WIDE, ON_WIDE);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'select 服务内容',
    'date 证件到期日',
  ]);
  const steps = [
    stepFor(reading, '服务内容', ['单位门户网站']),
    stepFor(reading, '证件到期日', ['2038-05-01']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled']);
  expect(await modelOf(page)).toEqual({ kind: '单位门户网站', end: '2038-05-01' });
  await page.close();
});

it('writes into no clear box for a day that lies elsewhere than the words', async () => {
  const apart = WIDE.replace(
    '.uni-picker-system{position:absolute;inset:0}',
    '.uni-picker-system{position:absolute;top:400px;height:30px;width:200px}',
  );
  const { page, run } = await openWithEngine(apart, ON_WIDE);
  const results = await fillIn(run, [stepFor(await readingOf(run), '证件到期日', ['2038-05-01'])]);
  expect(statesOf(results)).toEqual(['refused faint']);
  expect(await modelOf(page)).toEqual({});
  await page.close();
});
