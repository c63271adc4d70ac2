// Are controls filled that a house has built itself, under names that tell nothing: a list whose entries carry a note, a calendar with bare signs for arrows, a day beside the box that says there is none?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const STYLE =
  '<!doctype html><meta charset="utf-8"><style>.a1{display:flex;margin:12px}.b2{width:120px}.c3{width:300px;border:1px solid #bbb;padding:6px;cursor:pointer;display:flex;justify-content:space-between}.d4{color:#999}.e5::after{content:"";display:inline-block;border:4px solid transparent;border-top-color:#666}.f6{position:absolute;background:#fff;border:1px solid #ccc;width:300px}.g7{padding:6px;cursor:pointer}.h8{display:flex;flex-wrap:wrap}.i9{width:40px;height:28px;cursor:pointer}.k1 input{border:0;width:100%;cursor:pointer}</style>';
const item = (name: string, box: string): string =>
  `<div class="a1"><div class="b2">${name}</div><div>${box}</div></div>`;
const OPENS = `window.model = {}; const drop = (fill) => { const box = document.createElement('div'); box.className = 'f6'; fill(box); document.body.append(box); return box; };`;

it('an entry is chosen by its name, whatever note it carries', async () => {
  const { page, run } = await openWithEngine(
    `${STYLE}<h2>网站备案信息</h2>${item('服务内容', '<div class="c3" id="kind"><div class="d4">网站主要做什么</div><i class="e5"></i></div>')}${item('网站名称', '<input>')}<script src="/page.js"></script>`,
    `${OPENS} kind.onclick = () => drop((box) => { const list = document.createElement('ul'); box.append(list);
      for (const [name, note] of [['综合门户', '多种内容'], ['单位门户网站', '公司或机构自己的网站'], ['网上商城', '']]) { const row = document.createElement('li'); row.className = 'g7'; row.append(name); if (note) { const small = document.createElement('small'); small.textContent = note; row.append(small); }
        row.onclick = () => { window.model.kind = name; kind.firstChild.textContent = name; kind.firstChild.className = ''; box.remove(); }; list.append(row); } });`,
  );
  const step = stepFor(await readingOf(run), '服务内容', ['单位门户网站'], { overwrite: true });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('window.model')).toEqual({ kind: '单位门户网站' });
  await page.close();
});

const CALENDAR = `${OPENS} const two = (number) => String(number).padStart(2, '0');
  day.onclick = () => { if (document.querySelector('.f6')) return; drop((box) => { let [year, month] = [2026, 11];
    const draw = () => { box.replaceChildren(); const add = (words, className, pressed, to = box) => { const at = document.createElement(className === 'g7' ? 'span' : 'div'); at.textContent = words; at.className = className; if (pressed) at.onclick = pressed; to.append(at); return at; };
      const step = (by) => () => { const to = new Date(year, month - 1 + by, 1); year = to.getFullYear(); month = to.getMonth() + 1; draw(); };
      add('«', 'g7', step(-12)); add('‹', 'g7', step(-1)); add(year + ' 年 ' + month + ' 月', 'b2'); add('›', 'g7', step(1)); add('»', 'g7', step(12));
      const grid = add('', 'h8'); const before = (new Date(year, month - 1, 1).getDay() + 6) % 7;
      for (let at = 0; at < 42; at += 1) { const now = new Date(year, month - 1, at - before + 1); add(now.getDate(), 'i9', () => { window.model.day = now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate()); day.querySelector('input').value = window.model.day; box.remove(); }, grid); } };
    draw(); }); };`;

it.each(['2026-12-15', '2028-06-30', '2018-05-01'])(
  '%s in a calendar whose arrows are signs and nothing else',
  async (day) => {
    const { page, run } = await openWithEngine(
      `${STYLE}<h2>网站备案信息</h2>${item('预计开通日期', '<div class="c3 k1" id="day"><input readonly placeholder="网站对外开放的日期"><i class="e5"></i></div>')}<script src="/page.js"></script>`,
      CALENDAR,
    );
    const step = stepFor(await readingOf(run), '预计开通日期', [day]);
    expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
    expect(await page.evaluate('window.model')).toEqual({ day });
    await page.close();
  },
);

it('a day whose prompt names it is a control of its own beside the box for no last day', async () => {
  const { page, run } = await openWithEngine(
    `${STYLE}<h2>单位负责人</h2>${item('真实姓名', '<input>')}${item('到期日', '<div class="c3"><span>证件有效期的截止日</span><i><svg width="9" height="9"></svg></i></div><label><input type="checkbox"><span>证件上写的是「长期」</span></label>')}${item('手机号', '<input type="tel">')}<script src="/page.js"></script>`,
    '',
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'text 真实姓名',
    'date 到期日',
    'checkbox 证件上写的是「长期」',
    'text 手机号',
  ]);
  await page.close();
});

it('the title of a card names its box, not the remark in smaller print below it', async () => {
  const card = (title: string, remark: string, box: string): string =>
    `<section><h3>${title}</h3><p style="font-size:12px">${remark}</p>${box}</section>`;
  const { page, run } = await openWithEngine(
    `${STYLE}<h1>主办单位</h1>${card('证件住所', '从省份开始，和证件上的住所一模一样', '<textarea></textarea>')}${card('营业执照照片', '原件正面拍摄，四角入镜', '<div><div class="c3">拍摄或上传</div><input type="file" hidden></div>')}<h3>负责人</h3><p style="font-size:12px">姓名</p><input><p style="font-size:12px">手机号码</p><input type="tel"><script src="/page.js"></script>`,
    '',
  );
  const { fields } = await readingOf(run);
  expect(fields.map(({ label }) => label)).toEqual(['证件住所', '营业执照照片', '姓名', '手机号码']);
  await page.close();
});

it('a region that was chosen is no list that is still open, whatever stands between its levels', async () => {
  const { page, run } = await openWithEngine(
    `${STYLE}<h2>网站接入信息</h2>${item('服务器放置地', '<div class="c3" id="place"><div class="d4">请选择省/市</div><i class="e5"></i></div>')}${item('网站名称', '<input>')}<script src="/page.js"></script>`,
    `${OPENS} window.opened = 0; const levels = [['江苏省', '浙江省'], ['杭州市', '宁波市']];
    place.onclick = () => { window.opened += 1; drop((box) => { box.className = 'f6 dialog-list'; const chosen = []; const draw = () => { box.replaceChildren(...levels[chosen.length].map((name) => { const row = document.createElement('div'); row.className = 'g7'; row.textContent = name;
      row.onclick = () => { chosen.push(name); if (chosen.length < 2) return draw(); window.model.place = chosen; place.innerHTML = '<div class="selected-list"><span>' + chosen.join('</span><span>/</span><span>') + '</span></div><i class="e5"></i>'; box.remove(); }; return row; })); }; draw(); }); };`,
  );
  const step = stepFor(await readingOf(run), '服务器放置地', ['浙江省', '杭州市'], { overwrite: true });
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('[window.model.place, window.opened]')).toEqual([['浙江省', '杭州市'], 1]);
  await page.close();
});
