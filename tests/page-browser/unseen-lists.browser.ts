// Is a native list filled that lies unseen over the box which shows what is chosen in it, as jQuery Mobile draws its lists, and never one whose choice nobody sees?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const page = (shown: string): string => `<!doctype html><meta charset="utf-8"><style>
.ui-btn{display:block;position:relative;border:1px solid #ccc;padding:9px 12px}.ui-btn select{position:absolute;left:0;top:0;width:100%;height:100%;opacity:0}</style>
<h3>主体负责人</h3><div class="ui-field-contain"><label for="kind">证件种类</label><div class="ui-select"><div class="ui-btn"><span>${shown}</span>
<select id="kind"><option value="">请选择</option><option value="A">护照</option><option value="B">居民身份证</option></select></div></div></div><script src="/page.js"></script>`;

const KEEPS = `window.model = {}; document.querySelector('select').addEventListener('change', (e) => { window.model.kind = e.target.value; });`;
const SHOWS = `${KEEPS} document.querySelector('select').addEventListener('change', (e) => { document.querySelector('.ui-btn span').textContent = e.target.selectedOptions[0].text; });`;

async function filledOn(html: string, script: string) {
  const { page: portal, run } = await openWithEngine(html, script);
  const reading = await readingOf(run);
  const results = await fillIn(run, [stepFor(reading, '证件种类', ['居民身份证'])]);
  const model: unknown = await portal.evaluate('window.model');
  await portal.close();
  return { states: statesOf(results), model };
}

it('is filled where its box shows the choice', async () => {
  expect(await filledOn(page('请选择'), SHOWS)).toEqual({ states: ['filled'], model: { kind: 'B' } });
});

it.each([['领取优惠'], ['']])('is not filled where the box shows «%s»', async (shown) => {
  const { states, model } = await filledOn(page(shown), SHOWS);
  expect(states).not.toEqual(['filled']);
  expect(model).toEqual({});
});

it('is emptied again where the box goes on showing what was there', async () => {
  expect(await filledOn(page('请选择'), KEEPS)).toEqual({ states: ['refused faint'], model: { kind: '' } });
});
