// Is a region chosen in a tree whose branches load when they are opened, by pressing the branch or the icon before it, and a choice that stands in a closed branch?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.pane{position:absolute;background:#fff;border:1px solid #999}ul{list-style:none;padding-left:16px}.tree-hit:empty,.tree-checkbox{display:inline-block;width:16px;height:16px}</style>
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

/** A tree of EasyUI 1.4: a press on a row ticks it with all below it, a press on the sign before it opens it. */
const TICKED_TREE = `window.model = []; const box = document.querySelector('#box');
const kinds = { 综合类: ['综合门户', '单位门户网站', '个人主页'], 商务类: ['网上商城', '拍卖'] };
let pane = null; const boxes = () => [...pane.querySelectorAll('.leaf .tree-checkbox')];
const taken = (at) => at.classList.contains('tree-checkbox1');
const tick = (at, is) => { at.className = 'tree-checkbox tree-checkbox' + (is ? 1 : 0); };
const show = () => { window.model = boxes().filter(taken).map((at) => at.parentElement.textContent); box.value = window.model.join(','); };
const rowFor = (name, kind) => { const row = document.createElement('li'); row.innerHTML = '<div class="tree-node ' + kind + '"><span class="tree-hit tree-collapsed"></span><span class="tree-checkbox tree-checkbox0"></span><span class="tree-title">' + name + '</span></div>'; return row; };
box.parentElement.onclick = () => { if (pane) { pane.style.display = pane.style.display === 'none' ? '' : 'none'; return; } pane = document.createElement('ul'); pane.className = 'pane tree combo-panel'; document.body.append(pane);
  for (const [kind, names] of Object.entries(kinds)) { const row = rowFor(kind, 'branch'); const inner = document.createElement('ul'); inner.style.display = 'none'; row.append(inner); pane.append(row);
    for (const name of names) { const leaf = rowFor(name, 'leaf'); leaf.querySelector('.tree-hit').remove(); leaf.onclick = (event) => { event.stopPropagation(); const at = leaf.querySelector('.tree-checkbox'); tick(at, !taken(at)); show(); }; inner.append(leaf); }
    row.firstChild.onclick = ({ target }) => { const sign = row.querySelector('.tree-hit');
      if (target === sign) { setTimeout(() => { inner.style.display = inner.style.display === 'none' ? '' : 'none'; }, 60); sign.classList.toggle('tree-collapsed'); sign.classList.toggle('tree-expanded'); return; }
      for (const at of inner.querySelectorAll('.tree-checkbox')) tick(at, true); show(); }; } };`;

it('a choice in a closed branch is ticked alone', async () => {
  const { page, run } = await openWithEngine(PAGE.replace('所属地区', '网站服务内容'), TICKED_TREE);
  const step = stepFor(await readingOf(run), '网站服务内容', ['单位门户网站']);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual(['单位门户网站']);
  await page.close();
});
