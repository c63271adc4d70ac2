// Are the rows of Bootstrap's forms read and filled as a person sees them: what only ends floats is no arrow of a list, and a radio that iCheck draws refuses its own press?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (label: string, control: string, help = ''): string =>
  `<div class="form-group"><label class="col-sm-2 control-label">${label}：</label><div class="col-sm-4">${control}</div>${help && `<span class="col-sm-4 help-block">${help}</span>`}</div>`;

const radio = (value: string, words: string): string =>
  `<input id="legal_${value}" type="radio" name="ctl00$legal" value="${value}"><label for="legal_${value}">${words}</label>`;

const page = (clearing: string): string => `<!doctype html><meta charset="utf-8"><style>
[class^=col-sm]{float:left;padding:0 10px} .form-group:after{${clearing}} .help-block{color:#737373}
.iradio{display:inline-block;position:relative;width:22px;height:22px;border:1px solid #bbb} .iradio input{position:absolute;opacity:0}
.iradio ins{position:absolute;top:0;left:0;width:100%;height:100%}
</style><h2>单位负责人</h2><form>
${row('姓名', '<input id="name" class="form-control">', '与身份证一致')}
${row('手机', '<div class="input-group"><span class="input-group-addon">+86</span><input id="mobile" class="form-control"></div>', '管局会抽查拨打，请保持畅通')}
${row('是否法定代表人', `<span class="icheck">${radio('1', '是')}${radio('0', '不是')}</span>`)}
</form><script src="/page.js"></script>`;

/** iCheck draws a box around each radio, keeps the press on the radio itself from it, and takes that on its label. */
const BEHAVIOUR = `for (const input of document.querySelectorAll('[type=radio]')) {
  const box = document.createElement('div'); box.className = 'iradio';
  input.before(box); box.append(input, document.createElement('ins'));
  const choose = (event) => {
    event.preventDefault(); event.stopPropagation();
    for (const other of document.querySelectorAll('[type=radio]')) {
      other.checked = other === input; other.parentElement.classList.toggle('checked', other.checked);
    }
    window.model = input.value;
  };
  input.addEventListener('click', (event) => { event.preventDefault(); event.stopPropagation(); });
  input.nextElementSibling.addEventListener('click', choose);
  document.querySelector('label[for=' + input.id + ']').addEventListener('click', choose);
}`;

it.each([
  'content:"";display:table;clear:both',
  'content:" ";display:table',
  'content:"";display:block;clear:both',
])('%s draws no arrow: the help behind a box is no list', async (clearing) => {
  const { page: tab, run } = await openWithEngine(page(clearing), BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => [kind, label])).toEqual([
    ['text', '姓名'],
    ['text', '手机'],
    ['radio', '是否法定代表人'],
  ]);
  await tab.close();
});

it('a radio that refuses its own press is chosen by its label', async () => {
  const { page: tab, run } = await openWithEngine(page('content:"";display:table;clear:both'), BEHAVIOUR);
  const steps = [stepFor(await readingOf(run), '是否法定代表人', ['是'])];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled']);
  expect(await tab.evaluate('window.model')).toBe('1');
  await tab.close();
});
