// Is a form of plain tables filled as servers of about 2010 draw it: days in windows that close slowly, an address added to a list, uploads drawn anew, a code behind a phone number?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

const row = (name: string, content: string): string =>
  `<tr><td class="l">${name}：</td><td>${content}</td></tr>`;

const PAGE = `<!doctype html><meta charset="utf-8"><style>
td{border:1px solid #ddd;padding:6px} .win{position:fixed;left:300px;top:80px;width:290px;background:#fff;border:1px solid #999;z-index:9}
.win.going{opacity:0;transition:opacity .2s} .shade{position:fixed;inset:0;background:#000;opacity:.3;z-index:8}
.days td{width:30px;height:24px;text-align:center;cursor:pointer}
</style><form onsubmit="return false"><table>
${row('证件有效期', '自 <input id="from" readonly> 至 <input id="until" readonly>')}
${row('手机', '<input id="mobile"> <input type="button" value="发送验证码"> 短信验证码 <input id="code" maxlength="6">')}
${row('服务器 IP', '<input id="ip" type="text"> <input type="button" id="add" value="加入列表"><span class="tip"></span><span class="gray">可加入多个，逐个加入</span><table id="ips"></table>')}
</table><table><tr><td class="l">域名证书：</td><td id="slot"></td></tr></table></form><script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = { from: '', until: '', mobile: '', code: '', ips: [], file: '' };
const two = (n) => String(n).padStart(2, '0');
for (const id of ['mobile', 'code']) document.getElementById(id).addEventListener('input', ({ target }) => { window.model[id] = target.value; });
function ask(box) {
  let [year, month, day] = [2026, 12, 0];
  const shade = document.createElement('div'); shade.className = 'shade';
  const win = document.createElement('div'); win.className = 'win';
  const options = (from, to, now) => Array.from({ length: to - from + 1 }, (_, at) => '<option value="' + (from + at) + '"' + (from + at === now ? ' selected' : '') + '>' + (from + at) + '</option>').join('');
  win.innerHTML = '<div>选择日期</div><select class="y">' + options(2000, 2060, year) + '</select> 年 <select class="m">' + options(1, 12, month) + '</select> 月<table class="days"></table><a class="ok">确定</a> <a class="no">取消</a>';
  const draw = () => {
    let cells = '<td></td>'.repeat(new Date(year, month - 1, 1).getDay());
    for (let at = 1; at <= new Date(year, month, 0).getDate(); at += 1) cells += '<td d="' + at + '">' + at + '</td>';
    win.querySelector('.days').innerHTML = '<tr>' + cells.match(/(?:<td[^>]*>\\d*<\\/td>){1,7}/g).join('</tr><tr>') + '</tr>';
  };
  const shut = () => { win.classList.add('going'); setTimeout(() => { win.remove(); shade.remove(); }, 200); };
  win.querySelector('.y').addEventListener('change', ({ target }) => { year = Number(target.value); day = 0; draw(); });
  win.querySelector('.m').addEventListener('change', ({ target }) => { month = Number(target.value); day = 0; draw(); });
  win.querySelector('.days').addEventListener('click', ({ target }) => { day = Number(target.getAttribute('d') ?? 0); });
  win.querySelector('.ok').addEventListener('click', () => { if (!day) return; box.value = year + '-' + two(month) + '-' + two(day); window.model[box.id] = box.value; shut(); });
  win.querySelector('.no').addEventListener('click', shut);
  document.body.append(shade, win); draw();
}
for (const id of ['from', 'until']) document.getElementById(id).addEventListener('click', ({ target }) => ask(target));
const ip = document.getElementById('ip');
const list = () => { document.getElementById('ips').innerHTML = window.model.ips.map((one) => '<tr><td>' + one + '</td><td><a>移除</a></td></tr>').join(''); };
document.getElementById('add').addEventListener('click', () => { if (ip.value !== '') window.model.ips.push(ip.value); ip.value = ''; list(); });
const slot = document.getElementById('slot'); let picture = '';
const offer = (state) => { slot.innerHTML = state === 'sending' ? '<img alt="" width="0"><span>正在上传 …</span>' : (window.model.file && '<span class="thumb"><img src="' + picture + '" alt="" width="40" height="30"></span>' + window.model.file + ' <a>删除</a><br>重新上传：') + '<input type="file" name="cert" size="30"> <span class="gray">JPG/PNG，5M 以内</span>'; };
slot.addEventListener('change', ({ target }) => {
  const [file] = target.files; picture = URL.createObjectURL(file); offer('sending');
  setTimeout(() => { window.model.file = file.name; offer(''); }, 350);
});
offer('');`;

const FILE = { name: 'certificate.png', mediaType: 'image/png', base64: 'iVBORw0KGgo=' };

it('a box behind another in its cell is called by the words between them', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const { fields } = await readingOf(run);
  expect(fields.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'date-range 证件有效期',
    'text 手机',
    'text 短信验证码',
    'tags 服务器 IP',
    'upload 域名证书',
  ]);
  await page.close();
});

it('each day is chosen in the window of its own box, and what is added or drawn anew is read back', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  const steps = [
    stepFor(reading, '证件有效期', ['2018-05-01', '2038-05-01']),
    stepFor(reading, '手机', ['19900000002']),
    stepFor(reading, '服务器 IP', ['192.0.2.11']),
    stepFor(reading, '域名证书', [], { files: [FILE] }),
  ];
  expect(statesOf(await fillIn(run, steps))).toEqual(['filled', 'filled', 'filled', 'filled']);
  expect(await page.evaluate('window.model')).toEqual({
    from: '2018-05-01',
    until: '2038-05-01',
    mobile: '19900000002',
    code: '',
    ips: ['192.0.2.11'],
    file: 'certificate.png',
  });
  await page.close();
});
