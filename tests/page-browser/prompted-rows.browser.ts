// Are rows of a page for phones read by what their prompts ask, to write or to choose, and is a choice among several ticked once?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (key: string, name: string, prompt: string): string =>
  `<div class="c k" data-k="${key}"><div class="l">${name}</div><div class="r"><span class="v ph">${prompt}</span><i class="ar"></i></div></div>`;

const PAGE = `<!doctype html><meta charset="utf-8"><style>
.c{display:flex;min-height:50px;align-items:center;cursor:pointer;border-bottom:1px solid #eee}.l{width:110px;color:#223}.r{flex:1;display:flex;justify-content:flex-end;align-items:center}
.v{color:#223}.v.ph{color:#b5bdbb}.ar{width:7px;height:7px;border:solid #bbb;border-width:1px 1px 0 0;transform:rotate(45deg);margin-left:8px}
.sh,.ed{position:fixed;left:0;right:0;bottom:0;background:#fff;z-index:9}.ed{top:0}.h{display:flex;justify-content:space-between;padding:10px}
.o{display:flex;justify-content:space-between;padding:12px}.tk{visibility:hidden}.o.on .tk{visibility:visible}
</style><h2>网站信息</h2><div class="cd"><div class="c"><div class="l">网站名称</div><div class="r"><input></div></div>
${row('kind', '服务内容', '请选择')}${row('langs', '网站语言', '可选多种')}</div><div class="cd">${row('memo', '网站备注', '写明网站用途')}</div><script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = { kind: '', langs: [], memo: '' };
const show = (key, text) => { const at = document.querySelector('[data-k=' + key + '] .v'); at.textContent = text; at.className = 'v'; };
const over = (kind, title, inner) => { const box = document.createElement('div'); box.className = kind; box.innerHTML = '<div class="h"><div class="no">取消</div><div>' + title + '</div><div class="ok">确定</div></div>' + inner; document.body.append(box); box.querySelector('.no').onclick = () => box.remove(); return box; };
const rows = (names) => names.map((name) => '<div class="o"><div class="n">' + name + '</div><div class="tk">✓</div></div>').join('');
document.querySelector('[data-k=kind]').onclick = () => { const box = over('sh', '服务内容', rows(['单位门户网站', '电子商务'])); for (const at of box.querySelectorAll('.o')) at.onclick = () => { window.model.kind = at.firstChild.textContent; show('kind', window.model.kind); box.remove(); }; };
document.querySelector('[data-k=langs]').onclick = () => { const box = over('sh', '网站语言', rows(['中文简体', '英文', '藏文'])); for (const at of box.querySelectorAll('.o')) at.onclick = () => { at.classList.toggle('on'); };
  box.querySelector('.ok').onclick = () => { window.model.langs = [...box.querySelectorAll('.on .n')].map((at) => at.textContent); if (window.model.langs.length > 0) show('langs', window.model.langs.join('、')); box.remove(); }; };
document.querySelector('[data-k=memo]').onclick = () => { const box = over('ed', '网站备注', '<textarea maxlength="200"></textarea>'); box.querySelector('.ok').onclick = () => { window.model.memo = box.querySelector('textarea').value; show('memo', window.model.memo); box.remove(); }; };`;

it('a prompt that asks to write is a cell, one that asks to choose a list, and neither is a value', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, value }) => [kind, label, ...value])).toEqual([
    ['text', '网站名称'],
    ['select', '服务内容'],
    ['select', '网站语言'],
    ['cell', '网站备注'],
  ]);
  await page.close();
});

it('each is filled, and a row that was ticked is not pressed again', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '服务内容', ['单位门户网站']),
    stepFor(reading, '网站语言', ['中文简体']),
    stepFor(reading, '网站备注', ['介绍公司产品']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    kind: '单位门户网站',
    langs: ['中文简体'],
    memo: '介绍公司产品',
  });
  await page.close();
});
