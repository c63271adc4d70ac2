// The matrix page of Element UI on Vue 2; `vue` is Vue 2 in this bundle alone.
import 'element-ui/lib/theme-chalk/index.css';
import ElementUI from 'element-ui';
import Vue, { type CreateElement, type VNode } from 'vue2';
import { CONTENTS, FOUND, KINDS, LONG, NAMES, START, search, TREE, take } from './data';

// the library's own types ask for the other Vue
(Vue as unknown as { use(plugin: unknown): void }).use(ElementUI);

interface Host {
  model: Record<string, unknown>;
  found: string[];
}

function options(h: CreateElement, names: readonly string[]): VNode[] {
  return names.map((name) => h('el-option', { props: { label: name, value: name }, key: name }));
}

new Vue({
  data: (): Host => ({ model: { text: '', textarea: '', ...START }, found: [] }),
  render(this: Host, h: CreateElement): VNode {
    const control = (tag: string, widget: string, props: object = {}, inside: VNode[] = []): VNode =>
      h(
        tag,
        {
          props: { value: this.model[widget], ...props },
          on: {
            input: (value: unknown) => {
              this.model = { ...this.model, [widget]: value };
              take(widget)(value);
            },
          },
        },
        inside,
      );
    const upload = (widget: string, multiple: boolean): VNode =>
      h(
        'el-upload',
        {
          props: {
            action: '/none',
            autoUpload: false,
            multiple,
            listType: multiple ? 'picture-card' : 'text',
            onChange: (_file: unknown, files: unknown) => take(widget)(files),
          },
        },
        [h('button', { attrs: { type: 'button' } }, '上传')],
      );
    const item = (label: string, prop: string, inside: VNode): VNode =>
      h('el-form-item', { props: { label, prop } }, [inside]);
    const radios = (tag: string) => KINDS.map((name) => h(tag, { props: { label: name } }, name));
    const boxes = CONTENTS.map((name) => h('el-checkbox', { props: { label: name } }, name));
    const remoteMethod = (word: string) => {
      search(word).then((found) => {
        this.found = found;
      });
    };
    return h('el-form', { props: { model: this.model } }, [
      item('文本', 'text', control('el-input', 'text')),
      item('长文本', 'textarea', control('el-input', 'textarea', { type: 'textarea' })),
      item('下拉', 'select', control('el-select', 'select', {}, options(h, NAMES))),
      item('长列表', 'long', control('el-select', 'long', {}, options(h, LONG))),
      item('级联', 'cascader', control('el-cascader', 'cascader', { options: TREE })),
      item('单选', 'radio', control('el-radio-group', 'radio', {}, radios('el-radio'))),
      item('多选', 'checkbox', control('el-checkbox-group', 'checkbox', {}, boxes)),
      item('日期', 'date', control('el-date-picker', 'date')),
      item('日期段', 'range', control('el-date-picker', 'range', { type: 'daterange' })),
      item('上传', 'upload', upload('upload', false)),
      item(
        '可搜索',
        'searchable',
        control('el-select', 'searchable', { filterable: true }, options(h, LONG)),
      ),
      item(
        '远程',
        'remote',
        control(
          'el-select',
          'remote',
          { filterable: true, remote: true, remoteMethod },
          options(h, this.found.length > 0 ? this.found : FOUND.slice(0, 0)),
        ),
      ),
      item('多选列表', 'multiple', control('el-select', 'multiple', { multiple: true }, options(h, NAMES))),
      item(
        '标签',
        'tags',
        control('el-select', 'tags', { multiple: true, filterable: true, allowCreate: true }),
      ),
      item('开关', 'switch', control('el-switch', 'switch')),
      item('数量', 'number', control('el-input-number', 'number')),
      item('按钮单选', 'buttons', control('el-radio-group', 'buttons', {}, radios('el-radio-button'))),
      item('多文件', 'uploads', upload('uploads', true)),
    ]);
  },
}).$mount('#app');
