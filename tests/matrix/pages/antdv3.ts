// The matrix page of Ant Design Vue 3.
import 'ant-design-vue/dist/antd.css';
import {
  Cascader,
  CheckboxGroup,
  DatePicker,
  Form,
  FormItem,
  Input,
  InputNumber,
  RadioGroup,
  RangePicker,
  Select,
  Switch,
  Textarea,
  Upload,
} from 'ant-design-vue';
import { createApp, h, ref } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const two = createBinding({ ...START });
const bind = (widget: string, name = 'value') => two(widget, name);
const found = ref<string[]>([]);
const item = (label: string, name: string, control: () => unknown) => h(FormItem, { label, name }, control);
const upload = (widget: string, multiple: boolean) =>
  h(
    Upload,
    {
      beforeUpload: () => false,
      multiple,
      listType: multiple ? 'picture-card' : 'text',
      onChange: ({ fileList }: { fileList: unknown }) => take(widget)(fileList),
    },
    () => h('button', { type: 'button' }, '上传'),
  );
const onSearch = (word: string) => {
  search(word).then((names) => {
    found.value = names;
  });
};

createApp({
  render: () =>
    h(Form, {}, () => [
      item('文本', 'text', () => h(Input, bind('text'))),
      item('长文本', 'textarea', () => h(Textarea, bind('textarea'))),
      item('下拉', 'select', () => h(Select, { ...bind('select'), options: options(NAMES) })),
      item('长列表', 'long', () => h(Select, { ...bind('long'), options: options(LONG) })),
      item('级联', 'cascader', () => h(Cascader, { ...bind('cascader'), options: TREE })),
      item('单选', 'radio', () => h(RadioGroup, { ...bind('radio'), options: [...KINDS] })),
      item('多选', 'checkbox', () => h(CheckboxGroup, { ...bind('checkbox'), options: [...CONTENTS] })),
      item('日期', 'date', () => h(DatePicker, bind('date'))),
      item('日期段', 'range', () => h(RangePicker, bind('range'))),
      item('上传', 'upload', () => upload('upload', false)),
      item('可搜索', 'searchable', () =>
        h(Select, { ...bind('searchable'), showSearch: true, options: options(LONG) }),
      ),
      item('远程', 'remote', () =>
        h(Select, {
          ...bind('remote'),
          showSearch: true,
          filterOption: false,
          onSearch,
          options: options(found.value),
        }),
      ),
      item('多选列表', 'multiple', () =>
        h(Select, { ...bind('multiple'), mode: 'multiple', options: options(NAMES) }),
      ),
      item('标签', 'tags', () => h(Select, { ...bind('tags'), mode: 'tags' })),
      item('开关', 'switch', () => h(Switch, bind('switch', 'checked'))),
      item('数量', 'number', () => h(InputNumber, bind('number'))),
      item('按钮单选', 'buttons', () =>
        h(RadioGroup, { ...bind('buttons'), options: [...KINDS], optionType: 'button' }),
      ),
      item('多文件', 'uploads', () => upload('uploads', true)),
    ]),
}).mount('#app');
