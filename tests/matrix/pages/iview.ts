// The matrix page of iView 3 on Vue 2; `vue` is Vue 2 in this bundle alone.
import 'iview/dist/styles/iview.css';
import iView from 'iview';
import Vue, { type CreateElement, type VNode } from 'vue2';
import { CONTENTS, KINDS, LONG, NAMES, pathOf, START, search, TREE, take } from './data';

// the library's own types ask for the other Vue
(Vue as unknown as { use(plugin: unknown): void }).use(iView);

interface Host {
  model: Record<string, unknown>;
  found: string[];
}

const GROUPS = { 单位: ['企业', '政府机关'], 自然人: ['个人'] };

new Vue({
  data: (): Host => ({ model: { text: '', textarea: '', ...START }, found: [] }),
  render(this: Host, h: CreateElement): VNode {
    const control = (
      tag: string,
      widget: string,
      props: object = {},
      inside: VNode[] = [],
      held: (value: unknown) => unknown = (value) => value,
    ): VNode =>
      h(
        tag,
        {
          props: { value: this.model[widget], ...props },
          on: {
            input: (value: unknown) => {
              this.model = { ...this.model, [widget]: value };
              take(widget)(held(value));
            },
          },
        },
        inside,
      );
    const options = (names: readonly string[]): VNode[] =>
      names.map((name) => h('Option', { props: { value: name }, key: name }, name));
    const item = (label: string, prop: string, inside: VNode | VNode[]): VNode =>
      h('FormItem', { props: { label, prop } }, [inside].flat());
    const radios = (): VNode[] => KINDS.map((name) => h('Radio', { props: { label: name } }, name));
    const attached = (widget: string) => (this.model[widget] ?? []) as readonly File[];
    const upload = (widget: string, props: object, inside: VNode): VNode =>
      h(
        'Upload',
        {
          props: {
            action: '//portal.example/upload',
            beforeUpload: (file: File) => {
              this.model = { ...this.model, [widget]: [...attached(widget), file] };
              take(widget)(this.model[widget]);
              return false; // the page sends it later itself, and shows it until then
            },
            ...props,
          },
        },
        [inside],
      );
    const named = (widget: string): VNode[] =>
      attached(widget).map(({ name }) => h('div', { key: name }, `待上传文件：${name}`));
    const button = (): VNode => h('Button', { props: { icon: 'ios-cloud-upload-outline' } }, '上传文件');
    const camera = h('div', { style: { width: '58px', height: '58px', lineHeight: '58px' } }, [
      h('Icon', { props: { type: 'ios-camera', size: 20 } }),
    ]);
    const dropped = h('div', { style: { padding: '20px 0' } }, [
      h('Icon', { props: { type: 'ios-cloud-upload', size: 52 } }),
      h('p', '点击或将文件拖拽到这里上传'),
    ]);
    const searched = (word: string) => {
      search(word).then((found) => {
        this.found = found;
      });
    };
    const groups = Object.entries(GROUPS).map(([label, names]) =>
      h('OptionGroup', { props: { label }, key: label }, options(names)),
    );
    const leaf = {
      data: TREE,
      filterable: true,
      renderFormat: (labels: string[]) => labels.at(-1) ?? '',
    };
    const innermost = (value: unknown) => pathOf(String([value].flat().at(-1)));
    return h('Form', { props: { model: this.model, labelWidth: 120 } }, [
      item('文本', 'text', control('Input', 'text')),
      item('长文本', 'textarea', control('Input', 'textarea', { type: 'textarea' })),
      item('下拉', 'select', control('Select', 'select', {}, options(NAMES))),
      item('长列表', 'long', control('Select', 'long', {}, options(LONG))),
      item('级联', 'cascader', control('Cascader', 'cascader', { data: TREE })),
      item('单选', 'radio', control('RadioGroup', 'radio', {}, radios())),
      item(
        '多选',
        'checkbox',
        control(
          'CheckboxGroup',
          'checkbox',
          {},
          CONTENTS.map((name) => h('Checkbox', { props: { label: name } }, name)),
        ),
      ),
      item('日期', 'date', control('DatePicker', 'date', { type: 'date', placeholder: '请选择日期' })),
      item('日期段', 'range', control('DatePicker', 'range', { type: 'daterange', placement: 'bottom-end' })),
      item('上传', 'upload', [upload('upload', {}, button()), ...named('upload')]),
      item('可搜索', 'searchable', control('Select', 'searchable', { filterable: true }, options(LONG))),
      item(
        '远程',
        'remote',
        control(
          'Select',
          'remote',
          { filterable: true, remote: true, remoteMethod: searched },
          options(this.found),
        ),
      ),
      item('多选列表', 'multiple', control('Select', 'multiple', { multiple: true }, options(NAMES))),
      item('开关', 'switch', control('i-switch', 'switch')),
      item('数量', 'number', control('InputNumber', 'number', { min: 0, max: 100 })),
      item('按钮单选', 'buttons', control('RadioGroup', 'buttons', { type: 'button' }, radios())),
      item('多文件', 'uploads', [upload('uploads', { multiple: true }, button()), ...named('uploads')]),
      item('区县', 'leaf', control('Cascader', 'leaf', leaf, [], innermost)),
      item('成立日期', 'day', control('DatePicker', 'day', { format: 'yyyy年MM月dd日', editable: false })),
      item('有效期至', 'until', control('DatePicker', 'until', { confirm: true })),
      item('联想输入', 'typed', control('AutoComplete', 'typed', { data: NAMES })),
      item(
        '筛选多选',
        'several',
        control('Select', 'several', { multiple: true, filterable: true, maxTagCount: 1 }, options(NAMES)),
      ),
      item('单位性质', 'kind', control('Select', 'kind', { clearable: true }, groups)),
      item('证照图片', 'picture', [
        ...named('picture'),
        upload('picture', { type: 'drag', showUploadList: false }, camera),
      ]),
      item('附件', 'dragged', [upload('dragged', { type: 'drag' }, dropped), ...named('dragged')]),
    ]);
  },
}).$mount('#app');
