// Is a region chosen on wheels whose rows are each turned around a drum, while nothing moves the list of them, as some copies of MUI's draw them?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.row:after{content:"›";float:right}.sheet{position:fixed;left:0;right:0;bottom:0;background:#eee}.body{display:flex;height:200px}
.drum{flex:1;position:relative;overflow:hidden}.drum ul{position:absolute;left:0;top:50%;width:100%;height:36px;margin:-18px 0 0;padding:0;list-style:none;transform-style:preserve-3d}
.drum li{position:absolute;width:100%;height:100%;visibility:hidden;backface-visibility:hidden}.drum li.near{visibility:visible}</style>
<form><label>姓名 <input></label></form><ul><li><a class="row">所在省市区<span>未选</span></a></li></ul><script src="/page.js"></script>`;
const SCRIPT = `window.model = {}; const A = 22; const DATA = [['浙江省', [['宁波市', ['海曙区']], ['杭州市', ['上城区', '拱墅区', '滨江区', '萧山区', '余杭区', '西湖区']]]], ['江苏省', [['苏州市', ['姑苏区']]]]];
const row = document.querySelector('.row'); const nameOf = (one) => Array.isArray(one) ? one[0] : one;
row.addEventListener('click', () => { const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.innerHTML = '<div><button>取消</button><button>确定</button></div><div class="body"></div>'; document.body.append(sheet);
  const wheels = [0, 1, 2].map((level) => { const box = document.createElement('div'); box.className = 'drum'; box.innerHTML = '<ul></ul>'; sheet.lastElementChild.append(box); const list = box.firstElementChild; let [items, at] = [[], 0];
    const draw = () => [...list.children].forEach((li, place) => { li.style.transform = 'perspective(1000px) rotateX(' + (at - place) * A + 'deg)'; li.classList.toggle('near', Math.abs(place - at) * A < 80); li.classList.toggle('highlight', place === at); });
    const wheel = { set(now) { items = now; at = 0; list.innerHTML = now.map((one) => '<li style="transform-origin:50% 50% -88px">' + nameOf(one) + '</li>').join(''); draw(); wheel.told(); }, told() { wheels[level + 1]?.set(Array.isArray(items[at]) ? items[at][1] : []); }, now: () => nameOf(items[at]) };
    list.addEventListener('click', ({ target }) => { at = [...list.children].indexOf(target); draw(); setTimeout(wheel.told, 200); }); return wheel; });
  wheels[0].set(DATA); const [no, yes] = sheet.querySelectorAll('button'); no.addEventListener('click', () => sheet.remove());
  yes.addEventListener('click', () => { model.region = wheels.map((wheel) => wheel.now()); row.lastChild.textContent = model.region.join(' '); sheet.remove(); }); });`;

it.each([
  [['浙江省', '杭州市', '西湖区'], 'filled', { region: ['浙江省', '杭州市', '西湖区'] }],
  [['浙江省', '杭州市', '富阳区'], 'not-found option-missing', {}],
])('%s: %s', async (path, state, model) => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const step = stepFor(await readingOf(run), '所在省市区', path);
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.evaluate('window.model')).toEqual(model);
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.close();
});
