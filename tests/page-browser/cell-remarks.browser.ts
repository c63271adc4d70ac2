// Are the rows of a phone's form read by their names where a remark stands below each: it neither names a box nor heads what follows, and a button that adds one more row adds no typed text?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { readingOf } from './steps';

const title = (name: string, remark: string): string =>
  `<div class="nut-cell__title nut-form-item__label">${name}<span class="nut-cell__title-desc">${remark}</span></div>`;
const row = (name: string, remark: string, value: string): string =>
  `<div class="nut-cell nut-form-item">${title(name, remark)}<div class="nut-cell__value nut-form-item__body">${value}</div></div>`;
const pressed = (name: string, remark: string, prompt: string): string =>
  `<div class="nut-cell nut-cell--clickable"><div class="nut-cell__title"><span class="title">${name}</span><span class="nut-cell__title-desc">${remark}</span></div><div class="nut-cell__value"><span class="ph">${prompt}</span></div><i class="nut-icon nut-icon-right">›</i></div>`;
const BOX = '<div class="nut-input"><div class="nut-input-box"><input type="text"></div></div>';
const ADDS = '<button type="button">+ 再加一个域名</button><div class="tips">多个域名请逐个添加</div>';

const PAGE = `<!doctype html><meta charset="utf-8"><style>.nut-cell{display:flex}.nut-cell__title{width:120px}.nut-cell__title-desc{display:block;font-size:12px;color:#888}.ph{color:#aaa}.nut-cell--clickable{cursor:pointer}</style>
<form><h3>网站基本情况</h3>${row('网站域名', 'Domain', BOX + ADDS)}${pressed('域名到期日', '以注册商页面为准', '年 / 月 / 日')}
${pressed('前置审批', '涉及内容或专项', '去选择')}${row('网站备注', '建议填写', BOX)}${row('应急电话', '联系不上时拨打', BOX)}</form>`;

it('each by its name, below the one heading', async () => {
  const { page, run } = await openWithEngine(PAGE);
  expect((await readingOf(run)).fields.map(({ kind, label, section }) => [kind, label, ...section])).toEqual([
    ['text', '网站域名', '网站基本情况'],
    ['date', '域名到期日', '网站基本情况'],
    ['select', '前置审批', '网站基本情况'],
    ['text', '网站备注', '网站基本情况'],
    ['text', '应急电话', '网站基本情况'],
  ]);
  await page.close();
});
