// A generated page in Element UI on Vue 2; `vue` is Vue 2 in this bundle alone.
import 'element-ui/lib/theme-chalk/index.css';
import ElementUI from 'element-ui';
import Vue, { type CreateElement, type VNode } from 'vue2';
import { TREE, take } from '../../../matrix/pages/data';
import { followNative } from '../native-model';
import type { SpecBlock, SpecItem } from '../spec';

// the library's own types ask for the other Vue
(Vue as unknown as { use(plugin: unknown): void }).use(ElementUI);

interface Host {
  model: Record<number, unknown>;
}

type Draw = (h: CreateElement, at: SpecItem, data: object, tell: (value: unknown) => void) => VNode;

const choices = (h: CreateElement, tag: string, at: SpecItem): VNode[] =>
  at.options.map((name) => h(tag, { props: { label: name } }, name));
const withProps = (data: object, props: object): object => ({
  ...data,
  props: { ...('props' in data ? (data.props as object) : {}), ...props },
}); // props of our own making

const DRAW: Readonly<Record<string, Draw>> = {
  text: (h, { placeholder }, data) => h('el-input', withProps(data, { placeholder })),
  textarea: (h, { placeholder }, data) => h('el-input', withProps(data, { placeholder, type: 'textarea' })),
  select: (h, at, data) =>
    h(
      'el-select',
      data,
      at.options.map((name) => h('el-option', { props: { label: name, value: name }, key: name })),
    ),
  radio: (h, at, data) => h('el-radio-group', data, choices(h, 'el-radio', at)),
  checkbox: (h, at, data) => h('el-checkbox-group', data, choices(h, 'el-checkbox', at)),
  tick: (h, at, data) => h('el-checkbox', data, at.options[0]),
  date: (h, _, data) => h('el-date-picker', data),
  range: (h, _, data) => h('el-date-picker', withProps(data, { type: 'daterange' })),
  region: (h, _, data) => h('el-cascader', withProps(data, { options: TREE })),
  upload: (h, _, __, tell) =>
    h(
      'el-upload',
      {
        props: {
          action: '/none',
          autoUpload: false,
          onChange: (_file: unknown, files: unknown) => tell(files),
        },
      },
      [h('button', { attrs: { type: 'button' } }, '上传')],
    ),
};

const start = window.spec.blocks
  .flatMap(({ items }) => items)
  .map(({ number, kind }) => [number, kind === 'checkbox' ? [] : kind === 'tick' ? false : '']);
followNative(document, window.spec.native);

new Vue({
  data: (): Host => ({ model: Object.fromEntries(start) }),
  render(this: Host, h: CreateElement): VNode {
    const item = (at: SpecItem): VNode => {
      const tell = (value: unknown): void => {
        this.model = { ...this.model, [at.number]: value };
        take(String(at.number))(value);
      };
      const control = DRAW[at.kind]?.(
        h,
        at,
        { props: { value: this.model[at.number] }, on: { input: tell } },
        tell,
      );
      const prefix = at.prefix === '' ? [] : [h('span', { class: 'addon' }, at.prefix)];
      const hint = at.hint === '' ? [] : [h('div', { class: 'tip' }, at.hint)];
      return h('el-form-item', { props: { label: at.label, required: at.isRequired }, key: at.number }, [
        ...prefix,
        ...(control === undefined ? [] : [control]),
        ...hint,
      ]);
    };
    const isOpen = ({ opens }: SpecBlock, { number }: SpecItem): boolean =>
      opens === null || number <= opens.number || this.model[opens.number] === opens.option;
    const block = (one: SpecBlock): VNode =>
      h('div', { class: 'part', style: one.isHidden ? 'display:none' : '' }, [
        h('div', { domProps: { innerHTML: one.head } }),
        ...(one.note === '' ? [] : [h('p', { class: 'note' }, one.note)]),
        ...one.items.filter((at) => isOpen(one, at)).map(item),
      ]);
    return h('el-form', { props: { model: this.model, labelWidth: '220px' } }, window.spec.blocks.map(block));
  },
}).$mount('#app');
document.body.dataset.ready = 'yes';
