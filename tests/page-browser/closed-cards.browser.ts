// Does the reading name the cards whose rows are edited together by one button in their head, as long as nothing is filled in there?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
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
