// The matrix page of Kingsoft Cloud's King Design, whose components are made for several frameworks.
import {
  Button,
  ButtonGroup,
  Cascader,
  Checkbox,
  Datepicker,
  Form,
  FormItem,
  Input,
  Option,
  OptionGroup,
  Radio,
  Select,
  Spinner,
  Switch,
  TreeSelect,
  Upload,
} from '@king-design/vue';
import { type Component, createApp, h, reactive } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, pathOf, START, TREE, take } from './data';

const model = reactive<Record<string, unknown>>({ ...START });
type Read = (value: unknown) => unknown;

/** A two-way binding of one control, and how the page's model holds what it reports. */
const bind = (widget: string, held: Read = (value) => value, more: object = {}) => ({
  modelValue: model[widget],
  'onUpdate:modelValue': (value: unknown) => {
    model[widget] = value;
    take(widget)(held(value));
  },
  ...more,
});

// the components are those of another framework, wrapped for this one
const make = (component: unknown, props: object, inside?: () => unknown) =>
  h(component as Component, props, inside && { default: inside });
const item = (label: string, ...inside: unknown[]) => make(FormItem, { label }, () => inside);
const choices = (names: readonly string[]) => () =>
  names.map((name) => make(Option, { value: name, label: name, key: name }));
const select = (widget: string, names: readonly string[], more: object = {}) =>
  make(Select, bind(widget, undefined, more), choices(names));
const ticks = (component: unknown, widget: string, names: readonly string[]) =>
  names.map((name) => make(component, { ...bind(widget), trueValue: name, key: name }, () => name));

interface Node {
  readonly value: string;
  readonly children?: readonly Node[];
}
const keyed = ({ value, children }: Node): object => ({
  key: value,
  label: value,
  ...(children === undefined ? {} : { children: children.map(keyed) }),
});
const innermost: Read = (value) => pathOf(String([value].flat().at(-1)));

const upload = (widget: string, more: object, inside?: () => unknown) =>
  make(
    Upload,
    {
      autoUpload: false,
      action: '//portal.example/upload',
      files: model[widget] ?? [],
      'onUpdate:files': (files: unknown) => {
        model[widget] = files;
        take(widget)(files);
      },
      ...more,
    },
    inside,
  );

const groups = () => [
  make(OptionGroup, { label: '单位' }, choices(['企业', '政府机关'])),
  make(OptionGroup, { label: '自然人' }, choices(['个人'])),
];

createApp({
  render: () =>
    make(Form, { labelWidth: 120 }, () => [
      item('文本', make(Input, bind('text'))),
      item('长文本', make(Input, bind('textarea', undefined, { type: 'textarea' }))),
      item('下拉', select('select', NAMES)),
      item('长列表', select('long', LONG)),
      item('级联', make(Cascader, bind('cascader', undefined, { data: TREE }))),
      item('单选', ...ticks(Radio, 'radio', KINDS)),
      item('多选', ...ticks(Checkbox, 'checkbox', CONTENTS)),
      item('日期', make(Datepicker, bind('date'))),
      item('日期段', make(Datepicker, bind('range', undefined, { range: true }))),
      item('上传', upload('upload', { limit: 1 })),
      item('可搜索', select('searchable', LONG, { filterable: true })),
      item('多选列表', select('multiple', NAMES, { multiple: true })),
      item('开关', make(Switch, bind('switch'))),
      item('数量', make(Spinner, bind('number', undefined, { min: 0, max: 100 }))),
      item(
        '按钮单选',
        make(ButtonGroup, { checkType: 'radio', ...bind('buttons') }, () =>
          KINDS.map((name) => make(Button, { value: name, key: name }, () => name)),
        ),
      ),
      item('多文件', upload('uploads', { multiple: true })),
      item('行政区划', make(TreeSelect, bind('tree', innermost, { data: TREE.map(keyed) }))),
      item(
        '区县',
        make(
          Cascader,
          bind('leaf', innermost, {
            data: TREE,
            filterable: true,
            format: (labels: string[]) => labels.at(-1),
          }),
        ),
      ),
      item('成立日期', make(Datepicker, bind('day', undefined, { showFormat: 'YYYY年MM月DD日' }))),
      item('标签', select('tags', NAMES, { multiple: true, filterable: true, creatable: true })),
      item('筛选多选', select('several', NAMES, { multiple: true, searchable: true })),
      item('单位性质', make(Select, bind('kind', undefined, { clearable: true, card: false }), groups)),
      item('主体类型', make(Select, bind('card', undefined, { card: true }), groups)),
      item('证照图片', upload('picture', { type: 'gallery' })),
      item('附件', upload('dragged', { type: 'drag' })),
    ]),
}).mount('#app');
