// The matrix page of TDesign for Vue 3: its days are chosen in calendars, not typed, as it comes.
import 'tdesign-vue-next/es/style/index.css';
import {
  AutoComplete,
  Cascader,
  CheckboxGroup,
  DatePicker,
  DateRangePicker,
  Form,
  FormItem,
  Input,
  InputNumber,
  RadioButton,
  RadioGroup,
  Select,
  Switch,
  TagInput,
  Textarea,
  TreeSelect,
  Upload,
} from 'tdesign-vue-next';
import { createApp, h, ref } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, pathOf, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START });
/** A control whose model holds the innermost division alone. */
const innermost = (widget: string) => ({
  ...bind(widget),
  onChange: (value: unknown) => take(widget)(pathOf(String([value].flat().at(-1)))),
});
const found = ref<string[]>([]);
const item = (label: string, name: string, control: () => unknown) =>
  h(FormItem, { label, name }, { default: control });
const upload = (widget: string, more: Record<string, unknown>) =>
  h(Upload, { ...bind(widget), autoUpload: false, ...more });
const searched = (word: string): void => {
  search(word).then((names) => {
    found.value = names;
  });
};
const keeps = { clearable: true, placeholder: '请选择' };
const picture = { multiple: true, max: 3, theme: 'image', accept: 'image/*' };

const fields = () => [
  item('文本', 'text', () => h(Input, bind('text'))),
  item('长文本', 'textarea', () => h(Textarea, bind('textarea'))),
  item('下拉', 'select', () => h(Select, { ...bind('select'), ...keeps, options: options(NAMES) })),
  item('长列表', 'long', () =>
    h(Select, { ...bind('long'), options: options(LONG), scroll: { type: 'virtual', threshold: 20 } }),
  ),
  item('级联', 'cascader', () =>
    h(Cascader, { ...bind('cascader'), ...keeps, options: TREE, valueType: 'full' }),
  ),
  item('单选', 'radio', () => h(RadioGroup, { ...bind('radio'), options: KINDS })),
  item('多选', 'checkbox', () => h(CheckboxGroup, { ...bind('checkbox'), options: CONTENTS })),
  item('日期', 'date', () => h(DatePicker, { ...bind('date'), ...keeps })),
  item('日期段', 'range', () => h(DateRangePicker, bind('range'))),
  item('上传', 'upload', () => upload('upload', {})),
  item('可搜索', 'searchable', () =>
    h(Select, { ...bind('searchable'), filterable: true, options: options(LONG) }),
  ),
  item('远程', 'remote', () =>
    h(Select, {
      ...bind('remote'),
      filterable: true,
      filter: () => true,
      onSearch: searched,
      options: options(found.value),
    }),
  ),
  item('多选列表', 'multiple', () =>
    h(Select, { ...bind('multiple'), multiple: true, options: options(NAMES) }),
  ),
  item('开关', 'switch', () => h(Switch, bind('switch'))),
  item('数量', 'number', () => h(InputNumber, bind('number'))),
  item('按钮单选', 'buttons', () =>
    h(RadioGroup, { ...bind('buttons'), variant: 'default-filled' }, () =>
      KINDS.map((value) => h(RadioButton, { value }, () => value)),
    ),
  ),
  item('多文件', 'uploads', () => upload('uploads', picture)),
  item('标签', 'tags', () => h(TagInput, bind('tags'))),
  item('行政区划', 'tree', () =>
    h(TreeSelect, { ...innermost('tree'), ...keeps, data: TREE, filterable: true }),
  ),
  item('成立日期', 'day', () => h(DatePicker, { ...bind('day'), allowInput: true })),
  item('证件有效期', 'valid', () => h(DateRangePicker, { ...bind('valid'), allowInput: true })),
  item('联想输入', 'typed', () => h(AutoComplete, { ...bind('typed'), options: NAMES })),
  item('筛选多选', 'several', () =>
    h(Select, {
      ...bind('several'),
      multiple: true,
      filterable: true,
      minCollapsedNum: 1,
      options: options(NAMES),
    }),
  ),
  item('证照图片', 'picture', () => upload('picture', { theme: 'file', draggable: true })),
  item('区县', 'leaf', () =>
    h(Cascader, { ...innermost('leaf'), options: TREE, filterable: true, showAllLevels: false }),
  ),
];

createApp({ render: () => h(Form, { labelAlign: 'right' }, fields) }).mount('#app');
