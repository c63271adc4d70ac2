// The matrix page of Vue DevUI, Huawei's DevUI for Vue 3.
import { createApp, h, ref } from 'vue';
import DevUI, {
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePickerPro,
  DRangeDatePickerPro,
  Form,
  FormItem,
  Input,
  InputNumber,
  Radio,
  RadioButton,
  RadioGroup,
  Select,
  Switch,
  Tab,
  Tabs,
  TagInput,
  Textarea,
  Upload,
} from 'vue-devui';
import 'vue-devui/style.css';
import { CONTENTS, KINDS, LONG, NAMES, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START, tags: START.tags.map((name) => ({ name })), cascader: [] });
const found = ref<string[]>([]);
const choices = (names: readonly string[]) => names.map((name) => ({ value: name, name }));
const onSearch = (word: string) => {
  search(word).then((names) => {
    found.value = names;
  });
};
const item = (label: string, field: string, control: () => unknown) => h(FormItem, { label, field }, control);
const day = { format: 'YYYY-MM-DD', calendarRange: [1970, 2060] };
const upload = (widget: string, more: object = {}) =>
  h(Upload, { modelValue: [], uploadOptions: { uri: '/upload' }, onFileSelect: take(widget), ...more });

const first = () => [
  item('文本', 'text', () => h(Input, bind('text'))),
  item('长文本', 'textarea', () => h(Textarea, bind('textarea'))),
  item('下拉', 'select', () => h(Select, { ...bind('select'), options: choices(NAMES) })),
  item('长列表', 'long', () => h(Select, { ...bind('long'), options: choices(LONG) })),
  item('级联', 'cascader', () => h(Cascader, { ...bind('cascader'), options: TREE })),
  item('单选', 'radio', () =>
    h(RadioGroup, { ...bind('radio'), direction: 'row' }, () =>
      KINDS.map((name) => h(Radio, { value: name }, () => name)),
    ),
  ),
  item('多选', 'checkbox', () =>
    h(CheckboxGroup, { ...bind('checkbox'), direction: 'row' }, () =>
      CONTENTS.map((name) => h(Checkbox, { label: name, value: name })),
    ),
  ),
  item('日期', 'date', () => h(DatePickerPro, { ...bind('date'), ...day })),
  item('日期段', 'range', () => h(DRangeDatePickerPro, { ...bind('range'), ...day })),
  item('上传', 'upload', () => upload('upload')),
  item('可搜索', 'searchable', () =>
    h(Select, { ...bind('searchable'), options: choices(LONG), filter: true }),
  ),
  item('远程', 'remote', () =>
    h(Select, { ...bind('remote'), options: choices(found.value), filter: onSearch, remote: true }),
  ),
  item('多选列表', 'multiple', () =>
    h(Select, { ...bind('multiple'), options: choices(NAMES), multiple: true }),
  ),
  item('开关', 'switch', () => h(Switch, bind('switch'))),
  item('数量', 'number', () => h(InputNumber, bind('number'))),
  item('按钮单选', 'buttons', () =>
    h(RadioGroup, { ...bind('buttons'), direction: 'row' }, () =>
      KINDS.map((name) => h(RadioButton, { value: name }, () => name)),
    ),
  ),
  item('多文件', 'uploads', () => upload('uploads', { multiple: true })),
  item('标签', 'tags', () => h(TagInput, { ...bind('tags'), minLength: 1 })),
];
const open = ref('subject');

createApp({
  render: () =>
    h(
      Tabs,
      {
        modelValue: open.value,
        'onUpdate:modelValue': (id: string) => {
          open.value = id;
        },
      },
      () => [
        h(Tab, { id: 'subject', title: '主体信息' }, () =>
          h(Form, { data: {}, layout: 'horizontal', labelSize: 'md' }, first),
        ),
        h(Tab, { id: 'site', title: '网站信息' }, () =>
          h(Form, { data: {} }, () => item('网站名称', 'site', () => h(Input, bind('site')))),
        ),
      ],
    ),
})
  .use(DevUI)
  .mount('#app');
