// When a page draws choices without any input element and reacts to presses alone, are they written as by a person, read back from the page's model and undone, and is no button pressed that acts?
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FillStep, PageReading } from '../../lib/page/model';
import type { Run } from './browser';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor, undoIn } from './steps';

const LOOK = `<!doctype html><meta charset="utf-8"><style>
.row{margin:12px}.opt,.box{border:1px solid #ccc;padding:5px 12px;cursor:pointer;display:inline-block}.box{width:220px}
.opt.active{background:#06c;color:#fff}.sw{width:44px;height:22px;border-radius:11px;background:#bbb;cursor:pointer;display:inline-block}
.sw b{display:block;width:18px;height:18px;margin:2px;background:#fff;border-radius:9px}.sw.open b{margin-left:24px}
.tick{cursor:pointer}.tick i{display:inline-block;width:14px;height:14px;border:1px solid #666}.tick.yes i{background:#06c}
.pop{position:absolute;background:#fff;border:1px solid #999;z-index:9}.pop div,.pop span{padding:4px;cursor:pointer}</style>`;
/** Common to all pages here: a model, a count of presses on buttons that act, and a box that opens a list below itself. */
const COMMON = `const model = {}; window.model = model; let acts = 0; window.acts = () => acts;
const $ = (at) => document.querySelector(at); const all = (at) => [...document.querySelectorAll(at)];
for (const at of all('.act')) at.addEventListener('click', (event) => { event.preventDefault(); acts += 1; });
const drop = () => all('.pop').forEach((at) => at.remove());
document.addEventListener('click', (event) => { if (!event.composedPath().some((at) => at.matches?.('.pop,.box'))) drop(); });
const popBelow = (box) => { drop(); const pop = document.createElement('div'); pop.className = 'pop';
  const at = box.getBoundingClientRect(); pop.style.left = at.left + 'px'; pop.style.top = at.bottom + scrollY + 'px'; document.body.append(pop); return pop; };`;

interface Open {
  readonly page: Page;
  readonly run: Run;
  readonly reading: PageReading;
}

async function open(html: string, script = ''): Promise<Open> {
  const { page, run } = await openWithEngine(
    `${LOOK}${html}<script src="/page.js"></script>`,
    `${COMMON}${script}`,
  );
  return { page, run, reading: await readingOf(run) };
}

const row = (label: string, control: string): string =>
  `<div class="row"><label>${label}</label>${control}</div>`;

/** A step that may replace the current choice, since a choice always has a value. */
const stepIn = (
  { reading }: Open,
  label: string,
  value: readonly string[],
  alternatives: FillStep['alternatives'] = [],
): FillStep => stepFor(reading, label, value, { alternatives, overwrite: true });

const fill = async ({ run }: Open, ...steps: readonly FillStep[]): Promise<string[]> =>
  statesOf(await fillIn(run, steps));
const undo = async ({ run }: Open): Promise<string[]> => statesOf(await undoIn(run));
const modelOf = ({ page }: Open): Promise<unknown> => page.evaluate('window.model');
const kindsOf = ({ reading }: Open): string[] => reading.fields.map(({ kind, label }) => `${kind} ${label}`);

const options = (id: string, ...names: readonly string[]): string =>
  `<div id="${id}">${names.map((name) => `<div class="opt">${name}</div>`).join('')}</div>`;
/** One option can be chosen; `shows` says how the page shows which. */
const one = (id: string, shows: string): string =>
  `for (const at of all('#${id} > *')) at.addEventListener('click', () => { model.${id} = at.textContent; for (const other of all('#${id} > *')) { const is = other === at; ${shows} } });`;
/** Each option can be chosen and deselected again. */
const several = (id: string): string =>
  `model.${id} = []; for (const at of all('#${id} > *')) at.addEventListener('click', () => { at.classList.toggle('active'); model.${id} = all('#${id} > .active').map((is) => is.textContent); });`;

describe('a row of choices', () => {
  it.each([
    ['a class', `other.classList.toggle('active', is);`],
    ['aria-pressed', `other.setAttribute('aria-pressed', String(is));`],
    ['data-state', `other.dataset.state = is ? 'checked' : 'unchecked';`],
    ['a colour alone', `other.style.cssText = is ? 'border-color:#1677ff;color:#1677ff' : '';`],
    ['a mark', `other.textContent = other.textContent.replace('✓', '') + (is ? '✓' : '');`],
  ])('that shows what is taken by %s is pressed and read back', async (_, shows) => {
    const opened = await open(
      row('主办单位性质', options('nature', '个人', '企业', '事业单位')),
      one('nature', shows),
    );
    expect(kindsOf(opened)).toEqual(['radio 主办单位性质']);
    expect(opened.reading.fields[0]?.options).toEqual(['个人', '企业', '事业单位']);
    expect(await fill(opened, stepIn(opened, '主办单位性质', ['企业']))).toEqual(['filled']);
    expect(await modelOf(opened)).toEqual({ nature: '企业' });
    await opened.page.close();
  });

  it('that shows nothing is given to the person, after one press', async () => {
    const opened = await open(
      row('是否涉及前置审批', options('pre', '是', '否')),
      `${one('pre', '')} let presses = 0; window.presses = () => presses; $('#pre').addEventListener('click', () => { presses += 1; });`,
    );
    expect(await fill(opened, stepIn(opened, '是否涉及前置审批', ['否']))).toEqual(['needs-you not-shown']);
    expect(await opened.page.evaluate('window.presses()')).toBe(1);
    await opened.page.close();
  });

  it('is drawn anew by each press, and is brought back by undo to what it showed', async () => {
    const draws = `const names = ['网站', 'APP', '小程序']; model.kind = 'APP';
      const draw = () => { $('#kind').innerHTML = names.map((name) => '<div class="opt' + (model.kind === name ? ' active' : '') + '">' + name + '</div>').join(''); };
      $('#kind').addEventListener('click', ({ target }) => { if (target.matches('.opt')) { model.kind = target.textContent; draw(); } }); draw();`;
    const opened = await open(row('服务类型', '<div id="kind"></div>'), draws);
    expect(opened.reading.fields[0]?.value).toEqual(['APP']);
    expect(await fill(opened, stepIn(opened, '服务类型', ['网站']))).toEqual(['filled']);
    expect(await modelOf(opened)).toEqual({ kind: '网站' });
    expect(await undo(opened)).toEqual(['undone']);
    expect(await modelOf(opened)).toEqual({ kind: 'APP' });
    await opened.page.close();
  });

  it('takes several where the page lets it, gives up what is not wanted, and is emptied by undo', async () => {
    const opened = await open(
      row('网站语言', options('langs', '中文简体', '英语', '藏语')),
      several('langs'),
    );
    expect(await fill(opened, stepIn(opened, '网站语言', ['中文简体', '英语']))).toEqual(['filled']);
    expect(await modelOf(opened)).toEqual({ langs: ['中文简体', '英语'] });
    expect(await undo(opened)).toEqual(['undone']);
    expect(await modelOf(opened)).toEqual({ langs: [] });
    await opened.page.close();
  });

  it('that takes one alone is put back where several were wanted', async () => {
    const opened = await open(
      row('网站语言', options('lang', '中文简体', '英语', '藏语')),
      `${one('lang', `other.classList.toggle('active', is);`)} $('#lang').children[2].click();`,
    );
    expect(await fill(opened, stepIn(opened, '网站语言', ['中文简体', '英语']))).toEqual([
      'refused not-taken',
    ]);
    expect(await modelOf(opened)).toEqual({ lang: '藏语' });
    await opened.page.close();
  });
});

describe('a switch and a tick', () => {
  const BOTH = `${row('证件长期有效', '<span class="sw" id="sw"><b></b></span>')}${row('负责人', '<div class="tick" id="tick"><i></i>与主体负责人相同</div>')}`;
  const flips = `for (const [id, name] of [['sw', 'open'], ['tick', 'yes']]) $('#' + id).addEventListener('click', () => { model[id] = $('#' + id).classList.toggle(name); });`;

  it('are pressed once, read back, and pressed back by undo', async () => {
    const opened = await open(BOTH, flips);
    expect(kindsOf(opened)).toEqual(['switch 证件长期有效', 'checkbox 与主体负责人相同']);
    const steps = [
      stepIn(opened, '证件长期有效', ['on']),
      stepIn(opened, '与主体负责人相同', ['与主体负责人相同']),
    ];
    expect(await fill(opened, ...steps)).toEqual(['filled', 'filled']);
    expect(await modelOf(opened)).toEqual({ sw: true, tick: true });
    expect(await undo(opened)).toEqual(['undone', 'undone']);
    expect(await modelOf(opened)).toEqual({ sw: false, tick: false });
    await opened.page.close();
  });

  it('that show no change are pressed back and given to the person', async () => {
    const opened = await open(
      BOTH,
      `model.sw = false; $('#sw').addEventListener('click', () => { model.sw = !model.sw; });`,
    );
    expect(await fill(opened, stepIn(opened, '证件长期有效', ['on']))).toEqual(['needs-you not-shown']);
    expect(await modelOf(opened)).toEqual({ sw: false });
    await opened.page.close();
  });
});

describe('a list that a box without an input opens', () => {
  const box = row('证件类型', '<div class="box" id="type">请选择</div>');
  const opens = (fills: string): string =>
    `$('#type').addEventListener('click', () => { const pop = popBelow($('#type')); ${fills} });
     const put = (pop, names) => { pop.innerHTML = names.map((name) => '<div>' + name + '</div>').join('');
       for (const at of pop.children) at.addEventListener('click', () => { model.type = at.textContent; $('#type').textContent = at.textContent; drop(); }); };`;

  it.each([
    ['at once', `put(pop, ['营业执照', '护照']);`],
    [
      'when its server has answered',
      `pop.innerHTML = '<div>加载中…</div>'; setTimeout(() => put(pop, ['营业执照', '护照']), 900);`,
    ],
  ])('%s is chosen from', async (_, fills) => {
    const opened = await open(box, opens(fills));
    expect(kindsOf(opened)).toEqual(['select 证件类型']);
    expect(await fill(opened, stepIn(opened, '证件类型', ['营业执照']))).toEqual(['filled']);
    expect(await modelOf(opened)).toEqual({ type: '营业执照' });
    await opened.page.close();
  });

  it('without the wanted choice is closed again', async () => {
    const opened = await open(box, opens(`put(pop, ['护照', '军官证']);`));
    expect(await fill(opened, stepIn(opened, '证件类型', ['营业执照']))).toEqual([
      'not-found option-missing',
    ]);
    expect(await modelOf(opened)).toEqual({});
    expect(await opened.page.locator('.pop').count()).toBe(0);
    await opened.page.close();
  });

  it('as a sheet over the whole page is closed by its own 取消', async () => {
    const sheet = `pop.style.cssText = 'position:fixed;inset:auto 0 0 0'; put(pop, ['护照', '军官证']);
      const end = document.createElement('p'); end.textContent = '取消'; end.addEventListener('click', drop); pop.append(end);`;
    const opened = await open(
      box,
      opens(sheet).replace(`document.addEventListener`, `document.removeEventListener`),
    );
    expect(await fill(opened, stepIn(opened, '证件类型', ['营业执照']))).toEqual([
      'not-found option-missing',
    ]);
    expect(await opened.page.locator('.pop').count()).toBe(0);
    await opened.page.close();
  });
});

describe('a region that a box without an input opens', () => {
  const box = row('所在地区', '<div class="box" id="region">请选择省/市/区</div>');
  const WANTED = ['浙江省', '杭州市', '西湖区'];
  const PLACES = `const places = { 浙江省: { 杭州市: ['西湖区', '滨江区'], 宁波市: ['海曙区'] }, 北京市: { 北京市: ['海淀区'] } };
    let path = []; const listAt = (level) => level === 0 ? Object.keys(places) : level === 1 ? Object.keys(places[path[0]]) : places[path[0]][path[1]];
    const end = () => { model.region = path.join(); $('#region').textContent = path.join(' / '); drop(); };`;
  const TABS = `${PLACES} $('#region').addEventListener('click', () => { const pop = popBelow($('#region')); path = [];
    const draw = () => { pop.innerHTML = '<p><b>省份</b> <b>城市</b> <b>区县</b></p><section></section>';
      setTimeout(() => { for (const name of listAt(path.length)) { const at = document.createElement('span'); at.textContent = name;
        at.addEventListener('click', () => { path.push(name); if (path.length < 3) draw(); else end(); }); pop.querySelector('section').append(at); } }, 80); }; draw(); });`;
  const COLUMNS = `${PLACES} $('#region').addEventListener('click', () => { const pop = popBelow($('#region')); path = [];
    const draw = () => { pop.innerHTML = ''; for (let level = 0; level <= Math.min(2, path.length); level += 1) { const column = document.createElement('section');
      for (const name of listAt(level)) { const at = document.createElement('div'); at.textContent = name;
        at.addEventListener('click', () => { path = [...path.slice(0, level), name]; draw(); }); column.append(at); } pop.append(column); }
      const ok = document.createElement('button'); ok.type = 'button'; ok.textContent = '确定'; ok.addEventListener('click', end); pop.append(ok); }; draw(); });`;
  const SHEETS = `${PLACES} const sheet = () => { const pop = popBelow($('#region'));
      for (const name of listAt(path.length)) { const at = document.createElement('div'); at.textContent = name;
        at.addEventListener('click', () => { path.push(name); drop(); if (path.length < 3) setTimeout(sheet, 200); else end(); }); pop.append(at); } };
    $('#region').addEventListener('click', () => { path = []; sheet(); });`;

  it.each([
    ['behind tabs', TABS],
    ['in columns that are confirmed', COLUMNS],
    ['in a sheet a level', SHEETS],
  ])('%s is chosen level by level', async (_, script) => {
    const opened = await open(box, script);
    expect(kindsOf(opened)).toEqual(['select 所在地区']);
    const step = stepIn(opened, '所在地区', WANTED, [
      ['浙江', '杭州', '西湖区'],
      ['浙江省', '杭州市'],
      ['浙江省'],
    ]);
    expect(await fill(opened, step)).toEqual(['filled']);
    expect(await modelOf(opened)).toEqual({ region: WANTED.join() });
    await opened.page.close();
  });

  it('in three boxes beside each other is one field, before and after it was chosen', async () => {
    const boxes = `${['省份', '城市', '区县'].map((name, at) => `<div class="box" id="l${at}" style="width:90px">${name}</div>`).join('')}`;
    const script = `${PLACES} path = []; for (const level of [0, 1, 2]) { const own = $('#l' + level); own.addEventListener('click', () => { const pop = popBelow(own);
      for (const name of path.length < level ? [] : listAt(level)) { const at = document.createElement('div'); at.textContent = name;
        at.addEventListener('click', () => { path = [...path.slice(0, level), name]; own.textContent = name; model.region = path.join(); drop(); }); pop.append(at); } }); }`;
    const opened = await open(row('通信地址', boxes), script);
    expect(kindsOf(opened)).toEqual(['cascader 通信地址']);
    expect(await fill(opened, stepIn(opened, '通信地址', WANTED))).toEqual(['filled']);
    expect(await modelOf(opened)).toEqual({ region: WANTED.join() });
    const after = await readingOf(opened.run);
    expect(after.fields.map(({ kind, value }) => [kind, value])).toEqual([['cascader', WANTED]]);
    await opened.page.close();
  });
});

describe('what acts', () => {
  const HOSTILE = [
    '<div class="row"><label>操作</label><div><span class="opt act">保存草稿</span><span class="opt act">提交</span></div></div>',
    '<form class="row"><label>主办单位性质</label><div><button class="act">企业</button><button class="act">个人</button></div></form>',
    '<div class="row"><label>主办单位性质</label><div><a class="opt act" href="/next">企业</a><a class="opt act" href="/next">个人</a></div></div>',
    '<div class="row"><label>主办单位性质</label><div role="tablist"><div role="tab" class="opt act">企业</div><div role="tab" class="opt act">个人</div></div></div>',
    '<div class="row"><label>主办单位性质</label><div class="nav-tabs"><div class="opt act">企业</div><div class="opt act">个人</div></div></div>',
    '<div class="row"><label>主办单位性质</label><div><span class="opt act">全部</span><span class="opt act">企业</span><span class="opt act">个人</span></div></div>',
    '<div class="row"><label>主办单位性质</label><div class="filter-list"><span class="opt act">企业</span><span class="opt act">个人</span></div></div>',
    '<div class="row"><label>主办单位性质</label><div><div class="opt act">1 企业</div><div class="opt act">2 个人</div></div></div>',
    '<nav class="row"><label>主办单位性质</label><div><span class="opt act">企业</span><span class="opt act">个人</span></div></nav>',
    '<div class="row"><label>主办单位性质</label><div role="menu"><div class="opt act">企业</div><div class="opt act">个人</div></div></div>',
    '<form class="row"><label>证件类型</label><button class="act">请选择</button></form>',
    '<div class="row"><label>营业执照</label><div class="box act">请选择文件</div></div>',
    '<div class="row"><a class="act" style="cursor:pointer" href="/next">请选择</a></div>',
  ];
  it.each(HOSTILE)('is no field of %s', async (html) => {
    const opened = await open(`${html}${row('单位名称', '<input>')}`);
    expect(kindsOf(opened)).toEqual(['text 单位名称']);
    expect(await fill(opened, stepIn(opened, '单位名称', ['甲']))).toEqual(['filled']);
    expect(await opened.page.evaluate('window.acts()')).toBe(0);
    await opened.page.close();
  });
});
