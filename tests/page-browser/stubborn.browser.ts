// What is reported of a control that does not accept its value, or is not what it claims to be?
import { describe, expect, it } from 'vitest';
import type { FillResult, FillStep, PageReading } from '../../lib/page/model';
import { fillOn, item } from './fill-on';
import { openWithEngine } from './open';

describe('a slot whose page names the file somewhere else', () => {
  const TAKES = `const list = document.getElementById('files');
    $('a').addEventListener('change', () => {
      const { name } = $('a').files[0]; said.push(name); $('a').value = '';
      setTimeout(() => list.insertAdjacentHTML('beforeend', '<div>' + name + '</div>'), 60);
    });`;
  const slot = item('营业执照', '<input type="file" id="a">');

  it('holds it, and no longer once the page names it no more', async () => {
    const list = '<div id="files"></div>';
    const { states, page } = await fillOn(`${slot}</form>${list}<form>`, TAKES, { 营业执照: [] });
    expect(states).toEqual({ 营业执照: 'filled' });
    expect(page).toEqual(['licence.png']);
    const gone = `${TAKES} $('beside').addEventListener('input', () => list.replaceChildren());`;
    const later = await fillOn(`${slot}</form>${list}<form>`, gone, { 营业执照: [] });
    expect(later.states).toEqual({ 营业执照: 'changed-by-page later' });
  });

  it('holds none where that name stood there before', async () => {
    const list = '<div id="files"><div>licence.png</div></div>';
    const drops = `$('a').addEventListener('change', () => { $('a').value = ''; });`;
    const { states } = await fillOn(`${slot}</form>${list}<form>`, drops, { 营业执照: [] });
    expect(states).toEqual({ 营业执照: 'changed-by-page differs' });
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

  it('reads what was typed only after a key, and puts back what it knows when it is left, takes its value', async () => {
    const { states, page } = await fillOn(
      item('单位名称', '<input id="a">'),
      `let known = ''; $('a').addEventListener('keyup', () => { known = $('a').value; });
       $('a').addEventListener('blur', () => { $('a').value = known; said.push(known); });`,
      { 单位名称: ['样本公司'] },
    );
    expect(states).toEqual({ 单位名称: 'filled' });
    expect(page).toEqual(['样本公司']);
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

  it('measures its list far off the page before it puts it beside the control is pressed only there', async () => {
    const { states, held } = await fillOn(
      item(
        '证件类型',
        '<div class="x-select" style="width:200px;height:30px"><input id="a" role="combobox" readonly></div>',
      ),
      `$('a').addEventListener('click', () => {
         const list = document.createElement('div'); list.className = 'x-select-dropdown';
         list.style.cssText = 'position:absolute;top:-9999px;left:0';
         list.innerHTML = '<ul role="listbox"><li role="option">护照</li><li role="option">身份证</li></ul>';
         let placed = false;
         list.addEventListener('click', ({ target }) => { if (placed) { $('a').value = target.textContent; list.remove(); } });
         document.body.append(list);
         setTimeout(() => { list.style.top = '80px'; placed = true; }, 150);
       });`,
      { 证件类型: ['身份证'] },
    );
    expect(states).toEqual({ 证件类型: 'filled' });
    expect(held.a).toBe('身份证');
  });

  it('counts its ticks from what it drew last holds both after a slow drawing', async () => {
    const { states, page } = await fillOn(
      item(
        '业务',
        '<label><input type="checkbox" value="博客"> 博客</label> <label><input type="checkbox" value="其他"> 其他</label>',
      ),
      `const boxes = [...document.querySelectorAll('[type=checkbox]')];
       let drawn = [];
       const draw = () => { for (const box of boxes) box.checked = drawn.includes(box.value); said.splice(0, 2, ...drawn); };
       for (const box of boxes) box.addEventListener('click', () => {
         const next = drawn.includes(box.value) ? drawn.filter((at) => at !== box.value) : [...drawn, box.value];
         setTimeout(draw, 0);
         setTimeout(() => { drawn = next; draw(); }, 30);
       });`,
      { 业务: ['博客', '其他'] },
    );
    expect(states).toEqual({ 业务: 'filled' });
    expect(page).toEqual(['其他', '博客']);
  });

  it('draws the rows of its list late after each scroll is searched to its end', async () => {
    const { states, held } = await fillOn(
      item(
        '所属行业',
        '<div class="x-select" style="width:200px;height:30px"><input id="a" role="combobox" readonly></div>',
      ),
      `const ROWS = 90; const HIGH = 30;
       $('a').addEventListener('click', () => {
         const list = document.createElement('div'); list.className = 'x-select-dropdown';
         list.style.cssText = 'position:absolute;top:80px;left:0;width:200px;height:210px;overflow:auto';
         list.innerHTML = '<div role="listbox" style="position:relative;height:' + ROWS * HIGH + 'px"></div>';
         const draw = () => {
           const from = Math.floor(list.scrollTop / HIGH);
           list.firstChild.innerHTML = Array.from({ length: Math.min(8, ROWS - from) }, (_, at) =>
             '<div role="option" style="position:absolute;height:30px;width:100%;top:' + (from + at) * HIGH + 'px">行业' + (from + at) + '</div>').join('');
         };
         let timer = 0;
         list.addEventListener('scroll', () => { clearTimeout(timer); timer = setTimeout(draw, 150); });
         list.addEventListener('click', ({ target }) => { $('a').value = target.textContent; list.remove(); });
         document.body.append(list);
         draw();
       });`,
      { 所属行业: ['行业58'] },
    );
    expect(states).toEqual({ 所属行业: 'filled' });
    expect(held.a).toBe('行业58');
  });

  it('loads each level of its region late is chosen to the last', async () => {
    const box = (id: string, first: string): string =>
      `<select id="${id}"${id === 'p' ? '' : ' disabled'}><option value="">${first}</option></select>`;
    const { states, held } = await fillOn(
      item('所在区域', `${box('p', '省')}${box('c', '市')}${box('d', '区')}`),
      `const NEXT = { p: ['c', '杭州市'], c: ['d', '西湖区'] };
       const add = (id, name) => { $(id).add(new Option(name, name)); $(id).disabled = false; };
       add('p', '浙江省');
       for (const id of ['p', 'c']) $(id).addEventListener('change', () => setTimeout(() => add(...NEXT[id]), 1200));`,
      { 所在区域: ['浙江省', '杭州市', '西湖区'] },
    );
    expect(states).toEqual({ 所在区域: 'filled' });
    expect(held).toMatchObject({ p: '浙江省', c: '杭州市', d: '西湖区' });
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
    const { page, run } = await openWithEngine(html);
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
    const { page, run } = await openWithEngine(
      `<!doctype html><meta charset="utf-8"><form>${forms.join('')}<div style="display:none">${item('藏起的一步', '<input>')}</div><label for="z" style="display:none">手机号码</label><p>网站域名 <input id="z"></p></form>`,
    );
    const { fields } = (await run('read()')) as PageReading; // the engine's own type
    expect(fields.map(({ label }) => label)).toEqual([
      ...ways.flatMap((_, at) => [`名称 ${at}`, `备注 ${at}`]),
      '藏起的一步', // the step is hidden as a whole, so its label counts although nobody sees it
      '网站域名',
    ]);
    await page.close();
  });
});
