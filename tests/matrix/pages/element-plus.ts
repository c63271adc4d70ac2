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
  ElOption,
  ElRadio,
  ElRadioGroup,
  ElSelect,
  ElSelectV2,
  ElUpload,
} from 'element-plus';
import { createApp, h } from 'vue';
import { CONTENTS, KINDS, LONG, NAMES, options, TREE } from './data';
import { createBinding } from './vue-binding';

const bind = createBinding({ checkbox: ['门户'] });
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
    ]),
}).mount('#app');
