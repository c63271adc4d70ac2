// Is a box filled over which the page lays an empty, clear layer that is pressed in its place, and is one left alone that a painted layer hides?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.box{position:relative;width:300px}.box input{width:100%}.layer{position:absolute;inset:0}.sheet{position:fixed;inset:auto 0 0;background:#fff}</style>
<form><p><label>单位全称</label> <input></p><div class="row"><label>单位性质</label><div class="box"><input id="kind" type="text" readonly placeholder="请选择"><div class="layer"></div></div></div></form><script src="/page.js"></script>`;
/** The input itself hears nothing: the layer opens the list. */
const SCRIPT = `window.model = ''; document.querySelector('.layer').onclick = () => { const sheet = document.createElement('ul'); sheet.className = 'sheet'; sheet.setAttribute('role', 'listbox'); document.body.append(sheet);
['政府机关', '企业', '社会团体'].forEach((words) => { const row = document.createElement('li'); row.setAttribute('role', 'option'); row.textContent = words; row.onclick = () => { window.model = kind.value = words; sheet.remove(); }; sheet.append(row); }); };`;

it('a list opens by the clear layer over its box', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  expect(statesOf(await fillIn(run, [stepFor(await readingOf(run), '单位性质', ['企业'])]))).toEqual([
    'filled',
  ]);
  expect(await page.evaluate('window.model')).toBe('企业');
  await page.close();
});

it('nothing is chosen where the layer is painted and hides the box', async () => {
  const painted = PAGE.replace('.layer{', '.layer{background:#fff;');
  const { page, run } = await openWithEngine(painted, SCRIPT);
  const [state] = statesOf(await fillIn(run, [stepFor(await readingOf(run), '单位性质', ['企业'])]));
  expect(state).not.toBe('filled');
  expect(await page.evaluate('window.model')).toBe('');
  await page.close();
});
