// @vitest-environment happy-dom
// Is the next level of a tree looked for below the branch alone that its button opens?
import { afterEach, expect, it, vi } from 'vitest';
import type { Control } from '../../../../lib/page/dom/control';
import type { FillStep } from '../../../../lib/page/model';
import { READS } from '../../../../lib/page/shown/reads';
import { writeCascader, writeSelectOrLevels } from '../../../../lib/page/widgets/cascader';
import type { WriteDeps } from '../../../../lib/page/widgets/widget';

afterEach(() => {
  vi.restoreAllMocks();
});

const TREE = { 江西省: ['西湖区'], 浙江省: ['西湖区', '滨江区'] };

/** A tree that is one list, as ARIA describes it: the button opens a branch, and a press on a row chooses it. Gives what is chosen. */
function openTree(control: Element): string[] {
  const chosen: string[] = [];
  const list = document.createElement('div');
  list.setAttribute('role', 'tree');
  const open = new Set(['江西省']);
  const row = (name: string, path: string, isBranch: boolean): void => {
    const at = document.createElement('li');
    at.setAttribute('role', 'treeitem');
    at.innerHTML = `<b ${isBranch ? 'role="button"' : ''}></b><span>${name}</span>`;
    if (isBranch) at.setAttribute('aria-expanded', String(open.has(name)));
    at.onclick = () => chosen.push(path);
    at.firstElementChild?.addEventListener('click', (event) => {
      event.stopPropagation();
      open.add(name);
      draw();
    });
    list.append(at);
  };
  const draw = (): void => {
    list.replaceChildren();
    for (const [name, places] of Object.entries(TREE)) {
      row(name, name, true);
      if (open.has(name)) for (const place of places) row(place, `${name}${place}`, false);
    }
  };
  draw();
  control.addEventListener('click', () => document.body.append(list));
  return chosen;
}

it('the button of a closed branch opens it, and a place of that name in another branch is left alone', async () => {
  document.body.innerHTML = '<div id="control" tabindex="0">请选择</div>';
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(40);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 20));
  const element = document.body.firstElementChild;
  if (element === null) throw new Error('no control');
  const chosen = openTree(element);
  let time = 0;
  const pass = async (milliseconds: number): Promise<void> => {
    time += Math.max(1, milliseconds);
  };
  const deps = { change: pass, wait: pass, isAllowed: () => true, now: () => time, reads: READS };
  const control: Control = { kind: 'select', element, item: null, parts: [] };
  const step = { value: ['浙江省', '西湖区'], alternatives: [] };
  await writeSelectOrLevels(control, step as unknown as FillStep, deps as unknown as WriteDeps); // nothing else of them is asked
  expect(chosen).toEqual(['浙江省西湖区']);
});

it('a list that is drawn only once the level above is chosen is chosen from, too', async () => {
  const list = (names: string): string => `<select><option></option><option>${names}</option></select>`;
  document.body.innerHTML = `<p>${['浙江省', '杭州市'].map(list).join('')}</p>`;
  const [element] = document.body.children;
  if (element === undefined) throw new Error('no control');
  const now = (): Control => {
    const parts = [...element.querySelectorAll('select')];
    return { kind: 'cascader', element, item: null, parts };
  };
  const control = now();
  element.addEventListener('change', ({ target }) => {
    if (target === element.children[1]) element.insertAdjacentHTML('beforeend', list('西湖区'));
  });
  let time = 0;
  const pass = async (milliseconds: number): Promise<void> => {
    time += Math.max(1, milliseconds);
  };
  const deps = { change: pass, wait: pass, isAllowed: () => true, now: () => time, reads: READS, again: now };
  const step = { value: ['浙江省', '杭州市', '西湖区'], alternatives: [['浙江省', '杭州市']] };
  const outcome = await writeCascader(control, step as unknown as FillStep, deps as unknown as WriteDeps); // nothing else of them is asked
  expect(outcome).toBe('written');
  expect([...document.querySelectorAll('select')].map(({ value }) => value)).toEqual(step.value);
});

it('a drawn list beside which each choice draws the list of the next level is chosen from to the last level', async () => {
  const names = ['浙江省', '杭州市', '西湖区'];
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(40);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 40, 20));
  document.body.innerHTML = '<p></p>';
  const [box] = document.body.children;
  if (box === undefined) throw new Error('no box');
  const add = (level: number): void => {
    const list = document.createElement('div');
    list.className = 'x-select';
    list.tabIndex = 0;
    list.innerHTML = '<span class="x-select-placeholder">请选择</span>';
    box.append(list);
    list.addEventListener('click', () => {
      const opened = document.body.querySelector('ul');
      opened?.remove();
      if (opened) return;
      document.body.insertAdjacentHTML(
        'beforeend',
        `<ul role="listbox"><li role="option">${names[level]}</li></ul>`,
      );
      document.body.querySelector('li')?.addEventListener('click', () => {
        document.body.querySelector('ul')?.remove();
        list.innerHTML = `<span class="x-select-value">${names[level]}</span>`;
        if (box.childElementCount === level + 1 && level < 2) add(level + 1);
      });
    });
  };
  add(0);
  const [element] = box.children;
  if (element === undefined) throw new Error('no list');
  const controlOf = (): Control => ({ kind: 'cascader', element, item: null, parts: [...box.children] });
  let time = 0;
  const pass = async (milliseconds: number): Promise<void> => {
    time += Math.max(1, milliseconds);
  };
  const deps = { change: pass, wait: pass, isAllowed: () => true, now: () => time, reads: READS, controlOf };
  const step = { value: names, alternatives: [names.slice(0, 2), names.slice(0, 1)] };
  const control: Control = { kind: 'select', element, item: null, parts: [] };
  await writeSelectOrLevels(control, step as unknown as FillStep, deps as unknown as WriteDeps); // nothing else of them is asked
  expect([...box.children].map(({ textContent }) => textContent)).toEqual(names);
  expect(document.body.querySelector('ul')).toBeNull();
});
