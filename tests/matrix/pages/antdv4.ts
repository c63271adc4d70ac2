// The matrix page of Ant Design Vue 4.
import 'antdv4/dist/reset.css';
import {
  AutoComplete,
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
  TreeSelect,
  Upload,
  UploadDragger,
} from 'ant-design-vue';
import { createApp, h, ref } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, pathOf, START, search, TREE, take } from './data';
import { createBinding } from './vue-binding';

const two = createBinding({ ...START });
const bind = (widget: string, name = 'value') => two(widget, name);
/** A control whose model holds the innermost division alone. */
const innermost = (widget: string) => ({
  ...bind(widget),
  onChange: (value: unknown) => take(widget)(pathOf(String([value].flat().at(-1)))),
});
const found = ref<string[]>([]);
const item = (label: string, name: string, control: () => unknown) => h(FormItem, { label, name }, control);
const sent = (widget: string) => ({
  beforeUpload: () => false,
  onChange: ({ fileList }: { fileList: unknown }) => take(widget)(fileList),
});
const button = () => h('button', { type: 'button' }, '上传');
const upload = (widget: string, multiple: boolean) =>
  h(Upload, { ...sent(widget), multiple, listType: multiple ? 'picture-card' : 'text' }, button);
const searched = (word: string): void => {
  search(word).then((names) => {
    found.value = names;
  });
};
const keeps = { allowClear: true, placeholder: '请选择' };

const fields = () => [
  item('文本', 'text', () => h(Input, bind('text'))),
  item('长文本', 'textarea', () => h(Textarea, bind('textarea'))),
  item('下拉', 'select', () => h(Select, { ...bind('select'), ...keeps, options: options(NAMES) })),
  item('长列表', 'long', () => h(Select, { ...bind('long'), options: options(LONG) })),
  item('级联', 'cascader', () => h(Cascader, { ...bind('cascader'), ...keeps, options: TREE })),
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
      onSearch: searched,
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
  item('行政区划', 'tree', () =>
    h(TreeSelect, { ...innermost('tree'), ...keeps, treeData: TREE, showSearch: true }),
  ),
  item('成立日期', 'day', () => h(DatePicker, { ...bind('day'), inputReadOnly: true })),
  item('联想输入', 'typed', () => h(AutoComplete, { ...bind('typed'), options: options(NAMES) })),
  item('筛选多选', 'several', () =>
    h(Select, { ...bind('several'), mode: 'multiple', maxTagCount: 1, options: options(NAMES) }),
  ),
  item('证照图片', 'picture', () =>
    h(UploadDragger, sent('picture'), () => h('p', { class: 'ant-upload-text' }, '点击或拖拽文件到此区域')),
  ),
  item('区县', 'leaf', () =>
    h(Cascader, {
      ...innermost('leaf'),
      options: TREE,
      showSearch: true,
      displayRender: ({ labels }: { labels: string[] }) => labels.at(-1),
    }),
  ),
];

createApp({ render: () => h(Form, {}, fields) }).mount('#app');
