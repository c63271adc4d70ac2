// Whose are the fields of a card with a title and a sentence below it, in the panes of tabs, and what do boxes with floating labels ask: a region that nothing marks as a list, an area code and its number?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { readingOf } from './steps';

const box = (id: string, label: string, more = ''): string =>
  `<div class="f"><input id="${id}"${more}><label for="${id}">${label}</label></div>`;
const PAGE = `<!doctype html><meta charset="utf-8"><style>
.var-tabs{display:flex}.var-tab{flex:1;cursor:pointer}.f{position:relative;padding-top:20px}.f label{position:absolute;left:0;top:0}
.card{border:1px solid;margin:8px}.title{font-size:18px}.subtitle{font-size:13px}.row{display:flex}</style>
<div class="var-tabs"><div class="var-tab var-tab--active">① 主办者</div><div class="var-tab">② 主体负责人</div></div>
<div class="items"><div class="var-tab-item"><div class="card"><div class="title">证照</div><div class="subtitle">对照原件，一个字也不要差</div>
${box('where', '所在省 / 市 / 区', ' readonly')}${box('number', '证件号码')}</div>
<div class="card"><div class="title">主体负责人资料</div>${box('name', '姓名')}<div class="row">${box('code', '区号', ' maxlength="4"')}${box('tel', '办公座机')}</div></div></div>
<div class="var-tab-item" style="display:none">${box('other', '姓名')}${box('mobile', '手机号码')}</div></div>`;

it('a sentence in smaller print describes its title, tabs name their panes, and each label is found', async () => {
  const { page, run } = await openWithEngine(PAGE);
  expect((await readingOf(run)).fields.map(({ kind, label, section }) => [kind, label, ...section])).toEqual([
    ['select', '所在省 / 市 / 区', '① 主办者', '证照'],
    ['text', '证件号码', '① 主办者', '证照'],
    ['text', '姓名', '① 主办者', '主体负责人资料'],
    ['phone', '办公座机', '① 主办者', '主体负责人资料'],
    ['text', '姓名', '② 主体负责人'],
    ['text', '手机号码', '② 主体负责人'],
  ]);
  await page.close();
});
