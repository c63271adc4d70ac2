// Where do the ministry's practice pages start? Element UI on Vue 2, a route behind the hash for each page.
import 'element-ui/lib/theme-chalk/index.css';
import ElementUI from 'element-ui';
import Vue, { type CreateElement, type VNode } from 'vue2';
import type { Item, Step } from '../state/form';
import { textAt } from '../state/tree';
import { refTo } from '../state/vue';
import { answerTo, type Filed, steps } from './form';
import { store } from './store';

// the library's own types ask for the other Vue
(Vue as unknown as { use(plugin: unknown): void }).use(ElementUI);

const state = refTo(store);
const PREFIX = '#/Integrated/';
/** The route in view, whether a captcha stands before the answer, and what the page said last. */
const view = Vue.observable({
  route: '',
  isAsked: false,
  found: null as readonly Filed[] | null,
  said: '',
});

function follow(): void {
  view.route = location.hash.startsWith(PREFIX) ? location.hash.slice(PREFIX.length) : 'index';
  Object.assign(view, { isAsked: false, found: null, said: '' });
  store.goTo(view.route);
}

/** One press on the page's button: each counts, and the answer tells what came of it. */
function press(step: Step): void {
  if (!store.judge()) return;
  if (step.id === 'index') {
    view.isAsked = true;
    return;
  }
  const { submits, smsSends } = store.state();
  if (step.id === 'smsResend') store.change({ smsSends: smsSends + 1 });
  else store.change({ submits: submits + 1 });
  view.said = step.id === 'smsResend' ? '短信已重新发送' : '您的短信核验完成，请等待其他核验人进行短信核验';
}

/** Only a person gets past the captcha. */
function solve(): void {
  Object.assign(view, { isAsked: false, found: answerTo(textAt(store.state().model, 'unitName')) });
}

function line(h: CreateElement, item: Item): VNode {
  const props = { value: textAt(state.value.model, item.path), placeholder: item.placeholder };
  const on = {
    input: (typed: string) => store.type(item, typed),
    blur: () => store.leave(item),
  };
  const input = h('el-input', { props, attrs: { placeholder: item.placeholder ?? '' }, on });
  const error = state.value.errors[item.path] ?? '';
  return item.label === ''
    ? input
    : h('el-form-item', { props: { label: item.label, prop: item.path, required: true, error } }, [input]);
}

const HEADS: readonly (readonly [string, (one: Filed) => string])[] = [
  ['主办单位名称', ({ name }) => name],
  ['主办单位性质', ({ nature }) => nature],
  ['服务备案号', ({ code }) => code],
  ['审核通过日期', ({ day }) => day],
  ['是否限制接入', () => '否'],
];

/** Heads and rows in tables of their own, as the library's table draws them. */
function answer(h: CreateElement, found: readonly Filed[]): VNode {
  if (found.length === 0) return h('p', '没有符合条件的记录');
  const cell = (tag: string, words: string): VNode =>
    h(tag, { class: 'el-table__cell' }, [h('div', { class: 'cell' }, words)]);
  const heads = HEADS.map(([words]) => cell('th', words));
  const rows = found.map((one) =>
    h(
      'tr',
      { class: 'el-table__row' },
      HEADS.map(([, of]) => cell('td', of(one))),
    ),
  );
  const table = (part: string, inside: VNode): VNode =>
    h('div', { class: `el-table__${part}-wrapper` }, [h('table', { class: `el-table__${part}` }, [inside])]);
  return h('div', { class: 'el-table' }, [
    table('header', h('thead', [h('tr', heads)])),
    table('body', h('tbody', rows)),
  ]);
}

const button = (h: CreateElement, words: string, click: () => void): VNode =>
  h('el-button', { on: { click } }, words);

function page(h: CreateElement, step: Step): (VNode | null)[] {
  const items = step.parts.flatMap((part) => part.items.map((item) => line(h, item)));
  return [
    h('h2', step.title),
    h('el-form', { props: { labelWidth: '140px' } }, items),
    button(h, step.next, () => press(step)),
    view.isAsked ? h('div', { class: 'captcha' }, ['请完成验证', button(h, '我已完成验证', solve)]) : null,
    view.found ? answer(h, view.found) : null,
    view.said ? h('p', { class: 'said' }, view.said) : null,
  ];
}

function render(h: CreateElement): VNode {
  const step = steps.find(({ id }) => id === view.route);
  const links = steps.map(({ id, title }) => h('a', { attrs: { href: `${PREFIX}${id}` } }, title));
  return h('div', [h('nav', links), ...(step ? page(h, step) : [])]);
}

addEventListener('hashchange', follow);
follow();
new Vue({ render }).$mount('#app');
