// When a page draws the choices of several questions in one box and redraws the whole form after each press, is each question answered by itself?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.cell{padding:8px}.tap{cursor:pointer}.mark{display:inline-block;width:18px;height:18px;border:1px solid #bbb}.mark.y{background:#07c160}</style>
<main></main><script src="/page.js"></script>`;
/** Only the mark of the chosen option has a colour; no class name says that it is chosen. */
const SCRIPT = `window.model = { 服务类型: '', 网站语言: [], 网站名称: '' };
const offered = { 服务类型: ['网站', 'APP', '小程序'], 网站语言: ['中文简体', '英语', '藏语'] };
const draw = () => { document.querySelector('main').innerHTML = '<div class="cells">' + Object.entries(offered).map(([name, all]) => '<div class="title">' + name + '</div>' +
  all.map((one) => '<div class="cell tap" data-of="' + name + '"><div>' + one + '</div><i class="mark' + (model[name].includes(one) ? ' y' : '') + '"></i></div>').join('')).join('') +
  '<div class="cell"><div>网站名称</div><div><input value="' + model.网站名称 + '"></div></div></div>'; };
document.addEventListener('click', ({ target }) => { const cell = target.closest('[data-of]'); if (!cell) return;
  const [name, one] = [cell.dataset.of, cell.firstChild.textContent];
  if (name === '服务类型') model[name] = one;
  else if (model[name].includes(one)) model[name] = model[name].filter((at) => at !== one);
  else model[name].push(one);
  draw(); });
document.addEventListener('change', ({ target }) => { model.网站名称 = target.value; });
draw();`;

it('each question has its own choices', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ label, options }) => [label, ...options])).toEqual([
    ['服务类型', '网站', 'APP', '小程序'],
    ['网站语言', '中文简体', '英语', '藏语'],
    ['网站名称'],
  ]);
  const steps = [
    stepFor(reading, '服务类型', ['网站']),
    stepFor(reading, '网站语言', ['中文简体', '英语']),
    stepFor(reading, '网站名称', ['云帆科技产品介绍']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    服务类型: '网站',
    网站语言: ['中文简体', '英语'],
    网站名称: '云帆科技产品介绍',
  });
  await page.close();
});
