// Is a choice found inside a group of a cascader whose first level lists only the groups?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.x-cascader__dropdown{position:absolute;background:#fff;border:1px solid #999}ul{list-style:none;float:left;margin:0;padding:0 8px}.x-cascader{display:inline-block;border:1px solid #999}</style>
<p><label>服务内容</label> <span class="x-cascader" id="box"><input readonly placeholder="请选择"><i class="x-clear-icon" hidden>×</i></span></p><script src="/page.js"></script>`;

/** `draws`: the groups beside their content, or a sheet with one tab per opened level; `takes`: pressing a group also chooses it. */
const scriptFor = (draws: 'columns' | 'tabs', takes: boolean): string => `window.model = '';
const groups = { 综合信息: ['综合门户', '博客'], 电子商务: ['网上购物', '网上支付'], 其他: ['其他内容'] };
const box = document.querySelector('#box'), input = box.querySelector('input'), cross = box.querySelector('i'); let pane = null;
const set = (value) => { window.model = value; input.value = value; };
cross.onclick = (event) => { event.stopPropagation(); set(''); };
const shut = () => { pane?.remove(); pane = null; };
const list = (names, onPress) => { const ul = document.createElement('ul'); ul.setAttribute('role', 'menu');
  for (const name of names) { const li = document.createElement('li'); li.setAttribute('role', 'menuitem'); li.className = 'x-cascader-node'; li.textContent = name; li.onclick = () => onPress(name); ul.append(li); } return ul; };
const draw = (group) => { const first = list(Object.keys(groups), (name) => { ${takes ? 'set(name);' : ''} draw(name); });
  const second = group && list(groups[group], (name) => { set(group + '/' + name); shut(); });
  const tab = document.createElement('div'); tab.setAttribute('role', 'tab'); tab.textContent = group ?? ''; tab.onclick = () => draw();
  pane.replaceChildren(...(${draws === 'columns'} ? [first, ...(second ? [second] : [])] : group ? [tab, second] : [first])); };
box.onclick = () => { if (pane) return; pane = document.createElement('div'); pane.className = 'x-cascader__dropdown'; document.body.append(pane); draw(); };
document.addEventListener('mousedown', ({ target }) => { if (pane && !pane.contains(target) && !box.contains(target)) shut(); });`;

const filled = async (script: string, value: string) => {
  const { page, run } = await openWithEngine(PAGE, script);
  const step = stepFor(await readingOf(run), '服务内容', [value], { alternatives: [] });
  const states = statesOf(await fillIn(run, [step]));
  const model = await page.evaluate('window.model');
  await page.close();
  return [...states, model];
};

it.each(['columns', 'tabs'] as const)('in any of its groups, drawn in %s', async (draws) => {
  expect(await filled(scriptFor(draws, false), '网上支付')).toEqual(['filled', '电子商务/网上支付']);
  expect(await filled(scriptFor(draws, false), '综合门户')).toEqual(['filled', '综合信息/综合门户']);
});

/** The groups are gone while one types, and for a while after the box is empty again, as in Element Plus. */
const TYPED = `;input.readOnly = false;
let later; input.oninput = () => { clearTimeout(later); later = setTimeout(() => { if (!pane) return; if (input.value === '') draw(); else pane.textContent = '无匹配数据'; }, 300); };`;

it('in a group of one that can be searched by typing', async () => {
  expect(await filled(scriptFor('columns', false) + TYPED, '网上支付')).toEqual([
    'filled',
    '电子商务/网上支付',
  ]);
});

it('and nothing is left behind where no group has it, also where a group is taken when it is pressed', async () => {
  expect(await filled(scriptFor('columns', false), '网络游戏')).toEqual(['not-found option-missing', '']);
  expect(await filled(scriptFor('columns', true), '网络游戏')).toEqual(['not-found option-missing', '']);
});
