// The matrix page of Arco Design for Vue 3.
import '@arco-design/web-vue/dist/arco.css';
import {
  AutoComplete,
  Cascader,
  CheckboxGroup,
  DatePicker,
  Form,
  FormItem,
  Input,
  InputNumber,
  InputTag,
  RadioGroup,
  RangePicker,
  Select,
  Switch,
  Textarea,
  TreeSelect,
  Upload,
} from '@arco-design/web-vue';
import { createApp, h, ref } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, pathOf, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START });
/** A control whose model holds the innermost division alone. */
const innermost = (widget: string) => ({
  ...bind(widget),
  onChange: (value: unknown) => take(widget)(pathOf(String([value].flat().at(-1)))),
});
const found = ref<string[]>([]);
const item = (label: string, field: string, control: () => unknown) =>
  h(FormItem, { label, field }, { default: control });
const upload = (widget: string, more: Record<string, unknown>) =>
  h(Upload, { autoUpload: false, onChange: take(widget), ...more });
const searched = (word: string): void => {
  search(word).then((names) => {
    found.value = names;
  });
};
const keeps = { allowClear: true, placeholder: '请选择' };
const KEYS = { fieldNames: { key: 'value', title: 'label', children: 'children' } };

const fields = () => [
  item('文本', 'text', () => h(Input, bind('text'))),
  item('长文本', 'textarea', () => h(Textarea, bind('textarea'))),
  item('下拉', 'select', () => h(Select, { ...bind('select'), ...keeps, options: NAMES })),
  item('长列表', 'long', () =>
    h(Select, { ...bind('long'), options: LONG, virtualListProps: { height: 200, threshold: 20 } }),
  ),
  item('级联', 'cascader', () =>
    h(Cascader, { ...bind('cascader'), ...keeps, options: TREE, pathMode: true }),
  ),
  item('单选', 'radio', () => h(RadioGroup, { ...bind('radio'), options: KINDS })),
  item('多选', 'checkbox', () => h(CheckboxGroup, { ...bind('checkbox'), options: CONTENTS })),
  item('日期', 'date', () => h(DatePicker, bind('date'))),
  item('日期段', 'range', () => h(RangePicker, bind('range'))),
  item('上传', 'upload', () => upload('upload', {})),
  item('可搜索', 'searchable', () => h(Select, { ...bind('searchable'), allowSearch: true, options: LONG })),
  item('远程', 'remote', () =>
    h(Select, {
      ...bind('remote'),
      allowSearch: true,
      filterOption: false,
      onSearch: searched,
      options: found.value,
    }),
  ),
  item('多选列表', 'multiple', () => h(Select, { ...bind('multiple'), multiple: true, options: NAMES })),
  item('开关', 'switch', () => h(Switch, bind('switch'))),
  item('数量', 'number', () => h(InputNumber, bind('number'))),
  item('按钮单选', 'buttons', () => h(RadioGroup, { ...bind('buttons'), type: 'button', options: KINDS })),
  item('多文件', 'uploads', () => upload('uploads', { multiple: true, listType: 'picture-card' })),
  item('标签', 'tags', () => h(InputTag, bind('tags'))),
  item('行政区划', 'tree', () =>
    h(TreeSelect, { ...innermost('tree'), ...keeps, ...KEYS, data: TREE, allowSearch: true }),
  ),
  item('成立日期', 'day', () => h(DatePicker, { ...bind('day'), disabledInput: true })),
  item('联想输入', 'typed', () => h(AutoComplete, { ...bind('typed'), data: NAMES })),
  item('筛选多选', 'several', () =>
    h(Select, { ...bind('several'), multiple: true, allowSearch: true, maxTagCount: 1, options: NAMES }),
  ),
  item('证照图片', 'picture', () => upload('picture', { draggable: true })),
  item('区县', 'leaf', () => h(Cascader, { ...innermost('leaf'), options: TREE, allowSearch: true })),
];

createApp({ render: () => h(Form, { model: {} }, fields) }).mount('#app');
