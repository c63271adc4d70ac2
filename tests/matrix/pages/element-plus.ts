// The matrix page of Element Plus.
import 'element-plus/dist/index.css';
import {
  ElCascader,
  ElCheckbox,
  ElCheckboxGroup,
  ElDatePicker,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputNumber,
  ElInputTag,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElSelect,
  ElSelectV2,
  ElSwitch,
  ElUpload,
} from 'element-plus';
import { createApp, h, ref } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, START, search, TREE } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ ...START });
const found = ref<string[]>([]);
const choices = (names: readonly string[]) =>
  names.map((name) => h(ElOption, { label: name, value: name, key: name }));
const remoteMethod = (word: string) => {
  search(word).then((names) => {
    found.value = names;
  });
};
const item = (label: string, prop: string, control: () => unknown) => h(ElFormItem, { label, prop }, control);

createApp({
  render: () =>
    h(ElForm, {}, () => [
      item('文本', 'text', () => h(ElInput, bind('text'))),
      item('长文本', 'textarea', () => h(ElInput, { ...bind('textarea'), type: 'textarea' })),
      item('下拉', 'select', () =>
        h(ElSelect, bind('select'), () => NAMES.map((name) => h(ElOption, { label: name, value: name }))),
      ),
      item('长列表', 'long', () => h(ElSelectV2, { ...bind('long'), options: options(LONG) })),
      item('级联', 'cascader', () => h(ElCascader, { ...bind('cascader'), options: TREE })),
      item('单选', 'radio', () =>
        h(ElRadioGroup, bind('radio'), () => KINDS.map((name) => h(ElRadio, { value: name }, () => name))),
      ),
      item('多选', 'checkbox', () =>
        h(ElCheckboxGroup, bind('checkbox'), () =>
          CONTENTS.map((name) => h(ElCheckbox, { value: name }, () => name)),
        ),
      ),
      item('日期', 'date', () => h(ElDatePicker, bind('date'))),
      item('日期段', 'range', () => h(ElDatePicker, { ...bind('range'), type: 'daterange' })),
      item('上传', 'upload', () =>
        h(ElUpload, { ...bind('upload', 'fileList'), autoUpload: false }, () =>
          h('button', { type: 'button' }, '上传'),
        ),
      ),
      item('可搜索', 'searchable', () =>
        h(ElSelect, { ...bind('searchable'), filterable: true }, () => choices(LONG)),
      ),
      item('远程', 'remote', () =>
        h(ElSelect, { ...bind('remote'), filterable: true, remote: true, remoteMethod }, () =>
          choices(found.value),
        ),
      ),
      item('多选列表', 'multiple', () =>
        h(ElSelect, { ...bind('multiple'), multiple: true }, () => choices(NAMES)),
      ),
      item('开关', 'switch', () => h(ElSwitch, bind('switch'))),
      item('数量', 'number', () => h(ElInputNumber, bind('number'))),
      item('按钮单选', 'buttons', () =>
        h(ElRadioGroup, bind('buttons'), () =>
          KINDS.map((name) => h(ElRadioButton, { value: name }, () => name)),
        ),
      ),
      item('多文件', 'uploads', () =>
        h(
          ElUpload,
          { ...bind('uploads', 'fileList'), autoUpload: false, multiple: true, listType: 'picture-card' },
          () => h('button', { type: 'button' }, '上传'),
        ),
      ),
      item('标签', 'tags', () => h(ElInputTag, bind('tags'))),
    ]),
}).mount('#app');
