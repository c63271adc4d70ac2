// Is a region chosen in a tree whose branches load when they are opened, by pressing the branch or the icon before it?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.pane{position:absolute;background:#fff;border:1px solid #999}ul{list-style:none;padding-left:16px}</style>
<p><label>所属地区</label> <span><input readonly id="box" class="combo"><a class="arrow">▾</a></span></p><script src="/page.js"></script>`;
/** `opens`: what opens a branch; where that is the icon, a press on the branch itself chooses it. */
const scriptFor = (
  opens: 'branch' | 'sign',
): string => `window.model = ''; const box = document.querySelector('#box');
const places = { 北京市: { 北京市: ['东城区', '朝阳区'] }, 浙江省: { 杭州市: ['上城区', '西湖区'], 宁波市: ['海曙区'] }, 江西省: { 南昌市: ['东湖区', '西湖区'] } };
let pane = null; const take = (path) => { window.model = path.join('-'); box.value = window.model; pane.remove(); pane = null; };
const listOf = (inner, path) => { const list = document.createElement('ul'); const names = Array.isArray(inner) ? inner : Object.keys(inner);
  for (const name of names) { const row = document.createElement('li'); const node = document.createElement('div'); node.className = 'tree-node';
    const isLeaf = Array.isArray(inner); node.innerHTML = '<span class="tree-hit">' + (isLeaf ? '' : '+') + '</span><span>' + name + '</span>'; row.append(node); list.append(row);
    const open = () => { if (row.children.length > 1) return; node.firstChild.textContent = '…'; setTimeout(() => { row.append(listOf(inner[name], [...path, name])); node.firstChild.textContent = '-'; }, 120); };
    node.firstChild.onclick = (event) => { event.stopPropagation(); if (!isLeaf) open(); };
    node.onclick = () => { if (isLeaf || ${opens === 'sign'}) take([...path, name]); else open(); }; }
  return list; };
box.parentElement.onclick = () => { if (pane) return; pane = document.createElement('div'); pane.className = 'pane popup'; pane.textContent = '加载中...'; document.body.append(pane);
  setTimeout(() => { pane.replaceChildren(listOf(places, [])); }, 200); };`;

it.each(['branch', 'sign'] as const)('opened by the %s', async (opens) => {
  const { page, run } = await openWithEngine(PAGE, scriptFor(opens));
  const step = stepFor(await readingOf(run), '所属地区', ['浙江省', '杭州市', '西湖区'], {
    alternatives: [['浙江', '杭州', '西湖']],
  });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toBe('浙江省-杭州市-西湖区');
  await page.close();
});
