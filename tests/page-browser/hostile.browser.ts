// What becomes of a field whose page works against it? A named answer in time, the fields beside it written, nothing else touched.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillResult, FillStep, PageReading } from '../../lib/page/plan';
import { bundle, isolate, launch, openPage } from './browser';

let browser: Browser;
let engine = '';
beforeAll(async () => {
  browser = await launch();
  engine = (await bundle('engine.ts')).script;
});
afterAll(() => browser.close());

const FIELD_LIMIT = 2000;
const BESIDE = '旁观字段';
const UNTOUCHED = '未动字段';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const FILE = { name: 'licence.png', mediaType: 'image/png', base64: PIXEL };

const item = (label: string, control: string): string =>
  `<div class="form-item"><label class="form-item-label">${label}</label><div class="form-item-content">${control}</div></div>`;

interface Told {
  /** `state reason` of each wanted field. */
  readonly states: Readonly<Record<string, string>>;
  /** What the page's own script has to say in the end. */
  readonly page: unknown;
  /** What each native control holds, by its id. */
  readonly held: Readonly<Record<string, string>>;
}

/** Fills the wanted fields of a page with one that behaves and one that nobody asked for; both are looked after here. */
async function fillOn(
  form: string,
  script: string,
  wanted: Readonly<Record<string, readonly string[]>>,
  alternatives: readonly (readonly string[])[] = [],
): Promise<Told> {
  const html = `<!doctype html><meta charset="utf-8"><style>.form-item{margin:8px}</style><form>${form}${item(BESIDE, '<input id="beside">')}${item(UNTOUCHED, '<input id="untouched">')}</form><script>const said = []; window.said = said; const $ = (id) => document.getElementById(id);${script}</script>`;
  const page = await openPage(browser, html);
  const run = await isolate(page, engine);
  const reading = (await run('read()')) as PageReading; // the engine's own type
  const steps = Object.entries({ ...wanted, [BESIDE]: ['甲'] }).map(([label, value]): FillStep => {
    const field = reading.fields.find((at) => at.label === label);
    if (field === undefined) throw new Error(`no field ${label}`);
    const isUpload = field.kind === 'upload';
    return {
      key: field.key,
      fieldId: label,
      kind: field.kind,
      value: isUpload ? [] : value,
      alternatives: label === BESIDE ? [] : alternatives,
      files: isUpload ? [FILE] : [],
      overwrite: false,
    };
  });
  const results = (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[]; // the engine's own type
  const told = {
    page: await page.evaluate('window.said'),
    // asked where the page has patched nothing
    held: (await run(
      `Object.fromEntries([...document.querySelectorAll('input[id],select[id],textarea[id]')].map((at) => [at.id, at.value]))`,
    )) as Record<string, string>, // made just there
  };
  await page.close();
  const states = Object.fromEntries(
    results.map(({ fieldId, state, reason }) => [fieldId, `${state} ${reason}`.trim()]),
  );
  expect(states[BESIDE]).toBe('filled');
  expect(told.held).toMatchObject({ beside: '甲', untouched: '' });
  for (const { milliseconds } of results) expect(milliseconds).toBeLessThan(FIELD_LIMIT + 600);
  const { [BESIDE]: _, ...own } = states;
  return { states: own, ...told };
}

describe('a page that draws', () => {
  it('its whole form anew on every input is written all the same', async () => {
    const form = item('名称', '<input id="a">') + item('地址', '<input id="b">');
    const script = `const form = document.querySelector('form');
      form.addEventListener('input', (event) => {
        const { id, value } = event.target;
        for (const at of [...form.querySelectorAll('input')]) {
          const next = at.cloneNode(); next.value = at.id === id ? value : at.value; at.replaceWith(next);
        }
        said.push(id);
      });`;
    const { states, held, page } = await fillOn(form, script, { 名称: ['甲公司'], 地址: ['一路'] });
    expect(states).toEqual({ 名称: 'filled', 地址: 'filled' });
    expect(held).toMatchObject({ a: '甲公司', b: '一路' });
    expect(page).toEqual(['a', 'b', 'beside']);
  });

  it('a field away in the middle of the fill says that it is gone', async () => {
    const form = item('先写', '<input id="a">') + item('消失', '<input id="b">');
    const { states } = await fillOn(
      form,
      `$('a').addEventListener('input', () => $('b').closest('.form-item').remove());`,
      { 先写: ['一'], 消失: ['二'] },
    );
    expect(states).toEqual({ 先写: 'filled', 消失: 'not-found control-missing' });
  });

  it('the written field itself away is not told as filled and kept', async () => {
    const { states } = await fillOn(
      item('自毁', '<input id="a">'),
      `$('a').addEventListener('change', () => $('a').closest('.form-item').remove());`,
      { 自毁: ['一'] },
    );
    expect(states.自毁).toMatch(/^(?:filled|changed-by-page|not-found)/u);
  });

  it('its former value back 300 ms later is found out', async () => {
    const { states, held } = await fillOn(
      item('改回', '<input id="a">'),
      `$('a').addEventListener('change', () => setTimeout(() => { $('a').value = ''; }, 300));`,
      { 改回: ['甲公司'] },
    );
    expect(states).toEqual({ 改回: 'changed-by-page later' });
    expect(held.a).toBe('');
  });
});

describe('a page whose handlers', () => {
  it('throw does not stop the others', async () => {
    const { states, held } = await fillOn(
      item('报错', '<input id="a">'),
      `for (const type of ['focus', 'input', 'change', 'blur']) $('a').addEventListener(type, () => { throw new Error('page'); });`,
      { 报错: ['甲公司'] },
    );
    expect(states).toEqual({ 报错: 'filled' });
    expect(held.a).toBe('甲公司');
  });

  it('prevent beforeinput and keys does not keep a text out, nor is one told that is not there', async () => {
    const { states, held } = await fillOn(
      item('拦截', '<input id="a">') + item('清除', '<input id="b">'),
      `document.addEventListener('beforeinput', (event) => event.preventDefault(), true);
       document.addEventListener('keydown', (event) => event.preventDefault(), true);
       $('b').addEventListener('input', () => { $('b').value = ''; });`,
      { 拦截: ['甲公司'], 清除: ['乙公司'] },
    );
    expect(states).toEqual({ 拦截: 'filled', 清除: 'changed-by-page differs' });
    expect(held).toMatchObject({ a: '甲公司', b: '' });
  });

  it('reformat a number with spaces has it filled', async () => {
    const { states, held } = await fillOn(
      item('手机号码', '<input id="a">'),
      `$('a').addEventListener('input', () => { $('a').value = $('a').value.replace(/\\s/g, '').replace(/^(\\d{3})(\\d{4})(\\d{4})$/, '$1 $2 $3'); });`,
      { 手机号码: ['19900000001'] },
    );
    expect(states).toEqual({ 手机号码: 'filled' });
    expect(held.a).toBe('199 0000 0001');
  });

  it('cut a value or put another in its place say that the page changed it', async () => {
    const { states } = await fillOn(
      item('截断', '<input id="a">') + item('替换', '<input id="b">'),
      `$('a').addEventListener('input', () => { $('a').value = $('a').value.slice(0, 2); });
       $('b').addEventListener('blur', () => { $('b').value = '别的公司'; });`,
      { 截断: ['甲公司'], 替换: ['乙公司'] },
    );
    expect(states).toEqual({ 截断: 'changed-by-page differs', 替换: 'changed-by-page differs' });
  });

  it('move the focus and open a dialog of their own cover what comes after, until it is closed', async () => {
    const { states, held } = await fillOn(
      item('查重', '<input id="a">') + item('其后', '<input id="b">'),
      `$('a').addEventListener('blur', () => {
         const dialog = document.createElement('dialog');
         dialog.innerHTML = '<p>正在核对</p><button type="button">知道了</button>';
         document.body.append(dialog); dialog.showModal();
         setTimeout(() => dialog.remove(), 250);
       });`,
      { 查重: ['甲公司'], 其后: ['乙公司'] },
    );
    expect(states).toEqual({ 查重: 'filled', 其后: 'filled' });
    expect(held).toMatchObject({ a: '甲公司', b: '乙公司' });
  });

  it('sit on patched setters and prototypes get the value by the browser’s own', async () => {
    const { states, held, page } = await fillOn(
      item('暗改', '<input id="a">') + item('毒化', '<input id="b">'),
      `Object.defineProperty($('a'), 'value', { get: () => '甲公司', set: () => said.push('caught'), configurable: true });
       const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
       Object.defineProperty(HTMLInputElement.prototype, 'value', { get() { return own.get.call(this); }, set(value) { said.push('set'); own.set.call(this, 'X'); }, configurable: true });
       EventTarget.prototype.dispatchEvent = () => { said.push('dispatch'); return true; };
       Element.prototype.querySelectorAll = () => { said.push('query'); return []; };`,
      { 暗改: ['甲公司'], 毒化: ['乙公司'] },
    );
    expect(page).toEqual([]);
    expect(states).toEqual({ 暗改: 'filled', 毒化: 'filled' });
    expect(held.b).toBe('乙公司');
  });
});

describe('a control that', () => {
  it('is read-only or disabled is refused, and one with a value is kept', async () => {
    const { states } = await fillOn(
      item('只读', '<input id="a" readonly>') +
        item('禁用', '<input id="b" disabled>') +
        item('带出', '<input id="c" value="系统带出">'),
      '',
      { 只读: ['一'], 禁用: ['二'], 带出: ['三'] },
    );
    expect(states).toEqual({
      只读: 'refused not-editable',
      禁用: 'refused not-editable',
      带出: 'kept not-empty',
    });
  });

  it('is shorter than its value is refused, and one just long enough is written', async () => {
    const { states, held } = await fillOn(
      item('太短', '<input id="a" maxlength="3">') +
        item('刚好', '<textarea id="b" maxlength="4"></textarea>'),
      '',
      { 太短: ['甲乙丙丁'], 刚好: ['甲乙丙丁'] },
    );
    expect(states).toEqual({ 太短: 'refused too-long', 刚好: 'filled' });
    expect(held).toMatchObject({ a: '', b: '甲乙丙丁' });
  });

  it('lacks the wanted option says so, among lists that have it', async () => {
    const list = (id: string, ...options: string[]) =>
      `<select id="${id}"><option value="">请选择</option>${options.map((at) => `<option>${at}</option>`).join('')}</select>`;
    const { states, held } = await fillOn(
      item('缺少', list('a', '甲', '乙')) + item('具备', list('b', '甲', '丙')),
      '',
      { 缺少: ['丙'], 具备: ['丙'] },
    );
    expect(states).toEqual({ 缺少: 'not-found option-missing', 具备: 'filled' });
    expect(held).toMatchObject({ a: '', b: '丙' });
  });

  it('lists but provinces where more is known takes the province', async () => {
    const { states, held } = await fillOn(
      item(
        '注册地址区域',
        '<div class="x-cascader" style="width:200px"><input id="a" role="combobox" readonly></div>',
      ),
      `$('a').addEventListener('click', () => {
         const list = document.createElement('div'); list.className = 'x-cascader-dropdown';
         list.innerHTML = '<ul class="x-cascader-menu"><li class="x-cascader-menu-item">上海市</li><li class="x-cascader-menu-item">浙江省</li></ul>';
         list.addEventListener('click', ({ target }) => { $('a').value = target.textContent; list.remove(); });
         document.body.append(list);
       });`,
      { 注册地址区域: ['浙江省', '杭州市', '西湖区'] },
      [['浙江省', '杭州市'], ['浙江省']],
    );
    expect(states).toEqual({ 注册地址区域: 'filled' });
    expect(held.a).toBe('浙江省');
  });

  it('never opens its list is given up in time', async () => {
    const select =
      '<div class="x-select" style="width:200px;height:30px"><div class="x-select-selector">请选择</div></div>';
    const { states } = await fillOn(
      item('打不开', `${select.replace('请选择', '<input role="combobox" readonly>')}`),
      '',
      { 打不开: ['甲'] },
    );
    expect(states).toEqual({ 打不开: 'refused not-taken' });
  });

  it('rejects the file it was given says so', async () => {
    const { states } = await fillOn(
      item('拒收', '<div class="upload"><input type="file" id="a" accept="image/*"><span>上传</span></div>'),
      `$('a').addEventListener('change', () => { $('a').value = ''; });`,
      { 拒收: [] },
    );
    expect(states.拒收).toMatch(/^(?:refused|changed-by-page)/u);
  });

  it('stands within an open dialog or popover of the page is written there', async () => {
    const form = `${item('外面', '<input id="a">')}`;
    const script = `const pop = document.createElement('div'); pop.setAttribute('popover', 'manual');
      pop.innerHTML = ${JSON.stringify(item('浮层', '<input id="c">'))}; document.body.append(pop); pop.showPopover();`;
    const { states, held } = await fillOn(form, script, { 外面: ['一'], 浮层: ['二'] });
    expect(states).toEqual({ 外面: 'filled', 浮层: 'filled' });
    expect(held.c).toBe('二');
  });

  it('is an editor of the page takes lines as typed', async () => {
    const { states, page } = await fillOn(
      item(
        '说明',
        '<div id="ed" contenteditable="true" style="min-height:60px;border:1px solid"><p><br></p></div>',
      ),
      `$('ed').addEventListener('input', () => { said.length = 0; said.push($('ed').innerText.trim()); });`,
      { 说明: ['网站用于展示公司业务'] },
    );
    expect(states).toEqual({ 说明: 'filled' });
    expect(page).toEqual(['网站用于展示公司业务']);
  });
});

describe('twenty lists of one name', () => {
  it('each take their own value', async () => {
    const options = ['甲', '乙', '丙'];
    const list = `<select><option value="">请选择</option>${options.map((at) => `<option>${at}</option>`).join('')}</select>`;
    const html = `<!doctype html><meta charset="utf-8"><form>${item('同名', list).repeat(20)}</form>`;
    const page = await openPage(browser, html);
    const run = await isolate(page, engine);
    const reading = (await run('read()')) as PageReading; // the engine's own type
    const wanted = reading.fields.map((_, at) => options[at % 3] ?? '');
    const steps = reading.fields.map(
      ({ key, kind }, at): FillStep => ({
        key,
        fieldId: String(at),
        kind,
        value: [wanted[at] ?? ''],
        alternatives: [],
        files: [],
        overwrite: false,
      }),
    );
    const results = (await run(`fill(${JSON.stringify(steps)})`)) as FillResult[]; // the engine's own type
    expect(results.map(({ state }) => state)).toEqual(wanted.map(() => 'filled'));
    expect(
      await page.locator('select').evaluateAll((all) => all.map((at) => (at as HTMLSelectElement).value)), // each is one
    ).toEqual(wanted);
    await page.close();
  });
});

describe('what a page says with words that nobody sees', () => {
  it('does not name its fields', async () => {
    const within = (style: string, label: string) =>
      `<div class="form-item"><label class="form-item-label">${label}<span style="${style}">身份证号码</span></label><input></div>`;
    const before = (style: string, label: string) =>
      `<div class="form-item"><label style="${style}">身份证号码</label><label>${label}</label><input></div>`;
    const ways = ['display:none', 'visibility:hidden', 'opacity:0'];
    const forms = ways.flatMap((way, at) => [within(way, `名称 ${at}`), before(way, `备注 ${at}`)]);
    const page = await openPage(
      browser,
      `<!doctype html><meta charset="utf-8"><form>${forms.join('')}<div style="display:none">${item('藏起的一步', '<input>')}</div><label for="z" style="display:none">手机号码</label><p>网站域名 <input id="z"></p></form>`,
    );
    const run = await isolate(page, engine);
    const { fields } = (await run('read()')) as PageReading; // the engine's own type
    expect(fields.map(({ label }) => label)).toEqual([
      ...ways.flatMap((_, at) => [`名称 ${at}`, `备注 ${at}`]),
      '藏起的一步', // as a whole it is told to be hidden, and its words are its own
      '网站域名',
    ]);
    await page.close();
  });
});
