// Where does the practice page of Xinnet start? A list of things to do on the phone, each a route of its own behind a hash.
import Vue, { type CreateElement, type VNode } from 'vue2';
import { faultsOf, type Part, type Step } from '../state/form';
import type { State } from '../state/store';
import { refTo } from '../state/vue';
import { DIALOGS } from './form';
import { line } from './items';
import { steps, store } from './store';
import './page.css';

const state = refTo(store);
const REQUEST = 150;

/** The page in view, and the dialog that is open over it. */
const view = Vue.observable({ route: '', dialog: '' });

const go = (route: string): void => {
  location.hash = `/${route}`;
};
function follow(): void {
  view.route = location.hash.replace(/^#\//, '') || 'login';
  view.dialog = '';
  store.goTo(view.route);
}

const button = (h: CreateElement, words: string, press: () => void, disabled = false): VNode =>
  h('button', {
    class: 'weui-btn weui-btn_primary',
    attrs: { type: 'button', disabled },
    domProps: { textContent: words },
    on: { click: press },
  });

const isDialog = (part: Part): boolean => DIALOGS.includes(part.title);

/** Closes the dialog when nothing in it is wrong. */
function closeDialog(step: Step, part: Part): void {
  const faults = faultsOf({ ...step, parts: [part] }, store.state());
  store.change({ errors: faults });
  if (Object.keys(faults).length === 0) view.dialog = '';
}

function dialog(h: CreateElement, step: Step, part: Part, now: State): VNode {
  return h(
    'div',
    {
      key: part.title,
      class: 'weui-dialog',
      attrs: { id: 'dialog' },
      style: { display: view.dialog === part.title ? 'block' : 'none' },
    },
    [
      h('div', { class: 'weui-dialog__hd' }, [h('strong', { class: 'weui-dialog__head' }, part.title)]),
      h(
        'div',
        { class: 'weui-dialog__bd' },
        part.items.map((item) => line(h, item, now)),
      ),
      h('a', { class: 'weui-dialog__btn', on: { click: () => closeDialog(step, part) } }, '确定'),
    ],
  );
}

function block(h: CreateElement, part: Part, now: State): VNode {
  const items = part.items.map((item) => line(h, item, now));
  if (part.title === '') return h('div', items);
  return h('div', { class: 'photo-block', key: part.title }, [
    h('h3', { class: 'page-section' }, part.title),
    ...items,
  ]);
}

/** The phone number is looked up before the list is shown; every other page leads back to the list. */
function leave(step: Step): void {
  if (!store.judge()) return;
  if (step.id === 'login') setTimeout(() => go('list'), REQUEST);
  else if (step.id === 'reality_verify') submit();
  else go('list');
}

/** The order goes back to the computer only when no page of it is wanting. */
function submit(): void {
  const wanting = steps.find((step) => Object.keys(faultsOf(step, store.state())).length > 0);
  if (!wanting) store.change({ submits: store.state().submits + 1 });
  go(wanting?.id ?? 'result');
}

function page(h: CreateElement, step: Step, now: State): VNode[] {
  const dialogs = step.parts.filter(isDialog);
  const isReady = step.id !== 'reality_verify' || Object.keys(faultsOf(step, now)).length === 0;
  return [
    h('h2', { class: 'page-title' }, step.title),
    ...dialogs.map((part) => dialog(h, step, part, now)),
    ...step.parts.filter((part) => !isDialog(part)).map((part) => block(h, part, now)),
    ...dialogs.map((part) =>
      h('a', { class: 'edit', on: { click: () => (view.dialog = part.title) } }, `识别有误？${part.title}`),
    ),
    button(h, step.next, () => leave(step), !isReady),
  ];
}

function list(h: CreateElement, now: State): VNode[] {
  const link = (step: Step): VNode => {
    const isRight = Object.keys(faultsOf(step, now)).length === 0;
    return h('a', { class: 'weui-cell', attrs: { href: `#/${step.id}` } }, [
      h('span', step.title),
      h('span', isRight ? '已完成' : '未完成'),
    ]);
  };
  return [
    h('h2', { class: 'page-title' }, 'ICP备案核验'),
    h('div', { class: 'weui-cells' }, steps.slice(1).map(link)),
  ];
}

function render(h: CreateElement): VNode {
  const now = state.value;
  const step = steps.find(({ id }) => id === view.route);
  const inside = step
    ? page(h, step, now)
    : view.route === 'result'
      ? [h('h2', { class: 'page-title' }, '核验成功，请回到电脑端提交')]
      : list(h, now);
  return h('div', [h('p', '新网备案（练习环境）'), ...inside]);
}

addEventListener('hashchange', follow);
follow();
new Vue({ render }).$mount('#app');
