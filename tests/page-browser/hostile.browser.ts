// What happens to a field whose page works against the fill? It ends in time with a named result, the fields beside it are written, and nothing else is touched.
import { describe, expect, it } from 'vitest';
import { fillOn, item } from './fill-on';

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

  it('drop a part of a text have it taken back, but for a scheme or a dash', async () => {
    const drops = (id: string, what: string): string =>
      `$('${id}').addEventListener('input', () => { $('${id}').value = $('${id}').value.replace(${what}, ''); });`;
    const { states, held } = await fillOn(
      item('域名', '<input id="a">') + item('网址', '<input id="b">') + item('座机', '<input id="c">'),
      drops('a', '/[^a-z0-9-]/g') + drops('b', '/^https?:\\/\\/|\\/$/g') + drops('c', "'-'"),
      { 域名: ['sample.com'], 网址: ['https://sample.com/'], 座机: ['0571-20000001'] },
    );
    expect(held).toMatchObject({ a: '', b: 'sample.com', c: '057120000001' });
    expect(states.域名).toBe('changed-by-page differs');
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

  it('T10: sit on patched setters and prototypes get the value by the browser’s own', async () => {
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
