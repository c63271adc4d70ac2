// What is drawn in the place of a row that is edited where it is: choices or a list with buttons to keep and to leave, a window, the whole card? Is the row filled, and no other button pressed?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillStep } from '../../lib/page/model';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const HEAD =
  '<!doctype html><meta charset="utf-8"><style>.row{display:flex;gap:20px;height:36px}.none{color:#aaa}.hand,.act{cursor:pointer}.pop{position:absolute;left:320px;top:60px;background:#fff;border:1px solid}.o{padding:4px;cursor:pointer}</style><h2>网站信息</h2><div class="card"></div><script src="/page.js"></script>';
const modelOf = (page: Page): Promise<unknown> => page.evaluate('model');
const openedIn = (page: Page): Promise<number> => page.locator('input, own-box, .pop').count();
const fill = async (run: Run, steps: readonly FillStep[]): Promise<string[]> =>
  statesOf(await fillIn(run, steps));

describe('a row that is edited where it is', () => {
  it.each([
    [
      'choices',
      `['综合门户', '单位门户网站'].map((text) => '<span class="chip hand">' + text + '</span>').join('')`,
    ],
    [
      'radios',
      `['综合门户', '单位门户网站'].map((text) => '<label><input type="radio" name="r">' + text + '</label>').join('')`,
    ],
    [
      'a list',
      `'<select><option>请选择</option><option>综合门户</option><option>单位门户网站</option></select>'`,
    ],
  ])('draws %s in its place, with buttons to keep and to leave', async (_, drawn) => {
    const { page, run } = await openWithEngine(
      HEAD,
      `window.model = {};
const card = document.querySelector('.card');
const draw = (isEdited) => {
  const text = window.model.服务内容;
  card.innerHTML = '<div class="row"><div>网站名称</div><input></div><div class="row"><div class="name">服务内容</div><div class="held"></div></div>';
  const held = card.querySelector('.held');
  if (!isEdited) {
    held.innerHTML = '<span class="value">' + (text || '未填写') + '</span> <a class="act">编辑</a>';
    held.querySelector('a').onclick = () => setTimeout(() => draw(true), 30);
    return;
  }
  let chosen = '';
  held.innerHTML = '<div>' + ${drawn} + '</div><div><button>保存</button><button>取消</button></div>';
  const choose = ({ target }) => { chosen = target.value && target.value !== 'on' ? target.value : target.closest('label,span').textContent; for (const at of held.querySelectorAll('.chip')) at.classList.toggle('on', at === target); };
  for (const at of held.querySelectorAll('.chip')) at.onclick = choose;
  for (const at of held.querySelectorAll('input,select')) at.onchange = choose;
  const [yes, no] = held.querySelectorAll('button');
  yes.onclick = () => setTimeout(() => { window.model.服务内容 = chosen; draw(false); }, 250);
  no.onclick = () => draw(false);
};
draw(false);`,
    );
    const reading = await readingOf(run);
    expect(await fill(run, [stepFor(reading, '服务内容', ['单位门户网站'])])).toEqual(['filled']);
    expect(await modelOf(page)).toEqual({ 服务内容: '单位门户网站' });
    expect(await page.locator('.chip, [type=radio], select').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['row', 'its own row'],
    ['card', 'the whole card'],
  ])('never presses the buttons of the form around it, where the page draws %s anew: %s', async (drawn) => {
    const { page, run } = await openWithEngine(
      HEAD,
      `window.model = {}; window.pressed = [];
const card = document.querySelector('.card');
const draw = (isEdited) => {
  const text = window.model.网站名称;
  card.innerHTML = '<div class="all"><div class="row"><div class="name">网站名称</div><div class="held">' + (isEdited ? '<input>' : '<span class="value">' + (text || '未填写') + '</span> <a class="act">编辑</a>') + '</div></div><div class="row"><div>网站备注</div><input></div><div><button>取消</button><button>保存</button></div></div>';
  for (const at of card.querySelectorAll('button')) at.onclick = () => window.pressed.push(at.textContent);
  wire();
};
const edit = () => { if ('${drawn}' === 'card') return draw(true); const held = card.querySelector('.held'); held.innerHTML = '<input>'; wire(); };
const wire = () => {
  const act = card.querySelector('.act'), box = card.querySelector('.held input');
  if (act) act.onclick = edit;
  if (box) { box.onblur = () => { window.model.网站名称 = box.value; draw(false); }; box.focus(); }
};
draw(false);`,
    );
    const reading = await readingOf(run);
    expect(await fill(run, [stepFor(reading, '网站名称', ['云帆科技产品介绍'])])).toEqual(['filled']);
    expect(await modelOf(page)).toEqual({ 网站名称: '云帆科技产品介绍' });
    expect(await page.evaluate('pressed')).toEqual([]);
    await page.close();
  });

  it.each<[string, string, string, string[], unknown]>([
    ['one box', '', '', ['filled'], { 网站名称: '云帆科技产品介绍' }],
    ['a form', '<input>', '', ['refused not-taken'], {}],
    ['a list that is searched', '', '搜索', ['not-found option-missing'], {}],
  ])('whose button opens a window with %s', async (_, more, hint, states, model) => {
    const { page, run } = await openWithEngine(
      HEAD,
      `window.model = {};
document.querySelector('.card').innerHTML = '<div class="row"><div>网站名称</div><div class="value none">未填写</div><a class="act">填写</a></div>';
const value = document.querySelector('.value');
document.querySelector('.act').onclick = () => {
  if (document.querySelector('.pop')) return;
  const pop = document.createElement('div');
  pop.className = 'pop';
  pop.innerHTML = '<input placeholder="${hint}">${more}' + ('${hint}' ? '<div class="o">云帆</div>' : '<button>取消</button><button>确定</button>');
  document.body.append(pop);
  const [no, yes] = pop.querySelectorAll('button');
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && pop.remove());
  if (no) no.onclick = () => pop.remove();
  if (yes) yes.onclick = () => { window.model.网站名称 = value.textContent = pop.querySelector('input').value; pop.remove(); };
};`,
    );
    const reading = await readingOf(run);
    expect(await fill(run, [stepFor(reading, '网站名称', ['云帆科技产品介绍'])])).toEqual(states);
    expect(await modelOf(page)).toEqual(model);
    expect(await openedIn(page)).toBe(0);
    await page.close();
  });
});
