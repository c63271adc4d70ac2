// Are choices, days, lists and regions filled that a page builds from custom elements with shadow trees of their own?
import { expect, it } from 'vitest';
import { openWithEngine } from './open';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

/** `my-person` holds the same components in a shadow tree of its own: the choices of its list stand in that tree, not in the page. */
const ROWS = (list: string) =>
  `<my-row><span slot="label">证件类型</span><my-list name="${list}"><my-option value="1">居民身份证</my-option><my-option value="2">护照</my-option></my-list></my-row>`;

const PAGE = `<!doctype html><meta charset="utf-8"><style>my-row,my-day,my-list,my-region{display:block;padding:4px}</style><h2>ICP备案</h2>
<my-row><span slot="label">单位名称</span><input></my-row>
<my-row><span slot="label">网站接入方式</span><my-radios name="way"><my-radio value="A">主机托管</my-radio><my-radio value="B">云接入</my-radio></my-radios></my-row>
<my-row><span slot="label">网站开通日期</span><my-day name="open"></my-day></my-row>
<my-row><span slot="label">服务器放置地</span><my-region name="place"></my-region></my-row>
<my-person></my-person><script src="/page.js"></script>`;

const BEHAVIOUR = `window.model = {}; const two = (number) => String(number).padStart(2, '0');
class Own extends HTMLElement { connectedCallback() { if (this.shadowRoot) return; this.attachShadow({ mode: 'open' }).innerHTML = this.tree; this.begin?.(); } get tree() { return '<slot></slot>'; }
  set(value) { window.model[this.getAttribute('name')] = value; } $(what) { return this.shadowRoot.querySelector(what); } }
const define = (name, make) => customElements.define(name, make);
define('my-row', class extends Own { get tree() { return '<div><slot name="label"></slot></div><slot></slot>'; } });
define('my-radio', class extends Own { get tree() { return '<style>:host{cursor:pointer;margin-right:20px}</style><i></i><slot></slot>'; }
  begin() { this.tabIndex = 0; this.addEventListener('click', () => { for (const at of this.parentElement.children) at.toggleAttribute('checked', at === this); this.parentElement.set(this.getAttribute('value')); }); } });
define('my-radios', class extends Own {});
define('my-option', class extends Own {});
define('my-list', class extends Own { get tree() { return '<style>.pop{position:absolute;background:#fff}.pop[hidden]{display:none}</style><div class="box" role="combobox" tabindex="0" aria-haspopup="listbox"><span>请选择</span></div><div class="pop" role="listbox" hidden><slot></slot></div>'; }
  begin() { const [box, pop] = [this.$('.box'), this.$('.pop')]; box.addEventListener('click', () => { pop.hidden = !pop.hidden; });
    this.addEventListener('click', (event) => { const one = event.composedPath().find((at) => at.localName === 'my-option'); if (!one) return; this.set(one.getAttribute('value')); box.firstChild.textContent = one.textContent; pop.hidden = true; }); } });
define('my-day', class extends Own { get tree() { return '<style>.pop{position:absolute;background:#fff;min-height:80px}.pop[hidden]{display:none}</style><div class="box" role="button" tabindex="0" aria-haspopup="dialog"><span>选择日期</span><span>▦</span></div><div class="pop" role="dialog" hidden></div>'; }
  begin() { const [box, pop] = [this.$('.box'), this.$('.pop')]; let [year, month, shows, presses] = [2026, 11, 'days', 0];
    const draw = () => { const buttons = (from, to, kind, sign = '') => Array.from({ length: to - from + 1 }, (_, at) => '<button data-' + kind + '="' + (from + at) + '">' + (from + at) + sign + '</button>').join('');
      const body = shows === 'years' ? buttons(1990, 2060, 'year') : shows === 'months' ? buttons(1, 12, 'month', ' 月') : '<div role="grid">' + buttons(1, new Date(year, month, 0).getDate(), 'day') + '</div>';
      pop.innerHTML = '<div><button data-go="-1">‹</button><button data-shows="years">' + year + ' 年</button><button data-shows="months">' + month + ' 月</button><button data-go="1">›</button></div>' + body; };
    box.addEventListener('click', () => { pop.hidden = !pop.hidden; draw(); });
    pop.addEventListener('click', ({ target }) => { const { go, day, ...more } = target.dataset; presses += 1;
      if (go) { const to = new Date(year, month - 1 + Number(go), 1); [year, month] = [to.getFullYear(), to.getMonth() + 1]; }
      if (more.shows) shows = more.shows; if (more.year) [year, shows] = [Number(more.year), 'months']; if (more.month) [month, shows] = [Number(more.month), 'days'];
      if (day) { const value = year + '-' + two(month) + '-' + two(day); this.set(value); box.firstChild.textContent = value; pop.hidden = true; window.presses = presses; } else draw(); }); } });
const PLACES = { 浙江省: ['杭州市', '宁波市'], 广东省: ['广州市'] };
define('my-layer', class extends Own { get tree() { return '<style>:host{position:absolute;left:0;top:0;background:#fff;z-index:9}ul{float:left;width:120px}</style><div role="dialog"><div class="columns"></div><button>确定</button></div>'; } });
define('my-region', class extends Own { get tree() { return '<div class="box" role="combobox" tabindex="0" aria-haspopup="dialog"><span>请选择省 / 市</span></div>'; }
  begin() { const box = this.$('.box'); box.addEventListener('click', () => { const layer = document.createElement('my-layer'); document.body.append(layer); let path = [];
    const column = (names, level) => { const list = document.createElement('ul'); list.setAttribute('role', 'listbox'); for (const name of names) { const row = document.createElement('li'); row.setAttribute('role', 'option'); row.textContent = name; row.onclick = () => { path = [...path.slice(0, level), name]; draw(); }; list.append(row); } return list; };
    const draw = () => layer.$('.columns').replaceChildren(column(Object.keys(PLACES), 0), ...(path[0] ? [column(PLACES[path[0]], 1)] : []));
    layer.$('button').onclick = () => { this.set(path.join('/')); box.firstChild.textContent = path.join(' / '); layer.remove(); }; draw(); }); } });
define('my-person', class extends Own { get tree() { return '<h3>网站负责人</h3>' + ${JSON.stringify(ROWS('type'))} + '<my-row><span slot="label">证件有效期至</span><my-day name="until"></my-day></my-row>'; } });`;

const WANTED = {
  网站接入方式: ['云接入'],
  网站开通日期: ['2026-11-30'],
  服务器放置地: ['浙江省', '杭州市'],
  证件类型: ['居民身份证'],
};

it('fills each of them, in the page and in the tree of another element', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const reading = await readingOf(run);
  const steps = Object.entries(WANTED).map(([label, value]) => stepFor(reading, label, value));
  expect(statesOf(await fillIn(run, steps))).toEqual(steps.map(() => 'filled'));
  expect(await page.evaluate('window.model')).toEqual({
    way: 'B',
    open: '2026-11-30',
    place: '浙江省/杭州市',
    type: '1',
  });
  await page.close();
});

it('reaches a day years away by the year in the heading, not month by month', async () => {
  const { page, run } = await openWithEngine(PAGE, BEHAVIOUR);
  const step = stepFor(await readingOf(run), '证件有效期至', ['2038-05-01']);
  expect(statesOf(await fillIn(run, [step]))).toEqual(['filled']);
  expect(await page.evaluate('[window.model.until, window.presses]')).toEqual(['2038-05-01', 4]);
  await page.close();
});
