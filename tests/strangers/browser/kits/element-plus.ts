// A generated page in Element Plus.
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
  ElUpload,
} from 'element-plus';
import { h } from 'vue';
import { TREE } from '../../../matrix/pages/data';
import { showVue } from '../vue-page';

showVue({
  form: (inside) => h(ElForm, { labelWidth: '220px' }, inside),
  item: (at, control) =>
    h(ElFormItem, { label: at.label, required: at.isRequired }, () => [
      control(),
      at.hint === '' ? null : h('div', { class: 'tip' }, at.hint),
    ]),
  controls: {
    text: ({ placeholder }, bind) => h(ElInput, { ...bind(), placeholder }),
    textarea: ({ placeholder }, bind) => h(ElInput, { ...bind(), placeholder, type: 'textarea' }),
    select: (at, bind) =>
      h(ElSelect, bind(), () =>
        at.options.map((name) => h(ElOption, { label: name, value: name, key: name })),
      ),
    radio: (at, bind) =>
      h(ElRadioGroup, bind(), () => at.options.map((name) => h(ElRadio, { value: name }, () => name))),
    checkbox: (at, bind) =>
      h(ElCheckboxGroup, bind(), () => at.options.map((name) => h(ElCheckbox, { value: name }, () => name))),
    tick: (at, bind) => h(ElCheckbox, bind(), () => at.options[0]),
    date: (_, bind) => h(ElDatePicker, bind()),
    range: (_, bind) => h(ElDatePicker, { ...bind(), type: 'daterange' }),
    region: (_, bind) => h(ElCascader, { ...bind(), options: TREE }),
    upload: (_, bind) =>
      h(ElUpload, { ...bind('fileList'), autoUpload: false }, () => h('button', { type: 'button' }, '上传')),
  },
});
