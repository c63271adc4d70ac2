// How does one line of the form look? OpenTiny's controls; labels point at names that no control carries.
import TinyButton from '@opentiny/vue-button';
import TinyCascader from '@opentiny/vue-cascader';
import TinyFileUpload from '@opentiny/vue-file-upload';
import TinyFormItem from '@opentiny/vue-form-item';
import TinyInput from '@opentiny/vue-input';
import TinyOption from '@opentiny/vue-option';
import TinyRadio from '@opentiny/vue-radio';
import TinyRadioGroup from '@opentiny/vue-radio-group';
import TinySelect from '@opentiny/vue-select';
import { h, type VNodeChild } from 'vue';
import type { Item } from '../state/form';
import type { State } from '../state/store';
import { listAt, textAt } from '../state/tree';
import { store } from './store';

/** The item's label, its control, and the portal's fault under it. */
export function line(item: Item, state: State): VNodeChild {
  const fault = state.errors[item.path] ?? '';
  const props = {
    label: item.label,
    prop: item.path,
    required: !item.isOptional && item.kind !== 'shown',
    error: fault,
    key: item.path,
  };
  return h(TinyFormItem, props, { default: () => control(item, state) });
}

function control(item: Item, state: State): VNodeChild {
  if (item.kind === 'shown') return h('span', { class: 'carried' }, textAt(state.model, item.path));
  if (item.kind === 'code') return code(item, state);
  if (item.kind === 'select') return select(item, state);
  if (item.kind === 'region') return region(item, state);
  if (item.kind === 'radio') return radios(item, state);
  return item.kind === 'file' ? slot(item, state) : text(item, state);
}

function text(item: Item, state: State): VNodeChild {
  return h(TinyInput, {
    modelValue: textAt(state.model, item.path),
    placeholder: `请输入${item.label}`,
    'onUpdate:modelValue': (typed: string) => store.type(item, typed),
    onBlur: () => store.leave(item),
  });
}

/** The code that comes by SMS; only a person asks for it and types it. */
function code(item: Item, state: State): VNodeChild {
  return [
    text(item, state),
    h(
      TinyButton,
      { onClick: () => store.change({ smsSends: state.smsSends + 1 }) },
      { default: () => '获取验证码' },
    ),
  ];
}

function select(item: Item, state: State): VNodeChild {
  const offered = item.choices?.(state.model, item.path) ?? [];
  const options = () =>
    offered.map(({ value, label, disabled }) => h(TinyOption, { value, label, disabled, key: value }));
  return h(
    TinySelect,
    {
      modelValue: textAt(state.model, item.path),
      placeholder: '请选择',
      disabled: offered.length === 0,
      'onUpdate:modelValue': (value: string) => store.pick(item, value),
    },
    { default: options },
  );
}

function region(item: Item, state: State): VNodeChild {
  return h(TinyCascader, {
    modelValue: listAt(state.model, item.path),
    options: item.choices?.(state.model, item.path) ?? [],
    placeholder: '请选择',
    'onUpdate:modelValue': (names: string[]) => store.pick(item, names),
  });
}

function radios(item: Item, state: State): VNodeChild {
  const offered = item.choices?.(state.model, item.path) ?? [];
  return h(
    TinyRadioGroup,
    {
      modelValue: textAt(state.model, item.path),
      'onUpdate:modelValue': (value: string) => store.pick(item, value),
    },
    {
      default: () =>
        offered.map(({ value }) => h(TinyRadio, { label: value, key: value }, { default: () => value })),
    },
  );
}

function slot(item: Item, state: State): VNodeChild {
  const held = state.uploads.find(({ slot: path }) => path === item.path);
  const props = {
    action: '/none',
    autoUpload: false,
    accept: '.jpg,.jpeg,.png',
    showFileList: false,
    onChange: ({ raw }: { raw: File }) => void store.upload(item, raw),
  };
  return [
    h(TinyFileUpload, props, { trigger: () => h(TinyButton, {}, { default: () => item.words }) }),
    held ? h('span', { class: 'file-name' }, held.name) : null,
  ];
}
