// Are the cards named whose rows are edited together by one button, as long as nothing is filled in there, and is one that was opened kept only by its own button?
import { expect, it } from 'vitest';
import type { Run } from './browser';
import { openWithEngine, openWithSession } from './open';
import { readingOf } from './steps';

const STYLE =
  '<!doctype html><meta charset="utf-8"><style>.head,.row{display:flex;gap:20px;height:36px}.act{margin-left:auto;cursor:pointer}</style><h1>第一个网站的资料</h1>';
const row = (name: string, value = '未填写', own = ''): string =>
  `<div class="row"><div class="name">${name}</div><div class="value">${value}</div>${own}</div>`;
const card = (title: string, act: string, rows: readonly string[]): string =>
  `<section class="card"><div class="head"><h2>${title}</h2><small>0 / ${rows.length}</small>${act}</div>${rows.join('')}</section>`;
const ACT = '<a class="act">填写</a>';
const PERSON = [row('姓名'), row('手机号'), row('邮箱')];

/** The closed cards of a page that consists of these. */
async function cardsOn(...cards: readonly string[]) {
  const { page, run } = await openWithEngine(STYLE + cards.join(''));
  const { closedCards = [] } = await readingOf(run);
  await page.close();
  return closedCards;
}

it('names each by its title and its button', async () => {
  const access = card('接入信息', '<button type="button">编辑</button>', [
    row('接入方式'),
    row('服务器所在地'),
  ]);
  expect(await cardsOn(card('网站负责人', ACT, PERSON), access)).toEqual([
    { title: '网站负责人', button: '填写' },
    { title: '接入信息', button: '编辑' },
  ]);
});

it('calls a button without words by its label, and a card without a title by none of the words outside it', async () => {
  const icon = '<button type="button" aria-label="编辑"><svg width="16" height="16"></svg></button>';
  const untitled = `<section class="card"><div class="head"><button type="button">修改</button></div>${PERSON.join('')}</section>`;
  expect(await cardsOn(card('网站负责人', icon, PERSON), untitled)).toEqual([
    { title: '网站负责人', button: '编辑' },
  ]);
});

it('names none that is filled in, that is open, or whose rows are edited one by one', async () => {
  const filled = card('网站负责人', ACT, [row('姓名', '李样本'), row('手机号', '19900000002')]);
  const open = card('网站负责人', ACT, [...PERSON, row('备注', '<input>')]);
  const alone = card('网站负责人', '', [row('姓名', '未填写', ACT), row('手机号', '未填写', ACT)]);
  const one = card('网站负责人', ACT, [row('姓名')]);
  expect(await cardsOn(filled, open, alone, one)).toEqual([]);
});

it('names none any more once it was opened or filled in', async () => {
  const { page, run } = await openWithEngine(STYLE + card('网站负责人', ACT, PERSON));
  expect((await readingOf(run)).closedCards).toHaveLength(1);
  await page.evaluate(() => {
    for (const value of document.querySelectorAll('.value')) value.textContent = '李样本';
  });
  expect((await readingOf(run)).closedCards).toBeUndefined();
  await page.close();
});

it('names a card that shows nothing but its title and its state, and a picture of somebody', async () => {
  const bare =
    '<div class="card"><div>责</div><div><b>网站负责人</b><span>还没有填写</span></div><div class="act">去填写</div></div>';
  const state =
    '<div class="card"><div class="head"><h2>接入信息</h2><i>待完善</i><div><button type="button">编辑</button></div></div><p>请先填写实例与公网 IP</p></div>';
  expect(await cardsOn(bare, state)).toEqual([
    { title: '网站负责人', button: '去填写' },
    { title: '接入信息', button: '编辑' },
  ]);
});

it('names a card of described values, the first of several, of which none is pressed by itself', async () => {
  const described = (names: readonly string[]): string =>
    `<div class="descriptions"><div class="inner"><table class="t"><tbody>${names.map((name) => `<tr class="r"><td class="label">${name}</td><td class="value"><span class="empty">未填写</span></td></tr>`).join('')}</tbody></table></div></div>`;
  const wide = `<div class="card"><div class="head"><div>主办单位</div><div><span class="act">编辑</span></div></div><div class="body">${described(['省市区', '编号', '全称'])}</div></div>`;
  const upload = '<div class="card"><label>证照照片 <input type="file"></label></div>';
  expect(await cardsOn(`<main>${wide}${card('网站负责人', ACT, PERSON)}${upload}</main>`)).toEqual([
    { title: '主办单位', button: '编辑' },
    { title: '网站负责人', button: '填写' },
  ]);
});

const BOXES =
  '<div class="row"><label>姓名 <input name="person" required></label></div><div class="row"><label>手机号码 <input name="mobile"></label></div>';

/** A form with a card that opens a window, which has these buttons; `then`: what more its script does. */
async function openCard(buttons: string, then = '') {
  const html = `${STYLE}<form><label>网站名称 <input></label>${card('网站负责人', ACT, PERSON)}<button type="button" id="all">保存</button></form>
<div id="over" style="position:fixed;inset:0 0 0 60%;background:#fff;display:none"><h3>网站负责人</h3><div id="boxes">${BOXES}</div>${buttons}</div><script>
window.model = { saved: [], pressed: 0 };
const over = document.getElementById('over');
document.querySelector('.act').onclick = () => { over.style.display = 'block'; };
document.getElementById('all').onclick = () => { model.pressed += 1; };
over.addEventListener('click', ({ target }) => {
  if (target.textContent === '取消') over.style.display = 'none';
  if (target.textContent !== '保存') return;
  model.saved.push([...over.querySelectorAll('input')].map(({ value }) => value));
  over.style.display = 'none';
});${then}</script>`;
  const { page, run } = await openWithSession(html);
  const [closed] = (await readingOf(run)).closedCards ?? [];
  expect(await run(`openCard(${JSON.stringify(closed)})`)).toBe(true);
  const model = () => page.evaluate('model') as Promise<{ saved: string[][]; pressed: number }>; // the page's own
  return { page, run, model };
}

const TWO = '<button type="button">取消</button><button type="button">保存</button>';
/** Keeps the card as one of which these boxes were judged. */
const keep = async (run: Run, labels = ['姓名', '手机号码']): Promise<unknown> => {
  const { fields } = await readingOf(run);
  const keys = fields.filter(({ label }) => labels.includes(label)).map(({ key }) => key);
  return run(`keepCard(${JSON.stringify(keys)})`);
};

it('keeps an opened card by the button of its own window, and never by that of the form', async () => {
  const { page, run, model } = await openCard(TWO);
  await page.fill('[name=person]', '李样本');
  await page.fill('[name=mobile]', '19900000002');
  expect(await keep(run)).toBe('kept');
  expect(await model()).toEqual({ saved: [['李样本', '19900000002']], pressed: 0 });
  await page.close();
});

it('takes neither the tick of a file that is there for what keeps the card, nor its cross for what leaves it', async () => {
  const file = '<p><i class="done">✓</i> licence.jpg <i class="remove">×</i></p>';
  const { page, run, model } = await openCard(
    `${file}<p><button type="button">取 消</button><button type="button">保存</button></p>`,
  );
  await page.fill('[name=person]', '李样本');
  expect(await keep(run)).toBe('kept');
  expect((await model()).saved).toHaveLength(1);
  await page.close();
});

it.each([
  ['a required box is empty', TWO, '', ''],
  ['nothing in it lets one leave it', '<button type="button">保存</button>', '', '李样本'],
  ['two buttons keep it', `${TWO}<button type="button">确定</button>`, '', '李样本'],
  ['its button sends a form', `<form>${TWO.replace('type="button">保存', '>保存')}</form>`, '', '李样本'],
  ['its button hands the filing in', TWO.replace('保存', '提交'), '', '李样本'],
])('leaves it to the person where %s', async (_, buttons, then, person) => {
  const { page, run, model } = await openCard(buttons, then);
  await page.fill('[name=person]', person);
  expect(await keep(run)).toBe('left');
  expect(await model()).toEqual({ saved: [], pressed: 0 });
  await page.close();
});

it('asks again where a choice has revealed a box that nobody has judged', async () => {
  const late = `setTimeout(() => boxes.insertAdjacentHTML('beforeend', '<label>邮箱 <input></label>'), 200);`;
  const { page, run, model } = await openCard(TWO, `over.addEventListener('input', () => { ${late} });`);
  await page.fill('[name=person]', '李样本');
  expect(await keep(run)).toBe('more');
  expect(await keep(run, ['姓名', '手机号码', '邮箱'])).toBe('kept');
  expect((await model()).saved).toHaveLength(1);
  await page.close();
});

const ROWS = `${STYLE}<style>.list .row{align-items:center;cursor:pointer}.list .value{color:#bbb;flex:1;text-align:right}.list .value.set{color:#222}.go{width:8px;height:8px;border:solid #999;border-width:1px 1px 0 0;transform:rotate(45deg)}
.over{position:fixed;inset:0;background:#f6f6f6}.bar{display:flex;justify-content:space-between;padding:12px;border-bottom:1px solid #ddd;background:#fff}</style>
<h2>主办单位负责人</h2><div class="list">${[
  ['legal', '是否法定代表人', '请选择'],
  ['who', '负责人身份', '姓名与证件'],
]
  .map(
    ([key, name, prompt]) =>
      `<div class="row" data-k="${key}"><div class="name">${name}</div><div class="value">${prompt}</div><i class="go"></i></div>`,
  )
  .join('')}<div class="row"><div class="name">邮箱</div><input></div></div><script src="/page.js"></script>`;
const OPENS_ROW = `window.model = {}; document.querySelector('[data-k=legal]').onclick = ({ currentTarget }) => { const value = currentTarget.querySelector('.value'); const sheet = document.createElement('ul'); sheet.className = 'over'; sheet.innerHTML = '<li>是</li><li>否</li>'; sheet.onclick = ({ target }) => { window.model.legal = value.textContent = target.textContent; value.classList.add('set'); sheet.remove(); }; document.body.append(sheet); };
document.querySelector('[data-k=who]').onclick = ({ currentTarget }) => { const value = currentTarget.querySelector('.value'); const over = document.createElement('div'); over.className = 'over';
  over.innerHTML = '<div class="bar"><span>‹ 返回</span><b>负责人身份</b><span class="done">完成</span></div><div><p>姓名</p><input></div><div><p>证件号码</p><input></div>';
  over.onclick = ({ target }) => { if (!/返回|完成/.test(target.textContent) || target.children.length > 0) return; if (target.textContent === '完成') { window.model.who = [...over.querySelectorAll('input')].map((at) => at.value); value.textContent = window.model.who.join(' '); value.classList.add('set'); } over.remove(); }; document.body.append(over); };`;

it('opens a row that asks for more than one thing, also once the rows beside it are filled, and reads the bar of its page as its title', async () => {
  const { page, run } = await openWithSession(ROWS, OPENS_ROW);
  const [part] = (await readingOf(run)).closedCards ?? [];
  expect(part).toEqual({ title: '负责人身份', button: '姓名与证件' });
  await page.click('[data-k=legal]');
  await page.click('.over li');
  expect((await readingOf(run)).closedCards).toEqual([part]);
  expect(await run(`openCard(${JSON.stringify(part)})`)).toBe(true);
  const own = (await readingOf(run)).fields.filter(({ section }) => section.includes('负责人身份'));
  expect(own.map(({ label }) => label)).toEqual(['姓名', '证件号码']);
  await page.locator('.over input').first().fill('李样本');
  await page.locator('.over input').last().fill('33010219900708002X');
  expect(await keep(run, ['姓名', '证件号码'])).toBe('kept');
  expect(await page.evaluate('window.model')).toEqual({ legal: '是', who: ['李样本', '33010219900708002X'] });
  await page.close();
});
