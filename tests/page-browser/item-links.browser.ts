// Are the form items of a phone read that are links without an address, choices that are options without a list, and a box whose words say which button adds what is typed?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const item = (label: string, inner: string, around = 'div', behind = '') =>
  `<${around} class="adm-list-item adm-form-item"><div class="row"><div><label class="adm-form-item-label">${label}</label></div><div><div><div class="inner">${inner}</div></div></div>${behind}</div></${around}>`;
const ARROW = '<div class="adm-list-item-content-arrow"><svg width="9" height="9"></svg></div>';
const linked = (label: string, words: string) => item(label, `<span>${words}</span>`, 'a', ARROW);
const PAGE = `<!doctype html><meta charset="utf-8"><style>.row{display:flex}.sheet{position:fixed;inset:auto 0 0;background:#fff}</style>
${item('姓名', '<input>')}${linked('域名到期', '选择到期日')}${linked('接入方式', '请选择')}${linked('机房位置', '服务器所在省市')}
${item('网站语种', '<div class="picks"><div role="option" aria-selected="false">简体中文</div><div role="option" aria-selected="false">英语</div></div>')}
${item('网站域名', '<div><input><button type="button">加入</button></div><div class="tags"></div>', 'div', '<p>录入后点“加入”</p>')}<script src="/page.js"></script>`;
const SCRIPT = `window.model = { domains: [] }; const q = (names) => document.querySelector(names);
for (const at of document.querySelectorAll('[role=option]')) at.addEventListener('click', () => { window.model.lang = at.textContent;
  for (const other of document.querySelectorAll('[role=option]')) other.setAttribute('aria-selected', String(other === at)); });
q('button').addEventListener('click', () => { const box = q('.inner div input'); window.model.domains.push(box.value); q('.tags').innerHTML += '<div class="adm-tag">' + box.value + '<span>×</span></div>'; box.value = ''; });
document.querySelectorAll('a')[1].addEventListener('click', () => { const sheet = document.createElement('div'); sheet.className = 'sheet'; document.body.append(sheet);
  for (const words of ['专线', '云接入']) { const row = document.createElement('div'); row.setAttribute('role', 'option'); row.textContent = words; row.addEventListener('click', () => { window.model.way = words; document.querySelectorAll('a')[1].querySelector('span').textContent = words; sheet.remove(); }); sheet.append(row); } });`;

it('reads them as what they ask for, and fills them', async () => {
  const { page, run } = await openWithEngine(PAGE, SCRIPT);
  const reading = await readingOf(run);
  expect(reading.fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 姓名',
    'date 域名到期',
    'select 接入方式',
    'select 机房位置',
    'radio 网站语种',
    'tags 网站域名',
  ]);
  const steps = [
    stepFor(reading, '接入方式', ['云接入']),
    stepFor(reading, '网站语种', ['简体中文']),
    stepFor(reading, '网站域名', ['a.example']),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    domains: ['a.example'],
    lang: '简体中文',
    way: '云接入',
  });
  await page.close();
});

it('reads no control in links that lead elsewhere', async () => {
  const { page, run } = await openWithEngine(PAGE.replaceAll('<a ', '<a href="/other" '), SCRIPT);
  const { fields } = await readingOf(run);
  expect(fields.map(({ label }) => label)).toEqual(['姓名', '网站语种', '网站域名']);
  await page.close();
});
