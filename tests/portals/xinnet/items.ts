// How does one line of the phone page look? Words beside boxes, without a label element; every file input has one id.
import type { CreateElement, VNode } from 'vue2';
import type { Item } from '../state/form';
import type { State } from '../state/store';
import { textAt, valueAt } from '../state/tree';
import { store } from './store';

const inputOf = (event: Event): HTMLInputElement => event.currentTarget as HTMLInputElement; // listeners below are on inputs alone

const fault = (h: CreateElement, item: Item, state: State): VNode | null =>
  state.errors[item.path] ? h('p', { class: 'fault' }, state.errors[item.path]) : null;

/** The item's words, its control, and the fault under it. */
export function line(h: CreateElement, item: Item, state: State): VNode {
  if (item.kind === 'file') return slot(h, item, state);
  if (item.kind === 'box') return consent(h, item, state);
  return item.label === '' ? cell(h, item, state) : row(h, item, state);
}

/** A text bound by value and input event, as the page binds it. */
const text = (h: CreateElement, item: Item, state: State, attrs: Record<string, string>): VNode =>
  h('input', {
    class: 'weui-input',
    attrs,
    domProps: { value: textAt(state.model, item.path) },
    on: {
      input: (event: Event) => store.type(item, inputOf(event).value),
      blur: () => store.leave(item),
    },
  });

function row(h: CreateElement, item: Item, state: State): VNode {
  return h('div', { class: 'table-row' }, [
    h('div', { class: 'table-describe-style' }, `${item.label}：`),
    h('div', { class: 'table-content-style' }, [
      text(h, item, state, { type: 'text', id: item.id ?? '' }),
      fault(h, item, state),
    ]),
  ]);
}

function cell(h: CreateElement, item: Item, state: State): VNode {
  const attrs = { type: 'tel', name: item.id ?? '', placeholder: item.placeholder ?? '' };
  return h('div', { class: 'weui-cells' }, [
    h('div', { class: 'weui-cell' }, [
      h('div', { class: 'weui-cell__bd' }, [text(h, item, state, attrs), fault(h, item, state)]),
    ]),
  ]);
}

function slot(h: CreateElement, item: Item, state: State): VNode {
  const held = state.uploads.find(({ slot: path }) => path === item.path);
  const camera = item.hint === 'video/*' ? 'user' : 'camera';
  return h('div', { class: 'weui-uploader' }, [
    h('div', { class: 'upload-box' }, [
      h('input', {
        attrs: { type: 'file', id: 'files', accept: item.hint ?? 'image/*', capture: camera, multiple: true },
        on: {
          change: (event: Event) => {
            const [file] = inputOf(event).files ?? [];
            if (file) void store.upload(item, file);
          },
        },
      }),
    ]),
    h('p', { class: 'upload-words' }, item.words ?? ''),
    held ? h('p', { class: 'upload-name' }, held.name) : null,
    fault(h, item, state),
  ]);
}

function consent(h: CreateElement, item: Item, state: State): VNode {
  return h('div', { class: 'weui-cells' }, [
    h('label', { class: 'weui-agree' }, [
      h('input', {
        class: 'weui-agree__checkbox',
        attrs: { type: 'checkbox' },
        domProps: { checked: valueAt(state.model, item.path) === true },
        on: { change: (event: Event) => store.pick(item, inputOf(event).checked) },
      }),
      h('span', { class: 'weui-agree__text' }, item.words ?? ''),
    ]),
  ]);
}
