// Are the choices and sheets of touch pages read where nothing but their place tells that they are pressed: behind the name of a row, beside rows with text boxes?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (name: string, shown: string, note = '') =>
  `<li class="row"><p class="cap">${name}</p><div class="val">${shown}</div>${note}</li>`;
const picks = (...words: readonly string[]) =>
  `<div class="seg">${words.map((word) => `<span class="seg-i">${word}</span>`).join('')}</div>`;
const opened = (words: string) =>
  `<div class="pick"><span class="pick-t">${words}</span><i class="arrow"></i></div>`;
const STYLE =
  '<style>ul{list-style:none}.note,.eg{font-size:11px}.cap,.val,.t{font-size:15px}[type=file]{display:none}</style>';
const open = (rows: string, more = '') =>
  openWithEngine(
    `<!doctype html><meta charset="utf-8">${STYLE}<ul>${row('姓名', '<input>')}${rows}</ul>${more}<script src="/page.js"></script>`,
    `window.model = {}; for (const at of document.querySelectorAll('.seg-i')) at.addEventListener('click', () => {
const name = at.closest('li').querySelector('.cap').textContent; window.model[name] = at.textContent;
for (const other of at.parentElement.children) other.className = other === at ? 'seg-i cur' : 'seg-i'; });`,
  );
const told = ({ fields }: Awaited<ReturnType<typeof readingOf>>) =>
  fields.map(({ kind, label }) => `${kind} ${label}`);

it('reads choices behind the name of a row, also above a note and in a row alone in its list, and presses them', async () => {
  const { page, run } = await open(
    row('有没有前置审批', picks('没有', '有')) +
      row('主要内容', picks('单位门户', '博客'), '<p class="note">选一项</p>'),
    `<ul>${row('由谁负责', picks('本人', '另有其人'))}</ul>`,
  );
  const reading = await readingOf(run);
  expect(told(reading)).toEqual(['text 姓名', 'radio 有没有前置审批', 'radio 主要内容', 'radio 由谁负责']);
  const steps = ['没有', '单位门户', '另有其人'].map((value, at) =>
    stepFor(reading, told(reading)[at + 1]?.slice(6) ?? '', [value]),
  );
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    有没有前置审批: '没有',
    主要内容: '单位门户',
    由谁负责: '另有其人',
  });
  await page.close();
});

it.each([
  ['date', '哪天上线', '年/月/日'],
  ['select', '凭证类别', '点此选择'],
])('reads a %s whose words and arrow share boxes of their own', async (kind, name, words) => {
  const { page, run } = await open(row(name, opened(words)));
  expect(told(await readingOf(run))).toEqual(['text 姓名', `${kind} ${name}`]);
  await page.close();
});

it('reads none where a row only shows words, or no row beside it has a box', async () => {
  const shown = row('已核验', '<div><span>某某人</span><span>已实名</span></div>');
  const long = row('备案主体', picks('某某示例云帆科技有限公司甲', '已实名'));
  const { page, run } = await open(
    shown + long,
    `<ol>${row('进度', picks('初审', '管局')).replaceAll('row', 'step')}</ol>`,
  );
  expect(told(await readingOf(run))).toEqual(['text 姓名']);
  await page.close();
});

const cell = (name: string, shown: string, arrow = '') =>
  `<a class="cell"><span class="mask"></span><div class="wrapper"><div class="cell-title"><span>${name}</span></div><div class="value">${shown}</div>${arrow}</div><div class="edge"></div></a>`;

it('reads cells with what only decorates them: their titles are names and head nothing, and one that names a day asks for it', async () => {
  const link = '<i class="allow-right"></i>';
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><style>.cell,.mask,.edge{display:block}</style><div class="hd">网站信息</div>${cell('网站名', '<input>')}${cell('服务内容', '<span>请选择</span>', link)}${cell('开通时间', '<span>请选择</span>', link)}<div class="hd">网站负责人</div>${cell('姓名', '<input>')}
<div class="item"><div class="pic"><span>＋ 拍照/相册</span><input type="file"></div><p>域名注册证书</p></div><script src="/page.js"></script>`,
    '',
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label, section }) => `${kind} ${section.join()}: ${label}`)).toEqual([
    'text 网站信息: 网站名',
    'select 网站信息: 服务内容',
    'date 网站信息: 开通时间',
    'text 网站负责人: 姓名',
    'upload 网站负责人: 域名注册证书',
  ]);
  await page.close();
});

it('takes a single head for that of the page', async () => {
  const { page, run } = await openWithEngine(
    `<!doctype html><meta charset="utf-8"><div class="hd">某某云计算</div>${cell('网站名', '<input>')}<script src="/page.js"></script>`,
    '',
  );
  expect((await readingOf(run)).fields.map(({ section }) => section)).toEqual([[]]);
  await page.close();
});

it('calls an upload by its title, without the remark in smaller print below it', async () => {
  const { page, run } = await open(
    '',
    '<div><label for="f1">＋</label><input type="file" id="f1"><p class="t">执照照片</p><p class="eg">副本亦可，勿遮挡二维码</p></div>',
  );
  expect(told(await readingOf(run))).toContain('upload 执照照片');
  await page.close();
});
