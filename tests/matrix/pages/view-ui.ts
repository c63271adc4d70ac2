// The matrix page of View UI Plus, which was called iView.
import {
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Form,
  FormItem,
  Input,
  InputNumber,
  Option,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Upload,
} from 'view-ui-plus';
import 'view-ui-plus/dist/styles/viewuiplus.css';
import { createApp, h, reactive, ref } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START });
const words = ref<readonly string[]>(START.tags);
const found = ref<readonly string[]>([]);
const onSearch = (word: string) => {
  search(word).then((names) => {
    found.value = names;
  });
};
const item = (label: string, control: () => unknown) => h(FormItem, { label }, control);
const select = (widget: string, names: readonly string[], more: object = {}) =>
  h(Select, { ...bind(widget), ...more }, () =>
    names.map((name) => h(Option, { value: name, key: name }, () => name)),
  );
const radios = (widget: string, more: object = {}) =>
  h(RadioGroup, { ...bind(widget), ...more }, () =>
    KINDS.map((name) => h(Radio, { label: name }, () => name)),
  );
const attached = reactive<Record<string, readonly File[]>>({});
const upload = (widget: string, more: object = {}) => [
  h(
    Upload,
    {
      action: '//portal.example/upload',
      beforeUpload: (file: File) => {
        attached[widget] = [...(attached[widget] ?? []), file];
        take(widget)(attached[widget]);
        return false; // the page sends it later itself, and shows it until then
      },
      ...more,
    },
    () => h('button', { type: 'button' }, '上传'),
  ),
  attached[widget]?.map(({ name }) => h('div', { key: name }, name)),
];

createApp({
  render: () =>
    h(Form, { labelWidth: 120 }, () => [
      item('文本', () => h(Input, bind('text'))),
      item('长文本', () => h(Input, { ...bind('textarea'), type: 'textarea' })),
      item('下拉', () => select('select', NAMES)),
      item('长列表', () => select('long', LONG)),
      item('级联', () => h(Cascader, { ...bind('cascader'), data: TREE })),
      item('单选', () => radios('radio')),
      item('多选', () =>
        h(CheckboxGroup, bind('checkbox'), () => CONTENTS.map((name) => h(Checkbox, { label: name }))),
      ),
      item('日期', () => h(DatePicker, { ...bind('date'), type: 'date' })),
      item('日期段', () => h(DatePicker, { ...bind('range'), type: 'daterange' })),
      item('上传', () => upload('upload')),
      item('可搜索', () => select('searchable', LONG, { filterable: true })),
      item('远程', () => select('remote', found.value, { filterable: true, remoteMethod: onSearch })),
      item('多选列表', () => select('multiple', NAMES, { multiple: true })),
      item('标签', () =>
        select('tags', words.value, {
          multiple: true,
          filterable: true,
          allowCreate: true,
          onOnCreate: (word: string) => {
            words.value = [...words.value, word];
          },
        }),
      ),
      item('开关', () => h(Switch, bind('switch'))),
      item('数量', () => h(InputNumber, bind('number'))),
      item('按钮单选', () => radios('buttons', { type: 'button' })),
      item('多文件', () => upload('uploads', { multiple: true })),
    ]),
}).mount('#app');
